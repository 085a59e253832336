/**
 * Changes at the school: address, ownership, legal form, locations (N-26). Directors are reported at `bestuur`, takeovers
 * and mergers at `verbanden`; what Blik op Werk asks after here is settled there too.
 */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export const WIJZIGINGSOORTEN = ['adres', 'eigendom', 'rechtsvorm', 'vestigingen'] as const;
export type Wijzigingsoort = (typeof WIJZIGINGSOORTEN)[number];

export const NAVRAAGSOORTEN = [...WIJZIGINGSOORTEN, 'bestuurder', 'overname', 'fusie'] as const;
export type Navraagsoort = (typeof NAVRAAGSOORTEN)[number];

export interface WijzigingMelden {
  soort: 'WijzigingMelden';
  wat: Wijzigingsoort;
  ingangsdatum: Datum;
  gemeldOp: Datum;
  /** Only, and always, with `vestigingen`. */
  aantalVestigingen: number | null;
  /** The new address: only, and always, with `adres`. */
  straatEnNummer: TekstRef | null;
  postcode: TekstRef | null;
  plaats: TekstRef | null;
  toelichting: TekstRef;
}

export interface WijzigingBeoordelen {
  soort: 'WijzigingBeoordelen';
  nummer: number;
  toelichting: TekstRef;
}

/** Blik op Werk heard of a change that the school did not tell. */
export interface WijzigingNavragen {
  soort: 'WijzigingNavragen';
  wat: Navraagsoort;
  bekendGewordenOp: Datum;
}

export interface NavraagSluiten {
  soort: 'NavraagSluiten';
  nummer: number;
  reden: TekstRef;
}

export type WijzigingenOpdracht = WijzigingMelden | WijzigingBeoordelen | WijzigingNavragen | NavraagSluiten;

/** What somebody has to look at because of a change: the locations of a planned visit, or ties and interests. */
export type Beoordeling = 'locaties' | 'belangen';

export type WijzigingenGebeurtenis =
  | {
      soort: 'WijzigingGemeld';
      datum: Datum;
      nummer: number;
      wat: Wijzigingsoort;
      ingangsdatum: Datum;
      gemeldOp: Datum;
      aantalVestigingen: number | null;
      /** Absent in older facts, as are the two below. */
      straatEnNummer?: TekstRef | null;
      postcode?: TekstRef | null;
      plaats?: TekstRef | null;
      toelichting: TekstRef;
      teLaat: boolean;
      dagenTeLaat: number;
      beoordeling: Beoordeling | null;
    }
  | { soort: 'WijzigingBeoordeeld'; datum: Datum; nummer: number; toelichting: TekstRef }
  | { soort: 'WijzigingNagevraagd'; datum: Datum; nummer: number; wat: Navraagsoort; bekendGewordenOp: Datum }
  | { soort: 'NavraagGesloten'; datum: Datum; nummer: number; reden: TekstRef };

export interface Navraag {
  nummer: number;
  wat: Navraagsoort;
  bekendGewordenOp: Datum;
  gevraagdOp: Datum;
  /** Null while the letter waits. */
  verzondenOp: Datum | null;
}

/** A change that was told after its term. */
export interface LateMelding {
  wat: Navraagsoort;
  ingangsdatum: Datum;
  gemeldOp: Datum;
  dagenTeLaat: number;
}

export interface WijzigingenDeel {
  laatsteNummer: number;
  laatsteNavraag: number;
  /** The last report of each kind. */
  laatste: Readonly<Partial<Record<Wijzigingsoort, { ingangsdatum: Datum; gemeldOp: Datum }>>>;
  teBeoordelen: readonly {
    nummer: number;
    wat: Wijzigingsoort;
    beoordeling: Beoordeling;
    vastgelegdOp: Datum;
  }[];
  navragen: readonly Navraag[];
  /** The last ones. */
  teLaat: readonly LateMelding[];
}
