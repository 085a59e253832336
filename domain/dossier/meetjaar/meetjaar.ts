/**
 * The meetjaar: twelve months judged by the Handleiding version with which it started (RA-2, RA-5, RA-13).
 * It does not start while norms of that version are not set (N-6, N-7).
 */
import { type Datum, inWoorden, jaarVan, momentVan, plusDagen, plusMaanden } from '../../termijn/index.ts';
import { handleidingVoorMeetjaar } from '../../regels/handleiding.ts';
import { ingesteldeNormen, type Instellingen, type Normen, ontbrekendeNormen } from '../../regels/normen.ts';
import type { Dossier } from '../dossier.ts';
import { verval } from '../keurmerk/einde.ts';
import { type Context, type Gevolg, type Procedure, type Taak, weiger } from '../procedure.ts';
import { stoptPer } from '../stop/lijst.ts';
import { normenVan } from './normen.ts';

export interface MeetjaarStarten {
  soort: 'MeetjaarStarten';
}

export type MeetjaarGebeurtenis =
  | {
      soort: 'MeetjaarBegonnen';
      datum: Datum;
      meetjaar: number;
      handleiding: string;
      van: Datum;
      totEnMet: Datum;
      /** RA-13: the norms by which it is judged, whatever is set later. Absent in a fact of before this was recorded. */
      normen?: Normen;
    }
  | { soort: 'MeetjaarAangehouden'; datum: Datum; meetjaar: number; handleiding: string; ontbreekt: string[] };

export interface Meetjaarperiode {
  /** The calendar year in which the meetperiode ends; it names the meetjaar. */
  jaar: number;
  handleiding: string;
  van: Datum;
  totEnMet: Datum;
}

export interface Meetjaar extends Meetjaarperiode {
  /** The norms with which it began (RA-13); null when these were not recorded: then those that are set count. */
  normen: Normen | null;
  /** The day on which its meetperiode was approved (RA-9): from then on nothing asks for it. Null while it is not. */
  goedgekeurdOp: Datum | null;
}

export interface MeetjaarDeel {
  /** Every meetjaar that has started and is not approved yet, oldest first, and always the last one that started. */
  begonnen: readonly Meetjaar[];
  /** The meetjaar that could not start because norms are missing. */
  aangehouden: number | null;
}

const geenAangehoudenMeetjaar = {
  code: 'GEEN_AANGEHOUDEN_MEETJAAR',
  tekst: 'Er wacht geen meetjaar op normen.',
  regel: 'N-6',
};

/** Why nothing can be done yet for a meetjaar that waits for norms. */
export const meetjaarWacht = {
  code: 'MEETJAAR_WACHT_OP_NORMEN',
  tekst: 'Het meetjaar van deze school wacht op normen. Start eerst het meetjaar.',
  regel: 'N-6',
};

/** The meetjaren that may still need something, oldest first. */
export const openMeetjaren = ({ meetjaar: deel }: Dossier): Meetjaar[] =>
  deel.begonnen.filter((m) => m.goedgekeurdOp === null);

export const eersteDagVan = (jaar: number): Datum => `${jaar}-01-01`;
export const laatsteDagVan = (jaar: number): Datum => `${jaar}-12-31`;

export const meetjaar: Procedure<MeetjaarDeel, MeetjaarStarten, MeetjaarGebeurtenis> = {
  begin: { begonnen: [], aangehouden: null },

  opdrachten: {
    MeetjaarStarten: {
      omschrijving: 'Aangehouden meetjaar starten',
      rollen: ['beheerder', 'servicedesk'],
      mag: ({ meetjaar: deel }) => (deel.aangehouden === null ? geenAangehoudenMeetjaar : null),
      besluit(dossier, _opdracht, context) {
        const periode = volgendePeriode(dossier);
        if (!periode) return weiger(geenAangehoudenMeetjaar);
        const ontbreekt = ontbrekendeNormen(context.instellingen, periode.handleiding);
        if (ontbreekt.length > 0) {
          return weiger({
            code: 'NORMEN_ONTBREKEN',
            tekst: `Deze normen zijn nog niet ingesteld: ${ontbreekt.join(', ')}.`,
            regel: 'N-6',
          });
        }
        return begin(periode, context);
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
              normen: g.normen ?? null,
              goedgekeurdOp: null,
            },
          ],
          aangehouden: null,
        };
      case 'MeetjaarBegonnen': {
        const { meetjaar: jaar, handleiding, van, totEnMet, normen = null } = g;
        const open = deel.begonnen.filter((m) => m.goedgekeurdOp === null);
        const nieuw = { jaar, handleiding, van, totEnMet, normen, goedgekeurdOp: null };
        return { begonnen: [...open, nieuw], aangehouden: null };
      }
      case 'MeetjaarAangehouden':
        return { ...deel, aangehouden: g.meetjaar };
      case 'MeetperiodeGoedgekeurd': {
        const laatste = deel.begonnen.at(-1);
        return {
          ...deel,
          begonnen: deel.begonnen
            .map((m) => (m.jaar === g.meetjaar ? { ...m, goedgekeurdOp: g.datum } : m))
            .filter((m) => m.goedgekeurdOp === null || m.jaar === laatste?.jaar),
        };
      }
      case 'KeurmerkGeeindigd':
        return meetjaar.begin;
      default:
        return deel;
    }
  },

  /** The first meetperiode of a new school starts with its keurmerk. */
  volgt(dossier, g, context) {
    const periode = g.soort === 'KeurmerkVerleend' ? volgendePeriode(dossier) : null;
    return periode ? begin(periode, context) : { gebeurtenissen: [] };
  },

  deadlines(dossier, context) {
    const laatste = dossier.meetjaar.begonnen.at(-1);
    const volgende = volgendePeriode(dossier);
    if (!laatste || !volgende || dossier.meetjaar.aangehouden !== null) return [];
    const { jaar, van } = volgende;
    if (keurmerkEindigtVoor(van, dossier, context)) return [];
    return [
      {
        id: `meetjaar/${jaar}/begin`,
        soort: 'moment',
        omschrijving: `Begin van meetjaar ${jaar}`,
        wie: null,
        doet: null,
        laatsteDag: van,
        vervaltOp: momentVan(van),
        toelichting: [
          { regel: 'RA-5', tekst: `Meetjaar ${jaar} begint de dag na ${inWoorden(laatste.totEnMet)}.`, datum: van },
        ],
      },
    ];
  },

  expire(dossier, _deadline, context) {
    const periode = volgendePeriode(dossier);
    return periode ? begin(periode, context) : { gebeurtenissen: [] };
  },

  taken(dossier, context) {
    const wacht = dossier.meetjaar.aangehouden === null ? null : volgendePeriode(dossier);
    return [
      // It has begun, and its norms were not recorded then: without those that are set nothing of it can be judged.
      ...openMeetjaren(dossier)
        .filter((ronde) => !normenVan(ronde, context.instellingen))
        .map((ronde) => normtaak(ronde, `voor meetjaar ${ronde.jaar}, dat al loopt`, context)),
      ...(wacht ? [normtaak(wacht, `en start meetjaar ${wacht.jaar}`, context)] : []),
    ];
  },
};

/** N-6: a meetjaar that waits, of which every norm has been set since. */
export function isStartbaar(dossier: Dossier, instellingen: Instellingen): boolean {
  const periode = dossier.meetjaar.aangehouden === null ? null : volgendePeriode(dossier);
  return periode !== null && ingesteldeNormen(instellingen, periode.handleiding) !== null;
}

/** N-6, N-7: what the beheerder has to set, and what for. */
function normtaak({ jaar, handleiding: versie }: Meetjaarperiode, waarvoor: string, { instellingen }: Context): Taak {
  const ontbreekt = ontbrekendeNormen(instellingen, versie);
  return {
    id: `meetjaar/${jaar}/normen`,
    rol: 'beheerder',
    omschrijving:
      ontbreekt.length > 0
        ? `Stel de normen van Handleiding ${versie} in (${ontbreekt.join(', ')}) ${waarvoor}`
        : `Start meetjaar ${jaar}`,
    uiterlijk: null,
  };
}

/** The meetjaar after the last one that began, or the first one of a school that got its keurmerk. */
function volgendePeriode({ meetjaar: deel, keurmerk }: Dossier): Meetjaarperiode | null {
  const laatste = deel.begonnen.at(-1);
  if (laatste) {
    const van = plusDagen(laatste.totEnMet, 1);
    const jaar = laatste.jaar + 1;
    return { jaar, handleiding: handleidingVoorMeetjaar(van).versie, van, totEnMet: laatsteDagVan(jaar) };
  }
  return keurmerk.verleendOp ? eerstePeriode(keurmerk.verleendOp) : null;
}

/**
 * RA-2, RA-5, AP-12: the first meetperiode starts with the keurmerk and ends with the calendar year, unless that is too
 * short to be judged by. Then it runs for twelve months, so that the audit still fits in the fifteen months of the
 * keurmerk, and the meetjaar after it ends with a calendar year again.
 */
function eerstePeriode(van: Datum): Meetjaarperiode {
  const { versie, meetperiode } = handleidingVoorMeetjaar(van);
  const ditJaar = laatsteDagVan(jaarVan(van));
  const langGenoeg = plusDagen(plusMaanden(van, meetperiode.eersteTenMinsteMaanden), -1) <= ditJaar;
  const totEnMet = langGenoeg ? ditJaar : plusDagen(plusMaanden(van, meetperiode.maanden), -1);
  return { jaar: jaarVan(totEnMet), handleiding: versie, van, totEnMet };
}

/** N-1, SN-5: a keurmerk of which the end is known gets no meetjaar that would start after it. */
function keurmerkEindigtVoor(dag: Datum, dossier: Dossier, context: Context): boolean {
  const gestopt = stoptPer(dossier);
  if (gestopt !== null && gestopt < dag) return true;
  const einde = verval(dossier, context);
  return einde !== null && einde.laatsteDag < dag;
}

function begin({ jaar, handleiding, van, totEnMet }: Meetjaarperiode, { vandaag, instellingen }: Context): Gevolg {
  const normen = ingesteldeNormen(instellingen, handleiding);
  if (!normen) {
    const ontbreekt = ontbrekendeNormen(instellingen, handleiding);
    return {
      gebeurtenissen: [{ soort: 'MeetjaarAangehouden', datum: vandaag, meetjaar: jaar, handleiding, ontbreekt }],
    };
  }
  return {
    gebeurtenissen: [{ soort: 'MeetjaarBegonnen', datum: vandaag, meetjaar: jaar, handleiding, van, totEnMet, normen }],
  };
}
