/** What the school is called and how it is reached. The names and addresses themselves stand in the register (P2). */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

/** What the register of schools holds that can change. */
export const REGISTERVELDEN = ['naam', 'straatEnNummer', 'postcode', 'plaats', 'contactEmail'] as const;
export type Registerveld = (typeof REGISTERVELDEN)[number];

/** Null leaves what the register says as it is. */
type Registerteksten = Record<Registerveld, TekstRef | null>;

export const ADRESVELDEN = ['straatEnNummer', 'postcode', 'plaats'] as const satisfies readonly Registerveld[];
export type Adres = Record<(typeof ADRESVELDEN)[number], TekstRef>;

export interface ContactgegevensWijzigen extends Registerteksten {
  soort: 'ContactgegevensWijzigen';
  /** Awb 2:8. Null leaves it as it is. */
  elektronischBereikbaar: boolean | null;
}

export type ContactOpdracht = ContactgegevensWijzigen;

/** Only what changes is filled in. The recording brings the register up to date with it. */
export type ContactGebeurtenis = Registerteksten & {
  soort: 'ContactgegevensGewijzigd';
  datum: Datum;
  elektronischBereikbaar: boolean | null;
  /** Number of the reported change that it follows from (N-26). */
  melding: number | null;
};

export interface ContactDeel {
  /** Awb 2:8: the school has made known that besluiten may reach it by e-mail. */
  elektronischBereikbaar: boolean;
  /** Whether a letter by post can be addressed: street, number and postcode are known. */
  postadresBekend: boolean;
  /** The reported address that has yet to come into effect. */
  verhuizing: { melding: number; ingangsdatum: Datum; adres: Adres } | null;
}
