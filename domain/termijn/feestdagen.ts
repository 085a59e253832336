import { nummerVan, weekdagVanNummer } from './dagnummer.ts';

const ZONDAG = 7;

/** Day number of Eerste Paasdag (Gregorian computus of Meeus, Jones and Butcher). */
export function eerstePaasdag(jaar: number): number {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  return nummerVan(jaar, maand, dag);
}

/**
 * The recognised holidays of Atw art. 3 lid 1 and Goede Vrijdag (lid 2), as day number and name (TM-4, T8).
 * Eerste Paasdag and Eerste Pinksterdag are Sundays and are not listed. 5 May counts every year.
 * Not taken from a holiday library: those drop Goede Vrijdag or 5 May (T12).
 */
export function erkendeFeestdagen(jaar: number): [nummer: number, naam: string][] {
  const pasen = eerstePaasdag(jaar);
  return [
    [nummerVan(jaar, 1, 1), 'Nieuwjaarsdag'],
    [pasen - 2, 'Goede Vrijdag'],
    [pasen + 1, 'Tweede Paasdag'],
    verjaardagVanHetStaatshoofd(jaar),
    [nummerVan(jaar, 5, 5), 'Bevrijdingsdag'],
    [pasen + 39, 'Hemelvaartsdag'],
    [pasen + 50, 'Tweede Pinksterdag'],
    [nummerVan(jaar, 12, 25), 'Eerste Kerstdag'],
    [nummerVan(jaar, 12, 26), 'Tweede Kerstdag'],
  ];
}

/**
 * The day on which the birthday of the King is celebrated: 27 April, or the Saturday before when that is a Sunday.
 * Until and including 2013 it was Koninginnedag on 30 April, with the same rule for a Sunday.
 */
function verjaardagVanHetStaatshoofd(jaar: number): [nummer: number, naam: string] {
  const dag = jaar >= 2014 ? nummerVan(jaar, 4, 27) : nummerVan(jaar, 4, 30);
  return [weekdagVanNummer(dag) === ZONDAG ? dag - 1 : dag, jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag'];
}
