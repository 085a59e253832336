/** The norms by which a meetjaar is judged. It started with them (N-6, N-7); settings can lose them afterwards. */
import { type Instellingen, type Normen, ontbrekendeNormen } from '../../regels/normen.ts';
import type { Weigering } from '../procedure.ts';
import type { Meetjaarperiode } from './meetjaar.ts';

/** Null when not every norm is set: then nothing can be judged. */
export function normenVan({ handleiding }: Meetjaarperiode, instellingen: Instellingen): Normen | null {
  const normen = instellingen.normen[handleiding];
  return normen && ontbrekendeNormen(instellingen, handleiding).length === 0 ? normen : null;
}

export const normenOntbreken = ({ jaar, handleiding }: Meetjaarperiode): Weigering => ({
  code: 'NORMEN_ONTBREKEN',
  tekst: `De normen van Handleiding ${handleiding} voor meetjaar ${jaar} zijn niet ingesteld.`,
  regel: 'N-6',
  veld: 'meetjaar',
});
