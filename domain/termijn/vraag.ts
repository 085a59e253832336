import type { Datum } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';

/** One step of an explanation: the rule it applies, what it says in plain Dutch, and the day it is about. */
export interface Stap {
  readonly regel: string;
  readonly tekst: string;
  readonly datum?: Datum;
}

export type Eenheid = 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren';

export const EENHEDEN: readonly Eenheid[] = ['dagen', 'werkdagen', 'weken', 'maanden', 'jaren'];

export interface Duur {
  readonly aantal: number;
  readonly eenheid: Eenheid;
}

/** A pause of the term, first and last day included (T6). */
export interface Opschorting {
  readonly van: Datum;
  /** Null while the pause is still open. */
  readonly totEnMet: Datum | null;
  /** Dutch, ends the sentence "Reden: …". */
  readonly grond: string;
  /** For an open pause: the last day as it is expected now, and the latest it can be. */
  readonly verwachtTotEnMet?: Datum;
  readonly uiterlijkTotEnMet?: Datum;
  /** Why only a part of the pause counts, when the caller has shortened it to the term. */
  readonly opmerking?: string;
}

/** An adjournment or further delay, in the order in which they were decided. */
export interface Verdaging extends Duur {
  /** The day on which it was told in writing. After the end of the term it is refused (4:14 lid 3, 7:10 lid 3). */
  readonly mededelingDatum?: Datum;
  /** The article, for the explanation. */
  readonly regel?: string;
}

/** The question of the legal clock (T1). Defaults: `dag-na`, `vooruit`, `wettelijk`. */
export interface Termijnvraag {
  readonly begindatum: Datum;
  /** `dag-na`: begindatum is the day of the event and does not count (T2). `eerste-dag`: it is the first day. */
  readonly begin?: 'dag-na' | 'eerste-dag';
  readonly duur: Duur;
  readonly richting?: 'vooruit' | 'terug';
  readonly grondslag?: 'wettelijk' | 'handleiding';
  readonly opschortingen?: readonly Opschorting[];
  readonly verdagingen?: readonly Verdaging[];
  /** What happened on begindatum, as a Dutch noun phrase: `de verzending van het besluit`. */
  readonly gebeurtenis?: string;
  /** The article or rule that sets the term: `Awb 6:7`. */
  readonly regel?: string;
  readonly instellingen?: Partial<Termijninstellingen>;
}

export interface Termijn {
  /** The first day that counts. */
  readonly eersteDag: Datum;
  /**
   * The last day of the term, until 24.00; of a term counted back the earliest day. While a pause is open: with the
   * expected end of that pause, else its latest end, else with only its first day.
   */
  readonly laatsteDag: Datum;
  /** The last day before the roll of Atw art. 1 and the lengthening of Atw art. 2. */
  readonly nominaleLaatsteDag: Datum;
  /** The earliest last day in any reading of the settings that matter here (TM-10): alarm on this one. */
  readonly alarmdatum: Datum;
  /** While a pause is open: the last day with the latest end of the pause; null when that is not known. */
  readonly uiterlijkeLaatsteDag: Datum | null;
  readonly pauzeOpen: boolean;
  /** Days that the pauses added, overlaps counted once. For a term in working days: the working days among them. */
  readonly pauzedagen: number;
  /** Indices of `verdagingen` that came after the end of the term and do not count. */
  readonly geweigerdeVerdagingen: readonly number[];
  readonly toelichting: Stap[];
}
