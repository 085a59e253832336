import { type Kalenderdag, maandenVan, merkVan, stukkenPerJaar } from './dagmerk.ts';
import type { Termijnvraag } from './vraag.ts';

const vraag: Termijnvraag = {
  begindatum: '2026-03-02',
  begin: 'dag-na',
  duur: { aantal: 2, eenheid: 'weken' },
  richting: 'vooruit',
  grondslag: 'wettelijk',
  opschortingen: [],
  verdagingen: [],
};
const dag = (datum: string, redenGeenWerkdag: string | null = null): Kalenderdag => ({
  datum,
  weekdag: 1,
  week: 10,
  soort: redenGeenWerkdag === null ? 'werkdag' : 'weekend',
  redenGeenWerkdag,
  redenKantoorGesloten: redenGeenWerkdag,
});
const uitkomst = (laatsteDag: string, nominaleLaatsteDag = laatsteDag) => ({
  laatsteDag,
  nominaleLaatsteDag,
  toelichting: [],
});

describe('what a day is to the term', () => {
  it.each([
    ['2026-03-01', 'buiten'],
    ['2026-03-02', 'begin'],
    ['2026-03-03', 'telt'],
    ['2026-03-10', 'pauze'],
    ['2026-03-14', 'schuift'],
    ['2026-03-15', 'schuift'],
    ['2026-03-16', 'laatste'],
    ['2026-03-17', 'buiten'],
  ])('forward, with a pause and a roll: %s %s', (datum, merk) => {
    const opschortingen = [{ van: '2026-03-10', totEnMet: '2026-03-11', grond: 'overmacht' }];
    expect(merkVan(dag(datum), { ...vraag, opschortingen }, uitkomst('2026-03-16', '2026-03-14'))).toBe(merk);
  });

  it('of an open pause the first day, as the clock counts it', () => {
    const open = { ...vraag, opschortingen: [{ van: '2026-03-10', totEnMet: null, grond: 'overmacht' }] };
    expect(['2026-03-10', '2026-03-11'].map((d) => merkVan(dag(d), open, uitkomst('2026-03-17')))).toEqual([
      'pauze',
      'telt',
    ]);
  });

  it('in working days a weekend does not count; a named first day does', () => {
    const werkdagen: Termijnvraag = { ...vraag, begin: 'eerste-dag', duur: { aantal: 8, eenheid: 'werkdagen' } };
    expect(merkVan(dag('2026-03-07', 'zaterdag'), werkdagen, uitkomst('2026-03-11'))).toBe('telt-niet');
    expect(merkVan(dag('2026-03-02'), werkdagen, uitkomst('2026-03-11'))).toBe('telt');
  });

  it.each([
    ['2026-02-15', 'buiten'],
    ['2026-02-16', 'laatste'],
    ['2026-02-17', 'telt'],
    ['2026-03-02', 'begin'],
    ['2026-03-03', 'buiten'],
  ])('counted back: %s %s', (datum, merk) => {
    expect(merkVan(dag(datum), { ...vraag, richting: 'terug' }, uitkomst('2026-02-16'))).toBe(merk);
  });
});

describe('the layout of the months', () => {
  it('one row per week of seven days, the days of other months left open', () => {
    const dagen = [
      { ...dag('2026-03-31'), weekdag: 2, week: 14 },
      { ...dag('2026-04-01'), weekdag: 3, week: 14 },
      { ...dag('2026-04-06'), weekdag: 1, week: 15 },
    ];
    const maanden = maandenVan(dagen);
    expect(maanden.map(({ id, weken }) => [id, weken.map(({ nummer }) => nummer)])).toEqual([
      ['2026-03', [14]],
      ['2026-04', [14, 15]],
    ]);
    expect(maanden[1]?.weken[0]?.dagen.map((d) => d?.datum ?? null)).toEqual([
      null,
      null,
      '2026-04-01',
      null,
      null,
      null,
      null,
    ]);
  });

  it('is fetched per calendar year', () => {
    expect(stukkenPerJaar('2026-02-20', '2026-04-07')).toEqual([{ van: '2026-02-20', totEnMet: '2026-04-07' }]);
    expect(stukkenPerJaar('2025-11-14', '2027-01-02')).toEqual([
      { van: '2025-11-14', totEnMet: '2025-12-31' },
      { van: '2026-01-01', totEnMet: '2026-12-31' },
      { van: '2027-01-01', totEnMet: '2027-01-02' },
    ]);
  });
});
