/** What can stand in one field of a command: something that fits, or something that nobody can have meant. */
import fc from 'fast-check';
import { type Datum, plusDagen } from '../../domain/termijn/index.ts';

/** A day given by its distance to the day on which the command is given. */
export type Inhoud = (vandaag: Datum) => unknown;

export const dagRond = (vroegst: number, laatst: number): fc.Arbitrary<Inhoud> =>
  fc.integer({ min: vroegst, max: laatst }).map((n) => (vandaag) => plusDagen(vandaag, n));
export const vast = (arb: fc.Arbitrary<unknown>): fc.Arbitrary<Inhoud> => arb.map((waarde) => () => waarde);
export const tekst = vast(fc.constantFrom('tekst-1', 'tekst-2'));
export const leeg = vast(fc.constant(null));
export const tekstOfLeeg = fc.oneof(leeg, tekst);
export const jaOfNee = vast(fc.boolean());
export const uit = (lijst: readonly unknown[]) => vast(fc.constantFrom(...lijst));
export const verleden = dagRond(-400, 0);
export const rond = dagRond(-60, 200);

export const brieven = ['brief-1', 'brief-2', 'brief-3', 'brief-4'];
/** A letter as the postkamer tells of it, mostly about what the school has. */
export const verstuurdeBrief: fc.Arbitrary<Inhoud> = fc
  .record({
    sjabloon: fc.constantFrom(
      'aanvraag-ontvangen',
      'aanvulling-gevraagd',
      'besluit-verlening',
      'voornemen',
      'tidk-uitnodiging',
    ),
    kanaal: fc.constantFrom('e-mail', 'post'),
    dagen: fc.integer({ min: -8, max: 0 }),
  })
  .map(({ sjabloon, kanaal, dagen }) => (vandaag: Datum) => ({
    ...{ sjabloon, kanaal, gegevens: { nummer: 1, verzoek: 1 } },
    verzondenOp: plusDagen(vandaag, dagen),
  }));

/** Contents that no field can have meant. */
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
