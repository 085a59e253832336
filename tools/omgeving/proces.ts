import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';

/** A signal and how long to wait for its effect, in milliseconds, before the next one is tried. */
export type Aandrang = readonly [signaal: NodeJS.Signals, geduld: number];

const levend = new Set<ChildProcess>();

/** Remembers a child until it ends, for `beeindigAllesNu`. */
export function houdBij<K extends ChildProcess>(kind: K): K {
  levend.add(kind);
  kind.once('exit', () => levend.delete(kind));
  return kind;
}

/** Ends every child at once, without giving it time for anything. Data is not lost, but the next start has to recover. */
export function beeindigAllesNu(): void {
  for (const kind of levend) kind.kill('SIGKILL');
}

/**
 * Starts a server process that logs to `logboek`. It gets a process group of its own: Ctrl-C in the terminal must reach
 * only the starter, which then stops the servers one by one in the right order.
 */
export function startServer(
  programma: string,
  argumenten: string[],
  logboek: string,
  opties: SpawnOptions = {},
): ChildProcess {
  const log = openSync(logboek, 'a', 0o600);
  writeSync(log, `\n--- ${new Date().toISOString()} ${programma} start\n`);
  try {
    return houdBij(spawn(programma, argumenten, { ...opties, detached: true, stdio: ['ignore', log, log] }));
  } finally {
    closeSync(log);
  }
}

/** True as long as this child of ours has neither exited nor failed to start. */
export function draait(kind: ChildProcess): boolean {
  return kind.pid !== undefined && kind.exitCode === null && kind.signalCode === null;
}

/** Resolves when the child has ended, at once when it already has. */
export async function einde(kind: ChildProcess): Promise<void> {
  if (!draait(kind)) return;
  await new Promise<void>((klaar) => kind.once('exit', () => klaar()));
}

/** Ends a child of ours: each signal in turn until it has gone. */
export async function beeindigKind(kind: ChildProcess, aandrang: readonly Aandrang[]): Promise<void> {
  for (const [signaal, geduld] of aandrang) {
    if (!draait(kind)) return;
    kind.kill(signaal);
    const wekker = new AbortController();
    await Promise.race([einde(kind), wacht(geduld, undefined, { signal: wekker.signal }).catch(() => undefined)]);
    wekker.abort();
  }
}

/**
 * Ends a process that an earlier, killed start of ours left behind. `kenmerk` must occur in its command line: process ids
 * are reused, and only what we started may be ended.
 *
 * @returns whether there was such a process
 */
export async function beeindigWees(pid: number, kenmerk: string, aandrang: readonly Aandrang[]): Promise<boolean> {
  if (!isVanOns(pid, kenmerk)) return false;
  for (const [signaal, geduld] of aandrang) {
    try {
      process.kill(pid, signaal);
    } catch {
      return true;
    }
    const tot = performance.now() + geduld;
    while (performance.now() < tot) {
      if (!isVanOns(pid, kenmerk)) return true;
      await wacht(20);
    }
  }
  return true;
}

/** Whether process `pid` runs and has `kenmerk` in its command line. A zombie has no command line and counts as gone. */
export function isVanOns(pid: number, kenmerk: string): boolean {
  return pid > 0 && pid !== process.pid && opdrachtregel(pid).includes(kenmerk);
}

function opdrachtregel(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** The last lines of a log file, for in an error message. */
export function staart(logboek: string, regels = 12): string {
  try {
    return readFileSync(logboek, 'utf8').trimEnd().split('\n').slice(-regels).join('\n');
  } catch {
    return '';
  }
}
