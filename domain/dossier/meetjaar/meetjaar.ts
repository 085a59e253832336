/**
 * The meetjaar: twelve months judged by the Handleiding version with which it started (RA-2, RA-5, RA-13).
 * It does not start while norms of that version are not set (N-6, N-7).
 */
import { type Datum, jaarVan, momentVan, plusDagen } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import { ontbrekendeNormen } from '../../regels/normen.ts';
import { type Context, type Gevolg, type Procedure, weiger } from '../procedure.ts';

export interface MeetjaarStarten {
  soort: 'MeetjaarStarten';
}

export type MeetjaarGebeurtenis =
  | { soort: 'MeetjaarBegonnen'; datum: Datum; meetjaar: number; handleiding: string; van: Datum; totEnMet: Datum }
  | { soort: 'MeetjaarAangehouden'; datum: Datum; meetjaar: number; handleiding: string; ontbreekt: string[] };

export interface Meetjaar {
  jaar: number;
  handleiding: string;
  van: Datum;
  totEnMet: Datum;
}

export interface MeetjaarDeel {
  /** The meetjaren that have started and may still need something, oldest first: at most the last two. */
  begonnen: readonly Meetjaar[];
  /** The meetjaar that could not start because norms are missing. */
  aangehouden: number | null;
}

export const eersteDagVan = (jaar: number): Datum => `${jaar}-01-01`;
export const laatsteDagVan = (jaar: number): Datum => `${jaar}-12-31`;

export const meetjaar: Procedure<MeetjaarDeel, MeetjaarStarten, MeetjaarGebeurtenis> = {
  begin: { begonnen: [], aangehouden: null },

  opdrachten: {
    MeetjaarStarten: {
      omschrijving: 'Aangehouden meetjaar starten',
      rollen: ['beheerder', 'servicedesk'],
      mag: ({ meetjaar: deel }) =>
        deel.aangehouden === null
          ? { code: 'GEEN_AANGEHOUDEN_MEETJAAR', tekst: 'Er wacht geen meetjaar op normen.', regel: 'N-6' }
          : null,
      besluit({ meetjaar: deel }, _opdracht, context) {
        const jaar = deel.aangehouden ?? jaarVan(context.vandaag);
        const ontbreekt = ontbrekendeNormen(context.instellingen, handleidingOp(eersteDagVan(jaar)).versie);
        if (ontbreekt.length > 0) {
          return weiger({
            code: 'NORMEN_ONTBREKEN',
            tekst: `Deze normen zijn nog niet ingesteld: ${ontbreekt.join(', ')}.`,
            regel: 'N-6',
          });
        }
        return begin(jaar, eersteDagVan(jaar), context);
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd':
        return {
          begonnen: [
            {
              jaar: g.stand.meetjaar,
              handleiding: g.stand.handleiding,
              van: eersteDagVan(g.stand.meetjaar),
              totEnMet: laatsteDagVan(g.stand.meetjaar),
            },
          ],
          aangehouden: null,
        };
      case 'MeetjaarBegonnen': {
        const nieuw = { jaar: g.meetjaar, handleiding: g.handleiding, van: g.van, totEnMet: g.totEnMet };
        return { begonnen: [...deel.begonnen, nieuw].slice(-2), aangehouden: null };
      }
      case 'MeetjaarAangehouden':
        return { ...deel, aangehouden: g.meetjaar };
      default:
        return deel;
    }
  },

  /** The first meetperiode of a new school starts with its keurmerk. */
  volgt(_dossier, g, context) {
    if (g.soort !== 'KeurmerkVerleend') return { gebeurtenissen: [] };
    return begin(jaarVan(g.datum), g.datum, context);
  },

  deadlines({ meetjaar: deel }) {
    const laatste = deel.begonnen.at(-1);
    if (!laatste || deel.aangehouden !== null) return [];
    const volgende = laatste.jaar + 1;
    return [
      {
        id: `meetjaar/${volgende}/begin`,
        soort: 'moment',
        omschrijving: `Begin van meetjaar ${volgende}`,
        wie: null,
        laatsteDag: eersteDagVan(volgende),
        vervaltOp: momentVan(eersteDagVan(volgende)),
        toelichting: [
          {
            regel: 'RA-5',
            tekst: `Meetjaar ${volgende} begint de dag na ${laatste.totEnMet}.`,
            datum: plusDagen(laatste.totEnMet, 1),
          },
        ],
      },
    ];
  },

  expire(dossier, _deadline, context) {
    const jaar = (dossier.meetjaar.begonnen.at(-1)?.jaar ?? jaarVan(context.vandaag) - 1) + 1;
    return begin(jaar, eersteDagVan(jaar), context);
  },

  taken({ meetjaar: deel }, context) {
    if (deel.aangehouden === null) return [];
    const versie = handleidingOp(eersteDagVan(deel.aangehouden)).versie;
    const ontbreekt = ontbrekendeNormen(context.instellingen, versie);
    return [
      {
        id: `meetjaar/${deel.aangehouden}/normen`,
        rol: 'beheerder',
        omschrijving:
          ontbreekt.length > 0
            ? `Stel de normen van Handleiding ${versie} in (${ontbreekt.join(', ')}) en start meetjaar ${deel.aangehouden}`
            : `Start meetjaar ${deel.aangehouden}`,
        uiterlijk: null,
      },
    ];
  },
};

function begin(jaar: number, van: Datum, { vandaag, instellingen }: Context): Gevolg {
  const versie = handleidingOp(van).versie;
  const ontbreekt = ontbrekendeNormen(instellingen, versie);
  if (ontbreekt.length > 0) {
    return {
      gebeurtenissen: [{ soort: 'MeetjaarAangehouden', datum: vandaag, meetjaar: jaar, handleiding: versie, ontbreekt }],
    };
  }
  const totEnMet = laatsteDagVan(jaar);
  return {
    gebeurtenissen: [
      { soort: 'MeetjaarBegonnen', datum: vandaag, meetjaar: jaar, handleiding: versie, van, totEnMet },
    ],
  };
}
