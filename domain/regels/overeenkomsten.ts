/** SG-7: with which gemeente Blik op Werk has signed a samenwerkingsovereenkomst, and from when until when. */
import { type Datum, inWoorden } from '../termijn/index.ts';
import {
  beeindig,
  foutenInBegin,
  foutenInEinde,
  foutenInNaam,
  type Geldigheid,
  geldtOp,
  laatstePeriode,
  type Lijstfout,
} from './geldigheid.ts';

export interface Overeenkomst extends Geldigheid {
  gemeente: string;
}

/** Why nothing may be shared with this gemeente on that day; null when an overeenkomst is in force. */
export function bezwaarTegenDelen(gemeente: string, datum: Datum, lijst: readonly Overeenkomst[]): string | null {
  const geldig = lijst.some((o) => o.gemeente === gemeente && geldtOp(o, datum));
  return geldig ? null : `Met deze gemeente is er op ${inWoorden(datum)} geen samenwerkingsovereenkomst.`;
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
  return beeindig(lijst, laatsteVan(lijst, gemeente), geldigTotEnMet);
}

/** Every reason why this change makes no sense on this list; empty when it does. */
export function foutenInOvereenkomstwijziging(
  lijst: readonly Overeenkomst[],
  wijziging: Overeenkomstwijziging,
): Lijstfout[] {
  const { gemeente } = wijziging;
  const onbekend = 'Met deze gemeente is geen samenwerkingsovereenkomst vastgelegd.';
  const benoeming = { veld: 'gemeente', wie: gemeente, regel: 'SG-7', onbekend };
  const laatste = laatsteVan(lijst, gemeente);
  if (wijziging.soort === 'overeenkomst-beeindigd') return foutenInEinde(laatste, wijziging.geldigTotEnMet, benoeming);
  const namen = lijst.map((o) => o.gemeente);
  return [...foutenInNaam(gemeente, namen, benoeming), ...foutenInBegin(laatste, wijziging, benoeming)];
}

const laatsteVan = (lijst: readonly Overeenkomst[], gemeente: string) =>
  laatstePeriode(lijst.filter((o) => o.gemeente === gemeente));
