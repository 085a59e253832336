import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { Startfout } from './melding.ts';
import type { Meld } from './melding.ts';
import { vrijePoort } from './poort.ts';
import { beeindigKind, beeindigWees, draait, staart, startServer } from './proces.ts';
import { vindTemporal } from './temporal-programma.ts';

export { vindTemporal };

/** A running Temporal development server of our own. */
export interface Temporal {
  /** `host:port` of the gRPC front end. */
  adres: string;
  poort: number;
  pid: number;
  proces: ChildProcess;
  stop(): Promise<void>;
}

export interface TemporalOpties {
  /** Where the database, the log and the process id lie; null keeps the database in memory and the rest nowhere. */
  dataMap: string | null;
  /** For tests: the database in memory although there is a dataMap. */
  vluchtig?: boolean;
  /** 0 or absent: any free port. */
  poort?: number;
  /** Namespace besides `default`. */
  namespace?: string;
  /** Log file when there is no dataMap. Default: thrown away. */
  logboek?: string;
  meld?: Meld;
  afbreken?: AbortSignal;
}

const STOPPEN = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 5_000],
] as const;

/** The last three serve simulated time (ontwerp §5): skipping, restarting without a pause, timers without a delay. */
const INSTELLINGEN = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.workflowIdReuseMinimalInterval="0s"',
  'history.timerProcessorMaxTimeShift="1ms"',
];

/**
 * Starts the Temporal development server on 127.0.0.1 and waits until its namespace answers. A server that a killed start
 * left behind on the same folder is ended first.
 *
 * @throws Startfout when there is no program for it or the port is taken
 */
export async function startTemporal(opties: TemporalOpties): Promise<Temporal> {
  const { dataMap, namespace = 'default', vluchtig = dataMap === null, meld = () => undefined, afbreken } = opties;
  const programma = await vindTemporal(meld, afbreken);
  if (dataMap !== null) {
    mkdirSync(dataMap, { recursive: true, mode: 0o700 });
    await ruimTemporalOp(dataMap);
  }
  const poort = opties.poort || (await vrijePoort());
  const adres = `127.0.0.1:${poort}`;
  const logboek = dataMap === null ? (opties.logboek ?? '/dev/null') : join(dataMap, 'temporal.log');
  afbreken?.throwIfAborted();
  const proces = startServer(programma, vlaggen(poort, namespace, vluchtig ? null : dataMap), logboek, {
    cwd: dataMap ?? tmpdir(),
  });
  if (dataMap !== null && proces.pid) writeFileSync(pidBestand(dataMap), JSON.stringify({ pid: proces.pid, poort }));
  const stop = async () => {
    await beeindigKind(proces, STOPPEN);
    if (dataMap !== null) rmSync(pidBestand(dataMap), { force: true });
  };
  try {
    await wachtOpAntwoord(proces, adres, namespace, logboek, afbreken);
  } catch (fout) {
    await stop();
    throw fout;
  }
  return { adres, poort, pid: proces.pid ?? 0, proces, stop };
}

/** Ends the server that a killed start left behind in this folder, if there is one. */
export async function ruimTemporalOp(dataMap: string): Promise<void> {
  if (!existsSync(pidBestand(dataMap))) return;
  const { pid, poort } = JSON.parse(readFileSync(pidBestand(dataMap), 'utf8')) as { pid: number; poort: number };
  await beeindigWees(pid, luisterVlaggen(poort).join(' '), STOPPEN);
  rmSync(pidBestand(dataMap), { force: true });
}

/** Also how a server of ours is recognised by its command line. */
function luisterVlaggen(poort: number): string[] {
  return ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(poort)];
}

function vlaggen(poort: number, namespace: string, bewaarMap: string | null): string[] {
  return [
    ...luisterVlaggen(poort),
    ...['--log-level', 'warn'],
    ...(bewaarMap === null ? [] : ['--db-filename', join(bewaarMap, 'temporal.db')]),
    ...(namespace === 'default' ? [] : ['--namespace', namespace]),
    ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=normal'],
    ...INSTELLINGEN.flatMap((instelling) => ['--dynamic-config-value', instelling]),
  ];
}

async function wachtOpAntwoord(
  proces: ChildProcess,
  adres: string,
  namespace: string,
  logboek: string,
  afbreken?: AbortSignal,
): Promise<void> {
  const tot = performance.now() + 60_000;
  let startfout: Error | undefined;
  proces.once('error', (fout) => (startfout = fout));
  const verbinding = Connection.lazy({ address: adres });
  try {
    while (draait(proces) && performance.now() < tot) {
      afbreken?.throwIfAborted();
      try {
        // gRPC waits a second after a refused connection; a bare connection may be tried as often as we like.
        await raakAan(adres);
        await verbinding.withDeadline(Date.now() + 1000, () =>
          verbinding.workflowService.describeNamespace({ namespace }),
        );
        return;
      } catch {
        await wacht(50);
      }
    }
  } finally {
    await verbinding.close();
  }
  const melding = startfout?.message ?? staart(logboek);
  if (/address already in use/.test(melding)) {
    throw new Startfout(
      `Poort ${adres.split(':')[1]} is al in gebruik: kies met TEMPORAL_PORT een andere poort voor Temporal.`,
    );
  }
  throw new Startfout(`Temporal wil niet starten; het einde van ${logboek}:\n${melding}`);
}

/** Makes a bare connection; rejects when nobody answers at `adres`, given as `host:port`. */
export async function raakAan(adres: string): Promise<void> {
  const { hostname, port } = new URL(`tcp://${adres}`);
  const host = hostname.replaceAll(/[[\]]/g, '');
  await new Promise<void>((klaar, mislukt) => {
    const socket = connect({ host, port: Number(port), timeout: 3000 }, klaar);
    socket.once('error', mislukt);
    socket.once('timeout', () => mislukt(new Error('geen antwoord')));
    socket.once('connect', () => socket.destroy());
  });
}

function pidBestand(dataMap: string): string {
  return join(dataMap, 'temporal.pid');
}
