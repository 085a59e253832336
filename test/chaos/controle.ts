/** What must be true of every school when everything runs again, whatever was killed. */
import type { Client } from '@temporalio/client';
import { berichtenUit } from '../../activities/berichten.ts';
import { type Dossier, evolve, type Gebeurtenis, leegDossier } from '../../domain/dossier/dossier.ts';
import { dagVan, plusDagen } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { messageId } from '../../src/postkamer/kenmerk.ts';
import { aanleidingIdVan } from '../../src/trajecten/opdrachtgever.ts';
import type { Postbus } from '../../tools/omgeving/postbus.ts';
import { STAND, type Trajectstand, workflowIdVan } from '../../workflows/verkeer.ts';
import type { Gegeven } from './bellers.ts';

const BERICHTDOMEIN = 'keurmerkregie.blikopwerk.nl';

/** No event lost or doubled, each on its own day, the dossier follows from them, and the workflow knows the same. */
export async function controleerTraject(prisma: PrismaClient, temporal: Client, schoolId: string): Promise<void> {
  const rijen = await prisma.gebeurtenis.findMany({ where: { schoolId }, orderBy: { nr: 'asc' } });
  expect(rijen.map(({ nr }) => nr)).toEqual(rijen.map((_, i) => i + 1));
  for (const { soort, gegevens, moment } of rijen) {
    const { datum, laatsteDag } = gegevens as { datum: string; laatsteDag?: string };
    expect(dagVan(moment.getTime())).toBe(datum);
    if (soort === 'TermijnVerstreken') expect(datum).toBe(plusDagen(laatsteDag ?? '', 1));
  }
  const traject = await prisma.traject.findUniqueOrThrow({ where: { schoolId } });
  const gebeurtenissen = rijen.map(({ gegevens }) => gegevens as unknown as Gebeurtenis);
  const dossier = gebeurtenissen.reduce<Dossier>(evolve, leegDossier());
  expect(traject.dossier).toEqual(JSON.parse(JSON.stringify(dossier)));
  expect(traject.versie).toBe(rijen.length);

  const wekkers = await prisma.vastlegging.count({ where: { schoolId, opdracht: null } });
  const stand = await temporal.workflow.getHandle(workflowIdVan(schoolId)).query<Trajectstand>(STAND);
  const wekker = traject.wekkerOp?.getTime() ?? null;
  expect(stand).toMatchObject({ schoolId, versie: traject.versie, wekker });
  // Fewer when a wake-up was recorded, its report was lost, and a command came first after that: see herhaling.int.spec.
  expect(stand.wekkers).toBeLessThanOrEqual(wekkers);

  const berichten = await prisma.bericht.findMany({ where: { schoolId }, select: { id: true } });
  const verwacht = new Set(berichtenUit(schoolId, gebeurtenissen).map(({ id }) => id));
  expect(new Set(berichten.map(({ id }) => id))).toEqual(verwacht);
}

/** Every command that was answered is recorded once, with that answer, also when it was given twice. */
export async function controleerOpdrachten(prisma: PrismaClient, gegeven: readonly Gegeven[]): Promise<void> {
  // Besides those of the callers there are the reports of the postkamer, of what a kill left unknown.
  const vanPostkamer = ['BezorgingMelden', 'LatereVerzendingMelden'];
  const opdrachten = await prisma.vastlegging.findMany({
    where: { opdracht: { not: null, notIn: vanPostkamer } },
  });
  expect(opdrachten.map((rij) => rij.aanleidingId).sort()).toEqual(
    gegeven.map((g) => aanleidingIdVan(g.sleutel)).sort(),
  );
  const perId = new Map(opdrachten.map((rij) => [rij.aanleidingId, rij]));
  const soorten = await prisma.gebeurtenis.findMany({ select: { schoolId: true, nr: true, soort: true } });
  const soortVan = new Map(soorten.map(({ schoolId, nr, soort }) => [`${schoolId} ${nr}`, soort]));
  for (const { schoolId, sleutel, antwoorden } of gegeven) {
    const [antwoord, ...nogEens] = antwoorden;
    for (const ander of nogEens) expect(ander).toEqual(antwoord);
    const rij = perId.get(aanleidingIdVan(sleutel));
    expect(rij).toMatchObject({ schoolId, aantal: antwoord?.gebeurtenissen.length, geweigerd: antwoord?.geweigerd });
    antwoord?.gebeurtenissen.forEach(({ nr, soort }, i) => {
      expect(nr).toBe((rij?.eersteNr ?? 0) + i);
      expect(soortVan.get(`${schoolId} ${nr}`)).toBe(soort);
    });
  }
}

/**
 * No mail twice. A mail that counts as sent is there; one of which the worker was killed in the middle may be there and
 * counts as `onbekend`, until it lapses with the stage that it was about. Answers how many are `onbekend`.
 */
export async function controleerPost(prisma: PrismaClient, postbus: Postbus): Promise<number> {
  const gekregen = postbus.berichten().map(({ berichtId }) => berichtId);
  expect(new Set(gekregen).size).toBe(gekregen.length);
  const berichten = await prisma.bericht.findMany({ where: { kanaal: 'e-mail' } });
  const idsMet = (status: string) =>
    berichten.filter((b) => b.status === status).map((b) => messageId(b.id, BERICHTDOMEIN));
  const onbekend = idsMet('onbekend');
  const misschien = new Set([...onbekend, ...idsMet('vervallen')]);
  expect(gekregen.filter((id) => !misschien.has(id)).sort()).toEqual(idsMet('verzonden').sort());
  expect(berichten.length).toBe(misschien.size + idsMet('verzonden').length);
  return onbekend.length;
}
