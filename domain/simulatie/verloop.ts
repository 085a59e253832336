/** What comes and goes in the course of a simulation: the status, the terms and the tasks, each with its days. */
import { type Dossier, taken } from '../dossier/dossier.ts';
import { type Overzicht, overzicht } from '../dossier/overzicht.ts';
import type { Context, Taak } from '../dossier/procedure.ts';
import type { Datum } from '../termijn/index.ts';

interface Tijdvak {
  /** The day on which it came; of what was there already, the day on which the simulation begins. */
  van: Datum;
  /** The day on which it went; null when it is there in the end. */
  tot: Datum | null;
}

export type Termijnverloop = Overzicht['termijnen'][number] & Tijdvak;
export type Taakverloop = Taak & Tijdvak;
export type Statusverloop = Pick<Overzicht, 'status' | 'soortKeurmerk'> & Tijdvak;

export interface Verlopen {
  /** Each as it was seen last: a term that went while it was running was kept, or its cause went. */
  termijnen: readonly Termijnverloop[];
  taken: readonly Taakverloop[];
  statussen: readonly Statusverloop[];
}

export class Verloop {
  readonly #termijnen = new Tijdlijn<Overzicht['termijnen'][number]>();
  readonly #taken = new Tijdlijn<Taak>();
  readonly #statussen = new Tijdlijn<Pick<Overzicht, 'status' | 'soortKeurmerk'> & { id: string }>();

  /** Looks at the dossier as it stands on the day of the context. */
  volg(dossier: Dossier, context: Context): void {
    const { status, soortKeurmerk, termijnen } = overzicht(dossier, context);
    const { vandaag } = context;
    this.#termijnen.op(
      vandaag,
      termijnen.filter((t) => t.soort === 'termijn'),
    );
    this.#taken.op(vandaag, taken(dossier, context));
    this.#statussen.op(vandaag, [{ id: `${status} ${soortKeurmerk}`, status, soortKeurmerk }]);
  }

  verlopen(): Verlopen {
    const statussen = this.#statussen.rijen.map(({ id: _id, ...status }) => status);
    return { termijnen: this.#termijnen.rijen, taken: this.#taken.rijen, statussen };
  }
}

class Tijdlijn<T extends { id: string }> {
  readonly rijen: (T & Tijdvak)[] = [];
  /** Place in `rijen` of what is there now, by its id. */
  #nu: ReadonlyMap<string, number> = new Map();

  /** What there is on a day. */
  op(dag: Datum, aanwezig: readonly T[]): void {
    const eerst = this.#nu;
    const nu = new Map<string, number>();
    for (const iets of aanwezig) {
      const plaats = eerst.get(iets.id) ?? this.rijen.length;
      nu.set(iets.id, plaats);
      this.rijen[plaats] = { ...iets, van: this.rijen[plaats]?.van ?? dag, tot: null };
    }
    for (const [id, plaats] of eerst) {
      const rij = this.rijen[plaats];
      if (rij && !nu.has(id)) this.rijen[plaats] = { ...rij, tot: dag };
    }
    this.#nu = nu;
  }
}
