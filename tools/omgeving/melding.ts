/** Writes one line for the person at the terminal. */
export type Meld = (regel: string) => void;

/** A mistake that the person at the terminal can solve: the message is one clear Dutch sentence, shown without a stack. */
export class Startfout extends Error {
  override readonly name = 'Startfout';
}

/** `1,4 s` below a minute, `2 min 05 s` above it. */
export function duur(milliseconden: number): string {
  const seconden = milliseconden / 1000;
  if (seconden < 60) return `${seconden.toFixed(1).replace('.', ',')} s`;
  const geheel = Math.round(seconden);
  return `${Math.floor(geheel / 60)} min ${String(geheel % 60).padStart(2, '0')} s`;
}

/**
 * Runs one step. A step that takes more than a second announces itself, so that nobody looks at a silent terminal,
 * and tells its duration when it is done.
 */
export async function stap<T>(meld: Meld, naam: string, werk: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const aankondiging = setTimeout(() => meld(`${naam} …`), 1000);
  try {
    const uitkomst = await werk();
    const verstreken = performance.now() - begin;
    if (verstreken >= 1000) meld(`${naam}: klaar in ${duur(verstreken)}`);
    return uitkomst;
  } finally {
    clearTimeout(aankondiging);
  }
}
