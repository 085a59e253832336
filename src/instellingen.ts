import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { zoekHandleiding } from '../domain/regels/handleiding.ts';
import { type Instellingen, LEERROUTES } from '../domain/regels/normen.ts';

const percentage = z.number().min(0).max(100);

const schema = z.strictObject({
  voorbeeld: z.boolean(),
  normen: z.record(
    z.string().refine((versie) => zoekHandleiding(versie) !== null, 'Deze Handleiding bestaat niet'),
    z.strictObject({
      slagingspercentage: z.record(z.enum(LEERROUTES), percentage),
      tevredenheid: z.number().min(1).max(10),
    }),
  ),
});

/**
 * The norms that no source gives (N-6, N-7), from a JSON file. Without a file there are none, and no meetjaar starts.
 * @throws Error in Dutch, naming every value that is wrong
 */
export function leesInstellingen(bestand: string | undefined): Instellingen {
  if (bestand === undefined) return { voorbeeld: false, normen: {} };
  const gelezen = schema.safeParse(JSON.parse(readFileSync(bestand, 'utf8')));
  if (gelezen.success) return gelezen.data;
  const fouten = gelezen.error.issues.map((i) => `${i.path.join('.') || 'bestand'}: ${i.message}`);
  throw new Error(`INSTELLINGEN_BESTAND ${bestand} klopt niet. ${fouten.join('. ')}.`);
}
