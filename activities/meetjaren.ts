/** N-6: starts the meetjaar of every school that waits for norms which have been set since. */
import { heartbeat } from '@temporalio/activity';
import type { MeetjaarStarten } from '../domain/dossier/meetjaar/meetjaar.ts';
import { isStartbaar } from '../domain/dossier/meetjaar/meetjaar.ts';
import type { Rol } from '../domain/dossier/procedure.ts';
import type { Instellingen } from '../domain/regels/normen.ts';
import type { PrismaClient } from '../prisma/client/client.ts';
import { leesDossiers } from './dossiers.ts';

/** One act of a person: who gave it, and the id that its key became. */
export interface Startverzoek {
  id: string;
  actorId: string;
  rol: Rol;
}

export interface Meetjaaractiviteiten {
  /** @returns when every school that could start has recorded it */
  startWachtendeMeetjaren: (verzoek: Startverzoek) => Promise<void>;
}

export interface Meetjaarbronnen {
  prisma: PrismaClient;
  instellingen: Instellingen;
  opdrachtgever: {
    geef(brief: {
      schoolId: string;
      sleutel: string;
      opdracht: MeetjaarStarten;
      actor: { id: string; naam: string; rol: Rol };
    }): Promise<unknown>;
  };
}

export function maakMeetjaaractiviteiten({
  prisma,
  instellingen,
  opdrachtgever,
}: Meetjaarbronnen): Meetjaaractiviteiten {
  return {
    startWachtendeMeetjaren: async ({ id, actorId, rol }) => {
      const { naam } = await prisma.actor.findUniqueOrThrow({ where: { id: actorId } });
      for (const { schoolId, dossier } of await leesDossiers(prisma)) {
        heartbeat();
        if (!isStartbaar(dossier, instellingen)) continue;
        // The key belongs to this act and this school: a repeat after a kill finds what was recorded. A school that
        // somebody started meanwhile refuses by itself.
        const sleutel = `meetjaren/${id}/${schoolId}`;
        await opdrachtgever.geef({
          schoolId,
          sleutel,
          opdracht: { soort: 'MeetjaarStarten' },
          actor: { id: actorId, naam, rol },
        });
      }
    },
  };
}
