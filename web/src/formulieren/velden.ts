/** The form of a command as data: which fields it asks, where it is sent, and what is sent. */
import type { School } from '../api/client.ts';
import { leesDatum } from '../datums.ts';

interface Veldbasis {
  /** Name of the field in the API. */
  naam: string;
  label: string;
  uitleg?: string;
  verplicht?: boolean;
  /** Fields after each other with the same group stand together under this name. */
  groep?: string;
  /** Only sent when it is not what the form began with: what was not touched may have been changed by another meanwhile. */
  alleenGewijzigd?: true;
  /** Only asked when this holds for what has been filled in. */
  alleenAls?: (invoer: Invoer) => boolean;
}

export type Veld = Veldbasis &
  (
    | { soort: 'tekst' | 'lange-tekst' | 'datum' | 'getal' | 'decimaal'; begin?: string }
    /** `getal`: the chosen value is sent as a number. */
    | { soort: 'keuze'; opties: readonly Keuze[]; begin?: string; getal?: true }
    | { soort: 'meerkeuze'; opties: readonly Keuze[] }
    /** Another school: searched for by name, sent by id. */
    | { soort: 'school'; begin?: string }
    | { soort: 'ja-nee'; begin?: 'ja' | 'nee' }
  );

export type Invoer = Readonly<Record<string, string | readonly string[]>>;

export interface Formulier {
  titel: string;
  uitleg?: string;
  knop: string;
  velden: readonly Veld[];
  /** Path below `/v1`. */
  pad: string;
  /** Fields that are always sent. */
  vast?: Readonly<Record<string, unknown>>;
  /** Makes what is sent from the fields, where it is not simply the fields. */
  maakInhoud?: (inhoud: Record<string, unknown>) => Record<string, unknown>;
  /** Which field a mistake belongs to, where the API has another name for it. */
  apiVelden?: Readonly<Record<string, string>>;
  /** What it does cannot be shown beforehand. */
  zonderVooraf?: true;
}

/** How a mistake names a field. */
const naamVan = ({ groep, label }: Veld) =>
  groep === undefined ? label : `${groep}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** What is wrong with a field, after its name; a label that asks something ends with its own mark. */
export function foutVan(veld: Veld, wat: string): Veldfout {
  const naam = naamVan(veld);
  return { veld: veld.naam, tekst: naam.endsWith('?') ? `${naam} ${hoofdletter(wat)}` : `${naam}: ${wat}` };
}

const hoofdletter = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

export interface Veldfout {
  veld: string;
  tekst: string;
}

export const opties = (...waarden: string[]) => waarden.map((waarde) => ({ waarde, label: waarde }));

/** The fields that are asked now. */
export function gevraagd(formulier: Formulier, invoer: Invoer): Veld[] {
  return formulier.velden.filter((veld) => veld.alleenAls?.(invoer) ?? true);
}

/** The fields that are asked now, each under its group; a field without one stands alone. */
export function gegroepeerd(velden: readonly Veld[]): { groep: string | null; velden: Veld[] }[] {
  const rijen: { groep: string | null; velden: Veld[] }[] = [];
  for (const veld of velden) {
    const laatste = rijen.at(-1);
    if (veld.groep !== undefined && laatste?.groep === veld.groep) laatste.velden.push(veld);
    else rijen.push({ groep: veld.groep ?? null, velden: [veld] });
  }
  return rijen;
}

/** What the fields hold at first. */
export function beginInvoer(formulier: Formulier): Invoer {
  return Object.fromEntries(
    formulier.velden.map((veld) => [veld.naam, veld.soort === 'meerkeuze' ? [] : (veld.begin ?? '')]),
  );
}

/** What is sent, or every mistake that can be seen without asking the API. `begin` is what the fields held at first. */
export function verwerk(
  formulier: Formulier,
  invoer: Invoer,
  begin: Invoer = beginInvoer(formulier),
): { fouten: Veldfout[] } | { inhoud: Record<string, unknown> } {
  const fouten: Veldfout[] = [];
  const inhoud: Record<string, unknown> = { ...formulier.vast };
  for (const veld of gevraagd(formulier, invoer)) {
    const waarde = invoer[veld.naam];
    if (typeof waarde !== 'string') {
      inhoud[veld.naam] = waarde ?? [];
      if (veld.verplicht && !waarde?.length) fouten.push(foutVan(veld, 'kies er ten minste één'));
      continue;
    }
    const getypt = waarde.trim();
    if (getypt === '') {
      if (veld.verplicht) fouten.push(foutVan(veld, ONTBREEKT[veld.soort] ?? 'vul dit in'));
      continue;
    }
    if (veld.alleenGewijzigd && getypt === begin[veld.naam]) continue;
    const gelezen = lees(veld, getypt);
    if (gelezen === null) fouten.push(foutVan(veld, VORM[veld.soort]));
    else inhoud[veld.naam] = gelezen;
  }
  return fouten.length > 0 ? { fouten } : { inhoud: formulier.maakInhoud?.(inhoud) ?? inhoud };
}

/** Where there is nothing to fill in, but something to choose. */
const ONTBREEKT: Partial<Record<Veld['soort'], string>> = {
  keuze: 'kies één van de mogelijkheden',
  school: 'kies een school',
  'ja-nee': 'kies ja of nee',
};

const VORM: Record<Veld['soort'], string> = {
  datum: 'deze datum bestaat niet. Vul in als dd-mm-jjjj, zoals 01-08-2027',
  getal: 'vul een heel getal in',
  decimaal: 'vul een getal in, zoals 7,4',
  tekst: 'vul dit in',
  'lange-tekst': 'vul dit in',
  keuze: 'kies één van de mogelijkheden',
  meerkeuze: 'kies er ten minste één',
  school: 'kies een school',
  'ja-nee': 'kies ja of nee',
};

function lees(veld: Veld, getypt: string): unknown {
  switch (veld.soort) {
    case 'datum':
      return leesDatum(getypt);
    case 'getal':
      return /^\d+$/.test(getypt) ? Number(getypt) : null;
    case 'decimaal':
      return /^\d+([,.]\d+)?$/.test(getypt) ? Number(getypt.replace(',', '.')) : null;
    case 'keuze':
      return veld.getal ? Number(getypt) : getypt;
    case 'ja-nee':
      return getypt === 'ja';
    default:
      return getypt;
  }
}

export interface Keuze {
  waarde: string;
  label: string;
}

/**
 * A form may depend on the school (its running application, its meetjaren, its letters), on what it is about (`doel`: a
 * letter, a term) and on the certificerende instellingen of today.
 */
export type Formuliermaker = (school: School, doel: string | null, instellingen: readonly Keuze[]) => Formulier;
