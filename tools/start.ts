/**
 * Runs the whole of keurmerkregie on this computer: `npm start`. PostgreSQL, Temporal and a mailbox, each unless a
 * variable names another, then the worker and the API with the web application. Ctrl-C stops everything, in order.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wacht } from 'node:timers/promises';
import { migreer } from '../prisma/migreer.ts';
import { isVerouderd } from './bouw.ts';
import { schrijfAdressen, wisAdressen } from './omgeving/adressen.ts';
import { duur, stap, Startfout } from './omgeving/melding.ts';
import { ruimOnderdeelOp, startOnderdeel } from './omgeving/onderdeel.ts';
import { startPostbus } from './omgeving/postbus.ts';
import { ruimPostgresOp, startPostgres } from './omgeving/postgres.ts';
import { houdBij, staart } from './omgeving/proces.ts';
import { kiesDataMap, PROJECT } from './omgeving/project.ts';
import { neemSlot, wachtOpSlot } from './omgeving/slot.ts';
import type { Slot } from './omgeving/slot.ts';
import { controleerPoorten, leesStartopties } from './omgeving/startopties.ts';
import type { Startopties } from './omgeving/startopties.ts';
import { StopVerzoek, stopOpVerzoek } from './omgeving/stopverzoek.ts';
import { raakAan, ruimTemporalOp, startTemporal } from './omgeving/temporal.ts';

/** The order in which parts stop: first who asks, last who is asked. */
const STOPVOLGORDE = ['API', 'worker', 'postbus', 'Temporal', 'PostgreSQL'] as const;
type Deel = (typeof STOPVOLGORDE)[number];

interface Start {
  opties: Startopties;
  dataMap: string;
  /** Aborted when everything must stop; the reason says why. */
  afbreker: AbortController;
  /** How to stop each part that has been started. */
  stoppers: Map<Deel, () => Promise<void>>;
}

function meld(regel: string): void {
  console.log(regel);
}

async function voerUit(): Promise<void> {
  // With a stricter one the user that PostgreSQL runs as could not enter the folders that root makes for it.
  process.umask(0o022);
  const opties = leesStartopties(process.env);
  const dataMap = kiesDataMap(process.env);
  const slot = await neemDataMap(dataMap);
  const start: Start = { opties, dataMap, afbreker: stopOpVerzoek(meld), stoppers: new Map() };
  const { signal } = start.afbreker;
  try {
    meld(`De gegevens staan in ${dataMap}${waaromDaar(dataMap)}`);
    await stap(meld, 'Resten van een vorige start opruimen', async () => await ruimOp(dataMap));
    await controleerPoorten(opties);
    const variabelen = await startDragers(start);
    await startProduct(start, variabelen);
    meldAdressen(start, variabelen);
    if (!signal.aborted) await once(signal, 'abort');
  } catch (fout) {
    start.afbreker.abort(fout);
  } finally {
    await stopAlles(start);
    slot.vrij();
  }
  if (!(signal.reason instanceof StopVerzoek)) throw signal.reason;
  meld('Gestopt.');
}

/** Takes the lock on the data. A start that is just stopping gets the time for it: npm may be gone before it is. */
async function neemDataMap(dataMap: string): Promise<Slot> {
  const bestand = join(dataMap, 'slot');
  let slot = neemSlot(bestand);
  if (!slot && existsSync(stoptBestand(dataMap))) {
    slot = await stap(meld, 'Wachten tot de vorige start is gestopt', async () => {
      return await wachtOpSlot(bestand, () => undefined, AbortSignal.timeout(60_000)).catch(() => undefined);
    });
  }
  if (!slot) {
    throw new Startfout(
      `keurmerkregie draait al op de gegevens in ${dataMap}: stop dat eerst, of kies met KEURMERKREGIE_DATA een andere map.`,
    );
  }
  rmSync(stoptBestand(dataMap), { force: true });
  return slot;
}

function waaromDaar(dataMap: string): string {
  if (process.env['KEURMERKREGIE_DATA'] || dataMap.startsWith(PROJECT)) return '';
  return ', omdat alleen root in de projectmap kan en PostgreSQL niet als root draait';
}

function stoptBestand(dataMap: string): string {
  return join(dataMap, 'stopt');
}

/** Ends what a start left behind that was killed. The lock is ours, so nobody can be using it. */
async function ruimOp(dataMap: string): Promise<void> {
  wisAdressen(dataMap);
  await Promise.all([ruimOnderdeelOp(dataMap, 'api'), ruimOnderdeelOp(dataMap, 'worker')]);
  await Promise.all([ruimTemporalOp(join(dataMap, 'temporal')), ruimPostgresOp(join(dataMap, 'postgres'))]);
}

/** Starts what the product stands on, and builds it meanwhile. Returns the variables with which it is to run. */
async function startDragers(start: Start): Promise<Record<string, string>> {
  const { opties } = start;
  const [databaseUrl, temporalAdres, smtpUrl] = await samen(start, [
    async () => await startDatabase(start),
    async () => await startEngine(start),
    async () => await startMail(start),
    async () => await bouwAlsNodig(start),
  ]);
  const web = join(PROJECT, 'web', 'dist');
  return {
    NODE_ENV: process.env['NODE_ENV'] || 'development',
    HOST: process.env['HOST'] || '127.0.0.1',
    PORT: String(opties.poorten.PORT),
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAdres,
    TEMPORAL_NAMESPACE: opties.temporalNamespace,
    SMTP_URL: smtpUrl,
    INSTELLINGEN_BESTAND: opties.instellingenBestand,
    ...(existsSync(join(web, 'index.html')) ? { WEB_MAP: web } : {}),
  };
}

async function startDatabase(start: Start): Promise<string> {
  const { opties, dataMap, afbreker } = start;
  let url = opties.databaseUrl;
  if (!url) {
    const map = join(dataMap, 'postgres');
    const opgave = { dataMap: map, poort: opties.poorten.POSTGRES_PORT, meld, afbreken: afbreker.signal };
    const postgres = await stap(meld, 'PostgreSQL starten', async () => await startPostgres(opgave));
    start.stoppers.set('PostgreSQL', postgres.stop);
    bewaak(start, 'PostgreSQL', postgres.proces, join(map, 'postgres.log'));
    url = postgres.url;
  }
  const databaseUrl = url;
  await stap(meld, 'Database bijwerken', async () => await migreer(databaseUrl, meld)).catch((fout: unknown) => {
    const { code, message } = fout as NodeJS.ErrnoException;
    throw new Startfout(
      `De database ${opties.databaseUrl ? 'van DATABASE_URL ' : ''}is niet te gebruiken: ${message || code}`,
    );
  });
  return databaseUrl;
}

async function startEngine(start: Start): Promise<string> {
  const { opties, dataMap, afbreker } = start;
  const { temporalAdres: adres, temporalNamespace: namespace } = opties;
  if (adres) {
    await stap(meld, 'Temporal zoeken', async () => await raakAan(adres)).catch(() => {
      throw new Startfout(`Temporal antwoordt niet op ${adres}: controleer TEMPORAL_ADDRESS.`);
    });
    return adres;
  }
  const map = join(dataMap, 'temporal');
  const opgave = { dataMap: map, poort: opties.poorten.TEMPORAL_PORT, namespace, meld, afbreken: afbreker.signal };
  const temporal = await stap(meld, 'Temporal starten', async () => await startTemporal(opgave));
  start.stoppers.set('Temporal', temporal.stop);
  bewaak(start, 'Temporal', temporal.proces, join(map, 'temporal.log'));
  return temporal.adres;
}

async function startMail(start: Start): Promise<string> {
  const { opties, dataMap } = start;
  if (opties.smtpUrl) return opties.smtpUrl;
  const { SMTP_PORT: smtpPoort, POSTBUS_PORT: webPoort } = opties.poorten;
  const opgave = { dataMap: join(dataMap, 'postbus'), smtpPoort, webPoort };
  const postbus = await stap(meld, 'Postbus openen', async () => await startPostbus(opgave));
  start.stoppers.set('postbus', postbus.stop);
  return postbus.smtpUrl;
}

/** Builds in a process of its own: it can be ended at any moment and takes its memory with it. */
async function bouwAlsNodig({ afbreker: { signal } }: Start): Promise<void> {
  if (!isVerouderd()) return;
  const bouwer = houdBij(
    spawn(process.execPath, [join(import.meta.dirname, 'bouw.ts')], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  const stop = () => {
    if (bouwer.pid) process.kill(-bouwer.pid, 'SIGTERM');
  };
  signal.addEventListener('abort', stop, { once: true });
  const fouten: string[] = [];
  createInterface({ input: bouwer.stdout }).on('line', meld);
  createInterface({ input: bouwer.stderr }).on('line', (regel) => fouten.push(regel));
  try {
    const [code] = (await once(bouwer, 'close')) as [number | null];
    signal.throwIfAborted();
    if (code !== 0) throw new Startfout(`Het bouwen is mislukt.\n${fouten.join('\n')}`);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function startProduct(start: Start, variabelen: Record<string, string>): Promise<void> {
  const { dataMap, afbreker } = start;
  const env = { ...process.env, ...variabelen };
  const gezond = `${webAdres(variabelen)}/gezondheid`;
  const opgave = { dataMap, env, afbreken: afbreker.signal };
  const delen = {
    worker: async () =>
      await startOnderdeel({
        ...opgave,
        naam: 'worker',
        gereed: async (uitvoer, signal) => {
          for await (const [regel] of on(uitvoer, 'line', { signal }) as AsyncIterable<[string]>) {
            if (regel.includes('worker gereed')) return;
          }
        },
      }),
    api: async () =>
      await startOnderdeel({
        ...opgave,
        naam: 'api',
        gereed: async (_uitvoer, signal) => {
          while (!(await isGezond(gezond, signal))) await wacht(50, undefined, { signal });
        },
      }),
  };
  await samen(
    start,
    (['worker', 'api'] as const).map((naam) => async () => {
      const onderdeel = await stap(meld, naam === 'api' ? 'API starten' : 'Worker starten', delen[naam]);
      start.stoppers.set(naam === 'api' ? 'API' : naam, onderdeel.stop);
      bewaak(start, onderdeel.naam, onderdeel.proces, onderdeel.logboek);
    }),
  );
}

async function isGezond(adres: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { status } = await fetch(adres, { signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]) });
    return status === 200;
  } catch {
    return false;
  }
}

/** Runs the parts of a start beside each other. When one fails the others are ended, and waited for, before it throws. */
async function samen<const T extends readonly (() => Promise<unknown>)[]>(
  { afbreker }: Start,
  delen: T,
): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const uitkomsten = await Promise.allSettled(
    delen.map(async (deel) => {
      try {
        return await deel();
      } catch (fout) {
        afbreker.abort(fout);
        throw fout;
      }
    }),
  );
  afbreker.signal.throwIfAborted();
  return uitkomsten.map((uitkomst) => (uitkomst.status === 'fulfilled' ? uitkomst.value : undefined)) as {
    [K in keyof T]: Awaited<ReturnType<T[K]>>;
  };
}

/** A part that dies ends the whole: a half keurmerkregie would only confuse. */
function bewaak({ afbreker }: Start, naam: string, proces: ChildProcess, logboek: string): void {
  const gestorven = () => {
    if (afbreker.signal.aborted) return;
    const hoe = proces.signalCode ? `door ${proces.signalCode}` : `met code ${proces.exitCode}`;
    afbreker.abort(
      new Startfout(`${naam} is onverwacht gestopt, ${hoe}. Het einde van ${logboek}:\n${staart(logboek)}`),
    );
  };
  if (proces.exitCode !== null || proces.signalCode !== null) gestorven();
  else proces.once('exit', gestorven);
}

async function stopAlles({ dataMap, stoppers }: Start): Promise<void> {
  writeFileSync(stoptBestand(dataMap), '');
  wisAdressen(dataMap);
  for (const deel of STOPVOLGORDE) {
    const stop = stoppers.get(deel);
    if (stop) await stap(meld, `Stoppen: ${deel}`, stop);
  }
}

function webAdres({ HOST = '', PORT = '' }: Record<string, string>): string {
  const alle = HOST === '0.0.0.0' || HOST === '::';
  return `http://${alle ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;
}

function meldAdressen({ opties, dataMap }: Start, variabelen: Record<string, string>): void {
  const web = webAdres(variabelen);
  const openapi = `${web}/v1/openapi.json`;
  const postbus = opties.smtpUrl ? {} : { postbus: `http://127.0.0.1:${opties.poorten.POSTBUS_PORT}` };
  schrijfAdressen(dataMap, { web, openapi, ...postbus, variabelen });
  const database = new URL(variabelen['DATABASE_URL'] ?? '');
  meld(`
keurmerkregie draait, na ${duur(performance.now())}.

  Webapplicatie  ${web}
  API            ${openapi}
  Postbus        ${postbus.postbus ?? `geen: de mail gaat naar ${new URL(variabelen['SMTP_URL'] ?? '').host}`}
  Temporal       ${variabelen['TEMPORAL_ADDRESS']}, namespace ${variabelen['TEMPORAL_NAMESPACE']}
  PostgreSQL     ${database.host}${database.pathname}
  Logboeken      ${join(dataMap, 'logboek')}

Stoppen: Ctrl-C.
`);
}

/** What to say about a failure: a sentence where we know what to do, else everything there is. */
function omschrijf(fout: unknown): unknown {
  if (fout instanceof Startfout) return fout.message;
  const { code, path } = fout as NodeJS.ErrnoException;
  if (code !== 'EACCES' && code !== 'EPERM') return fout;
  return `Geen toegang tot ${path ?? 'een bestand van keurmerkregie'}, dat van een andere gebruiker is: verwijder het, of kies met KEURMERKREGIE_DATA een andere map.`;
}

voerUit().then(
  () => process.exit(0),
  (fout: unknown) => {
    console.error(omschrijf(fout));
    process.exit(1);
  },
);
