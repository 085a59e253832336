import { type Maandcijfers, samenvatting, tekenGrafiek, type Vorm } from './grafiek.ts';

const maand = (naam: string, anders: Partial<Maandcijfers> = {}): Maandcijfers => ({
  maand: naam,
  tePlannen: 0,
  gepland: 0,
  gehouden: 0,
  voorstel: 0,
  capaciteit: null,
  ...anders,
});

const vlakken = (vormen: readonly Vorm[], klasse: string) =>
  vormen.filter((v): v is Extract<Vorm, { vorm: 'vlak' }> => v.vorm === 'vlak' && v.klasse === klasse);
const teksten = (vormen: readonly Vorm[]) => vormen.flatMap((v) => (v.vorm === 'tekst' ? [v.tekst] : []));

const MAANDEN = [
  maand('2026-12', { gehouden: 2, voorstel: 2, capaciteit: 3 }),
  maand('2027-01', { gepland: 1, tePlannen: 7, voorstel: 4, capaciteit: 3 }),
  maand('2027-02', { voorstel: 4, capaciteit: 5 }),
];

test('de delen van een maand staan op elkaar, en beide panelen hebben één schaal', () => {
  const { vormen } = tekenGrafiek(MAANDEN);
  const [gepland] = vlakken(vormen, 'gepland');
  const [tePlannen, ...naSpreiding] = vlakken(vormen, 'te-plannen');
  expect(tePlannen?.y).toBeCloseTo((gepland?.y ?? 0) - (tePlannen?.hoogte ?? 0), 1);
  expect(tePlannen?.hoogte).toBeCloseTo(7 * (gepland?.hoogte ?? 0), 0);
  // After levelling three besides the planned one in January, and four in February.
  expect(naSpreiding.map(({ hoogte }) => Math.round(hoogte / (gepland?.hoogte ?? 1)))).toEqual([3, 4]);
});

test('wat boven de capaciteit komt heeft een eigen vlak', () => {
  const teveel = vlakken(tekenGrafiek(MAANDEN).vormen, 'teveel');
  const eenheid = vlakken(tekenGrafiek(MAANDEN).vormen, 'gepland')[0]?.hoogte ?? 1;
  expect(teveel.map(({ hoogte }) => Math.round(hoogte / eenheid))).toEqual([5, 1]);
});

test('elk jaar heeft een naam, en de assen lopen in ronde stappen', () => {
  const lang = Array.from({ length: 24 }, (_, i) =>
    maand(`${2027 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, { tePlannen: 23 }),
  );
  expect(teksten(tekenGrafiek(lang).vormen)).toEqual(
    ['Zonder spreiding', 'Na spreiding'].flatMap((kop) => [kop, '0', '5', '10', '15', '20', '25', '2027', '2028']),
  );
});

test('zonder capaciteit is er geen lijn', () => {
  const lijnen = (maanden: Maandcijfers[]) =>
    tekenGrafiek(maanden).vormen.filter((v) => v.vorm === 'pad' && v.klasse === 'capaciteit').length;
  expect([lijnen(MAANDEN), lijnen([maand('2027-01')])]).toEqual([2, 0]);
});

test('de grafiek in woorden', () => {
  expect(samenvatting(MAANDEN)).toBe(
    'Zonder spreiding zijn de meeste bezoeken in januari 2027: 8. Na spreiding in januari 2027: 4. 1 maand komt boven de capaciteit.',
  );
  expect(samenvatting([maand('2027-01', { tePlannen: 1, voorstel: 1 })])).toContain('De capaciteit is niet gezet.');
});
