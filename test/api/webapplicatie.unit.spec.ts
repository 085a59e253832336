/** The built web application beside the API: its files, its start page for its own addresses, and nothing of /v1. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { maakProefapi, SERVICEDESK } from './proefapi.ts';

const map = mkdtempSync(join(tmpdir(), 'keurmerkregie-web-'));
const webMap = join(map, 'web');
mkdirSync(join(webMap, 'assets'), { recursive: true });
writeFileSync(join(webMap, 'index.html'), '<!doctype html><title>Start</title>');
writeFileSync(join(webMap, 'assets', 'app-1a2b.js'), 'start();');
writeFileSync(join(map, 'geheim.txt'), 'geheim');

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi({ configuratie: { productie: false, corsOorsprongen: [], webMap } });
});
afterAll(async () => {
  await app.close();
  rmSync(map, { recursive: true });
});

const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

test.each(['/', '/scholen/1234', '/taken?rol=servicedesk'])(
  'een browser krijgt op %s de startpagina, zonder aanmelding',
  async (url) => {
    const antwoord = await app.inject({ url, headers: { accept: BROWSER } });
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.headers['content-type']).toMatch(/^text\/html/);
    expect(antwoord.headers).toMatchObject({
      'cache-control': 'no-store',
      'api-version': '1.0.0',
      'x-frame-options': 'DENY',
    });
    expect(antwoord.headers['content-security-policy']).toContain("default-src 'self'");
    expect(antwoord.body).toContain('Start');
  },
);

test('een bestand met een hash in zijn naam mag blijven', async () => {
  const antwoord = await app.inject({ url: '/assets/app-1a2b.js' });
  expect([antwoord.statusCode, antwoord.body]).toEqual([200, 'start();']);
  expect(antwoord.headers['content-type']).toMatch(/javascript/);
  expect(antwoord.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each(['/assets/weg.js', '/../geheim.txt', '/%2e%2e/geheim.txt', '/..%2fgeheim.txt'])(
  '%s is er niet',
  async (url) => {
    const antwoord = await app.inject({ url });
    expect([antwoord.statusCode, antwoord.headers['content-type']]).toEqual([404, 'application/problem+json']);
  },
);

test.each([
  ['/v1/bestaat-niet', 404],
  ['/v1/scholen/', 404],
  ['/gezondheid/', 404],
  ['/v1/scholen', 406],
])('%s blijft ook voor een browser van de API: %i', async (url, status) => {
  const antwoord = await app.inject({ url, headers: { ...SERVICEDESK, accept: 'text/html' } });
  expect([antwoord.statusCode, antwoord.headers['content-type']]).toEqual([status, 'application/problem+json']);
});

test('een POST op een pagina is een onbekend adres', async () => {
  const antwoord = await app.inject({ method: 'POST', url: '/scholen', headers: { accept: BROWSER } });
  expect([antwoord.statusCode, antwoord.headers['content-type']]).toEqual([404, 'application/problem+json']);
});
