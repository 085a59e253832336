/** What somebody has to do by a day, as a deadline: every term of a procedure is made here. */
import { eindeVan } from '../termijn/index.ts';
import type { Deadline, Rol } from './procedure.ts';

export interface Eis {
  /** Stable within the school; begins with the name of the procedure. */
  id: string;
  omschrijving: string;
  wie: Rol;
  /** What that role does, to follow its name in a sentence. */
  doet: string;
  /** The school may do this and need not. */
  recht?: true;
}

/** A term that lasts until the end of its last day. */
export const eisVan = (
  eis: Eis,
  { laatsteDag, toelichting }: Pick<Deadline, 'laatsteDag' | 'toelichting'>,
): Deadline => ({
  ...eis,
  soort: 'termijn',
  laatsteDag,
  vervaltOp: eindeVan(laatsteDag),
  toelichting,
});
