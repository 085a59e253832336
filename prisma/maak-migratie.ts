/**
 * Makes a migration: `npm run maak-migratie -- naam_van_de_wijziging`.
 *
 * Compares `prisma/schema.prisma` with the snapshot of it in the folder of the last migration; no database is needed.
 * Look at the SQL before you commit it: the schema alone does not tell a renamed column from a dropped and an added one,
 * and knows nothing of triggers, partial indexes and check constraints.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SchemaEngine } from '@prisma/schema-engine-wasm';

const SCHEMA = join(import.meta.dirname, 'schema.prisma');
const MIGRATIES = join(import.meta.dirname, 'migrations');

/**
 * The SQL that makes a database of schema `van` into one of schema `naar`, both the text of a schema.prisma.
 *
 * @param van undefined for an empty database
 * @returns '' when there is no difference
 */
export async function verschil(van: string | undefined, naar: string): Promise<string> {
  const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', naar]] }, () => undefined, GEEN_DATABASE);
  try {
    const { stdout } = await engine.diff({
      from:
        van === undefined
          ? { tag: 'empty' }
          : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: van }] },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: naar }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return !stdout || stdout.includes('This is an empty migration') ? '' : stdout;
  } finally {
    engine.free();
  }
}

/** How a driver adapter of Prisma names the types of the columns in its answer. */
const KOLOMTYPE = { int32: 0, boolean: 5, text: 7 };

/** The engine insists on a connection and asks it one thing, the version of the server, before it compares two schemas. */
const GEEN_DATABASE = {
  provider: 'postgres',
  adapterName: 'geen',
  connect: () => geslaagd(VERBINDING),
  connectToShadowDb: () => geslaagd(VERBINDING),
};
const VERBINDING = {
  provider: 'postgres',
  adapterName: 'geen',
  queryRaw: () =>
    geslaagd({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [KOLOMTYPE.boolean, KOLOMTYPE.text, KOLOMTYPE.int32],
      rows: [[true, 'PostgreSQL 18', 180_000]],
    }),
  executeRaw: () => geslaagd(0),
  executeScript: () => geslaagd(undefined),
  startTransaction: () => Promise.reject(new Error('Het vergelijken van schema’s verandert niets')),
  dispose: () => geslaagd(undefined),
};

async function geslaagd<T>(value: T): Promise<{ ok: true; value: T }> {
  return { ok: true, value };
}

/** The schema as it was at the last migration; undefined before the first. */
function laatsteMomentopname(): string | undefined {
  if (!existsSync(MIGRATIES)) return undefined;
  const opnamen = readdirSync(MIGRATIES)
    .sort()
    .map((naam) => join(MIGRATIES, naam, 'schema.prisma'))
    .filter((bestand) => existsSync(bestand));
  const laatste = opnamen.at(-1);
  return laatste === undefined ? undefined : readFileSync(laatste, 'utf8');
}

async function voerUit(naam: string | undefined): Promise<void> {
  if (!naam || !/^[a-z0-9_]+$/.test(naam)) {
    throw new Error('Geef de migratie een naam van kleine letters, cijfers en _: npm run maak-migratie -- naam');
  }
  const schema = readFileSync(SCHEMA, 'utf8');
  const sql = await verschil(laatsteMomentopname(), schema);
  if (sql === '') {
    console.log('Het schema is niet veranderd sinds de laatste migratie.');
    return;
  }
  const moment = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const map = join(MIGRATIES, `${moment}_${naam}`);
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'migration.sql'), sql);
  writeFileSync(join(map, 'schema.prisma'), schema);
  console.log(`Gemaakt: ${relative(process.cwd(), join(map, 'migration.sql'))}. Lees de SQL na voor u haar vastlegt.`);
}

if (import.meta.main) {
  voerUit(process.argv[2]).catch((fout: unknown) => {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exitCode = 1;
  });
}
