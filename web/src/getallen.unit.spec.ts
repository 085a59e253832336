import { inGetal, inPercent, telling } from './getallen.ts';

it('schrijft getallen met een komma, en niet langer dan nodig', () => {
  expect([inGetal(7.4), inGetal(8), inPercent(66.7), inPercent(50)]).toEqual(['7,4', '8', '66,7 %', '50 %']);
});

it('telt in enkelvoud en meervoud', () => {
  expect([0, 1, 2].map((n) => telling(n, 'school', 'scholen'))).toEqual(['0 scholen', '1 school', '2 scholen']);
});
