/** The list of certificerende instellingen is administered while trajecten run (RA-6). */
import { Opstelling, type Proefschool, STAND } from '../traject/opstelling.ts';
import { Klant } from './klant.ts';

let op: Opstelling;
let klant: Klant;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  klant = await Klant.maak(op);
  await op.start();
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

const PAD = '/v1/certificerende-instellingen';
const beheerder = { rol: 'beheerder' } as const;

interface Versie {
  versie: number;
  plannen: { schoolId: string; meetjaar: number; auditDatum: string; certificerendeInstelling: string }[];
  fouten: { veld: string; regel: string }[];
}

const wijzig = (wijziging: object, sleutel?: string) =>
  klant.geef<Versie>(`${PAD}/wijzigingen`, wijziging, { ...beheerder, ...(sleutel ? { sleutel } : {}) });

async function opDeLijst(naam: string) {
  const { inhoud } = await klant.lees<{ resultaten: { naam: string }[] }>(PAD);
  return inhoud.resultaten.filter((ci) => ci.naam === naam);
}

async function school(): Promise<Proefschool> {
  const nieuw = await op.nieuweSchool();
  const stand = { ...STAND, certificerendeInstelling: 'TÜV Rheinland' };
  expect((await nieuw.geef({ soort: 'SchoolImporteren', stand })).geweigerd).toEqual([]);
  return nieuw;
}

const plan = (wie: Proefschool, certificerendeInstelling: string, datum: string) =>
  wie.geef({ soort: 'ResultatenauditPlannen', meetjaar: 2026, certificerendeInstelling, datum }, { rol: 'school' });

it('toont wie erop staat, vanaf wanneer, en wie vandaag een audit inburgering mag doen', async () => {
  expect(await opDeLijst('Kiwa Nederland')).toEqual([
    {
      naam: 'Kiwa Nederland',
      inburgering: true,
      geldigVanaf: '2014-01-01',
      geldigTotEnMet: null,
      toegelaten: true,
      reden: null,
    },
  ]);
  expect(await opDeLijst('DNV')).toMatchObject([
    { toegelaten: false, reden: 'DNV is een certificerende instelling, maar niet voor inburgering.' },
  ]);
});

it('neemt een nieuwe aan, die meteen te kiezen is', async () => {
  const nieuw = await school();
  const datum = '2027-02-15';
  const eerst = await plan(nieuw, 'Bureau Voorbeeld', datum);
  expect(eerst.geweigerd).toMatchObject([{ regel: 'RA-6', veld: 'certificerendeInstelling' }]);

  const wijziging = {
    soort: 'instelling-toegevoegd',
    naam: 'Bureau Voorbeeld',
    inburgering: true,
    geldigVanaf: '2027-02-15',
  };
  expect(await wijzig(wijziging)).toMatchObject({ status: 201, inhoud: { plannen: [] } });
  expect(await opDeLijst('Bureau Voorbeeld')).toMatchObject([
    { toegelaten: false, reden: 'Bureau Voorbeeld staat op 23 november 2026 niet op de lijst.' },
  ]);
  expect((await plan(nieuw, 'Bureau Voorbeeld', '2027-02-12')).geweigerd).toMatchObject([{ regel: 'RA-6' }]);
  expect((await plan(nieuw, 'Bureau Voorbeeld', datum)).geweigerd).toEqual([]);
});

it('beëindigt er een op een dag, en noemt de plannen van na die dag', async () => {
  const [voor, na] = [await school(), await school()];
  expect((await plan(voor, 'TÜV Rheinland', '2027-02-12')).geweigerd).toEqual([]);
  expect((await plan(na, 'TÜV Rheinland', '2027-02-15')).geweigerd).toEqual([]);
  const { status, inhoud } = await wijzig({
    soort: 'instelling-beeindigd',
    naam: 'TÜV Rheinland',
    geldigTotEnMet: '2027-02-12',
  });
  expect(status).toBe(201);
  const onuitvoerbaar = {
    schoolId: na.id,
    meetjaar: 2026,
    auditDatum: '2027-02-15',
    certificerendeInstelling: 'TÜV Rheinland',
    reden: 'TÜV Rheinland staat op 15 februari 2027 niet op de lijst.',
  };
  expect(inhoud.plannen).toMatchObject([onuitvoerbaar]);
  expect((await klant.lees(`${PAD}/onuitvoerbare-plannen`)).inhoud).toMatchObject({ resultaten: [onuitvoerbaar] });
  expect((await klant.lees(`${PAD}/onuitvoerbare-plannen`, { rol: 'school' })).status).toBe(403);
  expect(await opDeLijst('TÜV Rheinland')).toMatchObject([{ toegelaten: true, geldigTotEnMet: '2027-02-12' }]);
  // The worklist follows without anybody doing anything at the school, and without a fact in its history.
  const verloop = await na.verloop();
  await op.temporal.workflow.getHandle('werkvoorraad').result();
  expect(await na.taken()).toContain('servicedesk planning/2026/instelling');
  expect(await voor.taken()).not.toContain('servicedesk planning/2026/instelling');
  expect(await na.verloop()).toEqual(verloop);
});

it('legt een wijziging één keer vast, hoe vaak en hoe tegelijk zij ook komt (A8)', async () => {
  const einde = { soort: 'instelling-beeindigd', naam: 'DNV', geldigTotEnMet: '2026-12-31' };
  const antwoorden = await Promise.all(Array.from({ length: 5 }, () => wijzig(einde, 'proef-einde')));
  expect(new Set(antwoorden.map((a) => `${a.status} ${a.inhoud.versie}`)).size).toBe(1);
  expect(antwoorden[0]?.status).toBe(201);
  expect((await wijzig({ ...einde, geldigTotEnMet: '2026-12-30' }, 'proef-einde')).status).toBe(409);
  const { inhoud } = await klant.lees<{ resultaten: { wijziging: { naam: string } }[] }>(`${PAD}/wijzigingen`);
  expect(inhoud.resultaten.filter((v) => v.wijziging.naam === 'DNV')).toHaveLength(1);
  const weg = op.prisma.instellingwijziging.deleteMany({});
  await expect(weg).rejects.toThrow('alleen om aan toe te voegen');
});

it('weigert wat niet klopt met alle fouten tegelijk, en wie niet mag', async () => {
  const scheef = {
    soort: 'instelling-toegevoegd',
    naam: 'kiwa nederland',
    inburgering: true,
    geldigVanaf: '2027-01-02',
    geldigTotEnMet: '2027-01-01',
  };
  const { status, inhoud } = await wijzig(scheef);
  expect([status, inhoud.fouten.map(({ veld, regel }) => `${veld} ${regel}`)]).toEqual([
    400,
    ['naam RA-6', 'geldigTotEnMet RA-6'],
  ]);
  const leeg = await wijzig({ soort: 'instelling-toegevoegd', naam: '', inburgering: 'ja', geldigVanaf: '2027-02-31' });
  expect(leeg.inhoud.fouten.map(({ veld }) => veld)).toEqual(['naam', 'inburgering', 'geldigVanaf']);
  const geweigerd = await klant.geef(`${PAD}/wijzigingen`, scheef, { rol: 'servicedesk' });
  expect(geweigerd.status).toBe(403);
});
