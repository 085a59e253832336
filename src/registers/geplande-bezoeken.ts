/** The visits of Toezicht in de Klas that stand for today or later, of all schools, from the record. */
import { leesDossierdelen } from '../../activities/dossiers.ts';
import type { Datum } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';

export interface GeplandSchoolbezoek {
  schoolId: string;
  naam: string;
  bezoekDatum: Datum;
  inspecteur: string;
}

/** Earliest first. */
export async function geplandeBezoeken(prisma: PrismaClient, vandaag: Datum): Promise<GeplandSchoolbezoek[]> {
  const [delen, scholen] = await Promise.all([
    leesDossierdelen(prisma, ['keurmerk', 'toezicht']),
    prisma.school.findMany({ select: { id: true, naam: true } }),
  ]);
  const naamVan = new Map(scholen.map(({ id, naam }) => [id, naam]));
  return delen
    .flatMap(({ schoolId, dossier: { keurmerk, toezicht } }) => {
      const bezoek = keurmerk.soort && !toezicht.ronde?.gehoudenOp ? toezicht.ronde?.bezoek : null;
      if (!bezoek || bezoek.dag < vandaag) return [];
      const { dag: bezoekDatum, inspecteur } = bezoek;
      return [{ schoolId, naam: naamVan.get(schoolId) ?? '', bezoekDatum, inspecteur }];
    })
    .sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
}

const sleutel = ({ bezoekDatum, naam, schoolId }: GeplandSchoolbezoek) => `${bezoekDatum} ${naam} ${schoolId}`;
