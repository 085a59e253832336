/** TK-10: who may do a visit on behalf of ITTA. The list changes over time, so each row has a validity. */
import { type Datum, inWoorden } from '../termijn/index.ts';
import {
  beeindig,
  foutenInBegin,
  foutenInEinde,
  type Geldigheid,
  geldtOp,
  laatstePeriode,
  type Lijstfout,
} from './geldigheid.ts';

export interface Inspecteur extends Geldigheid {
  /** How ITTA knows the inspecteur. No name: that stays with ITTA (P2). */
  code: string;
}

/** Why this inspecteur cannot do a visit on that day, whatever the school; null when nothing stands in the way. */
export function bezwaarTegenInspecteur(code: string, datum: Datum, lijst: readonly Inspecteur[]): string | null {
  const rijen = lijst.filter((i) => i.code === code);
  if (rijen.length === 0) return 'Deze code staat niet op de lijst van inspecteurs.';
  return rijen.some((i) => geldtOp(i, datum))
    ? null
    : `Inspecteur ${code} staat op ${inWoorden(datum)} niet op de lijst.`;
}

/** One change of the list while running. Who was once on it stays there: an inspecteur is ended, not removed. */
export type Inspecteurwijziging =
  | ({ soort: 'inspecteur-toegevoegd' } & Inspecteur)
  | { soort: 'inspecteur-beeindigd'; code: string; geldigTotEnMet: Datum };

/** The list after a change. Total: ending what is not there changes nothing. */
export function wijzigInspecteurs(lijst: readonly Inspecteur[], wijziging: Inspecteurwijziging): readonly Inspecteur[] {
  const { code, geldigTotEnMet } = wijziging;
  if (wijziging.soort === 'inspecteur-toegevoegd') {
    return [...lijst, { code, geldigVanaf: wijziging.geldigVanaf, geldigTotEnMet }];
  }
  return beeindig(lijst, laatsteVan(lijst, code), geldigTotEnMet);
}

/** Capitals, digits and hyphens, with a digit: nobody's name looks like that (P2). */
const CODE = /^(?=.*\d)[A-Z0-9][A-Z0-9-]{1,19}$/;

/** Every reason why this change makes no sense on this list; empty when it does. */
export function foutenInInspecteurwijziging(lijst: readonly Inspecteur[], wijziging: Inspecteurwijziging): Lijstfout[] {
  const { code } = wijziging;
  const onbekend = 'Deze code staat niet op de lijst van inspecteurs.';
  const benoeming = { veld: 'code', wie: `Inspecteur ${code}`, regel: 'TK-10', onbekend };
  const laatste = laatsteVan(lijst, code);
  if (wijziging.soort === 'inspecteur-beeindigd') return foutenInEinde(laatste, wijziging.geldigTotEnMet, benoeming);
  const fouten = foutenInBegin(laatste, wijziging, benoeming);
  if (CODE.test(code)) return fouten;
  const fout = 'Een code heeft 2 tot en met 20 hoofdletters, cijfers en streepjes, zoals ITTA-07. Gebruik geen naam.';
  return [{ veld: 'code', regel: 'P2', fout }, ...fouten];
}

const laatsteVan = (lijst: readonly Inspecteur[], code: string) => laatstePeriode(lijst.filter((i) => i.code === code));
