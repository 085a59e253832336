/** M5, Awb 2:8: how a school is called and reached, over HTTP: from registration to the letter that is printed. */
import { randomUUID } from 'node:crypto';
import { leesPdf, platteTekst } from '../postkamer/sjablonen/lees-pdf.ts';
import { Opstelling } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

interface School {
  naam: string;
  straatEnNummer: string | null;
  postcode: string | null;
  plaats: string;
  contactEmail: string;
  elektronischBereikbaar: boolean;
  taken: { id: string }[];
  berichten: { id: string; status: string; kanaal: string }[];
}
interface Opdrachtantwoord {
  schoolId: string;
  code?: string;
  redenen?: { code: string; regel: string; veld?: string }[];
}
interface Feit {
  soort: string;
  omschrijving: string;
  gegevens: Record<string, unknown>;
}

let op: Opstelling;
let klant: Klant;
beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.start();
  klant = await Klant.maak(op);
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

async function nieuweSchool(anders: object = {}): Promise<string> {
  const { status, inhoud } = await klant.geef<Opdrachtantwoord>('/v1/scholen', inschrijving(anders));
  expect(status).toBe(201);
  return `/v1/scholen/${inhoud.schoolId}`;
}

const lees = async (school: string) => (await klant.lees<School>(school)).inhoud;
const wijzig = (school: string, inhoud: object, opties: Parameters<Klant['geef']>[2] = {}) =>
  klant.geef<Opdrachtantwoord>(`${school}/contactwijzigingen`, inhoud, opties);

const ADRES = { straatEnNummer: 'Kerkstraat 1', postcode: '4001ab' };

describe('een school met haar postadres inschrijven', () => {
  it('staat op haar blad, met de postcode zoals die hoort', async () => {
    const school = await nieuweSchool({ ...ADRES, plaats: 'Tiel' });
    expect(await lees(school)).toMatchObject({ straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB', plaats: 'Tiel' });
    expect(await lees(await nieuweSchool())).toMatchObject({ straatEnNummer: null, postcode: null, plaats: 'Ede' });
  });

  it('geeft bij herhaling het eerste antwoord, ook als de school intussen anders heet; een andere inhoud is 409', async () => {
    const [inhoud, sleutel] = [inschrijving(ADRES), randomUUID()];
    const schrijfIn = (anders: object = {}) =>
      klant.geef<Opdrachtantwoord>('/v1/scholen', { ...inhoud, ...anders }, { sleutel });
    const eerste = await schrijfIn();
    const school = `/v1/scholen/${eerste.inhoud.schoolId}`;
    await wijzig(school, { naam: 'Anders', contactEmail: 'anders@school.example' });
    expect(await schrijfIn()).toMatchObject({ status: 201, inhoud: eerste.inhoud });
    for (const anders of [{ naam: 'Anders' }, { straatEnNummer: 'Kerkstraat 2' }, { postcode: '4001 AC' }]) {
      expect(await schrijfIn(anders)).toMatchObject({ status: 409, inhoud: { code: 'SLEUTEL_HERGEBRUIKT' } });
    }
    expect(await lees(school)).toMatchObject({ naam: 'Anders', straatEnNummer: 'Kerkstraat 1' });
  });
});

describe('contactgegevens wijzigen', () => {
  it('is te zien op het blad, in de lijst en als feit zonder namen', async () => {
    const school = await nieuweSchool();
    const nieuw = { naam: 'Taalschool Anders', contactEmail: 'anders@school.example', elektronischBereikbaar: false };
    const antwoord = await wijzig(school, { ...nieuw, ...ADRES }, { rol: 'school' });
    expect(antwoord.status).toBe(201);
    expect(await lees(school)).toMatchObject({ ...nieuw, straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB' });
    const gezocht = await klant.geef<{ totaal: number }>('/v1/scholen/_zoek', { zoek: 'taalschool anders' });
    expect(gezocht.inhoud.totaal).toBe(1);
    const feit = (await klant.lees<Feit>(String(antwoord.koppen['location']))).inhoud;
    expect(feit).toMatchObject({
      soort: 'ContactgegevensGewijzigd',
      omschrijving:
        'In het register is gewijzigd: naam, straat en nummer, postcode, e-mailadres. Besluiten gaan voortaan per post.',
    });
    expect(JSON.stringify(feit)).not.toMatch(/Anders|Kerkstraat|4001|anders@/);
  });

  it('geeft met dezelfde sleutel hetzelfde antwoord; een andere inhoud is 409', async () => {
    const school = await nieuweSchool();
    const sleutel = randomUUID();
    const eerste = await wijzig(school, { plaats: 'Tiel' }, { sleutel });
    const nogEens = await wijzig(school, { plaats: 'Tiel' }, { sleutel });
    expect([nogEens.status, nogEens.inhoud, nogEens.koppen['location']]).toEqual([
      201,
      eerste.inhoud,
      eerste.koppen['location'],
    ]);
    const anders = await wijzig(school, { plaats: 'Zeist' }, { sleutel });
    expect(anders).toMatchObject({ status: 409, inhoud: { code: 'SLEUTEL_HERGEBRUIKT' } });
    expect(await lees(school)).toMatchObject({ plaats: 'Tiel' });
  });

  it('weigert wat niets verandert en een half adres, met de reden en het veld', async () => {
    const school = await nieuweSchool();
    const { naam } = await lees(school);
    for (const niets of [{}, { naam }, { naam, plaats: 'Ede', elektronischBereikbaar: true }]) {
      expect(await wijzig(school, niets)).toMatchObject({
        status: 409,
        inhoud: { code: 'NIETS_GEWIJZIGD', regel: 'M5' },
      });
    }
    expect(await wijzig(school, { naam: 'Anders', postcode: '4001 AB' })).toMatchObject({
      status: 422,
      inhoud: { redenen: [{ code: 'POSTADRES_ONVOLLEDIG', regel: 'M5', veld: 'straatEnNummer' }] },
    });
    expect(await lees(school)).toMatchObject({ naam, postcode: null });
    expect(await wijzig(school, { naam: 'Anders' }, { rol: 'planner' })).toMatchObject({ status: 403 });
    expect(await wijzig(`/v1/scholen/${randomUUID()}`, { naam: 'Anders' })).toMatchObject({ status: 404 });
  });

  it('vooraf bekeken zegt hetzelfde, en wijzigt niets', async () => {
    const school = await nieuweSchool();
    const { naam } = await lees(school);
    const stap = (rol: string, inhoud: object) => ({ datum: '2026-02-02', rol, pad: 'contactwijzigingen', inhoud });
    const opdrachten = [
      stap('servicedesk', { naam }),
      stap('school', { naam: 'Anders', elektronischBereikbaar: false }),
      stap('school', { naam: 'Anders' }),
      stap('school', { naam }),
    ];
    const { inhoud } = await klant.geef<{ stappen: { geweigerd: { code: string }[] }[] }>(`${school}/_simuleer`, {
      totEnMet: '2026-02-02',
      opdrachten,
    });
    expect(inhoud.stappen.map(({ geweigerd }) => geweigerd.map(({ code }) => code))).toEqual([
      ['NIETS_GEWIJZIGD'],
      [],
      ['NIETS_GEWIJZIGD'],
      [],
    ]);
    expect(await lees(school)).toMatchObject({ naam, elektronischBereikbaar: true });
  });

  it('laat een venster van wijzigingen heel: wie intussen anders heet valt niet tussen twee bladzijden', async () => {
    const begin = (await klant.lees<{ peilOp: string }>('/v1/scholen')).inhoud.peilOp;
    const scholen: string[] = [];
    for (const naam of ['Venster A', 'Venster B', 'Venster C']) scholen.push(await nieuweSchool({ naam }));
    type Bladzijde = { resultaten: { id: string }[]; volgende: string | null; peilOp: string };
    const blad = async (vraag: string) => (await klant.lees<Bladzijde>(`/v1/scholen?aantal=1&${vraag}`)).inhoud;
    const eerste = await blad(`gewijzigdSinds=${begin}`);
    const gezien = eerste.resultaten.map((r) => r.id);
    // The last school of the page now comes after all others by its name.
    await wijzig(`/v1/scholen/${gezien[0]}`, { naam: 'Zzz' });
    for (let { volgende } = eerste; volgende;) {
      const verder = await blad(`gewijzigdSinds=${begin}&gewijzigdVoor=${eerste.peilOp}&cursor=${volgende}`);
      gezien.push(...verder.resultaten.map((r) => r.id));
      volgende = verder.volgende;
    }
    expect(gezien.map((id) => `/v1/scholen/${id}`).sort()).toEqual([...scholen].sort());
  });
});

describe('een brief per post', () => {
  it('heeft het postadres dat dan bekend is, en tot dan vraagt één taak erom', async () => {
    const school = await nieuweSchool({ elektronischBereikbaar: false, naam: 'School A', plaats: 'Tiel' });
    await klant.geef(`${school}/aanvragen`, { ontvangstDatum: '2026-02-02' });
    await klant.geef(`${school}/aanvragen/1/aanvullingsverzoeken`, { ontbreekt: 'De begroting.' });
    const { taken, berichten } = await lees(school);
    expect(taken.map((t) => t.id)).toContain('contact/postadres');
    const brief = berichten.find((b) => b.status === 'te posten')?.id;
    const geadresseerd = async () => {
      const { tekst } = (await klant.lees<{ tekst: string }>(`${school}/berichten/${brief}`)).inhoud;
      return tekst.split('\n\n').find((deel) => deel.startsWith('School A'));
    };
    expect(await geadresseerd()).toBe('School A\nTiel');

    await wijzig(school, ADRES);
    expect((await lees(school)).taken.map((t) => t.id)).not.toContain('contact/postadres');
    expect(await geadresseerd()).toBe('School A\nKerkstraat 1\n4001 AB Tiel');
    const pdf = await klant.app.inject({
      url: `${school}/berichten/${brief}/pdf`,
      headers: { 'x-ontwikkel-rol': 'servicedesk', 'x-ontwikkel-naam': 'Klant' },
    });
    const [eerste = []] = leesPdf(pdf.rawPayload).bladzijden;
    expect(platteTekst(eerste)).toContain('School A Kerkstraat 1 4001 AB Tiel');
  });
});

describe('N-26: een verhuizing melden', () => {
  const melding = { wat: 'adres', ingangsDatum: '2026-02-02', meldDatum: '2026-02-02', toelichting: 'Verhuisd.' };

  it('vraagt om het nieuwe adres, en dat staat op het blad', async () => {
    const school = await nieuweSchool();
    const zonder = await klant.geef<Opdrachtantwoord>(`${school}/wijzigingen`, melding, { rol: 'school' });
    expect([zonder.status, zonder.inhoud.redenen?.map(({ code, veld }) => `${veld}: ${code}`)]).toEqual([
      422,
      ['straatEnNummer: TEKST_VERPLICHT', 'postcode: TEKST_VERPLICHT', 'plaats: TEKST_VERPLICHT'],
    ]);
    const anders = { ...melding, wat: 'rechtsvorm', ...ADRES, plaats: 'Tiel' };
    const bijIetsAnders = await klant.geef<Opdrachtantwoord>(`${school}/wijzigingen`, anders, { rol: 'school' });
    expect(bijIetsAnders.inhoud.redenen?.map(({ code, veld }) => `${veld}: ${code}`)).toEqual([
      'straatEnNummer: NIET_VAN_TOEPASSING',
      'postcode: NIET_VAN_TOEPASSING',
      'plaats: NIET_VAN_TOEPASSING',
    ]);
    const gemeld = await klant.geef(`${school}/wijzigingen`, { ...melding, ...ADRES, plaats: 'Tiel' });
    expect(gemeld.status).toBe(201);
    expect(await lees(school)).toMatchObject({ straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB', plaats: 'Tiel' });
  });
});
