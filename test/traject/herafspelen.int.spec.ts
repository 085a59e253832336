/**
 * A change of rules cannot break a running traject: the histories of several years replay on this build, and the same
 * trajecten go on, and replay again, when `decide`, `deadlines` and `expire` are changed under them.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from '@temporalio/worker';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import type { Gebeurtenis } from '../../domain/dossier/dossier.ts';
import * as echt from '../../domain/dossier/dossier.ts';
import { workflowIdVan } from '../../workflows/verkeer.ts';
import { maakRegelsVervangbaar, wijzigRegels } from './andere-regels.ts';
import { Doorgeefluik } from './doorgeefluik.ts';
import { geschiedenissen } from './geschiedenis.ts';
import { schrijfHistorie } from './historie-schrijven.ts';
import type { Opstelling as Stelling, Proefschool } from './opstelling.ts';

maakRegelsVervangbaar(import.meta.jest);
const { Opstelling, werkstroombundel } = await import('./opstelling.ts');
const { leef } = await import('./levensloop.ts');
const { maakPrisma } = await import('../../src/database.ts');
const { maakTrajectworker } = await import('../../src/trajecten/worker.ts');

/** The lives, in the order in which `leef` answers their schools. */
const LEVENS = ['met-keurmerk', 'vanaf-aanvraag', 'met-bezoeken'];

const TIEN_DAGEN = 10 * 24 * 3_600_000;

/** Refuses what was allowed, doubles a fact, sees no planning any more, and wakes every ten days for something new. */
const ANDERE_REGELS: Parameters<typeof wijzigRegels>[0] = {
  decide(dossier, opdracht, rol, context) {
    if (opdracht.soort === 'ResultatenauditPlannen') {
      return { gebeurtenissen: [], geweigerd: [{ code: 'ANDERE_REGELS', tekst: 'Dit mag niet meer.', regel: 'RA-4' }] };
    }
    const { gebeurtenissen, geweigerd } = echt.decide(dossier, opdracht, rol, context);
    return { gebeurtenissen: [...gebeurtenissen, ...gebeurtenissen], geweigerd };
  },
  expire(dossier, context) {
    const { vandaag } = context;
    const extra: Gebeurtenis = {
      soort: 'TermijnAfgehandeld',
      datum: vandaag,
      termijnId: 'andere-regels',
      laatsteDag: vandaag,
      toelichting: '',
    };
    return [...echt.expire(dossier, context), extra];
  },
  deadlines: (dossier, context) => echt.deadlines(dossier, context).filter((d) => !d.id.startsWith('planning/')),
  volgendeWekker: (dossier, context) =>
    Math.min(echt.volgendeWekker(dossier, context) ?? Number.POSITIVE_INFINITY, context.moment + TIEN_DAGEN),
};

let op: Stelling;
let luik: Doorgeefluik;
let viaLuik: ReturnType<typeof maakPrisma>;
let scholen: [Proefschool, Proefschool, Proefschool];
const werk = () => op.start(maakTrajectworker, viaLuik);

beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  const url = new URL(op.database.url);
  luik = await Doorgeefluik.maak(url.hostname, Number(url.port));
  url.port = String(luik.poort);
  viaLuik = maakPrisma(url.href);
  await werk();
  scholen = await leef(op, luik);
  const leven = LEVENS.findIndex((naam) => naam === process.env['HISTORIE_SCHRIJVEN']);
  const school = scholen[leven];
  if (school) schrijfHistorie(LEVENS[leven] ?? '', await geschiedenissen(op, school.id));
}, 120_000);
afterAll(async () => {
  await op.stop();
  await viaLuik.$disconnect();
  await luik.sluit();
  await op.sluit();
});

/** Replays runs, and answers what went wrong. */
async function herafspelen(runs: readonly History[]): Promise<Error[]> {
  const fouten: Error[] = [];
  const reeks = runs.map((history) => ({ workflowId: workflowIdVan(randomUUID()), history }));
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: await werkstroombundel() }, reeks)) {
    if (error) fouten.push(error);
  }
  return fouten;
}

const alleRuns = async () => (await Promise.all(scholen.map((school) => geschiedenissen(op, school.id)))).flat();

describe('de geschiedenis van enkele jaren', () => {
  it('speelt opnieuw af op deze bouw, ook met weigeringen, herhalingen en een storing van PostgreSQL', async () => {
    const runs = await alleRuns();
    // Three schools, and a run after each of their meetjaren: 2027 and 2028, and 2026 for the school that began.
    expect(runs).toHaveLength(3 + 4 + 3);
    const timers = runs.flatMap((run) => run.events ?? []).filter((event) => event.timerStartedEventAttributes);
    expect(timers.length).toBeGreaterThan(20);
    expect(await herafspelen(runs)).toEqual([]);
  });

  it('speelt niet af als zij niet bij de werkstroom past: deze proef bewijst iets', async () => {
    const [run] = await alleRuns();
    const events = run?.events?.filter(
      (event) => !event.timerStartedEventAttributes && !event.timerFiredEventAttributes,
    );
    expect(await herafspelen([{ events: events ?? [] }])).not.toEqual([]);
  });

  it('die is ingecheckt speelt nog steeds af', async () => {
    const map = new URL('historie/', import.meta.url);
    const namen = readdirSync(map).filter((naam) => naam.endsWith('.json'));
    expect(namen.length).toBeGreaterThan(5);
    const runs = namen.map((naam) => JSON.parse(readFileSync(new URL(naam, map), 'utf8')) as History);
    expect(await herafspelen(runs)).toEqual([]);
  });
});

describe('dezelfde trajecten onder andere regels', () => {
  it('gaan door, terug onder de oude regels ook, en spelen daarna opnieuw af', async () => {
    const [oud] = scholen;
    const voor = (await oud.verloop()).length;
    await op.stop();
    wijzigRegels(ANDERE_REGELS);
    await werk();
    const plan = {
      soort: 'ResultatenauditPlannen',
      meetjaar: 2028,
      certificerendeInstelling: 'Kiwa Nederland',
      datum: '2029-03-12',
    } as const;
    await Promise.all(scholen.map((school) => school.naar('2029-02-05')));
    expect(await oud.geef(plan)).toMatchObject({ gebeurtenissen: [], geweigerd: [{ code: 'ANDERE_REGELS' }] });
    const vog = await oud.geef({
      soort: 'VogRegistreren',
      persoonId: null,
      gezienDoor: 'tekst-1',
      afgegevenOp: '2029-01-25',
      overhandigdOp: '2029-02-04',
    });
    expect(vog.gebeurtenissen.map((g) => g.soort)).toEqual(['VogGeregistreerd', 'VogGeregistreerd']);
    expect((await oud.verloop()).filter((regel) => regel.endsWith('TermijnAfgehandeld')).length).toBeGreaterThan(8);
    expect(Object.keys(await oud.termijnen()).filter((id) => id.startsWith('planning/'))).toEqual([]);

    // The present run has been under two kinds of rules now; go back within it.
    await op.stop();
    wijzigRegels();
    await werk();
    const { gebeurtenissen, geweigerd } = await oud.geef(plan);
    expect([gebeurtenissen.map((g) => g.soort), geweigerd]).toEqual([
      ['ResultatenauditGepland', 'BriefKlaargezet', 'BriefVerzonden'],
      [],
    ]);
    await Promise.all(scholen.map((school) => school.naar('2029-06-01')));
    const verloop = await oud.verloop();
    expect(verloop.length).toBeGreaterThan(voor);

    const runs = await alleRuns();
    expect(runs).toHaveLength(4 + 5 + 4);
    expect(await herafspelen(runs)).toEqual([]);
  });
});
