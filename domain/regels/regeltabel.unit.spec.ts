import { BRONNEN, ZONDER_NORMEN } from '../../test/domein/bronnen.ts';
import { handleiding, type Handleiding, HANDLEIDINGEN } from './handleiding.ts';
import { regeltabel, regelverschillen } from './regeltabel.ts';

const { instellingen } = BRONNEN;
const waardeVan = (h: Handleiding, regel: string, met = instellingen) =>
  regeltabel(h, met).find((rij) => rij.regel === regel)?.waarde;

/** Names of a thing, which stand in the record; what they stand for is in the table. */
const NAMEN = ['versie', 'stap', 'punt', 'uitzondering'];

/** Every value in the rules with its path, and the rules with only that value changed. */
function* metEenAndereWaarde(h: Handleiding): Generator<[string, Handleiding]> {
  const paden = function* (waarde: unknown, pad: readonly string[]): Generator<readonly string[]> {
    if (typeof waarde !== 'object' || waarde === null) yield pad;
    else for (const [sleutel, deel] of Object.entries(waarde)) yield* paden(deel, [...pad, sleutel]);
  };
  for (const pad of paden(h, [])) {
    const laatste = pad.at(-1) ?? '';
    if (NAMEN.includes(laatste)) continue;
    const kopie = structuredClone(h) as unknown as Record<string, unknown>;
    const plek = pad.slice(0, -1).reduce((deel, sleutel) => deel[sleutel] as Record<string, unknown>, kopie);
    plek[laatste] = andere(laatste, plek[laatste]);
    yield [pad.join('.'), kopie as unknown as Handleiding];
  }
}

function andere(naam: string, waarde: unknown): unknown {
  if (typeof waarde === 'string') return andereTekst(naam, waarde);
  if (typeof waarde === 'number') return waarde + 1;
  if (typeof waarde === 'boolean') return !waarde;
  if (naam === 'herstel') return { punt: 'DUO_HERSTELLEN', omschrijving: 'anders' };
  return { richting: 'voor', duur: { aantal: 3, eenheid: 'weken' } };
}

function andereTekst(naam: string, waarde: string): string {
  if (/^\d{4}-/.test(waarde)) return '2021-07-08';
  if (naam === 'eenheid') return waarde === 'jaren' ? 'weken' : 'jaren';
  if (naam === 'richting') return waarde === 'voor' ? 'na' : 'voor';
  return `${waarde} anders`;
}

describe('de regels van een Handleiding als tabel', () => {
  test.each(HANDLEIDINGEN)('$versie: elke regel heeft een bron en een waarde, en staat er één keer in', (h) => {
    const tabel = regeltabel(h, instellingen);
    for (const { bron, waarde } of tabel) {
      expect(bron).toMatch(/^[A-Z]{1,2}-\d+(, [A-Z]{1,2}-\d+)*$/);
      expect(waarde).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}/);
    }
    expect(new Set(tabel.map((r) => `${r.onderwerp} ${r.regel}`)).size).toBe(tabel.length);
  });

  test('elk gegeven van een Handleiding staat in de tabel: een andere waarde geeft een andere tabel', () => {
    const h = handleiding('2026');
    const tabel = JSON.stringify(regeltabel(h, instellingen));
    const ongezien = [...metEenAndereWaarde(h)].filter(
      ([, anders]) => JSON.stringify(regeltabel(anders, instellingen)) === tabel,
    );
    expect(ongezien.map(([pad]) => pad)).toEqual([]);
  });

  test('N-6, N-7: een norm die niet is ingesteld wordt nooit ingevuld, en een voorbeeld heet een voorbeeld', () => {
    const regel = 'Slagingspercentage Z-route, ten minste';
    expect(waardeVan(handleiding('2026'), regel, ZONDER_NORMEN.instellingen)).toBe('niet ingesteld (verplicht)');
    expect(waardeVan(handleiding('2026'), regel)).toBe('60 % (voorbeeldwaarde)');
    expect(waardeVan(handleiding('2026'), regel, { ...instellingen, voorbeeld: false })).toBe('60 %');
    expect(waardeVan(handleiding('2026'), 'Cijfer voor tevredenheid, ten minste')).toBe('6,5 (voorbeeldwaarde)');
  });

  test('N-1, N-34: een instelling gaat voor de Handleiding', () => {
    const met = { ...instellingen, naBepaaldeTijd: 'vervalt' as const, nt2AddendumTotEnMet: '2027-12-31' };
    expect(waardeVan(handleiding('2026'), 'Aan het einde zonder besluit', met)).toBe('vervalt');
    expect(waardeVan(handleiding('2026'), 'Uitzonderingen van het addendum', met)).toContain('31 december 2027');
  });
});

describe('wat anders in het programma zou staan, staat in de tabel met zijn bron', () => {
  test.each([
    ['Het advies gaat over', 'organisatie, resultaten, tevredenheid, financieel', 'RA-1, RA-11'],
    ['Leerroutes met een eigen norm', 'B1-route, Z-route', 'CL-3, N-6'],
    ['Bevoegd is een docent in', 'nt2docentregister.nl of het Beroepsregister van de BVNT2', 'NT-2'],
    ['Uitzondering: Personeelsplan', 'handhaving uitgesteld', 'NT-4'],
    ['Uitzondering: Docenten in opleiding', 'uren tellen mee', 'NT-4'],
    ['Voorbereiding van het besluit, voor het einde', '8 weken vooraf', 'N-1'],
    ['Uitnodiging voorbereiden', '4 weken vooraf', 'N-9'],
    ['Eerste meetperiode die niet met het kalenderjaar eindigt', '12 maanden', 'RA-2'],
    ['Herinneringen aan wat de school doet', '3 dagen vooraf', 'SN-5'],
    ['BOWKIT vanaf 1 juni 2023', '28 criteria, met hun scores ingesteld', 'TK-3, TK-4, N-12'],
  ])('%s: %s', (regel, waarde, bron) => {
    const rij = regeltabel(handleiding('2026'), instellingen).find((r) => r.regel === regel);
    expect([rij?.waarde, rij?.bron]).toEqual([waarde, bron]);
  });
});

describe('het verschil tussen twee versies', () => {
  const verschil = (van: Handleiding, naar: Handleiding) =>
    regelverschillen(regeltabel(van, instellingen), regeltabel(naar, instellingen)).map((v) => [
      v.regel,
      v.van,
      v.naar,
    ]);

  test('VO-5: van 2023 naar 2024 mag een VOG ouder zijn', () => {
    const gevonden = verschil(handleiding('2023'), handleiding('2024'));
    expect(gevonden).toContainEqual(['Bestuurders: hoogste leeftijd bij het overhandigen', '3 maanden', '6 maanden']);
    expect(gevonden).toContainEqual([
      'Docenten en begeleiders: hoogste leeftijd bij het overhandigen en bij het begin van het werk',
      '6 maanden, en 3 maanden voor wie begon vanaf 1 januari 2022',
      '6 maanden',
    ]);
  });

  test('VO-5: het noemt de bronnen van beide waarden', () => {
    const naar2024 = regelverschillen(
      regeltabel(handleiding('2022'), instellingen),
      regeltabel(handleiding('2024'), instellingen),
    );
    const bronVan = (begin: string) => naar2024.find((v) => v.regel.startsWith(begin))?.bron;
    expect(bronVan('Bestuurders: hoogste leeftijd')).toBe('VO-5, VO-4');
    expect(bronVan('Docenten en begeleiders: hoogste leeftijd')).toBe('VO-3, VO-4, VO-5');
  });

  test('met zichzelf is er geen verschil', () => {
    expect(verschil(handleiding('2026'), handleiding('2026'))).toEqual([]);
  });

  test('een regel die er maar in één van beide is, staat er ook', () => {
    const zonder = { ...handleiding('2026'), uitsluitingen: [] };
    const omschrijving = waardeVan(handleiding('2026'), 'ELIP') ?? '';
    expect(verschil(handleiding('2026'), zonder)).toEqual([['ELIP', omschrijving, null]]);
    expect(verschil(zonder, handleiding('2026'))).toEqual([['ELIP', null, omschrijving]]);
  });
});
