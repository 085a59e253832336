/** The page "Termijn berekenen" in a real browser: by keyboard alone, by axe in each state, its question in the address. */
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { bouw } from '../../tools/bouw.ts';
import { PROJECT } from '../../tools/omgeving/project.ts';
import { maakProefapi } from '../api/proefapi.ts';
import { bezwaren, startBrowser, tabNaar } from './browser.ts';

let app: NestFastifyApplication;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let adres: string;
/** What the browser itself complained about, but for the answer to bad input. */
const klachten: string[] = [];

beforeAll(async () => {
  await bouw(() => undefined);
  const webMap = join(PROJECT, 'web', 'dist');
  app = await maakProefapi({ configuratie: { productie: false, corsOorsprongen: [], webMap } });
  await app.listen(0, '127.0.0.1');
  adres = `${await app.getUrl()}/termijn`;
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (regel) => {
    if (regel.type() === 'error' && !regel.text().includes('400')) klachten.push(regel.text());
  });
});

afterEach(async () => await context.close());

const dag = (datum: string) => page.locator(`td:has(time[datetime="${datum}"])`);
const tekstVan = async (datum: string) => (await dag(datum).innerText()).replaceAll(/\s*\n\s*/g, ' | ');
const uitkomst = () => page.locator('#uitkomst');

it('computes the example with the keyboard alone; the focus goes to the answer and the address holds the question', async () => {
  const typ = async (label: string, tekst: string) => {
    await tabNaar(page, label);
    await page.keyboard.type(tekst);
  };
  await page.goto(adres);
  await page.getByRole('heading', { level: 1, name: 'Termijn berekenen' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await typ('Begindatum', '20-02-2026');
  await typ('Lengte', '6');
  await page.keyboard.press('Enter');
  await uitkomst().waitFor();
  expect(await uitkomst().textContent()).toBe('dinsdag 7 april 2026');
  await page.locator(':focus', { hasText: 'De laatste dag' }).waitFor();
  expect(new URL(page.url()).search).toBe('?begindatum=2026-02-20&aantal=6&eenheid=weken');
  expect(await page.getByText('Zonder verschuiving: vrijdag 3 april 2026.').count()).toBe(1);
  expect(await page.getByRole('listitem').filter({ hasText: 'Atw 1' }).count()).toBe(4);
  await page.getByRole('table', { name: 'april 2026' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
  expect(klachten).toEqual([]);
});

it('names every day of every month from the first to the last', async () => {
  await page.goto(`${adres}?begindatum=2026-04-02&aantal=6&eenheid=weken&opschorting=2026-04-13_2026-04-14_overmacht`);
  await page.getByRole('table', { name: 'mei 2026' }).waitFor();
  expect(await page.locator('caption').allTextContents()).toEqual(['april 2026', 'mei 2026']);
  expect(await tekstVan('2026-04-01')).toBe('1 | werkdag');
  expect(await tekstVan('2026-04-02')).toBe('2 | Begin, telt niet mee');
  expect(await tekstVan('2026-04-03')).toBe('3 | Telt mee | Goede Vrijdag');
  expect(await tekstVan('2026-04-08')).toBe('8 | Telt mee');
  expect(await tekstVan('2026-04-13')).toBe('13 | Pauze');
  expect(await tekstVan('2026-05-15')).toBe('15 | Telt mee | gelijkgesteld bij KB voor 2026-2028');
  expect(await tekstVan('2026-05-16')).toBe('16 | Schuift op | zaterdag');
  expect(await tekstVan('2026-05-18')).toBe('18 | Laatste dag');
  expect(await tekstVan('2026-05-25')).toBe('25 | Tweede Pinksterdag');
  const zonderNaam = await page
    .locator('td.dag')
    .evaluateAll((vakken) => vakken.filter((vak) => vak.childElementCount < 2).length);
  expect(zonderNaam).toBe(0);
  expect(await bezwaren(page)).toEqual([]);
});

it('adds and removes a pause by keyboard, and tells all mistakes at once, each leading to its field (U5)', async () => {
  await page.goto(adres);
  await page.getByLabel('Begindatum').fill('31-02-2026');
  await page.getByLabel('Lengte').fill('0');
  await tabNaar(page, 'Voeg een pauze toe');
  await page.keyboard.press('Enter');
  await page.getByLabel('Laatste dag').fill('30-02-2026');
  await page.getByRole('button', { name: 'Bereken' }).press('Enter');
  await page.getByRole('heading', { name: 'Er zijn 4 fouten' }).waitFor();
  await page.locator(':focus', { hasText: 'Er zijn 4 fouten' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await page
    .getByRole('link', { name: /^Laatste dag van pauze 1: vul een bestaande datum in als dd-mm-jjjj/ })
    .press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('veld-opschortingen-0-totEnMet');

  await page.getByLabel('Begindatum').fill('20-02-2026');
  await page.getByLabel('Lengte').fill('6');
  await tabNaar(page, 'Haal pauze 1 weg');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('veld-opschortingen');
  await page.getByRole('button', { name: 'Bereken' }).press('Enter');
  await uitkomst().waitFor();
  expect(await page.getByRole('heading', { name: /fouten?$/ }).count()).toBe(0);
});

it('goes back to the question before, and counts back from a hearing', async () => {
  await page.goto(`${adres}?begindatum=2026-06-09&aantal=10&eenheid=dagen&richting=terug`);
  await uitkomst().waitFor();
  expect(await uitkomst().textContent()).toBe('zaterdag 30 mei 2026');
  await page.getByRole('table', { name: 'mei 2026' }).waitFor();
  expect(await tekstVan('2026-05-30')).toBe('30 | Laatste dag | zaterdag');
  expect(await tekstVan('2026-06-09')).toBe('9 | Begin, telt niet mee');
  await page.getByLabel('Richting').selectOption('vooruit');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await uitkomst().filter({ hasText: 'vrijdag 19 juni 2026' }).waitFor();
  await page.goBack();
  await uitkomst().filter({ hasText: 'zaterdag 30 mei 2026' }).waitFor();
  expect(await page.getByLabel('Richting').inputValue()).toBe('terug');
});

it('shows a term of years a few years at a time, and keeps what is no date out of the address (A13)', async () => {
  await page.goto(`${adres}?begindatum=2026-02-20&aantal=4&eenheid=jaren`);
  await page.getByRole('table', { name: 'december 2028' }).waitFor();
  expect(await page.locator('caption').count()).toBe(35);
  await page.getByRole('button', { name: 'Toon ook 2029' }).press('Enter');
  await page.getByRole('table', { name: 'december 2029' }).waitFor();
  await page.getByLabel('Begindatum').fill('Jansen');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await page.getByRole('heading', { name: 'Er is 1 fout' }).waitFor();
  expect(page.url()).not.toContain('Jansen');
});
