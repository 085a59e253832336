/** Contents that no field can have meant. */
import fc from 'fast-check';

export const gek = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  'x',
  '__proto__',
  'constructor',
  '2026-02-30',
  '1900-01-01',
  '2200-12-31',
  '9999-12-31',
  '2026-1-1',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e15,
  true,
  [],
  [null],
  {},
);
