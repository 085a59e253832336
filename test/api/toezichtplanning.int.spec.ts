/** The planner's view over the schools of the record, next to what the register of capacity says (TK-9). */
import type { Rol } from '../../domain/dossier/procedure.ts';
import { bezoekPlannen, uitnodigen, uitnodigingBeantwoorden } from '../domein/toezicht.ts';
import { Opstelling, type Proefschool, STAND } from '../traject/opstelling.ts';
import { Klant } from './klant.ts';

let op: Opstelling;
let klant: Klant;
const scholen: Proefschool[] = [];

/** The last visit was on 15 January 2023, so the next one can be from 15 July 2026 to 15 January 2027. */
async function school(dag: string | null): Promise<Proefschool> {
  const nieuw = await op.nieuweSchool();
  const stand = { ...STAND, laatsteTidkOp: '2023-01-15', tidkUitkomst: 'voldoende' as const };
  const geef = async (opdracht: Parameters<Proefschool['geef']>[0], rol: Rol) =>
    expect((await nieuw.geef(opdracht, { rol })).geweigerd).toEqual([]);
  await geef({ soort: 'SchoolImporteren', stand }, 'servicedesk');
  if (dag === null) return nieuw;
  await geef(uitnodigen([dag]), 'planner');
  await geef(uitnodigingBeantwoorden([dag]), 'school');
  await geef(bezoekPlannen(dag), 'planner');
  return nieuw;
}

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  klant = await Klant.maak(op);
  await op.start();
  await op.zetOpDeLijst({ code: 'ITTA-01', geldigVanaf: '2026-01-01', geldigTotEnMet: null });
  for (const dag of ['2026-12-17', '2026-12-17', null]) scholen.push(await school(dag));
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

interface Planning {
  maanden: { maand: string; tePlannen: number; gepland: number; voorstel: number; capaciteit: number | null }[];
  scholen: { schoolId: string; naam: string; stand: string; voorstel: string; vensterTotEnMetDatum: string }[];
  inspecteurs: { code: string; gepland: number; gehouden: number }[];
  dubbel: { inspecteur: string; bezoekDatum: string; scholen: { schoolId: string }[] }[];
  tekorten: object[];
  fouten: { veld: string }[];
}

const lees = (vraag = '', rol: Rol = 'planner') => klant.lees<Planning>(`/v1/toezichtplanning${vraag}`, { rol });

it('toont acht jaar vanaf deze maand, met gepland, te plannen en de dubbele boeking', async () => {
  const { status, inhoud } = await lees();
  expect([status, inhoud.maanden.length, inhoud.maanden[0]?.maand]).toEqual([200, 96, '2026-11']);
  expect(inhoud.maanden[1]).toMatchObject({
    maand: '2026-12',
    gepland: 2,
    tePlannen: 0,
    voorstel: 2,
    capaciteit: null,
  });
  expect(inhoud.maanden[2]).toMatchObject({ maand: '2027-01', gepland: 0, tePlannen: 1, voorstel: 1 });
  expect(inhoud.scholen.map(({ stand, voorstel }) => `${stand} ${voorstel}`)).toEqual([
    'gepland 2026-12',
    'gepland 2026-12',
    'uit te nodigen 2027-01',
  ]);
  expect(inhoud.inspecteurs).toEqual([{ code: 'ITTA-01', gepland: 2, onaangekondigd: 0, gehouden: 0 }]);
  expect(inhoud.dubbel).toMatchObject([{ inspecteur: 'ITTA-01', bezoekDatum: '2026-12-17' }]);
  expect(inhoud.dubbel[0]?.scholen.map(({ schoolId }) => schoolId).sort()).toEqual(
    scholen
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  );
});

it('kent de capaciteit zodra zij gezet is, en zegt waar het niet past', async () => {
  const wijziging = { soort: 'capaciteit-gezet', vanMaand: '2026-12', perMaand: 1 };
  expect((await klant.geef('/v1/bezoekcapaciteit/wijzigingen', wijziging, { rol: 'planner' })).status).toBe(201);
  const { inhoud } = await lees('?van=2026-10&maanden=4');
  expect(inhoud.maanden.map(({ maand, capaciteit }) => [maand, capaciteit])).toEqual([
    ['2026-10', null],
    ['2026-11', null],
    ['2026-12', 1],
    ['2027-01', 1],
  ]);
  expect(inhoud.tekorten).toEqual([{ maand: '2026-12', bezoeken: 2, capaciteit: 1 }]);
});

it('is niet voor de school, en wijst een onzinnige vraag af', async () => {
  const rollen = ['school', 'auditor', 'servicedesk', 'beheerder', 'inspecteur', 'beslisser'] as const;
  const statussen = await Promise.all(rollen.map(async (rol) => (await lees('', rol)).status));
  expect(statussen).toEqual([403, 403, 200, 200, 200, 200]);
  const fout = await lees('?van=2026-13&maanden=0');
  expect([fout.status, fout.inhoud.fouten.map(({ veld }) => veld)]).toEqual([400, ['van', 'maanden']]);
});

it('ziet een school van wie het dossier van een oudere vorm is', async () => {
  const [oud] = scholen;
  await op.prisma.traject.update({ where: { schoolId: oud?.id ?? '' }, data: { schema: 1, dossier: {} } });
  const { inhoud } = await lees();
  expect(inhoud.scholen.find(({ schoolId }) => schoolId === oud?.id)).toMatchObject({ stand: 'gepland' });
});
