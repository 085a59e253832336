/** Moving the product's time: all trajecten together, each event on its own day, also when it is broken off half-way. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RondeOnderweg, Vooruit, VooruitBezig } from '../../src/trajecten/vooruit.ts';
import { testadressen } from '../../tools/omgeving/testomgeving.ts';
import { STAND as STANDVRAAG, type Trajectstand, workflowIdVan } from '../../workflows/verkeer.ts';
import { Opstelling, type Proefschool, STAND } from './opstelling.ts';

let op: Opstelling;
let scholen: Proefschool[];
let vooruit: Vooruit;
let dataMap: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-16');
  await op.start();
  // One school in the register that has no traject.
  await op.nieuweSchool();
  scholen = [];
  for (let i = 0; i < 12; i += 1) {
    const school = await op.nieuweSchool();
    await school.geef({ soort: 'SchoolImporteren', stand: STAND });
    scholen.push(school);
  }
  vooruit = new Vooruit(op.prisma, op.temporal, false);
  dataMap = mkdtempSync(join(tmpdir(), 'vooruit-'));
  const variabelen = {
    DATABASE_URL: op.database.url,
    TEMPORAL_ADDRESS: testadressen().temporalAdres,
    TEMPORAL_NAMESPACE: op.namespace,
    SMTP_URL: 'smtp://127.0.0.1:25',
  };
  writeFileSync(join(dataMap, 'adressen.json'), JSON.stringify({ web: '', openapi: '', variabelen }));
});
afterAll(async () => {
  rmSync(dataMap, { recursive: true, force: true });
  await op.sluit();
});

/** `npm run vooruit -- --dagen <dagen>` against the servers of this test. */
function start(dagen: number): { kind: ChildProcess; klaar: Promise<{ code: number | null; uitvoer: string }> } {
  const programma = fileURLToPath(new URL('../../tools/vooruit.ts', import.meta.url));
  const env = { ...process.env, NODE_ENV: 'test', KEURMERKREGIE_DATA: dataMap };
  const kind = spawn(process.execPath, [programma, '--dagen', String(dagen)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  kind.stdout.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  kind.stderr.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  const klaar = new Promise<{ code: number | null; uitvoer: string }>((af) =>
    kind.once('close', (code) => af({ code, uitvoer })),
  );
  return { kind, klaar };
}

/** Each traject tells its own time by the moment of the event that a command records. */
async function dagenVanTrajecten(): Promise<string[]> {
  const antwoorden = scholen.map((school) =>
    school.geef({
      soort: 'ResultatenauditPlannen',
      meetjaar: 1999,
      certificerendeInstelling: 'DNV',
      datum: '1999-01-01',
    }),
  );
  for (const antwoord of await Promise.all(antwoorden)) expect(antwoord.geweigerd).not.toEqual([]);
  const stand = (school: Proefschool) =>
    op.temporal.workflow.getHandle(workflowIdVan(school.id)).query<Trajectstand>(STANDVRAAG);
  return (await Promise.all(scholen.map(stand))).map(({ wekker }) => new Date(wekker ?? 0).toISOString());
}

it('verzet alle trajecten en de klok van het product, en vertelt wat er gebeurde', async () => {
  const { code, uitvoer } = await start(46).klaar;
  expect(uitvoer).toContain(
    '46 dagen vooruit, van maandag 16 november 2026 naar vrijdag 1 januari 2027, met 12 trajecten',
  );
  expect(uitvoer).toContain('week van maandag 21 december 2026');
  expect(uitvoer).toMatch(/meetjaar begonnen +12\n/);
  expect(uitvoer).toMatch(/vrijdag 1 januari 2027\n( .*\n)*? +meetjaar begonnen +School \d+, Tiel \(900000\d\d\)\n/);
  // One letter and three digests for each.
  expect(uitvoer).toContain('wachten nog 48 berichten');
  expect(code).toBe(0);
  expect(await op.klok.vandaag()).toBe('2027-01-01');
  for (const school of scholen) {
    expect(await school.verloop()).toEqual([
      '2026-11-16 SchoolGeimporteerd',
      '2026-12-18 GegevensGevraagd',
      '2026-12-18 BriefKlaargezet',
      '2026-12-18 BriefVerzonden',
      '2026-12-21 HerinneringVerzonden',
      '2026-12-24 HerinneringVerzonden',
      '2026-12-28 HerinneringVerzonden',
      // The planning of January, and after the beginning of the year the three deliveries over 2026.
      '2027-01-01 TermijnVerstreken',
      '2027-01-01 MeetjaarBegonnen',
      '2027-01-01 TermijnVerstreken',
      '2027-01-01 TermijnVerstreken',
      '2027-01-01 TermijnVerstreken',
    ]);
  }
}, 60_000);

it('maakt af wat met kill -9 is onderbroken: geen traject overgeslagen, geen twee keer', async () => {
  const { kind, klaar } = start(90);
  while ((await op.prisma.klokstand.count({ where: { ronde: 2 } })) < 2) await new Promise((af) => setTimeout(af, 20));
  kind.kill('SIGKILL');
  await klaar;
  expect(await op.prisma.klokstand.count({ where: { ronde: 2 } })).toBeLessThan(scholen.length);
  expect(await op.klok.vandaag()).toBe('2027-01-01');

  await expect(vooruit.verzet(30)).rejects.toThrow(RondeOnderweg);
  await expect(vooruit.verzet(30)).rejects.toThrow('--dagen 90');

  const hervatten = [vooruit.verzet(90), new Vooruit(op.prisma, op.temporal, false).verzet(90)];
  const uitkomsten = await Promise.allSettled(hervatten);
  expect(uitkomsten).toContainEqual({
    status: 'fulfilled',
    value: expect.objectContaining({ trajecten: 12, hervat: true }),
  });
  expect(uitkomsten).toContainEqual({ status: 'rejected', reason: expect.any(VooruitBezig) });
  expect(await op.klok.vandaag()).toBe('2027-04-01');
  const [eerste, ...andere] = await Promise.all(scholen.map((school) => school.verloop()));
  expect(eerste?.slice(-3)).toEqual([
    '2027-04-01 TermijnVerstreken',
    '2027-04-01 BriefKlaargezet',
    '2027-04-01 BriefVerzonden',
  ]);
  for (const verloop of andere) expect(verloop).toEqual(eerste);
}, 60_000);

it('zet een nieuw traject op dezelfde tijd, en houdt alle trajecten daarna bij elkaar', async () => {
  const nieuw = await op.nieuweSchool();
  const { gebeurtenissen } = await nieuw.geef({ soort: 'SchoolImporteren', stand: STAND });
  expect(gebeurtenissen[0]?.datum).toBe('2027-04-01');

  // Over the begin of the next meetjaar and over both changes of the clock.
  const ronde = await vooruit.verzet(365);
  expect(ronde).toMatchObject({ trajecten: 13, hervat: false });
  expect(await op.klok.vandaag()).toBe('2028-03-31');
  expect((await nieuw.verloop()).at(-1)).toMatch(/^2028-03-31 /);
  const momenten = await dagenVanTrajecten();
  expect(new Set(momenten).size).toBe(1);
}, 60_000);
