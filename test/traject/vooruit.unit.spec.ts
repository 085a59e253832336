import { dagVan, momentVan } from '../../domain/termijn/index.ts';
import { dagenLater, Vooruit } from '../../src/trajecten/vooruit.ts';
import { vooruit } from '../../tools/vooruit.ts';

describe('dezelfde tijd van de dag, een aantal kalenderdagen later', () => {
  it.each([
    ['2026-11-22', '22:15', 90, '2027-02-20'],
    // Summer time begins on 29 March 2026 at two, and ends on 25 October at three.
    ['2026-03-28', '10:00', 1, '2026-03-29'],
    ['2026-03-28', '23:59', 1, '2026-03-29'],
    ['2026-10-24', '00:30', 1, '2026-10-25'],
    ['2026-10-24', '23:30', 2, '2026-10-26'],
    ['2026-03-01', '12:00', 365, '2027-03-01'],
    ['2028-02-29', '12:00', 1461, '2032-02-29'],
  ])('%s %s en %i dagen is %s', (dag, tijd, dagen, doel) => {
    expect(dagVan(dagenLater(momentVan(dag, tijd), dagen))).toBe(doel);
  });

  it('houdt de kloktijd, ook over de zomertijd heen', () => {
    expect(dagenLater(momentVan('2026-03-27', '10:00'), 3)).toBe(momentVan('2026-03-30', '10:00'));
    expect(dagenLater(momentVan('2026-10-23', '10:00'), 3)).toBe(momentVan('2026-10-26', '10:00'));
  });

  it.each(['2026-03-29', '2026-10-25'])('blijft vanaf en tot en met %s, de dag van de klok, op de goede dag', (dag) => {
    for (let minuut = 0; minuut < 25 * 60; minuut += 10) {
      const moment = momentVan(dag) + minuut * 60_000;
      if (dagVan(moment) !== dag) continue;
      expect(dagVan(dagenLater(moment, 1))).toBe(dag === '2026-03-29' ? '2026-03-30' : '2026-10-26');
      const dagEerder = moment - 24 * 3_600_000;
      expect(dagVan(dagenLater(dagEerder, 1))).toBe(dagVan(dagEerder) < dag ? dag : dagVan(dagenLater(moment, 1)));
    }
  });
});

describe('de opdracht vooruit', () => {
  async function geef(argumenten: string[], env: NodeJS.ProcessEnv = {}) {
    let uitvoer = '';
    const code = await vooruit(argumenten, env, { write: (tekst) => (uitvoer += tekst) });
    return { code, uitvoer };
  }

  it.each([
    [[]],
    [['--dagen']],
    [['--dagen', '0']],
    [['--dagen', 'tien']],
    [['--dagen', '1.5']],
    [['--dagen', '9999']],
    [['--dag', '3']],
  ])('zegt bij %j in één zin hoe het moet', async (argumenten) => {
    const { code, uitvoer } = await geef(argumenten);
    expect(code).toBe(2);
    expect(uitvoer).toMatch(/^Gebruik: .*\n$/);
  });

  it('weigert in productie', async () => {
    const { code, uitvoer } = await geef(['--dagen', '3'], { NODE_ENV: 'production' });
    expect(code).toBe(2);
    expect(uitvoer).toMatch(/productie/);
    expect(() => new Vooruit(undefined as never, undefined as never, true)).toThrow(/productie/);
  });
});
