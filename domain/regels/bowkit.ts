/**
 * BOWKIT, the instrument of Toezicht in de Klas (TK-3, TK-4). Which versions there are is public; the list of 28 criteria
 * and the scale of the scores are not, so they are required settings per version, and no score is given without them.
 */
import type { Datum } from '../termijn/index.ts';
import type { Instellingen } from './normen.ts';

export interface Bowkitversie {
  versie: string;
  /** First day on which it is in force. */
  geldigVanaf: Datum;
}

export const BOWKITVERSIES: readonly Bowkitversie[] = [
  { versie: '2022-04', geldigVanaf: '2022-04-01' },
  { versie: '2023-06', geldigVanaf: '2023-06-01' },
];

/** TK-3. */
export const AANTAL_CRITERIA = 28;

export interface Criterium {
  code: string;
  omschrijving: string;
}

/** TK-4: the criteria that a public source names. Every list that is set has to hold these codes. */
export const BEKENDE_CRITERIA: readonly Criterium[] = [
  { code: 'A1a', omschrijving: 'Lesdoel in relatie tot leertraject' },
  { code: 'A2a', omschrijving: 'Activering, stimulering en motivatie' },
  { code: 'A3a', omschrijving: 'Structuur van de les' },
  { code: 'A3f', omschrijving: 'Maatwerk en differentiatie' },
  { code: 'A3g', omschrijving: 'Feedback' },
];

/** What no public source gives of a version. */
export interface Bowkitlijst {
  criteria: readonly Criterium[];
  /** The scores that a criterium can get, from low to high. No formula makes an outcome of them (N-12). */
  scores: readonly string[];
}

/** The version in force on a day; before the first one, that first one. */
export function bowkitversieOp(datum: Datum): Bowkitversie {
  const gevonden = BOWKITVERSIES.filter((v) => v.geldigVanaf <= datum).at(-1) ?? BOWKITVERSIES[0];
  if (!gevonden) throw new Error('Er is geen enkele versie van BOWKIT');
  return gevonden;
}

/** The criteria and scores that are set for a version; null when they are not. */
export function bowkitlijst({ bowkit }: Instellingen, versie: string): Bowkitlijst | null {
  return bowkit?.[versie] ?? null;
}

/** Everything that is wrong with a list that is set; empty when nothing is. */
export function foutenInBowkitlijst({ criteria, scores }: Bowkitlijst): string[] {
  const fouten: string[] = [];
  const codes = new Set(criteria.map((c) => c.code));
  if (criteria.length !== AANTAL_CRITERIA || codes.size !== AANTAL_CRITERIA) {
    fouten.push(`Geef ${AANTAL_CRITERIA} criteria, elk met een eigen code`);
  }
  const ontbreekt = BEKENDE_CRITERIA.filter((c) => !codes.has(c.code)).map((c) => c.code);
  if (ontbreekt.length > 0) fouten.push(`Deze criteria ontbreken: ${ontbreekt.join(', ')}`);
  if (scores.length < 2 || new Set(scores).size !== scores.length) fouten.push('Geef ten minste twee scores');
  return fouten;
}
