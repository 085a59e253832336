/** Toezicht in de Klas in the browser: the planner invites, the school answers, the planner plans, the inspecteur reports. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { type Proefschool, STAND } from '../traject/opstelling.ts';
import { bezwaren } from './browser.ts';
import { startWeb, type Web } from './web.ts';

let web: Web;
let context: BrowserContext | undefined;
let page: Page;
let adres: string;
/** The last visit was on 15 January 2023: this one is until 15 January 2027. */
let school: Proefschool;
/** What the browser itself complained about. */
const klachten: string[] = [];

beforeAll(async () => {
  web = await startWeb('2026-11-23', BRONNEN.inspecteurs);
  ({ adres } = web);
  school = await web.opstelling.nieuweSchool();
  await school.geef({
    soort: 'SchoolImporteren',
    stand: { ...STAND, laatsteTidkOp: '2023-01-15', tidkUitkomst: 'voldoende' },
  });
}, 120_000);

afterAll(() => web.sluit());

afterEach(async () => {
  await context?.close();
  expect(klachten.splice(0)).toEqual([]);
});

/** Opens the school at Toezicht in de Klas as somebody with this role. */
async function als(rol: Rol): Promise<void> {
  await context?.close();
  context = await web.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const wie = JSON.stringify({ rol, naam: 'Medewerker A' });
  await context.addInitScript(`sessionStorage.setItem('keurmerkregie.beller', ${JSON.stringify(wie)})`);
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (regel) => regel.type() === 'error' && klachten.push(regel.text()));
  await open();
}

async function open(): Promise<void> {
  await page.goto(`${adres}/scholen/${school.id}?deel=toezicht`);
  await page.getByRole('heading', { level: 2, name: 'Toezicht in de Klas', exact: true }).waitFor();
}

/** From the round to the form of an action. */
async function kies(actie: string, titel: string): Promise<void> {
  await page.getByRole('link', { name: actie, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: titel }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
}

async function verstuur(knop: string): Promise<void> {
  await page.getByRole('button', { name: knop, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'School 1' }).waitFor();
  await open();
}

async function naar(dag: string): Promise<void> {
  await school.naar(dag);
  await web.opstelling.prisma.klok.updateMany({ data: { verschuivingMs: momentVan(dag, '12:00') - Date.now() } });
}

const ronde = () => page.getByRole('region', { name: 'Vierjaarlijks bezoek' });
const stand = (naam: string) => ronde().getByRole('definition').filter({ hasText: naam });

it('tells the planner between which days the visit is, and why', async () => {
  await als('planner');
  await ronde().getByText('vrijdag 15 januari 2027').waitFor();
  await ronde().getByText('Waarom deze dagen?').click();
  await ronde().getByText('Toezicht in de Klas is eens in de 4 jaar.').waitFor();
  await page.getByRole('heading', { name: 'Uitnodiging voor Toezicht in de Klas' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
});

it('leads the planner to the day that cannot be, and invites on days that can', async () => {
  await als('planner');
  await kies('Nodig uit', 'School uitnodigen voor Toezicht in de Klas');
  await page.getByLabel('Dag 1').fill('05-01-2027');
  await page.getByLabel('Dag 2').fill('25-12-2026');
  await page.getByRole('button', { name: 'Nodig uit', exact: true }).click();
  await page.getByRole('link', { name: /25 december 2026 is geen kantoordag/ }).click();
  expect(await page.locator(':focus').getAttribute('id')).toBe('veld-dag2');
  expect(klachten.splice(0)).toEqual([expect.stringContaining('422')]);
  await page.getByLabel('Dag 2').fill('06-01-2027');
  await verstuur('Nodig uit');
  await stand('Uitgenodigd').getByText('5 januari 2027, 6 januari 2027').waitFor();
  expect(await bezwaren(page)).toEqual([]);
});

it('lets the school answer with the days that suit, and do nothing of the planner', async () => {
  await als('school');
  expect(await ronde().getByRole('link').allTextContents()).toEqual(['Geef antwoord']);
  await kies('Geef antwoord', 'Uitnodiging voor Toezicht in de Klas beantwoorden');
  expect(await page.getByLabel('Dag 1').inputValue()).toBe('05-01-2027');
  await page.getByLabel('Dag 1').fill('');
  await page.getByLabel('Dag 1').fill('06-01-2027');
  await page.getByLabel('Dag 2').fill('');
  await page.getByLabel('Welke locaties?').fill('De vestiging in Tiel.');
  await verstuur('Geef antwoord');
  await stand('Beantwoord').getByText('6 januari 2027').waitFor();
});

it('shows the planner what would follow, and plans with an inspecteur of the list', async () => {
  await als('planner');
  await kies('Plan', 'Bezoek voor Toezicht in de Klas plannen');
  expect(await page.getByLabel('Dag van het bezoek').inputValue()).toBe('06-01-2027');
  await page.getByLabel('Inspecteur', { exact: true }).selectOption('ITTA-02');
  await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
  const blik = page.getByRole('region', { name: 'Dit zou er gebeuren' });
  await blik.getByText('gepland op 6 januari 2027, door inspecteur ITTA-02').waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await verstuur('Plan het bezoek');
  await stand('Gepland').getByText('woensdag 6 januari 2027, inspecteur ITTA-02').waitFor();
  await page.getByRole('heading', { name: 'Zelfbeoordeling voor Toezicht in de Klas' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
});

it('asks the inspecteur a score for each of the 28 criteria, and tells which are missing', async () => {
  await naar('2027-01-07');
  await als('inspecteur');
  await kies('Leg vast', 'Vastleggen dat het bezoek is gehouden');
  await verstuur('Leg vast');
  await stand('Gehouden').getByText('6 januari 2027').waitFor();
  await kies('Breng uit', 'Conceptrapport van Toezicht in de Klas uitbrengen');
  const scores = page.getByRole('group', { name: 'Scores (voorbeeldlijst)' }).getByRole('combobox');
  expect(await scores.count()).toBe(28);
  for (const score of (await scores.all()).slice(1)) await score.selectOption('3');
  await page.getByLabel('Uitkomst').selectOption('onvoldoende');
  await page.getByLabel('Waar staat het rapport?').fill('In het archief van ITTA.');
  await page.getByRole('button', { name: 'Breng uit', exact: true }).click();
  await page.getByRole('link', { name: /a1a Lesdoel in relatie tot leertraject: kies/i }).click();
  expect(await page.locator(':focus').getAttribute('id')).toBe('veld-score-A1a');
  await scores.first().selectOption('2');
  await verstuur('Breng uit');
  await page.getByText('De 28 scores').click();
  const rij = page.getByRole('row', { name: /A1a Lesdoel/ });
  expect(await rij.getByRole('cell').allTextContents()).toEqual(['A1a', '2']);
  expect(await bezwaren(page)).toEqual([]);
});

it('starts the final report with the draft, and shows what was changed after the zienswijze', async () => {
  const zienswijze = { ontvangstDatum: '2027-01-07', wijze: 'mondeling', inhoud: 'De groep was net begonnen.' };
  const pad = `/v1/scholen/${school.id}/toezichtrapporten/_zienswijze`;
  expect((await web.klant.geef(pad, zienswijze, { rol: 'school' })).status).toBe(201);
  await als('inspecteur');
  await kies('Stel vast', 'Eindrapport van Toezicht in de Klas vaststellen');
  expect(await page.getByLabel('A1a Lesdoel in relatie tot leertraject').inputValue()).toBe('2');
  await page.getByLabel('A1a Lesdoel in relatie tot leertraject').selectOption('3');
  await page.getByLabel('Uitkomst').selectOption('voldoende');
  await page.getByLabel('Waar staat het rapport?').fill('In het archief van ITTA, tweede versie.');
  await page.getByLabel('Motivering').fill('De zienswijze overtuigt.');
  await verstuur('Stel vast');
  const verslag = page.getByRole('region', { name: 'Eindrapport na het bezoek van 6 januari 2027' });
  await verslag.getByText('De groep was net begonnen.').waitFor();
  await verslag.getByText('De 28 scores').click();
  const rij = verslag.getByRole('row', { name: /A1a Lesdoel/ });
  expect(await rij.getByRole('cell').allTextContents()).toEqual(['A1a', '2', '3']);
  expect(await bezwaren(page)).toEqual([]);
});

it('fits a narrow window', async () => {
  await als('planner');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByText('De 28 scores').click();
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);
  expect(await bezwaren(page)).toEqual([]);
});
