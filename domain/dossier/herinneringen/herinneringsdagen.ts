import { berekenTermijn, type Datum, type Kalender } from '../../termijn/index.ts';
import type { Herinneringsstap } from '../../regels/handleiding.ts';

/** The days from which each reminder step is due, counted back from the last day of the subject (not rolled, TM-2). */
export function herinneringsdagen(
  laatsteDag: Datum,
  stappen: readonly Herinneringsstap[],
  kalender: Kalender,
): { stap: string; vanaf: Datum }[] {
  return stappen.map(({ stap, vooraf }) => ({
    stap,
    vanaf: berekenTermijn(
      { begindatum: laatsteDag, duur: vooraf, richting: 'terug', grondslag: 'handleiding', regel: 'M4' },
      kalender,
    ).laatsteDag,
  }));
}
