/** A9, A12, A14 and the sign-in of development: what the API says before it does any work. */
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { maakProefapi, SCHOOL, SERVICEDESK } from './proefapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi();
});
afterAll(() => app.close());

type Vraag = Parameters<NestFastifyApplication['inject']>[0] & object;
const vraag = (v: Vraag) => app.inject({ ...v, headers: { ...SERVICEDESK, ...v.headers } });

const KOPPEN = {
  'api-version': '1.0.0',
  'cache-control': 'no-store',
  'content-security-policy': expect.stringContaining("default-src 'self'"),
  'strict-transport-security': expect.stringMatching(/max-age=\d{7,}/),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

interface Geval {
  naam: string;
  vraag: Vraag;
  status: number;
  code: string;
}

const gevallen: Geval[] = [
  { naam: 'onbekend adres', vraag: { url: '/v1/bestaat-niet' }, status: 404, code: 'NIET_GEVONDEN' },
  { naam: 'onbekend adres buiten /v1', vraag: { url: '/bestaat-niet' }, status: 404, code: 'NIET_GEVONDEN' },
  { naam: 'verkeerde methode', vraag: { method: 'DELETE', url: '/v1/scholen' }, status: 404, code: 'NIET_GEVONDEN' },
  { naam: 'slash aan het eind (A6)', vraag: { url: '/v1/scholen/' }, status: 404, code: 'NIET_GEVONDEN' },
  { naam: 'hoofdletters', vraag: { url: '/v1/Scholen' }, status: 404, code: 'NIET_GEVONDEN' },
  { naam: 'adres dat niet te lezen is', vraag: { url: '/v1/%zz' }, status: 400, code: 'ONGELDIG_VERZOEK' },
  { naam: 'te lang stuk adres', vraag: { url: `/v1/scholen/${'a'.repeat(300)}` }, status: 414, code: 'ADRES_TE_LANG' },
  {
    naam: 'formaat dat er niet is',
    vraag: { url: '/v1/scholen', headers: { accept: 'application/xml' } },
    status: 406,
    code: 'FORMAAT_NIET_BESCHIKBAAR',
  },
  {
    naam: 'JSON uitgesloten',
    vraag: { url: '/v1/scholen', headers: { accept: '*/*, application/json;q=0' } },
    status: 406,
    code: 'FORMAAT_NIET_BESCHIKBAAR',
  },
  {
    naam: 'onbekend formaat van de inhoud',
    vraag: { method: 'POST', url: '/v1/scholen', headers: { 'content-type': 'text/plain' }, payload: 'x' },
    status: 415,
    code: 'FORMAAT_NIET_ONDERSTEUND',
  },
  {
    naam: 'formaat dat alleen een andere route aanneemt',
    vraag: { method: 'POST', url: '/v1/scholen', headers: { 'content-type': 'text/csv' }, payload: 'a,b' },
    status: 415,
    code: 'FORMAAT_NIET_ONDERSTEUND',
  },
  {
    naam: 'te grote inhoud',
    vraag: { method: 'POST', url: '/v1/scholen', payload: { naam: 'x'.repeat(200_000) } },
    status: 413,
    code: 'VERZOEK_TE_GROOT',
  },
  {
    naam: 'kapotte JSON',
    vraag: { method: 'POST', url: '/v1/scholen', headers: { 'content-type': 'application/json' }, payload: '{"naam":' },
    status: 400,
    code: 'ONGELDIG_VERZOEK',
  },
  { naam: 'iets wat niemand voorzag', vraag: { url: `/v1/scholen/${SCHOOL}` }, status: 500, code: 'ONVERWACHTE_FOUT' },
];

test.each(gevallen)('$naam is een probleem met status $status', async ({ vraag: v, status, code }) => {
  const antwoord = await vraag(v);
  expect(antwoord.statusCode).toBe(status);
  expect(antwoord.headers['content-type']).toBe('application/problem+json');
  expect(antwoord.headers).toMatchObject(KOPPEN);
  expect(antwoord.headers).not.toHaveProperty('server');
  expect(antwoord.headers).not.toHaveProperty('x-powered-by');
  expect(antwoord.json()).toMatchObject({
    type: 'about:blank',
    status,
    code,
    title: expect.any(String),
    detail: expect.any(String),
  });
  expect(antwoord.body).not.toMatch(/\.ts|\.js|node_modules|TypeError/);
});

test.each([
  ['zonder kopregels', {}],
  ['zonder naam', { 'x-ontwikkel-rol': 'servicedesk' }],
  ['zonder rol', { 'x-ontwikkel-naam': 'Proef' }],
  ['met een onbekende rol', { 'x-ontwikkel-rol': 'koning', 'x-ontwikkel-naam': 'Proef' }],
  ['met een lege naam', { 'x-ontwikkel-rol': 'servicedesk', 'x-ontwikkel-naam': '%20' }],
])('%s is niemand aangemeld: 401', async (_naam, headers) => {
  const antwoord = await app.inject({ url: '/v1/scholen', headers });
  expect(antwoord.statusCode).toBe(401);
  expect(antwoord.headers).toMatchObject({ ...KOPPEN, 'content-type': 'application/problem+json' });
  expect(antwoord.json()).toMatchObject({ status: 401, code: 'NIET_AANGEMELD' });
});

test('een rol die het niet mag krijgt 403 met de reden, ook bij ongeldige invoer', async () => {
  const antwoord = await vraag({
    method: 'POST',
    url: `/v1/scholen/${SCHOOL}/aanvragen/1/besluiten`,
    headers: { 'x-ontwikkel-rol': 'school' },
    payload: {},
  });
  expect(antwoord.statusCode).toBe(403);
  expect(antwoord.json()).toMatchObject({
    code: 'ROL_NIET_BEVOEGD',
    regel: 'S3',
    redenen: [{ code: 'ROL_NIET_BEVOEGD', tekst: 'De rol school mag dit niet. Dit is voor: beslisser.' }],
  });
});

test('de ontwikkelaanmelding start niet in productie (S5)', async () => {
  const productie = { productie: true, corsOorsprongen: [] };
  await expect(maakProefapi({ configuratie: productie })).rejects.toThrow('NODE_ENV=production');
});

test('het OpenAPI-document is er zonder aanmelding en voor elke oorsprong; de rest alleen voor de lijst (A3, A12)', async () => {
  const document = await app.inject({ url: '/v1/openapi.json', headers: { origin: 'https://iemand.example' } });
  expect(document.statusCode).toBe(200);
  expect(document.headers).toMatchObject({ ...KOPPEN, 'access-control-allow-origin': '*' });
  expect(document.json()).toMatchObject({ info: { version: '1.0.0' }, servers: [{ url: '/v1' }] });

  const vooraf = (origin: string) =>
    app.inject({ method: 'OPTIONS', url: '/v1/scholen', headers: { origin, 'access-control-request-method': 'GET' } });
  const mag = await vooraf('https://duo.example');
  expect(mag.headers).toMatchObject({ 'api-version': '1.0.0', 'access-control-allow-origin': 'https://duo.example' });
  expect((await vooraf('https://iemand.example')).headers).not.toHaveProperty('access-control-allow-origin');
});

test('wat geen HTTP is krijgt op de verbinding zelf een probleem', async () => {
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write('dit is geen HTTP\r\n\r\n');
  const [stuk] = (await once(socket, 'data')) as [Buffer];
  expect(stuk.toString()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(stuk.toString()).toMatch(/Content-Type: application\/problem\+json/);
  expect(stuk.toString()).toMatch(/API-Version: 1\.0\.0/);
  expect(stuk.toString()).toMatch(/"code":"ONGELDIG_VERZOEK"/);
});
