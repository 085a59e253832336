/** The worker process: the workflows of all schools and of imports, the recording, and the postkamer. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { maakBijwerkactiviteiten } from '../activities/bijwerken.ts';
import { maakImportactiviteiten } from '../activities/importeren.ts';
import { leesKalender, maakKalenderactiviteiten } from '../activities/kalender.ts';
import { maakMeetjaaractiviteiten } from '../activities/meetjaren.ts';
import { leesConfiguratie } from './configuratie.ts';
import { maakPrisma } from './database.ts';
import { leesInstellingen } from './instellingen.ts';
import { Klok } from './klok.ts';
import { maakMelder } from './postkamer/melder.ts';
import { Postkamer } from './postkamer/postkamer.ts';
import { startWerkvoorraadBijwerken } from './trajecten/klussen.ts';
import { Opdrachtgever } from './trajecten/opdrachtgever.ts';
import { maakTrajectworker } from './trajecten/worker.ts';

/** Made by the build beside this file's own output. */
const BUNDEL = fileURLToPath(new URL('../workflow-bundle.js', import.meta.url));

async function start(): Promise<void> {
  const configuratie = leesConfiguratie(process.env);
  if (!existsSync(BUNDEL)) throw new Error('De workflowbundel ontbreekt: draai eerst npm run build.');
  const instellingen = leesInstellingen(configuratie.instellingenBestand);
  // This process ends when we say so, not when the SDK hears a signal.
  Runtime.install({ shutdownSignals: [] });
  const { namespace, ...adres } = configuratie.temporal;
  const prisma = maakPrisma(configuratie.databaseUrl);
  const klok = new Klok(prisma, configuratie.productie);
  const temporal = new Client({ connection: Connection.lazy(adres), namespace });
  const opdrachtgever = new Opdrachtgever(prisma, temporal, klok);
  const connection = await NativeConnection.connect(adres);
  const worker = await maakTrajectworker(
    connection,
    namespace,
    { workflowBundle: { codePath: BUNDEL } },
    { prisma, instellingen },
    {
      ...maakImportactiviteiten({ prisma, opdrachtgever }),
      ...maakMeetjaaractiviteiten({ prisma, instellingen, opdrachtgever }),
      ...maakKalenderactiviteiten({ prisma, instellingen, opdrachtgever, nu: () => klok.nu() }),
      ...maakBijwerkactiviteiten({ prisma, instellingen, opdrachtgever, nu: () => klok.nu() }),
    },
  );
  const postkamer = new Postkamer({
    prisma,
    melder: maakMelder(prisma, opdrachtgever),
    databaseUrl: configuratie.databaseUrl,
    smtpUrl: configuratie.smtpUrl,
    van: configuratie.afzender,
    voorbeeld: instellingen.voorbeeld,
    nu: () => klok.nu(),
    kalender: () => leesKalender(prisma),
    meld: (regel) => process.stdout.write(`postkamer: ${regel}\n`),
  });
  for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => worker.shutdown());
  postkamer.start();
  const klaar = worker.run();
  process.stdout.write('worker gereed\n');
  // This build may have other rules, and other norms set, than the one that recorded the tasks.
  startWerkvoorraadBijwerken(temporal).catch((fout: unknown) => {
    process.stderr.write(`De werkvoorraad wordt niet bijgewerkt: ${fout instanceof Error ? fout.name : typeof fout}\n`);
  });
  await klaar;
  await postkamer.stop();
  await Promise.all([connection.close(), temporal.connection.close(), prisma.$disconnect()]);
  await Runtime.instance().shutdown();
}

start().then(
  () => process.exit(0),
  (fout: unknown) => {
    process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    process.exit(1);
  },
);
