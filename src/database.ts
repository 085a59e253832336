import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from '../prisma/client/client.ts';

/** A client on the record, with its own pool of connections. Close it with `$disconnect`. */
export function maakPrisma(databaseUrl: string): PrismaClient {
  const pool = new Pool({ connectionString: databaseUrl, max: 20, connectionTimeoutMillis: 3_000 });
  // A connection that dies makes its query fail, and that is handled there. Its own event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (verbinding) => verbinding.on('error', () => undefined));
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: ({ sql }) => naamVan(sql) }),
  });
}

/**
 * A statement that begins with its name, as in a comment `naam: schrijf`, is prepared once per connection: planning the
 * recording takes longer than carrying it out. Others are not: the queries that Prisma makes vary without end.
 */
function naamVan(sql: string): string {
  return /^\s*\/\* naam: (\w+) \*\//.exec(sql)?.[1] ?? '';
}
