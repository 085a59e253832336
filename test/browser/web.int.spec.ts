/** The web application in a real browser, on the real engine: every page by axe (U1), the main task by keyboard. */
import type { BrowserContext, Page } from '@playwright/test';
import { inschrijving } from '../api/klant.ts';
import { STAND } from '../traject/opstelling.ts';
import { bezwaren, tabNaar } from './browser.ts';
import { startWeb, type Web } from './web.ts';

let web: Web;
let context: BrowserContext;
let page: Page;
let adres: string;
let schoolpad: string;
/** What the browser itself complained about: a script or style that the policy refuses, for instance. */
const klachten: string[] = [];

beforeAll(async () => {
  web = await startWeb('2027-03-01');
  ({ adres } = web);
  const school = await web.opstelling.nieuweSchool();
  await school.geef({ soort: 'SchoolImporteren', stand: STAND });
  schoolpad = `/scholen/${school.id}`;
}, 120_000);

afterAll(() => web.sluit());

beforeEach(async () => {
  context = await web.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (regel) => regel.type() === 'error' && klachten.push(regel.text()));
});

afterEach(async () => await context.close());

const paginakop = (naam: string) => page.getByRole('heading', { level: 1, name: naam }).waitFor();

it('draws the list, and every part of a school, without an objection of axe', async () => {
  await page.goto(adres);
  await page.getByRole('link', { name: 'School 1', exact: true }).waitFor();
  expect(await bezwaren(page)).toEqual([]);

  await page.goto(adres + schoolpad);
  await paginakop('School 1');
  await page.getByText('Waarom deze datum?').first().click();
  expect(await bezwaren(page)).toEqual([]);
  const delen = ['Taken', 'Meetjaren', 'Besluiten', 'Betrokkenen', 'Handelingen', 'Berichten', 'Geschiedenis'];
  for (const deel of [...delen, 'Vooruitkijken']) {
    await page.getByRole('navigation', { name: 'Onderdelen van de school' }).getByRole('link', { name: deel }).click();
    const kop = deel === 'Handelingen' ? 'Wat u nu kunt doen' : deel;
    await page.getByRole('heading', { level: 2, name: kop }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
  }
  expect(klachten).toEqual([]);
});

it('tells the reasons of a date with their rules (U7)', async () => {
  await page.goto(adres + schoolpad);
  const termijn = page.getByRole('listitem').filter({ hasText: 'VOG van de directie' }).first();
  await termijn.getByText('Waarom deze datum?').click();
  expect(
    await termijn
      .getByText(/^VO-1$|^N-22$/)
      .first()
      .isVisible(),
  ).toBe(true);
});

it('tells why something may not be done, instead of hiding it (U8)', async () => {
  await page.goto(`${adres}${schoolpad}?deel=handelingen`);
  await page.getByRole('heading', { name: 'Wat nu niet kan' }).waitFor();
  const verlenen = page.getByRole('listitem').filter({ hasText: 'Er loopt geen aanvraag' });
  expect(await verlenen.count()).toBeGreaterThan(0);
});

it('keeps what is searched for out of the address, and the other filters in it (A13)', async () => {
  await page.goto(adres);
  await page.getByLabel('Zoek op naam').fill('bestaat niet');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByText('Geen scholen gevonden').waitFor();
  expect(await page.getByRole('status').first().textContent()).toBe('0 scholen');
  expect(page.url()).not.toContain('bestaat');
  expect(await bezwaren(page)).toEqual([]);
  await page.getByLabel('Status').selectOption('actief');
  await page.waitForURL(/status=actief/);
});

it('shows all mistakes of a form at once, each leading to its field (U5)', async () => {
  await page.goto(`${adres}${schoolpad}/handelingen/VogRegistreren`);
  await page.getByLabel('Dag van afgifte').fill('31-02-2027');
  await page.getByRole('button', { name: 'Registreer de VOG' }).click();
  await page.getByRole('heading', { name: 'Er zijn 3 fouten' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await page.getByRole('link', { name: /deze datum bestaat niet/ }).click();
  const veld = page.locator(':focus');
  expect(await veld.getAttribute('id')).toBe('veld-afgifteDatum');
  expect(await veld.getAttribute('aria-invalid')).toBe('true');
});

it('registers a school and its application with the keyboard alone (U1)', async () => {
  const school = inschrijving() as Record<'naam' | 'plaats' | 'kvkNummer' | 'contactEmail', string>;
  const typ = async (label: string, tekst: string) => {
    await tabNaar(page, label);
    await page.keyboard.type(tekst);
  };
  await page.goto(adres);
  await page.getByRole('link', { name: 'School 1', exact: true }).waitFor();
  await tabNaar(page, 'Aanvraag van een nieuwe school');
  await page.keyboard.press('Enter');
  await paginakop('Aanvraag van een nieuwe school');
  await typ('Naam', school.naam);
  await typ('Plaats', school.plaats);
  await typ('KvK-nummer', school.kvkNummer);
  await typ('E-mailadres', school.contactEmail);
  await typ('Omvang', 'k');
  await tabNaar(page, 'Ja');
  await page.keyboard.press('Space');
  await tabNaar(page, 'Schrijf in');
  await page.keyboard.press('Enter');
  await paginakop('Bestuurder aanmelden');
  expect(await bezwaren(page)).toEqual([]);
  await typ('Naam', 'Persoon Een');
  await typ('Geboortedatum', '04-05-1970');
  await typ('Functie', 'd');
  await typ('In functie sinds', '01-01-2020');
  await tabNaar(page, 'Meld de bestuurder aan');
  await page.keyboard.press('Enter');
  await paginakop('Keurmerk aanvragen');
  expect(await bezwaren(page)).toEqual([]);
  await tabNaar(page, 'Aanvraag vastleggen');
  await page.keyboard.press('Enter');
  await paginakop(school.naam);
  await page.getByText('In aanvraag').waitFor();
  expect(await bezwaren(page)).toEqual([]);
});

it('says that the system cannot be reached, and goes on when it can', async () => {
  await page.route('**/v1/scholen/_zoek', (route) => route.abort());
  await page.goto(adres);
  await page.getByRole('alert').getByText('niet bereikbaar').waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await page.unroute('**/v1/scholen/_zoek');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByRole('link', { name: 'School 1', exact: true }).waitFor();

  await page.route('**/v1/scholen/*', (route) => route.abort());
  await page.goto(adres + schoolpad);
  await paginakop('Deze pagina kan nu niet worden getoond');
  expect(await bezwaren(page)).toEqual([]);
  await page.unroute('**/v1/scholen/*');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await paginakop('School 1');
});

const DELEN = ['jaren', 'toezicht', 'besluiten', 'betrokkenen', 'plichten', 'signalen', 'taken', 'handelingen'];
const HANDELINGEN = ['VogRegistreren', 'ResultatenLeveren', 'CursusplanningInleveren'];

it.each([
  ['the lists', () => ['/', '/taken', '/regels', '/sjablonen?vorm=tekst', '/certificerende-instellingen', '/zomaar']],
  ['a school', () => [schoolpad, ...DELEN.map((deel) => `${schoolpad}?deel=${deel}`)]],
  ['a form', () => HANDELINGEN.map((naam) => `${schoolpad}/handelingen/${naam}`)],
])('%s: fits a window as narrow as a page at 400 %% zoom, without scrolling sideways', async (_wat, paden) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const pad of paden()) {
    await page.goto(adres + pad);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main', { hasNotText: 'Laden …' }).waitFor();
    const breedte = await page.locator('html').evaluate((html) => html.scrollWidth);
    expect({ pad, breedte }).toEqual({ pad, breedte: 320 });
    expect(await bezwaren(page)).toEqual([]);
  }
});
