import { berekenTermijn, isWerkdag, KALENDER } from '../../domain/termijn/index.ts';
import type { Dag, NaieveTermijn } from './naief.ts';
import { isVrijeDag, laatsteDag, morgen, schrijf } from './naief.ts';

function* dagen(vanJaar: number, totEnMetJaar: number): Generator<string> {
  for (let dag: Dag = [vanJaar, 1, 1]; dag[0] <= totEnMetJaar; dag = morgen(dag)) yield schrijf(dag);
}

const TERMIJNEN: Omit<NaieveTermijn, 'begindatum'>[] = [
  ...[1, 2, 3, 4, 6, 12].map((aantal) => ({ aantal, eenheid: 'weken' as const })),
  { aantal: 3, eenheid: 'maanden' },
  { aantal: 90, eenheid: 'dagen' },
  // Around the borders of Atw art. 2 and art. 4.
  ...[1, 2, 3, 4, 91].map((aantal) => ({ aantal, eenheid: 'dagen' as const })),
  { aantal: 13, eenheid: 'weken' },
  { aantal: 4, eenheid: 'maanden' },
];

describe('the engine against the naive walk', () => {
  it('knows the same ordinary days in 2005-2035', () => {
    const verschillen: string[] = [];
    for (let dag: Dag = [2005, 1, 1]; dag[0] <= 2035; dag = morgen(dag)) {
      if (isWerkdag(schrijf(dag), KALENDER) === isVrijeDag(dag)) verschillen.push(schrijf(dag));
    }
    expect(verschillen).toEqual([]);
  });

  it.each(TERMIJNEN)('$aantal $eenheid from every day of 2015-2030', (termijn) => {
    const verschillen: string[] = [];
    let aantal = 0;
    for (const begindatum of dagen(2015, 2030)) {
      const naief = laatsteDag({ begindatum, ...termijn });
      const motor = berekenTermijn({ begindatum, duur: termijn }, KALENDER).laatsteDag;
      if (naief !== motor) verschillen.push(`${begindatum}: naive ${naief}, engine ${motor}`);
      aantal += 1;
    }
    expect(verschillen).toEqual([]);
    expect(aantal).toBe(5844);
  });
});
