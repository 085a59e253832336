/** Learners who do not count in the results or in the survey; which of these hold is said by each Handleiding. */
import type { Datum } from '../termijn/index.ts';

/** RA-10: learners who do not count. */
export const UITSLUITINGSGRONDEN = ['ELIP'] as const;
export type Uitsluitingsgrond = (typeof UITSLUITINGSGRONDEN)[number];

export interface Uitsluiting {
  grond: Uitsluitingsgrond;
  omschrijving: string;
  /** First day on which it holds. */
  vanaf: Datum;
  geldtVoor: readonly ('resultaten' | 'tevredenheid')[];
}
