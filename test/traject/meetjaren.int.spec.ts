/** N-6: every meetjaar that waited for norms starts in one act, exactly once, on real servers. */
import { randomUUID } from 'node:crypto';
import { maakMeetjaaractiviteiten } from '../../activities/meetjaren.ts';
import { Meetjarenstarter } from '../../src/meetjaren/meetjarenstarter.ts';
import { maakTrajectworker } from '../../src/trajecten/worker.ts';
import { INSTELLINGEN, Opstelling, type Proefschool, STAND } from './opstelling.ts';

/** The norms of the meetjaar of an import are there, those of the next one are not. */
const ZONDER_2026 = {
  ...INSTELLINGEN,
  normen: Object.fromEntries(Object.entries(INSTELLINGEN.normen).filter(([versie]) => versie !== '2026')),
};

let op: Opstelling;
let wachtend: Proefschool[];
let lopend: Proefschool;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.start(maakTrajectworker, op.prisma, ZONDER_2026);
  const stand = { ...STAND, meetjaar: 2026, handleiding: '2025' };
  const scholen = [await op.nieuweSchool(), await op.nieuweSchool(), await op.nieuweSchool()];
  for (const school of scholen) await school.geef({ soort: 'SchoolImporteren', stand });
  wachtend = scholen.slice(0, 2);
  lopend = scholen[2] as Proefschool;
  for (const school of wachtend) await school.naar('2027-01-04');
  await op.stop();
  // The norms are set now; this worker knows the job.
  const { prisma, opdrachtgever } = op;
  const klussen = maakMeetjaaractiviteiten({ prisma, opdrachtgever, instellingen: INSTELLINGEN });
  await op.start((verbinding, namespace, code, bronnen) =>
    maakTrajectworker(verbinding, namespace, code, bronnen, klussen),
  );
}, 120_000);
afterAll(() => op.sluit(), 60_000);

const begonnen = async (school: Proefschool) => (await school.verloop()).filter((r) => r.endsWith('MeetjaarBegonnen'));

test('elke school die wacht begint één keer, hoe vaak de opdracht ook komt; de andere merkt niets', async () => {
  for (const school of wachtend) {
    expect(await begonnen(school)).toEqual([]);
    expect(await school.taken()).toContain('beheerder meetjaar/2027/normen');
  }
  const versie = (await lopend.verloop()).length;
  const starter = new Meetjarenstarter(op.temporal);
  const beheerder = await op.actor('beheerder');
  const sleutel = randomUUID();
  for (const elke of [sleutel, sleutel, randomUUID()]) {
    const id = await starter.start(elke, beheerder);
    await op.temporal.workflow.getHandle(`meetjaren/${id}`).result();
  }
  for (const school of wachtend) {
    expect(await begonnen(school)).toHaveLength(1);
    expect(await school.taken()).not.toContain('beheerder meetjaar/2027/normen');
  }
  expect((await lopend.verloop()).length).toBe(versie);
}, 60_000);
