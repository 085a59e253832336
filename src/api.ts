/** The API process. */
import { Client, Connection } from '@temporalio/client';
import { maakApp } from './app.ts';
import { leesConfiguratie } from './configuratie.ts';
import { maakPrisma } from './database.ts';
import { leesInstellingen } from './instellingen.ts';
import { Klok } from './klok.ts';
import { Opdrachtgever } from './trajecten/opdrachtgever.ts';

async function start(): Promise<void> {
  const configuratie = leesConfiguratie(process.env);
  const { namespace, ...adres } = configuratie.temporal;
  const prisma = maakPrisma(configuratie.databaseUrl);
  const verbinding = Connection.lazy(adres);
  const temporal = new Client({ connection: verbinding, namespace });
  const klok = new Klok(prisma, configuratie.productie);
  const opdrachtgever = new Opdrachtgever(prisma, temporal, klok);
  const instellingen = leesInstellingen(configuratie.instellingenBestand);
  const app = await maakApp({ configuratie, instellingen, prisma, temporal, klok, opdrachtgever });
  await app.listen(configuratie.poort, configuratie.host);
  process.stdout.write(`api gereed op ${await app.getUrl()}\n`);

  const stop = async () => {
    await app.close();
    await Promise.all([prisma.$disconnect(), verbinding.close()]);
  };
  let bezig = false;
  for (const signaal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signaal, () => {
      if (bezig) return;
      bezig = true;
      stop().then(() => process.exit(0), meldEnStop);
    });
  }
}

/** A start that fails says why in one message, without a stack: configuration, a port in use, production. */
function meldEnStop(fout: unknown): never {
  process.stderr.write(`${zinVan(fout)}\n`);
  process.exit(1);
}

function zinVan(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout);
  if (!('code' in fout) || fout.code !== 'EADDRINUSE') return fout.message;
  return 'De poort van de API is al in gebruik. Kies een andere met de variabele PORT, of stop het programma dat haar gebruikt.';
}

start().catch(meldEnStop);
