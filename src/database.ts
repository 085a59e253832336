import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../prisma/client/client.ts';

/** A client on the record, with its own pool of connections. Close it with `$disconnect`. */
export function maakPrisma(databaseUrl: string): PrismaClient {
  const adapter = new PrismaPg({ connectionString: databaseUrl, max: 20, connectionTimeoutMillis: 3_000 });
  return new PrismaClient({ adapter });
}
