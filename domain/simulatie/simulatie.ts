/**
 * The what-if: the life of a school run ahead with planned commands, by the same functions as the real one. Each wake-up
 * comes at its own moment, each command at the moment that is planned for it; the world outside the dossier stays as it
 * is now. Pure: nothing is recorded and nothing leaves.
 */
import { contextOp, decide, type Dossier, evolve, type Gebeurtenis, type Opdracht, taken } from '../dossier/dossier.ts';
import { type Overzicht, overzicht } from '../dossier/overzicht.ts';
import type { Bronnen, Context, Rol, Taak, Weigering } from '../dossier/procedure.ts';
import type { Verbinding } from '../dossier/verbanden/feiten.ts';
import { brievenUit, type GesimuleerdeBrief, type Herinnering, herinneringenUit } from './berichten.ts';
import { Verloop, type Verlopen } from './verloop.ts';
import { wekkingenNa } from './wekkingen.ts';

export interface GeplandeOpdracht {
  /** Epoch ms. */
  moment: number;
  rol: Rol;
  opdracht: Opdracht;
  /** What must hold before the rules are asked at all: that what the command is addressed to exists. */
  eis?: (dossier: Dossier) => Weigering | null;
  /** The ties with other schools that the record knows once this command has been given (SG-6). */
  verbindingen?: readonly Verbinding[];
}

export interface Stap {
  moment: number;
  /** Place of the command in the plan, from 0; null for a wake-up. */
  opdracht: number | null;
  gebeurtenissen: readonly Gebeurtenis[];
  /** Every reason why the command is refused. */
  geweigerd: readonly Weigering[];
}

export interface Simulatie extends Verlopen {
  stappen: readonly Stap[];
  brieven: readonly GesimuleerdeBrief[];
  herinneringen: readonly Herinnering[];
  /** Where the school stands in the end. */
  einde: { dossier: Dossier; context: Context; overzicht: Overzicht; taken: readonly Taak[] };
}

/**
 * Runs a dossier ahead from `begin` up to and including `tot` (epoch ms). A wake-up that is due before a command, or at
 * the same moment, comes first.
 * @param plan in order of moment, none before `begin` and none after `tot`
 * @throws when the plan is not in order, or when time does not get on
 */
export function simulate(
  dossier: Dossier,
  plan: readonly GeplandeOpdracht[],
  tot: number,
  begin: number,
  bronnen: Bronnen,
): Simulatie {
  eisVolgorde(plan, begin, tot);
  let nu: Stand = { dossier, context: contextOp(begin, bronnen) };
  const verloop = new Verloop();
  verloop.volg(nu.dossier, nu.context);
  const stappen: Stap[] = [];
  for (const { stap, stand } of stappenNa(nu, plan, tot)) {
    stappen.push(stap);
    verloop.volg(stand.dossier, stand.context);
    nu = stand;
  }
  const context = contextOp(tot, nu.context);
  const gebeurtenissen = stappen.flatMap((stap) => stap.gebeurtenissen);
  return {
    stappen,
    ...verloop.verlopen(),
    brieven: brievenUit(dossier, gebeurtenissen, nu.dossier),
    herinneringen: herinneringenUit(gebeurtenissen),
    einde: {
      dossier: nu.dossier,
      context,
      overzicht: overzicht(nu.dossier, context),
      taken: taken(nu.dossier, context),
    },
  };
}

/** The dossier, and the context of the last decision on it. */
interface Stand {
  dossier: Dossier;
  context: Context;
}

function* stappenNa(
  begin: Stand,
  plan: readonly GeplandeOpdracht[],
  tot: number,
): Generator<{ stap: Stap; stand: Stand }> {
  let nu = begin;
  for (const [nummer, gepland] of plan.entries()) {
    nu = yield* wekkersNa(nu, gepland.moment);
    const { stap, stand } = geef(nu, gepland, nummer);
    nu = stand;
    yield { stap, stand };
  }
  yield* wekkersNa(nu, tot);
}

function* wekkersNa(begin: Stand, tot: number): Generator<{ stap: Stap; stand: Stand }, Stand> {
  let nu = begin;
  for (const { moment, gebeurtenissen, dossier, context } of wekkingenNa(begin.dossier, begin.context, tot)) {
    nu = { dossier, context };
    yield { stap: { moment, opdracht: null, gebeurtenissen, geweigerd: [] }, stand: nu };
  }
  return nu;
}

/** One planned command. The ties that it makes are known when it is decided upon, and stay when it is not refused. */
function geef({ dossier, context: vorige }: Stand, gepland: GeplandeOpdracht, nummer: number) {
  const { moment, rol, opdracht, eis, verbindingen = [] } = gepland;
  const context = contextOp(moment, { ...vorige, verbindingen: samen(vorige.verbindingen, verbindingen) });
  const reden = eis?.(dossier);
  const { gebeurtenissen, geweigerd } = reden
    ? { gebeurtenissen: [], geweigerd: [reden] }
    : decide(dossier, opdracht, rol, context);
  const daarna = geweigerd.length > 0 ? contextOp(moment, vorige) : context;
  return {
    stap: { moment, opdracht: nummer, gebeurtenissen, geweigerd },
    stand: { dossier: gebeurtenissen.reduce(evolve, dossier), context: daarna },
  };
}

function samen(bekend: readonly Verbinding[], nieuw: readonly Verbinding[]): readonly Verbinding[] {
  const zelfde = (a: Verbinding, b: Verbinding) =>
    a.andereSchoolId === b.andereSchoolId && a.via === b.via && a.persoonId === b.persoonId;
  return [...bekend, ...nieuw.filter((n) => !bekend.some((b) => zelfde(b, n)))];
}

function eisVolgorde(plan: readonly GeplandeOpdracht[], begin: number, tot: number): void {
  let vorige = begin;
  for (const { moment } of plan) {
    if (moment < vorige || moment > tot) throw new RangeError('De geplande opdrachten staan niet op volgorde');
    vorige = moment;
  }
}
