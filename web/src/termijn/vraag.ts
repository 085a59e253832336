/** The question to the legal clock as it is typed, as it stands in the address, and as it is sent. */
import type { components } from '../api/schema.d.ts';
import { inCijfers, leesDatum } from '../datums.ts';

export type Termijnvraag = components['schemas']['Termijnvraag'];
export type Termijnantwoord = components['schemas']['Termijnantwoord'];

type Optie = readonly [waarde: string, label: string];

export const BEGIN: readonly Optie[] = [
  ['dag-na', 'De dag na de begindatum'],
  ['eerste-dag', 'De begindatum zelf'],
];
export const RICHTING: readonly Optie[] = [
  ['vooruit', 'Vooruit'],
  ['terug', 'Terug'],
];
export const GRONDSLAG: readonly Optie[] = [
  ['wettelijk', 'In een wet'],
  ['handleiding', 'In de Handleiding'],
];
export const EENHEID: readonly Optie[] = ['dagen', 'werkdagen', 'weken', 'maanden', 'jaren'].map((e) => [e, e]);
/** A choice and no free text: what is filled in stands in the address, and a text could hold a name (A13). */
export const GROND: readonly Optie[] = [
  ['herstel', 'herstel van een verzuim'],
  ['instemming', 'instemming met uitstel'],
  ['vertraging', 'vertraging door de aanvrager'],
  ['overmacht', 'overmacht'],
  ['rechter', 'uitspraak van de rechter'],
];

export interface Opschortingrij {
  van: string;
  totEnMet: string;
  grond: string;
}

export interface Verdagingrij {
  aantal: string;
  eenheid: string;
}

/** The form: dates as typed, `dd-mm-jjjj`. */
export interface Vorm {
  begindatum: string;
  begin: string;
  aantal: string;
  eenheid: string;
  richting: string;
  grondslag: string;
  opschortingen: readonly Opschortingrij[];
  verdagingen: readonly Verdagingrij[];
}

export const NIEUWE_OPSCHORTING: Opschortingrij = { van: '', totEnMet: '', grond: 'herstel' };
export const NIEUWE_VERDAGING: Verdagingrij = { aantal: '', eenheid: 'weken' };

const SCHEIDING = '_';

/** What the address asks; defaults for what it leaves out. */
export function vormUit(adres: URLSearchParams): Vorm {
  const keuze = (naam: string, opties: readonly Optie[], anders: string) => kies(adres.get(naam) ?? '', opties, anders);
  return {
    begindatum: getypt(adres.get('begindatum') ?? ''),
    begin: keuze('begin', BEGIN, 'dag-na'),
    aantal: cijfers(adres.get('aantal') ?? ''),
    eenheid: keuze('eenheid', EENHEID, 'weken'),
    richting: keuze('richting', RICHTING, 'vooruit'),
    grondslag: keuze('grondslag', GRONDSLAG, 'wettelijk'),
    opschortingen: adres.getAll('opschorting').map((tekst) => {
      const [van = '', totEnMet = '', grond = ''] = tekst.split(SCHEIDING);
      return { van: getypt(van), totEnMet: getypt(totEnMet), grond: kies(grond, GROND, 'herstel') };
    }),
    verdagingen: adres.getAll('verdaging').map((tekst) => {
      const [aantal = '', eenheid = ''] = tekst.split(SCHEIDING);
      return { aantal: cijfers(aantal), eenheid: kies(eenheid, EENHEID, 'weken') };
    }),
  };
}

export function adresVan(vorm: Vorm): URLSearchParams {
  const { begindatum, begin, aantal, eenheid, richting, grondslag, opschortingen, verdagingen } = vorm;
  const adres = new URLSearchParams({ begindatum: isoOfGetypt(begindatum), aantal: cijfers(aantal), eenheid });
  if (begin !== 'dag-na') adres.set('begin', begin);
  if (richting !== 'vooruit') adres.set('richting', richting);
  if (grondslag !== 'wettelijk') adres.set('grondslag', grondslag);
  for (const { van, totEnMet, grond } of opschortingen) {
    adres.append('opschorting', [isoOfGetypt(van), isoOfGetypt(totEnMet), grond].join(SCHEIDING));
  }
  for (const rij of verdagingen) adres.append('verdaging', [cijfers(rij.aantal), rij.eenheid].join(SCHEIDING));
  return adres;
}

/** What is sent. The API judges it, so that all mistakes come at once: what cannot be read is sent as typed. */
export function vraagVan(vorm: Vorm): Termijnvraag {
  const vraag = {
    begindatum: isoOfGetypt(vorm.begindatum),
    begin: vorm.begin,
    duur: { aantal: getal(vorm.aantal), eenheid: vorm.eenheid },
    richting: vorm.richting,
    grondslag: vorm.grondslag,
    opschortingen: vorm.opschortingen.map(({ van, totEnMet, grond }) => ({
      van: isoOfGetypt(van),
      totEnMet: totEnMet.trim() === '' ? null : isoOfGetypt(totEnMet),
      grond: GROND.find(([waarde]) => waarde === grond)?.[1] ?? '',
    })),
    verdagingen: vorm.verdagingen.map(({ aantal, eenheid }) => ({ aantal: getal(aantal), eenheid })),
  };
  return vraag as Termijnvraag;
}

const VELDEN: readonly (readonly [patroon: RegExp, naam: string])[] = [
  [/^begindatum$/, 'Begindatum'],
  [/^duur\.aantal$/, 'Lengte'],
  [/^duur/, 'Lengte'],
  [/^opschortingen\[(\d+)\]\.van$/, 'Eerste dag van pauze'],
  [/^opschortingen\[(\d+)\]\.totEnMet$/, 'Laatste dag van pauze'],
  [/^opschortingen/, 'Pauzes'],
  [/^verdagingen\[(\d+)\]/, 'Lengte van verlenging'],
  [/^verdagingen/, 'Verlengingen'],
];

/** A mistake that the API found, for a person who types dates the Dutch way. */
export function foutInWoorden({ veld, tekst }: { veld: string; tekst: string }): string {
  const [patroon, naam] = VELDEN.find(([p]) => p.test(veld)) ?? [];
  const plaats = patroon?.exec(veld)?.[1];
  const wat = naam && (plaats === undefined ? naam : `${naam} ${Number(plaats) + 1}`);
  const zin = tekst.replace('jjjj-mm-dd', 'dd-mm-jjjj');
  return wat ? `${wat}: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}` : zin;
}

/** The id of the field that a mistake is about. */
export const idVan = (veld: string) => `veld-${veld.replaceAll(/[[\].]+/g, '-').replace(/-$/, '')}`;

function kies(waarde: string, opties: readonly Optie[], anders: string): string {
  return opties.some(([mogelijk]) => mogelijk === waarde) ? waarde : anders;
}

const getypt = (uitAdres: string) => (/^\d{4}-\d{2}-\d{2}$/.test(uitAdres) ? inCijfers(uitAdres) : uitAdres);
/** Only what can be a date: nothing else that is typed gets into the address. */
const isoOfGetypt = (tekst: string) => leesDatum(tekst) ?? tekst.replaceAll(/[^\d./-]/g, '').slice(0, 12);
const cijfers = (tekst: string) => tekst.replaceAll(/[^\d.,-]/g, '').slice(0, 8);
const getal = (tekst: string) => (/^\d+$/.test(tekst) ? Number(tekst) : tekst);
