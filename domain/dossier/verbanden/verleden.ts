import type { Datum } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Verleden } from './feiten.ts';

/**
 * What other schools with a tie to this one must know of it (AP-5, SG-6): how its keurmerk stands or ended, or that its
 * last application was refused. What lies before a keurmerk that it has now counts no more.
 */
export function verledenVan({ keurmerk, aanvraag }: Dossier): { verleden: Verleden; op: Datum | null } {
  const { status, statusSinds } = keurmerk;
  if (status === 'geschorst') return { verleden: status, op: statusSinds };
  if (keurmerk.soort !== null) return { verleden: 'geen', op: null };
  const afwijzingen = aanvraag.aanvragen.flatMap(({ besluit }) =>
    besluit?.uitkomst === 'afgewezen' && besluit.bekendgemaaktOp ? [besluit.bekendgemaaktOp] : [],
  );
  const afgewezenOp = afwijzingen.at(-1) ?? null;
  if (status !== 'vervallen' && status !== 'gestopt') {
    return afgewezenOp ? { verleden: 'afgewezen', op: afgewezenOp } : { verleden: 'geen', op: null };
  }
  // A refusal of the time before the keurmerk was made good by it; one of after its end was not.
  const daarna = afgewezenOp !== null && (statusSinds === null || afgewezenOp > statusSinds);
  return daarna ? { verleden: 'afgewezen', op: afgewezenOp } : { verleden: status, op: statusSinds };
}
