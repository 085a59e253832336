/** What travels between the API, the workflow of a school and the recording activity. No names: ids and facts only (P2). */
import type { Gebeurtenis, Opdracht } from '../domain/dossier/dossier.ts';
import type { Rol, Weigering } from '../domain/dossier/procedure.ts';

/** A command as it reaches the workflow. */
export interface Opdrachtverzoek {
  /** Hash of the caller's Idempotency-Key; also the update id. */
  aanleidingId: string;
  /** Hash of the command: tells a repeat from another command under the same key. */
  inhoudHash: string;
  opdracht: Opdracht;
  actorId: string;
  rol: Rol;
}

/** What makes the traject decide: a command, or the clock. */
export type Aanleiding =
  | { soort: 'opdracht'; verzoek: Opdrachtverzoek }
  | {
      soort: 'wekker';
      /** Unique within the traject, and the same when the wake-up is repeated. */
      aanleidingId: string;
    };

export interface Vastlegverzoek {
  schoolId: string;
  aanleiding: Aanleiding;
  /** Epoch ms in the time of the traject. */
  moment: number;
}

/** What was recorded. Everything the workflow does next follows from this, never from the rules themselves. */
export interface Vastlegging {
  inhoudHash: string | null;
  /** The events of this command or wake-up, in order. */
  gebeurtenissen: { nr: number; soort: Gebeurtenis['soort']; datum: string }[];
  geweigerd: Weigering[];
  /** Number of the last event of the school. */
  versie: number;
  /** The same when this was first recorded: part of the answer, which stays the same for every repeat. */
  versieToen: number;
  /** Epoch ms of the next wake-up; null when nothing is foreseen. */
  wekker: number | null;
  /** One line for operators. */
  status: string;
}

/** The state that a traject carries into its next run: plain JSON. */
export interface Trajectstand {
  schema: 1;
  schoolId: string;
  /** Development and tests only: ms by which this traject's time lies ahead of the server's. Zero in production. */
  klokVerschuiving: number;
  versie: number;
  wekker: number | null;
  /** Wake-ups so far: makes each wake-up's id unique. */
  wekkers: number;
}

/** Type of the failure of a decision that throws: a defect in the rules, not a passing fault. */
export const DEFECT = 'DEFECT';

/** Name of the update that gives a command. */
export const OPDRACHT = 'opdracht';

/** Name of the update that wakes a traject before its next deadline, to look again at what is due and to do. */
export const WEKKEN = 'wekken';

/** Name of the query for where a traject stands. */
export const STAND = 'stand';

export const TAKENRIJ = 'trajecten';

export const workflowIdVan = (schoolId: string) => `school/${schoolId}`;
