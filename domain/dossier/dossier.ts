/**
 * The dossier of one school, composed of its procedures. It holds no rule of its own: what may happen, what follows
 * and what is due is asked of each procedure. To add a procedure: its import, and its line in `procedures`.
 */
import { dagVan, type Datum } from '../termijn/index.ts';
import { aanvraag } from './aanvraag/aanvraag.ts';
import { afstandsonderwijs } from './afstandsonderwijs/afstandsonderwijs.ts';
import { belangen } from './belangen/belangen.ts';
import { bestuur } from './bestuur/bestuur.ts';
import { contact } from './contact/contact.ts';
import { correspondentie, zetKlaar } from './correspondentie/correspondentie.ts';
import { cursusplanning } from './cursusplanning/cursusplanning.ts';
import { herinneringen, verzendDigest, volgendeDigest } from './herinneringen/herinneringen.ts';
import { inschrijving } from './inschrijving/inschrijving.ts';
import { kalender } from './kalender/kalender.ts';
import { keurmerk } from './keurmerk/keurmerk.ts';
import { medewerking } from './medewerking/medewerking.ts';
import { meetjaar } from './meetjaar/meetjaar.ts';
import { nt2 } from './nt2/nt2.ts';
import { onaangekondigd } from './onaangekondigd/onaangekondigd.ts';
import { ontvangsten } from './ontvangsten/ontvangsten.ts';
import { planning } from './planning/planning.ts';
import {
  type Bronnen,
  type Context,
  type Deadline,
  type Gevolg,
  type Herinneringsreeks,
  type Inzicht,
  type Procedure,
  type Rol,
  ROLLEN,
  type Taak,
  type Weigering,
} from './procedure.ts';
import { resultatenaudit } from './resultatenaudit/resultatenaudit.ts';
import { signalen } from './signalen/signalen.ts';
import { blijftGevraagd } from './stop/lijst.ts';
import { stop } from './stop/stop.ts';
import { verstrekenBericht } from './termijnbewaking/bericht.ts';
import { stand, termijnbewaking, verstrekenTaken } from './termijnbewaking/termijnbewaking.ts';
import { tevredenheid } from './tevredenheid/tevredenheid.ts';
import { toezicht } from './toezicht/toezicht.ts';
import { verbanden } from './verbanden/verbanden.ts';
import { vog } from './vog/vog.ts';
import { voornemen } from './voornemen/voornemen.ts';
import { toegewezen, werkvoorraad } from './werkvoorraad/werkvoorraad.ts';
import { wijzigingen } from './wijzigingen/wijzigingen.ts';

export const procedures = {
  inschrijving,
  contact,
  bestuur,
  verbanden,
  aanvraag,
  keurmerk,
  meetjaar,
  vog,
  nt2,
  planning,
  belangen,
  tevredenheid,
  resultatenaudit,
  toezicht,
  cursusplanning,
  afstandsonderwijs,
  wijzigingen,
  onaangekondigd,
  medewerking,
  signalen,
  voornemen,
  stop,
  correspondentie,
  herinneringen,
  termijnbewaking,
  ontvangsten,
  werkvoorraad,
  kalender,
};

type Procedures = typeof procedures;
type Naam = keyof Procedures;

export type Dossier = {
  [N in Naam]: Procedures[N] extends Procedure<infer Deel, infer _O, infer _G> ? Deel : never;
};
export type Opdracht = {
  [N in Naam]: Procedures[N] extends Procedure<infer _D, infer O, infer _G> ? O : never;
}[Naam];
export type Gebeurtenis = {
  [N in Naam]: Procedures[N] extends Procedure<infer _D, infer _O, infer G> ? G : never;
}[Naam];

/** Goes up when the shape of a part changes: a dossier of another schema is rebuilt from its events. */
export const SCHEMA = 11;

/** Each procedure seen without its own types. The parts and commands are matched by name, at run time. */
type Algemeen = Procedure<unknown, { soort: string }, { soort: string }>;
const namen = Object.keys(procedures) as Naam[];
const procedure = (naam: Naam) => procedures[naam] as unknown as Algemeen;

const opdrachtsoorten = Object.assign({}, ...namen.map((naam) => procedure(naam).opdrachten)) as Algemeen['opdrachten'];

/** Every kind of command that the product knows. */
export const OPDRACHTSOORTEN = Object.keys(opdrachtsoorten) as Opdracht['soort'][];

/** The roles with a command of their own. */
const HANDELENDE_ROLLEN = ROLLEN.filter((rol) =>
  OPDRACHTSOORTEN.some((soort) => !(soort in werkvoorraad.opdrachten) && opdrachtsoorten[soort]?.rollen.includes(rol)),
);

/** The procedures of which the school must not see what is planned or pending; their ids begin with these names. */
export const INTERNE_PROCEDURES: readonly string[] = namen.filter((naam) => procedure(naam).intern);

/** Whether the school must not see the deadline or task with this id. */
export function isIntern(id: string): boolean {
  const eigen = id.startsWith('verstreken/') ? id.slice('verstreken/'.length) : id;
  return INTERNE_PROCEDURES.includes(eigen.split('/')[0] ?? '');
}

const interneSoorten: ReadonlySet<string> = new Set(namen.flatMap((naam) => procedure(naam).intern ?? []));

/** Whether the school must not see this event: by its kind, or by the deadline or task that it is about. */
export function isInterneGebeurtenis(g: Gebeurtenis): boolean {
  if (interneSoorten.has(g.soort)) return true;
  return ('termijnId' in g && isIntern(g.termijnId)) || ('taakId' in g && isIntern(g.taakId));
}

/** The dossier of a school of which nothing is recorded yet. */
export function leegDossier(): Dossier {
  return Object.fromEntries(namen.map((naam) => [naam, procedure(naam).begin])) as unknown as Dossier;
}

/** The context of a decision at a moment (epoch ms). */
export function contextOp(moment: number, bronnen: Bronnen): Context {
  return { ...bronnen, moment, vandaag: dagVan(moment) };
}

/** The next state. Total: an event that no procedure knows leaves the dossier as it is. */
export function evolve(dossier: Dossier, gebeurtenis: Gebeurtenis): Dossier {
  return Object.fromEntries(
    namen.map((naam) => [naam, procedure(naam).evolve(dossier[naam], gebeurtenis)]),
  ) as unknown as Dossier;
}

/** The dossier from its events alone. */
export function dossierUit(gebeurtenissen: readonly Gebeurtenis[]): Dossier {
  return gebeurtenissen.reduce(evolve, leegDossier());
}

export interface Besluitvorming {
  gebeurtenissen: Gebeurtenis[];
  geweigerd: Weigering[];
}

/** What a command brings about: events, or every reason why not. */
export function decide(dossier: Dossier, opdracht: Opdracht, rol: Rol, context: Context): Besluitvorming {
  const soort = Object.hasOwn(opdrachtsoorten, opdracht.soort) ? opdrachtsoorten[opdracht.soort] : undefined;
  if (!soort) return { gebeurtenissen: [], geweigerd: [onbekend(opdracht.soort)] };
  const reden = redenWaaromNiet(soort, dossier, rol, context);
  if (reden) return { gebeurtenissen: [], geweigerd: [reden] };
  const uitkomst = soort.besluit(dossier, opdracht, context, inzichtVan(dossier, rol, context));
  if ('geweigerd' in uitkomst) return { gebeurtenissen: [], geweigerd: uitkomst.geweigerd };
  return { gebeurtenissen: werkUit(dossier, uitkomst, context).gebeurtenissen, geweigerd: [] };
}

/** The events of every deadline that has come due, in the order in which they came due. */
export function expire(dossier: Dossier, context: Context): Gebeurtenis[] {
  return laatVervallen(dossier, context).gebeurtenissen;
}

/** The same, with the dossier as it is then: its deadlines in this context have been computed. */
export function laatVervallen(dossier: Dossier, context: Context): { dossier: Dossier; gebeurtenissen: Gebeurtenis[] } {
  const alle: Gebeurtenis[] = [];
  const gehad = new Set<string>();
  let huidig = dossier;
  for (;;) {
    const [deadline] = onverwerkt(huidig, context).filter((d) => d.vervaltOp <= context.moment);
    if (!deadline) return { dossier: huidig, gebeurtenissen: alle };
    const sleutel = `${deadline.id} ${deadline.laatsteDag}`;
    if (gehad.has(sleutel)) throw new Error(`Deadline ${sleutel} vervalt en blijft staan`);
    gehad.add(sleutel);
    const na = werkUit(huidig, gevolgVan(huidig, deadline, context), context);
    alle.push(...na.gebeurtenissen);
    huidig = na.dossier;
  }
}

/** Every future moment at which something happens or is due, earliest last day first, each with its explanation. */
export function deadlines(dossier: Dossier, context: Context): readonly Deadline[] {
  const bekend = berekend.get(dossier);
  if (bekend?.context === context) return bekend.deadlines;
  const nieuw = berekenDeadlines(dossier, context);
  berekend.set(dossier, { context, deadlines: nieuw });
  return nieuw;
}

/** One recording asks for the same deadlines several times. A memo of a pure function: neither key is ever changed. */
const berekend = new WeakMap<Dossier, { context: Context; deadlines: readonly Deadline[] }>();

function berekenDeadlines(dossier: Dossier, context: Context): readonly Deadline[] {
  const gevonden = namen.flatMap((naam) => procedure(naam).deadlines?.(dossier, context) ?? []);
  const digest = volgendeDigest(dossier.herinneringen, herinneringsreeksen(dossier, context), context);
  if (digest) gevonden.push(digest);
  const bericht = verstrekenBericht(dossier, gevonden, context);
  if (bericht) gevonden.push(bericht);
  return gevonden.sort((a, b) => a.vervaltOp - b.vervaltOp || (a.id < b.id ? -1 : 1));
}

/** The moment (epoch ms) at which `expire` has something to do next; null when nothing is foreseen. */
export function volgendeWekker(dossier: Dossier, context: Context): number | null {
  return onverwerkt(dossier, context)[0]?.vervaltOp ?? null;
}

export interface Verschuiving {
  termijnId: string;
  omschrijving: string;
  van: Datum;
  naar: Datum;
}

/** Which deadlines get another last day when the same dossier is seen in another context, earliest first. */
export function verschuivingen(dossier: Dossier, oud: Context, nieuw: Context): Verschuiving[] {
  const eerst = new Map(deadlines(dossier, oud).map((d) => [d.id, d.laatsteDag]));
  return deadlines(dossier, nieuw).flatMap(({ id: termijnId, omschrijving, laatsteDag: naar }) => {
    const van = eerst.get(termijnId);
    return van === undefined || van === naar ? [] : [{ termijnId, omschrijving, van, naar }];
  });
}

/** What people have to do now, derived from the dossier. */
export function taken(dossier: Dossier, context: Context): Taak[] {
  const eigen = namen.flatMap((naam) => procedure(naam).taken?.(dossier, context) ?? []);
  const alle = [...verstrekenTaken(dossier.termijnbewaking, deadlines(dossier, context)), ...eigen];
  return alle.map((taak) => toegewezen(dossier.werkvoorraad, taak));
}

export interface Mogelijkheid {
  opdracht: Opdracht['soort'];
  omschrijving: string;
  /** Why this role cannot give this command now; null when it can. */
  reden: Weigering | null;
}

/** Which commands this role may give now, and for the others why not. */
export function possibilities(dossier: Dossier, rol: Rol, context: Context): Mogelijkheid[] {
  return OPDRACHTSOORTEN.map((naam) => {
    const soort = opdrachtsoorten[naam];
    if (!soort) throw new Error(`Opdracht ${naam} ontbreekt`);
    return { opdracht: naam, omschrijving: soort.omschrijving, reden: redenWaaromNiet(soort, dossier, rol, context) };
  });
}

function redenWaaromNiet(
  soort: Algemeen['opdrachten'][string],
  dossier: Dossier,
  rol: Rol,
  context: Context,
): Weigering | null {
  if (!soort.rollen.includes(rol)) return onbevoegd(rol, soort.rollen);
  return soort.mag(dossier, context, inzichtVan(dossier, rol, context));
}

function inzichtVan(dossier: Dossier, rol: Rol, context: Context): Inzicht {
  const zichtbaar = ({ id }: { id: string }) => rol !== 'school' || !isIntern(id);
  return {
    rol,
    rollen: HANDELENDE_ROLLEN,
    termijnen: () => deadlines(dossier, context).filter(zichtbaar),
    taken: () => taken(dossier, context).filter(zichtbaar),
  };
}

/** What the school is reminded of while it has not acted, of every procedure. */
export function herinneringsreeksen(dossier: Dossier, context: Context): Herinneringsreeks[] {
  return namen
    .flatMap((naam) => procedure(naam).herinneringen?.(dossier, context) ?? [])
    .filter((reeks) => blijftGevraagd(dossier, reeks));
}

/** The deadlines that still have to come due: a term that was recorded as over does not come due again. */
function onverwerkt(dossier: Dossier, context: Context): Deadline[] {
  return deadlines(dossier, context).filter(
    (d) => d.soort === 'moment' || stand(dossier.termijnbewaking, d) === 'loopt',
  );
}

function gevolgVan(dossier: Dossier, deadline: Deadline, context: Context): Gevolg {
  if (deadline.id === 'herinneringen/digest') {
    return verzendDigest(dossier.herinneringen, herinneringsreeksen(dossier, context), context);
  }
  const eigen = procedure(deadline.id.split('/')[0] as Naam).expire?.(
    dossier,
    deadline,
    context,
    inzichtVan(dossier, 'school', context),
  );
  if (deadline.soort === 'moment') return eigen ?? { gebeurtenissen: [] };
  const { id: termijnId, omschrijving, laatsteDag } = deadline;
  const verstreken = {
    soort: 'TermijnVerstreken' as const,
    datum: context.vandaag,
    termijnId,
    omschrijving,
    laatsteDag,
  };
  return { ...eigen, gebeurtenissen: [verstreken, ...(eigen?.gebeurtenissen ?? [])] };
}

/** Applies what follows, asks every procedure what follows from that, and sends the letters. */
function werkUit(
  begin: Dossier,
  gevolg: Gevolg,
  context: Context,
): { dossier: Dossier; gebeurtenissen: Gebeurtenis[] } {
  const gebeurtenissen: Gebeurtenis[] = [];
  let dossier = begin;
  const pasToe = (nieuw: readonly Gebeurtenis[]) => {
    for (const gebeurtenis of nieuw) {
      dossier = evolve(dossier, gebeurtenis);
      gebeurtenissen.push(gebeurtenis);
      for (const naam of namen) {
        const vervolg = procedure(naam).volgt?.(
          dossier,
          gebeurtenis,
          context,
          inzichtVan(dossier, 'servicedesk', context),
        );
        if (vervolg) verwerk(vervolg);
      }
    }
  };
  const verwerk = (wat: Gevolg) => {
    pasToe(wat.gebeurtenissen);
    for (const brief of wat.brieven ?? []) pasToe(zetKlaar(dossier, brief, context));
  };
  verwerk(gevolg);
  return { dossier, gebeurtenissen };
}

function onbevoegd(rol: Rol, rollen: readonly Rol[]): Weigering {
  return {
    code: 'ROL_NIET_BEVOEGD',
    tekst: `De rol ${rol} mag dit niet. Dit is voor: ${rollen.join(', ')}.`,
    regel: 'S3',
  };
}

function onbekend(soort: string): Weigering {
  return { code: 'OPDRACHT_ONBEKEND', tekst: `De opdracht ${soort} bestaat niet.`, regel: 'A10' };
}
