/** N-26: how long after a change the school can tell it, and how much later than that it did. */
import { handleidingOp } from '../../regels/handleiding.ts';
import { berekenTermijn, dagenTussen, type Datum, type Kalender, type Termijn } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Brief } from '../procedure.ts';

export function meldtermijn(ingangsdatum: Datum, kalender: Kalender): Termijn {
  return berekenTermijn(
    {
      begindatum: ingangsdatum,
      duur: handleidingOp(ingangsdatum).wijzigingen.melden,
      grondslag: 'handleiding',
      gebeurtenis: 'de ingangsdatum van de wijziging',
      regel: 'N-26',
    },
    kalender,
  );
}

/** 0 when it was told in time, and for what changed before the school was on record with a keurmerk. */
export function dagenTeLaat(
  { keurmerk, inschrijving }: Dossier,
  ingangsdatum: Datum,
  gemeldOp: Datum,
  kalender: Kalender,
): number {
  const { ingeschrevenOp } = inschrijving;
  if (!keurmerk.verleendOp || !ingeschrevenOp || gemeldOp <= ingangsdatum) return 0;
  if (ingangsdatum <= keurmerk.verleendOp || ingangsdatum <= ingeschrevenOp) return 0;
  return Math.max(0, dagenTussen(meldtermijn(ingangsdatum, kalender).laatsteDag, gemeldOp));
}

/**
 * The receipt of a change among those who direct the school or that it has ties with, and how late it was told. None for
 * what was so before the school was on record with a keurmerk: then it is not told as a change.
 */
export function ontvangstVan(
  dossier: Dossier,
  melding: { wat: string; van: Datum; gemeldOp: Datum; dagenTeLaat: number; [feit: string]: string | number | null },
  kalender: Kalender,
): Brief[] {
  const { ingeschrevenOp } = dossier.inschrijving;
  if (!dossier.keurmerk.soort || ingeschrevenOp === null || melding.van <= ingeschrevenOp) return [];
  const uiterlijk = meldtermijn(melding.van, kalender).laatsteDag;
  return [{ sjabloon: 'melding-ontvangen', rechtsgevolg: false, gegevens: { totEnMet: null, uiterlijk, ...melding } }];
}
