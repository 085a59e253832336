/** The visits that are planned for today or later, of all schools, from the record. */
import { leesDossierdelen } from '../../activities/dossiers.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { geplandBezoek } from '../../domain/dossier/toezicht/ronde.ts';
import type { Datum } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';

export interface GeplandSchoolbezoek {
  schoolId: string;
  naam: string;
  bezoekDatum: Datum;
  inspecteur: string;
  /** Outside Toezicht in de Klas, and not known to the school. */
  onaangekondigd: boolean;
}

/** Earliest first. */
export async function geplandeBezoeken(prisma: PrismaClient, vandaag: Datum): Promise<GeplandSchoolbezoek[]> {
  const [delen, scholen] = await Promise.all([
    leesDossierdelen(prisma, ['keurmerk', 'toezicht', 'onaangekondigd']),
    prisma.school.findMany({ select: { id: true, naam: true } }),
  ]);
  const naamVan = new Map(scholen.map(({ id, naam }) => [id, naam]));
  return delen
    .flatMap(({ schoolId, dossier }) =>
      bezoekenVan(dossier).map((bezoek) => ({ schoolId, naam: naamVan.get(schoolId) ?? '', ...bezoek })),
    )
    .filter(({ bezoekDatum }) => bezoekDatum >= vandaag)
    .sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
}

function bezoekenVan({
  keurmerk,
  toezicht,
  onaangekondigd,
}: Pick<Dossier, 'keurmerk' | 'toezicht' | 'onaangekondigd'>) {
  const bezoek = keurmerk.soort ? geplandBezoek(toezicht.ronde) : null;
  const alle = [
    ...(bezoek ? [{ ...bezoek, onaangekondigd: false }] : []),
    ...onaangekondigd.gepland.map((b) => ({ ...b, onaangekondigd: true })),
  ];
  return alle.map(({ dag, inspecteur, onaangekondigd: los }) => ({
    bezoekDatum: dag,
    inspecteur,
    onaangekondigd: los,
  }));
}

const sleutel = ({ bezoekDatum, naam, schoolId }: GeplandSchoolbezoek) => `${bezoekDatum} ${naam} ${schoolId}`;
