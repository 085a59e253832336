import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { momentVan } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { maakPrisma } from '../../src/database.ts';
import { messageId } from '../../src/postkamer/kenmerk.ts';
import { Postkamer, type Postkameropties } from '../../src/postkamer/postkamer.ts';
import { type Postbus, startPostbus } from '../../tools/omgeving/postbus.ts';
import { kloonDatabase } from '../../tools/omgeving/testomgeving.ts';

export const VANDAAG = '2026-11-20';

type Berichtrij = Awaited<ReturnType<PrismaClient['bericht']['findUniqueOrThrow']>>;

export interface Opstelling {
  prisma: PrismaClient;
  databaseUrl: string;
  postbus: Postbus;
  schoolId: string;
  /** What the postkamers have logged. */
  regels: string[];
  /** Starts a postkamer that `opruimen` stops. */
  postkamer(anders?: Partial<Postkameropties>): Postkamer;
  /** Records a message as a traject does, and answers its id. */
  bericht(anders?: Partial<Berichtrij>): Promise<string>;
  lees(id: string): Promise<Berichtrij>;
  /** Waits until a message has this state. */
  wachtOp(id: string, status: string): Promise<Berichtrij>;
  /** Ends every connection with the database, except of those who watch. */
  verbreekDatabase(): Promise<void>;
  opruimen(): Promise<void>;
}

/** A database, a mailbox and a school for one test file. */
export async function maakOpstelling(): Promise<Opstelling> {
  const database = await kloonDatabase();
  // Those who watch are told apart from those who are watched: some tests cut the connections of the latter.
  const prisma = maakPrisma(`${database.url}?application_name=wacht`);
  const eigenPrisma = maakPrisma(database.url);
  const postbus = await startPostbus({ dataMap: null });
  const wacht = await maakWacht(database.url);
  const schoolId = randomUUID();
  await prisma.school.create({
    data: {
      id: schoolId,
      kvkNummer: '90000001',
      naam: 'School A',
      plaats: 'Tiel',
      contactEmail: 'servicepunt@school-a.example',
    },
  });
  const regels: string[] = [];
  const postkamers: Postkamer[] = [];
  let volgnummer = 0;
  const lees = (id: string) => prisma.bericht.findUniqueOrThrow({ where: { id } });

  return {
    prisma,
    databaseUrl: database.url,
    postbus,
    schoolId,
    regels,
    lees,
    postkamer(anders = {}) {
      const postkamer = new Postkamer({
        prisma: eigenPrisma,
        databaseUrl: database.url,
        smtpUrl: postbus.smtpUrl,
        voorbeeld: false,
        melder: async () => true,
        nu: async () => momentVan(VANDAAG, '10:00'),
        meld: (regel) => regels.push(regel),
        uitstelMs: () => 20,
        ...anders,
      });
      postkamers.push(postkamer);
      postkamer.start();
      return postkamer;
    },
    async bericht(anders = {}) {
      volgnummer += 1;
      const id = `${schoolId}.brief-${volgnummer}`;
      const gegevens = { nummer: 1, besluitOp: VANDAAG, duoNummer: '1234A' };
      const rij = { id, schoolId, sjabloon: 'besluit-verlening', kanaal: 'e-mail', gegevens, datum: new Date(VANDAAG) };
      await prisma.bericht.create({ data: { ...rij, status: 'te verzenden', ...(anders as object) } });
      return id;
    },
    async wachtOp(id, status) {
      await wacht.tot(async () => (await lees(id)).status === status);
      return await lees(id);
    },
    verbreekDatabase: () => verbreekAlles(database.url),
    async opruimen() {
      await Promise.all(postkamers.map((postkamer) => postkamer.stop(0)));
      await wacht.stop();
      await Promise.all([prisma.$disconnect(), eigenPrisma.$disconnect()]);
      await postbus.stop();
      await database.weg();
    },
  };
}

/** Looks at a condition each time the database says that a message changed. */
async function maakWacht(url: string) {
  const client = new pg.Client({ connectionString: url, application_name: 'wacht' });
  await client.connect();
  await client.query('LISTEN bericht');
  return {
    async tot(voldoet: () => Promise<boolean>): Promise<void> {
      await new Promise<void>((klaar, mislukt) => {
        const kijk = () => {
          voldoet().then((ja) => {
            if (!ja) return;
            client.off('notification', kijk);
            klaar();
          }, mislukt);
        };
        client.on('notification', kijk);
        kijk();
      });
    },
    stop: () => client.end(),
  };
}

async function verbreekAlles(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const naam = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name <> 'wacht'`,
    [naam],
  );
  await client.end();
}

/** The mails that arrived for a message. */
export function mailsVan(postbus: Postbus, id: string) {
  return postbus.berichten().filter((mail) => mail.berichtId.includes(messageId(id, '').slice(1, -2)));
}

/** A mail server that takes the contents of a mail and answers only when it is told to. */
export async function startTrageMailserver() {
  const wachtend: (() => void)[] = [];
  let aantal = 0;
  let meldMail = () => {};
  const eersteMail = new Promise<void>((klaar) => (meldMail = klaar));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData: (stroom, _sessie, klaar) => {
      stroom.resume().once('end', () => {
        aantal += 1;
        wachtend.push(() => klaar());
        meldMail();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    /** The first mail is in, and its sender waits for the answer. */
    eersteMail,
    aantal: () => aantal,
    /** Answers everything that waits. */
    antwoord: () => {
      for (const klaar of wachtend.splice(0)) klaar();
    },
    stop: () => new Promise<void>((klaar) => server.close(() => klaar())),
  };
}
