import { Connection } from '@temporalio/client';
import pg from 'pg';
import { kloonDatabase, testadressen } from '../../tools/omgeving/testomgeving.ts';

async function lees(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('de testomgeving', () => {
  it('geeft ieder testbestand een eigen, gemigreerde database', async () => {
    const [een, ander] = await Promise.all([kloonDatabase(), kloonDatabase()]);
    await lees(een.url, 'CREATE TABLE alleen_hier (id integer)');
    expect(await lees(een.url, `SELECT to_regclass('alleen_hier') IS NOT NULL AS ja`)).toEqual([{ ja: true }]);
    expect(await lees(ander.url, `SELECT to_regclass('alleen_hier') IS NOT NULL AS ja`)).toEqual([{ ja: false }]);
    expect(await lees(ander.url, `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS ja`)).toEqual([{ ja: true }]);
    await Promise.all([een.weg(), ander.weg()]);
  });

  it('ruimt een database ook op als er nog een verbinding open is', async () => {
    const database = await kloonDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const verbroken = new Promise((klaar) => client.on('error', klaar));
    await database.weg();
    await verbroken;
    await expect(lees(database.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });

  it('heeft een Temporal-server die antwoordt', async () => {
    const verbinding = await Connection.connect({ address: testadressen().temporalAdres });
    try {
      const { serverVersion } = await verbinding.workflowService.getSystemInfo({});
      expect(serverVersion).toMatch(/^1\.(3[2-9]|[4-9]\d)\./);
    } finally {
      await verbinding.close();
    }
  });
});
