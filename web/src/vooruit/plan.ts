/** The commands that somebody plans for a school, to look ahead. Kept in this window only: they may hold names. */
import { useSyncExternalStore } from 'react';
import type { Rol } from '../aanmelding.tsx';
import type { Simulatievraag } from './simulatie.ts';

export interface Planregel {
  id: string;
  datum: string;
  rol: Rol;
  titel: string;
  opdracht: string;
  /** Below the school. */
  pad: string;
  inhoud: Record<string, unknown>;
}

const LEEG: readonly Planregel[] = [];
const plannen = new Map<string, readonly Planregel[]>();
const luisteraars = new Set<() => void>();

function abonneer(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}

/** In order of day; of one day in the order in which they were planned. */
export const usePlan = (schoolId: string) => useSyncExternalStore(abonneer, () => plannen.get(schoolId) ?? LEEG);

export function zetInPlan(schoolId: string, regel: Planregel): void {
  const nieuw = [...(plannen.get(schoolId) ?? LEEG), regel];
  bewaar(
    schoolId,
    nieuw.sort((a, b) => a.datum.localeCompare(b.datum)),
  );
}

export function haalUitPlan(schoolId: string, id: string): void {
  bewaar(
    schoolId,
    (plannen.get(schoolId) ?? LEEG).filter((regel) => regel.id !== id),
  );
}

function bewaar(schoolId: string, plan: readonly Planregel[]): void {
  plannen.set(schoolId, plan);
  for (const luisteraar of luisteraars) luisteraar();
}

export const vraagVan = (plan: readonly Planregel[], totEnMet: string): Simulatievraag => ({
  totEnMet,
  opdrachten: plan.map(({ datum, rol, pad, inhoud }) => ({ datum, rol, pad, inhoud })),
});
