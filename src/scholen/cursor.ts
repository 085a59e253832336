/**
 * Where a page of a list ended, for the next page. Opaque to the client. It holds days and ids, never a name, because
 * it travels in the address (A13).
 */
import { z } from 'zod';

/** A cursor with these parts; a text that is none of ours is a mistake in the field. */
export const cursor = <D extends readonly [z.ZodType, ...z.ZodType[]]>(...delen: D) => {
  const vorm = z.tuple(delen as unknown as [z.ZodType]);
  return z
    .string()
    .max(500)
    .transform((tekst, context) => {
      const gelezen = vorm.safeParse(ontcijfer(tekst));
      if (gelezen.success) return gelezen.data as unknown as { [K in keyof D]: z.output<D[K]> };
      context.addIssue({
        code: 'custom',
        message: 'Deze cursor past niet bij deze lijst. Begin opnieuw zonder cursor.',
        params: { regel: 'A15' },
      });
      return z.NEVER;
    });
};

export const maakCursor = (delen: readonly (string | number | null)[]) =>
  Buffer.from(JSON.stringify(delen)).toString('base64url');

function ontcijfer(tekst: string): unknown {
  try {
    return JSON.parse(Buffer.from(tekst, 'base64url').toString());
  } catch {
    return null;
  }
}

/** How many rows a page has. */
export const aantal = () => z.coerce.number().int().min(1).max(200).default(50);

/** The page: `aantal` rows of the `aantal + 1` that were asked for, and the cursor when there is more. */
export function alsPagina<R>(
  rijen: R[],
  hoeveel: number,
  cursorVan: (laatste: R) => string,
): { resultaten: R[]; volgende: string | null } {
  const resultaten = rijen.slice(0, hoeveel);
  const laatste = resultaten.at(-1);
  return { resultaten, volgende: rijen.length > hoeveel && laatste !== undefined ? cursorVan(laatste) : null };
}
