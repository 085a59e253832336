/** The norms by which a meetjaar is judged (N-6, N-7): those with which it began (RA-13). */
import { ingesteldeNormen, type Instellingen, type Normen } from '../../regels/normen.ts';
import type { Weigering } from '../procedure.ts';
import type { Meetjaar } from './meetjaar.ts';

/**
 * A meetjaar that began before its norms were recorded is judged by those that are set now. Null when not every norm is
 * set then: nothing can be judged.
 */
export const normenVan = ({ handleiding, normen }: Meetjaar, instellingen: Instellingen): Normen | null =>
  normen ?? ingesteldeNormen(instellingen, handleiding);

export const normenOntbreken = ({ jaar, handleiding }: Meetjaar): Weigering => ({
  code: 'NORMEN_ONTBREKEN',
  tekst: `De normen van Handleiding ${handleiding} voor meetjaar ${jaar} zijn niet ingesteld.`,
  regel: 'N-6',
  veld: 'meetjaar',
});
