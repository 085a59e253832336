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
  /** Who saw the VOG: nobody has to take it on trust (P1). */
  gezienDoor: TekstRef;
}

/** VO-2: Blik op Werk starts the requests that are to be started now. */
export interface VogAanvraagKlaarzetten {
  soort: 'VogAanvraagKlaarzetten';
}

export const MEDEWERKERFUNCTIES = ['docent', 'begeleider'] as const;
export type Medewerkerfunctie = (typeof MEDEWERKERFUNCTIES)[number];

/** VO-6: a teacher or begeleider whose VOG nobody has seen yet. */
export interface MedewerkerAanmelden {
  soort: 'MedewerkerAanmelden';
  persoonId: string;
  functie: Medewerkerfunctie;
  /** First day of the work at this school; it may still come. */
  begonnenOp: Datum;
}

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

export type VogOpdracht =
  VogRegistreren | VogAanvraagKlaarzetten | MedewerkerAanmelden | MedewerkerVogRegistreren | MedewerkerAfmelden;

export type VogGebeurtenis =
  | {
      soort: 'VogGeregistreerd';
      datum: Datum;
      meetjaar: number;
      /** Absent in the oldest facts: the directors as a whole. */
      persoonId?: string | null;
      afgegevenOp: Datum;
      overhandigdOp: Datum;
      /** Absent or null in older facts. */
      gezienDoor?: TekstRef | null;
      /** The function profile of Justis (VO-1); absent in older facts. */
      profiel?: string;
      /** How many VOGs of directors the meetjaar still needs after this one; absent in older facts. */
      nogOpen?: number;
    }
  | { soort: 'VogAanvraagKlaargezet'; datum: Datum; meetjaar: number; persoonId?: string | null }
  | { soort: 'VogGeescaleerd'; datum: Datum; meetjaar: number; persoonId: string | null }
  | {
      soort: 'MedewerkerAangemeld';
      datum: Datum;
      persoonId: string;
      functie: Medewerkerfunctie;
      begonnenOp: Datum;
    }
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
      /** VO-3: in hand only after the first day of the work; absent in older facts, where the days themselves tell. */
      teLaat?: boolean;
    }
  | { soort: 'MedewerkerAfgemeld'; datum: Datum; persoonId: string; totEnMet: Datum };

export interface DirectieVog extends PerMeetjaar {
  persoonId: string | null;
  afgegevenOp: Datum;
  overhandigdOp: Datum;
  /** Null of an imported VOG, and of one from before this was asked. */
  gezienDoor: TekstRef | null;
}

/** Something that was done once for one director (null: the directors as a whole) and one meetjaar. */
export interface Gedaan extends PerMeetjaar {
  persoonId: string | null;
  op: Datum;
}

/** A teacher or begeleider at work, or about to begin. */
export interface Medewerker {
  /** Number within the school: stable, and what texts without names say ("docent 3"). */
  nummer: number;
  persoonId: string;
  functie: Medewerkerfunctie;
  begonnenOp: Datum;
  /** Last day of the work; null while it is not known. */
  totEnMet: Datum | null;
  /** The day on which this person came on record here. */
  vastgelegdOp: Datum;
  /** The VOG that was seen last; null while there is none. `teLaat`: at work before it was in hand (VO-3). */
  vog: { afgegevenOp: Datum; overhandigdOp: Datum; gezienDoor: TekstRef; teLaat: boolean } | null;
}

export interface VogDeel {
  /** The VOGs of the meetjaren that are not approved, and of the last one that was; oldest first. */
  geregistreerd: readonly DirectieVog[];
  /** Requests that Blik op Werk has started (VO-2), and VOGs that were escalated, of the same meetjaren. */
  klaargezet: readonly Gedaan[];
  geescaleerd: readonly Gedaan[];
  /** Teachers and begeleiders who have not left. */
  medewerkers: readonly Medewerker[];
  /** The highest number that was given to one of them. */
  medewerkernummer: number;
}
