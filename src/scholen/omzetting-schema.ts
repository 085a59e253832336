/** AP-4: what a school with a keurmerk voor bepaalde tijd has, and what it still needs. */
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { beslistAl, eerstNodig, pijlers } from '../../domain/dossier/keurmerk/omzetting.ts';
import type { Context } from '../../domain/dossier/procedure.ts';

export const OmzettingSchema = z
  .object({
    pijlers: z.array(
      z.object({
        wat: z.string(),
        ontbreekt: z.string().nullable().meta({ description: 'Wat er nog nodig is; leeg als het in orde is.' }),
      }),
    ),
    eerstNodig: z.array(z.string()).meta({ description: 'Wat er verder eerst moet gebeuren; meestal niets.' }),
  })
  .meta({ id: 'NaarOnbepaaldeTijd' });

/** Null when nothing is to be decided about a conversion. */
export function toonOmzetting(dossier: Dossier, context: Context): z.infer<typeof OmzettingSchema> | null {
  if (beslistAl(dossier)) return null;
  return { pijlers: pijlers(dossier, context), eerstNodig: eerstNodig(dossier) };
}
