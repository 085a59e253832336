/** Reads the text of a letter back from its PDF, as a screen reader or a search does: by way of the fonts' own tables. */
import { inflateSync } from 'node:zlib';

export interface Stuk {
  tekst: string;
  /** Mm from the left and from the top of the page. */
  x: number;
  y: number;
  /** The tag it stands under: `P`, `H1`, `Artifact`. */
  label: string;
}

export interface Gelezen {
  /** Per page, in reading order. */
  bladzijden: Stuk[][];
  catalogus: string;
}

const A4_HOOGTE = 841.89;
const mm = (punten: number) => (punten * 25.4) / 72;

export function leesPdf(pdf: Buffer): Gelezen {
  const objecten = new Map(
    Array.from(pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g), ([, nummer, inhoud]) => [
      Number(nummer),
      inhoud ?? '',
    ]),
  );
  const vindt = (patroon: RegExp) => [...objecten.values()].find((inhoud) => patroon.test(inhoud)) ?? '';
  const wijst = (inhoud: string, naam: string) =>
    objecten.get(Number(new RegExp(`/${naam} (\\d+) 0 R`).exec(inhoud)?.[1])) ?? '';
  const kinderen = /\/Kids \[([^\]]*)\]/.exec(vindt(/\/Type \/Pages/))?.[1] ?? '';
  const bladzijden = Array.from(kinderen.matchAll(/(\d+) 0 R/g), ([, nummer]) => {
    const bladzijde = objecten.get(Number(nummer)) ?? '';
    const middelen = wijst(bladzijde, 'Resources');
    const letters = Array.from(middelen.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, naam = '', ref]) => {
      return [naam, leesTabel(stroomVan(wijst(objecten.get(Number(ref)) ?? '', 'ToUnicode')))] as const;
    });
    return leesStukken(stroomVan(wijst(bladzijde, 'Contents')), new Map(letters));
  });
  return { bladzijden, catalogus: vindt(/\/Type \/Catalog/) };
}

/** All text of some pages, with one space between words. */
export const platteTekst = (stukken: readonly Stuk[]) =>
  stukken
    .map(({ tekst }) => tekst)
    .join(' ')
    .replace(/\s+/g, ' ');

function stroomVan(object: string): string {
  const [, kop = '', inhoud = ''] = /^([^]*?)\nstream\n([^]*)\nendstream$/.exec(object) ?? [];
  return kop.includes('/FlateDecode') ? inflateSync(Buffer.from(inhoud, 'latin1')).toString('latin1') : inhoud;
}

/** Which characters each number in the letter stands for. */
function leesTabel(tabel: string): string[] {
  return Array.from(tabel.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[([^\]]*)\]/g)).flatMap(([, reeks = '']) =>
    Array.from(reeks.matchAll(/<([^>]*)>/g), ([, codes = '']) =>
      codes
        .split(' ')
        .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
        .join(''),
    ),
  );
}

function leesStukken(inhoud: string, letters: ReadonlyMap<string, string[]>): Stuk[] {
  let label = '';
  let plek = { x: 0, y: 0 };
  let tabel: string[] = [];
  const stukken: Stuk[] = [];
  for (const regel of inhoud.matchAll(/\/(\w+) (?:BMC|<<)|1 0 0 1 (\S+) (\S+) Tm|\/(F\d+) \S+ Tf|\[(.*)\] TJ/g)) {
    const [, begin, x, y, letter, tekens] = regel;
    if (begin) label = begin;
    else if (letter) tabel = letters.get(letter) ?? [];
    else if (x) plek = { x: mm(Number(x)), y: mm(A4_HOOGTE - Number(y)) };
    else {
      const nummers = Array.from((tekens ?? '').matchAll(/<([0-9a-f]+)>/g)).flatMap(
        ([, hex = '']) => hex.match(/.{4}/g) ?? [],
      );
      stukken.push({
        ...plek,
        label,
        tekst: nummers.map((nummer) => tabel[Number.parseInt(nummer, 16)] ?? '�').join(''),
      });
    }
  }
  return stukken;
}
