import { EERSTE_JAAR, LAATSTE_JAAR, nummerVan } from './dagnummer.ts';
import type { Invoerfout, Onbekend } from './invoer.ts';
import { isObject, keuze, leesDatum, leesLijst, meld, tekstOfNiets } from './invoer.ts';
import type { Eenheid } from './vraag.ts';
import { EENHEDEN } from './vraag.ts';

// Looked up once, as in dagnummer.ts.
const { isSafeInteger } = Number;

/** The longest length per unit: some hundred years. Longer is a typing error, and would make a count run long. */
const HOOGSTE: Readonly<Record<Eenheid, number>> = {
  dagen: 36_525,
  werkdagen: 26_000,
  weken: 5_218,
  maanden: 1_200,
  jaren: 100,
};
/** Calendar days that one unit can take at most, to keep the outcome within the years that the clock knows. */
const RUIM: Readonly<Record<Eenheid, number>> = { dagen: 1, werkdagen: 2, weken: 7, maanden: 31, jaren: 366 };
/** Room for the roll after a term. */
const SPELING = 30;
const VROEGSTE = nummerVan(EERSTE_JAAR, 1, 1);
const UITERSTE = nummerVan(LAATSTE_JAAR, 12, 31);

/**
 * Every error of a question to the legal clock, whatever it is; empty when `berekenTermijn` accepts it.
 * Fields that the question does not know are not judged here.
 */
export function controleerTermijnvraag(vraag: unknown): Invoerfout[] {
  const fouten: Invoerfout[] = [];
  if (!isObject(vraag)) {
    meld(fouten, '', 'T1', 'Geef een termijnvraag als object.');
    return fouten;
  }
  const begin = leesDatum(vraag['begindatum'], 'begindatum', fouten);
  keuze(vraag['begin'], 'begin', ['dag-na', 'eerste-dag'], 'T2', fouten);
  keuze(vraag['richting'], 'richting', ['vooruit', 'terug'], 'T1', fouten);
  keuze(vraag['grondslag'], 'grondslag', ['wettelijk', 'handleiding'], 'T1', fouten);
  tekstOfNiets(vraag['gebeurtenis'], 'gebeurtenis', fouten);
  tekstOfNiets(vraag['regel'], 'regel', fouten);
  let dagen = 0;
  if (isObject(vraag['duur'])) dagen += controleerDuur(vraag['duur'], 'duur.', fouten);
  else meld(fouten, 'duur', 'T1', 'Geef de duur: een aantal en een eenheid.');
  const terug = vraag['richting'] === 'terug';
  dagen += controleerOpschortingen(vraag['opschortingen'], begin, terug, fouten);
  dagen += controleerVerdagingen(vraag['verdagingen'], begin, terug, fouten);
  if (vraag['instellingen'] !== undefined) controleerInstellingen(vraag['instellingen'], fouten);
  if (fouten.length === 0 && begin !== null) controleerBereik(begin, dagen + SPELING, terug, 'duur', fouten);
  return fouten;
}

function controleerDuur(duur: Onbekend, pad: string, fouten: Invoerfout[]): number {
  const { aantal, eenheid } = duur;
  const bekend = isEenheid(eenheid);
  if (!bekend) meld(fouten, `${pad}eenheid`, 'T1', `Kies een eenheid: ${EENHEDEN.join(', ')}.`);
  if (typeof aantal !== 'number' || !isSafeInteger(aantal) || aantal < 1) {
    meld(fouten, `${pad}aantal`, 'T1', 'Geef een heel getal van 1 of meer.');
    return 0;
  }
  if (bekend && aantal > HOOGSTE[eenheid]) {
    meld(fouten, `${pad}aantal`, 'T1', `Geef een getal tot en met ${HOOGSTE[eenheid]}.`);
    return 0;
  }
  return bekend ? aantal * RUIM[eenheid] : 0;
}

export function controleerOpschortingen(
  waarde: unknown,
  begin: number | null,
  terug: boolean,
  fouten: Invoerfout[],
): number {
  const lijst = leesLijst(waarde, 'opschortingen', fouten);
  if (terug && lijst.length > 0) {
    meld(fouten, 'opschortingen', 'T6', 'Een termijn die terugtelt kan niet stilstaan. Laat de opschortingen weg.');
  }
  let dagen = 0;
  for (const [index, o] of lijst.entries()) {
    const veld = `opschortingen[${index}]`;
    if (!isObject(o)) {
      meld(fouten, veld, 'T6', 'Geef per opschorting een eerste dag, een laatste dag en een grond.');
      continue;
    }
    const van = leesDatum(o['van'], `${veld}.van`, fouten);
    if (van !== null && begin !== null && van < begin) {
      meld(fouten, `${veld}.van`, 'T6', 'De opschorting begint voor de begindatum van de termijn.');
    }
    if (typeof o['grond'] !== 'string' || o['grond'].trim() === '') {
      meld(fouten, `${veld}.grond`, 'T6', 'Vul de grond van de opschorting in.');
    }
    tekstOfNiets(o['opmerking'], `${veld}.opmerking`, fouten);
    const einde = controleerEinde(o, veld, van, fouten);
    if (van !== null && einde !== null) dagen += einde >= van ? einde - van + 1 : 0;
  }
  return dagen;
}

/** The actual end of a pause, or null with a planned one. Answers the latest day that is given. */
function controleerEinde(o: Onbekend, veld: string, van: number | null, fouten: Invoerfout[]): number | null {
  const lees = (naam: string): number | null =>
    o[naam] === undefined ? null : leesEinde(o[naam], `${veld}.${naam}`, van, fouten);
  const verwacht = lees('verwachtTotEnMet');
  const uiterlijk = lees('uiterlijkTotEnMet');
  if (verwacht !== null && uiterlijk !== null && uiterlijk < verwacht) {
    meld(fouten, `${veld}.uiterlijkTotEnMet`, 'T6', 'Het uiterste einde ligt voor het verwachte einde.');
  }
  if (o['totEnMet'] === null) return uiterlijk ?? verwacht ?? van;
  return leesEinde(o['totEnMet'], `${veld}.totEnMet`, van, fouten);
}

function leesEinde(waarde: unknown, veld: string, van: number | null, fouten: Invoerfout[]): number | null {
  const einde = leesDatum(waarde, veld, fouten);
  if (einde !== null && van !== null && einde < van) {
    meld(fouten, veld, 'T6', 'Het einde van de opschorting ligt voor het begin.');
  }
  return einde;
}

export function controleerVerdagingen(
  waarde: unknown,
  begin: number | null,
  terug: boolean,
  fouten: Invoerfout[],
): number {
  const lijst = leesLijst(waarde, 'verdagingen', fouten);
  if (terug && lijst.length > 0) {
    meld(fouten, 'verdagingen', 'T10', 'Een termijn die terugtelt kan niet worden verdaagd. Laat de verdagingen weg.');
  }
  let dagen = 0;
  for (const [index, v] of lijst.entries()) {
    const veld = `verdagingen[${index}]`;
    if (!isObject(v)) {
      meld(fouten, veld, 'T10', 'Geef per verdaging een aantal en een eenheid.');
      continue;
    }
    dagen += controleerDuur(v, `${veld}.`, fouten);
    tekstOfNiets(v['regel'], `${veld}.regel`, fouten);
    if (v['mededelingDatum'] === undefined) continue;
    const op = leesDatum(v['mededelingDatum'], `${veld}.mededelingDatum`, fouten);
    if (op !== null && begin !== null && op < begin) {
      meld(fouten, `${veld}.mededelingDatum`, 'T10', 'De verdaging is meegedeeld voor de begindatum van de termijn.');
    }
  }
  return dagen;
}

export function controleerInstellingen(waarde: unknown, fouten: Invoerfout[]): void {
  if (!isObject(waarde)) {
    meld(fouten, 'instellingen', 'T1', 'Geef de instellingen als object.');
    return;
  }
  keuze(waarde['handleidingSchuift'], 'instellingen.handleidingSchuift', [true, false], 'N-32', fouten);
  keuze(waarde['verdagingVanaf'], 'instellingen.verdagingVanaf', ['verschoven', 'nominaal'], 'TM-10', fouten);
  keuze(waarde['hersteldagTeltMee'], 'instellingen.hersteldagTeltMee', [true, false], 'TM-11', fouten);
  keuze(waarde['dwangsomVanafDag'], 'instellingen.dwangsomVanafDag', [14, 15], 'N-33', fouten);
}

export function controleerBereik(
  begin: number,
  dagen: number,
  terug: boolean,
  veld: string,
  fouten: Invoerfout[],
): void {
  if (terug ? begin - dagen >= VROEGSTE : begin + dagen <= UITERSTE) return;
  meld(fouten, veld, 'T1', `De uitkomst valt buiten de jaren ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`);
}

function isEenheid(waarde: unknown): waarde is Eenheid {
  return EENHEDEN.some((e) => e === waarde);
}
