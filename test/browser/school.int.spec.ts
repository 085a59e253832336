/** A school in the browser: its year, its people, a look before a command, a look ahead, and who takes which task. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { inschrijving } from '../api/klant.ts';
import { STAND } from '../traject/opstelling.ts';
import { bezwaren, tabNaar } from './browser.ts';
import { startWeb, type Web } from './web.ts';

const VANDAAG = '2027-01-05';
const BESTUURDER = { persoon: { naam: 'Persoon A', geboorteDatum: '1970-01-01' }, functie: 'directeur' };

let web: Web;
let context: BrowserContext;
let page: Page;
let adres: string;
/** A school with the keurmerk and one director, and one that applies with the same director. */
let school: string;
let aanvrager: string;
/** What the browser itself complained about: a script or style that the policy refuses, for instance. */
const klachten: string[] = [];

beforeAll(async () => {
  web = await startWeb(VANDAAG);
  ({ adres } = web);
  const nieuw = await web.opstelling.nieuweSchool();
  await nieuw.geef({ soort: 'SchoolImporteren', stand: STAND });
  school = nieuw.id;
  const { inhoud } = await web.klant.geef<{ schoolId: string }>(
    '/v1/scholen',
    inschrijving({ naam: 'Taalschool Nieuw' }),
  );
  aanvrager = inhoud.schoolId;
  await opdracht(aanvrager, 'aanvragen', { ontvangstDatum: VANDAAG });
  for (const id of [school, aanvrager]) {
    await opdracht(id, 'bestuurders', { ...BESTUURDER, sindsDatum: '2020-01-01', meldDatum: VANDAAG });
  }
}, 120_000);

afterAll(() => web.sluit());

beforeEach(async () => {
  context = await web.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (regel) => regel.type() === 'error' && klachten.push(regel.text()));
});

afterEach(async () => {
  await context.close();
  expect(klachten.splice(0)).toEqual([]);
});

async function opdracht(id: string, pad: string, inhoud: object, rol: Rol = 'servicedesk'): Promise<void> {
  const antwoord = await web.klant.geef(`/v1/scholen/${id}/${pad}`, inhoud, { rol });
  expect(antwoord).toMatchObject({ status: 201 });
}

async function versie(): Promise<number> {
  return (await web.klant.lees<{ versie: number }>(`/v1/scholen/${school}`)).inhoud.versie;
}

const open = (id: string, rest = '') => page.goto(`${adres}/scholen/${id}${rest}`);

async function als(rol: Rol): Promise<void> {
  await page.goto(adres);
  await page.getByRole('form', { name: 'Aanmelding voor ontwikkeling' }).getByRole('combobox').selectOption(rol);
}

async function vulVog(): Promise<void> {
  await page.getByLabel('Bestuurder').selectOption({ label: 'Persoon A (bestuurder 1)' });
  await page.getByLabel('Dag van afgifte').fill('20-12-2026');
  await page.getByLabel('Dag waarop de school de VOG kreeg').fill('04-01-2027');
  await page.getByLabel('Wie heeft de VOG gezien?').fill('De servicedesk');
}

describe('a look before a command', () => {
  it('tells what would follow, takes the focus, and records nothing', async () => {
    const eerst = await versie();
    await open(school, '/handelingen/VogRegistreren');
    await vulVog();
    await page.getByRole('button', { name: 'Bekijk vooraf' }).press('Enter');
    const blik = page.getByRole('region', { name: 'Dit zou er gebeuren' });
    await blik.waitFor();
    await page.locator('section:focus', { hasText: 'Dit zou er gebeuren' }).waitFor();
    await blik.getByText('is geregistreerd').waitFor();
    const klaar = blik.getByRole('heading', { name: 'Termijnen die klaar zijn of niet meer komen' });
    await klaar.waitFor();
    await blik.getByText('VOG van bestuurder 1 voor meetjaar 2026', { exact: true }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
    expect(await versie()).toBe(eerst);
    await page.getByLabel('Dag van afgifte').fill('19-12-2026');
    await blik.waitFor({ state: 'hidden' });
  });

  it('tells that a command would be refused, with the rule', async () => {
    await open(school, '/handelingen/ResultatenauditPlannen');
    await page.getByLabel('Certificerende instelling').selectOption({ index: 1 });
    await page.getByLabel('Dag van de resultatenaudit').fill('31-12-2028');
    await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
    const blik = page.getByRole('region', { name: 'Dit wordt nu geweigerd' });
    await blik.getByText('RA-4').first().waitFor();
    expect(await bezwaren(page)).toEqual([]);
  });

  it('leads to the field of a mistake that the API finds', async () => {
    await open(school, '/handelingen/TevredenheidVastleggen');
    await page.getByLabel('Uitgenodigde deelnemers').fill('40');
    await page.getByLabel('Antwoorden').fill('30');
    await page.getByLabel('Cijfer').fill('11,5');
    await page.getByRole('button', { name: 'Bekijk vooraf' }).click();
    await page.getByRole('link', { name: /^Cijfer: / }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('veld-cijfer');
    // The browser tells of every answer that is no success.
    expect(klachten.splice(0)).toEqual([expect.stringContaining('400')]);
  });
});

describe('a look ahead', () => {
  it('plans a command with the keyboard, shows what comes of it, and records nothing', async () => {
    const eerst = await versie();
    await open(school, '?deel=vooruit');
    await page.getByRole('heading', { name: 'Wat er gebeurt tot en met 31 december 2028' }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await tabNaar(page, 'Handeling');
    await page.getByLabel('Handeling').selectOption('VogRegistreren');
    await tabNaar(page, 'Plan deze handeling');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Plannen: VOG van een bestuurder registreren' }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await page.getByLabel('Op welke dag gebeurt dit?').fill('11-01-2027');
    await vulVog();
    await page.getByRole('button', { name: 'Zet in het plan' }).press('Enter');

    await page.getByRole('button', { name: 'Haal weg: VOG van een bestuurder registreren, 11 januari 2027' }).waitFor();
    const dag = page.getByRole('listitem').filter({ hasText: 'maandag 11 januari 2027' });
    await dag.getByText('Gepland').waitFor();
    await dag.getByText('is geregistreerd').waitFor();
    await page.getByText(/^Termijnen \(\d+\)$/).click();
    await page.getByText(/^Taken \(\d+\)$/).click();
    await page.getByText(/^Brieven \(\d+\)$/).click();
    expect(await bezwaren(page)).toEqual([]);

    await page.locator('#inhoud').focus();
    await tabNaar(page, 'Haal weg');
    await page.keyboard.press('Enter');
    await page.getByText('Nog niets.').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('plan-handeling');
    expect(await versie()).toBe(eerst);
  });

  it('goes ten years ahead, and says why it does not go further', async () => {
    await open(school, '?deel=vooruit');
    await page.getByLabel('Kijk vooruit tot en met').selectOption('een andere dag …');
    await page.getByLabel('Dag', { exact: true }).fill('05-01-2037');
    await page.getByRole('button', { name: 'Kijk', exact: true }).click();
    await page.getByRole('heading', { name: 'Wat er gebeurt tot en met 5 januari 2037' }).waitFor();
    await page.getByText(/^2036: \d+ dagen waarop iets gebeurt$/).waitFor();
    await page.getByLabel('Dag', { exact: true }).fill('06-01-2037');
    await page.getByRole('button', { name: 'Kijk', exact: true }).click();
    await page.getByRole('alert').getByText('Kies een dag van vandaag tot en met 5 januari 2037.').waitFor();
    expect(await bezwaren(page)).toEqual([]);
    expect(klachten.splice(0)).toEqual([expect.stringContaining('400')]);
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(school, '?deel=vooruit');
    await page.getByRole('heading', { name: /^Wat er gebeurt/ }).waitFor();
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);
    expect(await bezwaren(page)).toEqual([]);
  });
});

describe('the people of a school', () => {
  it('warns of a tie with another school while an application runs, and leads to both', async () => {
    await open(aanvrager);
    const melding = page.getByRole('status').filter({ hasText: 'Verband met 1 andere school.' });
    await melding.getByRole('link', { name: 'School 1', exact: true }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await melding.getByRole('link', { name: 'Bekijk het verband' }).click();
    await page.getByRole('row', { name: /School 1.*Nog niet beoordeeld/ }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
  });

  it('lets the beslisser judge the tie', async () => {
    await als('beslisser');
    await open(aanvrager, '?deel=betrokkenen');
    await page
      .getByRole('row', { name: /School 1/ })
      .getByRole('link', { name: 'Beoordeel' })
      .click();
    await page.getByLabel('Oordeel').selectOption('geen bezwaar');
    await page.getByLabel('Motivering').fill('Een gewone wisseling van baan.');
    expect(await bezwaren(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leg het oordeel vast' }).click();
    await page.getByRole('heading', { level: 1, name: 'Taalschool Nieuw' }).waitFor();
    await page.getByText('Verband met 1 andere school').waitFor({ state: 'hidden' });
  });

  it('finds the other school of a relation by name, not by number', async () => {
    await open(aanvrager, '/handelingen/VerwantschapVastleggen');
    await page.getByLabel('Zoek op naam, plaats of KvK-nummer').fill('School 1');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^School 1 / }).check();
    await page.getByLabel('De andere school is van deze school de').selectOption('voorganger');
    await page.getByLabel('Per', { exact: true }).fill('01-01-2027');
    await page.getByLabel('Toelichting').fill('De school gaat verder onder een andere naam.');
    expect(await bezwaren(page)).toEqual([]);
    expect(page.url()).not.toContain('School');
    await page.getByRole('button', { name: 'Leg de verwantschap vast' }).click();
    await page.getByRole('heading', { level: 1, name: 'Taalschool Nieuw' }).waitFor();
    await open(aanvrager, '?deel=betrokkenen');
    await page.getByRole('row', { name: /School 1.*voorganger/ }).waitFor();
  });
});

describe('the duties of a school', () => {
  it('takes a planning, filled in with the day from which one is needed', async () => {
    await open(school, '?deel=plichten');
    await page.getByText('Vanaf 1 maart 2027 is een planning nodig.').waitFor();
    await page.getByRole('link', { name: 'Lever planning in' }).click();
    expect(await page.getByLabel('Vanaf').inputValue()).toBe('01-03-2027');
    await page.getByLabel('Tot en met').fill('31-08-2027');
    await page.getByLabel('Aantal groepen met les').fill('8');
    await page.getByRole('button', { name: 'Lever de planning in' }).click();
    await page.getByRole('heading', { level: 1, name: 'School 1' }).waitFor();
    await open(school, '?deel=plichten');
    const planning = page.getByRole('region', { name: 'Cursusplanning' });
    await planning.getByText('van 1 maart 2027 tot en met 31 augustus 2027, voor 8 groepen').waitFor();
    await planning.getByText('Op tijd', { exact: true }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
  });

  it('asks for the number of locations only when they change', async () => {
    await open(school, '/handelingen/WijzigingMelden');
    await page.getByLabel('Wat is er gewijzigd?').selectOption('adres');
    expect(await page.getByLabel('Nieuw aantal vestigingen').count()).toBe(0);
    await page.getByLabel('Wat is er gewijzigd?').selectOption('vestigingen');
    await page.getByLabel('Nieuw aantal vestigingen').waitFor();
  });

  it('shows what was told, what waits for a look, and what was asked after', async () => {
    const afstand = { van: '2027-01-04', totEnMet: null, aantalGroepen: 2, reden: 'Verbouwing.' };
    await opdracht(school, 'afstandsonderwijs', afstand, 'school');
    const wijziging = { wat: 'eigendom', ingangsDatum: VANDAAG, meldDatum: VANDAAG, toelichting: 'Verkocht.' };
    await opdracht(school, 'wijzigingen', wijziging, 'school');
    await opdracht(school, 'wijzigingen/_vraag-na', { wat: 'fusie', bekendDatum: VANDAAG });
    await open(school, '?deel=plichten');
    await page
      .getByRole('row', { name: /4-1-2027|04-01-2027/ })
      .getByText('Te laat')
      .waitFor();
    await page.getByText('Navraag 1: fusie').waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await page.getByRole('link', { name: 'Beoordeel' }).click();
    await page.getByLabel('Wat is uw oordeel?').fill('Er zijn geen belangen.');
    await page.getByRole('button', { name: 'Leg vast dat dit is bekeken' }).click();
    await page.getByRole('heading', { level: 1, name: 'School 1' }).waitFor();
    await open(school, '?deel=plichten');
    await page.getByRole('region', { name: 'Wijzigingen bij de school' }).waitFor();
    expect(await page.getByText('Kijk opnieuw naar verbanden en belangen').count()).toBe(0);
  });
});

describe('the year of a school', () => {
  it('shows what came in and what it is worth', async () => {
    const meetjaar = 2026;
    const leerroute = (naam: string, geslaagd: number) => ({
      leerroute: naam,
      kandidaten: 100,
      uitgesloten: [],
      geslaagd,
    });
    const resultaten = [leerroute('B1-route', 66), leerroute('Z-route', 40)];
    await opdracht(school, 'resultaten', { meetjaar, leverDatum: VANDAAG, resultaten }, 'school');
    const uren = { totaal: 1000, bevoegd: 850, inOpleiding: 0, ervaren: 0 };
    await opdracht(school, 'lesuren', { meetjaar, ...uren }, 'school');
    await open(school, '?deel=jaren');
    const jaar = page.getByRole('region', { name: 'Meetjaar 2026' });
    await jaar.getByText('B1-route: 66 % geslaagd, norm 50 %').waitFor();
    await jaar.getByText('Z-route: 40 % geslaagd, norm 50 %').waitFor();
    await jaar.getByText('85 % van de lesuren, norm 80 %').waitFor();
    expect(await jaar.getByText('Niet gehaald').count()).toBe(1);
    expect(await bezwaren(page)).toEqual([]);
  });

  it('shows the closure list of a school that stops', async () => {
    await opdracht(school, 'stopmeldingen', { meldDatum: VANDAAG, laatsteDatum: '2027-03-31' }, 'school');
    await open(school);
    await page.getByText('De school stopt.').waitFor();
    await page.getByRole('link', { name: 'Bekijk de lijst' }).click();
    await page.getByRole('row', { name: /Vertel elke cursist.*Nog te doen/ }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
  });
});

describe('who takes which task', () => {
  it('is taken up and given back with the keyboard, and found under Mijn taken', async () => {
    await page.goto(`${adres}/taken`);
    const taken = page.getByRole('region', { name: 'Taken' });
    const rij = taken.getByRole('row', { name: /Meld aan DUO/ });
    await rij.getByRole('button', { name: /^Pak op: / }).press('Enter');
    await rij.getByRole('cell', { name: 'Medewerker A' }).waitFor();
    await page.locator('button:focus', { hasText: 'Geef terug' }).waitFor();
    await page.getByLabel('Opgepakt').selectOption('Mijn taken');
    await page.getByText('1 taak', { exact: true }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await rij.getByRole('button', { name: /^Geef terug: / }).press('Enter');
    await page.getByText('Er zijn geen open taken.').waitFor();
    await page.locator('p:focus', { hasText: '0 taken' }).waitFor();
    await page.getByLabel('Opgepakt').selectOption('Vrij');
    await rij.waitFor();
  });

  it('goes to another role with a reason', async () => {
    await open(school, '?deel=taken');
    await page.getByRole('link', { name: /^Wijs toe: Meld aan DUO/ }).click();
    await page.getByLabel('Aan welke rol?').selectOption('beheerder');
    await page.getByLabel('Waarom?').fill('De beheerder heeft de toegang.');
    await page.getByRole('button', { name: 'Wijs toe' }).click();
    await page.getByRole('heading', { level: 1, name: 'School 1' }).waitFor();
    await open(school, '?deel=taken');
    const taak = page.getByRole('listitem').filter({ hasText: 'Meld aan DUO' });
    await taak.getByText('alleen voor beheerder').waitFor();
    expect(await bezwaren(page)).toEqual([]);
  });
});

describe('letters and lists', () => {
  it('shows every template, and gives it as a pdf', async () => {
    await page.goto(`${adres}/sjablonen?naam=besluit-verlening&vorm=tekst`);
    await page
      .getByRole('region', { name: /^Voorbeeld als tekst/ })
      .getByText('Voorbeeld met verzonnen gegevens')
      .waitFor();
    expect(await bezwaren(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download als pdf' }).click();
    expect((await download).suggestedFilename()).toBe('besluit-verlening.pdf');
    await page.getByRole('link', { name: 'Opgemaakt' }).click();
    await page.frameLocator('iframe').getByText('Voorbeeld met verzonnen gegevens').waitFor();
  });

  it('shows the rules of a Handleiding and what differs from another', async () => {
    await page.goto(`${adres}/regels`);
    await page.getByRole('region', { name: /^Regels van Handleiding/ }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await page.getByLabel('Vergelijk met').selectOption('2022');
    await page.getByRole('region', { name: 'Verschillen' }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
  });

  it('lets the beheerder, and nobody else, change the list of certificerende instellingen', async () => {
    await page.goto(`${adres}/certificerende-instellingen`);
    await page.getByText('Alleen de beheerder kan deze lijst wijzigen.').waitFor();
    expect(await page.getByRole('button', { name: 'Voeg een instelling toe' }).count()).toBe(0);
    await als('beheerder');
    await page.getByRole('link', { name: 'Instellingen' }).click();
    await page.getByRole('button', { name: 'Voeg een instelling toe' }).press('Enter');
    await page.locator('section:focus', { hasText: 'Instelling toevoegen' }).waitFor();
    const formulier = page.getByRole('region', { name: 'Instelling toevoegen' });
    await formulier.getByLabel('Naam').fill('Instelling Nieuw');
    await formulier.getByRole('radio', { name: 'Ja' }).check();
    await formulier.getByLabel('Vanaf').fill('01-01-2027');
    expect(await bezwaren(page)).toEqual([]);
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).press('Enter');
    await page.getByText('De lijst is gewijzigd.').waitFor();
    await page.getByRole('row', { name: /Instelling Nieuw.*Mag een audit doen/ }).waitFor();
    await page.getByRole('button', { name: 'Beëindig Instelling Nieuw' }).press('Enter');
    await page.getByLabel('Laatste dag').fill('31-12-2027');
    await page.getByRole('button', { name: 'Leg het einde vast' }).press('Enter');
    await page.getByRole('row', { name: /Instelling Nieuw.*31 december 2027/ }).waitFor();
    expect(await bezwaren(page)).toEqual([]);
  });
});
