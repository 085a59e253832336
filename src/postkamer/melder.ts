/** The postkamer as an actor: what it tells the trajecten is recorded under its own name (P3). */
import type { PrismaClient } from '../../prisma/client/client.ts';
import { Actoren } from '../aanmelding/actoren.ts';
import { type Opdrachtgever, SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';
import type { Melder } from './melden.ts';

const POSTKAMER = { naam: 'Postkamer', rol: 'servicedesk' } as const;

/** @returns a melder that throws when the traject cannot be reached now */
export function maakMelder(prisma: PrismaClient, opdrachtgever: Opdrachtgever): Melder {
  const actoren = new Actoren(prisma);
  return async (melding) => {
    const actor = await actoren.van(POSTKAMER);
    try {
      const { geweigerd } = await opdrachtgever.geef({ ...melding, actor });
      return geweigerd.length === 0;
    } catch (fout) {
      // Told before, and the message has changed since.
      if (fout instanceof SleutelHergebruikt) return false;
      throw fout;
    }
  };
}
