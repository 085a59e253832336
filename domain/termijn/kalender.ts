import { civielVan, weekdagVanNummer } from './dagnummer.ts';
import type { Datum } from './datum.ts';
import { dagnummer, datumVan } from './datum.ts';
import { erkendeFeestdagen } from './feestdagen.ts';

/** A day that a royal decree equates with a recognised holiday (Atw art. 3 lid 3). An administered row. */
export interface GelijkgesteldeDag {
  readonly datum: Datum;
  /** The decree, short enough for an explanation: `KB voor 2026-2028`. */
  readonly bron: string;
  /** Where the decree was seen, and how sure that is. */
  readonly vindplaats?: string;
  /** The row counts only when its date lies in its validity; a day is ended by a `geldigTot` before its date. */
  readonly geldigVanaf?: Datum;
  readonly geldigTot?: Datum;
}

/** Days on which the office is closed. They do not move a legal term, only what the office sends or plans. */
export interface Sluiting {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly omschrijving: string;
}

/** What is known of a decree: for which days, and whether all its days are in the calendar. */
export interface Besluitdekking {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly volledig: boolean;
}

/** The calendar as data: plain JSON, administered while running. The recognised holidays are computed, not listed. */
export interface Kalender {
  readonly versie: string;
  readonly gelijkgesteld: readonly GelijkgesteldeDag[];
  readonly sluitingen: readonly Sluiting[];
  /** Of which years the decrees are known. Left out: nothing is said about it in explanations. */
  readonly dekking?: readonly Besluitdekking[];
}

const ZATERDAG = 6;

/** Why a day is no Atw working day (`zaterdag`, `Tweede Pinksterdag`, `gelijkgesteld bij KB …`), or null (TM-1, TM-4). */
export function redenGeenWerkdag(d: Datum, k: Kalender): string | null {
  return redenVanNummer(dagnummer(d), k);
}

/** A day that is no Saturday, Sunday, recognised holiday or equated day. Office closures do not matter here. */
export function isWerkdag(d: Datum, k: Kalender): boolean {
  return !isVrij(dagnummer(d), k);
}

/** Why the office is closed: no Atw working day, or an office closure. Null on an office day. */
export function redenKantoorGesloten(d: Datum, k: Kalender): string | null {
  const reden = redenVanNummer(dagnummer(d), k);
  if (reden !== null) return reden;
  return k.sluitingen.find((s) => s.van <= d && d <= s.totEnMet)?.omschrijving ?? null;
}

/** What a day is, for who shows it: the most telling word, as `redenKantoorGesloten` names the day. */
export type Dagsoort = 'werkdag' | 'weekend' | 'feestdag' | 'gelijkgesteld' | 'sluiting';

export const DAGSOORTEN: readonly Dagsoort[] = ['werkdag', 'weekend', 'feestdag', 'gelijkgesteld', 'sluiting'];

/** A holiday on a Saturday is a `feestdag`, a closure in a weekend is `weekend`: the reason of the law goes first. */
export function dagsoort(d: Datum, k: Kalender): Dagsoort {
  const nummer = dagnummer(d);
  if (bijzondereDagen(civielVan(nummer).jaar, k).has(nummer)) return isFeestdag(nummer) ? 'feestdag' : 'gelijkgesteld';
  if (weekdagVanNummer(nummer) >= ZATERDAG) return 'weekend';
  return redenKantoorGesloten(d, k) === null ? 'werkdag' : 'sluiting';
}

function isFeestdag(nummer: number): boolean {
  return erkendeFeestdagen(civielVan(nummer).jaar).some(([feestdag]) => feestdag === nummer);
}

/** The first office day on or after `vanaf` (T11: letters that start a term leave on a working day). */
export function eersteKantoordag(vanaf: Datum, k: Kalender): Datum {
  let dag = vanaf;
  while (redenKantoorGesloten(dag, k) !== null) dag = datumVan(dagnummer(dag) + 1);
  return dag;
}

/** The last office day on or before `tot`. */
export function laatsteKantoordag(tot: Datum, k: Kalender): Datum {
  let dag = tot;
  while (redenKantoorGesloten(dag, k) !== null) dag = datumVan(dagnummer(dag) - 1);
  return dag;
}

/** `redenGeenWerkdag` of a day number. */
export function redenVanNummer(nummer: number, k: Kalender): string | null {
  const naam = bijzondereDagen(civielVan(nummer).jaar, k).get(nummer);
  if (naam !== undefined) return naam;
  const dag = weekdagVanNummer(nummer);
  return dag < ZATERDAG ? null : dag === ZATERDAG ? 'zaterdag' : 'zondag';
}

/** Whether a day number is no Atw working day: `redenVanNummer` without the name, for the counting loops. */
export function isVrij(nummer: number, k: Kalender): boolean {
  return weekdagVanNummer(nummer) >= ZATERDAG || bijzondereDagen(civielVan(nummer).jaar, k).has(nummer);
}

/** Whether all decrees that can equate this day are in the calendar. */
export function isBesluitBekend(nummer: number, k: Kalender): boolean {
  if (k.dekking === undefined) return true;
  return k.dekking.some((d) => d.volledig && dagnummer(d.van) <= nummer && nummer <= dagnummer(d.totEnMet));
}

/**
 * The named days per calendar and year. A memo of a pure function of the calendar and the year: dropping it at any
 * moment changes no outcome, so it is harmless in the workflow sandbox. It goes when the calendar object goes.
 */
const bijzonder = new WeakMap<Kalender, Map<number, Map<number, string>>>();

function bijzondereDagen(jaar: number, k: Kalender): Map<number, string> {
  let perJaar = bijzonder.get(k);
  if (perJaar === undefined) {
    perJaar = new Map();
    bijzonder.set(k, perJaar);
  }
  let dagen = perJaar.get(jaar);
  if (dagen === undefined) {
    dagen = new Map([...gelijkgesteldIn(jaar, k), ...erkendeFeestdagen(jaar)]);
    perJaar.set(jaar, dagen);
  }
  return dagen;
}

function gelijkgesteldIn(jaar: number, k: Kalender): [number, string][] {
  const begin = `${jaar}-`;
  return k.gelijkgesteld
    .filter((g) => g.datum.startsWith(begin))
    .filter((g) => g.geldigVanaf === undefined || g.geldigVanaf <= g.datum)
    .filter((g) => g.geldigTot === undefined || g.datum <= g.geldigTot)
    .map((g) => [dagnummer(g.datum), `gelijkgesteld bij ${g.bron}`]);
}
