/** The planning of the yearly resultatenaudit: by which certificerende instelling and on which day (N-29, RA-4 to RA-7). */
import type { Datum } from '../../termijn/index.ts';
import type { PerMeetjaar } from '../meetjaar/bewaren.ts';
import type { TekstRef } from '../procedure.ts';

export interface ResultatenauditPlannen {
  soort: 'ResultatenauditPlannen';
  meetjaar: number;
  certificerendeInstelling: string;
  datum: Datum;
  /** Why an audit of which the day is over did not take place; else it may be left out. */
  reden?: TekstRef | null;
}

export type PlanningGebeurtenis =
  | {
      soort: 'ResultatenauditGepland';
      datum: Datum;
      meetjaar: number;
      certificerendeInstelling: string;
      auditdatum: Datum;
      /** The day that this plan replaces; null for a first plan. */
      vorigeAuditdatum: Datum | null;
      /** Absent in older facts. */
      reden?: TekstRef | null;
    }
  | { soort: 'PlanningGeescaleerd'; datum: Datum; meetjaar: number };

export interface Plan extends PerMeetjaar {
  certificerendeInstelling: string;
  datum: Datum;
  /** The day on which the audit of this meetjaar was first planned; null when that is not known, as after an import. */
  eerstGeplandOp: Datum | null;
}

export interface PlanningDeel {
  /** Of every meetjaar that is not approved, and of the last one that was; oldest first. */
  gepland: readonly Plan[];
  /** The last meetjaar that was escalated. */
  geescaleerdVoor: number | null;
}
