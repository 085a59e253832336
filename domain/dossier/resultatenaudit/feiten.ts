/**
 * The yearly resultatenaudit: the data that the school delivers, the advice of the auditor per pillar, and the besluit of
 * Blik op Werk on the meetperiode (RA-1 to RA-13, N-8). Its planning is `planning`.
 */
import type { Datum } from '../../termijn/index.ts';
import type { Uitsluitingsgrond } from '../../regels/uitsluitingen.ts';
import type { Leerroute } from '../../regels/leerroutes.ts';
import type { Pijler } from '../../regels/pijlers.ts';
import type { TekstRef } from '../procedure.ts';

export { type Pijler, PIJLERS } from '../../regels/pijlers.ts';

export const ADVIEZEN = ['positief', 'negatief'] as const;
export type Advies = (typeof ADVIEZEN)[number];

/** What a school reports per leerroute. */
export interface Resultaatopgave {
  leerroute: Leerroute;
  /** Everybody who ended in the meetperiode, with those who are left out. */
  kandidaten: number;
  /** Left out, by the exclusions of the Handleiding (RA-10). */
  uitgesloten: readonly { grond: Uitsluitingsgrond; aantal: number }[];
  /** Passed, of those who are not left out. */
  geslaagd: number;
}

export interface ResultatenLeveren {
  soort: 'ResultatenLeveren';
  meetjaar: number;
  geleverdOp: Datum;
  resultaten: readonly Resultaatopgave[];
}

export interface AuditadviesGeven {
  soort: 'AuditadviesGeven';
  meetjaar: number;
  gehoudenOp: Datum;
  adviezen: Readonly<Record<Pijler, Advies>>;
  /** Where the report and the evidence are to be found (RA-8). */
  bewijs: TekstRef;
}

/** Before the besluit: for a mistake in it, or for an audit that has to be done anew. What it said stays on record. */
export interface AuditadviesIntrekken {
  soort: 'AuditadviesIntrekken';
  meetjaar: number;
  reden: TekstRef;
}

export interface MeetperiodeGoedkeuren {
  soort: 'MeetperiodeGoedkeuren';
  meetjaar: number;
  /** Required when it departs from a negative advice, or when the instelling should not have done the audit. */
  motivering: TekstRef | null;
}

export type ResultatenauditOpdracht =
  ResultatenLeveren | AuditadviesGeven | AuditadviesIntrekken | MeetperiodeGoedkeuren;

export interface Resultaat extends Resultaatopgave {
  /** Percent, one decimal; null when nobody counts. */
  percentage: number | null;
  norm: number;
  /** Null when nobody counts. */
  voldoet: boolean | null;
}

export type ResultatenauditGebeurtenis =
  | { soort: 'GegevensGevraagd'; datum: Datum; meetjaar: number; leverUiterlijk: Datum }
  /** All that the school was to be asked for came in while the letter that asks for it still waited. */
  | { soort: 'GegevensCompleet'; datum: Datum; meetjaar: number }
  | { soort: 'ResultatenGeleverd'; datum: Datum; meetjaar: number; geleverdOp: Datum; resultaten: readonly Resultaat[] }
  | {
      soort: 'AuditadviesGegeven';
      datum: Datum;
      meetjaar: number;
      gehoudenOp: Datum;
      adviezen: Readonly<Record<Pijler, Advies>>;
      /** Positive only when every pillar is. */
      advies: Advies;
      bewijs: TekstRef;
      /** Held after the last audit day (RA-4). Absent in older facts. */
      naUiterste?: boolean;
    }
  | { soort: 'AuditadviesIngetrokken'; datum: Datum; meetjaar: number; reden: TekstRef }
  | { soort: 'MeetperiodeGoedgekeurd'; datum: Datum; meetjaar: number; motivering: TekstRef | null };

/** What an auditor said of one meetjaar. */
export interface Auditoordeel {
  gehoudenOp: Datum | null;
  adviesOp: Datum | null;
  advies: Advies | null;
  /** The pillars on which the advice is negative. */
  negatief: readonly Pijler[];
  /** Held after the last audit day. */
  naUiterste: boolean;
}

/** What is known of the audit of one meetjaar. */
export interface Auditronde extends Auditoordeel {
  meetjaar: number;
  gevraagdOp: Datum | null;
  geleverdOp: Datum | null;
  /** The latest figures per leerroute; empty when not delivered. */
  resultaten: readonly Pick<Resultaat, 'leerroute' | 'percentage' | 'norm' | 'voldoet'>[];
  /** Whether every leerroute meets its norm; null when not delivered or when nobody counts. */
  resultatenVoldoen: boolean | null;
  /** The advices that do not hold any more, oldest first. */
  ingetrokken: readonly (Auditoordeel & { ingetrokkenOp: Datum })[];
  goedgekeurdOp: Datum | null;
}

export interface ResultatenauditDeel {
  /** Oldest first: every meetjaar that still needs something, and the last one that was approved. */
  rondes: readonly Auditronde[];
}
