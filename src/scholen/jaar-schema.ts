/** What is known of one meetjaar: results, survey, lesson hours, audit, advice and besluit. */
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Meetjaar } from '../../domain/dossier/meetjaar/meetjaar.ts';
import { LESURENUITKOMSTEN } from '../../domain/dossier/nt2/feiten.ts';
import { ADVIEZEN, PIJLERS } from '../../domain/dossier/resultatenaudit/feiten.ts';
import { auditronde } from '../../domain/dossier/resultatenaudit/ronde.ts';
import { TEVREDENHEIDUITKOMSTEN } from '../../domain/dossier/tevredenheid/feiten.ts';
import { LEERROUTES } from '../../domain/regels/leerroutes.ts';
import { DagSchema } from '../openapi/schemas.ts';

export const MeetjaarSchema = z
  .object({
    jaar: z.int(),
    handleiding: z.string(),
    van: DagSchema,
    totEnMet: DagSchema,
    goedkeuringsDatum: DagSchema.nullable(),
    resultatenaudit: z
      .object({ certificerendeInstelling: z.string(), auditDatum: DagSchema })
      .nullable()
      .meta({ description: 'De geplande resultatenaudit; leeg als er nog geen is.' }),
    directieVogs: z.array(
      z.object({
        persoonId: z
          .string()
          .nullable()
          .meta({ description: 'De bestuurder; leeg als het de directie als geheel is.' }),
        afgifteDatum: DagSchema,
        overhandigDatum: DagSchema,
      }),
    ),
    resultaten: z
      .object({
        leverDatum: DagSchema,
        perLeerroute: z.array(
          z.object({
            leerroute: z.enum(LEERROUTES),
            percentage: z.number().nullable().meta({ description: 'Leeg als niemand meetelt.' }),
            norm: z.number(),
            voldoet: z.boolean().nullable(),
          }),
        ),
      })
      .nullable(),
    tevredenheid: z
      .object({
        leverDatum: DagSchema.nullable(),
        cijfer: z.number().nullable(),
        uitkomst: z.enum(TEVREDENHEIDUITKOMSTEN).nullable(),
      })
      .nullable(),
    lesuren: z.object({ percentage: z.number(), norm: z.number(), uitkomst: z.enum(LESURENUITKOMSTEN) }).nullable(),
    advies: z
      .object({
        adviesDatum: DagSchema,
        auditDatum: DagSchema,
        advies: z.enum(ADVIEZEN),
        negatief: z.array(z.enum(PIJLERS)).meta({ description: 'De pijlers waarover het advies negatief is.' }),
      })
      .nullable(),
  })
  .meta({ id: 'MeetjaarMetStand' });

export function toonMeetjaar(dossier: Dossier, ronde: Meetjaar): z.infer<typeof MeetjaarSchema> {
  const { jaar, handleiding, van, totEnMet, goedgekeurdOp } = ronde;
  const plan = dossier.planning.gepland.find((p) => p.meetjaar === jaar);
  const audit = auditronde(dossier, jaar);
  const onderzoek = dossier.tevredenheid.perMeetjaar.find((r) => r.meetjaar === jaar);
  const lesuren = dossier.nt2.opgaven.find((o) => o.meetjaar === jaar);
  return {
    ...{ jaar, handleiding, van, totEnMet },
    goedkeuringsDatum: goedgekeurdOp,
    resultatenaudit: plan ? { certificerendeInstelling: plan.certificerendeInstelling, auditDatum: plan.datum } : null,
    directieVogs: dossier.vog.geregistreerd
      .filter((v) => v.meetjaar === jaar)
      .map((v) => ({ persoonId: v.persoonId, afgifteDatum: v.afgegevenOp, overhandigDatum: v.overhandigdOp })),
    resultaten: audit.geleverdOp ? { leverDatum: audit.geleverdOp, perLeerroute: [...audit.resultaten] } : null,
    tevredenheid: onderzoek
      ? { leverDatum: onderzoek.geleverdOp, cijfer: onderzoek.cijfer, uitkomst: onderzoek.uitkomst }
      : null,
    lesuren: lesuren ? { percentage: lesuren.percentage, norm: lesuren.norm, uitkomst: lesuren.uitkomst } : null,
    advies:
      audit.adviesOp && audit.gehoudenOp && audit.advies
        ? {
            adviesDatum: audit.adviesOp,
            auditDatum: audit.gehoudenOp,
            advies: audit.advies,
            negatief: [...audit.negatief],
          }
        : null,
  };
}
