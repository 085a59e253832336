/** The calendar over HTTP: each day with its name, so that a screen needs no rule of its own. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { maakProefapi, SERVICEDESK } from './proefapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi();
});
afterAll(() => app.close());

interface Dag {
  datum: string;
  weekdag: number;
  week: number;
  soort: string;
  redenGeenWerkdag: string | null;
  redenKantoorGesloten: string | null;
}

const lees = (vraag: string) => app.inject({ url: `/v1/kalender/dagen?${vraag}`, headers: SERVICEDESK });
const dagen = async (vraag: string) => (await lees(vraag)).json<{ versie: string; resultaten: Dag[] }>();

test('Hemelvaart 2026: elke dag met zijn naam', async () => {
  const { versie, resultaten } = await dagen('van=2026-05-13&totEnMet=2026-05-17');
  expect(versie).toMatch(/^\d{4}-\d{2}$/);
  expect(
    resultaten.map((d) => [d.datum, d.weekdag, d.week, d.soort, d.redenGeenWerkdag, d.redenKantoorGesloten]),
  ).toEqual([
    ['2026-05-13', 3, 20, 'werkdag', null, null],
    ['2026-05-14', 4, 20, 'feestdag', 'Hemelvaartsdag', 'Hemelvaartsdag'],
    [
      '2026-05-15',
      5,
      20,
      'gelijkgesteld',
      'gelijkgesteld bij KB voor 2026-2028',
      'gelijkgesteld bij KB voor 2026-2028',
    ],
    ['2026-05-16', 6, 20, 'weekend', 'zaterdag', 'zaterdag'],
    ['2026-05-17', 7, 20, 'weekend', 'zondag', 'zondag'],
  ]);
});

test('hele maanden, ook aan de rand van wat de klok kent', async () => {
  const randen = async (vraag: string) => {
    const { resultaten } = await dagen(`${vraag}&heleMaanden=true`);
    return [resultaten[0]?.datum, resultaten.at(-1)?.datum, resultaten.length];
  };
  expect(await randen('van=2028-02-20&totEnMet=2028-02-20')).toEqual(['2028-02-01', '2028-02-29', 29]);
  expect(await randen('van=2026-12-31&totEnMet=2027-01-01')).toEqual(['2026-12-01', '2027-01-31', 62]);
  expect(await randen('van=2200-12-02&totEnMet=2200-12-03')).toEqual(['2200-12-01', '2200-12-31', 31]);
});

test('400 dagen mag, 401 niet', async () => {
  expect((await dagen('van=2026-01-01&totEnMet=2027-02-04')).resultaten).toHaveLength(400);
  expect((await lees('van=2026-01-01&totEnMet=2027-02-05')).statusCode).toBe(400);
});

test.each([
  ['', ['van', 'totEnMet']],
  ['van=2026-02-31&totEnMet=1600-01-01&kleur=rood', ['van', 'totEnMet', 'kleur']],
  ['van=2026-02-02&totEnMet=2026-02-01', ['totEnMet']],
  ['van=2026-01-01&totEnMet=2026-01-02&heleMaanden=misschien', ['heleMaanden']],
])('%j is 400', async (vraag, velden) => {
  const antwoord = await lees(vraag);
  expect(antwoord.statusCode).toBe(400);
  expect(antwoord.json<{ fouten: { veld: string }[] }>().fouten.map((f) => f.veld)).toEqual(velden);
});
