/** Who was in function on a day, and whether the record tells all of them. */
import type { Datum } from '../../termijn/index.ts';
import type { Bestuurder, BestuurDeel } from './feiten.ts';

export const inFunctieOp = ({ bestuurders }: BestuurDeel, dag: Datum): Bestuurder[] =>
  bestuurders.filter((b) => b.sinds <= dag && (b.totEnMet === null || b.totEnMet >= dag));

/**
 * VO-1: whether nobody of that day is missing from the record. A source tells who directs the school on its own day: of
 * a day before that it says nothing when nobody on record was in function then.
 */
export function isVolledigOp(deel: BestuurDeel, dag: Datum): boolean {
  if (deel.volledig === null) return false;
  return deel.volledig.peildatum <= dag || inFunctieOp(deel, dag).length > 0;
}
