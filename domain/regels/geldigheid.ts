/** What stands on an administered list from a day until a day, and what can be wrong with a change of it. */
import { type Datum, inWoorden } from '../termijn/index.ts';

export interface Geldigheid {
  geldigVanaf: Datum;
  geldigTotEnMet: Datum | null;
}

/** Why a change of a list makes no sense: the field, the rule, a sentence for a person. */
export interface Lijstfout {
  veld: string;
  regel: string;
  fout: string;
}

export const geldtOp = ({ geldigVanaf, geldigTotEnMet }: Geldigheid, datum: Datum): boolean =>
  datum >= geldigVanaf && (geldigTotEnMet === null || datum <= geldigTotEnMet);

/** The last period of these. Periods of one name never overlap. */
export const laatstePeriode = <G extends Geldigheid>(periodes: readonly G[]): G | undefined =>
  periodes.reduce<G | undefined>((tot, g) => (tot && tot.geldigVanaf > g.geldigVanaf ? tot : g), undefined);

/** The list when this period ends on that day. */
export const beeindig = <G extends Geldigheid>(
  lijst: readonly G[],
  periode: G | undefined,
  geldigTotEnMet: Datum | null,
): G[] => lijst.map((g) => (g === periode ? { ...g, geldigTotEnMet } : g));

/** How a change names what it is about: `wie` stands on the list, as `staat dan al op de lijst`. */
export interface Benoeming {
  /** The field that names it. */
  veld: string;
  wie: string;
  regel: string;
  /** What is wrong when it never stood on the list. */
  onbekend: string;
}

/** Every mistake in a new period after the last one. */
export function foutenInBegin(
  laatste: Geldigheid | undefined,
  { geldigVanaf, geldigTotEnMet }: Geldigheid,
  { wie, regel }: Benoeming,
): Lijstfout[] {
  const fouten: Lijstfout[] = [];
  if (laatste && (laatste.geldigTotEnMet === null || laatste.geldigTotEnMet >= geldigVanaf)) {
    const fout = `${wie} staat dan al op de lijst. Beëindig dat eerst, of kies een latere dag.`;
    fouten.push({ veld: 'geldigVanaf', regel, fout });
  }
  if (geldigTotEnMet !== null && geldigTotEnMet < geldigVanaf) {
    fouten.push({ veld: 'geldigTotEnMet', regel, fout: 'De laatste dag ligt voor de eerste dag.' });
  }
  return fouten;
}

/** Every mistake in an end of the last period. */
export function foutenInEinde(
  laatste: Geldigheid | undefined,
  geldigTotEnMet: Datum,
  { veld, wie, regel, onbekend }: Benoeming,
): Lijstfout[] {
  if (!laatste) return [{ veld, regel, fout: onbekend }];
  const einde = (fout: string) => [{ veld: 'geldigTotEnMet', regel, fout }];
  if (laatste.geldigTotEnMet === geldigTotEnMet) return einde(`${wie} staat al tot en met die dag op de lijst.`);
  if (geldigTotEnMet >= laatste.geldigVanaf) return [];
  return einde(`${wie} staat vanaf ${inWoorden(laatste.geldigVanaf)} op de lijst: kies die dag of later.`);
}

/** A name that differs only in case and signs from another one on the list is a typing error. */
export function foutenInNaam(
  naam: string,
  namen: readonly string[],
  { veld, regel }: Pick<Benoeming, 'veld' | 'regel'>,
): Lijstfout[] {
  const zelfde = namen.find((ander) => ander !== naam && vergelijkbaar(ander) === vergelijkbaar(naam));
  if (!zelfde) return [];
  return [{ veld, regel, fout: `Deze naam lijkt op ${zelfde}. Schrijf de naam zoals die op de lijst staat.` }];
}

const vergelijkbaar = (naam: string) => naam.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
