/** The import over HTTP and from the command line, against the real API and engine. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { maakImportactiviteiten } from '../../activities/importeren.ts';
import { maakApp } from '../../src/app.ts';
import { maakTrajectworker } from '../../src/trajecten/worker.ts';
import { importeer } from '../../tools/importeer.ts';
import { INSTELLINGEN, Opstelling } from '../traject/opstelling.ts';

const VOORBEELD = fileURLToPath(new URL('../../tools/voorbeeld/scholen.csv', import.meta.url));
const MET_FOUTEN = fileURLToPath(new URL('fixtures/scholen-met-fouten.csv', import.meta.url));

let op: Opstelling;
let app: NestFastifyApplication;
let api: string;
const map = mkdtempSync(join(tmpdir(), 'importeer-'));

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-22');
  const { prisma, temporal, klok, opdrachtgever } = op;
  await op.start((verbinding, namespace, code, bronnen) =>
    maakTrajectworker(verbinding, namespace, code, bronnen, maakImportactiviteiten({ prisma, opdrachtgever })),
  );
  app = await maakApp({
    configuratie: { productie: false, corsOorsprongen: [] },
    instellingen: INSTELLINGEN,
    prisma,
    temporal,
    klok,
    opdrachtgever,
  });
  await app.listen(0, '127.0.0.1');
  api = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  await op.sluit();
  rmSync(map, { recursive: true });
});

async function draai(...argumenten: string[]): Promise<{ code: number; tekst: string }> {
  let tekst = '';
  const code = await importeer(argumenten, {}, { write: (deel) => (tekst += deel) });
  return { code, tekst };
}

function stuur(inhoud: string | Uint8Array, koppen: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api}/v1/importen`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'idempotency-key': randomUUID(),
      'x-ontwikkel-rol': 'servicedesk',
      'x-ontwikkel-naam': 'Proef',
      ...koppen,
    },
    body: inhoud as BodyInit,
  });
}

describe('npm run importeer', () => {
  test('importeert het voorbeeldbestand; daarna is alles ongewijzigd', async () => {
    const eerste = await draai(VOORBEELD, '--api', api);
    expect(eerste.tekst).toMatch(
      /^Importeren: 12 van 12 scholen\nKlaar in [\d,]+ s: 12 scholen geïmporteerd, 0 ongewijzigd\.\n$/,
    );
    expect(eerste.code).toBe(0);
    const tweede = await draai('--api', `${api}/`, VOORBEELD);
    expect(tweede.tekst).toMatch(/: 0 scholen geïmporteerd, 12 ongewijzigd\.\n$/);
    expect(tweede.code).toBe(0);
  });

  test('laat alle fouten zien in een tabel, en importeert de goede rij', async () => {
    const { code, tekst } = await draai(MET_FOUTEN, '--api', api);
    expect(code).toBe(1);
    const regels = tekst.split('\n');
    expect(regels.find((regel) => regel.startsWith('6 '))?.split(/ {2,}/)).toEqual([
      '6',
      'certificerendeInstelling',
      'DNV',
      'DNV is een certificerende instelling, maar niet voor inburgering. [RA-6]',
    ]);
    expect(regels.filter((regel) => /^\d+ /.test(regel))).toHaveLength(16);
    expect(tekst).toMatch(/: 1 school geïmporteerd, 0 ongewijzigd, 9 regels met 16 fouten\.\n$/);
  });

  test('een bestand zonder kopregel: één reden', async () => {
    const pad = join(map, 'zonder-kop.csv');
    writeFileSync(pad, 'School A;Tiel\n');
    const { code, tekst } = await draai(pad, '--api', api);
    expect([code, tekst.split('\n')[1]]).toEqual([1, expect.stringMatching(/^ {2}Regel 1: .*puntkomma/)]);
  });

  test('zonder API, zonder bestand en zonder argumenten: één zin', async () => {
    expect(await draai(VOORBEELD, '--api', 'http://127.0.0.1:1')).toEqual({
      code: 2,
      tekst:
        'Op http://127.0.0.1:1 antwoordt geen API. Start keurmerkregie met `npm start` of geef het adres met --api.\n',
    });
    expect(await draai(join(map, 'is-er-niet.csv'), '--api', api)).toMatchObject({
      code: 2,
      tekst: expect.stringMatching(/^Het bestand .* is niet te lezen\./) as unknown,
    });
    expect(await draai()).toEqual({ code: 2, tekst: 'Gebruik: npm run importeer -- <bestand.csv> [--api <adres>]\n' });
  });
});

describe('POST /v1/importen', () => {
  test('202 met Location en alle fouten; dezelfde sleutel geeft dezelfde import', async () => {
    const inhoud = readFileSync(MET_FOUTEN);
    const sleutel = { 'idempotency-key': randomUUID() };
    const antwoord = await stuur(inhoud, sleutel);
    const beeld = (await antwoord.json()) as { id: string; fouten: unknown[] };
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([202, `/v1/importen/${beeld.id}`]);
    expect(beeld.fouten).toHaveLength(16);
    const weer = await stuur(inhoud, sleutel);
    expect([weer.status, weer.headers.get('idempotent-replayed')]).toEqual([202, 'true']);
    expect(await weer.json()).toMatchObject({ id: beeld.id });
    expect(await (await stuur(Buffer.concat([inhoud, Buffer.from('\n')]), sleutel)).json()).toMatchObject({
      status: 409,
      regel: 'A8',
    });
  });

  test.each<[string, string | Uint8Array, Record<string, string>, number]>([
    ['een leeg bestand', '', {}, 400],
    ['geen UTF-8', Uint8Array.of(0xff, 0xfe, 0x41), {}, 400],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415],
    ['meer dan 5 MB', 'x'.repeat(5 * 1024 * 1024 + 1), {}, 413],
    ['zonder sleutel', 'x', { 'idempotency-key': '' }, 400],
    ['een rol die dit niet mag', 'x', { 'x-ontwikkel-rol': 'school' }, 403],
    ['niet aangemeld', 'x', { 'x-ontwikkel-rol': '' }, 401],
  ])('%s wordt geweigerd', async (_naam, inhoud, koppen, status) => {
    const antwoord = await stuur(inhoud, koppen);
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
      status,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
  });

  test('een bestand van net geen 5 MB wordt gelezen', async () => {
    const antwoord = await stuur('x'.repeat(5 * 1024 * 1024 - 1));
    expect(antwoord.status).toBe(400);
    expect(await antwoord.json()).toMatchObject({ fouten: [{ veld: 'bestand' }] });
  });
});

describe('GET /v1/importen', () => {
  const haal = (pad: string) =>
    fetch(`${api}/v1/importen${pad}`, { headers: { 'x-ontwikkel-rol': 'jurist', 'x-ontwikkel-naam': 'Proef' } });

  test('de lijst, en één import met haar fouten', async () => {
    const { resultaten, volgende } = (await (await haal('?aantal=1')).json()) as {
      resultaten: { id: string }[];
      volgende: string;
    };
    expect(resultaten).toHaveLength(1);
    expect((await haal(`?cursor=${volgende}`)).status).toBe(200);
    const een = await haal(`/${resultaten[0]?.id}`);
    expect(await een.json()).toMatchObject({ id: resultaten[0]?.id, fouten: expect.any(Array) as unknown });
  });

  test('een import die niet bestaat', async () => {
    expect(await (await haal(`/${randomUUID()}`)).json()).toMatchObject({ status: 404, code: 'IMPORT_ONBEKEND' });
  });
});
