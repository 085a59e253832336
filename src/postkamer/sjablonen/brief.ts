/** What a template is made of. A template says what a letter tells; `opmaak.ts` alone decides how it looks. */
import { z } from 'zod';
import { type Datum, inWoordenMetWeekdag, isDatum, type Kalender } from '../../../domain/termijn/index.ts';

/** A piece of a letter. Texts are plain: the layout escapes them. */
export type Blok =
  /** With `bijeen` everything up to the next heading stays on one printed page. */
  | { soort: 'kop'; tekst: string; bijeen?: true }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'lijst'; punten: readonly string[] }
  | { soort: 'gegevens'; rijen: readonly (readonly [naam: string, waarde: string])[] }
  /** Words that a person wrote for this letter; their own line breaks stay. */
  | { soort: 'geschreven'; tekst: string };

export const kop = (tekst: string): Blok => ({ soort: 'kop', tekst });
/** The heading of a legal paragraph, which is not torn apart. */
export const rechtskop = (tekst: string): Blok => ({ soort: 'kop', tekst, bijeen: true });
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
export const lijst = (punten: readonly string[]): Blok => ({ soort: 'lijst', punten });
export const gegevens = (...rijen: (readonly [string, string])[]): Blok => ({ soort: 'gegevens', rijen });
export const geschreven = (tekst: string): Blok => ({ soort: 'geschreven', tekst });

export interface Briefvraag {
  /** The facts of the message as they were recorded; each template checks that its own facts are there. */
  gegevens: unknown;
  kenmerk: string;
  /** The day on which the message really leaves; null when that is not known yet, as with a letter by post. */
  verzondenOp: Datum | null;
  kalender: Kalender;
  /** The text that belongs to a reference. Throws when it is not there: a letter without its reasons may not leave. */
  tekst(ref: string): string;
}

export interface Brief {
  onderwerp: string;
  /** Stable within the school; messages with the same procedure form one conversation. */
  procedure: string;
  blokken: readonly Blok[];
  /** Who signs; the servicedesk when left out. */
  namens?: string;
}

export const dag = z.string().refine(isDatum, 'Geen datum');

/** `1 week`, `6 weken`. */
export function aantal(getal: number, enkelvoud: string, meervoud: string): string {
  return `${getal} ${getal === 1 ? enkelvoud : meervoud}`;
}

/** Which application a besluit is about; nothing in letters from before this was told. */
export const aanvraagVan = (ontvangenOp: Datum | null): string =>
  ontvangenOp ? ` Het gaat om de aanvraag die wij ontvingen op ${inWoordenMetWeekdag(ontvangenOp)}.` : '';
/** To go on with in the middle of a sentence; a word that begins with two capitals stays, as in `VOG`. */
export function kleineLetter(tekst: string): string {
  return /^\p{Lu}{2}/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
