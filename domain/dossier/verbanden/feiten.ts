/**
 * Ties with other schools (AP-5, SG-6, N-26): a shared director, a predecessor or successor, a merger or takeover. They
 * make a restart under another name visible; a person judges what it means.
 */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

/** How schools follow each other, seen from this school: the other one is its … */
export const VERWANTSCHAPPEN = [
  'voorganger',
  'opvolger',
  'fusiepartner',
  'overgenomen school',
  'overnemende school',
] as const;
export type Verwantschapsoort = (typeof VERWANTSCHAPPEN)[number];

export const OORDELEN = ['geen bezwaar', 'bezwaar'] as const;
export type Oordeel = (typeof OORDELEN)[number];

/** What happened to the other school, as far as it matters here. */
export const VERLEDENS = [
  'geen',
  'afgewezen',
  'geschorst',
  'ingetrokken',
  'omzetting geweigerd',
  'vervallen',
  'vervallen tijdens een schorsing',
  'vervallen tijdens een herstelperiode',
  'vervallen tijdens een voornemen',
  'gestopt',
  'gestopt tijdens een schorsing',
  'gestopt tijdens een herstelperiode',
  'gestopt tijdens een voornemen',
] as const;
export type Verleden = (typeof VERLEDENS)[number];

/** A stretch of time in function; `totEnMet` is null while it goes on. */
export interface Functieperiode {
  sinds: Datum;
  totEnMet: Datum | null;
}

/**
 * Persons count as the same by name and date of birth. Who was born on the same day and has the same surname is perhaps
 * the same under another spelling: that only asks for a look, and nothing follows from it by itself.
 */
export const PERSOONSBANDEN = ['bestuurder', 'misschien dezelfde bestuurder'] as const;
export type Verbindingsoort = (typeof PERSOONSBANDEN)[number] | Verwantschapsoort;

/** Whether the tie is through a person, and not between the schools themselves. */
export const isViaPersoon = (via: Verbindingsoort): boolean => (PERSOONSBANDEN as readonly string[]).includes(via);

/** A tie as the record of all schools knows it at this moment; it comes in from outside with the context. */
export interface Verbinding {
  andereSchoolId: string;
  via: Verbindingsoort;
  /**
   * The shared person; of one who is perhaps the same, the person at this school. Null when the tie is between the
   * schools themselves.
   */
  persoonId: string | null;
  /** What happened to the other school. */
  verleden: Verleden;
  /** The day of that; null when nothing happened. */
  verledenOp: Datum | null;
  /** When the shared person was in function at the other school; absent in older facts and in ties between schools. */
  daar?: readonly Functieperiode[] | null;
}

export interface VerwantschapVastleggen {
  soort: 'VerwantschapVastleggen';
  andereSchoolId: string;
  verwantschap: Verwantschapsoort;
  /** From which day. */
  per: Datum;
  gemeldOp: Datum;
  toelichting: TekstRef;
}

export interface VerbandBeoordelen {
  soort: 'VerbandBeoordelen';
  andereSchoolId: string;
  oordeel: Oordeel;
  motivering: TekstRef;
}

/** Takes back what was entered by mistake. */
export interface VerwantschapSchrappen {
  soort: 'VerwantschapSchrappen';
  andereSchoolId: string;
  verwantschap: Verwantschapsoort;
  reden: TekstRef;
}

export type VerbandenOpdracht = VerwantschapVastleggen | VerwantschapSchrappen | VerbandBeoordelen;

export type VerbandenGebeurtenis =
  | {
      soort: 'VerwantschapVastgelegd';
      datum: Datum;
      andereSchoolId: string;
      verwantschap: Verwantschapsoort;
      per: Datum;
      gemeldOp: Datum;
      toelichting: TekstRef;
      /** Days after the term for telling it (N-26); absent in older facts. */
      dagenTeLaat?: number;
    }
  | {
      soort: 'VerwantschapGeschrapt';
      datum: Datum;
      andereSchoolId: string;
      verwantschap: Verwantschapsoort;
      reden: TekstRef;
    }
  /** Seen when an application came in, a director was reported or a kinship was recorded. */
  | { soort: 'VerbandGevonden'; datum: Datum; verband: Verbinding }
  | { soort: 'VerbandBeoordeeld'; datum: Datum; andereSchoolId: string; oordeel: Oordeel; motivering: TekstRef };

export interface VerbandenDeel {
  gevonden: readonly Verbinding[];
  verwantschappen: readonly { andereSchoolId: string; verwantschap: Verwantschapsoort; per: Datum }[];
  /** The last judgement per other school. A tie that is found later takes it away: it needs a new one. */
  beoordeeld: readonly { andereSchoolId: string; oordeel: Oordeel; op: Datum; motivering: TekstRef }[];
}
