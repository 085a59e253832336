/** The legal clock judges a question, the schema says which fields there are: together every mistake at once (A10). */
import { z } from 'zod';
import type { Invoerfout } from '../../domain/termijn/index.ts';

/**
 * A schema that also asks the legal clock. Of a field on which both have something to say the clock is heard: it names
 * the rule. `V` is the question of the clock that the schema describes.
 */
export function doorDeKlok<V>(schema: z.ZodObject, controleer: (vraag: unknown) => Invoerfout[]): z.ZodType<V> {
  const gekeurd = z.preprocess((vraag, context) => {
    const fouten = controleer(vraag).map(({ veld, regel, fout }) => ({ pad: padVan(veld), regel, fout }));
    if (fouten.length === 0) return vraag;
    for (const { pad, regel, fout } of fouten) {
      context.addIssue({ code: 'custom', path: pad, message: fout, params: { regel } });
    }
    const gezegd = new Set(fouten.map(({ pad }) => pad.join('.')));
    const vanSchema = schema.safeParse(vraag).error?.issues ?? [];
    const rest = vanSchema.filter((i) => i.code === 'unrecognized_keys' || !gezegd.has(i.path.join('.')));
    context.issues.push(...rest.map((i) => ({ ...i, input: vraag }) as z.core.$ZodRawIssue));
    return vraag;
  }, schema);
  // With exactOptionalPropertyTypes zod's `?: T | undefined` is not `?: T`; JSON has no undefined.
  return gekeurd as unknown as z.ZodType<V>;
}

/** `opschortingen[0].van` as zod writes it. */
function padVan(veld: string): (string | number)[] {
  return veld
    .split(/[.[\]]+/)
    .filter((deel) => deel !== '')
    .map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel));
}
