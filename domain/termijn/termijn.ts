import { controleerTermijnvraag } from './controle.ts';
import type { Datum } from './datum.ts';
import { datumVan } from './datum.ts';
import { Termijnfout } from './invoer.ts';
import { metStandaard } from './instellingen.ts';
import type { Termijninstellingen } from './instellingen.ts';
import type { Kalender } from './kalender.ts';
import type { Pauze } from './pauze.ts';
import { legPauzes } from './pauze.ts';
import type { Etappe, Uitkomst } from './rekenen.ts';
import { reken } from './rekenen.ts';
import { licht, stapAlarm, stapUiterlijk } from './toelichting.ts';
import type { Termijn, Termijnvraag } from './vraag.ts';

/**
 * Computes a term from its events (T1 to T8) and explains it. Pure: the same question and calendar give the same answer.
 * Throws a Termijnfout with every error of the question, see `controleerTermijnvraag`.
 */
export function berekenTermijn(vraag: Termijnvraag, kalender: Kalender): Termijn {
  const fouten = controleerTermijnvraag(vraag);
  if (fouten.length > 0) throw new Termijnfout(fouten);
  const instellingen = metStandaard(vraag.instellingen);
  const pauzes = legPauzes(vraag.opschortingen, 'verwacht') as readonly Pauze[];
  const uitkomst = reken(vraag, pauzes, instellingen, kalender);
  const eerste = uitkomst.etappes[0] as Etappe;
  const slot = laatste(uitkomst);
  const pauzeOpen = vraag.opschortingen?.some((o) => o.totEnMet === null) ?? false;
  const laatsteDag = datumVan(slot.laatste);
  const uiterlijkeLaatsteDag = pauzeOpen ? uiterlijk(vraag, instellingen, kalender) : laatsteDag;
  const alarmdatum = datumVan(alarm(vraag, slot, pauzes, instellingen, kalender));
  const toelichting = licht(vraag, uitkomst, pauzes, instellingen, kalender);
  if (pauzeOpen) toelichting.push(stapUiterlijk(uiterlijkeLaatsteDag));
  if (alarmdatum < laatsteDag) toelichting.push(stapAlarm(alarmdatum));
  return {
    eersteDag: datumVan(eerste.eerste),
    laatsteDag,
    nominaleLaatsteDag: datumVan(slot.nominaal),
    alarmdatum,
    uiterlijkeLaatsteDag,
    pauzeOpen,
    pauzedagen: uitkomst.etappes.reduce((som, e) => som + e.delen.reduce((s, d) => s + d.dagen, 0), 0),
    geweigerdeVerdagingen: uitkomst.geweigerd,
    toelichting,
  };
}

function laatste(uitkomst: Uitkomst): Etappe {
  return uitkomst.etappes[uitkomst.etappes.length - 1] as Etappe;
}

function uiterlijk(vraag: Termijnvraag, instellingen: Termijninstellingen, k: Kalender): Datum | null {
  const pauzes = legPauzes(vraag.opschortingen, 'uiterlijk');
  return pauzes === null ? null : datumVan(laatste(reken(vraag, pauzes, instellingen, k)).laatste);
}

/** T10: the earlier end of the two readings of where an adjournment starts. */
function alarm(
  vraag: Termijnvraag,
  slot: Etappe,
  pauzes: readonly Pauze[],
  instellingen: Termijninstellingen,
  k: Kalender,
): number {
  if (vraag.verdagingen === undefined || vraag.verdagingen.length === 0) return slot.laatste;
  const anders = instellingen.verdagingVanaf === 'nominaal' ? 'verschoven' : 'nominaal';
  return Math.min(slot.laatste, laatste(reken(vraag, pauzes, { ...instellingen, verdagingVanaf: anders }, k)).laatste);
}
