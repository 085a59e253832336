import type { Datum } from '../../termijn/index.ts';
import type { Aanvraag } from '../aanvraag/feiten.ts';
import type { Dossier } from '../dossier.ts';
import type { Verleden } from './feiten.ts';

/**
 * What other schools with a tie to this one must know of it (AP-5, SG-6): how its keurmerk stands or ended, or that its
 * last application was refused. What lies before a keurmerk that it has now counts no more.
 */
export function verledenVan({ keurmerk, aanvraag }: Dossier): { verleden: Verleden; op: Datum | null } {
  const { status, statusSinds, omzetting } = keurmerk;
  if (status === 'geschorst') return { verleden: status, op: statusSinds };
  if (omzetting?.uitkomst === 'geweigerd' && omzetting.bekendgemaaktOp) {
    return { verleden: 'omzetting geweigerd', op: omzetting.bekendgemaaktOp };
  }
  if (keurmerk.soort !== null) return { verleden: 'geen', op: null };
  const afgewezenOp = tellendeAfwijzingen(aanvraag.aanvragen).at(-1)?.op ?? null;
  if (status !== 'vervallen' && status !== 'gestopt') {
    return afgewezenOp ? { verleden: 'afgewezen', op: afgewezenOp } : { verleden: 'geen', op: null };
  }
  // A refusal of the time before the keurmerk was made good by it; one of after its end was not.
  if (afgewezenOp !== null && (statusSinds === null || afgewezenOp > statusSinds)) {
    return { verleden: 'afgewezen', op: afgewezenOp };
  }
  return eindeVanKeurmerk(keurmerk) ?? { verleden: status, op: statusSinds };
}

/**
 * AP-10: the refusals that were made known and that no later grant made good, oldest first, each with the day on which it
 * was made known.
 */
export function tellendeAfwijzingen(aanvragen: readonly Aanvraag[]): { nummer: number; op: Datum }[] {
  const laatsteVerlening = aanvragen.findLastIndex(({ besluit }) => besluit?.uitkomst === 'toegekend');
  return aanvragen
    .slice(laatsteVerlening + 1)
    .flatMap(({ nummer, besluit }) =>
      besluit?.uitkomst === 'afgewezen' && besluit.bekendgemaaktOp ? [{ nummer, op: besluit.bekendgemaaktOp }] : [],
    );
}

/** SG-6: how the last keurmerk ended, when not simply by its time or by a school that stopped. */
export function eindeVanKeurmerk({ status, statusSinds, einde }: Dossier['keurmerk']): {
  verleden: Verleden;
  op: Datum | null;
} | null {
  if (!einde || (status !== 'vervallen' && status !== 'gestopt')) return null;
  if (einde.omzettingGeweigerdOp) return { verleden: 'omzetting geweigerd', op: einde.omzettingGeweigerdOp };
  return einde.tijdens ? { verleden: `${status} tijdens ${einde.tijdens}`, op: statusSinds } : null;
}
