/** The keurmerk itself: granted, converted, prolonged once, ended (AP-2 to AP-4, AP-12, N-1). */
import type { Datum } from '../../termijn/index.ts';
import type { SoortKeurmerk, StatusBijImport } from '../inschrijving/inschrijving.ts';
import type { TekstRef } from '../procedure.ts';
import type { Grond } from '../voornemen/feiten.ts';

export const KEURMERKSTATUSSEN = [
  'geen',
  'in aanvraag',
  'actief',
  'waarschuwing',
  'herstelperiode',
  'geschorst',
  'gestopt',
  'vervallen',
] as const;
/** `in aanvraag` is derived from a running application; the part itself holds the others. */
export type Keurmerkstatus = (typeof KEURMERKSTATUSSEN)[number];

/** Why a keurmerk ended: its time was over, or the school stopped. */
export const EINDEREDENEN = ['vervallen', 'gestopt'] as const;
export type Eindereden = (typeof EINDEREDENEN)[number];

export interface KeurmerkOmzetten {
  soort: 'KeurmerkOmzetten';
}

export interface OmzettingWeigeren {
  soort: 'OmzettingWeigeren';
  gronden: readonly Grond[];
  motivering: TekstRef;
}

/** N-1: the one prolongation of a keurmerk voor bepaalde tijd. */
export interface BepaaldeTijdVerlengen {
  soort: 'BepaaldeTijdVerlengen';
  maanden: number;
  motivering: TekstRef;
}

export type KeurmerkOpdracht = KeurmerkOmzetten | OmzettingWeigeren | BepaaldeTijdVerlengen;

export type KeurmerkGebeurtenis =
  | {
      soort: 'KeurmerkVerleend';
      datum: Datum;
      soortKeurmerk: SoortKeurmerk;
      /** AP-2: given together with the temporary keurmerk. */
      duoNummer: string;
      handleiding: string;
    }
  /** The besluit to convert has been taken; it works from the day on which it is made known. */
  | { soort: 'OmzettingBesloten'; datum: Datum }
  | { soort: 'KeurmerkOmgezet'; datum: Datum }
  | { soort: 'OmzettingGeweigerd'; datum: Datum; gronden: readonly Grond[]; motivering: TekstRef }
  | { soort: 'BepaaldeTijdVerlengd'; datum: Datum; maanden: number; motivering: TekstRef }
  /** N-1: the school was told when its time ends, what is in order and what is not. */
  | { soort: 'EindeAangekondigd'; datum: Datum; laatsteDag: Datum }
  | {
      soort: 'KeurmerkGeeindigd';
      datum: Datum;
      reden: Eindereden;
      /** Last day with the keurmerk. */
      totEnMet: Datum;
      /** A voornemen against the school was open (SG-6); absent in older facts. */
      voornemenLiep?: boolean;
    };

/** SG-6: what ran against the school when its keurmerk ended. */
export type Tijdens = 'een schorsing' | 'een herstelperiode' | 'een voornemen';

export interface KeurmerkDeel {
  soort: SoortKeurmerk | null;
  status: 'geen' | StatusBijImport | Eindereden;
  verleendOp: Datum | null;
  statusSinds: Datum | null;
  statusTotEnMet: Datum | null;
  duoNummer: string | null;
  /** The Handleiding version under which the keurmerk was granted or imported. */
  handleiding: string | null;
  /** Months of the one prolongation, and the day on which its besluit was made known (null while the letter waits). */
  verlenging: { maanden: number; bekendgemaaktOp: Datum | null } | null;
  /** A besluit on the conversion that was taken. */
  omzetting: { uitkomst: 'omgezet' | 'geweigerd'; genomenOp: Datum; bekendgemaaktOp: Datum | null } | null;
  /** The last day that was announced to the school; a prolongation is announced anew. */
  aangekondigdeLaatsteDag: Datum | null;
  /** SG-6: how the last keurmerk ended; kept until there is a new one. */
  einde: { omzettingGeweigerdOp: Datum | null; tijdens: Tijdens | null } | null;
}
