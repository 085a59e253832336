/** Finds the resource that an address below a school belongs to, as the router of the API does for a real command. */
import { type Bron, type Padparameters, padschema } from '../opdrachten/bron.ts';
import { bronnen } from '../procedures/bronnen.ts';
import { indiening } from './indiening.ts';

export interface Adres {
  bron: Bron<unknown>;
  /** The parameters in the address, besides the school. */
  parameters: Omit<Padparameters, 'schoolId'>;
}

/** Any school: the parameters are held against a schema that also asks for one. */
const EEN_SCHOOL = '00000000-0000-4000-8000-000000000000';

/** Null when there is no such command. */
export function zoekBron(pad: string): Adres | null {
  const delen = pad.split('/');
  for (const bron of [indiening, ...bronnen]) {
    const sjabloon = [...bron.pad.split('/'), ...(bron.actie ? [bron.actie] : [])];
    const waarden = past(sjabloon, delen);
    if (!waarden) continue;
    const gelezen = padschema(bron.pad, {}).safeParse({ schoolId: EEN_SCHOOL, ...waarden });
    if (!gelezen.success) continue;
    const { schoolId: _schoolId, ...parameters } = gelezen.data;
    return { bron, parameters };
  }
  return null;
}

/** The values of the parameters when every other part is the same. */
function past(sjabloon: readonly string[], delen: readonly string[]): Record<string, string> | null {
  if (sjabloon.length !== delen.length) return null;
  const waarden: Record<string, string> = {};
  for (const [i, deel] of sjabloon.entries()) {
    const waarde = delen[i] ?? '';
    if (deel.startsWith(':')) waarden[deel.slice(1)] = waarde;
    else if (deel !== waarde) return null;
  }
  return waarden;
}
