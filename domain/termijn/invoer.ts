import { EERSTE_JAAR, LAATSTE_JAAR, leesNummer } from './dagnummer.ts';

/** One input error: the field (`opschortingen[0].van`), the rule that it breaks, and what to do, in Dutch. */
export interface Invoerfout {
  readonly veld: string;
  readonly regel: string;
  readonly fout: string;
}

/** Thrown on a question that cannot be computed; holds every error at once (A10). */
export class Termijnfout extends RangeError {
  readonly fouten: readonly Invoerfout[];

  constructor(fouten: readonly Invoerfout[]) {
    super(fouten.map((f) => `${f.veld}: ${f.fout}`).join('; '));
    this.name = 'Termijnfout';
    this.fouten = fouten;
  }
}

/** An object of which nothing is known yet. */
export type Onbekend = Readonly<Record<string, unknown>>;

// Looked up once, as in dagnummer.ts.
const { isArray } = Array;

const HOOGSTE_LIJST = 100;

export function leesDatum(waarde: unknown, veld: string, fouten: Invoerfout[]): number | null {
  const nummer = typeof waarde === 'string' ? leesNummer(waarde) : null;
  if (nummer === null) {
    const grens = `tussen ${EERSTE_JAAR} en ${LAATSTE_JAAR}`;
    meld(fouten, veld, 'T1', `Vul een bestaande datum in als jjjj-mm-dd, ${grens}.`);
  }
  return nummer;
}

export function leesLijst(waarde: unknown, veld: string, fouten: Invoerfout[]): readonly unknown[] {
  if (waarde === undefined) return [];
  if (isArray(waarde) && waarde.length <= HOOGSTE_LIJST) return waarde;
  meld(fouten, veld, 'T1', `Geef een lijst van ten hoogste ${HOOGSTE_LIJST}.`);
  return [];
}

export function keuze(
  waarde: unknown,
  veld: string,
  keuzes: readonly (string | number | boolean)[],
  regel: string,
  fouten: Invoerfout[],
): void {
  if (waarde === undefined || keuzes.some((k) => k === waarde)) return;
  meld(fouten, veld, regel, `Kies uit: ${keuzes.join(', ')}.`);
}

export function tekstOfNiets(waarde: unknown, veld: string, fouten: Invoerfout[]): void {
  if (waarde !== undefined && typeof waarde !== 'string') meld(fouten, veld, 'T1', 'Vul hier tekst in.');
}

export function isObject(waarde: unknown): waarde is Onbekend {
  return typeof waarde === 'object' && waarde !== null && !isArray(waarde);
}

export function meld(fouten: Invoerfout[], veld: string, regel: string, fout: string): void {
  fouten.push({ veld, regel, fout });
}
