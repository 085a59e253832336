/** What zod finds wrong, in plain Dutch. A field can have a sentence of its own in its schema. */
import { z } from 'zod';
import { type Invoerfout, OngeldigeInvoer } from '../problemen/probleem.ts';

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
};

z.config({ localeError: zin });

function zin(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Dit veld is onbekend. Haal het weg.';
  if (issue.code === 'too_small') return grens(issue.origin, 'ten minste', issue.minimum);
  if (issue.code === 'too_big') return grens(issue.origin, 'hoogstens', issue.maximum);
  if (issue.input === undefined) return 'Dit veld is verplicht.';
  if (issue.code === 'invalid_type') return `Vul hier ${SOORTEN[issue.expected] ?? issue.expected} in.`;
  if (issue.code === 'invalid_value') return `Kies uit: ${issue.values.map(String).join(', ')}.`;
  return 'Deze waarde is niet geldig.';
}

function grens(soort: string, hoe: string, aantal: number | bigint): string {
  if (soort === 'array') return `Noem er ${hoe} ${aantal}.`;
  return soort === 'string' ? `Gebruik ${hoe} ${aantal} tekens.` : `Vul een getal in van ${hoe} ${aantal}.`;
}

/** Standard Schema only promises a path and a message; zod gives the whole issue. */
interface Bevinding {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The answer to input that does not fit its schema: every mistake, each with its field (A10). */
export function invoerfoutVan(bevindingen: readonly Bevinding[]): OngeldigeInvoer {
  return new OngeldigeInvoer(bevindingen.flatMap((b) => foutenVan(b as Bevinding & Partial<z.core.$ZodIssue>)));
}

function foutenVan(bevinding: Bevinding & Partial<z.core.$ZodIssue>): Invoerfout[] {
  const pad = padVan(bevinding.path);
  const regel = bevinding.code === 'custom' ? String(bevinding.params?.['regel'] ?? 'A10') : 'A10';
  if (bevinding.code !== 'unrecognized_keys') return [{ veld: pad || 'inhoud', regel, tekst: bevinding.message }];
  const { keys = [] } = bevinding;
  return keys.map((sleutel) => ({ veld: pad ? `${pad}.${sleutel}` : sleutel, regel, tekst: bevinding.message }));
}

/** `gronden[0].code` */
function padVan(pad: Bevinding['path']): string {
  return (pad ?? [])
    .map((deel) => (typeof deel === 'object' ? deel.key : deel))
    .reduce<string>((tot, deel) => {
      if (typeof deel === 'number') return `${tot}[${deel}]`;
      return tot ? `${tot}.${String(deel)}` : String(deel);
    }, '');
}
