/** TK-10: who may do a visit on behalf of ITTA. The list changes over time, so each row has a validity. */
import { type Datum, inWoorden } from '../termijn/index.ts';

export interface Inspecteur {
  /** How ITTA knows the inspecteur. No name: that stays with ITTA (P2). */
  code: string;
  geldigVanaf: Datum;
  geldigTotEnMet: Datum | null;
}

/** Why this inspecteur cannot do a visit on that day, whatever the school; null when nothing stands in the way. */
export function bezwaarTegenInspecteur(code: string, datum: Datum, lijst: readonly Inspecteur[]): string | null {
  const rijen = lijst.filter((i) => i.code === code);
  if (rijen.length === 0) return 'Deze code staat niet op de lijst van inspecteurs.';
  const geldig = rijen.some((i) => i.geldigVanaf <= datum && (i.geldigTotEnMet === null || datum <= i.geldigTotEnMet));
  return geldig ? null : `Inspecteur ${code} staat op ${inWoorden(datum)} niet op de lijst.`;
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
  const laatste = lijst.findLast((i) => i.code === code);
  return lijst.map((i) => (i === laatste ? { ...i, geldigTotEnMet } : i));
}
