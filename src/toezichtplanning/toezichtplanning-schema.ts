/** What the API says about the planning of Toezicht in de Klas over all schools. */
import { z } from 'zod';
import { RONDESTANDEN } from '../../domain/toezichtplanning/uit-dossier.ts';
import { maand } from '../invoer/velden.ts';
import { DagSchema } from '../openapi/schemas.ts';

const MEESTE_MAANDEN = 120;

export const planningvraag = z.strictObject({
  van: maand().optional().meta({ description: 'Eerste maand. Zonder deze: de maand van vandaag.' }),
  maanden: z.coerce.number().int().min(1).max(MEESTE_MAANDEN).default(96).meta({ description: 'Hoeveel maanden.' }),
});
export type Planningvraag = z.infer<typeof planningvraag>;

const MaandSchema = z.string().meta({ description: 'Een maand als jjjj-mm.', example: '2027-03' });
const aantal = (description: string) => z.int().meta({ description });

const PlanningmaandSchema = z
  .object({
    maand: MaandSchema,
    tePlannen: aantal('Bezoeken die zonder spreiding in deze maand moeten, ook van latere rondes.'),
    gepland: aantal('Bezoeken met een dag in deze maand.'),
    gehouden: aantal('Bezoeken die in deze maand gehouden zijn: van elke school het laatste.'),
    voorstel: aantal('Alle bezoeken in deze maand na spreiding.'),
    capaciteit: z.int().nullable().meta({ description: 'Leeg als de capaciteit van deze maand niet is gezet.' }),
  })
  .meta({ id: 'Planningmaand' });

const PlanningschoolSchema = z
  .object({
    schoolId: z.uuid(),
    naam: z.string(),
    plaats: z.string(),
    ronde: z.enum(['eerste', 'vierjaarlijks', 'herinspectie']),
    vensterVanDatum: DagSchema,
    vensterTotEnMetDatum: DagSchema,
    stand: z.enum(RONDESTANDEN),
    maand: MaandSchema.nullable().meta({ description: 'De maand die de planner koos.' }),
    bezoekDatum: DagSchema.nullable().meta({ description: 'De dag waarop het bezoek gepland is of was.' }),
    inspecteur: z.string().nullable(),
    voorstel: MaandSchema.nullable().meta({
      description: 'De maand na spreiding; leeg als die na de laatste maand ligt.',
    }),
    teLaat: z.boolean().meta({ description: 'Er is geen bezoek, en binnen het venster kan het niet meer.' }),
  })
  .meta({ id: 'Planningschool' });

export const ToezichtplanningSchema = z
  .object({
    maanden: z.array(PlanningmaandSchema),
    tekorten: z
      .array(z.object({ maand: MaandSchema, bezoeken: z.int(), capaciteit: z.int() }))
      .meta({ description: 'Maanden waarin spreiding binnen de vensters niet genoeg is.' }),
    scholen: z.array(PlanningschoolSchema).meta({ description: 'Op de maand van het voorstel, dan op naam.' }),
    inspecteurs: z.array(
      z
        .object({ code: z.string(), gepland: z.int(), onaangekondigd: z.int(), gehouden: z.int() })
        .meta({ id: 'Planninginspecteur' }),
    ),
    dubbel: z
      .array(
        z.object({
          inspecteur: z.string(),
          bezoekDatum: DagSchema,
          scholen: z.array(z.object({ schoolId: z.uuid(), naam: z.string() })),
        }),
      )
      .meta({ description: 'Inspecteurs met meer dan één bezoek op een dag, ook onaangekondigd.' }),
  })
  .meta({ id: 'Toezichtplanning' });
