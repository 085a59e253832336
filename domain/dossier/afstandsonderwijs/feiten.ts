/** Lessons at a distance, told by the school (SG-3): the inspecteur and the planner know that nobody is in the classroom. */
import type { Datum } from '../../termijn/index.ts';
import type { TekstRef } from '../procedure.ts';

export interface AfstandsonderwijsMelden {
  soort: 'AfstandsonderwijsMelden';
  van: Datum;
  /** Null while the last day is not known. */
  totEnMet: Datum | null;
  aantalGroepen: number;
  reden: TekstRef;
}

export interface AfstandsonderwijsBeeindigen {
  soort: 'AfstandsonderwijsBeeindigen';
  nummer: number;
  totEnMet: Datum;
}

/** The planner has looked at what a period means for the planned visit, and lets the visit go on. */
export interface AfstandsonderwijsBeoordelen {
  soort: 'AfstandsonderwijsBeoordelen';
  nummer: number;
  /** Why it goes on; the school reads it. */
  toelichting: TekstRef;
}

export type AfstandsonderwijsOpdracht =
  AfstandsonderwijsMelden | AfstandsonderwijsBeeindigen | AfstandsonderwijsBeoordelen;

export type AfstandsonderwijsGebeurtenis =
  | {
      soort: 'AfstandsonderwijsGemeld';
      datum: Datum;
      nummer: number;
      van: Datum;
      totEnMet: Datum | null;
      aantalGroepen: number;
      reden: TekstRef;
      teLaat: boolean;
    }
  | { soort: 'AfstandsonderwijsBeeindigd'; datum: Datum; nummer: number; totEnMet: Datum }
  | {
      soort: 'AfstandsonderwijsBeoordeeld';
      datum: Datum;
      nummer: number;
      /** The day of the visit that goes on. */
      bezoek: Datum;
      toelichting: TekstRef;
    };

export interface Afstandsperiode {
  nummer: number;
  van: Datum;
  totEnMet: Datum | null;
  aantalGroepen: number;
  gemeldOp: Datum;
  teLaat: boolean;
  /** The day of the visit that was looked at. */
  beoordeeldVoor: Datum | null;
}

export interface AfstandsonderwijsDeel {
  laatsteNummer: number;
  /** What runs, lies ahead, or ended less than a year before the last fact of this procedure; oldest first. */
  perioden: readonly Afstandsperiode[];
}
