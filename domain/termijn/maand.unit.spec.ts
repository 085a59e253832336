import { eersteDagVan, isMaand, laatsteDagVan, maandenLater, maandenVanaf, maandInWoorden, maandVan } from './maand.ts';

test('een maand is jjjj-mm, en bestaat', () => {
  expect(['2027-03', '2027-13', '2027-3', '2027-00', '2027-03-01', '1899-12', 3].map(isMaand)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('haar eerste en laatste dag, ook in een schrikkeljaar', () => {
  expect([eersteDagVan('2028-02'), laatsteDagVan('2028-02'), laatsteDagVan('2027-02')]).toEqual([
    '2028-02-01',
    '2028-02-29',
    '2027-02-28',
  ]);
  expect(maandVan('2028-02-29')).toBe('2028-02');
});

test('maanden na elkaar gaan over het jaar heen', () => {
  expect(maandenVanaf('2027-11', 4)).toEqual(['2027-11', '2027-12', '2028-01', '2028-02']);
  expect([maandenLater('2027-01', -1), maandenLater('2027-01', 48)]).toEqual(['2026-12', '2031-01']);
  expect(maandInWoorden('2027-11')).toBe('november 2027');
});
