/** A13, A15: the lists of schools and tasks, filtered, searched and paged without missing or repeating a row. */
import pg from 'pg';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { halfjaarVanaf } from '../domein/plichten.ts';
import { Opstelling, STAND } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

interface Rij {
  id: string;
  naam: string;
  plaats: string;
  status: string;
  soortKeurmerk: string | null;
  volgendeTermijn: { laatsteDag: string; wie: string | null } | null;
  aanZet: string | null;
  gewijzigdOp: string;
}
interface Lijst<R = Rij> {
  resultaten: R[];
  volgende: string | null;
  totaal: number;
  peilOp: string;
}

const NAMEN = ['Babel', 'Ämber', 'Taal 100%', 'Taal 1000', 'Zon', 'Zon', 'Appel'];

let op: Opstelling;
let klant: Klant;
beforeAll(async () => {
  op = await Opstelling.maak('2026-11-22');
  await op.start();
  klant = await Klant.maak(op);
  for (const [i, naam] of NAMEN.entries())
    await klant.geef('/v1/scholen', inschrijving({ naam, plaats: i % 2 ? 'Ede' : 'Tiel' }));
  for (const status of ['actief', 'geschorst'] as const) {
    const school = await op.nieuweSchool();
    await school.geef({
      soort: 'SchoolImporteren',
      stand: { ...STAND, status, statusTotEnMet: status === 'geschorst' ? '2027-02-01' : null },
    });
    await school.geef(halfjaarVanaf('2027-01-01', '2026-11-22'), { rol: 'school' });
  }
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

async function bladerdoor<R>(url: string): Promise<R[]> {
  const rijen: R[] = [];
  let volgende: string | null = '';
  while (volgende !== null) {
    const cursor: string = volgende ? `&cursor=${volgende}` : '';
    const { status, inhoud } = await klant.lees<Lijst<R>>(`${url}${cursor}`);
    expect(status).toBe(200);
    rijen.push(...inhoud.resultaten);
    volgende = inhoud.volgende;
  }
  return rijen;
}

test.each(['naam', 'volgendeTermijn'])(
  'op %s gesorteerd geven bladzijden samen de hele lijst, elke school één keer',
  async (sortering) => {
    const heel = await klant.lees<Lijst>(`/v1/scholen?sortering=${sortering}`);
    expect(heel.inhoud.totaal).toBe(NAMEN.length + 2);
    expect(heel.inhoud.volgende).toBeNull();
    for (const aantal of [1, 2, 4]) {
      const rijen = await bladerdoor<Rij>(`/v1/scholen?sortering=${sortering}&aantal=${aantal}`);
      expect(rijen.map((r) => r.id)).toEqual(heel.inhoud.resultaten.map((r) => r.id));
    }
  },
);

test('op volgende termijn: de eerste dag voorop, wie geen termijn heeft achteraan', async () => {
  const { inhoud } = await klant.lees<Lijst>('/v1/scholen?sortering=volgendeTermijn');
  const dagen = inhoud.resultaten.map((r) => r.volgendeTermijn?.laatsteDag ?? '9999');
  expect(dagen).toEqual([...dagen].sort());
  expect(dagen[0]).not.toBe('9999');
  expect(dagen.at(-1)).toBe('9999');
});

test('elke school zegt in één zin wie aan zet is, in de lijst en op haar eigen blad hetzelfde', async () => {
  const { resultaten } = (await klant.lees<Lijst>('/v1/scholen')).inhoud;
  for (const { id, aanZet } of resultaten) {
    expect(aanZet).toMatch(/\.$/);
    expect((await klant.lees<Rij>(`/v1/scholen/${id}`)).inhoud.aanZet).toBe(aanZet);
  }
  const geschorst = resultaten.find((r) => r.status === 'geschorst');
  expect(geschorst?.aanZet).toBe('Wacht op: de beslisser besluit over de schorsing, uiterlijk op 1 februari 2027.');
});

test('een cursor in het adres verraadt geen naam (A13)', async () => {
  const { inhoud } = await klant.lees<Lijst>('/v1/scholen?aantal=1');
  const leesbaar = Buffer.from(inhoud.volgende ?? '', 'base64url').toString();
  expect(NAMEN.filter((naam) => leesbaar.includes(naam))).toEqual([]);
});

test('een cursor van een andere lijst is een fout in het veld', async () => {
  const { inhoud } = await klant.lees<Lijst>('/v1/scholen?aantal=1');
  expect(await klant.lees(`/v1/taken?cursor=${inhoud.volgende}`)).toMatchObject({
    status: 400,
    inhoud: { fouten: [{ veld: 'cursor', regel: 'A15' }] },
  });
});

test.each([
  ['status=geschorst', 1],
  ['status=geen', NAMEN.length],
  ['soortKeurmerk=onbepaalde%20tijd', 2],
  ['wie=school', 1],
  ['wie=beslisser', 1],
  ['volgendeTermijnTotEnMet=2027-01-31', 0],
  ['volgendeTermijnTotEnMet=2027-02-01', 2],
  ['status=actief&soortKeurmerk=bepaalde%20tijd', 0],
])('filter %s geeft %i scholen', async (filter, aantal) => {
  const { status, inhoud } = await klant.lees<Lijst>(`/v1/scholen?${filter}`);
  expect([status, inhoud.totaal, inhoud.resultaten.length]).toEqual([200, aantal, aantal]);
});

test.each([
  ['zon', 2],
  ['ZON ede', 1],
  ['z', 2],
  ['on', 0],
  ['ämb', 1],
  ['100%', 1],
  ['_', 0],
  ['910000', NAMEN.length],
  ['babel appel', 0],
])('zoeken op %j geeft %i scholen', async (zoek, aantal) => {
  const { status, inhoud } = await klant.geef<Lijst>('/v1/scholen/_zoek', { zoek });
  expect([status, inhoud.totaal]).toEqual([200, aantal]);
});

test('gewijzigdSinds en gewijzigdVoor zijn een halfopen venster', async () => {
  const { inhoud } = await klant.lees<Lijst>('/v1/scholen');
  const [middelste] = inhoud.resultaten
    .map((r) => r.gewijzigdOp)
    .sort()
    .slice(4);
  const sinds = await klant.lees<Lijst>(`/v1/scholen?gewijzigdSinds=${middelste}`);
  const voor = await klant.lees<Lijst>(`/v1/scholen?gewijzigdVoor=${middelste}`);
  expect(sinds.inhoud.totaal + voor.inhoud.totaal).toBe(inhoud.totaal);
  expect(sinds.inhoud.resultaten.map((r) => r.gewijzigdOp)).toContain(middelste);
});

test('opeenvolgende vensters missen geen wijziging die pas later zichtbaar wordt, en herhalen er geen', async () => {
  const [langzaam, snel] = (await klant.lees<Lijst>('/v1/scholen?aantal=2')).inhoud.resultaten.map((r) => r.id);
  const { peilOp } = (await klant.lees<Lijst>('/v1/scholen')).inhoud;
  const venster = (sinds: string) => klant.lees<Lijst>(`/v1/scholen?gewijzigdSinds=${sinds}`);
  const wijzig = (wie: pg.ClientBase, id?: string) =>
    wie.query('UPDATE traject SET gewijzigd_op = now() WHERE school_id = $1', [id]);
  const [een, ander] = [new pg.Client(op.database.url), new pg.Client(op.database.url)];
  await Promise.all([een.connect(), ander.connect()]);
  await een.query('BEGIN');
  await wijzig(een, langzaam);
  await wijzig(ander, snel);
  const eerste = await venster(peilOp);
  await een.query('COMMIT');
  const tweede = await venster(eerste.inhoud.peilOp);
  const gezien = [...eerste.inhoud.resultaten, ...tweede.inhoud.resultaten].map((r) => r.id);
  expect(gezien.sort()).toEqual([langzaam, snel].sort());
  expect((await venster(tweede.inhoud.peilOp)).inhoud.totaal).toBe(0);
  await Promise.all([een.end(), ander.end()]);
});

interface Taak {
  id: string;
  rol: string;
  uiterlijk: string | null;
  opgepaktDoor: { naam: string } | null;
  school: { id: string; naam: string };
}

describe('taken', () => {
  /** Decision terms of eight weeks: on 15, 13, 15 and 14 January 2027. */
  const ONTVANGEN = ['2026-11-20', '2026-11-18', '2026-11-20', '2026-11-19'];
  const taken = async (vraag: string, rol: Rol = 'servicedesk') =>
    (await klant.lees<Lijst<Taak>>(`/v1/taken?${vraag}`, { rol })).inhoud.resultaten;
  const doorMij = `opgepakt=${encodeURIComponent('door mij')}`;
  const doorNiemand = `opgepakt=${encodeURIComponent('door niemand')}`;

  beforeAll(async () => {
    const { resultaten } = (await klant.lees<Lijst>('/v1/scholen?status=geen')).inhoud;
    for (const [i, ontvangstDatum] of ONTVANGEN.entries()) {
      const school = `/v1/scholen/${resultaten[i]?.id}`;
      const persoon = { naam: `Persoon ${'ABCD'[i]}`, geboorteDatum: `197${i}-05-17` };
      const functie = { functie: 'bestuurder', sindsDatum: '2026-11-01', meldDatum: '2026-11-20' };
      await klant.geef(`${school}/bestuurders`, { persoon, ...functie });
      await klant.geef(`${school}/aanvragen`, { ontvangstDatum });
    }
  });

  it('staan op dag, elke taak één keer, met hun school', async () => {
    const alles = await bladerdoor<Taak>('/v1/taken?aantal=1');
    // Last, without a day: of the two imported schools nobody knows who directs them (VO-1).
    const dagen = ['2027-01-13', '2027-01-14', '2027-01-15', '2027-01-15', null, null];
    expect(alles.map((t) => t.uiterlijk)).toEqual(dagen);
    expect(new Set(alles.map((t) => t.school.id)).size).toBe(6);
    expect(alles.every((t) => t.school.naam.length > 0)).toBe(true);
  });

  it('zijn te kiezen op rol en op wie ze oppakte, ook samen', async () => {
    const [eerste] = await taken('aantal=1');
    const pad = `/v1/scholen/${eerste?.school.id}/taken`;
    const inhoud = { taakId: eerste?.id };
    await klant.geef(`${pad}/_wijs-toe`, { ...inhoud, naar: 'beslisser', reden: 'Vraagt een oordeel.' });
    expect(await taken('rol=beslisser')).toMatchObject([{ ...eerste, rol: 'beslisser' }]);
    expect(await taken('rol=servicedesk')).toHaveLength(5);

    expect((await klant.geef(`${pad}/_pak-op`, inhoud, { rol: 'beslisser' })).status).toBe(201);
    expect(await taken(`rol=beslisser&${doorMij}`, 'beslisser')).toMatchObject([
      { id: eerste?.id, school: { id: eerste?.school.id }, opgepaktDoor: { naam: 'Klant beslisser' } },
    ]);
    expect(await taken(`rol=servicedesk&${doorMij}`, 'beslisser')).toEqual([]);
    expect(await taken(doorMij, 'servicedesk')).toEqual([]);
    expect((await taken(doorNiemand)).map((t) => t.rol)).toEqual(Array(5).fill('servicedesk'));
  });

  it('een ander woord dan de bekende is een fout in het veld', async () => {
    expect(await klant.lees('/v1/taken?opgepakt=iemand&rol=baas')).toMatchObject({
      status: 400,
      inhoud: { fouten: [{ veld: 'rol' }, { veld: 'opgepakt' }] },
    });
  });
});

test('de certificerende instellingen staan er met de reden waarom een niet mag (RA-6)', async () => {
  const { inhoud } = await klant.lees<{ resultaten: { naam: string; toegelaten: boolean; reden: string | null }[] }>(
    '/v1/certificerende-instellingen',
  );
  expect(inhoud.resultaten.find((ci) => ci.naam === 'Kiwa Nederland')).toEqual({
    naam: 'Kiwa Nederland',
    inburgering: true,
    geldigVanaf: '2014-01-01',
    geldigTotEnMet: null,
    toegelaten: true,
    reden: null,
  });
  expect(inhoud.resultaten.find((ci) => ci.naam === 'DNV')).toMatchObject({
    toegelaten: false,
    reden: expect.stringContaining('niet voor inburgering'),
  });
});
