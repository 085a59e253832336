/** The edge dates of an objection over HTTP: every row of the scenarios, section 2. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { maakProefapi, SERVICEDESK } from './proefapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi();
});
afterAll(() => app.close());

interface Termijn {
  laatsteDag: string;
  nominaleLaatsteDag: string;
}
interface Antwoord {
  bezwaartermijn: Termijn;
  beslistermijnZonderCommissie: Termijn;
  beslistermijnMetCommissie: Termijn;
  beslistermijn: Termijn;
}

async function bezwaar(payload: object): Promise<Antwoord> {
  const antwoord = await app.inject({ method: 'POST', url: '/v1/termijnen/_bezwaar', payload, headers: SERVICEDESK });
  expect(antwoord.statusCode).toBe(200);
  return antwoord.json<Antwoord>();
}

const VERDAAGD = { verdagingen: [{ aantal: 6, eenheid: 'weken' }] };

test.each([
  ['2024-11-14', '2024-12-26', '2024-12-30', '2025-02-10', '2025-03-24', '2025-03-24', '2025-05-06'],
  ['2025-11-13', '2025-12-25', '2025-12-29', '2026-02-09', '2026-03-23', '2026-03-23', '2026-05-04'],
  ['2025-11-20', '2026-01-01', '2026-01-05', '2026-02-16', '2026-03-30', '2026-03-30', '2026-05-11'],
  ['2026-01-05', '2026-02-16', '2026-02-16', '2026-03-30', '2026-05-11', '2026-05-11', '2026-06-22'],
  ['2026-02-20', '2026-04-03', '2026-04-07', '2026-05-19', '2026-06-30', '2026-06-30', '2026-08-11'],
  ['2026-03-16', '2026-04-27', '2026-04-28', '2026-06-09', '2026-07-21', '2026-07-21', '2026-09-01'],
  ['2026-03-24', '2026-05-05', '2026-05-06', '2026-06-17', '2026-07-29', '2026-07-29', '2026-09-09'],
  ['2026-04-02', '2026-05-14', '2026-05-18', '2026-06-29', '2026-08-10', '2026-08-10', '2026-09-21'],
  ['2026-04-13', '2026-05-25', '2026-05-26', '2026-07-07', '2026-08-18', '2026-08-18', '2026-09-29'],
  ['2026-11-13', '2026-12-25', '2026-12-28', '2027-02-08', '2027-03-22', '2027-03-22', '2027-05-03'],
  ['2026-11-20', '2027-01-01', '2027-01-04', '2027-02-15', '2027-03-30', '2027-03-30', '2027-05-11'],
  ['2027-03-25', '2027-05-06', '2027-05-10', '2027-06-21', '2027-08-02', '2027-08-02', '2027-09-13'],
  ['2028-03-17', '2028-04-28', '2028-05-01', '2028-06-12', '2028-07-24', '2028-07-24', '2028-09-04'],
])('verzonden %s', async (besluitDatum, nominaleLaatsteDag, laatsteDag, zes, twaalf, zesVerdaagd, twaalfVerdaagd) => {
  const gewoon = await bezwaar({ besluitDatum });
  expect(gewoon.bezwaartermijn).toMatchObject({ nominaleLaatsteDag, laatsteDag });
  expect(gewoon.beslistermijnZonderCommissie.laatsteDag).toBe(zes);
  expect(gewoon.beslistermijnMetCommissie.laatsteDag).toBe(twaalf);
  expect(gewoon.beslistermijn).toEqual(gewoon.beslistermijnZonderCommissie);
  const verdaagd = await bezwaar({ besluitDatum, ...VERDAAGD, commissie: true });
  expect(verdaagd.beslistermijnZonderCommissie.laatsteDag).toBe(zesVerdaagd);
  expect(verdaagd.beslistermijnMetCommissie.laatsteDag).toBe(twaalfVerdaagd);
  expect(verdaagd.beslistermijn).toEqual(verdaagd.beslistermijnMetCommissie);
});

test.each([
  ['post', '2026-05-25', '2026-05-18', 'op-tijd'],
  ['post', '2026-05-25', '2026-05-19', 'te-laat'],
  ['post', '2026-05-25', undefined, 'onbekend'],
  ['e-mail', '2026-05-19', undefined, 'te-laat'],
  ['afgegeven', '2026-05-18', undefined, 'op-tijd'],
])(
  'bezwaar tegen 2 april 2026 per %s, ontvangen %s, gepost %s: %s',
  async (wijze, ontvangstDatum, verzendDatum, oordeel) => {
    const antwoord = await bezwaar({ besluitDatum: '2026-04-02', bezwaar: { wijze, ontvangstDatum, verzendDatum } });
    expect(antwoord).toMatchObject({
      indiening: { oordeel, laatsteDag: '2026-05-18', laatsteOntvangstPost: '2026-05-26' },
    });
  },
);

test.each([
  ['2026-03-10', '2026-04-18', '2026-04-20'],
  ['ongebruikt', '2026-04-27', '2026-04-28'],
])('opschorting tot herstel op %s (7:10 lid 2)', async (herstel, nominaleLaatsteDag, laatsteDag) => {
  const antwoord = await bezwaar({
    besluitDatum: '2026-01-05',
    bezwaar: { ontvangstDatum: '2026-02-10', wijze: 'post' },
    herstelverzoeken: [{ verzoekDatum: '2026-02-18', termijnTotEnMet: '2026-03-18', herstel }],
  });
  expect(antwoord.beslistermijn).toMatchObject({ nominaleLaatsteDag, laatsteDag });
});

test('terugtellen vanaf de hoorzitting schuift niet', async () => {
  expect(await bezwaar({ besluitDatum: '2026-03-16', hoorzittingDatum: '2026-06-09' })).toMatchObject({
    hoorzitting: { stukkenTotEnMet: '2026-05-30', terInzageVanaf: '2026-06-02' },
  });
});

test('ingebrekestelling, dwangsom, beroep en hoger beroep in één antwoord', async () => {
  const antwoord = await bezwaar({
    besluitDatum: '2026-01-05',
    ingebrekestellingDatum: '2026-03-31',
    beslissingDatum: '2026-04-30',
    uitspraakDatum: '2026-11-02',
  });
  // 31 March + 15 is 15 April; 15 to 29 April are 15 days: 14 of 23 euro and one of 35.
  expect(antwoord).toMatchObject({
    beslissingOpTijd: false,
    dwangsom: { ingebrekestelling: 'geldig', eersteDag: '2026-04-15', totaal: 357 },
    beroep: { laatsteDag: '2026-06-11' },
    hogerBeroep: { laatsteDag: '2026-12-14' },
  });
});
