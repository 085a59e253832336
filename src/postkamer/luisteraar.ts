/**
 * The postkamer's own connection with PostgreSQL. It hears that there is a message to send (LISTEN), and it holds a lock
 * on every message that this process is sending: a message that is marked as being sent and is not locked was left by a
 * process that died. Locks and LISTEN belong to a session, so a pooler between us and PostgreSQL must not share it.
 */
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';

export interface Luisteraaropties {
  databaseUrl: string;
  /** Called after every (re)connection, when the locks are held again. */
  bijVerbinding: () => void;
  /** Called when a message may have to be sent. */
  bijBericht: () => void;
}

const EERSTE_HERKANSING_MS = 200;
const LAATSTE_HERKANSING_MS = 5_000;
const VERBINDEN_MS = 10_000;
const VRAAG_MS = 3_000;

export class Luisteraar {
  readonly #opties: Luisteraaropties;
  /** The messages that this process holds, whether or not the connection is there. */
  readonly #sloten = new Set<string>();
  readonly #einde = new AbortController();
  /** The connection that is there or being made. */
  #nieuwste: pg.Client | null = null;
  /** The same, once it listens and holds the locks. */
  #client: pg.Client | null = null;
  /** The last question: a connection takes one at a time. */
  #beurt: Promise<unknown> = Promise.resolve();
  #loop: Promise<void> | null = null;

  constructor(opties: Luisteraaropties) {
    this.#opties = opties;
  }

  /** Connects, and connects again whenever the connection is lost. */
  start(): void {
    this.#loop = this.#houdVerbonden();
  }

  async stop(): Promise<void> {
    this.#einde.abort();
    await this.#nieuwste?.end().catch(() => undefined);
    await this.#loop;
  }

  /**
   * Locks a message; false when it is held already, by another living process or by this one.
   *
   * @throws Error when PostgreSQL is away
   */
  async vergrendel(berichtId: string): Promise<boolean> {
    // Within one session PostgreSQL grants a lock as often as it is asked for, so this process keeps count itself.
    if (this.#sloten.has(berichtId)) return false;
    this.#sloten.add(berichtId);
    let gelukt = false;
    try {
      const { rows } = await this.#vraag('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS gelukt', berichtId);
      gelukt = rows[0]?.gelukt === true;
      return gelukt;
    } finally {
      if (!gelukt) this.#sloten.delete(berichtId);
    }
  }

  /** Gives a message free. A connection that is gone holds no locks, so that it is away does not matter. */
  async geefVrij(berichtId: string): Promise<void> {
    this.#sloten.delete(berichtId);
    await this.#vraag('SELECT pg_advisory_unlock(hashtextextended($1, 0))', berichtId).catch(() => undefined);
  }

  /** Breaks the connection off when it is there and no longer answers. */
  async controleer(): Promise<void> {
    if (this.#client) await this.#metVerbinding((client) => client.query('SELECT 1')).catch(() => undefined);
  }

  async #vraag(sql: string, berichtId: string): Promise<pg.QueryResult<{ gelukt?: boolean }>> {
    return await this.#metVerbinding((client) => client.query(sql, [slotnaam(berichtId)]));
  }

  /** A connection that does not answer is broken off, so that a new one is made. */
  async #metVerbinding<T>(doe: (client: pg.Client) => Promise<T>): Promise<T> {
    const vorige = this.#beurt;
    const antwoord = (async () => {
      await vorige;
      const client = this.#client;
      if (!client) throw new Error('Geen verbinding met PostgreSQL');
      try {
        return await doe(client);
      } catch (fout) {
        void client.end().catch(() => undefined);
        throw fout;
      }
    })();
    this.#beurt = antwoord.catch(() => undefined);
    return await antwoord;
  }

  async #houdVerbonden(): Promise<void> {
    let herkansing = EERSTE_HERKANSING_MS;
    while (!this.#einde.signal.aborted) {
      const client = new pg.Client({
        connectionString: this.#opties.databaseUrl,
        connectionTimeoutMillis: VERBINDEN_MS,
        query_timeout: VRAAG_MS,
        keepAlive: true,
        application_name: 'keurmerkregie postkamer',
      });
      this.#nieuwste = client;
      const verbroken = new Promise<void>((klaar) => client.once('end', klaar));
      client.on('error', () => void client.end().catch(() => undefined));
      client.on('notification', () => this.#opties.bijBericht());
      try {
        await client.connect();
        await client.query('LISTEN bericht');
        await this.#neemSlotenTerug(client);
        this.#client = client;
        herkansing = EERSTE_HERKANSING_MS;
        this.#opties.bijVerbinding();
        await verbroken;
      } catch {
        await client.end().catch(() => undefined);
      }
      this.#client = null;
      await wacht(herkansing, undefined, { signal: this.#einde.signal }).catch(() => undefined);
      herkansing = Math.min(herkansing * 2, LAATSTE_HERKANSING_MS);
    }
  }

  async #neemSlotenTerug(client: pg.Client): Promise<void> {
    for (const berichtId of this.#sloten) {
      const sleutel = [slotnaam(berichtId)];
      await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0))', sleutel);
      if (!this.#sloten.has(berichtId))
        await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', sleutel);
    }
  }
}

/** The text of which PostgreSQL computes the number of the lock. */
export function slotnaam(berichtId: string): string {
  return `bericht/${berichtId}`;
}
