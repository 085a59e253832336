/** Visits in months, each as late as it can be: nobody is visited sooner than is needed. */

/** A visit to be placed, between two months counted from the first one that is looked at. */
export interface Teplaatsen {
  school: string;
  nummer: number;
  van: number;
  totEnMet: number;
}

export interface Plaatsing<B extends Teplaatsen> {
  perMaand: readonly (readonly B[])[];
  /** The first visit found for which there is no room; null when all of them have a place. */
  over: B | null;
}

/**
 * Goes back from the last month and fills each one with the visits of which the window opens last. When it finds no room
 * for a visit, there is no way at all to place all of them: that is what this order is known for.
 */
export function plaatsLaat<B extends Teplaatsen>(bezoeken: readonly B[], ruimte: readonly number[]): Plaatsing<B> {
  const perMaand: B[][] = ruimte.map(() => []);
  const opLaatste = Map.groupBy(bezoeken, ({ totEnMet }) => totEnMet);
  let wachtend: B[] = [];
  for (let maand = ruimte.length - 1; maand >= 0; maand -= 1) {
    const erbij = opLaatste.get(maand);
    if (erbij) wachtend = [...wachtend, ...erbij].sort(laatsteEerst);
    if (wachtend.length === 0) continue;
    perMaand[maand] = wachtend.slice(0, ruimte[maand]);
    wachtend = wachtend.slice(ruimte[maand]);
    const over = wachtend.find(({ van }) => van === maand);
    if (over) return { perMaand, over };
  }
  return { perMaand, over: null };
}

const laatsteEerst = (a: Teplaatsen, b: Teplaatsen) =>
  b.van - a.van || b.totEnMet - a.totEnMet || a.nummer - b.nummer || (a.school < b.school ? -1 : 1);

/**
 * The months that are too full when `over` has no place: more visits have to be in them than there is room for. None of
 * those can be sooner than the first month, and the last month is the latest of any of them.
 */
export function volleMaanden<B extends Teplaatsen>(
  { perMaand }: Plaatsing<B>,
  over: B,
): { van: number; totEnMet: number } {
  let { totEnMet } = over;
  for (let maand = over.van; maand <= totEnMet; maand += 1) {
    for (const bezoek of perMaand[maand] ?? []) totEnMet = Math.max(totEnMet, bezoek.totEnMet);
  }
  return { van: over.van, totEnMet };
}
