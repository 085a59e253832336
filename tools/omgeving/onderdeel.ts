import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { Startfout } from './melding.ts';
import { PROJECT } from './project.ts';
import { beeindigKind, beeindigWees, draait, einde, houdBij, staart } from './proces.ts';

/** A process of the product itself: the API or the worker. */
export interface Onderdeel {
  naam: string;
  proces: ChildProcess;
  logboek: string;
  stop(): Promise<void>;
}

export interface OnderdeelOpties {
  naam: 'api' | 'worker';
  dataMap: string;
  env: NodeJS.ProcessEnv;
  /** Resolves when it is ready; gets the lines of its output. `afbreken` is also given when the process dies. */
  gereed: (uitvoer: Interface, afbreken: AbortSignal) => Promise<void>;
  afbreken: AbortSignal;
}

/** The worker finishes the activities it is in the middle of. */
const STOPPEN = [
  ['SIGTERM', 20_000],
  ['SIGKILL', 5_000],
] as const;

/**
 * Starts `dist/src/<naam>.js` and waits until it is ready. Its output goes to a log file, its errors to the terminal too.
 *
 * @throws Startfout with the end of its log when it dies before that
 */
export async function startOnderdeel({ naam, dataMap, env, gereed, afbreken }: OnderdeelOpties): Promise<Onderdeel> {
  const logboek = join(dataMap, 'logboek', `${naam}.log`);
  mkdirSync(join(dataMap, 'logboek'), { recursive: true, mode: 0o700 });
  afbreken.throwIfAborted();
  const proces = houdBij(
    spawn(process.execPath, ['--enable-source-maps', programma(naam)], {
      cwd: PROJECT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  if (proces.pid) writeFileSync(pidBestand(dataMap, naam), String(proces.pid));
  const log = createWriteStream(logboek, { flags: 'a', mode: 0o600 });
  log.write(`\n--- ${new Date().toISOString()} ${naam} start\n`);
  proces.stdout.pipe(log, { end: false });
  proces.stderr.pipe(log, { end: false });
  createInterface({ input: proces.stderr }).on('line', (regel) => process.stderr.write(`[${naam}] ${regel}\n`));
  const stop = async () => {
    await beeindigKind(proces, STOPPEN);
    rmSync(pidBestand(dataMap, naam), { force: true });
    await new Promise<void>((klaar) => log.end(klaar));
  };

  const opgehouden = new AbortController();
  const uitvoer = createInterface({ input: proces.stdout });
  try {
    await Promise.race([
      gereed(uitvoer, AbortSignal.any([afbreken, opgehouden.signal])),
      einde(proces).then(() => {
        throw new Startfout(`${omschrijf(naam)} is gestopt voordat hij gereed was.`);
      }),
    ]);
    return { naam: omschrijf(naam), proces, logboek, stop };
  } catch (fout) {
    const gestorven = !draait(proces);
    await stop();
    if (afbreken.aborted || !gestorven) throw fout;
    throw new Startfout(
      `${omschrijf(naam)} is gestopt voordat hij gereed was; het einde van ${logboek}:\n${staart(logboek)}`,
    );
  } finally {
    opgehouden.abort();
  }
}

/** Ends the API or worker that a killed start left behind on this folder, if there is one. */
export async function ruimOnderdeelOp(dataMap: string, naam: 'api' | 'worker'): Promise<void> {
  const bestand = pidBestand(dataMap, naam);
  if (!existsSync(bestand)) return;
  await beeindigWees(Number(readFileSync(bestand, 'utf8')), programma(naam), STOPPEN);
  rmSync(bestand, { force: true });
}

function omschrijf(naam: 'api' | 'worker'): string {
  return naam === 'api' ? 'De API' : 'De worker';
}

function programma(naam: 'api' | 'worker'): string {
  return join(PROJECT, 'dist', 'src', `${naam}.js`);
}

function pidBestand(dataMap: string, naam: string): string {
  return join(dataMap, `${naam}.pid`);
}
