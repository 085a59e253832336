import { z } from 'zod';
import { DagSchema, MomentSchema } from '../openapi/schemas.ts';

const berichtrij = {
  id: z.string().meta({ example: 'brief-3' }),
  sjabloon: z.string(),
  omschrijving: z.string(),
  kanaal: z.enum(['e-mail', 'post']),
  datum: DagSchema.meta({ description: 'De dag van het bericht.' }),
  status: z.enum(['klaargezet', 'te posten', 'te verzenden', 'bezig', 'verzonden', 'onbekend', 'mislukt', 'vervallen']),
  verzondenOp: MomentSchema.nullable(),
  fout: z.string().nullable().meta({ description: 'Wat er misging bij het verzenden.' }),
};

export const BerichtrijSchema = z.object(berichtrij).meta({ id: 'Berichtrij' });

export const BerichtSchema = z
  .object({
    ...berichtrij,
    kenmerk: z.string(),
    verzondenNaar: z.string().nullable().meta({
      description: 'Het e-mailadres waar het bericht naartoe ging; leeg bij post, en zolang het niet is verstuurd.',
    }),
    onderwerp: z.string(),
    tekst: z.string(),
    html: z.string().meta({
      description: 'De brief als hele bladzijde, om op een scherm te lezen. De brief voor de post is de pdf.',
    }),
  })
  .meta({ id: 'Bericht' });
