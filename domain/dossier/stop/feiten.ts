/** Voluntary stop, with the closure list for the learners (SN-5): a right of the school, and no wachttijd follows (N-4). */
import type { Datum } from '../../termijn/index.ts';
import type { Sluitingspunt } from '../../regels/handleiding.ts';
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
  punt: Sluitingspunt;
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
  | { soort: 'StopIngetrokken'; datum: Datum }
  | { soort: 'SluitingspuntAfgerond'; datum: Datum; punt: Sluitingspunt; afgerondOp: Datum };

export interface StopDeel {
  lopend: {
    gemeldOp: Datum;
    /** The day on which the report was recorded: no point is due before it. */
    vastgelegdOp: Datum;
    perDatum: Datum;
    handleiding: string;
    afgerond: readonly Sluitingspunt[];
    /** The keurmerk has ended; the closure list goes on until every point is done. */
    geeindigd: boolean;
  } | null;
}
