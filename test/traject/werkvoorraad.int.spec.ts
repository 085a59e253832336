/** Norms come with the worker: one that starts with others brings the worklist up to date, and nothing else (N-6). */
import { startWerkvoorraadBijwerken } from '../../src/trajecten/klussen.ts';
import { INSTELLINGEN, Opstelling, STAND } from './opstelling.ts';

let op: Opstelling;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
});
afterAll(async () => {
  await op.sluit();
});

it('een taak die op de normen rust volgt de normen, en een school zonder zo’n taak merkt niets', async () => {
  await op.start();
  const [wacht, anders] = [await op.nieuweSchool(), await op.nieuweSchool()];
  expect((await wacht.geef({ soort: 'SchoolImporteren', stand: STAND })).geweigerd).toEqual([]);
  const inschrijven = { soort: 'SchoolInschrijven', omvang: 'klein', aantalVestigingen: 1 } as const;
  expect((await anders.geef({ ...inschrijven, elektronischBereikbaar: true })).geweigerd).toEqual([]);
  await op.stop();
  await op.start(undefined, op.prisma, { ...INSTELLINGEN, normen: {} });
  await wacht.naar('2027-01-01');
  const normtaak = () => op.prisma.taak.findFirstOrThrow({ where: { schoolId: wacht.id, id: 'meetjaar/2027/normen' } });
  expect((await normtaak()).omschrijving).toMatch(/^Stel de normen van Handleiding 2026 in/);
  const verloop = await wacht.verloop();
  const vastleggingen = () => op.prisma.vastlegging.count({ where: { schoolId: anders.id } });
  const eerst = await vastleggingen();
  await op.stop();

  await op.start(undefined, op.prisma, INSTELLINGEN);
  await Promise.all([startWerkvoorraadBijwerken(op.temporal), startWerkvoorraadBijwerken(op.temporal)]);
  await op.temporal.workflow.getHandle('werkvoorraad').result();
  expect((await normtaak()).omschrijving).toBe('Start meetjaar 2027');
  expect(await wacht.verloop()).toEqual(verloop);
  expect(await vastleggingen()).toBe(eerst);
});
