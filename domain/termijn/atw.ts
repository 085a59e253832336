import type { Kalender } from './kalender.ts';
import { isVrij } from './kalender.ts';
import type { Termijninstellingen } from './instellingen.ts';
import type { Duur } from './vraag.ts';

/**
 * How the Algemene termijnenwet (Atw) bears on a length:
 * - `atw`: it applies (art. 1 to 3);
 * - `als-atw`: a Handleiding term that is treated as if it applied (TM-7);
 * - `handleiding`: a Handleiding term that is left as it is;
 * - `te-lang`, `jaren`: excluded by art. 4.
 */
export type Verschuiving = 'atw' | 'als-atw' | 'handleiding' | 'te-lang' | 'jaren';

/** Atw art. 4 and 5, T3: exactly 90 days, 12 weeks or 3 months still rolls (TM-6). */
export function verschuivingVan(
  duur: Duur,
  grondslag: 'wettelijk' | 'handleiding',
  instellingen: Termijninstellingen,
): Verschuiving {
  if (grondslag === 'handleiding' && !instellingen.handleidingSchuift) return 'handleiding';
  if (duur.eenheid === 'jaren') return 'jaren';
  if (duur.aantal > HOOGSTE_AANTAL[duur.eenheid]) return 'te-lang';
  return grondslag === 'handleiding' ? 'als-atw' : 'atw';
}

const HOOGSTE_AANTAL = { dagen: 90, werkdagen: 90, weken: 12, maanden: 3 } as const;

export function verschuift(v: Verschuiving): boolean {
  return v === 'atw' || v === 'als-atw';
}

/** Atw art. 2 is for terms of at least three days (T4). */
export function isDrieDagenOfMeer(duur: Duur): boolean {
  return duur.eenheid === 'dagen' ? duur.aantal >= 3 : duur.eenheid !== 'werkdagen';
}

/**
 * The day on which the second ordinary day of a term falls, walking from its first day (Atw art. 2).
 * `telt` leaves out the days on which the term is paused. `richting` is 1 or -1.
 */
export function tweedeWerkdag(eerste: number, richting: 1 | -1, telt: (dag: number) => boolean, k: Kalender): number {
  let gevonden = 0;
  let dag = eerste;
  for (;;) {
    if (telt(dag) && !isVrij(dag, k)) gevonden += 1;
    if (gevonden === 2) return dag;
    dag += richting;
  }
}
