/** RA-6: who may do the resultatenaudit for inburgering. The list changes over time, so each row has a validity. */
import { type Datum, inWoorden } from '../termijn/index.ts';

export interface CertificerendeInstelling {
  naam: string;
  inburgering: boolean;
  geldigVanaf: Datum;
  geldigTotEnMet: Datum | null;
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
export function bezwaarTegenInstelling(naam: string, datum: Datum): string | null {
  const instelling = CERTIFICERENDE_INSTELLINGEN.find((ci) => ci.naam === naam);
  if (!instelling) return 'Deze naam staat niet op de lijst van certificerende instellingen.';
  if (!instelling.inburgering) return `${naam} is een certificerende instelling, maar niet voor inburgering.`;
  const teLaat = instelling.geldigTotEnMet !== null && datum > instelling.geldigTotEnMet;
  if (datum < instelling.geldigVanaf || teLaat) return `${naam} staat op ${inWoorden(datum)} niet op de lijst.`;
  return null;
}
