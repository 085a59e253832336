/**
 * Voluntary stop, with the closure list for the learners (SN-5): a right of the school, and no wachttijd follows (N-4).
 * Of a keurmerk that lapsed the list holds what Blik op Werk has to tell (N-28).
 */
import type { Datum } from '../../termijn/index.ts';
import type { Herstelpunt, Sluitingspunt } from '../../regels/sluiting.ts';
import type { Eindereden } from '../keurmerk/feiten.ts';
import type { TekstRef } from '../procedure.ts';

export interface StopMelden {
  soort: 'StopMelden';
  gemeldOp: Datum;
  /** Last day with the keurmerk. */
  perDatum: Datum;
  toelichting: TekstRef | null;
}

export interface StopIntrekken {
  soort: 'StopIntrekken';
}

export interface SluitingspuntAfronden {
  soort: 'SluitingspuntAfronden';
  punt: Sluitingspunt | Herstelpunt;
  afgerondOp: Datum;
}

export type StopOpdracht = StopMelden | StopIntrekken | SluitingspuntAfronden;

export type StopGebeurtenis =
  | {
      soort: 'StopGemeld';
      datum: Datum;
      gemeldOp: Datum;
      perDatum: Datum;
      handleiding: string;
      toelichting: TekstRef | null;
    }
  | {
      soort: 'StopIngetrokken';
      datum: Datum;
      /** N-28: what was told already and has to be told again, by this version. Absent in older facts. */
      herstel?: { handleiding: string; punten: readonly Herstelpunt[] };
    }
  /** The keurmerk lapsed, so nobody had reported a stop: what Blik op Werk has to tell of it. */
  | { soort: 'SluitingslijstBegonnen'; datum: Datum; perDatum: Datum; handleiding: string }
  | { soort: 'SluitingspuntAfgerond'; datum: Datum; punt: Sluitingspunt | Herstelpunt; afgerondOp: Datum };

export interface StopDeel {
  lopend: {
    /** `vervallen`: the school did not stop, and only what Blik op Werk has to tell is on the list. */
    reden: Eindereden;
    gemeldOp: Datum;
    /** The day on which the report was recorded: no point is due before it. */
    vastgelegdOp: Datum;
    perDatum: Datum;
    handleiding: string;
    afgerond: readonly Sluitingspunt[];
    /** The keurmerk has ended; the closure list goes on until every point is done. */
    geeindigd: boolean;
  } | null;
  /** After a stop that was taken back: what still has to be told again. */
  herstel: readonly { punt: Herstelpunt; ingetrokkenOp: Datum; handleiding: string }[];
}
