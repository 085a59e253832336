/**
 * Levelling the visits of Toezicht in de Klas (TK-9): every visit in a month of its window, no month above its capacity
 * when that can be, and nobody sooner than is needed for that. A visit that is put earlier brings the next round forward, so the
 * months are gone through one by one.
 */
import { eersteDagVan, laatsteDagVan, type Maand, maandenVanaf } from '../termijn/index.ts';
import { type Plaatsing, plaatsLaat, type Teplaatsen, volleMaanden } from './plaatsen.ts';
import { type Maandbezoek, restvenster, type Schoolplanning, vasteMaand } from './school.ts';
import { type Dagenvenster, maandenVan, rekendag, type Ritme, vensterNa } from './venster.ts';

export interface Voorstel extends Maandbezoek {
  /** The visit is planned, was held, or has a month that the planner chose. */
  vast: boolean;
  /** Its window had passed already. */
  teLaat: boolean;
}

export interface Spreiding {
  bezoeken: readonly Voorstel[];
  /** The months with more visits than their capacity, because it cannot be otherwise. */
  tekorten: readonly { maand: Maand; bezoeken: number; capaciteit: number }[];
}

export interface Spreidvraag {
  scholen: readonly Schoolplanning[];
  /** First month in which a visit can be planned, and how many months are looked at. */
  van: Maand;
  aantal: number;
  /** Null for a month of which it is not known: then such months are as quiet as can be. */
  capaciteit: (maand: Maand) => number | null;
}

const heleMaand = (maand: Maand): Dagenvenster => ({ van: eersteDagVan(maand), totEnMet: laatsteDagVan(maand) });

/** Months after the last one that are looked at, for visits that can be before as well as after it. */
const UITLOOP = 12;

export function spreid(vraag: Spreidvraag): Spreiding {
  const stand = beginstand(vraag);
  const { maanden, vast, vastPerMaand, capaciteit, ritmeVan } = stand;
  const ruimte = capaciteit.map((c, i) => Math.max(0, (c ?? 0) - (vastPerMaand[i] ?? 0)));
  const extra = ruimte.map(() => 0);
  const bezoeken = [...vast];
  let klussen = stand.klussen;
  for (const [i, maand] of maanden.slice(0, vraag.aantal).entries()) {
    const nu = new Set(plaatsAlle(klussen, { ruimte, extra }, stand).perMaand[i]);
    const vervolg = [...nu].flatMap(({ school, nummer, venster, teLaat }) => {
      bezoeken.push({ school, nummer, maand, vast: false, teLaat });
      const ritme = ritmeVan.get(school);
      const daarna = ritme && vensterNa(rekendag(maand, venster), ritme);
      return daarna ? klus({ school, nummer: nummer + 1, venster: daarna, teLaat: false }, maanden) : [];
    });
    const rest = klussen.filter((k) => !nu.has(k)).map((k) => (k.van > i ? k : { ...k, van: i + 1 }));
    klussen = [...rest, ...vervolg];
  }
  return { bezoeken, tekorten: tekortenVan(bezoeken, stand) };
}

interface Klus extends Teplaatsen {
  venster: Dagenvenster;
  teLaat: boolean;
}

interface Stand {
  maanden: readonly Maand[];
  capaciteit: readonly (number | null)[];
  /** What cannot be moved. */
  vast: readonly Voorstel[];
  vastPerMaand: readonly number[];
  klussen: Klus[];
  ritmeVan: ReadonlyMap<string, Ritme>;
}

function beginstand({ scholen, van, aantal, capaciteit }: Spreidvraag): Stand {
  const maanden = maandenVanaf(van, aantal + UITLOOP);
  const vast: Voorstel[] = [];
  const klussen: Klus[] = [];
  for (const planning of scholen) {
    const { school, dag, ritme } = planning;
    const maand = vasteMaand(planning);
    if (maand === null) {
      const { teLaat, ...venster } = restvenster(planning);
      klussen.push(...klus({ school, nummer: 1, venster, teLaat }, maanden));
    } else {
      if (maand >= van) vast.push({ school, nummer: 1, maand, vast: true, teLaat: false });
      const venster = vensterNa(dag ?? rekendag(maand, heleMaand(maand)), ritme);
      klussen.push(...klus({ school, nummer: 2, venster, teLaat: false }, maanden));
    }
  }
  return {
    maanden,
    capaciteit: maanden.map(capaciteit),
    vast,
    vastPerMaand: maanden.map((maand) => vast.filter((v) => v.maand === maand).length),
    klussen,
    ritmeVan: new Map(scholen.map(({ school, ritme }) => [school, ritme])),
  };
}

/** A visit by the numbers of its months; none when it can only be after the months that are looked at. */
function klus(wat: Pick<Klus, 'school' | 'nummer' | 'venster' | 'teLaat'>, maanden: readonly Maand[]): Klus[] {
  const [eerste = '', laatste = ''] = [maanden[0], maanden.at(-1 - UITLOOP)];
  const kan = maandenVan(wat.venster).filter((maand) => eerste <= maand);
  if (kan[0] === undefined || kan[0] > laatste) return [];
  const van = maanden.indexOf(kan[0]);
  return [{ ...wat, van, totEnMet: Math.min(van + kan.length, maanden.length) - 1 }];
}

interface Ruimte {
  /** How many more visits there can be in each month. */
  ruimte: number[];
  /** How much of that goes beyond the capacity, or was made where no capacity is known. */
  extra: number[];
}

/** A place for every visit, with room made in the months that leave too little. */
function plaatsAlle(klussen: readonly Klus[], { ruimte, extra }: Ruimte, stand: Stand): Plaatsing<Klus> {
  for (;;) {
    const plaatsing = plaatsLaat(klussen, ruimte);
    if (!plaatsing.over) return plaatsing;
    const i = ruimsteMaand(volleMaanden(plaatsing, plaatsing.over), extra, stand);
    ruimte[i] = (ruimte[i] ?? 0) + 1;
    extra[i] = (extra[i] ?? 0) + 1;
  }
}

/**
 * The month to make room in: the quietest one of which no capacity is known; else the one that goes least beyond its
 * capacity, and one of which the capacity is nothing only when there is no other. Of equals the latest.
 */
function ruimsteMaand(
  { van, totEnMet }: { van: number; totEnMet: number },
  extra: readonly number[],
  { capaciteit, vastPerMaand }: Stand,
): number {
  const vol = capaciteit.map((c, i) => ({ i, c, druk: extra[i] ?? 0 })).slice(van, totEnMet + 1);
  const onbekend = vol
    .filter(({ c }) => c === null)
    .map(({ i, c, druk }) => ({ i, c, druk: druk + (vastPerMaand[i] ?? 0) }));
  const open = vol.filter(({ c }) => c !== 0);
  const keuze = onbekend.length > 0 ? onbekend : open.length > 0 ? open : vol;
  const minst = Math.min(...keuze.map(({ druk }) => druk));
  return keuze.findLast(({ druk }) => druk === minst)?.i ?? van;
}

function tekortenVan(bezoeken: readonly Voorstel[], { maanden, capaciteit }: Stand): Spreiding['tekorten'] {
  const perMaand = Map.groupBy(bezoeken, ({ maand }) => maand);
  return maanden.flatMap((maand, i) => {
    const aantal = perMaand.get(maand)?.length ?? 0;
    const meeste = capaciteit[i] ?? null;
    return meeste !== null && aantal > meeste ? [{ maand, bezoeken: aantal, capaciteit: meeste }] : [];
  });
}
