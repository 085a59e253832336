/**
 * The norms that no public source gives (N-6, N-7). They have no default: the body sets them per Handleiding version,
 * and a meetjaar does not start without them.
 */

import type { Bowkitlijst } from './bowkit.ts';
import { zoekHandleiding } from './handleiding.ts';
import { type Leerroute, LEERROUTES } from './leerroutes.ts';

export interface Normen {
  /** N-6: lowest slagingspercentage, in percent, per leerroute. */
  slagingspercentage: Readonly<Partial<Record<Leerroute, number>>>;
  /** N-7: lowest mark in the satisfaction survey, 1 to 10. */
  tevredenheid: number;
}

export interface Instellingen {
  /** True when the values are examples: every screen and letter that shows them says so. */
  voorbeeld: boolean;
  /** Norms per Handleiding version. */
  normen: Readonly<Record<string, Normen>>;
  /** TK-3, N-12: criteria and scores per version of BOWKIT. */
  bowkit?: Readonly<Record<string, Bowkitlijst>>;
  /**
   * AP-12, N-1: what happens when a keurmerk voor bepaalde tijd reaches its end without a besluit. Default: it stays
   * until there is one, because no source says that it lapses.
   */
  naBepaaldeTijd?: 'blijft tot besluit' | 'vervalt';
  /** N-34: another end of the NT2 addendum than the one in the Handleiding. */
  nt2AddendumTotEnMet?: string;
}

/** The norms of a Handleiding version; null when not every one of them is set. */
export function ingesteldeNormen(instellingen: Instellingen, versie: string): Normen | null {
  const normen = instellingen.normen[versie];
  return normen && ontbrekendeNormen(instellingen, versie).length === 0 ? normen : null;
}

/** Names of the norms that are not set for a Handleiding version, in Dutch. Empty: a meetjaar can start. */
export function ontbrekendeNormen(instellingen: Instellingen, versie: string): string[] {
  const normen = instellingen.normen[versie];
  if (!normen) return ['slagingspercentage', 'tevredenheid'];
  const routes = zoekHandleiding(versie)?.leerroutes ?? LEERROUTES;
  const ontbreekt: string[] = routes
    .filter((route) => !isGetal(normen.slagingspercentage?.[route]))
    .map((route) => `slagingspercentage ${route}`);
  if (!isGetal(normen.tevredenheid)) ontbreekt.push('tevredenheid');
  return ontbreekt;
}

const isGetal = (waarde: unknown) => typeof waarde === 'number' && Number.isFinite(waarde);
