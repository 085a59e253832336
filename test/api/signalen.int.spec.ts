/**
 * Signals, unannounced visits and refused entry through HTTP on the real server, and that a school finds no trace of what
 * it must not see, wherever it looks (SG-1, SG-4, SG-7, N-25, N-30, S3).
 */
import { readFileSync } from 'node:fs';
import { BRONNEN } from '../domein/bronnen.ts';
import { Opstelling, type Proefschool, STAND } from '../traject/opstelling.ts';
import { Klant } from './klant.ts';

interface Probleem {
  code?: string;
  regel?: string;
  fouten?: { veld: string }[];
  redenen?: { code: string; regel: string; veld?: string }[];
}

let op: Opstelling;
let klant: Klant;
beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  await op.sluitOvereenkomst(...BRONNEN.overeenkomsten);
  klant = await Klant.maak(op);
  await op.start();
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

async function geimporteerd(): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  await school.geef({ soort: 'SchoolImporteren', stand: STAND });
  return school;
}

const SIGNAAL = 'Er wordt geen les gegeven op de Kade.';
const REDEN = 'Kijken of er les is op de Kade.';
const BEZOEKDAG = '2027-02-09';

/** A signal that led to a visit, both still to come to their end. */
async function metGeheimen(): Promise<Proefschool> {
  const school = await geimporteerd();
  const pad = `/v1/scholen/${school.id}`;
  const gelukt = async (waar: string, inhoud: object, rol: 'servicedesk' | 'planner' | 'beslisser') => {
    const antwoord = await klant.geef<Probleem>(`${pad}/${waar}`, inhoud, { rol });
    expect([waar, antwoord.status, antwoord.inhoud.redenen]).toEqual([waar, 201, undefined]);
    const feit = await klant.lees<{ waarom: string | null }>(antwoord.koppen['location'] ?? '', { rol });
    expect(feit.status).toBe(200);
    return feit.inhoud;
  };
  const signaal = { bron: 'Meldpunt misstanden', ontvangstDatum: '2026-11-23', inhoud: SIGNAAL };
  expect((await gelukt('signalen', signaal, 'servicedesk')).waarom).toBe(SIGNAAL);
  const oordeel = { nummer: 1, ernst: 'ernstig', fraudeAanwijzing: true, toelichting: 'Twee meldingen.' };
  await gelukt('signalen/_beoordeel', oordeel, 'servicedesk');
  const besluit = { nummer: 1, besluit: 'onaangekondigd bezoek', motivering: 'Eerst kijken.' };
  await gelukt('signalen/_handel-af', besluit, 'beslisser');
  const bezoek = { bezoekDatum: BEZOEKDAG, inspecteur: 'ITTA-03', signaal: 1, reden: REDEN };
  await gelukt('onaangekondigde-bezoeken', bezoek, 'planner');
  const delen = { gemeente: 'Tiel', deelDatum: '2026-11-23', signaal: 1, inhoud: 'Er is een melding over de Kade.' };
  await gelukt('gedeelde-informatie', delen, 'servicedesk');
  // A second signal that nobody does anything about.
  await gelukt('signalen', signaal, 'servicedesk');
  return school;
}

/** Every address that can be read and that is about one school, from the document itself. */
const LEESADRESSEN = Object.entries(
  (JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as { paths: Record<string, object> }).paths,
)
  .filter(([pad, wat]) => 'get' in wat && pad.includes('{schoolId}') && !pad.endsWith('/pdf'))
  .map(([pad]) => pad);

const GEHEIM = [
  'de Kade',
  'Twee meldingen',
  'Eerst kijken',
  BEZOEKDAG,
  '9 februari 2027',
  'signalen/1',
  'onaangekondigd/1',
  '"SignaalVastgelegd"',
  '"OnaangekondigdBezoekGepland"',
  '"InformatieGedeeld"',
];

const sporen = (inhoud: unknown) => GEHEIM.filter((geheim) => JSON.stringify(inhoud).includes(geheim));

describe('wat de school niet ziet', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await metGeheimen();
    // Every term of the signal passes: that it is late is no less a secret.
    await school.naar('2026-12-21');
  });

  const adressen = (id: string) =>
    LEESADRESSEN.map((pad) =>
      `/v1${pad.replace(/^\/v1/, '')}`
        .replace('{schoolId}', id)
        .replace(/\{(nummer|nr)\}/g, '1')
        .replace(/\{briefId\}/g, 'brief-1')
        .replace(/\{berichtId\}/g, 'brief-1'),
    );

  test('geen enkel adres van de school verraadt iets; de servicedesk ziet het wel', async () => {
    expect(LEESADRESSEN.length).toBeGreaterThan(30);
    const gevonden: Record<string, string[]> = {};
    const doorServicedesk = new Set<string>();
    for (const adres of adressen(school.id)) {
      const voorSchool = await klant.lees(adres, { rol: 'school' });
      const gezien = sporen(voorSchool.inhoud);
      if (gezien.length > 0) gevonden[adres] = gezien;
      sporen((await klant.lees(adres)).inhoud).forEach((spoor) => doorServicedesk.add(spoor));
    }
    expect(gevonden).toEqual({});
    // The test would see it: everything that is secret is somewhere to be found for the servicedesk.
    expect([...doorServicedesk].sort()).toEqual(
      expect.arrayContaining(['de Kade', BEZOEKDAG, 'signalen/1', 'onaangekondigd/1', '"SignaalVastgelegd"']),
    );
  });

  test('ook de lijsten niet, en elk feit op zijn nummer is er voor de school niet', async () => {
    const lijsten = ['/v1/scholen', '/v1/taken', '/v1/taken?aantal=100'];
    for (const lijst of lijsten) expect(sporen((await klant.lees(lijst, { rol: 'school' })).inhoud)).toEqual([]);
    expect(sporen((await klant.lees('/v1/taken?aantal=100')).inhoud)).toContain('signalen/1');
    const rijen = await op.prisma.gebeurtenis.findMany({ where: { schoolId: school.id, intern: true } });
    expect(rijen.map((r) => r.soort)).toEqual(
      expect.arrayContaining(['SignaalVastgelegd', 'OnaangekondigdBezoekGepland', 'TermijnVerstreken']),
    );
    for (const { nr } of rijen) {
      const antwoord = await klant.lees(`/v1/scholen/${school.id}/signalen/${nr}`, { rol: 'school' });
      expect(antwoord.status).toBe(404);
    }
  });

  test('vooruitkijken verraadt niets, en de school kan niet proberen of er een bezoek gepland is', async () => {
    const pad = `/v1/scholen/${school.id}/_simuleer`;
    const vooruit = await klant.geef<{ stappen: unknown[] }>(
      pad,
      { totEnMet: '2027-12-31', opdrachten: [] },
      { rol: 'school' },
    );
    expect(vooruit.status).toBe(200);
    expect(vooruit.inhoud.stappen.length).toBeGreaterThan(0);
    expect(sporen(vooruit.inhoud)).toEqual([]);
    const proberen = {
      datum: BEZOEKDAG,
      rol: 'inspecteur',
      pad: 'toegangsweigeringen',
      inhoud: { weigerDatum: BEZOEKDAG, bezoek: 'onaangekondigd', toelichting: 'Niemand was er.' },
    };
    const plan = { totEnMet: '2027-12-31', opdrachten: [proberen] };
    expect(await klant.geef<Probleem>(pad, plan, { rol: 'school' })).toMatchObject({
      status: 400,
      inhoud: { fouten: [{ veld: 'opdrachten[0].rol', regel: 'S3' }] },
    });
    expect((await klant.geef<Probleem>(pad, plan, { rol: 'planner' })).status).toBe(200);
  });
});

describe('wat een weigering en een wijziging verraden', () => {
  test('een taak die de school niet mag zien bestaat voor haar niet', async () => {
    const school = await metGeheimen();
    const taakId = 'signalen/2/beoordeling/doen';
    const pad = `/v1/scholen/${school.id}/taken/_pak-op`;
    const geweigerd = async (rol: 'school' | 'planner') =>
      (await klant.geef<Probleem>(pad, { taakId }, { rol })).inhoud.redenen?.map((r) => r.code);
    expect(await geweigerd('planner')).toEqual(['TAAK_VAN_ANDERE_ROL']);
    // For the school there is no such task.
    expect(await geweigerd('school')).toEqual(['TAAK_ONBEKEND']);
  });

  test('een wijziging van de kalender noemt voor de school geen termijn van een signaal', async () => {
    const school = await metGeheimen();
    const verschuiving = (termijnId: string) => ({
      termijnId,
      omschrijving: `Proef ${termijnId}`,
      van: '2026-12-01',
      naar: '2026-12-02',
    });
    const verschoven = [verschuiving('signalen/1/besluit'), verschuiving('vog/directie/2026')];
    await school.geef({ soort: 'KalenderToepassen', versie: 1, verschoven, afspraken: [] }, { rol: 'beheerder' });
    const lijst = async (rol: 'school' | 'servicedesk') =>
      (await klant.lees(`/v1/scholen/${school.id}/gebeurtenissen?aantal=100`, { rol })).inhoud;
    expect(JSON.stringify(await lijst('servicedesk'))).toContain('Proef signalen/1/besluit');
    expect(JSON.stringify(await lijst('school'))).toContain('Proef vog/directie/2026');
    expect(JSON.stringify(await lijst('school'))).not.toContain('signalen/1');
  });
});

describe('bezoeken en signalen door de API', () => {
  test('SG-7: delen zonder overeenkomst wordt geweigerd, met het veld en de regel, en verandert niets', async () => {
    const school = await geimporteerd();
    const voor = await school.verloop();
    const pad = `/v1/scholen/${school.id}/gedeelde-informatie`;
    const delen = { gemeente: 'Elders', deelDatum: '2026-11-23', inhoud: 'Een tekst.' };
    expect(await klant.geef<Probleem>(pad, delen)).toMatchObject({
      status: 422,
      inhoud: { redenen: [{ code: 'GEEN_OVEREENKOMST', regel: 'SG-7', veld: 'gemeente' }] },
    });
    expect(await school.verloop()).toEqual(voor);
    expect(await op.prisma.tekst.count({ where: { inhoud: 'Een tekst.' } })).toBe(0);
  });

  test('de school zelf kan geen signaal vastleggen en geen bezoek plannen', async () => {
    const school = await geimporteerd();
    const pad = `/v1/scholen/${school.id}`;
    const bezoek = { bezoekDatum: BEZOEKDAG, inspecteur: 'ITTA-01', reden: 'x' };
    expect((await klant.geef(`${pad}/onaangekondigde-bezoeken`, bezoek, { rol: 'school' })).status).toBe(403);
    const signaal = { bron: 'overig', ontvangstDatum: '2026-11-23', inhoud: 'x' };
    expect((await klant.geef(`${pad}/signalen`, signaal, { rol: 'school' })).status).toBe(403);
  });

  test('een geweigerd bezoek ziet de school wel, met een brief en de tekst', async () => {
    const school = await geimporteerd();
    const pad = `/v1/scholen/${school.id}`;
    const bezoek = { bezoekDatum: '2026-11-24', inspecteur: 'ITTA-01', reden: REDEN };
    await klant.geef(`${pad}/onaangekondigde-bezoeken`, bezoek, { rol: 'planner' });
    await school.naar('2026-11-24', '15:00');
    const weigering = { weigerDatum: '2026-11-24', bezoek: 'onaangekondigd', toelichting: 'Niet binnengelaten.' };
    const gegeven = await school.geef(
      {
        soort: 'ToegangWeigeringVastleggen',
        geweigerdOp: weigering.weigerDatum,
        bezoek: 'onaangekondigd',
        toelichting: 'tekst-1',
      },
      { rol: 'inspecteur' },
    );
    expect(gegeven.geweigerd).toEqual([]);
    const { inhoud } = await klant.lees<{ resultaten: { soort: string }[] }>(`${pad}/toegangsweigeringen`, {
      rol: 'school',
    });
    expect(inhoud.resultaten.map((g) => g.soort)).toEqual(['ToegangGeweigerd']);
    expect(await school.berichten()).toContain('2026-11-24 toegang-geweigerd e-mail te verzenden');
  });
});
