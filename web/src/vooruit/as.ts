/** Where the bars of a time axis stand. Places on a drawing, no dates: those the API computes. */
import type { components } from '../api/schema.d.ts';

type Simulatie = components['schemas']['Simulatie'];

export type Balktoon = 'klaar' | 'loopt' | 'verstreken' | 'afgehandeld';

export interface Balk {
  id: string;
  tekst: string;
  van: string;
  tot: string;
  toon: Balktoon;
}

export interface Asrij {
  naam: string;
  /** Bars that would overlap stand below each other. */
  banen: Balk[][];
}

/** The subject of a term is the first part of its id. */
const ONDERWERPEN: Readonly<Record<string, string>> = {
  aanvraag: 'Aanvraag',
  keurmerk: 'Keurmerk',
  planning: 'Planning',
  resultatenaudit: 'Resultatenaudit',
  tevredenheid: 'Tevredenheid',
  nt2: 'Docenten NT2',
  vog: 'VOG',
  toezicht: 'Toezicht in de Klas',
  onaangekondigd: 'Onaangekondigde bezoeken',
  medewerking: 'Medewerking',
  signalen: 'Signalen',
  cursusplanning: 'Plichten',
  afstandsonderwijs: 'Plichten',
  wijzigingen: 'Plichten',
  verbanden: 'Verbanden',
  voornemen: 'Voornemen',
  stop: 'Stoppen',
};

/** The terms of a simulation, per subject. */
export function asrijen({ termijnverloop, vanafDatum, totEnMet }: Simulatie): Asrij[] {
  const perOnderwerp = new Map<string, Balk[]>();
  for (const termijn of termijnverloop) {
    const { id, omschrijving, laatsteDag, vanDatum, totDatum, stand } = termijn;
    const klaar = stand === 'loopt' && totDatum !== null;
    const van = binnen(vanDatum < laatsteDag ? vanDatum : laatsteDag, vanafDatum, totEnMet);
    const tot = binnen(klaar && totDatum < laatsteDag ? totDatum : laatsteDag, vanafDatum, totEnMet);
    const naam = ONDERWERPEN[id.split('/')[0] ?? ''] ?? 'Overig';
    const balk: Balk = { id: `${id} ${vanDatum}`, tekst: omschrijving, van, tot, toon: klaar ? 'klaar' : stand };
    perOnderwerp.set(naam, [...(perOnderwerp.get(naam) ?? []), balk]);
  }
  const volgorde = [...new Set(Object.values(ONDERWERPEN)), 'Overig'];
  return [...perOnderwerp]
    .sort(([a], [b]) => volgorde.indexOf(a) - volgorde.indexOf(b))
    .map(([naam, balken]) => ({ naam, banen: stapel(balken) }));
}

/** Each bar in the first lane in which it does not touch another. */
export function stapel(balken: readonly Balk[]): Balk[][] {
  const banen: Balk[][] = [];
  for (const balk of [...balken].sort((a, b) => a.van.localeCompare(b.van))) {
    const vrij = banen.find((baan) => (baan.at(-1)?.tot ?? '') < balk.van);
    if (vrij) vrij.push(balk);
    else banen.push([balk]);
  }
  return banen;
}

/** The first days of the years that begin on the axis. */
export function jaargrenzen(van: string, tot: string): string[] {
  const [eerste, laatste] = [Number(van.slice(0, 4)) + 1, Number(tot.slice(0, 4))];
  return Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, i) => `${eerste + i}-01-01`);
}

/** How far along the axis a day is, from 0 to 100. */
export function plaats(dag: string, van: string, tot: string): number {
  const [hier, begin, einde] = [dag, van, tot].map((d) => Date.parse(`${d}T12:00:00Z`)) as [number, number, number];
  return einde <= begin ? 0 : Math.min(100, Math.max(0, ((hier - begin) / (einde - begin)) * 100));
}

function binnen(dag: string, van: string, tot: string): string {
  if (dag < van) return van;
  return dag > tot ? tot : dag;
}
