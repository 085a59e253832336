import type { Dwangsomvraag } from './index.ts';
import { berekenDwangsom, dwangsomTotaal, dwangsomVanDag, KALENDER, plusDagen } from './index.ts';

/** Decision due on Monday 20-04-2026, notice of default received on Friday 01-05-2026. */
const VRAAG: Dwangsomvraag = { beslisdatum: '2026-04-20', ingebrekestellingDatum: '2026-05-01' };

function reken(rest: Partial<Dwangsomvraag> = {}) {
  return berekenDwangsom({ ...VRAAG, ...rest }, KALENDER);
}

/** The amounts of Awb 4:17 lid 2 for each of the 42 days. */
const PER_DAG = [23, 35, 45].flatMap((bedrag) => Array.from({ length: 14 }, () => bedrag));

describe('amounts (DW-1, DW-2)', () => {
  it.each(PER_DAG.map((bedrag, i) => [i + 1, bedrag, PER_DAG.slice(0, i + 1).reduce((a, b) => a + b, 0)]))(
    'day %i costs %i, together %i',
    (dag, bedrag, totaal) => {
      expect(dwangsomVanDag(dag)).toBe(bedrag);
      expect(dwangsomTotaal(dag)).toBe(totaal);
      const dwangsom = reken({ beslissingDatum: plusDagen('2026-05-16', dag) });
      expect(dwangsom.totaal).toBe(totaal);
      expect(dwangsom.dagen).toHaveLength(dag);
      expect(dwangsom.dagen.at(-1)).toEqual({ datum: plusDagen('2026-05-16', dag - 1), bedrag, totaal });
    },
  );

  it('at most € 1,442, and nothing outside the 42 days', () => {
    expect(dwangsomTotaal(42)).toBe(1442);
    expect(dwangsomTotaal(43)).toBe(1442);
    expect(dwangsomTotaal(0)).toBe(0);
    expect([0, 43, -1, 1.5].map(dwangsomVanDag)).toEqual([0, 0, 0, 0]);
    expect(reken({ beslissingDatum: '2026-12-01' })).toMatchObject({ totaal: 1442 });
  });
});

describe('the clock of the dwangsom (DW-3, DW-5, DW-7)', () => {
  it('runs from the day after two full weeks, for 42 calendar days', () => {
    expect(reken()).toMatchObject({
      ingebrekestelling: 'geldig',
      ingebrekeVanaf: '2026-04-21',
      eersteDag: '2026-05-16',
      uitersteDag: '2026-06-26',
      totaal: 1442,
      vaststellenUiterlijk: '2026-07-10',
      beroepNietTijdigVanaf: '2026-05-16',
      beroepNietTijdigRuimTot: '2027-04-20',
    });
  });

  it('a day earlier when so set (N-33)', () => {
    expect(reken({ instellingen: { dwangsomVanafDag: 14 } })).toMatchObject({
      eersteDag: '2026-05-15',
      uitersteDag: '2026-06-25',
    });
  });

  it('stops the day before the decision; the term to fix the amount starts then and rolls', () => {
    expect(reken({ beslissingDatum: '2026-05-20' })).toMatchObject({ totaal: 92, vaststellenUiterlijk: '2026-06-02' });
    // Last day due is Saturday 23 May 2026; two weeks later is a Saturday again.
    expect(reken({ beslissingDatum: '2026-05-24' })).toMatchObject({ totaal: 184, vaststellenUiterlijk: '2026-06-08' });
  });

  it('nothing is due when the decision comes within the two weeks', () => {
    for (const beslissingDatum of ['2026-05-02', '2026-05-15', '2026-05-16']) {
      expect(reken({ beslissingDatum })).toMatchObject({ totaal: 0, dagen: [], vaststellenUiterlijk: null });
    }
  });

  it('counts up to and including a given day while it runs', () => {
    expect(reken({ peildatum: '2026-05-18' })).toMatchObject({ totaal: 69, vaststellenUiterlijk: null });
    expect(reken({ peildatum: '2026-05-01' })).toMatchObject({ totaal: 0 });
    expect(reken({ peildatum: '2026-05-18', beslissingDatum: '2026-05-30' })).toMatchObject({
      totaal: 69,
      vaststellenUiterlijk: null,
    });
  });
});

describe('the notice of default (DW-9)', () => {
  it('on or before the last day is premature, the day after is valid', () => {
    expect(reken({ ingebrekestellingDatum: '2026-04-19' })).toMatchObject({
      ingebrekestelling: 'te-vroeg',
      eersteDag: null,
      totaal: 0,
    });
    expect(reken({ ingebrekestellingDatum: '2026-04-20' }).ingebrekestelling).toBe('te-vroeg');
    expect(reken({ ingebrekestellingDatum: '2026-04-21' }).ingebrekestelling).toBe('geldig');
  });

  it('after the decision, or after a decision in time, it is not needed', () => {
    expect(reken({ beslissingDatum: '2026-04-20' }).ingebrekestelling).toBe('niet-nodig');
    expect(reken({ beslissingDatum: '2026-04-30' }).ingebrekestelling).toBe('niet-nodig');
    expect(reken({ beslissingDatum: '2026-05-01' }).ingebrekestelling).toBe('niet-nodig');
  });

  it('explains itself', () => {
    expect(reken({ ingebrekestellingDatum: '2026-04-20' }).toelichting.map((s) => s.tekst)).toEqual([
      'De laatste dag om te beslissen was maandag 20 april 2026. Een ingebrekestelling heeft effect vanaf dinsdag 21 april 2026.',
      'De ingebrekestelling is ontvangen op maandag 20 april 2026. Dat is te vroeg: de termijn was nog niet voorbij. Zij heeft geen effect; er is een nieuwe ingebrekestelling nodig.',
    ]);
    expect(reken().toelichting.map((s) => s.regel)).toEqual(
      expect.arrayContaining(['Awb 4:17 lid 3', 'Awb 4:17 lid 2', 'Awb 6:12', 'Awb 4:18']),
    );
  });
});
