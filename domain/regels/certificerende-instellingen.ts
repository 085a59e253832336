/** RA-6: who may do the resultatenaudit for inburgering. The list changes over time, so each row has a validity. */
import { type Datum, inWoorden } from '../termijn/index.ts';
import {
  beeindig,
  foutenInBegin,
  foutenInEinde,
  foutenInNaam,
  type Geldigheid,
  geldtOp,
  laatstePeriode,
  type Lijstfout,
} from './geldigheid.ts';

export interface CertificerendeInstelling extends Geldigheid {
  naam: string;
  inburgering: boolean;
}

const sinds2014 = { geldigVanaf: '2014-01-01', geldigTotEnMet: null };

export const CERTIFICERENDE_INSTELLINGEN: readonly CertificerendeInstelling[] = [
  { naam: 'EIK Certificering', inburgering: true, ...sinds2014 },
  { naam: 'Het Keurmerkinstituut', inburgering: true, ...sinds2014 },
  { naam: 'Kiwa Nederland', inburgering: true, ...sinds2014 },
  { naam: 'Stichting Kwaliteitscheck', inburgering: true, ...sinds2014 },
  { naam: 'TÜV Rheinland', inburgering: true, ...sinds2014 },
  { naam: 'DNV', inburgering: false, ...sinds2014 },
];

/** Why this certificerende instelling cannot do a resultatenaudit inburgering on that day; null when it can. */
export function bezwaarTegenInstelling(
  naam: string,
  datum: Datum,
  lijst: readonly CertificerendeInstelling[],
): string | null {
  const rijen = lijst.filter((ci) => ci.naam === naam);
  if (rijen.length === 0) return 'Deze naam staat niet op de lijst van certificerende instellingen.';
  if (!rijen.some((ci) => ci.inburgering))
    return `${naam} is een certificerende instelling, maar niet voor inburgering.`;
  const geldig = rijen.find((ci) => geldtOp(ci, datum));
  if (!geldig) return `${naam} staat op ${inWoorden(datum)} niet op de lijst.`;
  return geldig.inburgering ? null : `${naam} mag op ${inWoorden(datum)} geen audit voor inburgering doen.`;
}

/** One change of the list while running. What was once on the list stays there: an instelling is ended, not removed. */
export type Instellingwijziging =
  | ({ soort: 'instelling-toegevoegd' } & CertificerendeInstelling)
  | { soort: 'instelling-beeindigd'; naam: string; geldigTotEnMet: Datum };

/** The list after a change. Total: ending what is not there changes nothing. */
export function wijzigInstellingen(
  lijst: readonly CertificerendeInstelling[],
  wijziging: Instellingwijziging,
): readonly CertificerendeInstelling[] {
  const { naam, geldigTotEnMet } = wijziging;
  switch (wijziging.soort) {
    case 'instelling-toegevoegd': {
      const { inburgering, geldigVanaf } = wijziging;
      return [...lijst, { naam, inburgering, geldigVanaf, geldigTotEnMet }];
    }
    case 'instelling-beeindigd':
      return beeindig(lijst, laatsteVan(lijst, naam), geldigTotEnMet);
  }
}

/** Every reason why this change makes no sense on this list; empty when it does. */
export function foutenInInstellingwijziging(
  lijst: readonly CertificerendeInstelling[],
  wijziging: Instellingwijziging,
): Lijstfout[] {
  const { naam } = wijziging;
  const onbekend = 'Deze naam staat niet op de lijst van certificerende instellingen.';
  const benoeming = { veld: 'naam', wie: naam, regel: 'RA-6', onbekend };
  const laatste = laatsteVan(lijst, naam);
  if (wijziging.soort === 'instelling-beeindigd') return foutenInEinde(laatste, wijziging.geldigTotEnMet, benoeming);
  const namen = lijst.map((ci) => ci.naam);
  return [...foutenInNaam(naam, namen, benoeming), ...foutenInBegin(laatste, wijziging, benoeming)];
}

const laatsteVan = (lijst: readonly CertificerendeInstelling[], naam: string) =>
  laatstePeriode(lijst.filter((ci) => ci.naam === naam));
