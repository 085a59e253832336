import { readFileSync } from 'node:fs';
import type { Meld } from './melding.ts';
import { beeindigAllesNu } from './proces.ts';

/** Somebody asked to stop: no failure. */
export class StopVerzoek extends Error {
  override readonly name = 'StopVerzoek';
}

/** A terminal sends Ctrl-C to npm and to us, and npm passes it on as well: within this time, in ms, they are one. */
const ECHO = 1000;

/**
 * Gives the controller that is aborted with a StopVerzoek on Ctrl-C, on SIGTERM, when the terminal closes, and when the
 * npm that started us is gone. A second Ctrl-C ends everything at once.
 */
export function stopOpVerzoek(meld: Meld): AbortController {
  const afbreker = new AbortController();
  let eerste: number | undefined;
  const verzoek = () => {
    eerste ??= performance.now();
    if (!afbreker.signal.aborted) {
      meld('\nStoppen … (nog een keer Ctrl-C: meteen)');
      afbreker.abort(new StopVerzoek());
    } else if (performance.now() - eerste > ECHO) {
      beeindigAllesNu();
      process.exit(130);
    }
  };
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, verzoek);
  // Somebody may close the terminal before we have finished stopping.
  for (const uit of [process.stdout, process.stderr]) uit.on('error', () => undefined);
  volgOuder(verzoek);
  return afbreker;
}

/**
 * npm starts a shell that starts us. When either is killed (a SIGTERM to npm kills the shell, a SIGKILL only npm) nobody
 * tells us, and nobody can reach us with Ctrl-C any more.
 */
function volgOuder(verzoek: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const begin = voorouders();
  const wekker = setInterval(() => {
    if (voorouders() === begin) return;
    clearInterval(wekker);
    verzoek();
  }, 500);
  wekker.unref();
}

function voorouders(): string {
  let grootouder = '';
  try {
    grootouder = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    // Only Linux tells it this cheaply; elsewhere the parent will do.
  }
  return `${process.ppid} ${grootouder}`;
}
