import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BOWKITVERSIES, foutenInBowkitlijst } from '../domain/regels/bowkit.ts';
import { HANDLEIDINGEN, zoekHandleiding } from '../domain/regels/handleiding.ts';
import { LEERROUTES } from '../domain/regels/leerroutes.ts';
import type { Instellingen } from '../domain/regels/normen.ts';
import { isDatum } from '../domain/termijn/index.ts';

const eersteDagAddendum = HANDLEIDINGEN.map((h) => h.nt2.addendum.van).sort()[0] ?? '';

const percentage = z.number().min(0).max(100);

const bowkitlijst = z
  .strictObject({
    criteria: z.array(z.strictObject({ code: z.string().min(1).max(10), omschrijving: z.string().min(1).max(200) })),
    scores: z.array(z.string().min(1).max(50)),
  })
  .superRefine((lijst, context) => {
    for (const message of foutenInBowkitlijst(lijst)) context.addIssue({ code: 'custom', message });
  });

const schema = z.strictObject({
  voorbeeld: z.boolean(),
  normen: z.record(
    z.string().refine((versie) => zoekHandleiding(versie) !== null, 'Deze Handleiding bestaat niet'),
    z.strictObject({
      // Which of them have to be there says the Handleiding: without one of those no meetjaar starts (N-6).
      slagingspercentage: z.partialRecord(z.enum(LEERROUTES), percentage),
      tevredenheid: z.number().min(1).max(10),
    }),
  ),
  bowkit: z
    .record(
      z
        .string()
        .refine((versie) => BOWKITVERSIES.some((v) => v.versie === versie), 'Deze versie van BOWKIT bestaat niet'),
      bowkitlijst,
    )
    .exactOptional(),
  naBepaaldeTijd: z.enum(['blijft tot besluit', 'vervalt']).exactOptional(),
  nt2AddendumTotEnMet: z
    .string()
    .refine(isDatum, 'Dit is geen bestaande datum in de vorm jjjj-mm-dd')
    .refine((dag) => dag >= eersteDagAddendum, `Het addendum begint pas op ${eersteDagAddendum}`)
    .exactOptional(),
});

/**
 * What no source gives, from a JSON file: the norms (N-6, N-7), and two choices that have a default (N-1, N-34). Without
 * a file there are no norms, and no meetjaar starts.
 * @throws Error in Dutch, naming every value that is wrong
 */
export function leesInstellingen(bestand: string | undefined): Instellingen {
  if (bestand === undefined) return { voorbeeld: false, normen: {} };
  const gelezen = schema.safeParse(JSON.parse(readFileSync(bestand, 'utf8')));
  if (gelezen.success) return gelezen.data;
  const fouten = gelezen.error.issues.map((i) => `${i.path.join('.') || 'bestand'}: ${i.message}`);
  throw new Error(`INSTELLINGEN_BESTAND ${bestand} klopt niet. ${fouten.join('. ')}.`);
}
