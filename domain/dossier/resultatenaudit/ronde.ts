/** What is known of the resultatenaudit of one meetjaar. */
import type { Dossier } from '../dossier.ts';
import type { Auditronde } from './feiten.ts';

/** No advice, or none any more. */
export const GEEN_ADVIES = { gehoudenOp: null, adviesOp: null, advies: null, negatief: [], naUiterste: false } as const;

/** A meetjaar of which nothing is known yet. */
export const nieuweRonde = (meetjaar: number): Auditronde => ({
  meetjaar,
  gevraagdOp: null,
  geleverdOp: null,
  resultaten: [],
  resultatenVoldoen: null,
  ...GEEN_ADVIES,
  ingetrokken: [],
  goedgekeurdOp: null,
});

export function auditronde({ resultatenaudit }: Dossier, meetjaar: number): Auditronde {
  return resultatenaudit.rondes.find((r) => r.meetjaar === meetjaar) ?? nieuweRonde(meetjaar);
}
