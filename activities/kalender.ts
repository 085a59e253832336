/** Reads the calendar in force, and tells every traject of a change of it. */
import { heartbeat } from '@temporalio/activity';
import { contextOp, type Opdracht, type Verschuiving, verschuivingen } from '../domain/dossier/dossier.ts';
import { type GeraakteAfspraak, geraakteAfspraken } from '../domain/dossier/kalender/afspraken.ts';
import { zichtbaar } from '../domain/dossier/kalender/kalender.ts';
import type { Bronnen, Rol } from '../domain/dossier/procedure.ts';
import type { Instellingen } from '../domain/regels/normen.ts';
import { type Kalender, KALENDER, type Kalenderwijziging, wijzigKalender } from '../domain/termijn/index.ts';
import type { PrismaClient } from '../prisma/client/client.ts';
import { leesLijsten } from './bronnen.ts';
import { leesDossiers } from './dossiers.ts';

type Lezer = Pick<PrismaClient, 'kalenderwijziging'>;

/** The calendar in force after every recorded change, or after those up to and including `totEnMet`. */
export async function leesKalender(prisma: Lezer, totEnMet?: number): Promise<Kalender> {
  const rijen = await prisma.kalenderwijziging.findMany({
    ...(totEnMet === undefined ? {} : { where: { versie: { lte: totEnMet } } }),
    orderBy: { versie: 'asc' },
    select: { versie: true, wijziging: true },
  });
  return rijen.reduce(
    (kalender, { versie, wijziging }) => wijzigKalender(kalender, versie, wijziging as unknown as Kalenderwijziging),
    KALENDER,
  );
}

/** What moves at one school under another calendar, and which of its agreements stand on a day that closes or opens. */
export interface SchoolVerschuiving {
  schoolId: string;
  verschoven: Verschuiving[];
  afspraken: GeraakteAfspraak[];
}

/** Which running deadlines and agreements are touched, of all trajecten; schools without any are left out. */
export async function verschuivingenVanAlle(
  prisma: PrismaClient,
  moment: number,
  bronnen: Omit<Bronnen, 'kalender' | 'verbindingen'>,
  oud: Kalender,
  nieuw: Kalender,
): Promise<SchoolVerschuiving[]> {
  const dossiers = await leesDossiers(prisma);
  // No deadline depends on ties with other schools.
  const gelijk = { ...bronnen, verbindingen: [] };
  const eerst = contextOp(moment, { ...gelijk, kalender: oud });
  const daarna = contextOp(moment, { ...gelijk, kalender: nieuw });
  return dossiers
    .map(({ schoolId, dossier }) => ({
      schoolId,
      verschoven: verschuivingen(dossier, eerst, daarna),
      afspraken: geraakteAfspraken(dossier, daarna.vandaag, oud, nieuw),
    }))
    .filter(({ verschoven, afspraken }) => verschoven.length + afspraken.length > 0);
}

export interface Kalenderactiviteiten {
  /** @returns when every traject in which something moves has recorded it */
  pasKalenderToe: (versie: number) => Promise<void>;
}

export interface Kalenderbronnen {
  prisma: PrismaClient;
  instellingen: Instellingen;
  /** The product's moment, in epoch ms. */
  nu: () => Promise<number>;
  opdrachtgever: {
    geef(brief: {
      schoolId: string;
      sleutel: string;
      opdracht: Opdracht;
      actor: { id: string; naam: string; rol: Rol };
    }): Promise<unknown>;
  };
}

export function maakKalenderactiviteiten(bronnen: Kalenderbronnen): Kalenderactiviteiten {
  const { prisma, instellingen, nu, opdrachtgever } = bronnen;
  return {
    pasKalenderToe: async (versie) => {
      const rij = await prisma.kalenderwijziging.findUniqueOrThrow({ where: { versie } });
      const { naam } = await prisma.actor.findUniqueOrThrow({ where: { id: rij.actorId } });
      const actor = { id: rij.actorId, naam, rol: rij.rol as Rol };
      const oud = await leesKalender(prisma, versie - 1);
      const nieuw = await leesKalender(prisma, versie);
      const gelijk = { instellingen, ...(await leesLijsten(prisma)) };
      const geraakt = await verschuivingenVanAlle(prisma, await nu(), gelijk, oud, nieuw);
      for (const { schoolId, verschoven, afspraken } of geraakt) {
        heartbeat();
        // The key belongs to this change and this school: a repeat after a kill finds what was recorded.
        const sleutel = `kalender/${versie}/${schoolId}`;
        const bekend = await prisma.gebeurtenis.findFirst({
          where: { schoolId, soort: 'KalenderGewijzigd', gegevens: { path: ['versie'], equals: versie } },
        });
        if (bekend) continue;
        await opdrachtgever.geef({
          schoolId,
          sleutel,
          opdracht: { soort: 'KalenderToepassen', versie, verschoven, afspraken: zichtbaar(afspraken) },
          actor,
        });
      }
      await prisma.kalenderwijziging.update({ where: { versie }, data: { toegepastOp: new Date() } });
    },
  };
}
