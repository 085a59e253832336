/**
 * Who directs the school (LG-3, VO-1, N-26): by reference to the register of persons, never by name (P2).
 */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export const BESTUURSFUNCTIES = ['bestuurder', 'directeur', 'eigenaar'] as const;
export type Bestuursfunctie = (typeof BESTUURSFUNCTIES)[number];

export interface BestuurderAanmelden {
  soort: 'BestuurderAanmelden';
  /** Reference to the register of persons. */
  persoonId: string;
  functie: Bestuursfunctie;
  sinds: Datum;
  /** The day on which the school told it (N-26). */
  gemeldOp: Datum;
}

export interface BestuurderAfmelden {
  soort: 'BestuurderAfmelden';
  persoonId: string;
  /** Last day in function. */
  totEnMet: Datum;
  gemeldOp: Datum;
}

/** On what it rests that nobody is missing. */
export const BESTUURSBRONNEN = ['uittreksel van de KvK', 'akte van de notaris', 'opgave van de school'] as const;
export type Bestuursbron = (typeof BESTUURSBRONNEN)[number];

/** VO-1: the servicedesk held the directors on record against a source, and nobody is missing. */
export interface BestuurVolledigVastleggen {
  soort: 'BestuurVolledigVastleggen';
  /** The day of which the source tells. */
  peildatum: Datum;
  bron: Bestuursbron;
}

/** Takes back what was entered by mistake. Who really was a director is reported as having left, never struck out. */
export interface BestuurderSchrappen {
  soort: 'BestuurderSchrappen';
  nummer: number;
  reden: TekstRef;
}

export type BestuurOpdracht =
  BestuurderAanmelden | BestuurderAfmelden | BestuurderSchrappen | BestuurVolledigVastleggen;

export type BestuurGebeurtenis =
  | {
      soort: 'BestuurderAangemeld';
      datum: Datum;
      /** Number of this person within the school: stable, and what texts without names say ("bestuurder 2"). */
      nummer: number;
      persoonId: string;
      functie: Bestuursfunctie;
      sinds: Datum;
      gemeldOp: Datum;
      /** Days after the term for telling it (N-26); absent in older facts. */
      dagenTeLaat?: number;
    }
  | {
      soort: 'BestuurderAfgemeld';
      datum: Datum;
      nummer: number;
      persoonId: string;
      totEnMet: Datum;
      gemeldOp: Datum;
      dagenTeLaat?: number;
    }
  | { soort: 'BestuurVolledigVastgesteld'; datum: Datum; peildatum: Datum; bron: Bestuursbron }
  | { soort: 'BestuurderGeschrapt'; datum: Datum; nummer: number; persoonId: string; reden: TekstRef };

export interface Bestuurder {
  nummer: number;
  persoonId: string;
  functie: Bestuursfunctie;
  sinds: Datum;
  totEnMet: Datum | null;
  /** The day on which this person came on record here. */
  vastgelegdOp: Datum;
}

export interface BestuurDeel {
  /** Everybody who is or was in function, in order of report: the history counts for a later application (SG-6). */
  bestuurders: readonly Bestuurder[];
  /** Since when, and by which source, nobody is missing; null while nobody held the record against a source. */
  volledig: { peildatum: Datum; bron: Bestuursbron } | null;
  /** The number given last: that of a director who was struck out is not given again. */
  laatste: number;
}
