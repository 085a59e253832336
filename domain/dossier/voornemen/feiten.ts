/**
 * A voornemen: before a burdening besluit the school may give its zienswijze (Awb 4:7 and 4:8; AP-9, SN-8, N-15, N-17).
 * One shape for every measure. Taking the measure itself belongs to the procedure that it comes from.
 */
import type { Datum } from '../../termijn/index.ts';
import { type Afwijzingsgrond, AFWIJZINGSGRONDEN } from '../aanvraag/feiten.ts';
import type { TekstRef } from '../procedure.ts';

export const MAATREGELEN = [
  'afwijzing van de aanvraag',
  'weigering van de omzetting',
  'waarschuwing',
  'herstelperiode',
  'schorsing',
  'intrekking',
] as const;
export type Maatregel = (typeof MAATREGELEN)[number];

/** SN-12, and the pillars of the audit. */
export const GRONDEN = [
  'ORGANISATIE',
  'SLAGINGSPERCENTAGE',
  'TEVREDENHEID',
  'FINANCIEEL',
  'VOG',
  'DOCENTEN',
  'ONDERWIJSKWALITEIT',
  'GEEN_MEDEWERKING',
  'FRAUDE_AANWIJZING',
  'OVERIG',
] as const;
export type Grond = (typeof GRONDEN)[number];

/** Everything that can be a ground of some voornemen. */
export const VOORNEMENGRONDEN = [
  ...GRONDEN,
  ...AFWIJZINGSGRONDEN.filter((grond): grond is Exclude<Afwijzingsgrond, Grond> => !GRONDEN.some((g) => g === grond)),
];
export type Voornemengrond = Grond | Afwijzingsgrond;

/** AP-9, SN-8: a voornemen names the grounds that the besluit can have. */
export const grondenVan = (maatregel: Maatregel): readonly Voornemengrond[] =>
  maatregel === 'afwijzing van de aanvraag' ? AFWIJZINGSGRONDEN : GRONDEN;

/** On what the voornemen rests. */
export type Aanleiding =
  | { soort: 'aanvraag'; nummer: number }
  | { soort: 'keurmerk voor bepaalde tijd' }
  | { soort: 'resultatenaudit'; meetjaar: number }
  /** LG-6 d: the audit, or the data for it, did not come within the term. */
  | { soort: 'geen resultatenaudit'; meetjaar: number }
  | { soort: 'toezicht'; gehoudenOp: Datum }
  /** SN-12: refused entry; `laatsteOp` is the day of the last refusal. */
  | { soort: 'medewerking'; laatsteOp: Datum }
  | { soort: 'signaal'; nummer: number };

export const ZIENSWIJZEN = ['schriftelijk', 'mondeling'] as const;

export interface VoornemenUitbrengen {
  soort: 'VoornemenUitbrengen';
  maatregel: Maatregel;
  gronden: readonly Voornemengrond[];
  motivering: TekstRef;
  /** Days for the zienswijze; null takes the term of the Handleiding (N-15). */
  dagen: number | null;
  /** Which meetjaar, when it rests on a resultatenaudit; else null. */
  meetjaar: number | null;
  /** Which signal, when it rests on one. */
  signaal?: number | null;
}

export interface ZienswijzeVastleggen {
  soort: 'ZienswijzeVastleggen';
  nummer: number;
  ontvangenOp: Datum;
  wijze: (typeof ZIENSWIJZEN)[number];
  inhoud: TekstRef;
}

export interface VoornemenIntrekken {
  soort: 'VoornemenIntrekken';
  nummer: number;
  motivering: TekstRef;
}

export type VoornemenOpdracht = VoornemenUitbrengen | ZienswijzeVastleggen | VoornemenIntrekken;

export type VoornemenGebeurtenis =
  | {
      soort: 'VoornemenUitgebracht';
      datum: Datum;
      nummer: number;
      maatregel: Maatregel;
      aanleiding: Aanleiding;
      gronden: readonly Voornemengrond[];
      motivering: TekstRef;
      dagen: number;
    }
  | {
      soort: 'ZienswijzeVastgelegd';
      datum: Datum;
      nummer: number;
      ontvangenOp: Datum;
      wijze: (typeof ZIENSWIJZEN)[number];
      inhoud: TekstRef;
    }
  | { soort: 'VoornemenIngetrokken'; datum: Datum; nummer: number; motivering: TekstRef };

export interface Voornemen {
  nummer: number;
  maatregel: Maatregel;
  aanleiding: Aanleiding;
  gronden: readonly Voornemengrond[];
  dagen: number;
  uitgebrachtOp: Datum;
  /** The day on which the letter left; null while it waits. */
  verzondenOp: Datum | null;
  zienswijzeOp: Datum | null;
  /** Withdrawn, or followed by the measure or by the besluit that makes it needless. */
  afgedaanOp: Datum | null;
}

export interface VoornemenDeel {
  /** Every open one, and the last few that are settled; oldest first. */
  voornemens: readonly Voornemen[];
  /** Number of the last one. */
  laatste: number;
}
