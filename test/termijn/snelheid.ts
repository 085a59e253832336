/**
 * Speed of the legal clock with its explanation, as a ratio to the naive walk in the same run.
 * Run: `node test/termijn/snelheid.ts`
 */
import { KALENDER, plusDagen } from '../../domain/termijn/index.ts';
// Itself, without the memo that the product uses it with.
import { berekenTermijn } from '../../domain/termijn/termijn.ts';
import { laatsteDag } from './naief.ts';

const BEGINDAGEN = Array.from({ length: 5844 }, (_, i) => plusDagen('2015-01-01', i));

/** Terms per second; the outcome of every call is used, so that none can be optimised away. */
function meet(ronden: number, bereken: (begindatum: string) => number): number {
  for (const dag of BEGINDAGEN) bereken(dag);
  let som = 0;
  const begin = performance.now();
  for (let ronde = 0; ronde < ronden; ronde += 1) for (const dag of BEGINDAGEN) som += bereken(dag);
  const seconden = (performance.now() - begin) / 1000;
  if (som === 0) throw new Error('nothing was computed');
  return Math.round((ronden * BEGINDAGEN.length) / seconden);
}

const zesWeken = { aantal: 6, eenheid: 'weken' } as const;
const naief = meet(1, (begindatum) => laatsteDag({ begindatum, ...zesWeken }).length);
const metingen: [naam: string, perSeconde: number][] = [
  ['naive walk, six weeks, no explanation', naief],
  [
    'engine, six weeks, explained',
    meet(20, (begindatum) => berekenTermijn({ begindatum, duur: zesWeken }, KALENDER).toelichting.length),
  ],
  [
    'engine, pause and adjournment, explained',
    meet(
      10,
      (begindatum) =>
        berekenTermijn(
          {
            begindatum,
            duur: zesWeken,
            opschortingen: [{ van: plusDagen(begindatum, 10), totEnMet: plusDagen(begindatum, 28), grond: 'herstel' }],
            verdagingen: [zesWeken],
          },
          KALENDER,
        ).toelichting.length,
    ),
  ],
  [
    'engine, twenty working days, explained',
    meet(
      10,
      (begindatum) =>
        berekenTermijn({ begindatum, duur: { aantal: 20, eenheid: 'werkdagen' } }, KALENDER).toelichting.length,
    ),
  ],
];

for (const [naam, perSeconde] of metingen) {
  const verhouding = (perSeconde / naief).toFixed(1);
  process.stdout.write(
    `${naam.padEnd(45)} ${String(perSeconde).padStart(9)} terms/s  ${verhouding.padStart(6)} x naive\n`,
  );
}
