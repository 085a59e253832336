/**
 * The outbox as a queue: which message is next, who sends it, and how it ended. A message is marked `bezig` in a
 * transaction of its own before it is sent, and its lock is held as long as this process is busy with it.
 */
import { setTimeout as wacht } from 'node:timers/promises';
import { dagVan, type Datum, eersteKantoordag, type Kalender, momentVan } from '../../domain/termijn/index.ts';
import { Prisma, type PrismaClient } from '../../prisma/client/client.ts';
import type { Luisteraar } from './luisteraar.ts';

/** A message that this process may send now. */
export interface Klus {
  id: string;
  schoolId: string;
  sjabloon: string;
  kanaal: string;
  gegevens: unknown;
  /** The date of the letter. */
  datum: Datum;
  /** Number of this attempt. It never comes back, so a late outcome cannot overwrite that of another attempt. */
  poging: number;
}

export type Uitkomst =
  | { status: 'verzonden' }
  | { status: 'te verzenden'; overMs: number; fout: string | null }
  | { status: 'mislukt' | 'onbekend'; fout: string };

/** Closed days and nights, on which nothing of an earlier day leaves (T11, M4). */
export interface Rust {
  /** The product's day of today. */
  vandaag: Datum;
  /** Ms until the office opens; 0 when it is open. */
  ms: number;
}

/** What is left from an earlier day leaves on an open day, from nine o'clock on. */
export function rustVan(nu: number, kalender: Kalender): Rust {
  const vandaag = dagVan(nu);
  return { vandaag, ms: Math.max(momentVan(eersteKantoordag(vandaag, kalender), '09:00') - nu, 0) };
}

/**
 * Whether a message is left from an earlier day. In development the trajecten can be far ahead of the record: what was
 * recorded today is not late.
 */
function isLaat({ vandaag }: Rust): Prisma.Sql {
  const begin = new Date(momentVan(dagVan(Date.now())));
  return Prisma.sql`(datum < ${vandaag}::date AND aangemaakt_op < ${begin}::timestamptz)`;
}

const PROCES_VERDWENEN = 'Het programma stopte tijdens het versturen. Het is niet bekend of het bericht is verstuurd.';
const HERKANSING_MS = 5_000;

export class Wachtrij {
  readonly #prisma: PrismaClient;
  readonly #luisteraar: Luisteraar;
  /** Once aborted, an outcome that cannot be recorded is given up: the message stays `bezig` and becomes `onbekend`. */
  readonly #opgeven: AbortSignal;

  constructor(prisma: PrismaClient, luisteraar: Luisteraar, opgeven: AbortSignal) {
    this.#prisma = prisma;
    this.#luisteraar = luisteraar;
    this.#opgeven = opgeven;
  }

  /** Ms until the next message can be sent, 0 when one can be sent now; null when none waits. */
  async wachttijd(rust: Rust): Promise<number | null> {
    const [rij] = await this.#prisma.$queryRaw<{ ms: number | null }[]>`
      SELECT ceil(1000 * extract(epoch FROM
               min(greatest(volgende_poging_op, now(),
                            CASE WHEN ${isLaat(rust)} THEN now() + ${rust.ms}::float8 * interval '1 ms' END)) - now()))::float8
             AS ms
        FROM bericht WHERE status = 'te verzenden' AND kanaal = 'e-mail'`;
    return rij?.ms ?? null;
  }

  /**
   * Takes the oldest message that can be sent now, on a rest only those of today; null when there is none, or when it is still held.
   *
   * @throws Error when PostgreSQL is away
   */
  async pak(rust: Rust): Promise<Klus | null> {
    const vondst: { klus?: Klus } = {};
    try {
      await this.#prisma.$transaction(async (tx) => {
        const [rij] = await tx.$queryRaw<Klus[]>`
          SELECT id, school_id AS "schoolId", sjabloon, kanaal, gegevens, to_char(datum, 'YYYY-MM-DD') AS datum,
                 pogingen + 1 AS poging
            FROM bericht
           WHERE status = 'te verzenden' AND kanaal = 'e-mail'
             AND (volgende_poging_op IS NULL OR volgende_poging_op <= now())
             AND (${rust.ms}::float8 = 0 OR NOT ${isLaat(rust)})
           ORDER BY datum, aangemaakt_op, id
           LIMIT 1 FOR UPDATE SKIP LOCKED`;
        if (!rij) return;
        if (!(await this.#luisteraar.vergrendel(rij.id))) {
          // Released by hand while a process that had lost its connection was still sending it.
          await tx.$executeRaw`
            UPDATE bericht SET volgende_poging_op = now() + ${HERKANSING_MS} * interval '1 ms' WHERE id = ${rij.id}`;
          return;
        }
        vondst.klus = rij;
        await tx.$executeRaw`
          UPDATE bericht SET status = 'bezig', pogingen = ${rij.poging}, volgende_poging_op = NULL, fout = NULL
           WHERE id = ${rij.id}`;
      });
    } catch (fout) {
      // Whether this was recorded is not known. Nothing was sent, so the message goes back if it was.
      if (vondst.klus) await this.rondAf(vondst.klus, { status: 'te verzenden', overMs: 0, fout: null }, rust);
      throw fout;
    }
    return vondst.klus ?? null;
  }

  /**
   * Records how an attempt ended, and goes on trying as long as PostgreSQL is away.
   *
   * @returns whether the traject must be told of it
   */
  async rondAf({ id, poging }: Pick<Klus, 'id' | 'poging'>, uitkomst: Uitkomst, rust: Rust): Promise<boolean> {
    const fout = 'fout' in uitkomst ? uitkomst.fout : null;
    const overMs = 'overMs' in uitkomst ? uitkomst.overMs : null;
    const { status } = uitkomst;
    const rijen = await this.#totHetLukt(
      // Not only `bezig`: another process may have thought that we were dead, or a person may have decided to send it
      // again, and we know better. As long as the number of attempts is ours, nobody else has taken it.
      () => this.#prisma.$queryRaw<{ meld: boolean }[]>`
        UPDATE bericht
           SET status = ${status}, fout = ${fout},
               verzonden_op = CASE WHEN ${status} = 'verzonden' THEN now() END,
               volgende_poging_op = now() + ${overMs}::float8 * interval '1 ms',
               te_melden = ${status} IN ('mislukt', 'onbekend')
                 OR (${status} = 'verzonden' AND sjabloon <> 'herinnering'
                     AND (opnieuw OR status <> 'bezig' OR ${isLaat(rust)}))
         WHERE id = ${id} AND pogingen = ${poging} AND status IN ('bezig', 'onbekend', 'te verzenden')
        RETURNING te_melden AS meld`,
    );
    await this.#luisteraar.geefVrij(id);
    return rijen[0]?.meld ?? false;
  }

  /**
   * Marks the messages of processes that died while sending as `onbekend`. They are not sent again by themselves: the
   * mail server may have taken them (M2).
   *
   * @throws Error when PostgreSQL is away
   */
  async merkVerlaten(): Promise<string[]> {
    const bezig = await this.#prisma.bericht.findMany({
      where: { status: 'bezig' },
      select: { id: true, pogingen: true },
    });
    const verlaten: string[] = [];
    for (const { id, pogingen } of bezig) {
      if (!(await this.#luisteraar.vergrendel(id))) continue;
      try {
        const gemerkt = await this.#prisma.bericht.updateMany({
          where: { id, pogingen, status: 'bezig' },
          data: { status: 'onbekend', fout: PROCES_VERDWENEN, teMelden: true },
        });
        if (gemerkt.count > 0) verlaten.push(id);
      } finally {
        await this.#luisteraar.geefVrij(id);
      }
    }
    return verlaten;
  }

  async #totHetLukt<T>(doe: () => Promise<T>): Promise<T> {
    let herkansing = 100;
    for (;;) {
      try {
        return await doe();
      } catch (fout) {
        if (this.#opgeven.aborted) throw fout;
        await wacht(herkansing, undefined, { signal: this.#opgeven }).catch(() => undefined);
        herkansing = Math.min(herkansing * 2, HERKANSING_MS);
      }
    }
  }
}
