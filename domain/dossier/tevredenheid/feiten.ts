/** The satisfaction survey by Panteia (CL-1 to CL-6). Names and answers of learners never come here (CL-6). */
import type { Datum } from '../../termijn/index.ts';
import type { Uitsluitingsgrond } from '../../regels/uitsluitingen.ts';
import type { PerMeetjaar } from '../meetjaar/bewaren.ts';

export interface DeelnemersLeveren {
  soort: 'DeelnemersLeveren';
  meetjaar: number;
  /** The day on which the school delivered its learners to Panteia. */
  geleverdOp: Datum;
  aantal: number;
  /** Left out, by the exclusions of the Handleiding (RA-10). */
  uitgesloten: readonly { grond: Uitsluitingsgrond; aantal: number }[];
}

export interface TevredenheidVastleggen {
  soort: 'TevredenheidVastleggen';
  meetjaar: number;
  /** The day of Panteia's report. */
  vastgesteldOp: Datum;
  uitgenodigd: number;
  respons: number;
  /** 1 to 10 with at most one decimal; null when there were no answers. */
  cijfer: number | null;
}

export type TevredenheidOpdracht = DeelnemersLeveren | TevredenheidVastleggen;

export const TEVREDENHEIDUITKOMSTEN = ['voldoende', 'onvoldoende', 'onvoldoende respons'] as const;
export type Tevredenheiduitkomst = (typeof TEVREDENHEIDUITKOMSTEN)[number];

export type TevredenheidGebeurtenis =
  | {
      soort: 'DeelnemersGeleverd';
      datum: Datum;
      meetjaar: number;
      geleverdOp: Datum;
      aantal: number;
      uitgesloten: readonly { grond: Uitsluitingsgrond; aantal: number }[];
    }
  | {
      soort: 'TevredenheidVastgelegd';
      datum: Datum;
      meetjaar: number;
      vastgesteldOp: Datum;
      uitgenodigd: number;
      respons: number;
      cijfer: number | null;
      norm: number;
      minsteRespons: number;
      uitkomst: Tevredenheiduitkomst;
    };

export interface Tevredenheidronde extends PerMeetjaar {
  geleverdOp: Datum | null;
  cijfer: number | null;
  uitkomst: Tevredenheiduitkomst | null;
}

export interface TevredenheidDeel {
  /** Of every meetjaar that is not approved, and of the last one that was; oldest first. */
  perMeetjaar: readonly Tevredenheidronde[];
}
