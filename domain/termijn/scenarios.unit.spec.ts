import {
  beoordeelIndiening,
  beslistermijnBezwaar,
  bezwaartermijn,
  hoorzittingdatums,
  isVogJongGenoeg,
  KALENDER,
  laatsteOverhandigdag,
  opschortingVoorHerstel,
  volgendeTidk,
} from './index.ts';

/**
 * Section 2 of the scenarios, computed by hand from the statutes. Per row: sent; the term to object, nominal and last
 * day; the decision due in 6 and 12 weeks, and the same with six weeks of adjournment from the rolled end. Where the
 * scenarios give a nominal end as well it stands before the arrow.
 */
const RIJEN = `
14-11-2024 | 26-12-2024 -> 30-12-2024 | 10-02-2025 | 24-03-2025               | 24-03-2025 | 05-05-2025 -> 06-05-2025
13-11-2025 | 25-12-2025 -> 29-12-2025 | 09-02-2026 | 23-03-2026               | 23-03-2026 | 04-05-2026
20-11-2025 | 01-01-2026 -> 05-01-2026 | 16-02-2026 | 30-03-2026               | 30-03-2026 | 11-05-2026
05-01-2026 | 16-02-2026 -> 16-02-2026 | 30-03-2026 | 11-05-2026               | 11-05-2026 | 22-06-2026
20-02-2026 | 03-04-2026 -> 07-04-2026 | 19-05-2026 | 30-06-2026               | 30-06-2026 | 11-08-2026
16-03-2026 | 27-04-2026 -> 28-04-2026 | 09-06-2026 | 21-07-2026               | 21-07-2026 | 01-09-2026
24-03-2026 | 05-05-2026 -> 06-05-2026 | 17-06-2026 | 29-07-2026               | 29-07-2026 | 09-09-2026
02-04-2026 | 14-05-2026 -> 18-05-2026 | 29-06-2026 | 10-08-2026               | 10-08-2026 | 21-09-2026
13-04-2026 | 25-05-2026 -> 26-05-2026 | 07-07-2026 | 18-08-2026               | 18-08-2026 | 29-09-2026
13-11-2026 | 25-12-2026 -> 28-12-2026 | 08-02-2027 | 22-03-2027               | 22-03-2027 | 03-05-2027
20-11-2026 | 01-01-2027 -> 04-01-2027 | 15-02-2027 | 29-03-2027 -> 30-03-2027 | 30-03-2027 | 11-05-2027
25-03-2027 | 06-05-2027 -> 10-05-2027 | 21-06-2027 | 02-08-2027               | 02-08-2027 | 13-09-2027
17-03-2028 | 28-04-2028 -> 01-05-2028 | 12-06-2028 | 24-07-2028               | 24-07-2028 | 04-09-2028
`;

function iso(dag: string): string {
  return dag.split('-').reverse().join('-');
}

/** `nominal -> last`, or one date that is both. */
function paar(tekst: string): { nominaleLaatsteDag: string; laatsteDag: string } {
  const [nominaal = '', laatste = nominaal] = tekst.split(' -> ').map(iso);
  return { nominaleLaatsteDag: nominaal, laatsteDag: laatste };
}

const SCENARIOS = RIJEN.trim()
  .split('\n')
  .map((rij) => rij.split('|').map((cel) => cel.trim()) as [string, string, string, string, string, string]);

const ZES_WEKEN = { aantal: 6, eenheid: 'weken' } as const;

describe('the edge dates', () => {
  it.each(SCENARIOS)('sent on %s', (verzonden, bezwaar, zes, twaalf, zesPlus, twaalfPlus) => {
    const besluitDatum = iso(verzonden);
    const beslis = (commissie: boolean, verdaagd: boolean) =>
      beslistermijnBezwaar({ besluitDatum, commissie, verdagingen: verdaagd ? [ZES_WEKEN] : [] }, KALENDER).termijn;
    expect(bezwaartermijn(besluitDatum, KALENDER)).toMatchObject(paar(bezwaar));
    expect(beslis(false, false)).toMatchObject(paar(zes));
    expect(beslis(true, false)).toMatchObject(paar(twaalf));
    expect(beslis(false, true).laatsteDag).toBe(paar(zesPlus).laatsteDag);
    expect(beslis(true, true)).toMatchObject(paar(twaalfPlus));
  });

  it('13 rows', () => {
    expect(SCENARIOS).toHaveLength(13);
  });
});

describe('the post rule for the row of 02-04-2026', () => {
  const oordeel = (wijze: 'post' | 'e-mail', ontvangstDatum: string, verzendDatum?: string) =>
    beoordeelIndiening(
      '2026-04-02',
      { wijze, ontvangstDatum, ...(verzendDatum === undefined ? {} : { verzendDatum }) },
      KALENDER,
    ).oordeel;

  it('posted on the last day, received a week later: in time, also on the day after Tweede Pinksterdag', () => {
    expect(oordeel('post', '2026-05-25', '2026-05-18')).toBe('op-tijd');
    expect(oordeel('post', '2026-05-26', '2026-05-18')).toBe('op-tijd');
    expect(oordeel('post', '2026-05-27', '2026-05-18')).toBe('te-laat');
  });

  it('posted a day after the last day, or by e-mail a day after it: late', () => {
    expect(oordeel('post', '2026-05-20', '2026-05-19')).toBe('te-laat');
    expect(oordeel('e-mail', '2026-05-19')).toBe('te-laat');
    expect(oordeel('e-mail', '2026-05-18')).toBe('op-tijd');
  });
});

describe('suspension of 7:10 lid 2, sent 05-01-2026', () => {
  const verzoek = { verzoekDatum: '2026-02-18', termijnTotEnMet: '2026-03-18' };
  const beslis = (herstel: string) => {
    const opschorting = opschortingVoorHerstel({ ...verzoek, herstel });
    return beslistermijnBezwaar(
      { besluitDatum: '2026-01-05', opschortingen: opschorting === null ? [] : [opschorting] },
      KALENDER,
    ).termijn;
  };

  it('repaired on 10-03-2026: 19 days, Saturday 18-04-2026, so Monday 20-04-2026', () => {
    expect(beslis('2026-03-10')).toMatchObject({
      pauzedagen: 19,
      nominaleLaatsteDag: '2026-04-18',
      laatsteDag: '2026-04-20',
    });
  });

  it('not repaired: 28 days, Koningsdag, so Tuesday 28-04-2026', () => {
    expect(beslis('ongebruikt')).toMatchObject({
      pauzedagen: 28,
      nominaleLaatsteDag: '2026-04-27',
      laatsteDag: '2026-04-28',
    });
  });
});

describe('counting back and counting years', () => {
  it('hearing on 09-06-2026: documents until Saturday 30-05-2026, file open from 02-06-2026', () => {
    expect(hoorzittingdatums('2026-06-09', KALENDER)).toMatchObject({
      stukkenTotEnMet: '2026-05-30',
      terInzageVanaf: '2026-06-02',
    });
  });

  it('VOG of 15-09-2025: 13-03-2026 is young enough, 16-03-2026 is not', () => {
    const vog = { afgegevenOp: '2025-09-15', maxMaanden: 6 };
    expect(isVogJongGenoeg({ ...vog, overhandigdOp: '2026-03-13' })).toBe(true);
    expect(isVogJongGenoeg({ ...vog, overhandigdOp: '2026-03-16' })).toBe(false);
  });

  it('VOG of 31-08-2025: last hand-over on 28-02-2026', () => {
    expect(laatsteOverhandigdag('2025-08-31', 6)).toBe('2026-02-28');
  });

  it('TidK of 29-02-2024: next by 29-02-2028', () => {
    expect(volgendeTidk('2024-02-29')).toBe('2028-02-29');
  });
});
