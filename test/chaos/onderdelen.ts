/** The whole product on servers of its own that can be killed: PostgreSQL, Temporal and the worker, as real processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { migreer } from '../../prisma/migreer.ts';
import { vrijePoort } from '../../tools/omgeving/poort.ts';
import { type Postbus, startPostbus } from '../../tools/omgeving/postbus.ts';
import { type Postgres, ruimPostgresOp, startPostgres } from '../../tools/omgeving/postgres.ts';
import { PROJECT } from '../../tools/omgeving/project.ts';
import { beeindigWees, einde, isVanOns } from '../../tools/omgeving/proces.ts';
import { ruimTemporalOp, startTemporal, type Temporal } from '../../tools/omgeving/temporal.ts';

export const ONDERDELEN = ['worker', 'postgres', 'temporal'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

// Root runs PostgreSQL as another user, who cannot enter a temporary folder of root's own.
const BASIS = process.getuid?.() === 0 ? '/tmp' : tmpdir();
const VOORVOEGSEL = join(BASIS, 'keurmerkregie-chaos-');
const WORKER = join('dist', 'src', 'worker.js');

/** Ends and removes what a test run that was itself killed has left behind. */
async function ruimVorigeOp(): Promise<void> {
  for (const naam of readdirSync(BASIS)) {
    const map = join(BASIS, naam);
    const pid = Number(/^keurmerkregie-chaos-(\d+)-/.exec(naam)?.[1] ?? process.pid);
    if (isVanOns(pid, 'jest') || pid === process.pid) continue;
    const workerPid = join(map, 'worker.pid');
    if (existsSync(workerPid))
      await beeindigWees(Number(readFileSync(workerPid, 'utf8')), WORKER, [['SIGKILL', 2_000]]);
    await Promise.all([ruimPostgresOp(join(map, 'postgres')), ruimTemporalOp(join(map, 'temporal'))]);
    rmSync(map, { recursive: true, force: true });
  }
}

export class Onderdelen {
  readonly postbus: Postbus;
  readonly databaseUrl: string;
  readonly temporalAdres: string;
  readonly #map: string;
  #postgres: Postgres;
  #temporal: Temporal;
  #worker: ChildProcess | undefined;
  #gestopt = false;

  private constructor(map: string, postbus: Postbus, postgres: Postgres, temporal: Temporal) {
    this.#map = map;
    this.postbus = postbus;
    this.#postgres = postgres;
    this.#temporal = temporal;
    this.databaseUrl = postgres.url;
    this.temporalAdres = temporal.adres;
  }

  static async start(): Promise<Onderdelen> {
    await ruimVorigeOp();
    const map = mkdtempSync(`${VOORVOEGSEL}${process.pid}-`);
    chmodSync(map, 0o711);
    const [postbus, postgres, temporal] = await Promise.all([
      startPostbus({ dataMap: null }),
      startPostgres({ dataMap: join(map, 'postgres'), poort: await vrijePoort(), vluchtig: true }),
      startTemporal({ dataMap: join(map, 'temporal'), poort: await vrijePoort() }),
    ]);
    const onderdelen = new Onderdelen(map, postbus, postgres, temporal);
    await migreer(postgres.url);
    onderdelen.#houdWorkerAanDeGang();
    return onderdelen;
  }

  /** Kills without a warning, and starts again what is not started by itself. Returns when it runs again. */
  async dood(onderdeel: Onderdeel): Promise<void> {
    switch (onderdeel) {
      case 'worker':
        this.#worker?.kill('SIGKILL');
        return;
      case 'postgres':
        this.#postgres.proces.kill('SIGKILL');
        await einde(this.#postgres.proces);
        this.#postgres = await startPostgres({
          dataMap: join(this.#map, 'postgres'),
          poort: this.#postgres.poort,
          vluchtig: true,
        });
        return;
      case 'temporal':
        this.#temporal.proces.kill('SIGKILL');
        await einde(this.#temporal.proces);
        this.#temporal = await startTemporal({ dataMap: join(this.#map, 'temporal'), poort: this.#temporal.poort });
    }
  }

  async stop(): Promise<void> {
    this.#gestopt = true;
    if (this.#worker) {
      this.#worker.kill('SIGKILL');
      await einde(this.#worker);
    }
    await Promise.all([this.#postgres.stop(), this.#temporal.stop(), this.postbus.stop()]);
    rmSync(this.#map, { recursive: true, force: true });
  }

  /** As a supervisor would: a worker that ends, for whatever reason, is started again. */
  #houdWorkerAanDeGang(): void {
    const logboek = createWriteStream(join(this.#map, 'worker.log'), { flags: 'a' });
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: this.databaseUrl,
      TEMPORAL_ADDRESS: this.temporalAdres,
      SMTP_URL: this.postbus.smtpUrl,
      INSTELLINGEN_BESTAND: join(PROJECT, 'tools', 'voorbeeld-instellingen.json'),
    };
    const worker = spawn(process.execPath, [join(PROJECT, WORKER)], { env, stdio: 'pipe' });
    if (worker.pid) writeFileSync(join(this.#map, 'worker.pid'), String(worker.pid));
    worker.stdout.pipe(logboek);
    worker.stderr.pipe(logboek);
    this.#worker = worker;
    worker.once('exit', () => {
      if (!this.#gestopt) void wacht(200).then(() => this.#gestopt || this.#houdWorkerAanDeGang());
    });
  }
}
