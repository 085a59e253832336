/** Whether a school lets an inspecteur in (L2 lid 6 b, SN-12, N-30). */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export const SOORTEN_BEZOEK = ['toezicht', 'onaangekondigd'] as const;
export type SoortBezoek = (typeof SOORTEN_BEZOEK)[number];

export interface ToegangWeigeringVastleggen {
  soort: 'ToegangWeigeringVastleggen';
  geweigerdOp: Datum;
  bezoek: SoortBezoek;
  toelichting: TekstRef;
}

/** N-30: no voornemen follows, and why. */
export interface HerhaaldelijkAfdoen {
  soort: 'HerhaaldelijkAfdoen';
  motivering: TekstRef;
}

export type MedewerkingOpdracht = ToegangWeigeringVastleggen | HerhaaldelijkAfdoen;

export type MedewerkingGebeurtenis =
  | {
      soort: 'ToegangGeweigerd';
      datum: Datum;
      geweigerdOp: Datum;
      bezoek: SoortBezoek;
      /** Number of the unannounced visit; null for Toezicht in de Klas. */
      nummer: number | null;
      inspecteur: string;
      toelichting: TekstRef;
    }
  /** N-30: so many refusals within so many months. */
  | { soort: 'HerhaaldelijkGeenMedewerking'; datum: Datum; weigeringen: readonly Datum[] }
  | { soort: 'HerhaaldelijkAfgedaan'; datum: Datum; laatsteOp: Datum; motivering: TekstRef };

export interface MedewerkingDeel {
  /** The last days on which entry was refused under this keurmerk, oldest first. */
  weigeringen: readonly Datum[];
  /**
   * The day of the last refusal that made it `herhaaldelijk`, the day on which that was recorded, and the day on which it
   * was decided that no voornemen follows.
   */
  herhaaldelijk: { laatsteOp: Datum; vastgesteldOp: Datum; afgedaanOp: Datum | null } | null;
}
