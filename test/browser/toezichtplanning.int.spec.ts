/** The planner's pages in a real browser: the picture with its table, choosing the proposed month, and the registers. */
import type { BrowserContext, Page } from '@playwright/test';
import { STAND } from '../traject/opstelling.ts';
import { bezwaren, tabNaar } from './browser.ts';
import { startWeb, type Web } from './web.ts';

let web: Web;
let context: BrowserContext;
let page: Page;
let adres: string;
const klachten: string[] = [];

/** Four schools last visited on 15 May 2023: on 1 March 2027 their visits can be until 15 May 2027. */
beforeAll(async () => {
  web = await startWeb('2027-03-01');
  ({ adres } = web);
  const stand = { ...STAND, laatsteTidkOp: '2023-05-15', tidkUitkomst: 'voldoende' as const };
  for (let i = 0; i < 4; i += 1) {
    const school = await web.opstelling.nieuweSchool();
    expect((await school.geef({ soort: 'SchoolImporteren', stand })).geweigerd).toEqual([]);
  }
}, 120_000);

afterAll(() => web.sluit());

beforeEach(async () => {
  context = await web.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const wie = JSON.stringify({ rol: 'planner', naam: 'Planner A' });
  await context.addInitScript(`sessionStorage.setItem('keurmerkregie.beller', ${JSON.stringify(wie)})`);
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (regel) => regel.type() === 'error' && klachten.push(regel.text()));
});

afterEach(async () => await context.close());

const rijen = () => page.getByRole('region', { name: 'Tabel: Scholen' }).getByRole('row');

it('sets the capacity and adds an inspecteur with the keyboard alone (U1), and tells every mistake (U5)', async () => {
  await page.goto(`${adres}/registers`);
  await page.getByRole('heading', { level: 1, name: 'Registers' }).waitFor();
  await page.getByText('Er staat nog niets op deze lijst.').first().waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await tabNaar(page, 'Zet de capaciteit');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Capaciteit zetten' }).waitFor();
  await page.getByRole('button', { name: 'Zet de capaciteit' }).last().click();
  await page.getByRole('heading', { name: 'Er zijn 3 fouten' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await page.getByLabel('Vanaf de maand').selectOption('maart');
  await page.getByLabel('Jaar').fill('2027');
  await page.getByLabel('Bezoeken per maand').fill('2');
  await page.getByRole('button', { name: 'Zet de capaciteit' }).last().click();
  await page.getByText('Elk gepland bezoek kan nog zoals het staat.').waitFor();
  await page.getByRole('rowheader', { name: 'maart 2027' }).waitFor();

  await page.getByRole('button', { name: 'Voeg een inspecteur toe' }).click();
  await page.getByLabel('Code').fill('ITTA-07');
  await page.getByLabel('Vanaf').fill('01-01-2027');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByRole('rowheader', { name: 'ITTA-07' }).waitFor();
  expect(await page.getByRole('button', { name: 'Voeg een overeenkomst toe' }).count()).toBe(0);
  expect(await bezwaren(page)).toEqual([]);
});

it('shows the months as a picture, in words and as a table, without an objection of axe', async () => {
  await page.goto(`${adres}/toezichtplanning`);
  await page.getByRole('heading', { level: 1, name: 'Toezichtplanning' }).waitFor();
  const woorden =
    'Zonder spreiding zijn de meeste bezoeken in mei 2027: 4. Na spreiding in april 2027: 2. Geen maand komt boven de capaciteit.';
  await page.getByText(woorden).first().waitFor();
  await page.getByRole('img', { name: woorden }).waitFor();
  await page.getByText('Toon als tabel').click();
  const april = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'april 2027' }) });
  expect((await april.getByRole('cell').allTextContents()).join(' ')).toBe('0 0 0 2 2');
  await page.getByRole('rowheader', { name: 'ITTA-07' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
  expect(klachten).toEqual([]);
});

it('leads from a school to the form with the proposed month, and knows what was chosen', async () => {
  await page.goto(`${adres}/toezichtplanning`);
  await page.getByText('4 scholen').waitFor();
  expect(await rijen().count()).toBe(5);
  await page
    .getByRole('link', { name: /^Kies april 2027 voor School/ })
    .first()
    .click();
  expect(await page.getByLabel('Maand', { exact: true }).inputValue()).toBe('2027-04');
  await page.getByRole('button', { name: 'Kies deze maand' }).click();
  await page.getByRole('heading', { level: 1, name: /^School \d$/ }).waitFor();

  await page.goto(`${adres}/toezichtplanning`);
  await page.getByText('april 2027 (gekozen: april 2027)').waitFor();
  await page.getByLabel('Stand').selectOption('gepland');
  await page.getByText('0 scholen').waitFor();
  await page.getByLabel('Stand').selectOption('uit te nodigen');
  await page.getByText('4 scholen').waitFor();
  expect(page.url()).toContain('stand=uit+te+nodigen');
});

it('is not for a school, and says so on a page with a heading', async () => {
  const wie = JSON.stringify({ rol: 'school', naam: 'School A' });
  await page.addInitScript(`sessionStorage.setItem('keurmerkregie.beller', ${JSON.stringify(wie)})`);
  await page.goto(`${adres}/toezichtplanning`);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await bezwaren(page)).toEqual([]);
});
