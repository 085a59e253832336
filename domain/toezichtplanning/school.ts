/** What planning ahead needs to know of a school, and its visits as they would come if nobody levelled them. */
import { type Datum, type Maand, maandVan, plusWeken, volgendeTidk } from '../termijn/index.ts';
import type { Dagenvenster, Ritme } from './venster.ts';

export interface Schoolplanning {
  school: string;
  /** Of the present round. */
  venster: Dagenvenster;
  /** The day aimed at when nothing is planned: the last one, or for a first visit the middle of its window. */
  richtdag: Datum;
  /** The first day on which a visit can still be planned. */
  vroegst: Datum;
  /** The day of the visit of the present round, when it is planned or was held. */
  dag: Datum | null;
  /** The month that the planner chose, or of the days that were proposed or that suit the school. */
  streefmaand: Maand | null;
  ritme: Ritme;
}

/** A visit in a month. `nummer` 1 is the present round. */
export interface Maandbezoek {
  school: string;
  nummer: number;
  maand: Maand;
}

/**
 * The visits up to and including a month without levelling: the planned day, or else the day aimed at; and from there the
 * next rounds, each as late as it can be (TK-1).
 */
export function verwachteBezoeken({ school, dag, richtdag, ritme }: Schoolplanning, totEnMet: Maand): Maandbezoek[] {
  const bezoeken: Maandbezoek[] = [];
  let volgende = dag ?? richtdag;
  for (let nummer = 1; maandVan(volgende) <= totEnMet; nummer += 1) {
    bezoeken.push({ school, nummer, maand: maandVan(volgende) });
    volgende = volgendeTidk(volgende, ritme.jaren);
  }
  return bezoeken;
}

/** The month of the present visit that cannot be chosen any more; null when it can. */
export function vasteMaand({ dag, streefmaand, vroegst }: Schoolplanning): Maand | null {
  if (dag) return maandVan(dag);
  return streefmaand !== null && streefmaand >= maandVan(vroegst) ? streefmaand : null;
}

/** N-9, N-10: two weeks for the answer of the school, and four for its zelfbeoordeling. */
const VOORBEREIDINGSWEKEN = 6;

/**
 * The days that are left for the visit of the present round. Of a school whose window has passed it cannot be in time any
 * more: it is then within the weeks that it takes to prepare one.
 */
export function restvenster({ venster, vroegst }: Schoolplanning): Dagenvenster & { teLaat: boolean } {
  if (venster.totEnMet < vroegst)
    return { van: vroegst, totEnMet: plusWeken(vroegst, VOORBEREIDINGSWEKEN), teLaat: true };
  return { van: venster.van > vroegst ? venster.van : vroegst, totEnMet: venster.totEnMet, teLaat: false };
}
