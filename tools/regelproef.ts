/**
 * `npm run regels -- proef`: what this build would make of every school on record: terms that get another last day, and
 * planned visits outside their window. For the database of DATABASE_URL, or else of the running `npm start`. It only
 * reads. Exit code 0: nothing differs; 1: something does; 2: it could not be done.
 */
import { leesLijsten } from '../activities/bronnen.ts';
import { leesDossiers } from '../activities/dossiers.ts';
import { leesKalender } from '../activities/kalender.ts';
import { contextOp } from '../domain/dossier/dossier.ts';
import type { Context } from '../domain/dossier/procedure.ts';
import { bezoekBuitenVenster, termijnverschillen } from '../domain/dossier/regelproef.ts';
import { inWoordenMetWeekdag } from '../domain/termijn/index.ts';
import type { PrismaClient } from '../prisma/client/client.ts';
import { maakPrisma } from '../src/database.ts';
import { leesInstellingen } from '../src/instellingen.ts';
import { Klok } from '../src/klok.ts';
import { dagVanRij } from '../src/scholen/dag.ts';
import { leesAdressen } from './omgeving/adressen.ts';
import { alsTabel } from './tabel.ts';

interface Uitvoer {
  write(tekst: string): unknown;
}

/** @returns the exit code */
export async function regelproef(env: NodeJS.ProcessEnv, uit: Uitvoer): Promise<0 | 1 | 2> {
  let prisma: PrismaClient | undefined;
  try {
    const omgeving = env['DATABASE_URL'] ? env : { ...env, ...leesAdressen(env).variabelen };
    prisma = maakPrisma(alleenLezen(omgeving['DATABASE_URL'] ?? ''));
    const context = await leesContext(prisma, omgeving);
    const { scholen, rijen, bezoeken } = await vergelijk(prisma, context);
    uit.write(`${verslag(scholen, rijen, bezoeken, context)}\n`);
    return rijen.length + bezoeken.length === 0 ? 0 : 1;
  } catch (fout) {
    uit.write(`${zinVan(fout)}\n`);
    return 2;
  } finally {
    await prisma?.$disconnect();
  }
}

/** A database that cannot be read is one sentence; what it said about itself is for nobody here. */
function zinVan(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout);
  if (!fout.name.startsWith('PrismaClient')) return fout.message;
  return 'De database is niet te lezen. Controleer DATABASE_URL, en of de database bij deze versie hoort.';
}

/** The database itself refuses every change of this connection. */
function alleenLezen(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c default_transaction_read_only=on');
  return url.toString();
}

async function leesContext(prisma: PrismaClient, env: NodeJS.ProcessEnv): Promise<Context> {
  const [kalender, lijsten, moment] = await Promise.all([
    leesKalender(prisma),
    leesLijsten(prisma),
    new Klok(prisma, env['NODE_ENV'] === 'production').nu(),
  ]);
  const instellingen = leesInstellingen(env['INSTELLINGEN_BESTAND']);
  // No deadline depends on ties with other schools.
  return contextOp(moment, { kalender, instellingen, ...lijsten, verbindingen: [] });
}

async function vergelijk(prisma: PrismaClient, context: Context) {
  const [dossiers, termijnen, register] = await Promise.all([
    leesDossiers(prisma),
    prisma.termijn.findMany({ where: { soort: 'termijn' } }),
    prisma.school.findMany({ select: { id: true, naam: true, plaats: true } }),
  ]);
  const naamVan = new Map(register.map(({ id, naam, plaats }) => [id, `${naam}, ${plaats}`]));
  const vanSchool = Map.groupBy(termijnen, ({ schoolId }) => schoolId);
  const rijen: string[][] = [];
  const bezoeken: string[][] = [];
  for (const { schoolId, dossier } of dossiers) {
    const naam = naamVan.get(schoolId) ?? schoolId;
    const vastgelegd = (vanSchool.get(schoolId) ?? []).map((t) => ({ ...t, laatsteDag: dagVanRij(t.laatsteDag) }));
    for (const { omschrijving, van, naar } of termijnverschillen(dossier, context, vastgelegd)) {
      rijen.push([naam, omschrijving, van ?? 'nieuw', naar ?? 'vervalt']);
    }
    const bezwaar = bezoekBuitenVenster(dossier, context);
    if (bezwaar) bezoeken.push([naam, bezwaar]);
  }
  return { scholen: dossiers.length, rijen, bezoeken };
}

function verslag(
  scholen: number,
  rijen: readonly string[][],
  bezoeken: readonly string[][],
  { vandaag }: Context,
): string {
  const geraakt = new Set([...rijen, ...bezoeken].map(([school]) => school)).size;
  const kop = `Regels van deze versie naast wat van ${scholen} scholen is vastgelegd, op ${inWoordenMetWeekdag(vandaag)}.`;
  const uitkomst =
    geraakt === 0
      ? 'Er verschilt niets.'
      : `Bij ${geraakt} van de scholen verschilt iets: ${rijen.length} termijnen en ${bezoeken.length} geplande bezoeken.`;
  return [
    kop,
    uitkomst,
    ...(rijen.length > 0 ? ['', alsTabel(['school', 'termijn', 'van', 'naar'], rijen)] : []),
    ...(bezoeken.length > 0 ? ['', alsTabel(['school', 'gepland bezoek'], bezoeken)] : []),
  ].join('\n');
}
