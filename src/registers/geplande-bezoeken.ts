/** The visits of Toezicht in de Klas that stand for today or later, of all schools, from the record. */
import type { Datum } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';

export interface GeplandSchoolbezoek {
  schoolId: string;
  naam: string;
  bezoekDatum: Datum;
  inspecteur: string;
}

/** Earliest first. */
export function geplandeBezoeken(prisma: PrismaClient, vandaag: Datum): Promise<GeplandSchoolbezoek[]> {
  return prisma.$queryRaw<GeplandSchoolbezoek[]>`
    SELECT s.id AS "schoolId", s.naam, r.ronde->'bezoek'->>'dag' AS "bezoekDatum",
           r.ronde->'bezoek'->>'inspecteur' AS inspecteur
      FROM traject t
      JOIN school s ON s.id = t.school_id
      CROSS JOIN LATERAL (SELECT t.dossier->'toezicht'->'ronde' AS ronde) r
     WHERE t.soort_keurmerk IS NOT NULL
       AND r.ronde->'bezoek'->>'dag' >= ${vandaag}
       AND r.ronde->>'gehoudenOp' IS NULL
     ORDER BY "bezoekDatum", s.naam, s.id`;
}
