/**
 * Toezicht in de Klas: when the next visit is due (AP-3, TK-1) and that a visit was held. Planning, report and
 * consequences of a visit are not part of this procedure yet.
 */
import {
  type Datum,
  eersteTidk,
  eindeVan,
  inWoorden,
  type Stap,
  toelichtingVolgendeTidk,
  volgendeTidk,
} from '../../termijn/index.ts';
import { handleiding, handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { type Procedure, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';

export const UITKOMSTEN = ['voldoende', 'onvoldoende'] as const;
export type Toezichtuitkomst = (typeof UITKOMSTEN)[number];

export interface ToezichtVastleggen {
  soort: 'ToezichtVastleggen';
  gehoudenOp: Datum;
  uitkomst: Toezichtuitkomst;
}

export type ToezichtGebeurtenis = {
  soort: 'ToezichtVastgelegd';
  datum: Datum;
  gehoudenOp: Datum;
  uitkomst: Toezichtuitkomst;
};

export interface ToezichtDeel {
  laatste: { gehoudenOp: Datum; uitkomst: Toezichtuitkomst } | null;
}

interface Bezoek {
  id: string;
  laatsteDag: Datum;
  toelichting: readonly Stap[];
}

export const toezicht: Procedure<ToezichtDeel, ToezichtVastleggen, ToezichtGebeurtenis> = {
  begin: { laatste: null },

  opdrachten: {
    ToezichtVastleggen: {
      omschrijving: 'Uitkomst van Toezicht in de Klas vastleggen',
      rollen: ['inspecteur'],
      mag: (dossier) =>
        dossier.keurmerk.soort
          ? null
          : { code: 'GEEN_KEURMERK', tekst: 'Toezicht in de Klas is er alleen met een keurmerk.', regel: 'AP-3' },
      besluit(dossier, { gehoudenOp, uitkomst }, { vandaag }) {
        const { fouten, fout, datum, keuze } = veldcontrole();
        keuze('uitkomst', uitkomst, UITKOMSTEN);
        if (datum('gehoudenOp', gehoudenOp)) {
          const vorige = dossier.toezicht.laatste?.gehoudenOp ?? dossier.keurmerk.verleendOp;
          if (gehoudenOp > vandaag)
            fout('VOLGORDE', 'TK-1', 'gehoudenOp', 'Het bezoek kan niet na vandaag gehouden zijn.');
          if (vorige !== null && gehoudenOp <= vorige) {
            fout('VOLGORDE', 'TK-1', 'gehoudenOp', `Het bezoek is gehouden na ${inWoorden(vorige)}.`);
          }
        }
        if (fouten.length > 0) return weiger(...fouten);
        return { gebeurtenissen: [{ soort: 'ToezichtVastgelegd', datum: vandaag, gehoudenOp, uitkomst }] };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd':
        return g.stand.laatsteTidkOp && g.stand.tidkUitkomst
          ? { laatste: { gehoudenOp: g.stand.laatsteTidkOp, uitkomst: g.stand.tidkUitkomst } }
          : deel;
      case 'ToezichtVastgelegd':
        return { laatste: { gehoudenOp: g.gehoudenOp, uitkomst: g.uitkomst } };
      // A later keurmerk starts with its own first visit (AP-3).
      case 'KeurmerkGeeindigd':
        return toezicht.begin;
      default:
        return deel;
    }
  },

  deadlines(dossier) {
    const volgende = volgendBezoek(dossier);
    if (!volgende) return [];
    const { id, laatsteDag, toelichting } = volgende;
    return [
      {
        id,
        soort: 'termijn',
        omschrijving: dossier.toezicht.laatste ? 'Volgend Toezicht in de Klas' : 'Eerste Toezicht in de Klas',
        wie: 'inspecteur',
        doet: `doet ${dossier.toezicht.laatste ? 'het volgende' : 'het eerste'} Toezicht in de Klas`,
        laatsteDag,
        vervaltOp: eindeVan(laatsteDag),
        toelichting,
      },
    ];
  },

  herinneringen(dossier, { kalender, vandaag }) {
    const volgende = volgendBezoek(dossier);
    if (!volgende || vandaag > volgende.laatsteDag) return [];
    const { id, laatsteDag } = volgende;
    const stappen = handleidingOp(vandaag).toezicht.herinneringen;
    return [
      {
        id,
        onderwerp: 'Toezicht in de Klas',
        laatsteDag,
        stappen: herinneringsdagen(laatsteDag, stappen, kalender),
      },
    ];
  },

  taken(dossier) {
    const { laatste } = dossier.toezicht;
    if (dossier.keurmerk.soort !== 'bepaalde tijd' || laatste?.uitkomst !== 'onvoldoende') return [];
    return [
      {
        id: `toezicht/${laatste.gehoudenOp}/onvoldoende`,
        rol: 'beslisser',
        omschrijving: 'Toezicht in de Klas is onvoldoende in de bepaalde tijd: beoordeel intrekking',
        uiterlijk: null,
      },
    ];
  },
};

/** The next visit: four years after the last one, or six months after the grant with its window (AP-3, N-5, TK-1). */
function volgendBezoek({ toezicht: deel, keurmerk }: Dossier): Bezoek | null {
  if (!keurmerk.handleiding || !keurmerk.verleendOp) return null;
  const regels = handleiding(keurmerk.handleiding).toezicht;
  if (deel.laatste) {
    const { gehoudenOp } = deel.laatste;
    return {
      id: `toezicht/na-${gehoudenOp}`,
      laatsteDag: volgendeTidk(gehoudenOp, regels.ritmeJaren),
      toelichting: toelichtingVolgendeTidk(gehoudenOp, regels.ritmeJaren),
    };
  }
  const venster = eersteTidk(keurmerk.verleendOp, regels.eersteNaMaanden, regels.vensterWeken);
  return {
    id: `toezicht/eerste/${keurmerk.verleendOp}`,
    laatsteDag: venster.totEnMet,
    toelichting: venster.toelichting,
  };
}
