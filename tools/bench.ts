/**
 * `npm run bench`: what a command costs, from HTTP to its recorded effect, as a ratio to the least that Temporal and
 * PostgreSQL can do: a bare workflow whose update runs one local activity with one INSERT. Both run in turn, on the same
 * servers and with the same worker settings, so that whatever else the machine does weighs on both. Then the rates of
 * import and fast-forward, and what four simulated years cost beside the same years on the server. The figures are
 * added, with the commit, to docs/metingen.md.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { dagVan, jaarVan } from '../domain/termijn/index.ts';
import { maakPrisma } from '../src/database.ts';
import { Vooruit } from '../src/trajecten/vooruit.ts';
import { type Servers, startServers } from './bench/servers.ts';
import { meetSimulatie, type Simulatiemeting } from './bench/simulatie.ts';
import { duur } from './omgeving/melding.ts';
import { PROJECT } from './omgeving/project.ts';

const AANTAL_SCHOLEN = 227;
const OPWARMEN = 40;
const METINGEN = 400;
const TEGELIJK = 8;
const BLOKKEN = 4;
const BLOK_MS = 3_000;
const DAGEN_VOORUIT = 45;
const PLANNINGEN = 20;

const KOLOMMEN =
  'kvkNummer,naam,plaats,aantalVestigingen,omvang,duoNummer,contactEmail,elektronischBereikbaar,soortKeurmerk,verleendOp,meetjaar,handleiding,status,statusSinds,statusTotEnMet,laatsteTidkOp,tidkUitkomst,certificerendeInstelling,auditGeplandOp,directieVogAfgegevenOp,samenwerkingsgemeenten';

const jaar = jaarVan(dagVan(Date.now()));
const meld = (regel: string) => process.stdout.write(`${regel}\n`);

/** One command of either kind; `n` counts them. */
type Geef = (n: number) => Promise<void>;

interface Meting {
  p50: number;
  p95: number;
  perSeconde: number;
}

function scholenbestand(): string {
  const handleiding = Math.min(jaar, 2026);
  const regels = Array.from({ length: AANTAL_SCHOLEN }, (_, i) => {
    const nr = i + 1;
    const duoNummer = `${1000 + nr}A`;
    return `${90_000_000 + nr},School ${nr},Tiel,1,klein,${duoNummer},school${nr}@school.example,ja,onbepaalde tijd,2015-03-02,${jaar},${handleiding},actief,2015-03-02,,${jaar - 2}-05-14,voldoende,Kiwa Nederland,,,`;
  });
  return [KOLOMMEN, ...regels, ''].join('\n');
}

async function vraag<T>(url: string, opties: RequestInit = {}): Promise<T> {
  const headers = { 'x-ontwikkel-rol': 'servicedesk', 'x-ontwikkel-naam': 'bench', ...(opties.headers as object) };
  const antwoord = await fetch(url, { ...opties, headers });
  if (!antwoord.ok) throw new Error(`${url}: ${antwoord.status} ${await antwoord.text()}`);
  return (await antwoord.json()) as T;
}

async function importeer(api: string): Promise<number> {
  const begin = performance.now();
  const headers = { 'content-type': 'text/csv', 'idempotency-key': randomUUID() };
  let { id, status } = await vraag<{ id: string; status: string }>(`${api}/v1/importen`, {
    method: 'POST',
    headers,
    body: scholenbestand(),
  });
  while (status !== 'klaar') {
    await wacht(50);
    ({ id, status } = await vraag<{ id: string; status: string }>(`${api}/v1/importen/${id}`));
  }
  return performance.now() - begin;
}

function opdrachten(api: string, scholen: readonly string[]): Geef {
  return async (n) => {
    const body = JSON.stringify({
      meetjaar: jaar,
      certificerendeInstelling: 'Kiwa Nederland',
      auditDatum: `${jaar + 1}-03-${String(1 + (n % 28)).padStart(2, '0')}`,
    });
    await vraag(`${api}/v1/scholen/${scholen[n % scholen.length]}/resultatenaudits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body,
    });
  };
}

async function kaleOpdrachten(temporal: Client, aantal: number): Promise<Geef> {
  const start = (i: number) => temporal.workflow.start('kaal', { workflowId: `kaal/${i}`, taskQueue: 'kaal' });
  const werkstromen = await Promise.all(Array.from({ length: aantal }, (_, i) => start(i)));
  return async (n) => {
    const updateId = randomUUID();
    const inhoud = { soort: 'proef', meetjaar: jaar, datum: `${jaar + 1}-03-01` };
    await werkstromen[n % aantal]?.executeUpdate('geef', { args: [updateId, inhoud], updateId });
  };
}

/** In turn, one of each, one at a time. */
async function latenties(soorten: readonly Geef[]): Promise<number[][]> {
  const tijden = soorten.map((): number[] => []);
  for (let n = 0; n < OPWARMEN + METINGEN; n += 1) {
    for (const [i, geef] of soorten.entries()) {
      const begin = performance.now();
      await geef(n);
      if (n >= OPWARMEN) tijden[i]?.push(performance.now() - begin);
    }
  }
  return tijden;
}

/** In turn, a block of seconds of each, several at a time. Answers the number per second. */
async function doorvoer(soorten: readonly Geef[]): Promise<number[]> {
  const aantal = soorten.map(() => 0);
  let n = 0;
  for (let blok = 0; blok < BLOKKEN; blok += 1) {
    for (const [i, geef] of soorten.entries()) {
      const tot = performance.now() + BLOK_MS;
      const loper = async () => {
        while (performance.now() < tot) {
          await geef((n += 1));
          aantal[i] = (aantal[i] ?? 0) + 1;
        }
      };
      await Promise.all(Array.from({ length: TEGELIJK }, loper));
    }
  }
  return aantal.map((totaal) => totaal / ((BLOKKEN * BLOK_MS) / 1_000));
}

function percentiel(tijden: readonly number[], deel: number): number {
  const gesorteerd = [...tijden].sort((a, b) => a - b);
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * deel))] ?? Number.NaN;
}

async function meetVooruit({ databaseUrl }: Servers, temporal: Client): Promise<{ wekkers: number; ms: number }> {
  const prisma = maakPrisma(databaseUrl);
  const telWekkers = () => prisma.vastlegging.count({ where: { opdracht: null } });
  const voor = await telWekkers();
  const begin = performance.now();
  await new Vooruit(prisma, temporal, false).verzet(DAGEN_VOORUIT);
  const ms = performance.now() - begin;
  const wekkers = (await telWekkers()) - voor;
  await prisma.$disconnect();
  return { wekkers, ms };
}

async function meetVierJaar(servers: Servers, temporal: Client, schoolId: string): Promise<Simulatiemeting> {
  const prisma = maakPrisma(servers.databaseUrl);
  const meting = await meetSimulatie(servers, prisma, temporal, schoolId);
  await prisma.$disconnect();
  return meting;
}

/** The planner's view over all schools, eight years ahead: ms of each of some answers. */
async function planningtijden(api: string): Promise<number[]> {
  const tijden: number[] = [];
  for (let n = 0; n < PLANNINGEN; n += 1) {
    const begin = performance.now();
    await vraag(`${api}/v1/toezichtplanning`);
    tijden.push(performance.now() - begin);
  }
  return tijden;
}

async function meet(servers: Servers): Promise<void> {
  const { opstarten, api } = servers;
  meld(
    `Opstarten: ${Object.entries(opstarten)
      .map(([naam, ms]) => `${naam} ${duur(ms)}`)
      .join(', ')}`,
  );
  const verbinding = await Connection.connect({ address: servers.temporalAdres });
  const temporal = new Client({ connection: verbinding });

  const importMs = await importeer(api);
  meld(`Import: ${AANTAL_SCHOLEN} scholen in ${duur(importMs)}, ${perSeconde(AANTAL_SCHOLEN, importMs)} per seconde`);

  const planning = await planningtijden(api);
  meld(
    `Toezichtplanning van ${AANTAL_SCHOLEN} scholen: p50 ${getal(percentiel(planning, 0.5))} ms, hoogste ${getal(Math.max(...planning))} ms`,
  );

  const { resultaten } = await vraag<{ resultaten: { id: string }[] }>(`${api}/v1/scholen?aantal=50`);
  const soorten = [
    opdrachten(
      api,
      resultaten.map(({ id }) => id),
    ),
    await kaleOpdrachten(temporal, resultaten.length),
  ];
  const tijden = await latenties(soorten);
  const tempo = await doorvoer(soorten);
  const [eigen, kaal] = soorten.map((_, i): Meting => {
    const reeks = tijden[i] ?? [];
    return { p50: percentiel(reeks, 0.5), p95: percentiel(reeks, 0.95), perSeconde: tempo[i] ?? 0 };
  }) as [Meting, Meting];
  const verhouding = (welke: keyof Meting) => eigen[welke] / kaal[welke];
  meld(
    `Opdracht via HTTP:  p50 ${getal(eigen.p50)} ms, p95 ${getal(eigen.p95)} ms, ${getal(eigen.perSeconde)} per seconde`,
  );
  meld(
    `Kale werkstroom:    p50 ${getal(kaal.p50)} ms, p95 ${getal(kaal.p95)} ms, ${getal(kaal.perSeconde)} per seconde`,
  );
  meld(
    `Verhouding:         p50 ${getal(verhouding('p50'), 2)}, p95 ${getal(verhouding('p95'), 2)}, doorvoer ${getal(verhouding('perSeconde'), 2)}`,
  );

  const vooruit = await meetVooruit(servers, temporal);
  meld(
    `Vooruit: ${DAGEN_VOORUIT} dagen met ${vooruit.wekkers} wekkers in ${duur(vooruit.ms)}, ${perSeconde(vooruit.wekkers, vooruit.ms)} per seconde`,
  );

  const vierJaar = await meetVierJaar(servers, temporal, resultaten[0]?.id ?? '');
  const keer = vierJaar.serverMs / vierJaar.simulatieMs;
  meld(
    `Vier jaar van één school, ${vierJaar.stappen} stappen: gesimuleerd in ${getal(vierJaar.simulatieMs)} ms (een school die zwijgt in ${getal(vierJaar.stilMs)} ms), op de server in ${duur(vierJaar.serverMs)}, verhouding ${getal(keer, 0)}`,
  );
  await verbinding.close();

  const start = Object.values(opstarten).reduce((som, ms) => som + ms, 0);
  bewaar([
    dagVan(Date.now()),
    commit(),
    String(availableParallelism()),
    `${getal(eigen.p50)} / ${getal(kaal.p50)}`,
    getal(verhouding('p50'), 2),
    `${getal(eigen.p95)} / ${getal(kaal.p95)}`,
    getal(verhouding('p95'), 2),
    `${getal(eigen.perSeconde)} / ${getal(kaal.perSeconde)}`,
    perSeconde(AANTAL_SCHOLEN, importMs),
    perSeconde(vooruit.wekkers, vooruit.ms),
    getal(start / 1_000),
    getal(vierJaar.simulatieMs),
    getal(keer, 0),
    getal(vierJaar.stilMs),
  ]);
}

const getal = (n: number, cijfers = 1) => n.toFixed(cijfers).replace('.', ',');
const perSeconde = (aantal: number, ms: number) => getal(aantal / (ms / 1_000));

/** The commit that was measured; with a plus when the working tree held more than that. */
function commit(): string {
  const git = (...argumenten: string[]) => execFileSync('git', argumenten, { cwd: PROJECT, encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`;
}

const KOP = `# Metingen

Toegevoegd door \`npm run bench\`. Een opdracht gaat van HTTP tot en met wat zij heeft vastgelegd; daarnaast staat een kale
werkstroom van Temporal, waarvan de update één lokale activiteit met één INSERT doet. Beide draaien om en om, op dezelfde
servers. De verhouding zegt dus meer dan de tijden zelf, die ook afhangen van wat de machine verder doet.

| dag | commit | kernen | p50 in ms | verhouding | p95 in ms | verhouding | opdrachten per s | scholen per s bij import | wekkers per s bij vooruit | opstarten in s | vier jaar gesimuleerd in ms | server gedeeld door simulatie | vier jaar van een school die zwijgt in ms |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
`;

function bewaar(cellen: readonly string[]): void {
  const bestand = join(PROJECT, 'docs', 'metingen.md');
  if (!existsSync(bestand)) appendFileSync(bestand, KOP);
  appendFileSync(bestand, `| ${cellen.join(' | ')} |\n`);
}

execFileSync(process.execPath, [join(PROJECT, 'tools', 'bouw.ts')], { stdio: 'inherit' });
const servers = await startServers();
try {
  await meet(servers);
} finally {
  await servers.stop();
}
