/**
 * A change of the calendar, as it touches one school: which of its deadlines moved, from when to when, and which
 * agreements stand on a day that it closes or opens. The dates themselves are computed from the calendar in force; this
 * records that and why they are not what they were (T8).
 */
import type { Datum } from '../../termijn/index.ts';
import { type Procedure, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import type { Afspraaksoort, GeraakteAfspraak } from './afspraken.ts';

interface Verschoven {
  termijnId: string;
  omschrijving: string;
  van: Datum;
  naar: Datum;
}

/** An agreement on a day that is closed now, or open again. No unannounced visit: the school reads this. */
interface Geraakt {
  soort: (typeof ZICHTBAAR)[number];
  dag: Datum;
  omschrijving: string;
  gesloten: boolean;
}

const ZICHTBAAR = ['resultatenaudit', 'toezicht'] as const satisfies readonly Afspraaksoort[];

export interface KalenderToepassen {
  soort: 'KalenderToepassen';
  /** Number of the change of the calendar. */
  versie: number;
  verschoven: readonly Verschoven[];
  afspraken: readonly Geraakt[];
}

export type KalenderGebeurtenis = {
  soort: 'KalenderGewijzigd';
  datum: Datum;
  versie: number;
  verschoven: readonly Verschoven[];
  /** Absent in older facts. */
  afspraken?: readonly Geraakt[];
};

export interface KalenderDeel {
  /** The last change of the calendar that moved something here. */
  versie: number;
}

export const kalender: Procedure<KalenderDeel, KalenderToepassen, KalenderGebeurtenis> = {
  begin: { versie: 0 },

  opdrachten: {
    KalenderToepassen: {
      omschrijving: 'Gewijzigde kalender toepassen',
      rollen: ['beheerder', 'jurist'],
      mag: ({ inschrijving }) =>
        inschrijving.ingeschrevenOp
          ? null
          : { code: 'SCHOOL_ONBEKEND', tekst: 'Deze school heeft geen traject.', regel: 'T8' },
      besluit(_dossier, { versie, verschoven, afspraken }, { vandaag }) {
        const { fouten, datum, getal, jaOfNee, keuze, lijst, tekst } = veldcontrole();
        getal('versie', versie, 1, Number.MAX_SAFE_INTEGER);
        if (lijst('verschoven', verschoven)) {
          for (const [i, v] of verschoven.entries()) {
            tekst(`verschoven[${i}].termijnId`, v.termijnId);
            tekst(`verschoven[${i}].omschrijving`, v.omschrijving);
            datum(`verschoven[${i}].van`, v.van);
            datum(`verschoven[${i}].naar`, v.naar);
          }
        }
        if (lijst('afspraken', afspraken)) {
          for (const [i, a] of afspraken.entries()) {
            keuze(`afspraken[${i}].soort`, a.soort, ZICHTBAAR);
            datum(`afspraken[${i}].dag`, a.dag);
            tekst(`afspraken[${i}].omschrijving`, a.omschrijving);
            jaOfNee(`afspraken[${i}].gesloten`, a.gesloten);
          }
        }
        if (fouten.length > 0) return weiger(...fouten);
        return { gebeurtenissen: [{ soort: 'KalenderGewijzigd', datum: vandaag, versie, verschoven, afspraken }] };
      },
    },
  },

  evolve: (deel, g) => (g.soort === 'KalenderGewijzigd' ? { versie: g.versie } : deel),
};

/** What the school may read of the agreements that a change touched. */
export const zichtbaar = (geraakt: readonly GeraakteAfspraak[]): Geraakt[] =>
  geraakt.flatMap(({ soort, dag, omschrijving, gesloten }) =>
    soort === 'onaangekondigd bezoek' ? [] : [{ soort, dag, omschrijving, gesloten: gesloten !== null }],
  );
