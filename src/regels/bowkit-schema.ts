/** A version of BOWKIT with its criteria and scores as a screen shows them (TK-3, TK-4). */
import { z } from 'zod';
import { bowkitlijst } from '../../domain/regels/bowkit.ts';
import type { Instellingen } from '../../domain/regels/normen.ts';

export const BowkitSchema = z
  .object({
    versie: z.string(),
    voorbeeld: z.boolean().meta({ description: 'De lijst is een voorbeeld, geen vastgestelde lijst.' }),
    criteria: z.array(z.object({ code: z.string(), omschrijving: z.string() })),
    scores: z.array(z.string()).meta({ description: 'Van laag naar hoog.' }),
  })
  .meta({ id: 'Bowkit', description: 'De criteria en scores van een versie van BOWKIT.' });

/** Null when the criteria and scores of this version are not set. */
export function toonBowkit(versie: string, instellingen: Instellingen): z.infer<typeof BowkitSchema> | null {
  const lijst = bowkitlijst(instellingen, versie);
  return (
    lijst && {
      versie,
      voorbeeld: instellingen.voorbeeld,
      criteria: lijst.criteria.map(({ code, omschrijving }) => ({ code, omschrijving })),
      scores: [...lijst.scores],
    }
  );
}
