/** Where a school stands, from a run in memory and from the record of a run on the server, in the same words. */
import { contextOp, type Dossier, taken } from '../../domain/dossier/dossier.ts';
import { overzicht } from '../../domain/dossier/overzicht.ts';
import type { Bronnen } from '../../domain/dossier/procedure.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';

export interface Eindstand {
  status: unknown[];
  aanZet: string | null;
  termijnen: unknown[][];
  taken: unknown[][];
  dossier: unknown;
}

const opId = <T extends { id: string }>(rijen: readonly T[]) => [...rijen].sort((a, b) => (a.id < b.id ? -1 : 1));
const dag = (kolom: Date) => kolom.toISOString().slice(0, 10);

/** At a moment (epoch ms). */
export function eindstandVan(dossier: Dossier, moment: number, bronnen: Bronnen): Eindstand {
  const context = contextOp(moment, bronnen);
  const { status, soortKeurmerk, wachtOp, termijnen } = overzicht(dossier, context);
  return {
    status: [status, soortKeurmerk],
    aanZet: wachtOp,
    termijnen: opId(termijnen).map((t) => [t.id, t.laatsteDag, t.stand, t.wie, t.omschrijving]),
    taken: opId(taken(dossier, context)).map((t) => [t.id, t.rol, t.uiterlijk, t.omschrijving]),
    dossier: JSON.parse(JSON.stringify(dossier)),
  };
}

/** As it was recorded last. */
export async function vastgelegdeEindstand(prisma: PrismaClient, schoolId: string): Promise<Eindstand> {
  const [termijnen, open, traject] = await Promise.all([
    prisma.termijn.findMany({ where: { schoolId } }),
    prisma.taak.findMany({ where: { schoolId } }),
    prisma.traject.findUniqueOrThrow({ where: { schoolId } }),
  ]);
  return {
    status: [traject.status, traject.soortKeurmerk],
    aanZet: traject.wachtOp,
    termijnen: opId(termijnen).map((t) => [t.id, dag(t.laatsteDag), t.stand, t.wie, t.omschrijving]),
    taken: opId(open).map((t) => [t.id, t.rol, t.uiterlijk && dag(t.uiterlijk), t.omschrijving]),
    dossier: traject.dossier,
  };
}
