/** What a simulation answers: the course of a school as it would be, and where that ends. */
import { z } from 'zod';
import { RedenSchema } from '../openapi/probleem-schema.ts';
import { DagSchema, MomentSchema, RolSchema, StapSchema } from '../openapi/schemas.ts';
import { KeurmerkstatusSchema, SoortKeurmerkSchema, TermijnSchema } from '../scholen/school-schema.ts';

const StapInSimulatieSchema = z
  .object({
    datum: DagSchema,
    momentOp: MomentSchema,
    opdracht: z
      .int()
      .nullable()
      .meta({ description: 'De plaats van de opdracht in het verzoek, vanaf 0; leeg als het vanzelf gebeurt.' }),
    gebeurtenissen: z.array(z.object({ soort: z.string(), datum: DagSchema, omschrijving: z.string() })),
    geweigerd: z.array(RedenSchema).meta({ description: 'Waarom de opdracht dan niet mag; leeg als zij mag.' }),
  })
  .meta({ id: 'Simulatiestap', description: 'Wat er op één moment zou gebeuren.' });

const BriefSchema = z
  .object({
    id: z.string().meta({ example: 'brief-3' }),
    sjabloon: z.string(),
    omschrijving: z.string(),
    kanaal: z.enum(['e-mail', 'post']),
    klaarzetDatum: DagSchema,
    verzendDatum: DagSchema.nullable().meta({ description: 'Leeg als de brief niet weggaat.' }),
    status: z.enum(['klaargezet', 'te posten', 'verzonden', 'vervallen']).meta({ description: 'Aan het einde.' }),
  })
  .meta({ id: 'GesimuleerdeBrief' });

const HerinneringSchema = z
  .object({
    datum: DagSchema,
    punten: z.array(z.object({ onderwerp: z.string(), stap: z.string(), laatsteDag: DagSchema })),
  })
  .meta({
    id: 'GesimuleerdeHerinnering',
    description: 'Eén bericht aan de school, met alles waaraan zij die dag wordt herinnerd.',
  });

const tijdvak = {
  vanDatum: DagSchema.meta({ description: 'De dag waarop dit begint; op de eerste dag: het was er al.' }),
  totDatum: DagSchema.nullable().meta({
    description: 'De dag waarop dit voorbij is; leeg als het er aan het einde nog is.',
  }),
};

const TermijnverloopSchema = z
  .object({
    id: z.string(),
    omschrijving: z.string(),
    wie: RolSchema.nullable(),
    laatsteDag: DagSchema,
    stand: z.enum(['loopt', 'verstreken', 'afgehandeld']).meta({
      description:
        'Hoe de termijn er het laatst voor stond; `loopt` met een `totDatum`: op tijd klaar, of niet meer nodig.',
    }),
    toelichting: z.array(StapSchema),
    ...tijdvak,
  })
  .meta({ id: 'Termijnverloop' });

const taakvelden = { id: z.string(), rol: RolSchema, omschrijving: z.string(), uiterlijk: DagSchema.nullable() };

const TaakverloopSchema = z.object({ ...taakvelden, ...tijdvak }).meta({ id: 'Taakverloop' });

const StatusverloopSchema = z
  .object({ status: KeurmerkstatusSchema, soortKeurmerk: SoortKeurmerkSchema.nullable(), ...tijdvak })
  .meta({ id: 'Statusverloop' });

const EindeSchema = z
  .object({
    status: KeurmerkstatusSchema,
    soortKeurmerk: SoortKeurmerkSchema.nullable(),
    aanZet: z.string().meta({ description: 'Wie er dan aan zet is, in één zin.' }),
    termijnen: z.array(TermijnSchema),
    taken: z.array(z.object(taakvelden)),
  })
  .meta({ id: 'SimulatieEinde', description: 'Waar de school aan het einde van de laatste dag staat.' });

export const SimulatieSchema = z
  .object({
    schoolId: z.uuid(),
    vanafDatum: DagSchema,
    totEnMet: DagSchema,
    voorbeeldinstellingen: z.boolean().meta({ description: 'Het systeem werkt met voorbeeldwaarden voor de normen.' }),
    stappen: z.array(StapInSimulatieSchema).meta({ description: 'Alles wat er zou gebeuren, oudste eerst.' }),
    brieven: z.array(BriefSchema),
    herinneringen: z.array(HerinneringSchema),
    statusverloop: z.array(StatusverloopSchema),
    termijnverloop: z.array(TermijnverloopSchema),
    taakverloop: z.array(TaakverloopSchema),
    einde: EindeSchema,
  })
  .meta({ id: 'Simulatie', description: 'Wat er zou gebeuren. Er is niets veranderd.' });

export type Simulatieantwoord = z.infer<typeof SimulatieSchema>;
