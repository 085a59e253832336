/** The picture of visits per month as shapes: two panels on one scale, without levelling and after it. */
import { maandInWoorden } from '../datums.ts';

export interface Maandcijfers {
  maand: string;
  tePlannen: number;
  gepland: number;
  gehouden: number;
  voorstel: number;
  capaciteit: number | null;
}

/** Each kind has a look of its own besides its colour. */
export type Klasse = 'gehouden' | 'gepland' | 'te-plannen' | 'teveel' | 'capaciteit' | 'raster' | 'jaar' | 'as' | 'kop';

export type Vorm =
  | { vorm: 'vlak'; klasse: Klasse; x: number; y: number; breedte: number; hoogte: number }
  | { vorm: 'pad'; klasse: Klasse; d: string }
  | { vorm: 'tekst'; klasse: Klasse; x: number; y: number; tekst: string; anker: 'start' | 'end' };

export interface Grafiek {
  breedte: number;
  hoogte: number;
  vormen: readonly Vorm[];
}

const BREEDTE = 1120;
const LINKS = 34;
const RECHTS = 6;
const PANEEL = 150;
const KOP = 30;
const ONDER = 26;

export function tekenGrafiek(maanden: readonly Maandcijfers[]): Grafiek {
  const top = bovengrens(maanden);
  const zonder = maanden.map((m) => [m.gehouden, m.gepland, m.tePlannen] as const);
  const na = maanden.map((m) => [m.gehouden, m.gepland, Math.max(0, m.voorstel - m.gehouden - m.gepland)] as const);
  const vormen = [
    ...paneel('Zonder spreiding', zonder, maanden, { top, vanaf: KOP }),
    ...paneel('Na spreiding', na, maanden, { top, vanaf: KOP + PANEEL + ONDER + KOP }),
  ];
  return { breedte: BREEDTE, hoogte: 2 * (KOP + PANEEL + ONDER), vormen };
}

/** The scale of both panels: above the busiest month and every capacity, on a round number. */
function bovengrens(maanden: readonly Maandcijfers[]): number {
  const hoogste = Math.max(
    1,
    ...maanden.flatMap((m) => [m.gehouden + m.gepland + m.tePlannen, m.voorstel, m.capaciteit ?? 0]),
  );
  const stap = rasterstap(hoogste);
  return Math.ceil(hoogste / stap) * stap;
}

const rasterstap = (hoogste: number) => [1, 2, 5, 10, 20, 50, 100].find((stap) => hoogste / stap <= 5) ?? 200;

type Delen = readonly [gehouden: number, gepland: number, rest: number];

interface Plek {
  top: number;
  /** The upper side of the panel. */
  vanaf: number;
}

function paneel(kop: string, delen: readonly Delen[], maanden: readonly Maandcijfers[], { top, vanaf }: Plek): Vorm[] {
  const stap = (BREEDTE - LINKS - RECHTS) / maanden.length;
  const x = (i: number) => rond(LINKS + i * stap);
  const y = (aantal: number) => rond(vanaf + PANEEL * (1 - aantal / top));
  const vormen: Vorm[] = [{ vorm: 'tekst', klasse: 'kop', x: 0, y: vanaf - 12, tekst: kop, anker: 'start' }];
  for (let lijn = 0; lijn <= top; lijn += rasterstap(top)) {
    vormen.push({ vorm: 'pad', klasse: 'raster', d: `M${LINKS} ${y(lijn)}H${BREEDTE - RECHTS}` });
    vormen.push({ vorm: 'tekst', klasse: 'as', x: LINKS - 6, y: y(lijn) + 4, tekst: String(lijn), anker: 'end' });
  }
  for (const [i, { maand }] of maanden.entries()) {
    if (!maand.endsWith('-01') && i > 0) continue;
    const jaar = maand.slice(0, 4);
    vormen.push({ vorm: 'pad', klasse: 'jaar', d: `M${x(i)} ${vanaf}V${vanaf + PANEEL + 18}` });
    // The name of a year of which only the last months are seen would run into the next one.
    if (Number(maand.slice(5)) > 8) continue;
    vormen.push({ vorm: 'tekst', klasse: 'as', x: x(i) + 4, y: vanaf + PANEEL + 15, tekst: jaar, anker: 'start' });
  }
  const breedte = rond(stap * 0.72);
  const staaf = (i: number, klasse: Klasse, van: number, tot: number): Vorm[] =>
    tot > van
      ? [{ vorm: 'vlak', klasse, x: rond(x(i) + stap * 0.14), y: y(tot), breedte, hoogte: rond(y(van) - y(tot)) }]
      : [];
  for (const [i, [gehouden, gepland, rest]] of delen.entries()) {
    const capaciteit = maanden[i]?.capaciteit ?? null;
    const som = gehouden + gepland + rest;
    vormen.push(
      ...staaf(i, 'gehouden', 0, gehouden),
      ...staaf(i, 'gepland', gehouden, gehouden + gepland),
      ...staaf(i, 'te-plannen', gehouden + gepland, som),
      ...(capaciteit === null ? [] : staaf(i, 'teveel', capaciteit, som)),
    );
  }
  const lijn = maanden.flatMap(({ capaciteit }, i) => {
    if (capaciteit === null) return [];
    const vorige = i === 0 ? null : (maanden[i - 1]?.capaciteit ?? null);
    return [`${vorige === null ? `M${x(i)} ${y(capaciteit)}` : `V${y(capaciteit)}`}H${x(i + 1)}`];
  });
  if (lijn.length > 0) vormen.push({ vorm: 'pad', klasse: 'capaciteit', d: lijn.join('') });
  return vormen;
}

const rond = (getal: number) => Math.round(getal * 10) / 10;

/** The picture in words. */
export function samenvatting(maanden: readonly Maandcijfers[]): string {
  const [zonder, na] = [
    drukste(maanden, (m) => m.gehouden + m.gepland + m.tePlannen),
    drukste(maanden, (m) => m.voorstel),
  ];
  const teVol = maanden.filter((m) => m.capaciteit !== null && m.voorstel > m.capaciteit).length;
  const capaciteit = maanden.every((m) => m.capaciteit === null)
    ? 'De capaciteit is niet gezet.'
    : teVol === 0
      ? 'Geen maand komt boven de capaciteit.'
      : `${teVol} ${teVol === 1 ? 'maand komt' : 'maanden komen'} boven de capaciteit.`;
  return `Zonder spreiding zijn de meeste bezoeken in ${zonder}. Na spreiding in ${na}. ${capaciteit}`;
}

function drukste(maanden: readonly Maandcijfers[], aantal: (maand: Maandcijfers) => number): string {
  const hoogste = Math.max(0, ...maanden.map(aantal));
  const maand = maanden.find((m) => aantal(m) === hoogste);
  return maand ? `${maandInWoorden(maand.maand)}: ${hoogste}` : 'geen maand';
}
