import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Prisma, PrismaClient } from '../../prisma/client/client.ts';
import { Klok } from '../klok.ts';
import { OngeldigeInvoer } from '../problemen/probleem.ts';
import { naamsleutel } from './naamsleutel.ts';
import type { Personenvraag, Persoonsgegevens } from './persoon-schema.ts';

const MEESTE_GEVONDEN = 50;

interface Gevonden {
  id: string;
  naam: string;
  geboorteDatum: string;
  functies: { schoolId: string; school: string; functie: string; sindsDatum: string; totEnMet: string | null }[];
}

/** The register of persons. Commands, events and Temporal know a person only by its id (P2). */
@Injectable()
export class Personen {
  readonly #prisma: PrismaClient;
  readonly #klok: Klok;

  constructor(prisma: PrismaClient, klok: Klok) {
    this.#prisma = prisma;
    this.#klok = klok;
  }

  /**
   * The id of this person; registered when new, and then `nieuw`. The same name and date of birth are the same person,
   * however often and whoever asks.
   *
   * @param veld how the person is called in the request, for the mistakes
   * @throws OngeldigeInvoer when the date of birth lies in the future
   */
  async van({ naam, geboorteDatum }: Persoonsgegevens, veld = 'persoon'): Promise<{ id: string; nieuw: boolean }> {
    if (geboorteDatum >= (await this.#klok.vandaag())) {
      const tekst = 'Deze geboortedatum ligt in de toekomst.';
      throw new OngeldigeInvoer([{ veld: `${veld}.geboorteDatum`, regel: 'A11', tekst }]);
    }
    const sleutel = { naamSleutel: naamsleutel(naam), geboorteDatum: new Date(geboorteDatum) };
    // Not `upsert`: of two at once, one of those fails on the unique name and day.
    const { count } = await this.#prisma.persoon.createMany({
      data: { id: randomUUID(), naam, ...sleutel },
      skipDuplicates: true,
    });
    const { id } = await this.#prisma.persoon.findUniqueOrThrow({
      where: { naamSleutel_geboorteDatum: sleutel },
      select: { id: true },
    });
    return { id, nieuw: count > 0 };
  }

  /** Takes out a person who was registered for a command that was refused: a refusal changes nothing (P1). */
  async vergeet(id: string): Promise<void> {
    await this.#prisma.$executeRaw`
      DELETE FROM persoon p WHERE p.id = ${id}::uuid
         AND NOT EXISTS (SELECT 1 FROM bestuurder b WHERE b.persoon_id = p.id)
         AND NOT EXISTS (SELECT 1 FROM gebeurtenis g WHERE g.gegevens->>'persoonId' = ${id})`;
  }

  /** The id of this person; null when nobody with this name and date of birth is in the register. Only reads. */
  async zoekId({ naam, geboorteDatum }: Persoonsgegevens): Promise<string | null> {
    const sleutel = { naamSleutel: naamsleutel(naam), geboorteDatum: new Date(geboorteDatum) };
    const rij = await this.#prisma.persoon.findUnique({
      where: { naamSleutel_geboorteDatum: sleutel },
      select: { id: true },
    });
    return rij?.id ?? null;
  }

  /** The names of these persons by id; one that is not in the register is left out. */
  async namen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rijen = await this.#prisma.persoon.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, naam: true },
    });
    return new Map(rijen.map(({ id, naam }) => [id, naam]));
  }

  /** Persons of whom the name holds every word that was asked for, with the boards in which they are or were. */
  async zoek({ naam, geboorteDatum }: Personenvraag): Promise<{ resultaten: Gevonden[]; meer: boolean }> {
    const woorden = naam === undefined ? [] : naamsleutel(naam).split(' ');
    const voorwaarden = [
      ...woorden.map((woord) => Prisma.sql`p.naam_sleutel LIKE ${`%${woord}%`}`),
      ...(geboorteDatum === undefined ? [] : [Prisma.sql`p.geboorte_datum = ${geboorteDatum}::date`]),
    ];
    const rijen = await this.#prisma.$queryRaw<Gevonden[]>`
      SELECT p.id, p.naam, p.geboorte_datum::text AS "geboorteDatum",
             (SELECT coalesce(jsonb_agg(jsonb_build_object(
                       'schoolId', b.school_id, 'school', s.naam, 'functie', b.functie, 'sindsDatum', b.sinds,
                       'totEnMet', b.tot_en_met) ORDER BY b.sinds, s.naam), '[]')
                FROM bestuurder b JOIN school s ON s.id = b.school_id WHERE b.persoon_id = p.id) AS functies
        FROM persoon p
       WHERE ${Prisma.join(voorwaarden, ' AND ')}
       ORDER BY p.naam_sleutel, p.geboorte_datum
       LIMIT ${MEESTE_GEVONDEN + 1}`;
    return { resultaten: rijen.slice(0, MEESTE_GEVONDEN), meer: rijen.length > MEESTE_GEVONDEN };
  }
}
