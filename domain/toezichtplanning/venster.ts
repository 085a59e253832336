/** The months in which a visit of Toezicht in de Klas can be, and the window of the round after it (TK-1). */
import {
  dagenTussen,
  type Datum,
  eersteDagVan,
  laatsteDagVan,
  type Maand,
  maandenLater,
  maandVan,
  plusDagen,
  plusMaanden,
  volgendeTidk,
} from '../termijn/index.ts';

/** First and last day on which a visit can be. */
export interface Dagenvenster {
  van: Datum;
  totEnMet: Datum;
}

/** How often a school is visited, and how long before the last day that can be. */
export interface Ritme {
  jaren: number;
  vensterMaanden: number;
}

/** Days of the window in a month below which that month is too short to plan in, when there is a better one. */
const MINSTE_DAGEN = 14;

/** The months of the window, earliest first; one with only a few days in it counts when there is no other. */
export function maandenVan(venster: Dagenvenster): Maand[] {
  const alle: Maand[] = [];
  const laatste = maandVan(venster.totEnMet);
  for (let maand = maandVan(venster.van); maand <= laatste; maand = maandenLater(maand, 1)) alle.push(maand);
  const ruim = alle.filter((maand) => {
    const { van, totEnMet } = deelIn(maand, venster);
    return dagenTussen(van, totEnMet) + 1 >= MINSTE_DAGEN;
  });
  return ruim.length > 0 ? ruim : alle;
}

/** The day on which a visit in that month is reckoned: the middle of what the window leaves of the month. */
export function rekendag(maand: Maand, venster: Dagenvenster): Datum {
  const { van, totEnMet } = deelIn(maand, venster);
  return plusDagen(van, Math.floor(dagenTussen(van, totEnMet) / 2));
}

function deelIn(maand: Maand, { van, totEnMet }: Dagenvenster): Dagenvenster {
  const [eerste, laatste] = [eersteDagVan(maand), laatsteDagVan(maand)];
  return { van: van > eerste ? van : eerste, totEnMet: totEnMet < laatste ? totEnMet : laatste };
}

/** The window of the visit after one on that day: a visit that is held earlier brings the next one forward. */
export function vensterNa(dag: Datum, { jaren, vensterMaanden }: Ritme): Dagenvenster {
  const totEnMet = volgendeTidk(dag, jaren);
  return { van: plusMaanden(totEnMet, -vensterMaanden), totEnMet };
}
