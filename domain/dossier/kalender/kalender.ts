/**
 * A change of the calendar, as it touches one school: which of its deadlines moved, from when to when. The dates
 * themselves are computed from the calendar in force; this records that and why they are not what they were (T8).
 */
import type { Datum } from '../../termijn/index.ts';
import { type Procedure, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';

interface Verschoven {
  termijnId: string;
  omschrijving: string;
  van: Datum;
  naar: Datum;
}

export interface KalenderToepassen {
  soort: 'KalenderToepassen';
  /** Number of the change of the calendar. */
  versie: number;
  verschoven: readonly Verschoven[];
}

export type KalenderGebeurtenis = {
  soort: 'KalenderGewijzigd';
  datum: Datum;
  versie: number;
  verschoven: readonly Verschoven[];
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
      besluit(_dossier, { versie, verschoven }, { vandaag }) {
        const { fouten, fout, datum, getal, tekst } = veldcontrole();
        getal('versie', versie, 1, Number.MAX_SAFE_INTEGER);
        if (!Array.isArray(verschoven) || verschoven.length === 0) {
          fout('LIJST_VERPLICHT', 'T8', 'verschoven', 'Noem ten minste één termijn die verschuift.');
        } else {
          for (const [i, v] of (verschoven as readonly (Verschoven | null)[]).entries()) {
            tekst(`verschoven[${i}].termijnId`, v?.termijnId);
            tekst(`verschoven[${i}].omschrijving`, v?.omschrijving);
            datum(`verschoven[${i}].van`, v?.van);
            datum(`verschoven[${i}].naar`, v?.naar);
          }
        }
        if (fouten.length > 0) return weiger(...fouten);
        return { gebeurtenissen: [{ soort: 'KalenderGewijzigd', datum: vandaag, versie, verschoven }] };
      },
    },
  },

  evolve: (deel, g) => (g.soort === 'KalenderGewijzigd' ? { versie: g.versie } : deel),
};
