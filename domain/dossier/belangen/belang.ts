/** Whether somebody has an interest that stands in the way of judging this school (LG-12). */
import type { Datum } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Belang, Partij } from './feiten.ts';

export const geldtOp = ({ van, totEnMet }: Belang, dag: Datum): boolean =>
  van <= dag && (totEnMet === null || dag <= totEnMet);

export function heeftBelang({ belangen }: Dossier, partij: Partij, wie: string, dag: Datum): boolean {
  return belangen.belangen.some((b) => b.partij === partij && b.wie === wie && geldtOp(b, dag));
}
