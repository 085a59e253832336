import type { Kalender } from './kalender.ts';
import { berekenTermijn as bereken } from './termijn.ts';
import type { Termijn, Termijnvraag } from './vraag.ts';

/** Of each calendar the terms that were computed last, by their question. */
const bekend = new WeakMap<Kalender, Map<string, Termijn>>();
const MEESTE = 5_000;

/**
 * `berekenTermijn` with a memo: all that is due of a school is computed anew at every step, and most of it is the same.
 * The answer is shared, so its explanation cannot be changed. A term with pauses, adjournments or settings of its own is
 * rare, and not kept.
 */
export function berekenTermijn(vraag: Termijnvraag, kalender: Kalender): Termijn {
  const sleutel = sleutelVan(vraag);
  if (sleutel === null) return bereken(vraag, kalender);
  const eerder = bekend.get(kalender)?.get(sleutel);
  if (eerder) return eerder;
  const termijn = bereken(vraag, kalender);
  Object.freeze(termijn.toelichting);
  const termijnen = bekend.get(kalender) ?? new Map<string, Termijn>();
  if (termijnen.size === MEESTE) termijnen.clear();
  bekend.set(kalender, termijnen.set(sleutel, termijn));
  return termijn;
}

function sleutelVan(vraag: Termijnvraag): string | null {
  const { begindatum, begin, duur, richting, grondslag, opschortingen, verdagingen, gebeurtenis, regel } = vraag;
  if (opschortingen || verdagingen || vraag.instellingen) return null;
  return `${begindatum}\n${begin}\n${duur.aantal} ${duur.eenheid}\n${richting}\n${grondslag}\n${regel}\n${gebeurtenis}`;
}
