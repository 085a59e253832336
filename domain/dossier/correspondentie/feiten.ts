/** Commands and events of letters: made ready, sent, posted, and what became of a message that did not arrive. */
import type { Datum } from '../../termijn/index.ts';
import type { Brief, Sjabloon, TekstRef } from '../procedure.ts';

export const KANALEN = ['e-mail', 'post'] as const;
export type Kanaal = (typeof KANALEN)[number];

/** A letter as it is recorded: its template, the way it goes, and the facts in it. */
export type Briefinhoud = {
  sjabloon: Sjabloon;
  kanaal: Kanaal;
  gegevens: Brief['gegevens'];
};

/** A letter of which the sending was recorded. */
export type VerstuurdeBrief = Briefinhoud & { verzondenOp: Datum };

export interface BriefPosten {
  soort: 'BriefPosten';
  briefId: string;
  verzondenOp: Datum;
}

/** How a message failed: refused, perhaps sent, or sent and returned. */
export const BEZORGINGSUITKOMSTEN = ['mislukt', 'onbekend', 'teruggekomen'] as const;
export type Bezorgingsuitkomst = (typeof BEZORGINGSUITKOMSTEN)[number];

/** M2: a message did not arrive, or that is not known. From the postkamer, or from whoever saw it come back. */
export interface BezorgingMelden {
  soort: 'BezorgingMelden';
  berichtId: string;
  uitkomst: Bezorgingsuitkomst;
  /** The letter, as it is recorded with the message; null for a reminder. */
  brief: VerstuurdeBrief | null;
  /** What came back; null when the postkamer tells. */
  toelichting: TekstRef | null;
}

/** Awb 2:11, 2:19: a letter left on a later day than was recorded, after an outage or on a second attempt. */
export interface LatereVerzendingMelden {
  soort: 'LatereVerzendingMelden';
  briefId: string;
  brief: VerstuurdeBrief;
}

/** What a person can decide about a message that did not arrive, or of which that is not known. */
export const HERVATTINGEN = ['opnieuw', 'per post', 'als verzonden aanmerken'] as const;
export type Hervatting = (typeof HERVATTINGEN)[number];

export interface BerichtHervatten {
  soort: 'BerichtHervatten';
  berichtId: string;
  keuze: Hervatting;
  /** What the choice rests on. */
  toelichting: TekstRef;
}

export type CorrespondentieOpdracht = BriefPosten | BezorgingMelden | LatereVerzendingMelden | BerichtHervatten;

export type CorrespondentieGebeurtenis =
  | ({ soort: 'BriefKlaargezet'; datum: Datum; briefId: string } & Briefinhoud)
  /** It waited to leave by e-mail, and then the school withdrew its consent (Awb 2:8). */
  | ({ soort: 'BriefNaarPost'; datum: Datum; briefId: string } & Briefinhoud)
  | ({ soort: 'BriefVerzonden'; datum: Datum; briefId: string } & Briefinhoud)
  /** Its sending was recorded before; what starts with it starts on this day (Awb 2:11). */
  | ({ soort: 'BriefAlsnogVerzonden'; datum: Datum; briefId: string } & Briefinhoud)
  | {
      soort: 'BezorgingMislukt';
      datum: Datum;
      berichtId: string;
      uitkomst: Bezorgingsuitkomst;
      brief: VerstuurdeBrief | null;
      toelichting: TekstRef | null;
    }
  | { soort: 'BerichtHervat'; datum: Datum; berichtId: string; keuze: Hervatting; toelichting: TekstRef };

export interface WachtendeBrief extends Briefinhoud {
  briefId: string;
  klaargezetOp: Datum;
  /** It was sent before, and did not arrive. */
  alsnog?: true;
}

export interface NietAangekomen {
  berichtId: string;
  uitkomst: Bezorgingsuitkomst;
  brief: VerstuurdeBrief | null;
  gemeldOp: Datum;
}

export interface CorrespondentieDeel {
  aantal: number;
  wachtend: readonly WachtendeBrief[];
  /** Messages on which a person must decide. */
  nietAangekomen: readonly NietAangekomen[];
}
