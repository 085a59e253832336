/** A10: every mistake at once, each with its field, its rule and a sentence that says what to do. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { maakProefapi, SCHOOL, SERVICEDESK } from './proefapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi();
});
afterAll(() => app.close());

interface Fout {
  veld: string;
  regel: string;
  tekst: string;
}

async function fouten(url: string, payload: object, headers: Record<string, string> = {}): Promise<Fout[]> {
  const antwoord = await app.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...SERVICEDESK, 'idempotency-key': 'sleutel', ...headers },
  });
  const { status, code, fouten: gevonden } = antwoord.json<{ status: number; code: string; fouten: Fout[] }>();
  expect([antwoord.statusCode, status, code]).toEqual([400, 400, 'ONGELDIGE_INVOER']);
  return gevonden;
}

test('een inschrijving zonder iets goeds noemt elk veld, en ook de ontbrekende sleutel', async () => {
  const antwoord = await fouten(
    '/v1/scholen',
    {
      kvkNummer: '123',
      naam: ' ',
      contactEmail: 'geen-adres',
      omvang: 'reusachtig',
      aantalVestigingen: 1.5,
      kleur: 'rood',
    },
    { 'idempotency-key': '' },
  );
  expect(antwoord).toEqual([
    {
      veld: 'Idempotency-Key',
      regel: 'A8',
      tekst: 'Stuur de kopregel Idempotency-Key mee, met een eigen sleutel voor deze opdracht.',
    },
    { veld: 'kvkNummer', regel: 'A10', tekst: 'Een KvK-nummer heeft 8 cijfers.' },
    { veld: 'naam', regel: 'A10', tekst: 'Vul dit veld in.' },
    { veld: 'plaats', regel: 'A10', tekst: 'Dit veld is verplicht.' },
    { veld: 'contactEmail', regel: 'A10', tekst: 'Vul een e-mailadres in, bijvoorbeeld info@school.example.' },
    { veld: 'omvang', regel: 'A10', tekst: 'Kies uit: klein, middel, groot, zeer groot.' },
    { veld: 'aantalVestigingen', regel: 'A10', tekst: 'Vul hier een geheel getal in.' },
    { veld: 'elektronischBereikbaar', regel: 'A10', tekst: 'Dit veld is verplicht.' },
    { veld: 'kleur', regel: 'A10', tekst: 'Dit veld is onbekend. Haal het weg.' },
  ]);
});

test.each([
  [{ straatEnNummer: 'Kerkstraat 1' }, 'postcode'],
  [{ postcode: '4001 AB', straatEnNummer: null }, 'straatEnNummer'],
])('een half postadres is een fout, ook naast andere fouten: %j', async (adres, veld) => {
  const goed = { naam: 'School A', plaats: 'Ede', contactEmail: 'a@school.example', omvang: 'klein' };
  const gevonden = await fouten('/v1/scholen', { ...goed, kvkNummer: '12345678', aantalVestigingen: 1, ...adres });
  const tekst = 'Straat en nummer en postcode horen bij elkaar. Vul ook dit in, of laat ze beide leeg.';
  expect(gevonden).toEqual([
    { veld: 'elektronischBereikbaar', regel: 'A10', tekst: 'Dit veld is verplicht.' },
    { veld, regel: 'M5', tekst },
  ]);
});

test.each(['2027-02-31', '2027-2-3', '31-01-2027', '2027-01-01T00:00:00Z', '1600-01-01', ''])(
  '%j is geen datum',
  async (datum) => {
    const [fout] = await fouten(`/v1/scholen/${SCHOOL}/aanvragen`, { ontvangstDatum: datum });
    expect(fout).toEqual({
      veld: 'ontvangstDatum',
      regel: 'A11',
      tekst: 'Vul een bestaande datum in, geschreven als jjjj-mm-dd, bijvoorbeeld 2027-03-03.',
    });
  },
);

test('een tekst heeft hoogstens 4.000 tekens en geen onzichtbare', async () => {
  const url = `/v1/scholen/${SCHOOL}/aanvragen`;
  const nieuweFeiten = async (tekst: string) => {
    const gevonden = await fouten(url, { ontvangstDatum: '2027-02-31', nieuweFeiten: tekst });
    return gevonden.filter((f) => f.veld === 'nieuweFeiten').map((f) => f.tekst);
  };
  expect(await nieuweFeiten('x'.repeat(4_000))).toEqual([]);
  expect(await nieuweFeiten('x'.repeat(4_001))).toEqual(['Gebruik hoogstens 4000 tekens.']);
  expect(await nieuweFeiten('Eerste regel.\r\nTweede\tregel: een ‘citaat’ met é en 😀.')).toEqual([]);
  expect(await nieuweFeiten('a\u0000b')).toEqual(['Dit veld bevat tekens die niet zichtbaar zijn. Haal die weg.']);
});

test('een besluit noemt de fouten van de gekozen soort; een onbekende soort noemt de keuze', async () => {
  const url = `/v1/scholen/${SCHOOL}/aanvragen/1/besluiten`;
  const beslisser = { 'x-ontwikkel-rol': 'beslisser' };
  expect(await fouten(url, { soort: 'afwijzing', gronden: ['ZOMAAR'] }, beslisser)).toEqual([
    { veld: 'gronden[0]', regel: 'A10', tekst: expect.stringContaining('Kies uit: ORGANISATIE') },
    { veld: 'motivering', regel: 'A10', tekst: 'Dit veld is verplicht.' },
  ]);
  expect(await fouten(url, { soort: 'misschien' }, beslisser)).toEqual([
    { veld: 'soort', regel: 'A10', tekst: 'Kies uit: toekenning, afwijzing, buiten-behandeling.' },
  ]);
});

test.each([
  ['te lang', 'x'.repeat(201)],
  ['met tekens buiten ASCII', 'sleutel-\u00e9'],
])('een sleutel die %s is wordt geweigerd', async (_naam, sleutel) => {
  const [fout] = await fouten(`/v1/scholen/${SCHOOL}/vog-aanvragen`, {}, { 'idempotency-key': sleutel });
  expect(fout).toEqual({ veld: 'Idempotency-Key', regel: 'A8', tekst: expect.stringContaining('1 tot en met 200') });
});

test.each([
  ['/v1/scholen/geen-uuid', 'schoolId'],
  [`/v1/scholen/${SCHOOL}/aanvragen/nul`, 'nummer'],
  ['/v1/scholen?status=weg', 'status'],
  ['/v1/scholen?volgendeTermijnTotEnMet=2027-02-30', 'volgendeTermijnTotEnMet'],
  ['/v1/scholen?naam=Jansen', 'naam'],
  ['/v1/scholen?cursor=onzin', 'cursor'],
  ['/v1/scholen?aantal=0', 'aantal'],
  ['/v1/taken?aantal=201', 'aantal'],
])('%s is 400 op %s', async (url, veld) => {
  const antwoord = await app.inject({ url, headers: SERVICEDESK });
  expect(antwoord.statusCode).toBe(400);
  expect(antwoord.json<{ fouten: Fout[] }>().fouten.map((f) => f.veld)).toEqual([veld]);
});
