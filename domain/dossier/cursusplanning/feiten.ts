/**
 * Cursusplanningen: the school tells ahead when and where it teaches, so that a visit without notice is possible (SG-2).
 * How often and how long ahead is an assumption (N-24).
 */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export interface CursusplanningInleveren {
  soort: 'CursusplanningInleveren';
  van: Datum;
  totEnMet: Datum;
  ingeleverdOp: Datum;
  /** Groups that have lessons in this period; a school without lessons says 0. */
  aantalGroepen: number;
  /** Where the planning itself is kept. */
  vindplaats: TekstRef | null;
}

export interface CursusplanningWijzigen {
  soort: 'CursusplanningWijzigen';
  /** First day on which something is not as planned. */
  ingangsdatum: Datum;
  gemeldOp: Datum;
  toelichting: TekstRef;
}

export type CursusplanningOpdracht = CursusplanningInleveren | CursusplanningWijzigen;

export type CursusplanningGebeurtenis =
  | {
      soort: 'CursusplanningIngeleverd';
      datum: Datum;
      van: Datum;
      totEnMet: Datum;
      ingeleverdOp: Datum;
      aantalGroepen: number;
      vindplaats: TekstRef | null;
      /** After the last day for the first month that was not planned yet. */
      teLaat: boolean;
    }
  | {
      soort: 'CursusplanningGewijzigd';
      datum: Datum;
      ingangsdatum: Datum;
      gemeldOp: Datum;
      toelichting: TekstRef;
      teLaat: boolean;
    };

export interface Planperiode {
  van: Datum;
  totEnMet: Datum;
}

export interface CursusplanningDeel {
  /** First day for which a planning is still to come; null without a keurmerk. */
  ongeplandVanaf: Datum | null;
  /** What has been planned beyond that day, oldest first. */
  verder: readonly Planperiode[];
  laatste: (Planperiode & { ingeleverdOp: Datum; aantalGroepen: number; teLaat: boolean }) | null;
  laatsteWijziging: { ingangsdatum: Datum; gemeldOp: Datum; teLaat: boolean } | null;
}
