/**
 * A second implementation of the legal clock, written from the articles of the Algemene termijnenwet and not from the
 * engine: it walks day by day over [year, month, day] and knows no day numbers. Slow, short and obvious.
 * It shares no code and no table with domain/termijn, so that an error must be made twice to go unseen.
 */
// Looked up once: Jest runs this in a vm context, where looking up a global is slow.
const { floor } = Math;

export type Dag = readonly [jaar: number, maand: number, dag: number];

/** Royal decrees of 2014 to 2028 as domein.md TM-5 gives them; 2020 to 2022 are not complete there. */
const BIJ_BESLUIT =
  '30-05-2014 02-01-2015 04-05-2015 15-05-2015 06-05-2016 ' +
  '28-04-2017 26-05-2017 11-05-2018 24-12-2018 31-12-2018 31-05-2019 27-12-2019 27-05-2022 ' +
  '28-04-2023 19-05-2023 10-05-2024 27-12-2024 30-05-2025 02-01-2026 15-05-2026 07-05-2027 28-04-2028 26-05-2028';

export function lees(datum: string): Dag {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  return [jaar, maand, dag];
}

export function schrijf([jaar, maand, dag]: Dag): string {
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

function dagenIn(jaar: number, maand: number): number {
  if (maand === 2) return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(maand) ? 30 : 31;
}

export function morgen([jaar, maand, dag]: Dag): Dag {
  if (dag < dagenIn(jaar, maand)) return [jaar, maand, dag + 1];
  return maand < 12 ? [jaar, maand + 1, 1] : [jaar + 1, 1, 1];
}

export function gisteren([jaar, maand, dag]: Dag): Dag {
  if (dag > 1) return [jaar, maand, dag - 1];
  return maand > 1 ? [jaar, maand - 1, dagenIn(jaar, maand - 1)] : [jaar - 1, 12, 31];
}

function gelijk(a: Dag, b: Dag): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

/** Day of the week after Sakamoto: 0 is Sunday. */
function dagVanDeWeek([jaar, maand, dag]: Dag): number {
  const j = maand < 3 ? jaar - 1 : jaar;
  const t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][maand - 1] as number;
  return (j + floor(j / 4) - floor(j / 100) + floor(j / 400) + t + dag) % 7;
}

/** Easter Sunday after Gauss, with the correction of Lichtenberg: a day of March, which may run past 31. */
function pasen(jaar: number): Dag {
  const k = floor(jaar / 100);
  const m = 15 + floor((3 * k + 3) / 4) - floor((8 * k + 13) / 25);
  const s = 2 - floor((3 * k + 3) / 4);
  const a = jaar % 19;
  const d = (19 * a + m) % 30;
  const r = floor((d + floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((jaar + floor(jaar / 4) + s) % 7);
  const oe = 7 - ((og - sz) % 7);
  const maartdag = og + oe;
  return maartdag > 31 ? [jaar, 4, maartdag - 31] : [jaar, 3, maartdag];
}

function stappen(van: Dag, aantal: number): Dag {
  let dag = van;
  for (let i = 0; i < Math.abs(aantal); i += 1) dag = aantal > 0 ? morgen(dag) : gisteren(dag);
  return dag;
}

const beweeglijk = new Map<number, Dag[]>();

/** Goede Vrijdag, tweede Paasdag, Hemelvaartsdag, tweede Pinksterdag. */
function paaskring(jaar: number): Dag[] {
  const bekend = beweeglijk.get(jaar);
  if (bekend) return bekend;
  const zondag = pasen(jaar);
  const dagen = [-2, 1, 39, 50].map((n) => stappen(zondag, n));
  beweeglijk.set(jaar, dagen);
  return dagen;
}

/** Atw art. 3: a Saturday, a Sunday, a recognised holiday, or a day that is equated with one. */
export function isVrijeDag(dag: Dag): boolean {
  const [jaar, maand, dagVanMaand] = dag;
  const weekdag = dagVanDeWeek(dag);
  if (weekdag === 0 || weekdag === 6) return true;
  const tekst = `${String(dagVanMaand).padStart(2, '0')}-${String(maand).padStart(2, '0')}`;
  if (['01-01', '05-05', '25-12', '26-12'].includes(tekst)) return true;
  // Celebrated a day earlier when it is a Sunday; the Saturday before is free anyway.
  if (tekst === (jaar < 2014 ? '30-04' : '27-04')) return true;
  if (paaskring(jaar).some((vrij) => gelijk(vrij, dag))) return true;
  return BIJ_BESLUIT.includes(`${tekst}-${jaar}`);
}

export interface NaieveTermijn {
  readonly begindatum: string;
  readonly aantal: number;
  readonly eenheid: 'dagen' | 'weken' | 'maanden';
}

/** The last day of a statutory term that starts the day after `begindatum`: Atw art. 1, 2 and 4. */
export function laatsteDag({ begindatum, aantal, eenheid }: NaieveTermijn): string {
  const begin = lees(begindatum);
  const grens = { dagen: 90, weken: 12, maanden: 3 }[eenheid];
  let dag = begin;
  let gewoneDagen = 0;
  const verder = (): void => {
    dag = morgen(dag);
    if (!isVrijeDag(dag)) gewoneDagen += 1;
  };
  if (eenheid === 'maanden') while (!isMaandenLater(begin, dag, aantal)) verder();
  else for (let i = 0; i < (eenheid === 'weken' ? 7 * aantal : aantal); i += 1) verder();
  if (aantal > grens) return schrijf(dag);
  while (isVrijeDag(dag)) verder();
  const drieDagenOfMeer = eenheid !== 'dagen' || aantal >= 3;
  while (drieDagenOfMeer && gewoneDagen < 2) verder();
  return schrijf(dag);
}

/** The same day of the month `maanden` later, or the last day of that month when it does not have that day. */
function isMaandenLater(begin: Dag, dag: Dag, maanden: number): boolean {
  const verschil = (dag[0] - begin[0]) * 12 + dag[1] - begin[1];
  if (verschil !== maanden) return false;
  return dag[2] === begin[2] || (dag[2] === dagenIn(dag[0], dag[1]) && dag[2] < begin[2]);
}
