/** The dossiers of all schools as they were recorded last; one of an older shape is rebuilt from its events. */
import { type Dossier, dossierUit, type Gebeurtenis, SCHEMA } from '../domain/dossier/dossier.ts';
import { Prisma, type PrismaClient } from '../prisma/client/client.ts';

type Lezer = Pick<PrismaClient, '$queryRaw' | 'gebeurtenis'>;

export interface Schooldeel<N extends keyof Dossier> {
  schoolId: string;
  dossier: Pick<Dossier, N>;
}

/** Only these parts: a whole dossier is many times larger than what a list of all schools needs. */
export async function leesDossierdelen<N extends keyof Dossier>(
  prisma: Lezer,
  namen: readonly N[],
): Promise<Schooldeel<N>[]> {
  const delen = Prisma.join(namen.map((naam) => Prisma.sql`${naam}::text, t.dossier->${naam}::text`));
  return await lees(prisma, Prisma.sql`jsonb_build_object(${delen})`);
}

export async function leesDossiers(prisma: Lezer): Promise<{ schoolId: string; dossier: Dossier }[]> {
  return await lees(prisma, Prisma.sql`t.dossier`);
}

/** `deel` is the dossier, or an object of some of its parts. */
async function lees(prisma: Lezer, deel: Prisma.Sql): Promise<{ schoolId: string; dossier: Dossier }[]> {
  const rijen = await prisma.$queryRaw<{ schoolId: string; schema: number; dossier: Dossier }[]>`
    SELECT t.school_id AS "schoolId", t.schema, ${deel} AS dossier FROM traject t ORDER BY t.school_id`;
  const ouder = rijen.filter(({ schema }) => schema !== SCHEMA).map(({ schoolId }) => schoolId);
  if (ouder.length === 0) return rijen.map(({ schoolId, dossier }) => ({ schoolId, dossier }));
  const feiten = await prisma.gebeurtenis.findMany({ where: { schoolId: { in: ouder } }, orderBy: { nr: 'asc' } });
  const vanSchool = Map.groupBy(feiten, ({ schoolId }) => schoolId);
  return rijen.map(({ schoolId, schema, dossier }) => {
    if (schema === SCHEMA) return { schoolId, dossier };
    const herbouwd = dossierUit((vanSchool.get(schoolId) ?? []).map((f) => f.gegevens as unknown as Gebeurtenis));
    return { schoolId, dossier: herbouwd };
  });
}
