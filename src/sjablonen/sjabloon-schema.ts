import { z } from 'zod';

const sjabloonrij = {
  naam: z.string().meta({ example: 'besluit-verlening' }),
  omschrijving: z.string(),
  rechtsgevolg: z.boolean().meta({
    description:
      'Een besluit, of een brief waarmee een wettelijke termijn begint. Gaat per post als de school niet per e-mail bereikbaar is.',
  }),
  voorbeelden: z
    .array(
      z.object({ naam: z.string().meta({ example: 'besluit-afwijzing-herstart' }), omschrijving: z.string() }).meta({
        id: 'Sjabloonvoorbeeld',
      }),
    )
    .meta({ description: 'De voorbeelden van dit sjabloon, met telkens andere gegevens. Het gewone staat vooraan.' }),
};

export const KANALEN = ['e-mail', 'post'] as const;

export const SjablonenSchema = z
  .object({ resultaten: z.array(z.object(sjabloonrij).meta({ id: 'Sjabloonrij' })) })
  .meta({ id: 'Sjablonen' });

export const SjabloonSchema = z
  .object({
    ...sjabloonrij,
    voorbeeld: z.string(),
    kanaal: z.enum(KANALEN),
    onderwerp: z.string(),
    tekst: z.string(),
    html: z.string().meta({ description: 'De brief als hele bladzijde.' }),
  })
  .meta({
    id: 'Sjabloon',
    description: 'Een brief met verzonnen gegevens. In de brief staat dat het een voorbeeld is.',
  });
