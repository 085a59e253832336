/** What a procedure keeps per meetjaar: of every one that is not approved yet, and of the last one that was. */
import type { Datum } from '../../termijn/index.ts';

export interface PerMeetjaar {
  meetjaar: number;
  /** The day on which the meetperiode was approved; null while it is not. */
  goedgekeurdOp: Datum | null;
}

/** Replaces what was kept of the same meetjaar, oldest meetjaar first. */
export function bewaar<R extends PerMeetjaar>(rijen: readonly R[], nieuw: R): R[] {
  return [...rijen.filter((r) => r.meetjaar !== nieuw.meetjaar), nieuw].sort((a, b) => a.meetjaar - b.meetjaar);
}

/** After the approval of a meetperiode: what was kept of the one approved before it can go. */
export function naGoedkeuring<R extends PerMeetjaar>(rijen: readonly R[], meetjaar: number, goedgekeurdOp: Datum): R[] {
  return rijen
    .filter((r) => r.goedgekeurdOp === null || r.meetjaar === meetjaar)
    .map((r) => (r.meetjaar === meetjaar ? { ...r, goedgekeurdOp } : r));
}
