/**
 * VOGs: of every director each year, in hand before the resultatenaudit (VO-1); of teachers and begeleiders when they
 * start (VO-3, VO-6). Of a VOG only days and who saw it are kept, never its contents or a scan (P1).
 */
import type { Datum } from '../../termijn/index.ts';
import type { PerMeetjaar } from '../meetjaar/bewaren.ts';
import type { TekstRef } from '../procedure.ts';

export interface VogRegistreren {
  soort: 'VogRegistreren';
  /** Reference of the director; null for the directors as a whole, of a school whose directors are not on record. */
  persoonId: string | null;
  afgegevenOp: Datum;
  /** The day on which the school got the VOG: its age is measured on that day (VO-4, VO-8). */
  overhandigdOp: Datum;
  /** Who saw the VOG. */
  gezienDoor: TekstRef | null;
}

/** VO-2: Blik op Werk starts the requests that are to be started now. */
export interface VogAanvraagKlaarzetten {
  soort: 'VogAanvraagKlaarzetten';
}

export const MEDEWERKERFUNCTIES = ['docent', 'begeleider'] as const;
export type Medewerkerfunctie = (typeof MEDEWERKERFUNCTIES)[number];

export interface MedewerkerVogRegistreren {
  soort: 'MedewerkerVogRegistreren';
  persoonId: string;
  functie: Medewerkerfunctie;
  afgegevenOp: Datum;
  overhandigdOp: Datum;
  /** First day of the work at this school (VO-3). */
  begonnenOp: Datum;
  gezienDoor: TekstRef;
}

export interface MedewerkerAfmelden {
  soort: 'MedewerkerAfmelden';
  persoonId: string;
  totEnMet: Datum;
}

export type VogOpdracht = VogRegistreren | VogAanvraagKlaarzetten | MedewerkerVogRegistreren | MedewerkerAfmelden;

export type VogGebeurtenis =
  | {
      soort: 'VogGeregistreerd';
      datum: Datum;
      meetjaar: number;
      /** Absent in the oldest facts: the directors as a whole. */
      persoonId?: string | null;
      afgegevenOp: Datum;
      overhandigdOp: Datum;
      gezienDoor?: TekstRef | null;
    }
  | { soort: 'VogAanvraagKlaargezet'; datum: Datum; meetjaar: number; persoonId?: string | null }
  | { soort: 'VogGeescaleerd'; datum: Datum; meetjaar: number; persoonId: string | null }
  | {
      soort: 'MedewerkerVogGeregistreerd';
      datum: Datum;
      persoonId: string;
      functie: Medewerkerfunctie;
      profiel: string;
      afgegevenOp: Datum;
      overhandigdOp: Datum;
      begonnenOp: Datum;
      /** The Handleiding version whose age rule was applied. */
      handleiding: string;
      gezienDoor: TekstRef;
    }
  | { soort: 'MedewerkerAfgemeld'; datum: Datum; persoonId: string; totEnMet: Datum };

export interface DirectieVog extends PerMeetjaar {
  persoonId: string | null;
  afgegevenOp: Datum;
  overhandigdOp: Datum;
}

/** Something that was done once for one director (null: the directors as a whole) and one meetjaar. */
export interface Gedaan extends PerMeetjaar {
  persoonId: string | null;
  op: Datum;
}

export interface VogDeel {
  /** The VOGs of the meetjaren that are not approved, and of the last one that was; oldest first. */
  geregistreerd: readonly DirectieVog[];
  /** Requests that Blik op Werk has started (VO-2), and VOGs that were escalated, of the same meetjaren. */
  klaargezet: readonly Gedaan[];
  geescaleerd: readonly Gedaan[];
  /** Teachers and begeleiders at work whose VOG was seen. */
  medewerkers: readonly { persoonId: string; functie: Medewerkerfunctie; begonnenOp: Datum }[];
}
