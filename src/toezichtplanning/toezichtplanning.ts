/** The planner's view over all schools, from the dossiers as they stand. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { leesBezoekcapaciteit } from '../../activities/bronnen.ts';
import { leesDossierdelen } from '../../activities/dossiers.ts';
import { contextOp } from '../../domain/dossier/dossier.ts';
import { maandVan } from '../../domain/termijn/index.ts';
import { PLANNINGDELEN, type Planningschool, planningoverzicht } from '../../domain/toezichtplanning/overzicht.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { Klok } from '../klok.ts';
import type { Planningvraag, ToezichtplanningSchema } from './toezichtplanning-schema.ts';

@Injectable()
export class Toezichtplanning {
  readonly #prisma: PrismaClient;
  readonly #klok: Klok;
  readonly #bronnen: Bronnenlezer;

  constructor(prisma: PrismaClient, klok: Klok, bronnen: Bronnenlezer) {
    this.#prisma = prisma;
    this.#klok = klok;
    this.#bronnen = bronnen;
  }

  async lees({ van, maanden: aantal }: Planningvraag): Promise<z.infer<typeof ToezichtplanningSchema>> {
    const [bronnen, moment, capaciteit, scholen, register] = await Promise.all([
      this.#bronnen.algemeen(),
      this.#klok.nu(),
      leesBezoekcapaciteit(this.#prisma),
      leesDossierdelen(this.#prisma, PLANNINGDELEN),
      this.#prisma.school.findMany({ select: { id: true, naam: true, plaats: true } }),
    ]);
    // No round depends on ties with other schools.
    const context = contextOp(moment, { ...bronnen, verbindingen: [] });
    const beeld = planningoverzicht({ scholen, van: van ?? maandVan(context.vandaag), aantal, capaciteit }, context);
    const schoolVan = new Map(register.map(({ id, naam, plaats }) => [id, { naam, plaats }]));
    const metNaam = (schoolId: string) => ({ schoolId, ...(schoolVan.get(schoolId) ?? { naam: '', plaats: '' }) });
    return {
      maanden: [...beeld.maanden],
      tekorten: [...beeld.tekorten],
      scholen: beeld.scholen
        .map((school) => ({ ...metNaam(school.schoolId), ...toonSchool(school) }))
        .sort((a, b) => (volgorde(a) < volgorde(b) ? -1 : 1)),
      inspecteurs: [...beeld.inspecteurs],
      dubbel: beeld.dubbel.map(({ inspecteur, dag, schoolIds }) => ({
        inspecteur,
        bezoekDatum: dag,
        scholen: schoolIds.map((schoolId) => ({ schoolId, naam: metNaam(schoolId).naam })),
      })),
    };
  }
}

function toonSchool({ ronde, stand, planning, voorstel, teLaat }: Planningschool) {
  return {
    ronde: ronde.soort,
    vensterVanDatum: planning.venster.van,
    vensterTotEnMetDatum: planning.venster.totEnMet,
    stand,
    maand: ronde.stand.streefmaand,
    bezoekDatum: planning.dag,
    inspecteur: ronde.stand.inspecteur ?? ronde.stand.bezoek?.inspecteur ?? null,
    voorstel,
    teLaat,
  };
}

/** Schools without a month come last. */
const volgorde = ({ voorstel, naam, schoolId }: { voorstel: string | null; naam: string; schoolId: string }) =>
  `${voorstel ?? '9999'} ${naam} ${schoolId}`;
