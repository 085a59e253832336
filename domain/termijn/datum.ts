import { Temporal } from 'temporal-polyfill';
import {
  civielVan,
  EERSTE_JAAR,
  LAATSTE_JAAR,
  leesNummer,
  nummerVan,
  plusMaandenNummer,
  tekstVan,
  weekdagVanNummer,
} from './dagnummer.ts';

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`, years 1900 to 2200. Dates compare as strings with < and >. */
export type Datum = string;

// Looked up once, as in dagnummer.ts.
const { isSafeInteger } = Number;

const TIJDZONE = 'Europe/Amsterdam';
const LAAGSTE = nummerVan(EERSTE_JAAR, 1, 1);
const HOOGSTE = nummerVan(LAATSTE_JAAR, 12, 31);

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** Whether the value is an existing calendar day written as `YYYY-MM-DD`, in the years 1900 to 2200. */
export function isDatum(waarde: unknown): waarde is Datum {
  return typeof waarde === 'string' && leesNummer(waarde) !== null;
}

/** Days since 1 January 1970. Throws a RangeError when `d` is not a date. */
export function dagnummer(d: Datum): number {
  const nummer = leesNummer(d);
  if (nummer === null) throw new RangeError(`Geen geldige datum: ${JSON.stringify(d)}`);
  return nummer;
}

/** The date of a day number. Throws a RangeError outside the years 1900 to 2200. */
export function datumVan(nummer: number): Datum {
  if (!(nummer >= LAAGSTE && nummer <= HOOGSTE)) {
    throw new RangeError(`De datum valt buiten de jaren ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}`);
  }
  return tekstVan(nummer);
}

/** `n` days later; earlier when `n` is negative. */
export function plusDagen(d: Datum, n: number): Datum {
  return datumVan(dagnummer(d) + geheel(n));
}

/** `n` weeks later; earlier when `n` is negative. */
export function plusWeken(d: Datum, n: number): Datum {
  return datumVan(dagnummer(d) + 7 * geheel(n));
}

/** `n` calendar months later, clamped to the end of the month: 31 August + 1 = 30 September (T7). */
export function plusMaanden(d: Datum, n: number): Datum {
  return datumVan(plusMaandenNummer(dagnummer(d), geheel(n)).nummer);
}

/** `n` years later, clamped: 29 February + 1 = 28 February (T7). */
export function plusJaren(d: Datum, n: number): Datum {
  return plusMaanden(d, 12 * geheel(n));
}

/** The number of days from `a` to `b`: b - a. */
export function dagenTussen(a: Datum, b: Datum): number {
  return dagnummer(b) - dagnummer(a);
}

export function jaarVan(d: Datum): number {
  return civielVan(dagnummer(d)).jaar;
}

/** 1 = maandag … 7 = zondag. */
export function weekdag(d: Datum): number {
  return weekdagVanNummer(dagnummer(d));
}

/** The number of the week, as on a Dutch calendar: week 1 is the week with the first Thursday of the year (ISO 8601). */
export function weeknummer(d: Datum): number {
  const dag = dagnummer(d);
  const donderdag = dag + 4 - weekdagVanNummer(dag);
  return Math.floor((donderdag - nummerVan(civielVan(donderdag).jaar, 1, 1)) / 7) + 1;
}

/** The last day of the month in which `d` lies. */
export function laatsteVanMaand(d: Datum): Datum {
  const { jaar, maand } = civielVan(dagnummer(d));
  return datumVan(plusMaandenNummer(nummerVan(jaar, 1, 31), maand - 1).nummer);
}

/** The calendar day in Amsterdam on which an instant (epoch milliseconds) falls. */
export function dagVan(moment: number): Datum {
  const dag = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(TIJDZONE);
  return datumVan(nummerVan(dag.year, dag.month, dag.day));
}

/**
 * Epoch milliseconds of `d` at `tijd` (`HH:MM`, default midnight) in Amsterdam. A time that is skipped when summer time
 * begins moves an hour on; of a time that comes twice in autumn the first is taken.
 */
export function momentVan(d: Datum, tijd = '00:00'): number {
  const delen = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(tijd);
  if (delen === null) throw new RangeError(`Geen geldige tijd: ${JSON.stringify(tijd)}`);
  return momentVanNummer(dagnummer(d), Number(delen[1]), Number(delen[2]));
}

/** Epoch milliseconds of 24.00 of `d`: the first moment at which a term with this last day is over (T8, TM-12). */
export function eindeVan(d: Datum): number {
  return momentVanNummer(dagnummer(d) + 1, 0, 0);
}

/** `3 maart 2027` */
export function inWoorden(d: Datum): string {
  return nummerInWoorden(dagnummer(d));
}

/** `woensdag 3 maart 2027` */
export function inWoordenMetWeekdag(d: Datum): string {
  const nummer = dagnummer(d);
  return `${weekdagInWoorden(nummer)} ${nummerInWoorden(nummer)}`;
}

/** The Dutch name of the weekday of a day number. */
export function weekdagInWoorden(nummer: number): string {
  return WEEKDAGEN[weekdagVanNummer(nummer) - 1] as string;
}

/** `3 maart 2027` of a day number. */
export function nummerInWoorden(nummer: number): string {
  const { jaar, maand, dag } = civielVan(nummer);
  return `${dag} ${MAANDEN[maand - 1] as string} ${jaar}`;
}

function momentVanNummer(nummer: number, hour: number, minute: number): number {
  const sleutel = (nummer * 24 + hour) * 60 + minute;
  const bekend = momenten.get(sleutel);
  if (bekend !== undefined) return bekend;
  const { jaar, maand, dag } = civielVan(nummer);
  const moment = Temporal.ZonedDateTime.from({ timeZone: TIJDZONE, year: jaar, month: maand, day: dag, hour, minute });
  if (momenten.size === MEESTE_MOMENTEN) momenten.clear();
  momenten.set(sleutel, moment.epochMilliseconds);
  return moment.epochMilliseconds;
}

/** The time zone is slow to ask, and the same moments are asked over and over: a memo of a pure function. */
const momenten = new Map<number, number>();
const MEESTE_MOMENTEN = 20_000;

function geheel(n: number): number {
  if (!isSafeInteger(n)) throw new RangeError(`Geen geheel getal: ${n}`);
  return n;
}
