/**
 * The shape of a procedure. A procedure is one folder: its facts (events), its commands, how facts change its part of
 * the dossier, and what is due. `dossier.ts` composes the procedures and holds no rule of its own.
 */
import type { Datum, Kalender, Stap } from '../termijn/index.ts';
import type { CertificerendeInstelling } from '../regels/certificerende-instellingen.ts';
import type { Inspecteur } from '../regels/inspecteurs.ts';
import type { Instellingen } from '../regels/normen.ts';
import type { Overeenkomst } from '../regels/overeenkomsten.ts';
import type { Dossier, Gebeurtenis } from './dossier.ts';
import type { Verbinding } from './verbanden/feiten.ts';

export const ROLLEN = [
  'servicedesk',
  'school',
  'auditor',
  'planner',
  'inspecteur',
  'beslisser',
  'bezwaarbehandelaar',
  'jurist',
  'beheerder',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** What a decision needs to know of the world outside the dossier. */
export interface Bronnen {
  kalender: Kalender;
  instellingen: Instellingen;
  /** RA-6: the administered list, with what has been added and ended. */
  certificerendeInstellingen: readonly CertificerendeInstelling[];
  /** TK-10: the administered list, with what has been added and ended. */
  inspecteurs: readonly Inspecteur[];
  /** SG-7: likewise. */
  overeenkomsten: readonly Overeenkomst[];
  /** Other schools with which this one shares a director or a takeover, as the record knows them now (SG-6). */
  verbindingen: readonly Verbinding[];
  /** AP-2: of the DUO numbers that a command gives out, those that another school got. Absent when none is given out. */
  vergevenDuoNummers?: readonly string[];
  /** The texts of the command that say what the register of schools says already (M5). */
  alInRegister?: readonly TekstRef[];
}

/** Everything a decision may depend on besides the dossier. Nothing else is read from outside. */
export interface Context extends Bronnen {
  /** Epoch milliseconds. */
  moment: number;
  /** The calendar day of `moment` in Europe/Amsterdam. */
  vandaag: Datum;
}

/** Why something is not allowed: a stable code, a sentence for a person, the rule that refuses. */
export interface Weigering {
  code: string;
  tekst: string;
  regel: string;
  /** The field of the command at fault, when there is one. */
  veld?: string;
}

/** Reference to a text that stands in the database and never in Temporal (P2). */
export type TekstRef = string;

export type Sjabloon =
  | 'aanvraag-ontvangen'
  | 'aanvulling-gevraagd'
  | 'aanvulling-ontvangen'
  | 'beslistermijn-verlengd'
  | 'beslistermijn-opgeschort'
  | 'opschorting-beeindigd'
  | 'besluit-verlening'
  | 'besluit-afwijzing'
  | 'besluit-buiten-behandeling'
  | 'aanvraag-ingetrokken'
  | 'planning-escalatie'
  | 'audit-gepland'
  | 'gegevens-opvragen'
  | 'vog-escalatie'
  | 'besluit-meetperiode'
  | 'besluit-omzetting'
  | 'besluit-weigering-omzetting'
  | 'besluit-verlenging-bepaalde-tijd'
  | 'bepaalde-tijd-loopt-af'
  | 'bepaalde-tijd-voorbij'
  | 'keurmerk-geeindigd'
  | 'voornemen'
  | 'voornemen-ingetrokken'
  | 'tidk-uitnodiging'
  | 'tidk-bezoek-gepland'
  | 'tidk-bezoek-verplaatst'
  | 'tidk-bezoek-afgezegd'
  | 'tidk-vervroegd'
  | 'tidk-conceptrapport'
  | 'tidk-rapport'
  | 'melding-ontvangen'
  | 'wijziging-navragen'
  | 'levering-ontvangen'
  | 'termijn-verstreken'
  | 'vog-klaargezet'
  | 'bezoek-gaat-door'
  | 'bezoek-uitkomst'
  | 'toegang-geweigerd'
  | 'stop-bevestigd'
  | 'stop-ingetrokken';

/** One row of facts in a letter that tells of several things at once. */
export type Feitenregel = Readonly<Record<string, string | null>>;

/** A letter that a decision brings about. `correspondentie` decides when and how it leaves. */
export interface Brief {
  sjabloon: Sjabloon;
  /** A besluit, or a letter that starts a legal term: by e-mail only with consent (M5), on an open day (T11). */
  rechtsgevolg: boolean;
  /** Facts for the template: days, numbers, references to texts. No names. */
  gegevens: Readonly<Record<string, string | number | readonly string[] | readonly Feitenregel[] | null>>;
}

/** What follows from a command or a moment. */
export interface Gevolg {
  gebeurtenissen: Gebeurtenis[];
  brieven?: Brief[];
}

export type Uitkomst = Gevolg | { geweigerd: Weigering[] };

export function weiger(...geweigerd: Weigering[]): Uitkomst {
  return { geweigerd };
}

/** A future moment at which something is due from somebody (`termijn`) or happens by itself (`moment`). */
export interface Deadline {
  /** Stable within the school, for instance `aanvraag/1/besluit`. */
  id: string;
  soort: 'termijn' | 'moment';
  omschrijving: string;
  /** Who must act; null when it happens by itself. */
  wie: Rol | null;
  /** What that role does, to follow its name in a sentence: `plant de resultatenaudit`. Null when it happens by itself. */
  doet: string | null;
  laatsteDag: Datum;
  /** The school may do this and need not: its end is no lateness. */
  recht?: true;
  /** Epoch ms at which `expire` is called. */
  vervaltOp: number;
  toelichting: readonly Stap[];
}

/** Something a person has to do. Derived from the dossier: it vanishes when its cause is gone. */
export interface Taak {
  id: string;
  rol: Rol;
  omschrijving: string;
  /** The day by which it should be done; null when there is no term. */
  uiterlijk: Datum | null;
  /** The actor (by id) who has taken it up; absent when nobody has. */
  opgepaktDoor?: string;
}

/** What a decision may look at besides its own part: who asks, and all that is due or to do, of every procedure. A school's insight holds nothing intern. */
export interface Inzicht {
  rol: Rol;
  /** Every role that can do something in a dossier, besides dividing tasks. */
  readonly rollen: readonly Rol[];
  readonly termijnen: () => readonly Deadline[];
  readonly taken: () => readonly Taak[];
}

/** A series of reminders on one subject. It exists only as long as the school still has to act. */
export interface Herinneringsreeks {
  id: string;
  onderwerp: string;
  laatsteDag: Datum;
  /** The days from which each step is due, oldest first; `herinneringen` moves them to open days. */
  stappen: readonly { stap: string; vanaf: Datum }[];
}

export interface Opdrachtsoort<O> {
  /** What the command does, as a person would name it. */
  omschrijving: string;
  rollen: readonly Rol[];
  /** Whether the state of the dossier allows this command now, whatever its contents. */
  mag(dossier: Dossier, context: Context, inzicht: Inzicht): Weigering | null;
  /** What follows from the command. Answers every mistake in its fields at once, and never throws on one. */
  besluit(dossier: Dossier, opdracht: O, context: Context, inzicht: Inzicht): Uitkomst;
}

export interface Procedure<Deel, O extends { soort: string }, G extends { soort: string }> {
  begin: Deel;
  opdrachten: { readonly [S in O['soort']]: Opdrachtsoort<Extract<O, { soort: S }>> };
  /** Total: an event that is not of this procedure, or an old one, leaves the part as it is. */
  evolve(deel: Deel, gebeurtenis: Gebeurtenis): Deel;
  deadlines?(dossier: Dossier, context: Context): Deadline[];
  /** What follows when one of this procedure's deadlines has come due. The insight is that of the school. */
  expire?(dossier: Dossier, deadline: Deadline, context: Context, inzicht: Inzicht): Gevolg;
  /** What follows from an event, of whatever procedure, that has just been decided. */
  volgt?(dossier: Dossier, gebeurtenis: Gebeurtenis, context: Context, inzicht: Inzicht): Gevolg;
  herinneringen?(dossier: Dossier, context: Context): Herinneringsreeks[];
  taken?(dossier: Dossier, context: Context): Taak[];
  /**
   * The kinds of its events that the school must not see. A procedure that names any has deadlines and tasks that the
   * school must not see either.
   */
  intern?: readonly G['soort'][];
  /** Only carries the type of the procedure's own events. */
  readonly gebeurtenis?: G;
}
