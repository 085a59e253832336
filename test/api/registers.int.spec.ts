/** The registers are administered while trajecten run: inspecteurs (TK-10), overeenkomsten (SG-7), capacity (TK-9). */
import type { Rol } from '../../domain/dossier/procedure.ts';
import { bezoekPlannen, uitnodigen, uitnodigingBeantwoorden } from '../domein/toezicht.ts';
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

interface Versie {
  versie: number;
  bezoeken: { schoolId: string; naam: string; bezoekDatum: string; inspecteur: string; reden: string }[];
  fouten: { veld: string; regel: string }[];
}

const wijzig = (pad: string, wijziging: object, rol: Rol = 'planner', sleutel?: string) =>
  klant.geef<Versie>(`/v1/${pad}/wijzigingen`, wijziging, { rol, ...(sleutel ? { sleutel } : {}) });
const lijst = async (pad: string) => (await klant.lees<{ resultaten: object[] }>(`/v1/${pad}`)).inhoud.resultaten;

const inspecteur = (code: string, anders: object = {}) => ({
  soort: 'inspecteur-toegevoegd',
  code,
  geldigVanaf: '2026-01-01',
  ...anders,
});

/** The last visit was on 15 January 2023, so the next one can be from 15 July 2026 to 15 January 2027. */
async function schoolMetBezoek(dag: string, code: string): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  const stand = { ...STAND, laatsteTidkOp: '2023-01-15', tidkUitkomst: 'voldoende' as const };
  const geef = async (opdracht: Parameters<Proefschool['geef']>[0], rol: Rol) =>
    expect((await school.geef(opdracht, { rol })).geweigerd).toEqual([]);
  await geef({ soort: 'SchoolImporteren', stand }, 'servicedesk');
  await geef(uitnodigen([dag]), 'planner');
  await geef(uitnodigingBeantwoorden([dag]), 'school');
  await geef(bezoekPlannen(dag, { inspecteur: code }), 'planner');
  return school;
}

it('zet een inspecteur op de lijst, die meteen te kiezen is, en noemt bij een einde de bezoeken van daarna', async () => {
  expect((await wijzig('inspecteurs', inspecteur('ITTA-31'))).status).toBe(201);
  expect(await lijst('inspecteurs')).toContainEqual({
    code: 'ITTA-31',
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: null,
    geldig: true,
  });
  await schoolMetBezoek('2026-12-17', 'ITTA-31');
  const na = await schoolMetBezoek('2026-12-18', 'ITTA-31');
  const los = { dag: '2026-12-21', inspecteur: 'ITTA-31', signaal: null, reden: 'tekst-1' };
  const onaangekondigd = await na.geef({ soort: 'OnaangekondigdBezoekPlannen', ...los }, { rol: 'planner' });
  expect(onaangekondigd.geweigerd).toEqual([]);
  const eerst = await na.taken();
  const { status, inhoud } = await wijzig('inspecteurs', {
    soort: 'inspecteur-beeindigd',
    code: 'ITTA-31',
    geldigTotEnMet: '2026-12-17',
  });
  expect(status).toBe(201);
  expect(inhoud.bezoeken).toMatchObject([
    {
      schoolId: na.id,
      bezoekDatum: '2026-12-18',
      inspecteur: 'ITTA-31',
      onaangekondigd: false,
      reden: 'Inspecteur ITTA-31 staat op 18 december 2026 niet op de lijst.',
    },
    { schoolId: na.id, bezoekDatum: '2026-12-21', onaangekondigd: true },
  ]);
  await op.temporal.workflow.getHandle('werkvoorraad').result();
  const erbij = (await na.taken()).filter((taak) => !eerst.includes(taak));
  expect(erbij).toEqual(['planner toezicht/na-2023-01-15/inspecteur']);
});

it('kent geen capaciteit totdat iemand haar zet, en noemt dan de maand met te veel bezoeken', async () => {
  expect(await lijst('bezoekcapaciteit')).toEqual([]);
  const ruim = await wijzig('bezoekcapaciteit', { soort: 'capaciteit-gezet', vanMaand: '2026-12', perMaand: 2 });
  expect([ruim.status, ruim.inhoud.bezoeken.filter(({ reden }) => reden.includes('er kunnen er'))]).toEqual([201, []]);
  const krap = await wijzig('bezoekcapaciteit', { soort: 'capaciteit-gezet', vanMaand: '2026-12', perMaand: 1 });
  expect(krap.inhoud.bezoeken.map(({ bezoekDatum, reden }) => `${bezoekDatum} ${reden}`)).toEqual([
    '2026-12-17 In december 2026 staan 2 bezoeken, en er kunnen er 1.',
    '2026-12-18 In december 2026 staan 2 bezoeken, en er kunnen er 1.',
  ]);
  expect(await lijst('bezoekcapaciteit')).toEqual([{ vanMaand: '2026-12', perMaand: 1 }]);
});

it('houdt de overeenkomsten bij, met wat vandaag geldt', async () => {
  const erbij = { soort: 'overeenkomst-toegevoegd', gemeente: 'Ede', geldigVanaf: '2026-12-01' };
  expect(await wijzig('samenwerkingsovereenkomsten', erbij, 'servicedesk')).toMatchObject({
    status: 201,
    inhoud: { bezoeken: [] },
  });
  expect(await lijst('samenwerkingsovereenkomsten')).toEqual([
    { gemeente: 'Ede', geldigVanaf: '2026-12-01', geldigTotEnMet: null, geldig: false },
  ]);
});

it('legt een wijziging één keer vast, hoe vaak en hoe tegelijk zij ook komt (A8)', async () => {
  const antwoorden = await Promise.all(
    Array.from({ length: 5 }, () => wijzig('inspecteurs', inspecteur('ITTA-32'), 'planner', 'proef-itta-32')),
  );
  expect(new Set(antwoorden.map((a) => `${a.status} ${a.inhoud.versie}`)).size).toBe(1);
  expect(antwoorden[0]?.status).toBe(201);
  expect((await wijzig('inspecteurs', inspecteur('ITTA-33'), 'planner', 'proef-itta-32')).status).toBe(409);
  const { inhoud } = await klant.lees<{ resultaten: { wijziging: { code: string } }[] }>('/v1/inspecteurs/wijzigingen');
  expect(inhoud.resultaten.filter(({ wijziging }) => wijziging.code === 'ITTA-32')).toHaveLength(1);
});

it('weigert wat niet klopt met alle fouten tegelijk, en wie niet mag', async () => {
  const scheef = inspecteur('Jansen', { geldigTotEnMet: '2025-12-31' });
  const { status, inhoud } = await wijzig('inspecteurs', scheef);
  expect([status, inhoud.fouten.map(({ veld, regel }) => `${veld} ${regel}`)]).toEqual([
    400,
    ['code P2', 'geldigTotEnMet TK-10'],
  ]);
  const vorm = await wijzig('bezoekcapaciteit', { soort: 'capaciteit-gezet', vanMaand: '2027-13', perMaand: 1.5 });
  expect([vorm.status, vorm.inhoud.fouten.map(({ veld }) => veld)]).toEqual([400, ['vanMaand', 'perMaand']]);
  const rollen = async (pad: string, wijziging: object) =>
    Promise.all(
      (['school', 'servicedesk', 'planner'] as const).map(async (rol) => (await wijzig(pad, wijziging, rol)).status),
    );
  expect(await rollen('inspecteurs', scheef)).toEqual([403, 403, 400]);
  expect(await rollen('samenwerkingsovereenkomsten', {})).toEqual([403, 400, 403]);
  expect(await rollen('bezoekcapaciteit', {})).toEqual([403, 403, 400]);
});
