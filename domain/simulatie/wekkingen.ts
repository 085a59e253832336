/** Runs a dossier forward in memory: every wake-up at its own moment, as the traject of a school does. Pure. */
import { contextOp, type Dossier, type Gebeurtenis, laatVervallen, volgendeWekker } from '../dossier/dossier.ts';
import type { Bronnen, Context } from '../dossier/procedure.ts';
import { dagenTussen, dagVan } from '../termijn/index.ts';

/** What one wake-up brought about. */
export interface Wekking {
  moment: number;
  gebeurtenissen: readonly Gebeurtenis[];
  /** The dossier after it. */
  dossier: Dossier;
  /** In which it was decided. */
  context: Context;
}

/** More wake-ups than a school can need: some in the beginning, and so many a day. */
const MEESTE_VOORAF = 500;
const MEESTE_PER_DAG = 2;

/**
 * Every wake-up after `van` up to and including `tot` (epoch ms), one by one.
 * @throws when time does not get on: a wake-up that records nothing and is not moved on, or far too many of them
 */
export function wekkingen(begin: Dossier, van: number, tot: number, bronnen: Bronnen): Generator<Wekking, void> {
  return wekkingenNa(begin, contextOp(van, bronnen), tot);
}

/** The same, after a decision in this context. */
export function* wekkingenNa(begin: Dossier, vorige: Context, tot: number): Generator<Wekking, void> {
  let dossier = begin;
  let context = vorige;
  let over = MEESTE_VOORAF + MEESTE_PER_DAG * dagenTussen(vorige.vandaag, dagVan(tot));
  for (;;) {
    const wekker = volgendeWekker(dossier, context) ?? Number.POSITIVE_INFINITY;
    if (context !== vorige && wekker <= context.moment) throw new Error(`De wekker blijft staan op ${wekker}`);
    // A wake-up that was missed comes at once.
    const moment = Math.max(wekker, context.moment);
    if (moment > tot) return;
    context = contextOp(moment, vorige);
    const na = laatVervallen(dossier, context);
    dossier = na.dossier;
    over -= 1;
    if (over < 0) throw new Error(`Te veel wekkers tot ${moment}`);
    yield { moment, gebeurtenissen: na.gebeurtenissen, dossier, context };
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
