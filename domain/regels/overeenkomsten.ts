/** SG-7: with which gemeente Blik op Werk has signed a samenwerkingsovereenkomst, and from when until when. */
import { type Datum, inWoorden } from '../termijn/index.ts';

export interface Overeenkomst {
  gemeente: string;
  geldigVanaf: Datum;
  geldigTotEnMet: Datum | null;
}

/** Why nothing may be shared with this gemeente on that day; null when an overeenkomst is in force. */
export function bezwaarTegenDelen(gemeente: string, datum: Datum, lijst: readonly Overeenkomst[]): string | null {
  const geldig = lijst.some(
    (o) =>
      o.gemeente === gemeente && o.geldigVanaf <= datum && (o.geldigTotEnMet === null || datum <= o.geldigTotEnMet),
  );
  return geldig ? null : `Met ${gemeente} is er op ${inWoorden(datum)} geen samenwerkingsovereenkomst.`;
}

/** One change of the list while running. What was once in force stays there: an overeenkomst is ended, not removed. */
export type Overeenkomstwijziging =
  | ({ soort: 'overeenkomst-toegevoegd' } & Overeenkomst)
  | { soort: 'overeenkomst-beeindigd'; gemeente: string; geldigTotEnMet: Datum };

/** The list after a change. Total: ending what is not there changes nothing. */
export function wijzigOvereenkomsten(
  lijst: readonly Overeenkomst[],
  wijziging: Overeenkomstwijziging,
): readonly Overeenkomst[] {
  const { gemeente, geldigTotEnMet } = wijziging;
  if (wijziging.soort === 'overeenkomst-toegevoegd') {
    return [...lijst, { gemeente, geldigVanaf: wijziging.geldigVanaf, geldigTotEnMet }];
  }
  const laatste = lijst.findLast((o) => o.gemeente === gemeente);
  return lijst.map((o) => (o === laatste ? { ...o, geldigTotEnMet } : o));
}
