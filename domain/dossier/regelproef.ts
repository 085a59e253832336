/**
 * What this build makes of a school, held against what was recorded of it: which terms get another last day, and which
 * planned visits would lie outside their window. Changes nothing.
 */
import { type Datum, inWoorden } from '../termijn/index.ts';
import { deadlines, type Dossier } from './dossier.ts';
import type { Context } from './procedure.ts';
import { geplandBezoek, huidigeRonde } from './toezicht/ronde.ts';
import { buitenVenster } from './toezicht/termijnen.ts';

/** An open term as it was recorded. */
export interface VastgelegdeTermijn {
  id: string;
  omschrijving: string;
  laatsteDag: Datum;
}

export interface Termijnverschil {
  termijnId: string;
  omschrijving: string;
  /** Null for a term that was not there. */
  van: Datum | null;
  /** Null for a term that is not there any more. */
  naar: Datum | null;
}

/** Every term that differs, in the order of its last day. */
export function termijnverschillen(
  dossier: Dossier,
  context: Context,
  vastgelegd: readonly VastgelegdeTermijn[],
): Termijnverschil[] {
  const nu = deadlines(dossier, context).filter(({ soort }) => soort === 'termijn');
  const eerst = new Map(vastgelegd.map((termijn) => [termijn.id, termijn]));
  const gebleven = new Set(nu.map(({ id }) => id));
  const gewijzigd = nu.map(({ id, omschrijving, laatsteDag }) => ({
    termijnId: id,
    omschrijving,
    van: eerst.get(id)?.laatsteDag ?? null,
    naar: laatsteDag,
  }));
  const weg = vastgelegd
    .filter(({ id }) => !gebleven.has(id))
    .map(({ id, omschrijving, laatsteDag }) => ({ termijnId: id, omschrijving, van: laatsteDag, naar: null }));
  const dag = ({ van, naar }: Termijnverschil) => van ?? naar ?? '';
  return [...gewijzigd, ...weg].filter(({ van, naar }) => van !== naar).sort((a, b) => (dag(a) < dag(b) ? -1 : 1));
}

/** Why the planned visit lies outside its window without that being recorded; null when it does not. */
export function bezoekBuitenVenster(dossier: Dossier, { kalender, vandaag }: Context): string | null {
  const ronde = huidigeRonde(dossier, kalender);
  const bezoek = geplandBezoek(ronde?.stand);
  if (!ronde || !bezoek || bezoek.buitenVenster || bezoek.dag <= vandaag) return null;
  if (!buitenVenster(bezoek.dag, ronde.venster)) return null;
  const { van, totEnMet } = ronde.venster;
  return `Het bezoek van ${inWoorden(bezoek.dag)} valt buiten het venster: ${inWoorden(van)} tot en met ${inWoorden(totEnMet)}.`;
}
