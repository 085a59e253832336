import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { startPostgres } from '../../tools/omgeving/postgres.ts';
import { startTemporal } from '../../tools/omgeving/temporal.ts';

// The folder must be one that the user postgres can reach when these tests run as root.
let map: string;
beforeEach(() => {
  map = mkdtempSync(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'wezen-'));
  chmodSync(map, 0o711);
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

async function tel(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('CREATE TABLE IF NOT EXISTS start (moment timestamptz DEFAULT now())');
    await client.query('INSERT INTO start DEFAULT VALUES');
    return Number((await client.query<{ aantal: string }>('SELECT count(*) AS aantal FROM start')).rows[0]?.aantal);
  } finally {
    await client.end();
  }
}

describe('PostgreSQL', () => {
  it('beëindigt wat een gedode start achterliet, en heeft alle gegevens nog', async () => {
    const verweesd = await startPostgres({ dataMap: join(map, 'pg') });
    expect(await tel(verweesd.url)).toBe(1);
    const geeindigd = once(verweesd.proces, 'exit');
    const nieuw = await startPostgres({ dataMap: join(map, 'pg') });
    await geeindigd;
    expect(await tel(nieuw.url)).toBe(2);
    await nieuw.stop();
  });

  it('komt na een kill -9 weer op, op dezelfde poort', async () => {
    const eerste = await startPostgres({ dataMap: join(map, 'pg') });
    expect(await tel(eerste.url)).toBe(1);
    process.kill(eerste.pid, 'SIGKILL');
    const tweede = await startPostgres({ dataMap: join(map, 'pg'), poort: eerste.poort });
    expect(tweede.url).toBe(eerste.url);
    expect(await tel(tweede.url)).toBe(2);
    await tweede.stop();
  });
});

describe('Temporal', () => {
  it('beëindigt wat een gedode start achterliet, en heeft de namespaces nog', async () => {
    const verweesd = await startTemporal({ dataMap: join(map, 'temporal'), namespace: 'eigen' });
    const geeindigd = once(verweesd.proces, 'exit');
    const nieuw = await startTemporal({ dataMap: join(map, 'temporal') });
    await geeindigd;
    const verbinding = await Connection.connect({ address: nieuw.adres });
    try {
      const { namespaceInfo } = await verbinding.workflowService.describeNamespace({ namespace: 'eigen' });
      expect(namespaceInfo?.name).toBe('eigen');
    } finally {
      await verbinding.close();
      await nieuw.stop();
    }
  });
});
