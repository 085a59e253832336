import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** The folder with one folder per migration, beside this file both in the sources and in dist. */
const MIGRATIES = join(import.meta.dirname, 'migrations');

/** The advisory lock of Prisma's own tool, so that neither starts while the other is at work. */
const PRISMA_SLOT = 72707369;

const TABEL = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

interface Migratie {
  naam: string;
  sql: string;
  checksum: string;
}

/**
 * Brings the database up to date: applies every migration of `prisma/migrations` that it does not have yet, in order,
 * each in a transaction of its own. Keeps the administration of Prisma's own tool, which accepts the result. Any number
 * of processes may do this at once: they wait for each other.
 *
 * @param databaseUrl connection string of a role that may make tables
 * @param meld is told the name of each migration that was applied
 * @param map folder of the migrations; a folder of another product only in tests
 * @returns the names of the migrations that were applied
 * @throws Error in Dutch when an applied migration was changed or failed; the failing migration leaves nothing behind
 */
export async function migreer(
  databaseUrl: string,
  meld: (regel: string) => void = () => undefined,
  map: string = MIGRATIES,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // An outage shows as the rejection of the query that runs; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_SLOT]);
    await client.query(TABEL);
    const nieuw = await zoekNieuwe(client, leesMigraties(map));
    for (const migratie of nieuw) {
      await pasToe(client, migratie);
      meld(`Migratie ${migratie.naam} toegepast`);
    }
    return nieuw.map(({ naam }) => naam);
  } finally {
    // Ends the session, and with it the lock.
    await client.end().catch(() => undefined);
  }
}

function leesMigraties(map: string): Migratie[] {
  if (!existsSync(map)) return [];
  return readdirSync(map, { withFileTypes: true })
    .filter((ingang) => ingang.isDirectory())
    .map(({ name: naam }) => {
      const sql = readFileSync(join(map, naam, 'migration.sql'), 'utf8');
      return { naam, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((een, ander) => (een.naam < ander.naam ? -1 : 1));
}

async function zoekNieuwe(client: pg.Client, migraties: Migratie[]): Promise<Migratie[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const toegepast = new Map(rows.map((rij) => [rij.migration_name, rij]));
  for (const { naam, checksum } of migraties) {
    const rij = toegepast.get(naam);
    if (rij && !rij.finished_at) {
      throw new Error(
        `Migratie ${naam} is eerder halverwege mislukt: herstel de database en de rij in _prisma_migrations.`,
      );
    }
    if (rij && rij.checksum !== checksum) {
      throw new Error(
        `Migratie ${naam} is gewijzigd nadat zij is toegepast: zet haar terug en maak een nieuwe migratie.`,
      );
    }
  }
  return migraties.filter(({ naam }) => !toegepast.has(naam));
}

async function pasToe(client: pg.Client, { naam, sql, checksum }: Migratie): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum, naam],
    );
    await client.query('COMMIT');
  } catch (fout) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reden = fout instanceof Error ? fout.message : String(fout);
    throw new Error(`Migratie ${naam} is mislukt en teruggedraaid: ${reden}`, { cause: fout });
  }
}

async function voerUit(): Promise<void> {
  const databaseUrl = process.env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL ontbreekt: zet daarin het adres van de PostgreSQL-database.');
  const toegepast = await migreer(databaseUrl, (regel) => console.log(regel));
  if (toegepast.length === 0) console.log('De database was al bij.');
}

if (import.meta.main) {
  voerUit().catch((fout: unknown) => {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  });
}
