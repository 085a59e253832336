/** An import file for a test: a good row, and what is made of it. */
import { CERTIFICERENDE_INSTELLINGEN } from '../../domain/regels/certificerende-instellingen.ts';
import { KALENDER } from '../../domain/termijn/index.ts';
import { KOLOMMEN, VERPLICHTE_KOLOMMEN } from '../../src/importen/rij.ts';
import { leesScholen } from '../../src/importen/scholen-csv.ts';

const normen = { slagingspercentage: { 'B1-route': 50, 'Z-route': 50 }, tevredenheid: 6 };
const instellingen = { voorbeeld: true, normen: { '2025': normen, '2026': normen } };
export const context = {
  vandaag: '2026-11-22',
  kalender: KALENDER,
  instellingen,
  certificerendeInstellingen: CERTIFICERENDE_INSTELLINGEN,
};
/** A file without an address, as most are. */
export const KOP = VERPLICHTE_KOLOMMEN.join(',');

const GOED = {
  kvkNummer: '90100001',
  naam: 'School A',
  plaats: 'Utrecht',
  aantalVestigingen: '1',
  omvang: 'klein',
  duoNummer: '1001A',
  contactEmail: 'school-a@school-a.example',
  elektronischBereikbaar: 'ja',
  soortKeurmerk: 'onbepaalde tijd',
  verleendOp: '2016-05-10',
  meetjaar: '2026',
  handleiding: '2026',
  status: 'actief',
  statusSinds: '2016-05-10',
  statusTotEnMet: '',
  laatsteTidkOp: '2024-03-12',
  tidkUitkomst: 'voldoende',
  certificerendeInstelling: 'Kiwa Nederland',
  auditGeplandOp: '',
  directieVogAfgegevenOp: '2026-02-16',
  samenwerkingsgemeenten: '',
  straatEnNummer: '',
  postcode: '',
} as const;
export type Cellen = { [K in keyof typeof GOED]?: string };

const alsCel = (tekst: string) => (/[",\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);
export const alsRegel = (cellen: Cellen, kolommen = VERPLICHTE_KOLOMMEN) =>
  kolommen.map((kolom) => alsCel({ ...GOED, ...cellen }[kolom])).join(',');
export const lees = (...rijen: Cellen[]) =>
  leesScholen([KOP, ...rijen.map((rij) => alsRegel(rij))].join('\n'), context);
/** A file with these columns, and this one row. */
export const leesMet = (kolommen: typeof KOLOMMEN, cellen: Cellen) =>
  leesScholen([kolommen.join(','), alsRegel(cellen, kolommen)].join('\n'), context);
