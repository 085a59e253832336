/**
 * The rules as sentences: given these facts and this day, when this command comes from this role, then these facts, or
 * this refusal. A story goes on with what was recorded: `.dan(…).op('2026-03-05').als(…)`.
 */
import {
  contextOp,
  deadlines,
  decide,
  type Dossier,
  evolve,
  type Gebeurtenis,
  leegDossier,
  type Opdracht,
  taken,
} from '../../domain/dossier/dossier.ts';
import type { Bronnen, Deadline, Rol, Taak, Weigering } from '../../domain/dossier/procedure.ts';
import { loopVooruit } from '../../domain/simulatie/wekkingen.ts';
import { type Datum, momentVan } from '../../domain/termijn/index.ts';
import { BRONNEN } from './bronnen.ts';

/** A day, at ten in the morning unless a time follows: `2026-02-02` or `2026-02-02 08:30`. */
export type Tijdstip = string;

/** The facts that must be recorded, in order and no others; each with the fields that matter. */
export type Verwacht = Partial<Gebeurtenis> & { soort: Gebeurtenis['soort'] };

/** A refusal: its code, its rule, and its field when it has one. */
export type VerwachteWeigering = [code: string, regel: string, veld?: string];

export interface Geweigerd {
  geweigerd: VerwachteWeigering[];
}

/** Every reason why the command is refused, in order. */
export const geweigerd = (...redenen: VerwachteWeigering[]): Geweigerd => ({ geweigerd: redenen });

export const momentOp = (tijdstip: Tijdstip): number => {
  const [dag = '', tijd = '10:00'] = tijdstip.split(' ');
  return momentVan(dag, tijd);
};

/** A school of which these facts are recorded, seen at this time. */
export function gegeven(gebeurtenissen: readonly Gebeurtenis[], vandaag: Tijdstip, bronnen = BRONNEN): Gegeven {
  return new Gegeven(gebeurtenissen.reduce(evolve, leegDossier()), momentOp(vandaag), [], bronnen);
}

export class Gegeven {
  readonly dossier: Dossier;
  /** What was recorded since the given facts. */
  readonly verloop: readonly Gebeurtenis[];
  readonly #moment: number;
  readonly #bronnen: Bronnen;

  constructor(dossier: Dossier, moment: number, verloop: readonly Gebeurtenis[], bronnen: Bronnen) {
    this.dossier = dossier;
    this.verloop = verloop;
    this.#moment = moment;
    this.#bronnen = bronnen;
  }

  get context() {
    return contextOp(this.#moment, this.#bronnen);
  }

  als(opdracht: Opdracht, rol: Rol): Uitslag {
    const { gebeurtenissen, geweigerd: redenen } = decide(this.dossier, opdracht, rol, this.context);
    const dossier = gebeurtenissen.reduce(evolve, this.dossier);
    const daarna = new Gegeven(dossier, this.#moment, [...this.verloop, ...gebeurtenissen], this.#bronnen);
    return new Uitslag(daarna, gebeurtenissen, redenen);
  }

  /** Time goes on; all that comes due on the way happens. */
  op(tijdstip: Tijdstip): Gegeven {
    const tot = momentOp(tijdstip);
    const { dossier, gebeurtenissen } = loopVooruit(this.dossier, this.#moment, tot, this.#bronnen);
    return new Gegeven(dossier, tot, [...this.verloop, ...gebeurtenissen], this.#bronnen);
  }

  /** The same school with other norms or another calendar. */
  met(bronnen: Bronnen): Gegeven {
    return new Gegeven(this.dossier, this.#moment, this.verloop, bronnen);
  }

  /** The last day of the term with this id; undefined when there is no such term. */
  laatsteDag(id: string): Datum | undefined {
    return this.termijn(id)?.laatsteDag;
  }

  termijn(id: string): Deadline | undefined {
    return deadlines(this.dossier, this.context).find((d) => d.id === id);
  }

  /** The ids of all open tasks. */
  taken(): string[] {
    return taken(this.dossier, this.context).map((t) => t.id);
  }

  /** The open task with this id; undefined when there is none. */
  taak(id: string): Taak | undefined {
    return taken(this.dossier, this.context).find((t) => t.id === id);
  }

  /** The days on which a fact of this kind was recorded since the given facts. */
  dagenVan(soort: Gebeurtenis['soort']): Datum[] {
    return this.feiten(soort).map((g) => g.datum);
  }

  /** The facts of this kind that were recorded since the given facts. */
  feiten<S extends Gebeurtenis['soort']>(soort: S): Extract<Gebeurtenis, { soort: S }>[] {
    return this.verloop.filter((g): g is Extract<Gebeurtenis, { soort: S }> => g.soort === soort);
  }
}

class Uitslag {
  readonly #daarna: Gegeven;
  readonly #gebeurtenissen: readonly Gebeurtenis[];
  readonly #redenen: readonly Weigering[];

  constructor(daarna: Gegeven, gebeurtenissen: readonly Gebeurtenis[], redenen: readonly Weigering[]) {
    this.#daarna = daarna;
    this.#gebeurtenissen = gebeurtenissen;
    this.#redenen = redenen;
  }

  /** The school as it is then, when nothing was refused. */
  gelukt(): Gegeven {
    expect(this.#redenen).toEqual([]);
    return this.#daarna;
  }

  /** Checks the outcome, and answers the school as it is then. */
  dan(verwacht: readonly Verwacht[] | Geweigerd): Gegeven {
    if ('geweigerd' in verwacht) {
      expect(this.#gebeurtenissen).toEqual([]);
      expect(this.#redenen.map(alsDrietal)).toEqual(verwacht.geweigerd);
    } else {
      expect(this.#redenen).toEqual([]);
      expect(this.#gebeurtenissen.map((g) => g.soort)).toEqual(verwacht.map((g) => g.soort));
      expect(this.#gebeurtenissen).toMatchObject(verwacht);
    }
    return this.#daarna;
  }
}

const alsDrietal = ({ code, regel, veld }: Weigering): VerwachteWeigering =>
  veld === undefined ? [code, regel] : [code, regel, veld];
