/** The legal clock judges a question, the schema says which fields there are: together every mistake at once (A10). */
import { z } from 'zod';
import type { Invoerfout } from '../../domain/termijn/index.ts';

/**
 * A schema that also asks the legal clock. Of a field on which both have something to say the clock is heard: it names
 * the rule. `V` is the question of the clock that the schema describes.
 */
export function doorDeKlok<V>(schema: z.ZodObject, controleer: (vraag: unknown) => Invoerfout[]): z.ZodType<V> {
  const gekeurd = schema.superRefine(
    (vraag, context) => {
      const fouten = controleer(vraag).map(({ veld, regel, fout }) => ({ pad: padVan(veld), regel, fout }));
      const gezegd = new Set(fouten.map(({ pad }) => pad.join('.')));
      const rest = context.issues.filter((i) => i.code === 'unrecognized_keys' || !gezegd.has((i.path ?? []).join('.')));
      context.issues.splice(0, context.issues.length, ...rest);
      for (const { pad, regel, fout } of fouten) {
        context.addIssue({ code: 'custom', path: pad, message: fout, params: { regel } });
      }
    },
    // Also when the schema has found something already.
    { when: () => true },
  );
  return gekeurd as unknown as z.ZodType<V>;
}

/** `opschortingen[0].van` as zod writes it. */
function padVan(veld: string): (string | number)[] {
  return veld
    .split(/[.[\]]+/)
    .filter((deel) => deel !== '')
    .map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel));
}
