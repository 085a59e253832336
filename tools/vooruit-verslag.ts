/** What a fast-forward brought about, as text for the terminal. */
import { type Datum, inWoordenMetWeekdag, plusDagen, weekdag } from '../domain/termijn/index.ts';

export interface Feit {
  datum: Datum;
  /** Kind of event, as the record names it. */
  soort: string;
  /** Name and town, or whatever tells the school apart. */
  school: string;
}

export interface Verslaggegevens {
  van: Datum;
  tot: Datum;
  feiten: readonly Feit[];
  /** Messages by day and by where they stand. */
  berichten: readonly { datum: Datum; status: string }[];
}

/** Longer lists are cut off, unless asked for in full. */
const HOOGSTE_AANTAL_REGELS = 200;

/** Up to so many days the counts are per day, else per week. */
const PER_DAG_TOT = 14;

/** The whole report. `dagen` is the length of the fast-forward. */
export function verslag(gegevens: Verslaggegevens, dagen: number, alles: boolean): string {
  if (gegevens.feiten.length === 0) return 'Er gebeurde niets.\n';
  return [
    aantallen(gegevens, dagen),
    '',
    perSoort(gegevens.feiten),
    '',
    lijst(gegevens.feiten, alles),
    post(gegevens),
  ].join('\n');
}

function aantallen({ feiten, berichten }: Verslaggegevens, dagen: number): string {
  const perDag = dagen <= PER_DAG_TOT;
  const vak = (datum: Datum) => (perDag ? datum : plusDagen(datum, 1 - weekdag(datum)));
  const vakken = [...new Set([...feiten, ...berichten].map(({ datum }) => vak(datum)))].sort();
  const tel = (rijen: readonly { datum: Datum }[], begin: Datum) =>
    rijen.filter(({ datum }) => vak(datum) === begin).length;
  const regels = vakken.map((begin) => {
    const naam = `${perDag ? '' : 'week van '}${inWoordenMetWeekdag(begin)}`;
    return `  ${naam.padEnd(38)}${getal(tel(feiten, begin))} gebeurtenissen${getal(tel(berichten, begin))} berichten`;
  });
  return [perDag ? 'Per dag:' : 'Per week:', ...regels].join('\n');
}

const getal = (n: number) => String(n).padStart(6);

function perSoort(feiten: readonly Feit[]): string {
  const aantal = new Map<string, number>();
  for (const { soort } of feiten) aantal.set(soort, (aantal.get(soort) ?? 0) + 1);
  const regels = [...aantal]
    .sort(([, a], [, b]) => b - a)
    .map(([soort, n]) => `  ${inWoorden(soort).padEnd(38)}${getal(n)}`);
  return ['Per soort:', ...regels].join('\n');
}

function lijst(feiten: readonly Feit[], alles: boolean): string {
  const getoond = alles ? feiten : feiten.slice(0, HOOGSTE_AANTAL_REGELS);
  const regels: string[] = ['Op datum:'];
  let vorige: Datum | undefined;
  for (const { datum, soort, school } of getoond) {
    if (datum !== vorige) regels.push(`  ${inWoordenMetWeekdag(datum)}`);
    vorige = datum;
    regels.push(`    ${inWoorden(soort).padEnd(32)}${school}`);
  }
  const over = feiten.length - getoond.length;
  if (over > 0) regels.push(`  … en nog ${over}; met --alles staan ze er allemaal.`);
  return regels.join('\n');
}

/** `HerinneringVerzonden` as `herinnering verzonden`. */
function inWoorden(soort: string): string {
  return soort.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

function post({ berichten }: Verslaggegevens): string {
  const aantal = new Map<string, number>();
  for (const { status } of berichten) aantal.set(status, (aantal.get(status) ?? 0) + 1);
  const delen = [...aantal].map(([status, n]) => `${n} ${status}`);
  return `\nBerichten: ${delen.length > 0 ? delen.join(', ') : 'geen'}.\n`;
}
