/**
 * Toezicht in de Klas (TK-1 to TK-10, AP-3, N-5, N-9 to N-13). A *ronde* is one time round: invitation, answer, visit,
 * draft report, zienswijze, final report. Its id names what it counts from: `eerste/<day of the grant>`,
 * `na-<day of the last visit>`, `herinspectie/<day of the last visit>`.
 */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export const UITKOMSTEN = ['voldoende', 'onvoldoende'] as const;
export type Toezichtuitkomst = (typeof UITKOMSTEN)[number];

/** Why a visit is moved or called off. Only the first counts against the limits of the school. */
export const OORZAKEN = ['verzoek van de school', 'overmacht bij de school', 'ITTA'] as const;
export type Oorzaak = (typeof OORZAKEN)[number];

export const RAPPORTZIENSWIJZEN = ['schriftelijk', 'mondeling', 'geen'] as const;
export type Rapportzienswijze = (typeof RAPPORTZIENSWIJZEN)[number];

/** A score for each criterium of BOWKIT, by its code. */
export type Scores = Readonly<Record<string, string>>;

/** The month, as `YYYY-MM`, in which the planner means to have the visit. */
export interface StreefmaandKiezen {
  soort: 'StreefmaandKiezen';
  maand: string;
  /** Required when no day of that month lies inside the window. */
  reden: TekstRef | null;
}

export interface ToezichtUitnodigen {
  soort: 'ToezichtUitnodigen';
  /** Days that ITTA proposes. */
  dagen: readonly Datum[];
}

export interface UitnodigingBeantwoorden {
  soort: 'UitnodigingBeantwoorden';
  /** Days that suit the school. */
  dagen: readonly Datum[];
  aantalLocaties: number;
  locaties: TekstRef;
}

export interface BezoekPlannen {
  soort: 'BezoekPlannen';
  dag: Datum;
  aantalLocaties: number;
  /** Code on the list of inspecteurs. */
  inspecteur: string;
  /** Required when the day lies outside the window. */
  reden: TekstRef | null;
}

export interface BezoekVerplaatsen {
  soort: 'BezoekVerplaatsen';
  dag: Datum;
  inspecteur: string;
  oorzaak: Oorzaak;
  reden: TekstRef;
}

export interface BezoekAfzeggen {
  soort: 'BezoekAfzeggen';
  oorzaak: Oorzaak;
  reden: TekstRef;
}

export interface InspecteurWijzigen {
  soort: 'InspecteurWijzigen';
  inspecteur: string;
}

export interface ZelfbeoordelingInleveren {
  soort: 'ZelfbeoordelingInleveren';
  ingeleverdOp: Datum;
}

export interface BezoekVastleggen {
  soort: 'BezoekVastleggen';
  gehoudenOp: Datum;
}

export interface ConceptrapportUitbrengen {
  soort: 'ConceptrapportUitbrengen';
  scores: Scores;
  /** N-12: the judgement of the inspecteur; no formula makes it of the scores. */
  uitkomst: Toezichtuitkomst;
  rapport: TekstRef;
}

export interface RapportzienswijzeVastleggen {
  soort: 'RapportzienswijzeVastleggen';
  ontvangenOp: Datum;
  wijze: Rapportzienswijze;
  /** Null when the school makes no use of it. */
  inhoud: TekstRef | null;
}

export interface RapportVaststellen {
  soort: 'RapportVaststellen';
  scores: Scores;
  uitkomst: Toezichtuitkomst;
  rapport: TekstRef;
  /** Required when the outcome is not that of the draft. */
  motivering: TekstRef | null;
}

export interface RapportPubliceren {
  soort: 'RapportPubliceren';
  gepubliceerdOp: Datum;
}

export interface ToezichtVervroegen {
  soort: 'ToezichtVervroegen';
  /** Last day of the visit from now on. */
  uiterlijk: Datum;
  /** Number of the signal that asks for it, when there is one. */
  signaal: number | null;
  reden: TekstRef;
}

export type ToezichtOpdracht =
  | StreefmaandKiezen
  | ToezichtUitnodigen
  | UitnodigingBeantwoorden
  | BezoekPlannen
  | BezoekVerplaatsen
  | BezoekAfzeggen
  | InspecteurWijzigen
  | ZelfbeoordelingInleveren
  | BezoekVastleggen
  | ConceptrapportUitbrengen
  | RapportzienswijzeVastleggen
  | RapportVaststellen
  | RapportPubliceren
  | ToezichtVervroegen;

type Feit<S extends string> = {
  soort: S;
  datum: Datum;
  /** Id of the round. */
  ronde: string;
};

export type ToezichtGebeurtenis =
  /** Of records from before the rounds: a visit and its outcome in one. */
  | { soort: 'ToezichtVastgelegd'; datum: Datum; gehoudenOp: Datum; uitkomst: Toezichtuitkomst }
  | (Feit<'StreefmaandGekozen'> & { maand: string; reden: TekstRef | null })
  | (Feit<'ToezichtUitgenodigd'> & { dagen: readonly Datum[] })
  | (Feit<'UitnodigingBeantwoord'> & { dagen: readonly Datum[]; aantalLocaties: number; locaties: TekstRef })
  | (Feit<'BezoekGepland'> & {
      dag: Datum;
      aantalLocaties: number;
      inspecteur: string;
      reden: TekstRef | null;
      buitenVenster: boolean;
    })
  | (Feit<'BezoekVerplaatst'> & {
      van: Datum;
      naar: Datum;
      inspecteur: string;
      oorzaak: Oorzaak;
      reden: TekstRef;
      buitenVenster: boolean;
    })
  | (Feit<'BezoekAfgezegd'> & { dag: Datum; oorzaak: Oorzaak; reden: TekstRef })
  | (Feit<'InspecteurGewijzigd'> & { inspecteur: string })
  | (Feit<'ZelfbeoordelingIngeleverd'> & { ingeleverdOp: Datum })
  | (Feit<'BezoekVastgelegd'> & { gehoudenOp: Datum; inspecteur: string })
  | (Feit<'ConceptrapportUitgebracht'> & {
      /** Version of BOWKIT. */
      bowkit: string;
      scores: Scores;
      uitkomst: Toezichtuitkomst;
      rapport: TekstRef;
    })
  | (Feit<'RapportzienswijzeVastgelegd'> & {
      ontvangenOp: Datum;
      wijze: Rapportzienswijze;
      inhoud: TekstRef | null;
    })
  | (Feit<'RapportVastgesteld'> & {
      soortRonde: Rondesoort;
      gehoudenOp: Datum;
      bowkit: string;
      scores: Scores;
      uitkomst: Toezichtuitkomst;
      rapport: TekstRef;
      motivering: TekstRef | null;
    })
  | (Feit<'RapportGepubliceerd'> & { gepubliceerdOp: Datum })
  | (Feit<'ToezichtVervroegd'> & { uiterlijk: Datum; signaal: number | null; reden: TekstRef });

export type Rondesoort = 'eerste' | 'vierjaarlijks' | 'herinspectie';

/** The last visit that has an outcome. */
export interface LaatsteBezoek {
  gehoudenOp: Datum;
  uitkomst: Toezichtuitkomst;
  /** Who held it; null for a visit from before the rounds. */
  inspecteur: string | null;
  /** Id of its round; null for a visit from before the rounds. */
  ronde: string | null;
  vastgesteldOp: Datum | null;
  /** The day on which the final report left; null while it waits. */
  rapportVerzondenOp: Datum | null;
  gepubliceerdOp: Datum | null;
}

export interface GeplandBezoek {
  dag: Datum;
  aantalLocaties: number;
  inspecteur: string;
  geplandOp: Datum;
  buitenVenster: boolean;
}

/** What has been done in the present round. */
export interface Ronde {
  streefmaand: string | null;
  vervroegd: { uiterlijk: Datum; op: Datum; signaal: number | null } | null;
  /** `verzondenOp` is null while the letter waits. */
  uitgenodigd: { op: Datum; verzondenOp: Datum | null; dagen: readonly Datum[] } | null;
  antwoord: { op: Datum; dagen: readonly Datum[]; aantalLocaties: number } | null;
  bezoek: GeplandBezoek | null;
  /** The day since which a visit can be planned: the answer, or the day on which a planned visit fell through. */
  planbaarSinds: Datum | null;
  /** Times that the school had the visit moved. */
  verplaatstOpVerzoek: number;
  zelfbeoordelingOp: Datum | null;
  gehoudenOp: Datum | null;
  /** Who held the visit. */
  inspecteur: string | null;
  concept: { op: Datum; verzondenOp: Datum | null; uitkomst: Toezichtuitkomst } | null;
  zienswijzeOp: Datum | null;
}

export interface ToezichtDeel {
  laatste: LaatsteBezoek | null;
  /** Null when nothing has been done in the present round yet. */
  ronde: Ronde | null;
}
