/** Application for the keurmerk voor bepaalde tijd: its commands, its events and its part of the dossier. */
import type { Datum } from '../../termijn/index.ts';
import type { Opdrachtsoort, TekstRef } from '../procedure.ts';

export const AFWIJZINGSGRONDEN = [
  'ORGANISATIE',
  'PRIVACY',
  'KLACHTENREGELING',
  'PERSONEELSKWALITEIT',
  'GEEN_NIEUWE_FEITEN',
  'WACHTTIJD',
  'HERSTART',
  'OVERIG',
] as const;
export type Afwijzingsgrond = (typeof AFWIJZINGSGRONDEN)[number];

/** AP-8 (Awb 4:15): grounds, besides an invitation to complete, on which the decision term is suspended. */
export const OPSCHORTINGSGRONDEN = [
  'instemming van de aanvrager',
  'vertraging door de aanvrager',
  'overmacht',
] as const;
export type Opschortingsgrond = (typeof OPSCHORTINGSGRONDEN)[number];

export type AanvraagOpdracht =
  | {
      soort: 'AanvraagIndienen';
      ontvangenOp: Datum;
      /** AP-10: what the school says is new since an earlier refusal. The beslisser judges whether it is. */
      nieuweFeiten: TekstRef | null;
    }
  | {
      soort: 'AanvullingVragen';
      /** What is missing, in the words of the servicedesk. */
      ontbreekt: TekstRef;
      /** Days to complete; null takes the term of the Handleiding. */
      dagen: number | null;
    }
  | {
      soort: 'AanvullingOntvangen';
      ontvangenOp: Datum;
      /** The judgement of Blik op Werk, when it is given at once; null or left out: it has to be judged still. */
      volledig?: boolean | null;
    }
  | {
      soort: 'AanvullingBeoordelen';
      volledig: boolean;
      /** What is still missing, in the words of the servicedesk; null when nothing is. */
      ontbreekt: TekstRef | null;
    }
  | { soort: 'BeslistermijnVerlengen'; weken: number; motivering: TekstRef }
  | {
      soort: 'BeslistermijnOpschorten';
      grond: Opschortingsgrond;
      van: Datum;
      /** Null: not known yet; ended later with `OpschortingBeeindigen`. */
      totEnMet: Datum | null;
      /** T6: the end as it is expected, when it is not known; null or left out takes the term of the Handleiding. */
      verwachtTotEnMet?: Datum | null;
    }
  | { soort: 'OpschortingBeeindigen'; totEnMet: Datum }
  | {
      soort: 'AanvraagToekennen';
      duoNummer: string;
      /** AP-5: needed when something stands against the school. */
      motivering?: TekstRef | null;
    }
  | {
      soort: 'AanvraagAfwijzen';
      gronden: readonly Afwijzingsgrond[];
      motivering: TekstRef;
      /** AP-9: the refusal rests on facts that differ from what the applicant supplied. */
      afwijkendeFeiten: boolean;
      gehoordOp: Datum | null;
      /** AP-10: why the facts that the school calls new are not. */
      feitenNietNieuw?: TekstRef | null;
    }
  | { soort: 'AanvraagBuitenBehandelingStellen'; motivering: TekstRef }
  | { soort: 'AanvraagIntrekken' };

/** A command of this procedure, by its name. */
export type AanvraagOpdrachtsoort<S extends AanvraagOpdracht['soort']> = Opdrachtsoort<
  Extract<AanvraagOpdracht, { soort: S }>
>;

export type AanvraagGebeurtenis =
  | {
      soort: 'AanvraagIngediend';
      datum: Datum;
      nummer: number;
      ontvangenOp: Datum;
      handleiding: string;
      herhaling: Herhaling;
      nieuweFeiten: TekstRef | null;
      /** Only in older facts: a wachttijd follows from what is known when it is asked for. */
      wachttijdTotEnMet?: Datum | null;
    }
  | { soort: 'AanvullingGevraagd'; datum: Datum; nummer: number; verzoek: number; dagen: number; ontbreekt: TekstRef }
  | {
      soort: 'AanvullingOntvangen';
      datum: Datum;
      nummer: number;
      verzoek: number;
      ontvangenOp: Datum;
      /** Null: not judged yet. */
      volledig: boolean | null;
    }
  | {
      soort: 'AanvullingBeoordeeld';
      datum: Datum;
      nummer: number;
      verzoek: number;
      volledig: boolean;
      ontbreekt: TekstRef | null;
    }
  | { soort: 'BeslistermijnVerlengd'; datum: Datum; nummer: number; weken: number; motivering: TekstRef }
  | {
      soort: 'BeslistermijnOpgeschort';
      datum: Datum;
      nummer: number;
      grond: Opschortingsgrond;
      van: Datum;
      totEnMet: Datum | null;
      /** Only with a suspension without an end; absent in what was recorded before this was asked. */
      verwachtTotEnMet?: Datum | null;
    }
  | { soort: 'OpschortingBeeindigd'; datum: Datum; nummer: number; totEnMet: Datum }
  | {
      soort: 'AanvraagToegekend';
      datum: Datum;
      nummer: number;
      duoNummer: string;
      /** Not for the school: it can be about another school. */
      motivering?: TekstRef | null;
    }
  | {
      soort: 'AanvraagAfgewezen';
      datum: Datum;
      nummer: number;
      gronden: readonly Afwijzingsgrond[];
      motivering: TekstRef;
      gehoordOp: Datum | null;
      feitenNietNieuw?: TekstRef | null;
    }
  | { soort: 'AanvraagBuitenBehandelingGesteld'; datum: Datum; nummer: number; motivering: TekstRef }
  | { soort: 'AanvraagIngetrokken'; datum: Datum; nummer: number };

/** AP-10: whether this application repeats a refused one. */
export type Herhaling = 'eerste aanvraag' | 'met nieuwe feiten' | 'zonder nieuwe feiten';

export interface Aanvulverzoek {
  verzoek: number;
  dagen: number;
  /** The day on which the invitation left; null while the letter waits to be sent. */
  verzondenOp: Datum | null;
  /** The day on which the last part of the completion came; null when nothing came. */
  ontvangenOp: Datum | null;
  /** What Blik op Werk found of all that came so far; null when it has not judged that yet. */
  volledig: boolean | null;
}

export interface Opschorting {
  grond: Opschortingsgrond;
  van: Datum;
  /** Null while it is not known. */
  totEnMet: Datum | null;
  /** T6: the expected end of one without an end. */
  verwachtTotEnMet: Datum | null;
}

export interface Aanvraag {
  nummer: number;
  ontvangenOp: Datum;
  handleiding: string;
  herhaling: Herhaling;
  /** The school says so. Also kept for a first application: one that follows a refusal of another school (AP-5). */
  nieuweFeiten: TekstRef | null;
  verzoeken: readonly Aanvulverzoek[];
  opschortingen: readonly Opschorting[];
  verlenging: { weken: number; aangekondigdOp: Datum | null } | null;
  besluit: {
    uitkomst: 'toegekend' | 'afgewezen' | 'buiten behandeling';
    genomenOp: Datum;
    /** The day on which the letter left (Awb 3:41); null while it waits to be sent. */
    bekendgemaaktOp: Datum | null;
    duoNummer: string | null;
  } | null;
  ingetrokkenOp: Datum | null;
}

export interface AanvraagDeel {
  aanvragen: readonly Aanvraag[];
}
