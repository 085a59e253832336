/** Whether an error says that the database cannot be reached now, rather than that a query is wrong (A16). */
import { Prisma } from '../../prisma/client/client.ts';

/** What Prisma's adapter calls a server that does not answer, refuses, or closed the connection. */
const SOORTEN = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);

/** Codes of Prisma, of the network, and classes of PostgreSQL: 08 connection, 53 resources, 57P0 shutdown. */
const CODES =
  /^(P1001|P1002|P1008|P1017|P2024|P2037|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|(08|53)\w{3}|57P0\d)$/;

const MELDINGEN = /Connection terminated|timeout exceeded when trying to connect|Unable to start a transaction/;

export function isDatabaseWeg(fout: unknown): boolean {
  if (fout instanceof Prisma.PrismaClientInitializationError) return true;
  return lagen(fout).some(
    ({ kind, code, originalCode, message }) =>
      SOORTEN.has(String(kind)) ||
      CODES.test(String(code)) ||
      CODES.test(String(originalCode)) ||
      MELDINGEN.test(String(message)),
  );
}

type Laag = Partial<Record<'kind' | 'code' | 'originalCode' | 'message' | 'cause' | 'meta', unknown>>;

/** An error and what it wraps: its cause, and what Prisma keeps of the driver. At most six deep. */
function lagen(fout: unknown, diepte = 0): Laag[] {
  if (typeof fout !== 'object' || fout === null || diepte > 6) return [];
  const laag = fout as Laag;
  const meta = laag.meta as { driverAdapterError?: unknown } | undefined;
  return [laag, ...lagen(laag.cause, diepte + 1), ...lagen(meta?.driverAdapterError, diepte + 1)];
}
