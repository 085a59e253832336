/** M5, Awb 2:8: how a school is called and reached, as a person sees and changes it. */
import type { BrowserContext, Page } from '@playwright/test';
import { STAND } from '../domein/feiten.ts';
import { bezwaren } from './browser.ts';
import { startWeb, type Web } from './web.ts';

let web: Web;
let context: BrowserContext;
let page: Page;
let schoolpad: string;

beforeAll(async () => {
  web = await startWeb('2027-02-01');
  const school = await web.opstelling.nieuweSchool();
  await school.geef({ soort: 'SchoolImporteren', stand: { ...STAND, elektronischBereikbaar: false } });
  schoolpad = `/scholen/${school.id}`;
  context = await web.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
}, 120_000);

afterAll(() => web.sluit());

const open = async (pad = '') => {
  await page.goto(web.adres + schoolpad + pad);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const kern = () => page.getByRole('complementary', { name: 'Kerngegevens' });
const veld = (label: string) => page.getByRole('main').getByLabel(label);

it('says that the postal address is not known, and leads to the form that begins with what is', async () => {
  await open();
  await kern().getByText('straat en postcode niet bekend').waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await page.getByRole('link', { name: 'Wijzig de contactgegevens' }).click();
  await page.getByRole('heading', { level: 1, name: 'Contactgegevens wijzigen' }).waitFor();
  expect(await veld('Naam').inputValue()).toBe('School 1');
  expect(await veld('Straat en nummer').inputValue()).toBe('');
  expect(await veld('E-mailadres').inputValue()).toBe('school1@school.example');
  expect(await page.getByRole('radio', { name: 'Nee' }).isChecked()).toBe(true);
  expect(await bezwaren(page)).toEqual([]);
});

it('tells all that is wrong at once, and that nothing changes when nothing was changed (U5)', async () => {
  await open('/handelingen/ContactgegevensWijzigen');
  await page.getByRole('button', { name: 'Leg de wijziging vast' }).click();
  await page.getByText('Er verandert niets').waitFor();
  await veld('Straat en nummer').fill('Kerkstraat 1');
  await veld('Postcode').fill('12 AB');
  await veld('E-mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Leg de wijziging vast' }).click();
  await page.getByRole('heading', { name: 'Er zijn 2 fouten' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
});

it('shows beforehand what follows, and then the new address on the page of the school', async () => {
  await open('/handelingen/ContactgegevensWijzigen');
  await veld('Straat en nummer').fill('Kerkstraat 1');
  await veld('Postcode').fill('4001ab');
  await page.getByRole('radio', { name: 'Ja' }).check();
  await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
  await page.getByRole('heading', { name: 'Dit zou er gebeuren' }).waitFor();
  expect(await bezwaren(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leg de wijziging vast' }).click();
  await page.getByRole('heading', { level: 1, name: 'School 1' }).waitFor();
  await kern().getByText('4001 AB Tiel').waitFor();
  expect(await kern().innerText()).toMatch(/Kerkstraat 1\s+4001 AB Tiel/);
  expect(await kern().innerText()).toMatch(/Besluiten per\s+e-mail/);
  expect(await bezwaren(page)).toEqual([]);
});

it('asks for the new address when the school moves, and for nothing else then', async () => {
  await open('/handelingen/WijzigingMelden');
  expect(await veld('Straat en nummer').count()).toBe(0);
  await page.getByLabel('Wat is er gewijzigd?').selectOption('adres');
  await veld('Straat en nummer').fill('Dorpsstraat 2');
  await veld('Postcode').fill('4002 CD');
  await veld('Plaats').fill('Ede');
  await veld('Vanaf welke dag?').fill('01-03-2027');
  await veld('Toelichting').fill('Groter pand.');
  expect(await bezwaren(page)).toEqual([]);
  await page.getByRole('button', { name: 'Meld de wijziging' }).click();
  await page.getByRole('heading', { level: 1, name: 'School 1' }).waitFor();
  // Until the day on which it moves the school is where it was.
  await kern().getByText('4001 AB Tiel').waitFor();
  await page.getByText('Het nieuwe adres van de school gaat gelden').waitFor();
  expect(await bezwaren(page)).toEqual([]);
});

it.each(['', '/handelingen/ContactgegevensWijzigen'])('%s fits a page at 400 %% zoom', async (pad) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(pad);
  await page.locator('main', { hasNotText: 'Laden …' }).waitFor();
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);
  expect(await bezwaren(page)).toEqual([]);
});

it('registers a school with its address', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${web.adres}/scholen/nieuw`);
  await veld('Naam').fill('Taalschool Nieuw');
  await veld('Straat en nummer').fill('Laan 3');
  await veld('Plaats').fill('Zeist');
  await veld('KvK-nummer').fill('91234567');
  await veld('E-mailadres').fill('info@nieuw.example');
  await page.getByLabel('Omvang').selectOption('klein');
  await page.getByRole('radio', { name: 'Nee' }).check();
  await page.getByRole('button', { name: /^Schrijf in/ }).click();
  await page.getByRole('link', { name: /^Postcode: .*horen bij elkaar/ }).click();
  await page.keyboard.type('3703 AA');
  expect(await bezwaren(page)).toEqual([]);
  await page.getByRole('button', { name: /^Schrijf in/ }).click();
  await page.getByRole('link', { name: 'Taalschool Nieuw' }).click();
  await kern().getByText('3703 AA Zeist').waitFor();
});
