/** TK-9, TK-10, SG-7: changes of the administered lists. */
import {
  type Bezoekcapaciteit,
  capaciteitIn,
  type Capaciteitwijziging,
  foutenInCapaciteitwijziging,
  wijzigBezoekcapaciteit,
} from './bezoekcapaciteit.ts';
import {
  bezwaarTegenInspecteur,
  foutenInInspecteurwijziging,
  type Inspecteur,
  type Inspecteurwijziging,
  wijzigInspecteurs,
} from './inspecteurs.ts';
import {
  bezwaarTegenDelen,
  foutenInOvereenkomstwijziging,
  type Overeenkomst,
  type Overeenkomstwijziging,
  wijzigOvereenkomsten,
} from './overeenkomsten.ts';

const plek = ({ veld, regel }: { veld: string; regel: string }) => `${veld} ${regel}`;

describe('TK-10: de lijst van inspecteurs', () => {
  const erbij = (code: string, geldigVanaf: string, geldigTotEnMet: string | null = null): Inspecteurwijziging => ({
    soort: 'inspecteur-toegevoegd',
    code,
    geldigVanaf,
    geldigTotEnMet,
  });
  const einde = (code: string, geldigTotEnMet: string): Inspecteurwijziging => ({
    soort: 'inspecteur-beeindigd',
    code,
    geldigTotEnMet,
  });
  const na = (...wijzigingen: Inspecteurwijziging[]) =>
    wijzigingen.reduce<readonly Inspecteur[]>(wijzigInspecteurs, []);
  const fouten = (lijst: readonly Inspecteur[], wijziging: Inspecteurwijziging) =>
    foutenInInspecteurwijziging(lijst, wijziging).map(plek);

  test('wie eindigt en terugkomt mag alleen in zijn eigen tijden', () => {
    const lijst = na(
      erbij('ITTA-01', '2027-01-01'),
      einde('ITTA-01', '2027-06-30'),
      erbij('ITTA-01', '2028-01-01'),
      einde('ITTA-01', '2028-12-31'),
    );
    const dagen = ['2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01', '2028-01-01', '2028-12-31', '2029-01-01'];
    expect(dagen.map((dag) => bezwaarTegenInspecteur('ITTA-01', dag, lijst) === null)).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(bezwaarTegenInspecteur('ITTA-02', '2027-01-01', lijst)).toContain('staat niet op de lijst');
  });

  test('een goede wijziging heeft geen fouten', () => {
    const lijst = na(erbij('ITTA-01', '2027-01-01', '2027-06-30'));
    expect(fouten([], erbij('ITTA-01', '2027-01-01'))).toEqual([]);
    expect(fouten(lijst, erbij('ITTA-01', '2027-07-01'))).toEqual([]);
    expect(fouten(lijst, einde('ITTA-01', '2027-05-31'))).toEqual([]);
    expect(fouten(lijst, einde('ITTA-01', '2027-01-01'))).toEqual([]);
  });

  test.each<[string, Inspecteurwijziging, string[]]>([
    [
      'een naam, en een einde voor het begin',
      erbij('Jansen', '2027-01-02', '2027-01-01'),
      ['code P2', 'geldigTotEnMet TK-10'],
    ],
    ['een naam in hoofdletters', erbij('JANSEN', '2027-01-02'), ['code P2']],
    ['overlap met wie er nog staat', erbij('ITTA-01', '2027-06-30'), ['geldigVanaf TK-10']],
    ['een einde van wie er nooit op stond', einde('ITTA-09', '2027-06-30'), ['code TK-10']],
    ['een einde dat er al is', einde('ITTA-01', '2027-06-30'), ['geldigTotEnMet TK-10']],
    ['een einde voor de eerste dag', einde('ITTA-01', '2026-12-31'), ['geldigTotEnMet TK-10']],
  ])('%s', (_naam, wijziging, verwacht) => {
    expect(fouten(na(erbij('ITTA-01', '2027-01-01', '2027-06-30')), wijziging)).toEqual(verwacht);
  });
});

describe('SG-7: de samenwerkingsovereenkomsten', () => {
  const erbij = (gemeente: string, geldigVanaf: string, geldigTotEnMet: string | null = null) =>
    ({ soort: 'overeenkomst-toegevoegd', gemeente, geldigVanaf, geldigTotEnMet }) satisfies Overeenkomstwijziging;
  const einde = (gemeente: string, geldigTotEnMet: string) =>
    ({ soort: 'overeenkomst-beeindigd', gemeente, geldigTotEnMet }) satisfies Overeenkomstwijziging;
  const na = (...wijzigingen: Overeenkomstwijziging[]) =>
    wijzigingen.reduce<readonly Overeenkomst[]>(wijzigOvereenkomsten, []);
  const fouten = (lijst: readonly Overeenkomst[], wijziging: Overeenkomstwijziging) =>
    foutenInOvereenkomstwijziging(lijst, wijziging).map(plek);

  test('delen kan van de eerste tot en met de laatste dag', () => {
    const lijst = na(erbij('Ede', '2027-01-01'), einde('Ede', '2027-06-30'));
    const dagen = ['2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01'];
    expect(dagen.map((dag) => bezwaarTegenDelen('Ede', dag, lijst) === null)).toEqual([false, true, true, false]);
    expect(bezwaarTegenDelen('Arnhem', '2027-03-01', lijst)).toBe(
      'Met deze gemeente is er op 1 maart 2027 geen samenwerkingsovereenkomst.',
    );
  });

  test.each<[string, Overeenkomstwijziging, string[]]>([
    ['een andere gemeente', erbij('Arnhem', '2027-01-01'), []],
    ['na de vorige', erbij('Ede', '2027-07-01'), []],
    ['dezelfde naam anders geschreven', erbij('EDE', '2027-07-01'), ['gemeente SG-7']],
    [
      'overlap en een einde voor het begin',
      erbij('Ede', '2027-06-01', '2027-05-01'),
      ['geldigVanaf SG-7', 'geldigTotEnMet SG-7'],
    ],
    ['een einde van een gemeente zonder overeenkomst', einde('Arnhem', '2027-06-30'), ['gemeente SG-7']],
    ['een einde dat er al is', einde('Ede', '2027-06-30'), ['geldigTotEnMet SG-7']],
  ])('%s', (_naam, wijziging, verwacht) => {
    expect(fouten(na(erbij('Ede', '2027-01-01', '2027-06-30')), wijziging)).toEqual(verwacht);
  });
});

describe('TK-9: de capaciteit per maand', () => {
  const gezet = (vanMaand: string, perMaand: number): Capaciteitwijziging => ({
    soort: 'capaciteit-gezet',
    vanMaand,
    perMaand,
  });
  const na = (...wijzigingen: Capaciteitwijziging[]) =>
    wijzigingen.reduce<readonly Bezoekcapaciteit[]>(wijzigBezoekcapaciteit, []);

  test('zonder rij is zij onbekend; een rij geldt totdat een latere geldt, in welke volgorde ook gezet', () => {
    const lijst = na(gezet('2028-01', 8), gezet('2027-03', 5));
    const maanden = ['2027-02', '2027-03', '2027-12', '2028-01', '2034-06'];
    expect(maanden.map((maand) => capaciteitIn(maand, lijst))).toEqual([null, 5, 5, 8, 8]);
    expect(capaciteitIn('2027-03', [])).toBeNull();
  });

  test('dezelfde maand nog eens vervangt', () => {
    expect(na(gezet('2027-03', 5), gezet('2027-03', 0))).toEqual([{ vanMaand: '2027-03', perMaand: 0 }]);
  });

  test.each<[string, Capaciteitwijziging, string[]]>([
    ['een latere maand met een ander aantal', gezet('2027-08', 6), []],
    ['niets kan ook', gezet('2027-08', 0), []],
    ['een maand die niet bestaat, met een half bezoek', gezet('2027-13', 1.5), ['vanMaand A10', 'perMaand TK-9']],
    ['minder dan niets', gezet('2027-08', -1), ['perMaand TK-9']],
    ['wat er al geldt', gezet('2027-08', 5), ['perMaand TK-9']],
  ])('%s', (_naam, wijziging, verwacht) => {
    expect(foutenInCapaciteitwijziging(na(gezet('2027-03', 5)), wijziging).map(plek)).toEqual(verwacht);
  });
});
