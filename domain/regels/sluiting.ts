/** The closure list of a school that stops, as data (SN-5, N-28). Which version has which list says the Handleiding. */
import type { Duur } from '../termijn/index.ts';

/** SN-5: what a school that stops still owes its learners, and what Blik op Werk has to tell (N-28). */
export const SLUITINGSPUNTEN = [
  'DEELNEMERS_INFORMEREN',
  'GEMEENTEN_INFORMEREN',
  'CURSISTEN_OVERDRAGEN',
  'URENVERKLARINGEN_AFGEVEN',
  'DUO_MELDEN',
  'REGISTER_BIJWERKEN',
] as const;
export type Sluitingspunt = (typeof SLUITINGSPUNTEN)[number];

/** N-28: what has to be told again when a stop is taken back after it was told. */
export const HERSTELPUNTEN = ['DUO_HERSTELLEN', 'REGISTER_HERSTELLEN'] as const;
export type Herstelpunt = (typeof HERSTELPUNTEN)[number];

export interface Sluitingsregel {
  punt: Sluitingspunt;
  omschrijving: string;
  wie: 'school' | 'servicedesk';
  /** Last day, counted from the last day with the keurmerk: before it, on it (null) or after it. */
  uiterlijk: { richting: 'voor' | 'na'; duur: Duur } | null;
  /** It cannot be done before the last day: until then the school has the keurmerk. */
  nietEerder: boolean;
  /** What undoes it; null when nothing has to be undone. */
  herstel: { punt: Herstelpunt; omschrijving: string } | null;
}

export const SLUITING: readonly Sluitingsregel[] = [
  {
    punt: 'DEELNEMERS_INFORMEREN',
    omschrijving: 'Vertel elke cursist wanneer de school stopt en wat dat voor de cursus betekent',
    wie: 'school',
    uiterlijk: { richting: 'voor', duur: { aantal: 4, eenheid: 'weken' } },
    nietEerder: false,
    herstel: null,
  },
  {
    punt: 'GEMEENTEN_INFORMEREN',
    omschrijving: 'Vertel elke gemeente die cursussen afneemt wanneer de school stopt',
    wie: 'school',
    uiterlijk: { richting: 'voor', duur: { aantal: 4, eenheid: 'weken' } },
    nietEerder: false,
    herstel: null,
  },
  {
    punt: 'CURSISTEN_OVERDRAGEN',
    omschrijving: 'Draag elke lopende cursus over aan een andere school met het keurmerk',
    wie: 'school',
    uiterlijk: null,
    nietEerder: false,
    herstel: null,
  },
  {
    punt: 'URENVERKLARINGEN_AFGEVEN',
    omschrijving: 'Geef elke cursist een verklaring van de gevolgde uren',
    wie: 'school',
    uiterlijk: { richting: 'na', duur: { aantal: 2, eenheid: 'weken' } },
    nietEerder: false,
    herstel: null,
  },
  {
    punt: 'DUO_MELDEN',
    omschrijving: 'Meld aan DUO dat de school het keurmerk niet meer heeft',
    wie: 'servicedesk',
    uiterlijk: null,
    nietEerder: true,
    herstel: { punt: 'DUO_HERSTELLEN', omschrijving: 'Meld aan DUO dat de school het keurmerk toch houdt' },
  },
  {
    punt: 'REGISTER_BIJWERKEN',
    omschrijving: 'Haal de school uit het openbare register',
    wie: 'servicedesk',
    uiterlijk: null,
    nietEerder: true,
    herstel: { punt: 'REGISTER_HERSTELLEN', omschrijving: 'Zet de school terug in het openbare register' },
  },
];
