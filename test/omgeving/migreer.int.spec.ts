import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migreer } from '../../prisma/migreer.ts';
import { kloonDatabase } from '../../tools/omgeving/testomgeving.ts';
import type { Testdatabase } from '../../tools/omgeving/testomgeving.ts';

let database: Testdatabase;
let map: string;

beforeEach(async () => {
  database = await kloonDatabase();
  map = mkdtempSync(join(tmpdir(), 'migraties-'));
});

afterEach(async () => {
  await database.weg();
  rmSync(map, { recursive: true, force: true });
});

function schrijf(naam: string, sql: string): void {
  mkdirSync(join(map, naam), { recursive: true });
  writeFileSync(join(map, naam, 'migration.sql'), sql);
}

async function lees(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('migreer', () => {
  it('heeft op een bijgewerkte database niets te doen', async () => {
    expect(await migreer(database.url)).toEqual([]);
    const echte = readdirSync(join(import.meta.dirname, '../../prisma/migrations'), { withFileTypes: true });
    expect(await lees('SELECT migration_name FROM _prisma_migrations ORDER BY 1')).toEqual(
      echte
        .filter((ingang) => ingang.isDirectory())
        .map(({ name }) => ({ migration_name: name }))
        .sort((een, ander) => (een.migration_name < ander.migration_name ? -1 : 1)),
    );
  });

  it('past toe wat nieuw is, op volgorde, en houdt de administratie van Prisma bij', async () => {
    schrijf('20300102000000_twee', 'ALTER TABLE proef ADD COLUMN naam text;');
    schrijf('20300101000000_een', 'CREATE TABLE proef (id integer);');
    const gemeld: string[] = [];
    const toegepast = await migreer(database.url, (regel) => gemeld.push(regel), map);
    expect(toegepast).toEqual(['20300101000000_een', '20300102000000_twee']);
    expect(gemeld).toHaveLength(2);
    expect(
      await lees(`SELECT length(checksum) AS som, finished_at >= started_at AS klaar, rolled_back_at, applied_steps_count
                  FROM _prisma_migrations WHERE migration_name LIKE '2030%'`),
    ).toEqual(
      Array.from({ length: 2 }, () => ({ som: 64, klaar: true, rolled_back_at: null, applied_steps_count: 1 })),
    );
  });

  it('doet het één keer als drie processen tegelijk beginnen', async () => {
    schrijf('20300101000000_een', 'CREATE TABLE proef (id integer); SELECT pg_sleep(0.1);');
    const uitkomsten = await Promise.all([1, 2, 3].map(async () => await migreer(database.url, undefined, map)));
    expect(uitkomsten.flat()).toEqual(['20300101000000_een']);
  });

  it('laat van een mislukte migratie niets achter, en doet haar na herstel alsnog', async () => {
    schrijf('20300101000000_een', 'CREATE TABLE goed (id integer);');
    schrijf('20300102000000_twee', 'CREATE TABLE half (id integer); SELECT onzin;');
    await expect(migreer(database.url, undefined, map)).rejects.toThrow(
      /20300102000000_twee is mislukt en teruggedraaid/,
    );
    expect(
      await lees(`SELECT to_regclass('goed') IS NOT NULL AS goed, to_regclass('half') IS NOT NULL AS half`),
    ).toEqual([{ goed: true, half: false }]);
    schrijf('20300102000000_twee', 'CREATE TABLE half (id integer);');
    expect(await migreer(database.url, undefined, map)).toEqual(['20300102000000_twee']);
  });

  it('weigert een migratie die na het toepassen is gewijzigd', async () => {
    schrijf('20300101000000_een', 'CREATE TABLE proef (id integer);');
    await migreer(database.url, undefined, map);
    schrijf('20300101000000_een', 'CREATE TABLE proef (id bigint);');
    await expect(migreer(database.url, undefined, map)).rejects.toThrow(/20300101000000_een is gewijzigd/);
  });
});
