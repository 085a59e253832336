import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

/** A held lock. */
export interface Slot {
  vrij(): void;
}

/**
 * Takes the lock on `bestand`, or returns undefined when another process holds it.
 *
 * The lock is a SQLite write transaction, so the operating system lets go of it when the holder dies, however it dies:
 * a lock file with a process id in it would have to guess whether that id is still the same process.
 */
export function neemSlot(bestand: string): Slot | undefined {
  mkdirSync(dirname(bestand), { recursive: true });
  // SQLite would say only that it cannot; the file system says which file, and why.
  accessSync(existsSync(bestand) ? bestand : dirname(bestand), constants.R_OK | constants.W_OK);
  const database = new DatabaseSync(bestand);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (fout) {
    database.close();
    if (isBezet(fout)) return undefined;
    throw fout;
  }
  return { vrij: () => database.close() };
}

/** Waits until the lock on `bestand` is ours; `wachtend` is called once when another process turns out to hold it. */
export async function wachtOpSlot(bestand: string, wachtend: () => void, afbreken?: AbortSignal): Promise<Slot> {
  let gemeld = false;
  for (;;) {
    const slot = neemSlot(bestand);
    if (slot) return slot;
    if (!gemeld) wachtend();
    gemeld = true;
    await wacht(250, undefined, { signal: afbreken });
  }
}

const SQLITE_BUSY = 5;

function isBezet(fout: unknown): boolean {
  return (fout as { errcode?: unknown }).errcode === SQLITE_BUSY;
}
