/** The 80 % norm for NT2 teachers as a yearly figure, and the exceptions of the addendum (NT-1 to NT-6). */
import type { Datum } from '../../termijn/index.ts';
import type { Uitzondering } from '../../regels/handleiding.ts';
import type { PerMeetjaar } from '../meetjaar/bewaren.ts';
import type { TekstRef } from '../procedure.ts';

export interface LesurenOpgeven {
  soort: 'LesurenOpgeven';
  meetjaar: number;
  /** All lesson hours of the meetjaar. */
  totaal: number;
  /** Of these: by teachers in one of the two registers (NT-2). */
  bevoegd: number;
  /**
   * Of these: by teachers in NT2 training, and by experienced ones, each in the days of the meetperiode on which the
   * exception for them held (NT-5). They count only when there is one.
   */
  inOpleiding: number;
  ervaren: number;
}

export interface UitzonderingMelden {
  soort: 'UitzonderingMelden';
  uitzondering: Uitzondering;
  /** The day on which Blik op Werk got the notification: before the use (NT-5). */
  gemeldOp: Datum;
  /** From which day the school uses it. */
  vanaf: Datum;
  /** Why the 80 % cannot be reached (NT-5). */
  onderbouwing: TekstRef;
}

export type Nt2Opdracht = LesurenOpgeven | UitzonderingMelden;

export const LESURENUITKOMSTEN = [
  'gehaald',
  'gehaald met uitzondering',
  'handhaving uitgesteld',
  'niet gehaald',
] as const;
export type Lesurenuitkomst = (typeof LESURENUITKOMSTEN)[number];

export type Nt2Gebeurtenis =
  | {
      soort: 'LesurenOpgegeven';
      datum: Datum;
      meetjaar: number;
      totaal: number;
      bevoegd: number;
      inOpleiding: number;
      ervaren: number;
      /** Percent, one decimal, with the hours that count under an exception. */
      percentage: number;
      norm: number;
      uitkomst: Lesurenuitkomst;
    }
  | {
      soort: 'UitzonderingGemeld';
      datum: Datum;
      uitzondering: Uitzondering;
      gemeldOp: Datum;
      vanaf: Datum;
      /** End of the addendum (N-34). */
      totEnMet: Datum;
      onderbouwing: TekstRef;
    };

export interface Lesurenopgave extends PerMeetjaar {
  percentage: number;
  norm: number;
  uitkomst: Lesurenuitkomst;
}

export interface Geldendeuitzondering {
  uitzondering: Uitzondering;
  vanaf: Datum;
  totEnMet: Datum;
}

export interface Nt2Deel {
  /** Of every meetjaar that is not approved, and of the last one that was; oldest first. */
  opgaven: readonly Lesurenopgave[];
  uitzonderingen: readonly Geldendeuitzondering[];
}
