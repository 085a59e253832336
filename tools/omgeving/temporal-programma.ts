import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { cacheMap } from './cache.ts';
import { duur, Startfout } from './melding.ts';
import type { Meld } from './melding.ts';
import { beeindigWees } from './proces.ts';
import { wachtOpSlot } from './slot.ts';

const voerUit = promisify(execFile);

/** The Go module that pins the server; its go.sum is the key under which the built program is cached. */
const MODULE = join(import.meta.dirname, '..', 'temporal');
const PAKKET = 'github.com/temporalio/cli/cmd/temporal';
/** Time skipping, which moves the clock of a traject, needs this server. */
const SERVER_VANAF = [1, 32] as const;

const UITWEG =
  'of zet de Temporal CLI (server 1.32 of nieuwer) op het PATH, of wijs met TEMPORAL_ADDRESS een server aan die al draait';

/**
 * Finds the program of the Temporal development server, in this order: `temporal` on the PATH when it is new enough, our
 * cache, a download by the Temporal SDK, and else a build with Go, once, which takes minutes.
 *
 * Two starts at once do not disturb each other: one makes the program, the other waits and uses it.
 *
 * @throws Startfout when there is none to be had, saying what to do
 */
export async function vindTemporal(meld: Meld, afbreken?: AbortSignal): Promise<string> {
  const opPad = await zoekOpPad();
  if (opPad) return opPad;
  const map = join(cacheMap(), 'temporal');
  const programma = join(map, `temporal-${sleutel()}${process.platform === 'win32' ? '.exe' : ''}`);
  if (existsSync(programma)) return programma;
  mkdirSync(map, { recursive: true });
  const wachtend = () => meld('Wachten op een andere start, die Temporal al aan het bouwen is …');
  const slot = await wachtOpSlot(join(map, 'slot'), wachtend, afbreken);
  try {
    if (existsSync(programma)) return programma;
    await ruimVorigeOp(map);
    const nieuw = join(map, `nieuw-${process.pid}`);
    mkdirSync(nieuw);
    try {
      const gemaakt = (await haalOp(nieuw, afbreken)) ?? (await bouw(nieuw, map, meld, afbreken));
      chmodSync(gemaakt, 0o755);
      renameSync(gemaakt, programma);
    } finally {
      rmSync(nieuw, { recursive: true, force: true });
    }
    return programma;
  } finally {
    slot.vrij();
  }
}

/** Only the holder of the lock makes `nieuw-…`, so what lies there belongs to a maker that was killed. */
async function ruimVorigeOp(map: string): Promise<void> {
  for (const naam of readdirSync(map).filter((kandidaat) => kandidaat.startsWith('nieuw-'))) {
    const vorige = join(map, naam);
    if (existsSync(join(vorige, 'pid'))) {
      await beeindigWees(Number(readFileSync(join(vorige, 'pid'), 'utf8')), vorige, [
        ['SIGINT', 3000],
        ['SIGKILL', 1000],
      ]);
    }
    rmSync(vorige, { recursive: true, force: true });
  }
}

function sleutel(): string {
  const som = createHash('sha256')
    .update(readFileSync(join(MODULE, 'go.sum')))
    .update(`${process.platform}-${process.arch}`);
  return som.digest('hex').slice(0, 16);
}

async function zoekOpPad(): Promise<string | undefined> {
  for (const map of (process.env['PATH'] ?? '').split(delimiter)) {
    const kandidaat = join(map, 'temporal');
    if (isUitvoerbaar(kandidaat) && (await isNieuwGenoeg(kandidaat))) return kandidaat;
  }
  return undefined;
}

function isUitvoerbaar(bestand: string): boolean {
  try {
    accessSync(bestand, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function isNieuwGenoeg(programma: string): Promise<boolean> {
  try {
    const { stdout } = await voerUit(programma, ['--version'], { timeout: 10_000 });
    const [, hoofd = '0', sub = '0'] = /Server (\d+)\.(\d+)/.exec(stdout) ?? [];
    return Number(hoofd) > SERVER_VANAF[0] || (Number(hoofd) === SERVER_VANAF[0] && Number(sub) >= SERVER_VANAF[1]);
  } catch {
    return false;
  }
}

/** The download by the SDK; undefined where the network does not allow it, in seconds rather than minutes. */
async function haalOp(map: string, afbreken?: AbortSignal): Promise<string | undefined> {
  const doel = join(map, 'download');
  mkdirSync(doel);
  try {
    if (!process.env['HTTPS_PROXY'] && !process.env['https_proxy']) await isBereikbaar();
    const ophalen = join(import.meta.dirname, 'temporal-ophalen.ts');
    await voerUit(process.execPath, [ophalen, doel], { timeout: 5 * 60_000, signal: afbreken });
    for (const naam of readdirSync(doel)) {
      if (await isNieuwGenoeg(join(doel, naam))) return join(doel, naam);
    }
  } catch {
    afbreken?.throwIfAborted();
  }
  return undefined;
}

/** A network that swallows packets would keep the SDK waiting for minutes. */
async function isBereikbaar(): Promise<void> {
  await fetch('https://temporal.download/', { method: 'HEAD', signal: AbortSignal.timeout(4000) });
}

async function bouw(map: string, cache: string, meld: Meld, afbreken?: AbortSignal): Promise<string> {
  const go = await controleerGo();
  const begin = performance.now();
  meld(`Temporal wordt eenmalig gebouwd met ${go} uit tools/temporal: zo’n 1700 pakketten, twee tot tien minuten.`);
  meld(`Het resultaat wordt bewaard in ${cache} en daarna steeds gebruikt.`);
  const programma = join(map, 'temporal');
  const env = { ...goMappen(cache), CGO_ENABLED: '0' };
  const vlaggen = ['build', '-v', '-buildvcs=false', '-ldflags', '-s -w', '-o', programma, PAKKET];
  const bouwer = spawn('go', vlaggen, {
    cwd: MODULE,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal: afbreken,
    killSignal: 'SIGINT',
  });
  writeFileSync(join(map, 'pid'), String(bouwer.pid));

  let opgehaald = 0;
  let gebouwd = 0;
  const uitvoer: string[] = [];
  createInterface({ input: bouwer.stderr }).on('line', (regel) => {
    if (regel.startsWith('go: downloading')) opgehaald += 1;
    else if (/^[\w.-]+(\/\S+)*$/.test(regel)) gebouwd += 1;
    else uitvoer.push(regel);
  });
  const voortgang = setInterval(() => {
    const verstreken = duur(performance.now() - begin);
    meld(`  Temporal bouwen: ${opgehaald} modules opgehaald, ${gebouwd} pakketten gebouwd (${verstreken})`);
  }, 10_000);
  try {
    const code = await new Promise<number | null>((klaar, mislukt) => {
      bouwer.once('error', mislukt);
      bouwer.once('close', klaar);
    });
    if (code !== 0) throw new Startfout(`Temporal is niet gebouwd: ${uitleg(uitvoer)}`);
  } finally {
    clearInterval(voortgang);
  }
  meld(`Temporal is gebouwd in ${duur(performance.now() - begin)}`);
  return programma;
}

/** @returns the version of Go, when it can build the module or can fetch a Go that can (from 1.21 on) */
async function controleerGo(): Promise<string> {
  const nodig = /^go (\S+)$/m.exec(readFileSync(join(MODULE, 'go.mod'), 'utf8'))?.[1] ?? '';
  let uitvoer: string;
  try {
    ({ stdout: uitvoer } = await voerUit('go', ['version'], { cwd: '/' }));
  } catch {
    throw new Startfout(
      `Temporal ontbreekt, is niet te downloaden en kan zonder Go niet worden gebouwd: installeer Go ${nodig} of nieuwer, ${UITWEG}.`,
    );
  }
  const [versie = 'go', hoofd = '0', sub = '0'] = /go(\d+)\.(\d+)[^\s]*/.exec(uitvoer) ?? [];
  if (Number(hoofd) === 1 && Number(sub) < 21) {
    throw new Startfout(`${versie} is te oud om Temporal te bouwen: installeer Go ${nodig} of nieuwer, ${UITWEG}.`);
  }
  return versie;
}

function uitleg(uitvoer: string[]): string {
  const tekst = uitvoer.slice(-8).join('\n');
  if (/toolchain|requires go >=/.test(tekst)) {
    return `Go is te oud en kon geen nieuwere versie ophalen; installeer de versie uit tools/temporal/go.mod, ${UITWEG}.\n${tekst}`;
  }
  if (/no space left/.test(tekst)) return `de schijf is vol; maak zo'n 4 GB vrij.\n${tekst}`;
  if (/dial tcp|no such host|i\/o timeout|proxyconnect/.test(tekst)) {
    return `Go kon de modules niet ophalen; controleer de internetverbinding of GOPROXY, ${UITWEG}.\n${tekst}`;
  }
  return `${UITWEG.replace(/^of /, '')}.\n${tekst}`;
}

/** Where Go has no place to keep its caches (a user without a home), it gets one beside ours. */
function goMappen(cache: string): NodeJS.ProcessEnv {
  const env = { ...process.env };
  try {
    accessSync(env['HOME'] ?? '', constants.W_OK);
  } catch {
    env['GOCACHE'] ??= join(cache, 'go-build');
    env['GOPATH'] ??= join(cache, 'go');
  }
  return env;
}
