/**
 * A letter that left is kept as it was written: later it is shown and printed as it was sent, whatever the register, the
 * template or the calendar says by then. Before it leaves it is written anew each time.
 */
import { dagVan, type Datum, type Kalender } from '../../domain/termijn/index.ts';
import type { Bericht as Rij, Prisma, PrismaClient } from '../../prisma/client/client.ts';
import { BerichtOnmogelijk, type Brieftekst } from './bericht.ts';
import { type Opgesteld, stelOp } from './opstellen.ts';

/** What a letter needs besides its record. */
export interface Schrijfbron {
  prisma: PrismaClient;
  /** The system works with example settings, and every letter says so. */
  voorbeeld: boolean;
  kalender: () => Promise<Kalender>;
}

/** The message as it was sent or, when it did not leave yet, as it would be now. */
export async function leesBrief(bron: Schrijfbron, rij: Rij): Promise<Brieftekst> {
  // What waits for a new attempt is written anew for it.
  if (rij.geschreven !== null && rij.status !== 'te verzenden') return rij.geschreven as unknown as Brieftekst;
  return await schrijfOp(bron, rij);
}

/** Keeps the letter with its message. For an e-mail before it is handed over: what may have left is known for certain. */
export async function bewaarBrief(prisma: PrismaClient, id: string, brief: Brieftekst): Promise<void> {
  const { onderwerp, tekst, html, opmaak, naar } = brief;
  const geschreven = { onderwerp, tekst, html, opmaak, naar } as unknown as Prisma.InputJsonObject;
  await prisma.bericht.update({ where: { id }, data: { geschreven } });
}

/** Keeps the letters that were posted since the last time: a person printed and posted them, and recorded the day. */
export async function bewaarGepost(bron: Schrijfbron): Promise<void> {
  const gepost = await bron.prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM bericht WHERE kanaal = 'post' AND status = 'verzonden' AND geschreven IS NULL ORDER BY id LIMIT 100`;
  const rijen = await bron.prisma.bericht.findMany({ where: { id: { in: gepost.map(({ id }) => id) } } });
  for (const rij of rijen) {
    try {
      await bewaarBrief(bron.prisma, rij.id, await schrijfOp(bron, rij));
    } catch (fout) {
      // A letter that cannot be written could not be printed either.
      if (!(fout instanceof BerichtOnmogelijk)) throw fout;
    }
  }
}

async function schrijfOp({ prisma, voorbeeld, kalender }: Schrijfbron, rij: Rij): Promise<Opgesteld> {
  const { id, schoolId, sjabloon, kanaal, gegevens } = rij;
  const dag = alsDag(rij.datum);
  // As the postkamer does: a mail that left on another day than its own names no last day.
  const opDeDag = rij.verzondenOp !== null && dagVan(rij.verzondenOp.getTime()) === dag;
  return await stelOp(prisma, {
    ...{ id, schoolId, sjabloon, kanaal, gegevens, voorbeeld },
    datum: kanaal === 'post' ? await dagVanKlaarzetten(prisma, rij) : dag,
    verzondenOp: opDeDag ? dag : null,
    kalender: await kalender(),
  });
}

/** A letter by post bears the day on which it was made ready for it; the record moves on to the day of posting. */
async function dagVanKlaarzetten(prisma: PrismaClient, { id, schoolId, datum }: Rij): Promise<Datum> {
  const klaargezet = await prisma.gebeurtenis.findFirst({
    where: {
      schoolId,
      soort: { in: ['BriefKlaargezet', 'BriefNaarPost'] },
      gegevens: { path: ['briefId'], equals: id.slice(schoolId.length + 1) },
    },
    orderBy: { nr: 'desc' },
    select: { datum: true },
  });
  return alsDag(klaargezet?.datum ?? datum);
}

/** The calendar day of a `date` column, which the driver gives as midnight UTC. */
const alsDag = (waarde: Date): Datum => waarde.toISOString().slice(0, 10);
