/**
 * Kill -9 of the worker, of PostgreSQL and of Temporal at random moments while commands are given and deadlines pass.
 * A short round here; `npm run test:chaos` does it for minutes. The same CHAOS_ZAAD gives the same choices.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { maakPrisma } from '../../src/database.ts';
import { Klok } from '../../src/klok.ts';
import { Opdrachtgever } from '../../src/trajecten/opdrachtgever.ts';
import { Vooruit } from '../../src/trajecten/vooruit.ts';
import { Bellers } from './bellers.ts';
import { controleerOpdrachten, controleerPost, controleerTraject } from './controle.ts';
import { ONDERDELEN, type Onderdeel, Onderdelen } from './onderdelen.ts';
import { Toeval } from './toeval.ts';

const MINUTEN = Number(process.env['CHAOS_MINUTEN'] ?? 0);
const ZAAD = Number(process.env['CHAOS_ZAAD'] ?? randomInt(2 ** 31));
const DUUR_MS = MINUTEN > 0 ? MINUTEN * 60_000 : 20_000;
const AANTAL_SCHOLEN = MINUTEN > 0 ? 20 : 6;
const HERSTEL_MS = 60_000;

let onderdelen: Onderdelen;
let prisma: PrismaClient;
let verbinding: Connection;
let temporal: Client;
let klok: Klok;
let bellers: Bellers;
let vooruit: Vooruit;

beforeAll(async () => {
  onderdelen = await Onderdelen.start();
  prisma = maakPrisma(onderdelen.databaseUrl);
  verbinding = await Connection.connect({ address: onderdelen.temporalAdres });
  temporal = new Client({ connection: verbinding });
  await prisma.klok.create({ data: { verschuivingMs: momentVan('2026-11-16', '10:00') - Date.now() } });
  klok = new Klok(prisma, false);
  bellers = new Bellers(prisma, new Opdrachtgever(prisma, temporal, klok));
  vooruit = new Vooruit(prisma, temporal, false);
  await bellers.begin(AANTAL_SCHOLEN);
}, 60_000);
afterAll(async () => {
  await prisma.$disconnect();
  await verbinding.close();
  await onderdelen.stop();
}, 60_000);

/** Moves the time on until `klaar`, and finishes a round that was broken off. Answers the number of days. */
async function verzetSteeds(toeval: Toeval, klaar: () => boolean): Promise<number> {
  let totaal = 0;
  while (!klaar()) {
    const dagen = 5 + toeval.tot(20);
    await verzet(dagen);
    totaal += dagen;
  }
  return totaal;
}

async function verzet(dagen: number): Promise<void> {
  for (;;) {
    try {
      await vooruit.verzet(dagen);
      return;
    } catch {
      await wacht(250);
    }
  }
}

async function dood(toeval: Toeval, klaar: () => boolean): Promise<Onderdeel[]> {
  const gedood: Onderdeel[] = [];
  while (!klaar()) {
    for (const onderdeel of toeval.geschud(ONDERDELEN)) {
      if (klaar() && gedood.length >= ONDERDELEN.length) break;
      await wacht(1_000 + toeval.tot(4_000));
      await onderdelen.dood(onderdeel);
      gedood.push(onderdeel);
    }
  }
  return gedood;
}

/** Nothing is on its way any more: every deadline was handled and every mail has left. */
async function totRust(): Promise<void> {
  await verzet(1);
  const onderweg = { kanaal: 'e-mail', status: { in: ['te verzenden', 'bezig'] } };
  while ((await prisma.bericht.count({ where: onderweg })) > 0) await wacht(100);
}

/** Answers the number of mails of which it is not known whether they were sent. */
async function controleer(): Promise<number> {
  for (const schoolId of bellers.scholen) await controleerTraject(prisma, temporal, schoolId);
  await controleerOpdrachten(prisma, bellers.gegeven);
  return await controleerPost(prisma, onderdelen.postbus);
}

it(
  'verliest en verdubbelt niets',
  async () => {
    const tot = Date.now() + DUUR_MS;
    const klaar = () => Date.now() > tot;
    const [gedood, dagen] = await Promise.all([
      dood(new Toeval(ZAAD), klaar),
      verzetSteeds(new Toeval(ZAAD + 1), klaar),
      ...[2, 3, 4].map((nr) => bellers.bel(new Toeval(ZAAD + nr), klaar)),
    ]);
    await totRust();
    const onbekend = await controleer();
    process.stdout.write(
      `Chaos met zaad ${ZAAD}: ${gedood.length} keer kill -9, ${dagen} dagen, ${bellers.gegeven.length} opdrachten ` +
        `(${bellers.herhaald} keer herhaald), ${await prisma.gebeurtenis.count()} gebeurtenissen, ` +
        `${onderdelen.postbus.berichten().length} mails, ${onbekend} onbekend\n`,
    );
  },
  DUUR_MS + HERSTEL_MS,
);

it(
  'gaat door als de mailserver dagen weg is, en verstuurt daarna alles één keer',
  async () => {
    const gekregen = onderdelen.postbus.berichten().length;
    await onderdelen.postbus.dicht();
    const vandaag = await klok.vandaag();
    await Promise.all([bellers.vraagAan(vandaag), bellers.vraagAan(vandaag)]);
    // Over a weekend, so that the letters have had an open day to leave.
    await verzet(5);
    const wachtend = { kanaal: 'e-mail', status: 'te verzenden' };
    expect(await prisma.bericht.count({ where: wachtend })).toBeGreaterThanOrEqual(2);
    expect(onderdelen.postbus.berichten()).toHaveLength(gekregen);

    await onderdelen.postbus.open();
    await totRust();
    await controleer();
    expect(onderdelen.postbus.berichten().length).toBeGreaterThanOrEqual(gekregen + 2);
  },
  HERSTEL_MS,
);
