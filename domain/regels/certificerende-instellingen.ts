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

const geldtOp = ({ geldigVanaf, geldigTotEnMet }: CertificerendeInstelling, datum: Datum) =>
  datum >= geldigVanaf && (geldigTotEnMet === null || datum <= geldigTotEnMet);

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
    case 'instelling-beeindigd': {
      const laatste = laatsteVan(lijst, naam);
      return lijst.map((ci) => (ci === laatste ? { ...ci, geldigTotEnMet } : ci));
    }
  }
}

/** Every reason why this change makes no sense on this list; empty when it does. */
export function foutenInInstellingwijziging(
  lijst: readonly CertificerendeInstelling[],
  wijziging: Instellingwijziging,
): { veld: string; regel: string; fout: string }[] {
  const fouten: { veld: string; regel: string; fout: string }[] = [];
  const fout = (veld: string, tekst: string) => fouten.push({ veld, regel: 'RA-6', fout: tekst });
  const { naam, geldigTotEnMet } = wijziging;
  const laatste = laatsteVan(lijst, naam);
  if (wijziging.soort === 'instelling-toegevoegd') {
    const { geldigVanaf } = wijziging;
    const zelfde = lijst.find((ci) => ci.naam !== naam && vergelijkbaar(ci.naam) === vergelijkbaar(naam));
    if (zelfde) fout('naam', `Deze naam lijkt op ${zelfde.naam}. Schrijf de naam zoals die op de lijst staat.`);
    if (laatste && (laatste.geldigTotEnMet === null || laatste.geldigTotEnMet >= geldigVanaf)) {
      fout('geldigVanaf', `${naam} staat dan al op de lijst. Beëindig dat eerst, of kies een latere dag.`);
    }
    if (geldigTotEnMet !== null && geldigTotEnMet < geldigVanaf) {
      fout('geldigTotEnMet', 'De laatste dag ligt voor de eerste dag.');
    }
  } else if (!laatste) fout('naam', 'Deze naam staat niet op de lijst van certificerende instellingen.');
  else if (laatste.geldigTotEnMet === geldigTotEnMet) {
    fout('geldigTotEnMet', `${naam} staat al tot en met die dag op de lijst.`);
  } else if (wijziging.geldigTotEnMet < laatste.geldigVanaf) {
    fout('geldigTotEnMet', `${naam} staat vanaf ${inWoorden(laatste.geldigVanaf)} op de lijst: kies die dag of later.`);
  }
  return fouten;
}

/** The last period on the list of this name. Periods of one name never overlap. */
function laatsteVan(lijst: readonly CertificerendeInstelling[], naam: string): CertificerendeInstelling | undefined {
  return lijst
    .filter((ci) => ci.naam === naam)
    .reduce<CertificerendeInstelling | undefined>(
      (tot, ci) => (tot && tot.geldigVanaf > ci.geldigVanaf ? tot : ci),
      undefined,
    );
}

const vergelijkbaar = (naam: string) => naam.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
