/** What is known of the resultatenaudit of one meetjaar. */
import type { Dossier } from '../dossier.ts';
import type { Auditronde } from './feiten.ts';

/** A meetjaar of which nothing is known yet. */
export const nieuweRonde = (meetjaar: number): Auditronde => ({
  meetjaar,
  gevraagdOp: null,
  geleverdOp: null,
  resultaten: [],
  resultatenVoldoen: null,
  gehoudenOp: null,
  adviesOp: null,
  advies: null,
  negatief: [],
  goedgekeurdOp: null,
});

export function auditronde({ resultatenaudit }: Dossier, meetjaar: number): Auditronde {
  return resultatenaudit.rondes.find((r) => r.meetjaar === meetjaar) ?? nieuweRonde(meetjaar);
}
