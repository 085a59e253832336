/**
 * How a school enters the record: registered for an application, or imported in its present state.
 * Name, address and e-mail stand in the register of schools, never in the dossier (P2).
 */
import type { Datum } from '../../termijn/index.ts';
import { type Omvang, OMVANGEN } from '../../regels/omvang.ts';
import { ingesteldeNormen, type Normen } from '../../regels/normen.ts';
import { type Procedure, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { foutenInStand, type Importstand, MEESTE_VESTIGINGEN } from './stand.ts';

export { SOORTEN_KEURMERK, STATUSSEN_BIJ_IMPORT } from './stand.ts';
export type { Importstand, SoortKeurmerk, StatusBijImport } from './stand.ts';

export interface SchoolInschrijven {
  soort: 'SchoolInschrijven';
  omvang: Omvang;
  aantalVestigingen: number;
  elektronischBereikbaar: boolean;
  /** The register holds a street and a postcode; no when left out. */
  postadresBekend?: boolean;
}

export interface SchoolImporteren {
  soort: 'SchoolImporteren';
  stand: Importstand;
}

export type InschrijvingOpdracht = SchoolInschrijven | SchoolImporteren;

export type InschrijvingGebeurtenis =
  | {
      soort: 'SchoolIngeschreven';
      datum: Datum;
      omvang: Omvang;
      aantalVestigingen: number;
      elektronischBereikbaar: boolean;
      postadresBekend?: boolean;
    }
  | {
      soort: 'SchoolGeimporteerd';
      datum: Datum;
      stand: Importstand;
      /** RA-13: the norms of its meetjaar. Absent in a fact of before this was recorded. */
      normen?: Normen;
    };

export interface InschrijvingDeel {
  ingeschrevenOp: Datum | null;
  omvang: Omvang | null;
  aantalVestigingen: number;
  samenwerkingsgemeenten: readonly string[];
}

const bestaatAl = {
  code: 'SCHOOL_BESTAAT_AL',
  tekst: 'Deze school heeft al een traject.',
  regel: 'AP-1',
};

export const inschrijving: Procedure<InschrijvingDeel, InschrijvingOpdracht, InschrijvingGebeurtenis> = {
  begin: {
    ingeschrevenOp: null,
    omvang: null,
    aantalVestigingen: 0,
    samenwerkingsgemeenten: [],
  },

  opdrachten: {
    SchoolInschrijven: {
      omschrijving: 'School inschrijven',
      rollen: ['servicedesk', 'school'],
      mag: (dossier) => (dossier.inschrijving.ingeschrevenOp ? bestaatAl : null),
      besluit(_dossier, opdracht, { vandaag }) {
        const { omvang, aantalVestigingen, elektronischBereikbaar, postadresBekend } = opdracht;
        const { fouten, getal, jaOfNee, keuze } = veldcontrole();
        keuze('omvang', omvang, OMVANGEN);
        getal('aantalVestigingen', aantalVestigingen, 1, MEESTE_VESTIGINGEN);
        jaOfNee('elektronischBereikbaar', elektronischBereikbaar);
        if (postadresBekend !== undefined) jaOfNee('postadresBekend', postadresBekend);
        if (fouten.length > 0) return weiger(...fouten);
        const feit = { datum: vandaag, omvang, aantalVestigingen, elektronischBereikbaar };
        const adres = postadresBekend === undefined ? {} : { postadresBekend };
        return { gebeurtenissen: [{ soort: 'SchoolIngeschreven', ...feit, ...adres }] };
      },
    },
    SchoolImporteren: {
      omschrijving: 'School importeren',
      rollen: ['servicedesk', 'beheerder'],
      mag: (dossier) => (dossier.inschrijving.ingeschrevenOp ? bestaatAl : null),
      besluit(_dossier, { stand }, context) {
        const fouten = foutenInStand(stand, context);
        if (fouten.length > 0) return weiger(...fouten);
        const normen = ingesteldeNormen(context.instellingen, stand.handleiding);
        const feit = { soort: 'SchoolGeimporteerd', datum: context.vandaag, stand } as const;
        return { gebeurtenissen: [normen ? { ...feit, normen } : feit] };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolIngeschreven':
        return {
          ...deel,
          ingeschrevenOp: g.datum,
          omvang: g.omvang,
          aantalVestigingen: g.aantalVestigingen,
        };
      case 'SchoolGeimporteerd':
        return {
          ingeschrevenOp: g.datum,
          omvang: g.stand.omvang,
          aantalVestigingen: g.stand.aantalVestigingen,
          samenwerkingsgemeenten: g.stand.samenwerkingsgemeenten,
        };
      case 'WijzigingGemeld':
        return g.aantalVestigingen === null ? deel : { ...deel, aantalVestigingen: g.aantalVestigingen };
      default:
        return deel;
    }
  },
};
