/**
 * `npm run vooruit -- --dagen 90`: moves the time of the running `npm start` ahead, all trajecten together, and prints
 * what happened. Development only. Exit code 0: done; 2: it could not be done, with one sentence that says why.
 */
import { setTimeout as wacht } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { dagVan, inWoordenMetWeekdag, momentVan } from '../domain/termijn/index.ts';
import type { PrismaClient } from '../prisma/client/client.ts';
import { leesConfiguratie } from '../src/configuratie.ts';
import { maakPrisma } from '../src/database.ts';
import { type Ronde, Vooruit, type Voortgang } from '../src/trajecten/vooruit.ts';
import { leesAdressen } from './omgeving/adressen.ts';
import { duur } from './omgeving/melding.ts';
import { type Verslaggegevens, verslag } from './vooruit-verslag.ts';

const GEBRUIK = 'Gebruik: npm run vooruit -- --dagen <1 tot en met 3700> [--alles]';
const HOOGSTE_AANTAL_DAGEN = 3_700;

/** Where there is no terminal, progress is a line every so often. */
const MELDING_MS = 5_000;

/** The outbox stands still when nothing leaves in this time: the mail server is away. */
const POST_STIL_MS = 5_000;

/** Where the output goes; a terminal shows progress on one line. */
export interface Uitvoer {
  isTTY?: boolean;
  write(tekst: string): unknown;
}

/** @returns the exit code */
export async function vooruit(argumenten: string[], env: NodeJS.ProcessEnv, uit: Uitvoer): Promise<0 | 2> {
  try {
    const { dagen, alles } = leesArgumenten(argumenten);
    if (env['NODE_ENV'] === 'production')
      throw new Error('De tijd verzetten kan niet in productie (NODE_ENV=production).');
    await verzet(dagen, alles, leesConfiguratie({ ...env, ...leesAdressen(env).variabelen }), uit);
    return 0;
  } catch (fout) {
    uit.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    return 2;
  }
}

function leesArgumenten(args: string[]): { dagen: number; alles: boolean } {
  const { dagen, alles } = ontleed(args);
  const aantal = /^\d{1,4}$/.test(dagen ?? '') ? Number(dagen) : 0;
  if (aantal < 1 || aantal > HOOGSTE_AANTAL_DAGEN) throw new Error(GEBRUIK);
  return { dagen: aantal, alles: alles ?? false };
}

function ontleed(args: string[]) {
  try {
    return parseArgs({ args, options: { dagen: { type: 'string' }, alles: { type: 'boolean' } } }).values;
  } catch {
    throw new Error(GEBRUIK);
  }
}

async function verzet(
  dagen: number,
  alles: boolean,
  configuratie: ReturnType<typeof leesConfiguratie>,
  uit: Uitvoer,
): Promise<void> {
  const { namespace, ...adres } = configuratie.temporal;
  const prisma = maakPrisma(configuratie.databaseUrl);
  const connection = await Connection.connect(adres);
  try {
    const begin = performance.now();
    const spoeler = new Vooruit(prisma, new Client({ connection, namespace }), configuratie.productie);
    const ronde = await spoeler.verzet(dagen, voortgang(uit));
    uit.write(`${kop(ronde, dagen)} (${duur(performance.now() - begin)})\n\n`);
    await wachtOpPost(prisma, uit);
    uit.write(verslag(await leesGegevens(prisma, ronde), dagen, alles));
  } finally {
    await Promise.all([connection.close(), prisma.$disconnect()]);
  }
}

function voortgang(uit: Uitvoer): Voortgang {
  let gemeldOp = Date.now();
  return (aangekomen, totaal) => {
    const tekst = `Vooruit: ${aangekomen} van ${totaal} trajecten`;
    if (uit.isTTY) uit.write(`\r\u001b[K${tekst}${aangekomen === totaal ? '\n' : ''}`);
    else if (Date.now() - gemeldOp >= MELDING_MS) {
      gemeldOp = Date.now();
      uit.write(`${tekst}\n`);
    }
  };
}

function kop({ van, tot, trajecten, hervat }: Ronde, dagen: number): string {
  const afgemaakt = hervat ? 'Een onderbroken ronde is afgemaakt. ' : '';
  const eerste = inWoordenMetWeekdag(dagVan(van));
  return `${afgemaakt}${dagen === 1 ? 'Eén dag' : `${dagen} dagen`} vooruit, van ${eerste} naar ${inWoordenMetWeekdag(dagVan(tot))}, met ${trajecten} ${trajecten === 1 ? 'traject' : 'trajecten'}`;
}

/** Waits until every message has left, or nothing leaves any more. */
async function wachtOpPost(prisma: PrismaClient, uit: Uitvoer): Promise<void> {
  let over = Number.POSITIVE_INFINITY;
  let minderOp = Date.now();
  for (;;) {
    const nu = await prisma.bericht.count({ where: { kanaal: 'e-mail', status: { in: ['te verzenden', 'bezig'] } } });
    if (nu === 0) return;
    if (nu < over) minderOp = Date.now();
    over = nu;
    if (Date.now() - minderOp > POST_STIL_MS) {
      uit.write(
        `Er ${nu === 1 ? 'wacht nog 1 bericht' : `wachten nog ${nu} berichten`}: de mailserver neemt niets aan.\n\n`,
      );
      return;
    }
    await wacht(200);
  }
}

/** What the record says of the days that went by. A round that was finished is reported from the start of its day. */
async function leesGegevens(prisma: PrismaClient, { van, tot, hervat }: Ronde): Promise<Verslaggegevens> {
  const eerste = hervat ? momentVan(dagVan(van)) : van;
  const feiten = await prisma.$queryRaw<Verslaggegevens['feiten']>`
    SELECT to_char(g.datum, 'YYYY-MM-DD') AS datum, g.soort, s.naam || ', ' || s.plaats || ' (' || s.kvk_nummer || ')' AS school
      FROM gebeurtenis g JOIN school s ON s.id = g.school_id
     WHERE g.moment >= ${new Date(eerste)} AND g.moment <= ${new Date(tot)}
     ORDER BY g.moment, s.naam, g.school_id, g.nr`;
  const berichten = await prisma.$queryRaw<Verslaggegevens['berichten']>`
    SELECT to_char(datum, 'YYYY-MM-DD') AS datum, status FROM bericht
     WHERE datum >= ${dagVan(eerste)}::date AND datum <= ${dagVan(tot)}::date`;
  return { van: dagVan(van), tot: dagVan(tot), feiten, berichten };
}

if (import.meta.main) process.exitCode = await vooruit(process.argv.slice(2), process.env, process.stdout);
