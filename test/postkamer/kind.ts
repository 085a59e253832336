/** A process with a postkamer of its own, for tests that kill it. */
import { maakPrisma } from '../../src/database.ts';
import { Postkamer } from '../../src/postkamer/postkamer.ts';

const [databaseUrl = '', smtpUrl = ''] = process.argv.slice(2);
new Postkamer({
  prisma: maakPrisma(databaseUrl),
  databaseUrl,
  smtpUrl,
  voorbeeld: false,
  melder: async () => true,
}).start();
