import { dagnummer } from './datum.ts';
import type { Opschorting } from './vraag.ts';

/** A pause on day numbers, with the place it had in the question. */
export interface Pauze {
  readonly index: number;
  readonly van: number;
  readonly totEnMet: number;
}

/** The part of a pause that lengthened the term: days that an earlier pause had not already taken. */
export interface Pauzedeel {
  readonly index: number;
  readonly van: number;
  readonly totEnMet: number;
  /** Days added to the term; for a term in working days the working days among them. */
  dagen: number;
}

const GEEN: readonly Pauze[] = [];

/**
 * The ledger of pauses in order of their first day (T6). An open pause ends at its expected end (`verwacht`: else at its
 * latest end, else at its first day) or at its latest end (`uiterlijk`); null when that latest end is not known.
 */
export function legPauzes(
  opschortingen: readonly Opschorting[] | undefined,
  einde: 'verwacht' | 'uiterlijk',
): readonly Pauze[] | null {
  if (opschortingen === undefined || opschortingen.length === 0) return GEEN;
  const pauzes: Pauze[] = [];
  for (const [index, o] of opschortingen.entries()) {
    const totEnMet =
      o.totEnMet ??
      (einde === 'verwacht' ? (o.verwachtTotEnMet ?? o.uiterlijkTotEnMet ?? o.van) : (o.uiterlijkTotEnMet ?? null));
    if (totEnMet === null) return null;
    pauzes.push({ index, van: dagnummer(o.van), totEnMet: dagnummer(totEnMet) });
  }
  return pauzes.sort((a, b) => a.van - b.van || a.index - b.index);
}

export function staatStil(dag: number, pauzes: readonly Pauze[]): boolean {
  return pauzes.some((p) => p.van <= dag && dag <= p.totEnMet);
}

/**
 * The last day of a term that would end on `einde` without pauses: every paused day between `eerste` and the running end
 * puts the end one day further, once (T6). The parts that counted are pushed on `delen`.
 */
export function schuifOverPauzes(eerste: number, einde: number, pauzes: readonly Pauze[], delen: Pauzedeel[]): number {
  let laatste = einde;
  let gedekt = eerste - 1;
  for (const p of pauzes) {
    const van = p.van > gedekt ? p.van : gedekt + 1;
    if (van > laatste) continue;
    const dagen = p.totEnMet - van + 1;
    if (dagen <= 0) continue;
    delen.push({ index: p.index, van, totEnMet: p.totEnMet, dagen });
    laatste += dagen;
    gedekt = p.totEnMet;
  }
  return laatste;
}
