/** The product on servers of its own, as `npm start` runs it, and the bare workflow beside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { migreer } from '../../prisma/migreer.ts';
import { vrijePoort } from '../omgeving/poort.ts';
import { startPostbus } from '../omgeving/postbus.ts';
import { startPostgres } from '../omgeving/postgres.ts';
import { PROJECT } from '../omgeving/project.ts';
import { beeindigKind } from '../omgeving/proces.ts';
import { startTemporal } from '../omgeving/temporal.ts';

export interface Servers {
  api: string;
  databaseUrl: string;
  temporalAdres: string;
  /** Ms from the start of each part until it was ready. */
  opstarten: Record<'PostgreSQL' | 'Temporal' | 'worker' | 'API', number>;
  stop(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  // Root runs PostgreSQL as another user, who cannot enter a temporary folder of root's own.
  const map = mkdtempSync(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'keurmerkregie-bench-'));
  chmodSync(map, 0o711);
  const [postbus, apiPoort] = await Promise.all([startPostbus({ dataMap: null }), vrijePoort()]);
  const [postgres, postgresMs] = await gemeten(() => startPostgres({ dataMap: join(map, 'postgres') }));
  const [temporal, temporalMs] = await gemeten(() => startTemporal({ dataMap: join(map, 'temporal') }));
  await migreer(postgres.url);
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(apiPoort),
    DATABASE_URL: postgres.url,
    TEMPORAL_ADDRESS: temporal.adres,
    SMTP_URL: postbus.smtpUrl,
    INSTELLINGEN_BESTAND: join(PROJECT, 'tools', 'voorbeeld-instellingen.json'),
  };
  const dist = (naam: string) => join(PROJECT, 'dist', 'src', naam);
  const [worker, workerMs] = await gemeten(() => startKind([dist('worker.js')], 'worker gereed', env));
  const [api, apiMs] = await gemeten(() => startKind([dist('api.js')], 'api gereed', env));
  const kaalWorker = join(import.meta.dirname, 'kaal-worker.ts');
  const kaal = await startKind([kaalWorker, postgres.url, temporal.adres], 'kaal gereed', env);
  return {
    api: `http://127.0.0.1:${apiPoort}`,
    databaseUrl: postgres.url,
    temporalAdres: temporal.adres,
    opstarten: { PostgreSQL: postgresMs, Temporal: temporalMs, worker: workerMs, API: apiMs },
    stop: async () => {
      await Promise.all(
        [api, worker, kaal].map((kind) =>
          beeindigKind(kind, [
            ['SIGTERM', 5_000],
            ['SIGKILL', 2_000],
          ]),
        ),
      );
      await Promise.all([postgres.stop(), temporal.stop(), postbus.stop()]);
      rmSync(map, { recursive: true, force: true });
    },
  };
}

async function gemeten<T>(werk: () => Promise<T>): Promise<[T, number]> {
  const begin = performance.now();
  return [await werk(), performance.now() - begin];
}

/** Starts a Node program and waits until it says that it is ready. */
async function startKind(argumenten: string[], gereed: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const kind = spawn(process.execPath, argumenten, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const regels = createInterface({ input: kind.stdout });
  await new Promise<void>((klaar, mislukt) => {
    regels.on('line', (regel) => {
      if (regel.startsWith(gereed)) klaar();
    });
    kind.once('exit', (code) => mislukt(new Error(`${argumenten[0]} stopte met code ${code}`)));
  });
  return kind;
}
