/** The legal clock over HTTP: the example of the issue, the dates of the scenarios, and every mistake at once. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ROLLEN } from '../../domain/dossier/procedure.ts';
import { maakProefapi, SERVICEDESK } from './proefapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi();
});
afterAll(() => app.close());

interface Stap {
  regel: string;
  tekst: string;
  datum?: string;
}
interface Antwoord {
  laatsteDag: string;
  nominaleLaatsteDag: string;
  toelichting: Stap[];
}
interface Fout {
  veld: string;
  regel: string;
  tekst: string;
}

async function vraag<T>(url: string, payload: unknown, status = 200): Promise<T> {
  const headers = { ...SERVICEDESK, 'content-type': 'application/json' };
  const antwoord = await app.inject({
    method: 'POST',
    url: `/v1/termijnen/${url}`,
    payload: JSON.stringify(payload),
    headers,
  });
  expect([antwoord.statusCode, antwoord.body]).toEqual([status, expect.any(String)]);
  return antwoord.json<T>();
}
const bereken = (payload: object) => vraag<Antwoord>('_bereken', payload);
const fouten = async (url: string, payload: unknown) => {
  const probleem = await vraag<{ code: string; regel: string; fouten: Fout[] }>(url, payload, 400);
  expect(probleem).toMatchObject({ code: 'ONGELDIGE_INVOER', regel: 'A10' });
  return probleem.fouten;
};
const regelsPerVeld = (gevonden: Fout[]) => gevonden.map(({ veld, regel }) => `${veld}: ${regel}`);

const ZES_WEKEN = { begindatum: '2026-02-20', duur: { aantal: 6, eenheid: 'weken' } };

describe('POST /v1/termijnen/_bereken', () => {
  test('alleen wat moet: dag-na, vooruit en wettelijk vanzelf, en precies drie velden terug', async () => {
    const antwoord = await bereken(ZES_WEKEN);
    expect(Object.keys(antwoord)).toEqual(['laatsteDag', 'nominaleLaatsteDag', 'toelichting']);
    expect(antwoord).toMatchObject({ laatsteDag: '2026-04-07', nominaleLaatsteDag: '2026-04-03' });
    expect(antwoord.toelichting.map(({ regel, datum }) => `${regel} ${datum}`)).toEqual([
      'T2 2026-02-21',
      'T2 2026-04-03',
      'Atw 1 2026-04-03',
      'Atw 1 2026-04-04',
      'Atw 1 2026-04-05',
      'Atw 1 2026-04-06',
      'TM-12 2026-04-07',
    ]);
    expect(await bereken({ ...ZES_WEKEN, begin: 'dag-na', richting: 'vooruit', grondslag: 'wettelijk' })).toEqual(
      antwoord,
    );
    expect(await bereken({ ...ZES_WEKEN, opschortingen: [], verdagingen: [] })).toEqual(antwoord);
  });

  test.each([
    ['begin eerste-dag', { begin: 'eerste-dag' }, '2026-04-02'],
    ['6 dagen', { duur: { aantal: 6, eenheid: 'dagen' } }, '2026-02-26'],
    ['6 werkdagen', { duur: { aantal: 6, eenheid: 'werkdagen' } }, '2026-03-02'],
    ['6 maanden', { duur: { aantal: 6, eenheid: 'maanden' } }, '2026-08-20'],
    ['6 jaren', { duur: { aantal: 6, eenheid: 'jaren' } }, '2032-02-20'],
    ['terug', { richting: 'terug' }, '2026-01-09'],
    ['handleiding', { grondslag: 'handleiding' }, '2026-04-07'],
    [
      'een opschorting',
      { opschortingen: [{ van: '2026-03-02', totEnMet: '2026-03-08', grond: 'overmacht' }] },
      '2026-04-10',
    ],
    [
      'een open opschorting',
      { opschortingen: [{ van: '2026-03-02', totEnMet: null, grond: 'overmacht' }] },
      '2026-04-07',
    ],
    ['een verdaging', { verdagingen: [{ aantal: 6, eenheid: 'weken' }] }, '2026-05-19'],
    [
      'een verdaging na het einde',
      { verdagingen: [{ aantal: 6, eenheid: 'weken', mededelingDatum: '2026-04-08' }] },
      '2026-04-07',
    ],
    ['een andere instelling', { grondslag: 'handleiding', instellingen: { handleidingSchuift: false } }, '2026-04-03'],
  ])('%s', async (_naam, anders, laatsteDag) => {
    expect((await bereken({ ...ZES_WEKEN, ...anders })).laatsteDag).toBe(laatsteDag);
  });

  test('zonder kopregel Idempotency-Key, voor elke rol, en niet voor een onbekende', async () => {
    const als = async (headers: Record<string, string>) =>
      (await app.inject({ method: 'POST', url: '/v1/termijnen/_bereken', payload: ZES_WEKEN, headers })).statusCode;
    for (const rol of ROLLEN) expect(await als({ ...SERVICEDESK, 'x-ontwikkel-rol': rol })).toBe(200);
    expect(await als({})).toBe(401);
  });
});

describe('verkeerde invoer is 400 met alle fouten tegelijk', () => {
  test('31 februari, een termijn van 0 en een onbekende eenheid, begin, richting en grondslag', async () => {
    const gevonden = await fouten('_bereken', {
      begindatum: '2026-02-31',
      begin: 'gisteren',
      duur: { aantal: 0, eenheid: 'manen' },
      richting: 'opzij',
      grondslag: 'gewoonte',
      kleur: 'rood',
    });
    expect(regelsPerVeld(gevonden).sort()).toEqual([
      'begin: T2',
      'begindatum: T1',
      'duur.aantal: T1',
      'duur.eenheid: T1',
      'grondslag: T1',
      'kleur: A10',
      'richting: T1',
    ]);
    expect(gevonden).toContainEqual({
      veld: 'duur.eenheid',
      regel: 'T1',
      tekst: 'Kies een eenheid: dagen, werkdagen, weken, maanden, jaren.',
    });
  });

  test('een opschorting voor het begin, een einde voor het begin, en onbekende velden daarbinnen', async () => {
    const gevonden = await fouten('_bereken', {
      ...ZES_WEKEN,
      opschortingen: [
        { van: '2026-02-19', totEnMet: '2026-02-18', grond: ' ' },
        { van: '2026-03-01', grond: 'x'.repeat(201), kleur: 'rood' },
        'morgen',
      ],
      verdagingen: [{ aantal: 1.5, eenheid: 'weken', mededelingDatum: '1600-01-01' }],
    });
    expect(regelsPerVeld(gevonden).sort()).toEqual([
      'opschortingen[0].grond: T6',
      'opschortingen[0].totEnMet: T6',
      'opschortingen[0].van: T6',
      'opschortingen[1].grond: A10',
      'opschortingen[1].kleur: A10',
      'opschortingen[1].totEnMet: T1',
      'opschortingen[2]: T6',
      'verdagingen[0].aantal: T1',
      'verdagingen[0].mededelingDatum: T1',
    ]);
  });

  test.each([
    ['het jaar 1600', { ...ZES_WEKEN, begindatum: '1600-02-20' }, ['begindatum: T1']],
    ['niets', {}, ['begindatum: T1', 'duur: T1']],
    ['een lijst', [], ['inhoud: T1']],
    ['geen object als duur', { ...ZES_WEKEN, duur: 'P6W' }, ['duur: T1']],
    ['een getal als tekst', { ...ZES_WEKEN, duur: { aantal: '6', eenheid: 'weken' } }, ['duur.aantal: T1']],
    [
      'een uitkomst na 2200',
      { ...ZES_WEKEN, begindatum: '2190-01-01', duur: { aantal: 20, eenheid: 'jaren' } },
      ['duur: T1'],
    ],
    ['null voor een keuze', { ...ZES_WEKEN, begin: null }, ['begin: T2']],
    [
      'een opschorting van een termijn die terugtelt',
      { ...ZES_WEKEN, richting: 'terug', opschortingen: [{ van: '2026-03-01', totEnMet: '2026-03-02', grond: 'x' }] },
      ['opschortingen: T6'],
    ],
  ])('%s', async (_naam, inhoud, verwacht) => {
    expect(regelsPerVeld(await fouten('_bereken', inhoud)).sort()).toEqual(verwacht);
  });

  test('_bezwaar noemt ook alles tegelijk', async () => {
    const gevonden = await fouten('_bezwaar', {
      besluitDatum: '2026-01-05',
      bezwaar: { ontvangstDatum: '2026-02-10', wijze: 'fax', verzendDatum: '2026-02-11' },
      herstelverzoeken: [{ verzoekDatum: '2026-01-04', termijnTotEnMet: '2026-01-03', herstel: 'morgen' }],
      verdagingen: [{ aantal: 0, eenheid: 'weken', grond: 'zomaar' }],
      beslissingDatum: '2026-01-04',
      kleur: 'rood',
    });
    expect(regelsPerVeld(gevonden).sort()).toEqual([
      'beslissingDatum: Awb 7:10',
      'bezwaar.verzendDatum: Awb 6:9',
      'bezwaar.wijze: Awb 6:9',
      'herstelverzoeken[0].herstel: T1',
      'herstelverzoeken[0].termijnTotEnMet: Awb 6:6',
      'herstelverzoeken[0].verzoekDatum: Awb 6:6',
      'kleur: A10',
      'verdagingen[0].aantal: T1',
      'verdagingen[0].grond: Awb 7:10',
    ]);
  });
});
