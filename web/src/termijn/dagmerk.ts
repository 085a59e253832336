/** What a day of the calendar is to a term. Compares days only: which days there are, and their names, the API says. */
import type { components } from '../api/schema.d.ts';
import type { Termijnantwoord, Termijnvraag } from './vraag.ts';

export type Kalenderdag = components['schemas']['Kalenderdag'];

export type Dagmerk = 'laatste' | 'begin' | 'pauze' | 'telt-niet' | 'schuift' | 'telt' | 'buiten';

export const MERKWOORD: Readonly<Record<Exclude<Dagmerk, 'buiten'>, string>> = {
  begin: 'Begin, telt niet mee',
  telt: 'Telt mee',
  'telt-niet': 'Telt niet mee',
  pauze: 'Pauze',
  schuift: 'Schuift op',
  laatste: 'Laatste dag',
};

export function merkVan(dag: Kalenderdag, vraag: Termijnvraag, antwoord: Termijnantwoord): Dagmerk {
  const { datum } = dag;
  const { begindatum, begin, richting, duur, opschortingen } = vraag;
  const { laatsteDag, nominaleLaatsteDag } = antwoord;
  if (datum === laatsteDag) return 'laatste';
  if (datum === begindatum) return begin === 'dag-na' ? 'begin' : 'telt';
  const [van, tot] = richting === 'terug' ? [laatsteDag, begindatum] : [begindatum, laatsteDag];
  if (datum < van || datum > tot) return 'buiten';
  if (opschortingen.some((o) => o.van <= datum && datum <= (o.totEnMet ?? o.van))) return 'pauze';
  if (richting === 'vooruit' && datum >= nominaleLaatsteDag) return 'schuift';
  if (duur.eenheid === 'werkdagen' && dag.redenGeenWerkdag !== null) return 'telt-niet';
  return 'telt';
}

export interface Week {
  nummer: number;
  /** The days of the month in this week, with null for the days of another month: always seven. */
  dagen: readonly (Kalenderdag | null)[];
}

export interface Maand {
  /** `2026-03` */
  id: string;
  weken: readonly Week[];
}

/** Consecutive days as months of weeks. */
export function maandenVan(dagen: readonly Kalenderdag[]): Maand[] {
  const perMaand = Map.groupBy(dagen, ({ datum }) => datum.slice(0, 7));
  return [...perMaand].map(([id, inMaand]) => {
    const perWeek = Map.groupBy(inMaand, ({ week }) => week);
    const weken = [...perWeek].map(([nummer, inWeek]) => ({
      nummer,
      dagen: [1, 2, 3, 4, 5, 6, 7].map((weekdag) => inWeek.find((dag) => dag.weekdag === weekdag) ?? null),
    }));
    return { id, weken };
  });
}

/** The stretches in which the days are fetched: from the first to the last day, per calendar year. */
export function stukkenPerJaar(van: string, totEnMet: string): { van: string; totEnMet: string }[] {
  const eerste = Number(van.slice(0, 4));
  const laatste = Number(totEnMet.slice(0, 4));
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => ({
    van: i === 0 ? van : `${eerste + i}-01-01`,
    totEnMet: eerste + i === laatste ? totEnMet : `${eerste + i}-12-31`,
  }));
}
