/**
 * How a school enters the record: registered for an application, or imported in its present state.
 * Name, address and e-mail stand in the register of schools, never in the dossier (P2).
 */
import type { Datum } from '../../termijn/index.ts';
import { ontbrekendeNormen } from '../../regels/normen.ts';
import { type Procedure, weiger } from '../procedure.ts';

export const OMVANGEN = ['klein', 'middel', 'groot', 'zeer groot'] as const;
export type Omvang = (typeof OMVANGEN)[number];

export const SOORTEN_KEURMERK = ['bepaalde tijd', 'onbepaalde tijd'] as const;
export type SoortKeurmerk = (typeof SOORTEN_KEURMERK)[number];

export const STATUSSEN_BIJ_IMPORT = ['actief', 'waarschuwing', 'herstelperiode', 'geschorst'] as const;
export type StatusBijImport = (typeof STATUSSEN_BIJ_IMPORT)[number];

export interface SchoolInschrijven {
  soort: 'SchoolInschrijven';
  omvang: Omvang;
  aantalVestigingen: number;
  elektronischBereikbaar: boolean;
}

/** The present state of a school that already holds the keurmerk. */
export interface Importstand {
  omvang: Omvang;
  aantalVestigingen: number;
  elektronischBereikbaar: boolean;
  duoNummer: string;
  soortKeurmerk: SoortKeurmerk;
  verleendOp: Datum;
  meetjaar: number;
  handleiding: string;
  status: StatusBijImport;
  statusSinds: Datum;
  statusTotEnMet: Datum | null;
  laatsteTidkOp: Datum | null;
  tidkUitkomst: 'voldoende' | 'onvoldoende' | null;
  certificerendeInstelling: string;
  auditGeplandOp: Datum | null;
  directieVogAfgegevenOp: Datum | null;
  samenwerkingsgemeenten: readonly string[];
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
    }
  | { soort: 'SchoolGeimporteerd'; datum: Datum; stand: Importstand };

export interface InschrijvingDeel {
  ingeschrevenOp: Datum | null;
  omvang: Omvang | null;
  aantalVestigingen: number;
  /** Awb 2:8: the school has made known that besluiten may reach it by e-mail. */
  elektronischBereikbaar: boolean;
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
    elektronischBereikbaar: false,
    samenwerkingsgemeenten: [],
  },

  opdrachten: {
    SchoolInschrijven: {
      omschrijving: 'School inschrijven',
      rollen: ['servicedesk', 'school'],
      mag: (dossier) => (dossier.inschrijving.ingeschrevenOp ? bestaatAl : null),
      besluit: (_dossier, { omvang, aantalVestigingen, elektronischBereikbaar }, { vandaag }) => ({
        gebeurtenissen: [
          { soort: 'SchoolIngeschreven', datum: vandaag, omvang, aantalVestigingen, elektronischBereikbaar },
        ],
      }),
    },
    SchoolImporteren: {
      omschrijving: 'School importeren',
      rollen: ['servicedesk', 'beheerder'],
      mag: (dossier) => (dossier.inschrijving.ingeschrevenOp ? bestaatAl : null),
      besluit: (_dossier, { stand }, { vandaag, instellingen }) => {
        const ontbreekt = ontbrekendeNormen(instellingen, stand.handleiding);
        if (ontbreekt.length > 0) {
          return weiger({
            code: 'NORMEN_ONTBREKEN',
            tekst: `Voor de Handleiding ${stand.handleiding} zijn deze normen niet ingesteld: ${ontbreekt.join(', ')}.`,
            regel: 'N-6',
            veld: 'handleiding',
          });
        }
        return { gebeurtenissen: [{ soort: 'SchoolGeimporteerd', datum: vandaag, stand }] };
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
          elektronischBereikbaar: g.elektronischBereikbaar,
        };
      case 'SchoolGeimporteerd':
        return {
          ingeschrevenOp: g.datum,
          omvang: g.stand.omvang,
          aantalVestigingen: g.stand.aantalVestigingen,
          elektronischBereikbaar: g.stand.elektronischBereikbaar,
          samenwerkingsgemeenten: g.stand.samenwerkingsgemeenten,
        };
      default:
        return deel;
    }
  },
};
