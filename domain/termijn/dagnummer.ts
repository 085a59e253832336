/**
 * Calendar days as whole numbers: days since 1 January 1970 in the proleptic Gregorian calendar.
 *
 * The engine counts on these numbers because it must compute a hundred thousand explained terms a second; a plain-date
 * object per day is some twenty times slower. Everything here is a pure function of its arguments.
 */

/** The first and the last year that the legal clock accepts. */
export const EERSTE_JAAR = 1900;
export const LAATSTE_JAAR = 2200;

/**
 * Looked up once: in a vm context (the workflow sandbox, Jest) every look-up of a global is slow, and with `Math.floor` in
 * the loops below the whole engine ran eight times slower there.
 */
const { floor, min } = Math;

const NUL = 48;
const STREEPJE = 45;

/** Day number of a civil date; month 1..12, day 1..31. (Algorithm: days from civil, H. Hinnant.) */
export function nummerVan(jaar: number, maand: number, dag: number): number {
  const j = maand <= 2 ? jaar - 1 : jaar;
  const tijdvak = floor(j / 400);
  const jaarInTijdvak = j - tijdvak * 400;
  const dagInJaar = floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dag - 1;
  const dagInTijdvak = jaarInTijdvak * 365 + floor(jaarInTijdvak / 4) - floor(jaarInTijdvak / 100) + dagInJaar;
  return tijdvak * 146_097 + dagInTijdvak - 719_468;
}

export interface Civiel {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

/** The inverse of `nummerVan`. */
export function civielVan(nummer: number): Civiel {
  const z = nummer + 719_468;
  const tijdvak = floor(z / 146_097);
  const dagInTijdvak = z - tijdvak * 146_097;
  const jaarInTijdvak = floor(
    (dagInTijdvak - floor(dagInTijdvak / 1460) + floor(dagInTijdvak / 36_524) - floor(dagInTijdvak / 146_096)) / 365,
  );
  const dagInJaar = dagInTijdvak - (365 * jaarInTijdvak + floor(jaarInTijdvak / 4) - floor(jaarInTijdvak / 100));
  const m = floor((5 * dagInJaar + 2) / 153);
  const dag = dagInJaar - floor((153 * m + 2) / 5) + 1;
  const maand = m < 10 ? m + 3 : m - 9;
  const jaar = jaarInTijdvak + tijdvak * 400 + (maand <= 2 ? 1 : 0);
  return { jaar, maand, dag };
}

export function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

/** Number of days in a month (1..12). */
export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

/** 1 = maandag … 7 = zondag. */
export function weekdagVanNummer(nummer: number): number {
  const rest = (nummer + 3) % 7;
  return (rest < 0 ? rest + 7 : rest) + 1;
}

/**
 * Day number plus whole months, clamped to the last day of the month that is reached (T7).
 * `geknepen` says whether the day of the month had to be lowered.
 */
export function plusMaandenNummer(nummer: number, maanden: number): { nummer: number; geknepen: boolean } {
  const { jaar, maand, dag } = civielVan(nummer);
  const totaal = jaar * 12 + (maand - 1) + maanden;
  const nieuwJaar = floor(totaal / 12);
  const nieuweMaand = totaal - nieuwJaar * 12 + 1;
  const hoogste = dagenInMaand(nieuwJaar, nieuweMaand);
  return { nummer: nummerVan(nieuwJaar, nieuweMaand, min(dag, hoogste)), geknepen: dag > hoogste };
}

/** Day number of `YYYY-MM-DD`, or null when the text is not an existing day of the years 1900..2200. */
export function leesNummer(tekst: string): number | null {
  if (tekst.length !== 10 || tekst.charCodeAt(4) !== STREEPJE || tekst.charCodeAt(7) !== STREEPJE) return null;
  const jaar = cijfers(tekst, 0, 4);
  const maand = cijfers(tekst, 5, 7);
  const dag = cijfers(tekst, 8, 10);
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR || maand < 1 || maand > 12 || dag < 1) return null;
  return dag > dagenInMaand(jaar, maand) ? null : nummerVan(jaar, maand, dag);
}

/** `YYYY-MM-DD` of a day number, without a check on the range of years. */
export function tekstVan(nummer: number): string {
  const { jaar, maand, dag } = civielVan(nummer);
  return `${jaar}-${maand < 10 ? '0' : ''}${maand}-${dag < 10 ? '0' : ''}${dag}`;
}

/** The digits of tekst[van, tot) as a number, or -1 when there is anything else than a digit. */
function cijfers(tekst: string, van: number, tot: number): number {
  let waarde = 0;
  for (let i = van; i < tot; i += 1) {
    const cijfer = tekst.charCodeAt(i) - NUL;
    if (cijfer < 0 || cijfer > 9) return -1;
    waarde = waarde * 10 + cijfer;
  }
  return waarde;
}
