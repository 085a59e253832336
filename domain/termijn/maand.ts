import { type Datum, inWoorden, isDatum, laatsteVanMaand, plusMaanden } from './datum.ts';

/** A calendar month, `YYYY-MM`. Months compare as strings with < and >. */
export type Maand = string;

/** Whether the value is a month of the years that the clock knows. */
export const isMaand = (waarde: unknown): waarde is Maand => typeof waarde === 'string' && isDatum(`${waarde}-01`);

export const maandVan = (d: Datum): Maand => d.slice(0, 7);

export const eersteDagVan = (maand: Maand): Datum => `${maand}-01`;

export const laatsteDagVan = (maand: Maand): Datum => laatsteVanMaand(eersteDagVan(maand));

/** So many months later; earlier when negative. */
export const maandenLater = (maand: Maand, aantal: number): Maand => maandVan(plusMaanden(eersteDagVan(maand), aantal));

/** `aantal` months after each other, from `van` on. */
export const maandenVanaf = (van: Maand, aantal: number): Maand[] =>
  Array.from({ length: aantal }, (_, i) => maandenLater(van, i));

/** `maart 2027` */
export const maandInWoorden = (maand: Maand): string => inWoorden(eersteDagVan(maand)).slice('1 '.length);
