import { z } from 'zod';

const sjabloonrij = {
  naam: z.string().meta({ example: 'besluit-verlening' }),
  omschrijving: z.string(),
  rechtsgevolg: z.boolean().meta({
    description:
      'Een besluit, of een brief waarmee een wettelijke termijn begint. Gaat per post als de school niet per e-mail bereikbaar is.',
  }),
};

export const SjablonenSchema = z
  .object({ resultaten: z.array(z.object(sjabloonrij).meta({ id: 'Sjabloonrij' })) })
  .meta({ id: 'Sjablonen' });

export const SjabloonSchema = z
  .object({
    ...sjabloonrij,
    onderwerp: z.string(),
    tekst: z.string(),
    html: z.string().meta({ description: 'De brief als hele bladzijde.' }),
  })
  .meta({
    id: 'Sjabloon',
    description: 'Een brief met verzonnen gegevens. In de brief staat dat het een voorbeeld is.',
  });
