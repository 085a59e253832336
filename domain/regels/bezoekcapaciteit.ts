/**
 * TK-9: how many visits of Toezicht in de Klas the inspecteurs can do in a month, so that a wave is seen and levelled. No
 * source gives a number, so there is no default: as long as nobody has set it, it is unknown.
 */
import { isMaand, type Maand } from '../termijn/index.ts';
import type { Lijstfout } from './geldigheid.ts';

export interface Bezoekcapaciteit {
  /** It counts from this month on, until a later row. */
  vanMaand: Maand;
  perMaand: number;
}

/** One change while running. For a month that has a row already it replaces that row. */
export type Capaciteitwijziging = { soort: 'capaciteit-gezet' } & Bezoekcapaciteit;

/** The rows after a change, earliest month first. */
export function wijzigBezoekcapaciteit(
  lijst: readonly Bezoekcapaciteit[],
  { vanMaand, perMaand }: Capaciteitwijziging,
): readonly Bezoekcapaciteit[] {
  const andere = lijst.filter((rij) => rij.vanMaand !== vanMaand);
  return [...andere, { vanMaand, perMaand }].sort((a, b) => (a.vanMaand < b.vanMaand ? -1 : 1));
}

/** Null when it is not set for that month. */
export const capaciteitIn = (maand: Maand, lijst: readonly Bezoekcapaciteit[]): number | null =>
  lijst.findLast((rij) => rij.vanMaand <= maand)?.perMaand ?? null;

const HOOGSTE = 1_000;

/** Every reason why this change makes no sense; empty when it does. */
export function foutenInCapaciteitwijziging(
  lijst: readonly Bezoekcapaciteit[],
  { vanMaand, perMaand }: Capaciteitwijziging,
): Lijstfout[] {
  const fouten: Lijstfout[] = [];
  const goedeMaand = isMaand(vanMaand);
  if (!goedeMaand) fouten.push({ veld: 'vanMaand', regel: 'A10', fout: 'Kies een maand, zoals 2027-03.' });
  if (!Number.isSafeInteger(perMaand) || perMaand < 0 || perMaand > HOOGSTE) {
    const fout = `Vul een heel getal in van 0 tot en met ${HOOGSTE}.`;
    fouten.push({ veld: 'perMaand', regel: 'TK-9', fout });
  } else if (goedeMaand && capaciteitIn(vanMaand, lijst) === perMaand) {
    fouten.push({ veld: 'perMaand', regel: 'TK-9', fout: 'Vanaf deze maand is dit al de capaciteit.' });
  }
  return fouten;
}
