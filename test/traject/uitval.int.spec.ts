/** What a caller sees when a part is away, and that nothing is lost or done twice when it comes back (A16). */
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import { maakPrisma } from '../../src/database.ts';
import { NietBereikbaar, Opdrachtgever } from '../../src/trajecten/opdrachtgever.ts';
import { maakTrajectworker } from '../../src/trajecten/worker.ts';
import { Doorgeefluik } from './doorgeefluik.ts';
import { geschiedenissen } from './geschiedenis.ts';
import { Opstelling, type Proefschool, STAND } from './opstelling.ts';

let op: Opstelling;
let luik: Doorgeefluik;
let prismaViaLuik: ReturnType<typeof maakPrisma>;
const nergens = Connection.lazy({ address: '127.0.0.1:1' });
beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  const url = new URL(op.database.url);
  luik = await Doorgeefluik.maak(url.hostname, Number(url.port));
  url.port = String(luik.poort);
  prismaViaLuik = maakPrisma(url.href);
});
afterAll(async () => {
  await op.stop();
  await prismaViaLuik.$disconnect();
  await luik.sluit();
  await nergens.close();
  await op.sluit();
});

const werk = () => op.start(maakTrajectworker, prismaViaLuik);

const plan = (datum: string): Opdracht => ({
  soort: 'ResultatenauditPlannen',
  meetjaar: 2026,
  certificerendeInstelling: 'Kiwa Nederland',
  datum,
});

describe('zonder worker', () => {
  it('krijgt de beller binnen vijftien seconden NietBereikbaar; de herhaling lukt en heeft één effect', async () => {
    const school = await op.nieuweSchool();
    const sleutel = randomUUID();
    const importeer = () => school.geef({ soort: 'SchoolImporteren', stand: STAND }, { sleutel });
    const zonderTemporal = new Opdrachtgever(op.prisma, new Client({ connection: nergens }), op.klok);
    const actor = await op.actor('servicedesk');
    const brief = { schoolId: school.id, sleutel: randomUUID(), opdracht: plan('2027-03-15'), actor };

    const begin = performance.now();
    await Promise.all([
      expect(importeer()).rejects.toThrow(NietBereikbaar),
      // The same goes for a Temporal that is away.
      expect(zonderTemporal.geef(brief)).rejects.toThrow(NietBereikbaar),
    ]);
    // The client waits eight seconds; the rest is room for a busy machine.
    expect(performance.now() - begin).toBeLessThan(15_000);
    expect(await school.verloop()).toEqual([]);

    await werk();
    expect(await importeer()).toMatchObject({ gebeurtenissen: [{ nr: 1, soort: 'SchoolGeimporteerd' }], versie: 1 });
    expect(await school.verloop()).toEqual(['2026-02-02 SchoolGeimporteerd']);
    await op.stop();
  });

  it('wachten opdrachten en wekkers op de volgende worker, die alles één keer doet', async () => {
    await werk();
    const school = await op.nieuweSchool();
    await school.geef({ soort: 'SchoolImporteren', stand: STAND });
    await op.stop();

    const sleutels = [randomUUID(), randomUUID()];
    const opgaven = sleutels.map((sleutel, i) => () => school.geef(plan(`2027-03-1${i}`), { sleutel }));
    const eerst = opgaven.map((opgave) => opgave());
    await werk();
    const antwoorden = await Promise.all(eerst);
    expect(await Promise.all(opgaven.map((opgave) => opgave()))).toEqual(antwoorden);
    expect(antwoorden.map((a) => a.gebeurtenissen[0]?.nr).sort()).toEqual([2, 5]);
    expect(await school.verloop()).toHaveLength(7);
  });
});

describe('zonder PostgreSQL voor de worker', () => {
  it('wacht de opdracht tot PostgreSQL terug is, en kost dat de geschiedenis weinig', async () => {
    const school: Proefschool = await op.nieuweSchool();
    await school.geef({ soort: 'SchoolImporteren', stand: STAND });
    const voor = (await geschiedenissen(op, school.id)).flatMap((run) => run.events ?? []).length;

    luik.dicht();
    const gepland = school.geef(plan('2027-03-15'));
    await prismaViaLuik.$queryRaw`SELECT 1`.catch(() => undefined);
    // The retries have become a timer of the workflow by now; another school does not notice.
    await gebeurd(async () => (await geschiedenissen(op, school.id)).some(heeftTimerVanHerkansing));
    luik.open();

    expect(await gepland).toMatchObject({ geweigerd: [], versie: 4 });
    expect(await school.verloop()).toHaveLength(4);
    const na = (await geschiedenissen(op, school.id)).flatMap((run) => run.events ?? []).length;
    expect(na - voor).toBeLessThan(25);
  });
});

const heeftTimerVanHerkansing = (run: Awaited<ReturnType<typeof geschiedenissen>>[number]) =>
  (run.events ?? []).filter((event) => event.timerStartedEventAttributes).length > 1;

async function gebeurd(vraag: () => Promise<boolean>): Promise<void> {
  while (!(await vraag())) await new Promise((klaar) => setTimeout(klaar, 100));
}
