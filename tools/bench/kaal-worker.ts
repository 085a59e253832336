/** The worker of the bare workflow, with the settings of ours; its activity does one INSERT. */
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import pg from 'pg';

const [databaseUrl = '', address = ''] = process.argv.slice(2);
const logger = new DefaultLogger('WARN');
Runtime.install({ shutdownSignals: [], logger });
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
await pool.query('CREATE TABLE IF NOT EXISTS kaal (id text PRIMARY KEY, inhoud jsonb NOT NULL)');

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  taskQueue: 'kaal',
  workflowBundle: await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('kaal.ts', import.meta.url)),
    logger,
  }),
  activities: {
    schrijf: async (id: string, inhoud: object) =>
      (await pool.query('INSERT INTO kaal (id, inhoud) VALUES ($1, $2)', [id, inhoud])).rowCount,
  },
  maxCachedWorkflows: 500,
  maxConcurrentLocalActivityExecutions: 16,
});
process.stdout.write('kaal gereed\n');
await worker.run();
