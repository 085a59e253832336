import type { Datum } from './datum.ts';
import { inWoorden, plusDagen } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';
import { metStandaard } from './instellingen.ts';
import type { Opschorting, Stap } from './vraag.ts';

/** A request to repair an omission or to complete an application (Awb 4:5, 6:6). */
export interface Herstelverzoek {
  /** The day on which the request was sent. */
  readonly verzoekDatum: Datum;
  /** The last day of the term that the request gives. */
  readonly termijnTotEnMet: Datum;
  /** The day of repair; `ongebruikt` when the term has passed without repair; null while it still runs. */
  readonly herstel: Datum | 'ongebruikt' | null;
  /** Dutch, ends "Reden: …"; default `herstel van een verzuim`. */
  readonly grond?: string;
}

/**
 * The pause of a request to repair: from the day after the request until the day of repair or the unused end of the
 * repair term (Awb 4:15 lid 1 onder a, 7:10 lid 2). Whether the day of repair counts is a setting (TM-11). Null when no
 * day is left: repaired on the day of the request or the day after.
 */
export function opschortingVoorHerstel(
  verzoek: Herstelverzoek,
  instellingen?: Partial<Termijninstellingen>,
): Opschorting | null {
  const van = plusDagen(verzoek.verzoekDatum, 1);
  const grond = verzoek.grond ?? 'herstel van een verzuim';
  if (verzoek.herstel === null) {
    const tot = verzoek.termijnTotEnMet;
    return tot < van ? null : { van, totEnMet: null, verwachtTotEnMet: tot, uiterlijkTotEnMet: tot, grond };
  }
  const totEnMet = eindeVanHerstel(verzoek, metStandaard(instellingen));
  return totEnMet < van ? null : { van, totEnMet, grond };
}

/** A repair after the repair term has ended does not make the pause longer. */
function eindeVanHerstel(verzoek: Herstelverzoek, instellingen: Termijninstellingen): Datum {
  const { herstel, termijnTotEnMet } = verzoek;
  if (herstel === null || herstel === 'ongebruikt' || herstel > termijnTotEnMet) return termijnTotEnMet;
  return instellingen.hersteldagTeltMee ? herstel : plusDagen(herstel, -1);
}

/**
 * The pauses as far as they lie in a term that begins on `eersteDag`: a term cannot stand still before it runs. The
 * shortened pauses say so, the dropped ones become a step.
 */
export function binnenDeTermijn(
  opschortingen: readonly Opschorting[],
  eersteDag: Datum,
): { opschortingen: Opschorting[]; stappen: Stap[] } {
  const binnen: Opschorting[] = [];
  const stappen: Stap[] = [];
  for (const o of opschortingen) {
    if (o.van >= eersteDag) binnen.push(o);
    else if (o.totEnMet !== null && o.totEnMet < eersteDag) stappen.push(vooraf(o, eersteDag));
    else binnen.push(ingekort(o, eersteDag));
  }
  return { opschortingen: binnen, stappen };
}

function vooraf(o: Opschorting, eersteDag: Datum): Stap {
  return {
    regel: 'T6',
    tekst: `De pauze vanaf ${inWoorden(o.van)} verlengt de termijn niet: zij was voorbij toen de termijn op ${inWoorden(eersteDag)} begon. Reden van de pauze: ${o.grond}.`,
    datum: o.van,
  };
}

function ingekort(o: Opschorting, eersteDag: Datum): Opschorting {
  const opmerking = `De pauze begon op ${inWoorden(o.van)}, maar telt vanaf de eerste dag van de termijn.`;
  const kort: Opschorting = { van: eersteDag, totEnMet: o.totEnMet, grond: o.grond, opmerking };
  return {
    ...kort,
    ...(o.verwachtTotEnMet === undefined ? {} : { verwachtTotEnMet: laatste(o.verwachtTotEnMet, eersteDag) }),
    ...(o.uiterlijkTotEnMet === undefined ? {} : { uiterlijkTotEnMet: laatste(o.uiterlijkTotEnMet, eersteDag) }),
  };
}

function laatste(a: Datum, b: Datum): Datum {
  return a > b ? a : b;
}
