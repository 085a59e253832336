/** Unannounced visits, refused entry and signals, for everybody but the school. */
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { BEZOEKUITKOMSTEN } from '../../domain/dossier/onaangekondigd/feiten.ts';
import { bezoekenInJaar, bezoekenPerJaar } from '../../domain/dossier/onaangekondigd/onaangekondigd.ts';
import type { Context } from '../../domain/dossier/procedure.ts';
import { ERNST, SIGNAALBESLUITEN, SIGNAALBRONNEN } from '../../domain/dossier/signalen/feiten.ts';
import { isOpen } from '../../domain/dossier/signalen/open.ts';
import { DagSchema } from '../openapi/schemas.ts';

export const SignalenSchema = z
  .object({
    bezoeken: z.object({
      gepland: z.array(
        z.object({ nummer: z.int(), bezoekDatum: DagSchema, inspecteur: z.string(), signaal: z.int().nullable() }),
      ),
      gehouden: z.array(z.object({ bezoekDatum: DagSchema, uitkomst: z.enum([...BEZOEKUITKOMSTEN, 'geweigerd']) })),
      inTwaalfMaanden: z.int().meta({ description: 'Hoeveel bezoeken er waren in de laatste twaalf maanden (SG-1).' }),
      hoogstensPerJaar: z.int(),
    }),
    weigeringen: z.array(DagSchema),
    herhaaldelijk: z.boolean().meta({ description: 'De laatste weigering maakte het herhaaldelijk (N-30).' }),
    signalen: z.array(
      z.object({
        nummer: z.int(),
        bron: z.enum(SIGNAALBRONNEN),
        gemeente: z.string().nullable(),
        ontvangstDatum: DagSchema,
        bevestigingsDatum: DagSchema.nullable(),
        ernst: z.enum(ERNST).nullable(),
        fraudeAanwijzing: z.boolean(),
        besluit: z.enum(SIGNAALBESLUITEN).nullable(),
        doorgeefDatum: DagSchema.nullable(),
        open: z.boolean(),
        gevolgen: z.array(z.object({ soort: z.string(), datum: DagSchema })),
      }),
    ),
  })
  .meta({ id: 'BezoekenEnSignalen' });

export function toonSignalen(dossier: Dossier, { vandaag }: Context): z.infer<typeof SignalenSchema> {
  const { medewerking, onaangekondigd, signalen } = dossier;
  return {
    bezoeken: {
      gepland: onaangekondigd.gepland.map(({ nummer, dag, inspecteur, signaal }) => ({
        ...{ nummer, bezoekDatum: dag, inspecteur, signaal },
      })),
      gehouden: onaangekondigd.gehouden.map(({ op, uitkomst }) => ({ bezoekDatum: op, uitkomst })),
      inTwaalfMaanden: bezoekenInJaar(dossier, vandaag),
      hoogstensPerJaar: bezoekenPerJaar(vandaag),
    },
    weigeringen: [...medewerking.weigeringen],
    herhaaldelijk:
      medewerking.herhaaldelijk !== null && medewerking.herhaaldelijk.laatsteOp === medewerking.weigeringen.at(-1),
    signalen: signalen.signalen.map((signaal) => ({
      nummer: signaal.nummer,
      bron: signaal.bron,
      gemeente: signaal.gemeente,
      ontvangstDatum: signaal.ontvangenOp,
      bevestigingsDatum: signaal.bevestigdOp,
      ernst: signaal.ernst,
      fraudeAanwijzing: signaal.fraudeAanwijzing,
      besluit: signaal.besluit,
      doorgeefDatum: signaal.doorgegevenOp,
      open: isOpen(signaal),
      gevolgen: signaal.gevolgen.map(({ soort, op }) => ({ soort, datum: op })),
    })),
  };
}
