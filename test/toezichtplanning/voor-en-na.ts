/** A picture of visits per month before and after levelling, as an SVG that stands in the docs. */
import { jaarVan, type Maand } from '../../domain/termijn/index.ts';

const BREEDTE = 1040;
const HOOGTE = 210;
const LINKS = 44;
const STAAF = 10;

/** Two rows of bars on one scale, with the capacity as a line, in neutral colours with a pattern for who sees none. */
export function tekenVoorEnNa(
  maanden: readonly Maand[],
  zonder: readonly number[],
  na: readonly number[],
  capaciteit: number,
): string {
  const hoogst = Math.max(capaciteit, ...zonder, ...na);
  const rij = (titel: string, tellingen: readonly number[], boven: number) =>
    tekenRij({ titel, tellingen, boven, hoogst, capaciteit, maanden });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${2 * HOOGTE + 20}" font-family="sans-serif" font-size="12">`,
    '<title>Bezoeken voor Toezicht in de Klas per maand, zonder en na spreiden (voorbeeldscholen, voorbeeldcapaciteit)</title>',
    `<rect width="${BREEDTE}" height="${2 * HOOGTE + 20}" fill="#ffffff"/>`,
    ...rij('Zonder spreiden: elk bezoek zo laat als het kan', zonder, 0),
    ...rij('Na spreiden: elke school in de maand van het voorstel', na, HOOGTE),
    '</svg>',
    '',
  ].join('\n');
}

interface Rij {
  titel: string;
  tellingen: readonly number[];
  boven: number;
  hoogst: number;
  capaciteit: number;
  maanden: readonly Maand[];
}

function tekenRij({ titel, tellingen, boven, hoogst, capaciteit, maanden }: Rij): string[] {
  const onder = boven + HOOGTE - 24;
  const schaal = (HOOGTE - 70) / hoogst;
  const y = (aantal: number) => Math.round(onder - aantal * schaal);
  const x = (i: number) => LINKS + i * STAAF;
  const staven = tellingen.map((aantal, i) => {
    const vulling = aantal > capaciteit ? '#b3261e' : '#2f5d8a';
    return `<rect x="${x(i) + 1}" y="${y(aantal)}" width="${STAAF - 2}" height="${onder - y(aantal)}" fill="${vulling}"/>`;
  });
  const jaren = maanden.flatMap((maand, i) =>
    maand.endsWith('-01') ? [`<text x="${x(i)}" y="${onder + 16}">${jaarVan(`${maand}-01`)}</text>`] : [],
  );
  const piek = Math.max(...tellingen);
  return [
    `<text x="${LINKS}" y="${boven + 22}" font-weight="bold">${titel}; hoogste maand: ${piek}</text>`,
    `<text x="8" y="${y(hoogst) + 4}">${hoogst}</text>`,
    `<text x="8" y="${onder}">0</text>`,
    ...staven,
    `<path d="M${LINKS} ${y(capaciteit)}H${x(tellingen.length)}" stroke="#1a1a1a" stroke-dasharray="5 4" fill="none"/>`,
    `<text x="${x(tellingen.length) + 4}" y="${y(capaciteit) + 4}">${capaciteit}</text>`,
    `<path d="M${LINKS} ${onder}H${x(tellingen.length)}" stroke="#1a1a1a" fill="none"/>`,
    ...jaren,
  ];
}
