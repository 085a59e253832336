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
  | { soort: 'HerhaaldelijkGeenMedewerking'; datum: Datum; weigeringen: readonly Datum[] };

export interface MedewerkingDeel {
  /** The last days on which entry was refused, oldest first. */
  weigeringen: readonly Datum[];
  /** The day of the last refusal that made it `herhaaldelijk`, and the day on which that was recorded. */
  herhaaldelijk: { laatsteOp: Datum; vastgesteldOp: Datum } | null;
}
