/** What may stand in one cell of the import file: each reader answers the value, or why it is wrong. */
import { z } from 'zod';
import { type Datum, isDatum } from '../../domain/termijn/index.ts';
import { GEEN_POSTCODE, leesPostcode } from '../invoer/postcode.ts';

/** A value, or a mistake in plain Dutch with the rule that it breaks. */
export type Cel<T> = { waarde: T } | { reden: string; regelId: string };

export type Cellezer<T> = (tekst: string) => Cel<T>;

const fout = (regelId: string, reden: string) => ({ reden, regelId });

const email = z.email().max(254);

/**
 * Text that a spreadsheet would run as a formula: it reaches the screens of other people through exports. A formula
 * begins with one of these signs, or is hidden further on as a call.
 */
const FORMULE = /^[=+\-@]|=\s*[\p{L}_][\p{L}\p{N}_.]*\s*\(/u;

/** Reads free text of at most `lengte` characters. */
export const vrijeTekst =
  (lengte: number): Cellezer<string> =>
  (tekst) => {
    if (FORMULE.test(tekst)) return fout('A10', 'Dit is een formule van een rekenblad. Vul gewone tekst in.');
    if (tekst.length > lengte) return fout('A10', `Deze tekst is langer dan ${lengte} tekens.`);
    return { waarde: tekst };
  };

/** Reads text of a fixed form, described by `vorm`. */
export const patroon =
  (vorm: RegExp, regelId: string, omschrijving: string): Cellezer<string> =>
  (tekst) =>
    vorm.test(tekst) ? { waarde: tekst } : fout(regelId, omschrijving);

/** Reads one word of a list. */
export const keuze =
  <T extends string>(lijst: readonly T[], regelId: string): Cellezer<T> =>
  (tekst) => {
    const gekozen = lijst.find((woord) => woord === tekst);
    return gekozen === undefined ? fout(regelId, `Kies uit: ${lijst.join(', ')}.`) : { waarde: gekozen };
  };

export const jaNee: Cellezer<boolean> = (tekst) =>
  tekst === 'ja' || tekst === 'nee' ? { waarde: tekst === 'ja' } : fout('M5', 'Vul ja of nee in.');

export const emailadres: Cellezer<string> = (tekst) =>
  email.safeParse(tekst).success && !FORMULE.test(tekst)
    ? { waarde: tekst }
    : fout('A10', 'Dit is geen geldig e-mailadres.');

/** Reads a postcode, with or without a space, as it is kept. */
export const postcode: Cellezer<string> = (tekst) => {
  const waarde = leesPostcode(tekst);
  return waarde === null ? fout('A10', GEEN_POSTCODE) : { waarde };
};

export const datum: Cellezer<Datum> = (tekst) =>
  isDatum(tekst)
    ? { waarde: tekst }
    : fout('A11', 'Dit is geen bestaande datum in de vorm jjjj-mm-dd, bijvoorbeeld 2026-03-31.');

/** Reads a whole number from 1 to 9999 without leading zeros. */
export const geheelGetal =
  (regelId: string, omschrijving: string): Cellezer<number> =>
  (tekst) =>
    /^[1-9]\d{0,3}$/.test(tekst) ? { waarde: Number(tekst) } : fout(regelId, omschrijving);

/** What no cell may hold: line breaks and other signs that one cannot see. */
export const heeftOnzichtbaarTeken = (tekst: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(tekst);

/** The longest value that a report of mistakes repeats, in characters. */
const LANGSTE_WAARDE = 80;

/** A wrong value as it may be shown on any screen or terminal: short, and without signs that one cannot see. */
export function toonbaar(tekst: string): string {
  const tekens = Array.from(tekst.slice(0, 2 * LANGSTE_WAARDE + 2)).slice(0, LANGSTE_WAARDE + 1);
  const kort = tekens.length > LANGSTE_WAARDE ? [...tekens.slice(0, LANGSTE_WAARDE - 1), '…'] : tekens;
  return kort.map((teken) => (heeftOnzichtbaarTeken(teken) ? '\uFFFD' : teken)).join('');
}
