import { BEKENDE_CRITERIA, type Bowkitlijst, bowkitversieOp, foutenInBowkitlijst } from './bowkit.ts';
import { BOWKIT } from '../../test/domein/bronnen.ts';

describe('TK-3: de versie van BOWKIT op een dag', () => {
  test.each([
    ['2021-01-01', '2022-04'],
    ['2023-05-31', '2022-04'],
    ['2023-06-01', '2023-06'],
    ['2030-01-01', '2023-06'],
  ])('op %s is dat %s', (dag, versie) => {
    expect(bowkitversieOp(dag).versie).toBe(versie);
  });
});

describe('de ingestelde lijst van criteria', () => {
  const zonder = (code: string): Bowkitlijst => ({
    ...BOWKIT,
    criteria: BOWKIT.criteria.map((c) => (c.code === code ? { ...c, code: 'X1' } : c)),
  });

  test('is goed met 28 criteria, de bekende erbij', () => {
    expect(foutenInBowkitlijst(BOWKIT)).toEqual([]);
  });

  test('is fout zonder een bekend criterium, met 27, met een dubbele code, met één score', () => {
    expect(foutenInBowkitlijst(zonder('A3g'))).toEqual(['Deze criteria ontbreken: A3g']);
    expect(foutenInBowkitlijst({ ...BOWKIT, criteria: BOWKIT.criteria.slice(0, 27) })).toHaveLength(1);
    const dubbel = [...BOWKIT.criteria.slice(0, 27), ...BEKENDE_CRITERIA.slice(0, 1)];
    expect(foutenInBowkitlijst({ ...BOWKIT, criteria: dubbel })).toEqual(['Geef 28 criteria, elk met een eigen code']);
    expect(foutenInBowkitlijst({ ...BOWKIT, scores: ['goed'] })).toEqual(['Geef ten minste twee scores']);
  });
});
