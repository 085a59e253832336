/** Runs a dossier forward in memory: every wake-up at its own moment, as the traject of a school does. Pure. */
import {
  contextOp,
  type Dossier,
  evolve,
  expire,
  type Gebeurtenis,
  volgendeWekker,
} from '../../domain/dossier/dossier.ts';
import type { Bronnen } from './bronnen.ts';

/** What one wake-up brought about. */
export interface Wekking {
  moment: number;
  gebeurtenissen: readonly Gebeurtenis[];
  /** The dossier after it. */
  dossier: Dossier;
}

/** More wake-ups than a school can need in a year. */
const MEESTE_PER_JAAR = 500;
const JAAR_MS = 366 * 24 * 3_600_000;

/**
 * Every wake-up after `van` up to and including `tot` (epoch ms), one by one.
 * @throws when time does not get on: a wake-up that records nothing and is not moved on, or far too many of them
 */
export function* wekkingen(begin: Dossier, van: number, tot: number, bronnen: Bronnen): Generator<Wekking, void> {
  let dossier = begin;
  let moment = van;
  let aantal = 0;
  const meeste = MEESTE_PER_JAAR * (1 + (tot - van) / JAAR_MS);
  let wekker = volgendeWekker(dossier, op(moment, bronnen));
  while (wekker !== null && Math.max(wekker, moment) <= tot) {
    moment = Math.max(wekker, moment);
    const context = op(moment, bronnen);
    const gebeurtenissen = expire(dossier, context);
    dossier = gebeurtenissen.reduce(evolve, dossier);
    wekker = volgendeWekker(dossier, context);
    if (wekker !== null && wekker <= moment) throw new Error(`De wekker blijft staan op ${moment}`);
    aantal += 1;
    if (aantal > meeste) throw new Error(`Meer dan ${meeste} wekkers`);
    yield { moment, gebeurtenissen, dossier };
  }
}

/** The dossier at `tot`, and everything that was recorded on the way. */
export function loopVooruit(
  begin: Dossier,
  van: number,
  tot: number,
  bronnen: Bronnen,
): { dossier: Dossier; gebeurtenissen: Gebeurtenis[] } {
  let dossier = begin;
  const gebeurtenissen: Gebeurtenis[] = [];
  for (const wekking of wekkingen(begin, van, tot, bronnen)) {
    dossier = wekking.dossier;
    gebeurtenissen.push(...wekking.gebeurtenissen);
  }
  return { dossier, gebeurtenissen };
}

const op = (moment: number, { kalender, instellingen }: Bronnen) => contextOp(moment, kalender, instellingen);
