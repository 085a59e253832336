import { z } from 'zod';
import type { Aanvraag } from '../../domain/dossier/aanvraag/feiten.ts';
import { DagSchema } from '../openapi/schemas.ts';

const STANDEN = ['loopt', 'toegekend', 'afgewezen', 'buiten behandeling', 'ingetrokken'] as const;

export const AanvraagSchema = z
  .object({
    nummer: z.int(),
    ontvangstDatum: DagSchema,
    handleiding: z.string(),
    herhaling: z.enum(['eerste aanvraag', 'met nieuwe feiten', 'zonder nieuwe feiten']),
    stand: z.enum(STANDEN),
    aanvullingsverzoeken: z.array(
      z.object({
        verzoek: z.int(),
        dagen: z.int(),
        verzendDatum: DagSchema.nullable().meta({ description: 'Leeg zolang de brief wacht op verzending.' }),
        ontvangstDatum: DagSchema.nullable().meta({
          description: 'De dag waarop het laatste deel van de aanvulling kwam.',
        }),
        volledig: z
          .boolean()
          .nullable()
          .meta({ description: 'Het oordeel van Blik op Werk; leeg zolang er nog niets is beoordeeld.' }),
      }),
    ),
    opschortingen: z.array(
      z.object({
        grond: z.string(),
        van: DagSchema,
        totEnMet: DagSchema.nullable(),
        verwachtTotEnMet: DagSchema.nullable().meta({ description: 'Alleen als het einde nog niet bekend is.' }),
      }),
    ),
    verlenging: z
      .object({ weken: z.int(), aankondigingsDatum: DagSchema.nullable() })
      .nullable()
      .meta({ description: 'De aangekondigde verlenging van de beslistermijn.' }),
    besluit: z
      .object({
        uitkomst: z.enum(['toegekend', 'afgewezen', 'buiten behandeling']),
        besluitDatum: DagSchema,
        bekendmakingsDatum: DagSchema.nullable().meta({ description: 'De dag waarop de brief wegging.' }),
        duoNummer: z.string().nullable(),
      })
      .nullable(),
    intrekkingsDatum: DagSchema.nullable(),
  })
  .meta({ id: 'Aanvraag' });

/** An application as a client sees it. */
export function toonAanvraag(a: Aanvraag): z.infer<typeof AanvraagSchema> {
  return {
    nummer: a.nummer,
    ontvangstDatum: a.ontvangenOp,
    handleiding: a.handleiding,
    herhaling: a.herhaling,
    stand: a.ingetrokkenOp ? 'ingetrokken' : (a.besluit?.uitkomst ?? 'loopt'),
    aanvullingsverzoeken: a.verzoeken.map((v) => ({
      verzoek: v.verzoek,
      dagen: v.dagen,
      verzendDatum: v.verzondenOp,
      ontvangstDatum: v.ontvangenOp,
      volledig: v.volledig,
    })),
    opschortingen: a.opschortingen.map(({ grond, van, totEnMet, verwachtTotEnMet }) => ({
      ...{ grond, van, totEnMet },
      verwachtTotEnMet: totEnMet ? null : verwachtTotEnMet,
    })),
    verlenging: a.verlenging && { weken: a.verlenging.weken, aankondigingsDatum: a.verlenging.aangekondigdOp },
    besluit: a.besluit && {
      uitkomst: a.besluit.uitkomst,
      besluitDatum: a.besluit.genomenOp,
      bekendmakingsDatum: a.besluit.bekendgemaaktOp,
      duoNummer: a.besluit.duoNummer,
    },
    intrekkingsDatum: a.ingetrokkenOp,
  };
}
