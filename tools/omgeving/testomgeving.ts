import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migreer } from '../../prisma/migreer.ts';
import { eigenMap } from './cache.ts';
import { startPostgres, ruimPostgresOp } from './postgres.ts';
import { neemSlot, wachtOpSlot } from './slot.ts';
import type { Slot } from './slot.ts';
import { ruimTemporalOp, startTemporal } from './temporal.ts';

/** How the test files find the servers: the environment of the process that started them, which Jest hands on. */
const VARIABELE = 'KEURMERKREGIE_TESTOMGEVING';
const SJABLOON = 'sjabloon';

/** The addresses of the servers that all integration tests of a run share. */
export interface Testadressen {
  /** The migrated template database, which nobody may connect to. */
  sjabloonUrl: string;
  temporalAdres: string;
}

export interface Testomgeving {
  adressen: Testadressen;
  stop(): Promise<void>;
}

/** A database of one test file alone. */
export interface Testdatabase {
  url: string;
  /** Throws the database away, also when connections are still open. */
  weg(): Promise<void>;
}

/**
 * Starts PostgreSQL with a migrated template database, and Temporal with its database in memory, both on free ports and
 * in a temporary folder. What earlier test runs left behind because they were killed is ended and removed first.
 */
export async function startTestomgeving(): Promise<Testomgeving> {
  // With a stricter one the user that PostgreSQL runs as could not enter the folders that root makes for it.
  process.umask(0o022);
  const basis = eigenMap(join(tijdelijkeMap(), `keurmerkregie-test-${process.getuid?.() ?? 0}`), 0o711);
  const { map, slot } = await maakMap(basis);
  const meld = (regel: string) => process.stderr.write(`${regel}\n`);
  const afbreker = new AbortController();
  const opgave = { poort: 0, vluchtig: true, meld, afbreken: afbreker.signal };
  const starten = [
    startPostgres({ ...opgave, dataMap: postgresMap(map), database: SJABLOON }),
    startTemporal({ ...opgave, dataMap: temporalMap(map) }),
  ] as const;
  const stop = async () => {
    afbreker.abort();
    await Promise.allSettled(starten.map(async (start) => await (await start).stop()));
    slot.vrij();
    rmSync(map, { recursive: true, force: true });
  };
  stopBijSignaal(stop);
  try {
    const [postgres, temporal] = await Promise.all(starten);
    await maakSjabloon(postgres.url);
    const adressen = { sjabloonUrl: postgres.url, temporalAdres: temporal.adres };
    process.env[VARIABELE] = JSON.stringify(adressen);
    return { adressen, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** The addresses of the servers, in a test file of the project `integration`. */
export function testadressen(): Testadressen {
  const waarde = process.env[VARIABELE];
  if (!waarde) throw new Error('Deze test hoort in een bestand *.int.spec.ts: alleen daarvoor draaien er servers.');
  return JSON.parse(waarde) as Testadressen;
}

/** Makes a migrated, empty database for one test file, in a tenth of a second. */
export async function kloonDatabase(): Promise<Testdatabase> {
  const { sjabloonUrl } = testadressen();
  const naam = `test_${randomUUID().replaceAll('-', '')}`;
  const beheerUrl = metDatabase(sjabloonUrl, 'postgres');
  await opdracht(beheerUrl, `CREATE DATABASE ${naam} TEMPLATE ${SJABLOON}`);
  return {
    url: metDatabase(sjabloonUrl, naam),
    weg: async () => await opdracht(beheerUrl, `DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`),
  };
}

async function maakSjabloon(url: string): Promise<void> {
  await migreer(url);
  // A database that somebody is connected to cannot be cloned.
  await opdracht(
    metDatabase(url, 'postgres'),
    `ALTER DATABASE ${SJABLOON} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`,
  );
}

async function opdracht(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function metDatabase(url: string, naam: string): string {
  const ander = new URL(url);
  ander.pathname = `/${naam}`;
  return ander.href;
}

/**
 * Makes the folder of this run, which stays locked as long as the run lives. One that can be locked belongs to a run that
 * was killed: its servers are ended and it is removed. Runs do this one at a time, or one would remove the folder that
 * another has made and not yet locked.
 */
async function maakMap(basis: string): Promise<{ map: string; slot: Slot }> {
  const beurt = await wachtOpSlot(join(basis, 'beurt'), () => undefined);
  try {
    for (const ingang of readdirSync(basis, { withFileTypes: true })) {
      if (ingang.isDirectory()) await ruimOp(join(basis, ingang.name));
    }
    const map = eigenMap(join(basis, randomUUID()), 0o711);
    const slot = neemSlot(join(map, 'slot'));
    if (!slot) throw new Error(`De nieuwe map ${map} is al bezet`);
    return { map, slot };
  } finally {
    beurt.vrij();
  }
}

async function ruimOp(map: string): Promise<void> {
  const slot = neemSlot(join(map, 'slot'));
  if (!slot) return;
  await Promise.all([ruimPostgresOp(postgresMap(map)), ruimTemporalOp(temporalMap(map))]);
  slot.vrij();
  rmSync(map, { recursive: true, force: true });
}

function postgresMap(map: string): string {
  return join(map, 'postgres');
}

function temporalMap(map: string): string {
  return join(map, 'temporal');
}

/** Root runs PostgreSQL as another user, who cannot enter a temporary folder of root's own. */
function tijdelijkeMap(): string {
  return process.getuid?.() === 0 ? '/tmp' : tmpdir();
}

/** Ctrl-C ends Jest without its teardown; the servers have process groups of their own and would stay. */
function stopBijSignaal(stop: () => Promise<void>): void {
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signaal, () => void stop().finally(() => process.kill(process.pid, signaal)));
  }
}
