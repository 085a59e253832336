/**
 * The worklist holds the tasks as they were at the last recording of each school. When something outside the dossiers
 * changes (a list, the norms, the rules of a new build), the schools whose tasks are others now are woken: a wake-up
 * records, and so writes the tasks anew. Nothing is decided here.
 */
import { heartbeat } from '@temporalio/activity';
import { contextOp, taken } from '../domain/dossier/dossier.ts';
import type { Taak } from '../domain/dossier/procedure.ts';
import type { Instellingen } from '../domain/regels/normen.ts';
import type { PrismaClient } from '../prisma/client/client.ts';
import { leesLijsten, leesVerbindingen } from './bronnen.ts';
import { leesDossiers } from './dossiers.ts';
import { leesKalender } from './kalender.ts';

export interface Bijwerkactiviteiten {
  /** @returns when every school whose tasks are others now has recorded them */
  wekGeraakten: () => Promise<void>;
}

export interface Bijwerkbronnen {
  prisma: PrismaClient;
  instellingen: Instellingen;
  /** The product's moment, in epoch ms. */
  nu: () => Promise<number>;
  opdrachtgever: { wek(schoolId: string): Promise<void> };
}

export function maakBijwerkactiviteiten(bronnen: Bijwerkbronnen): Bijwerkactiviteiten {
  const { prisma, instellingen, nu, opdrachtgever } = bronnen;
  return {
    wekGeraakten: async () => {
      const [moment, kalender, lijsten] = await Promise.all([nu(), leesKalender(prisma), leesLijsten(prisma)]);
      const vastgelegd = await leesTaken(prisma);
      for (const { schoolId, dossier } of await leesDossiers(prisma)) {
        heartbeat();
        const verbindingen = await leesVerbindingen(prisma, schoolId);
        const nieuw = taken(dossier, contextOp(moment, { kalender, instellingen, ...lijsten, verbindingen }));
        if (kenmerk(nieuw) !== kenmerk(vastgelegd.get(schoolId) ?? [])) await opdrachtgever.wek(schoolId);
      }
    },
  };
}

async function leesTaken(prisma: PrismaClient): Promise<ReadonlyMap<string, Taak[]>> {
  const rijen = await prisma.$queryRaw<(Taak & { schoolId: string })[]>`
    SELECT school_id AS "schoolId", id, rol, omschrijving, uiterlijk::text AS uiterlijk FROM taak`;
  return Map.groupBy(rijen, ({ schoolId }) => schoolId);
}

/** The same for the same tasks, whatever their order and whoever has taken them up. */
const kenmerk = (lijst: readonly Taak[]) =>
  JSON.stringify(lijst.map(({ id, rol, omschrijving, uiterlijk }) => [id, rol, omschrijving, uiterlijk]).sort());
