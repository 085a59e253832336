import {
  bezwaarTegenInstelling,
  CERTIFICERENDE_INSTELLINGEN,
  foutenInInstellingwijziging,
  type Instellingwijziging,
  wijzigInstellingen,
} from './certificerende-instellingen.ts';

const beeindig = (naam: string, geldigTotEnMet: string): Instellingwijziging => ({
  soort: 'instelling-beeindigd',
  naam,
  geldigTotEnMet,
});

const voegToe = (naam: string, geldigVanaf: string, anders: object = {}): Instellingwijziging => ({
  soort: 'instelling-toegevoegd',
  naam,
  inburgering: true,
  geldigVanaf,
  geldigTotEnMet: null,
  ...anders,
});

const lijstNa = (...wijzigingen: Instellingwijziging[]) =>
  wijzigingen.reduce(wijzigInstellingen, CERTIFICERENDE_INSTELLINGEN);

describe('RA-6: de lijst van certificerende instellingen wijzigt', () => {
  const bezwaar = (lijst: ReturnType<typeof lijstNa>, dag: string) =>
    bezwaarTegenInstelling('Kiwa Nederland', dag, lijst);

  test('wie eindigt mag op de laatste dag nog, en daarna niet', () => {
    const lijst = lijstNa(beeindig('Kiwa Nederland', '2027-06-30'));
    expect(bezwaar(lijst, '2027-06-30')).toBeNull();
    expect(bezwaar(lijst, '2027-07-01')).toBe('Kiwa Nederland staat op 1 juli 2027 niet op de lijst.');
  });

  test('wie terugkomt mag weer vanaf de nieuwe eerste dag', () => {
    const lijst = lijstNa(beeindig('Kiwa Nederland', '2027-06-30'), voegToe('Kiwa Nederland', '2028-01-01'));
    expect(bezwaar(lijst, '2027-06-30')).toBeNull();
    expect(bezwaar(lijst, '2027-12-31')).toContain('niet op de lijst');
    expect(bezwaar(lijst, '2028-01-01')).toBeNull();
  });

  test('wie terugkomt zonder inburgering mag het in de nieuwe tijd niet', () => {
    const lijst = lijstNa(
      beeindig('Kiwa Nederland', '2027-06-30'),
      voegToe('Kiwa Nederland', '2027-07-01', { inburgering: false }),
    );
    expect(bezwaar(lijst, '2027-06-30')).toBeNull();
    expect(bezwaar(lijst, '2027-07-01')).toBe('Kiwa Nederland mag op 1 juli 2027 geen audit voor inburgering doen.');
  });

  test('een nieuwe mag vanaf haar eerste dag tot en met haar laatste', () => {
    const lijst = lijstNa(voegToe('Bureau X', '2027-02-01', { geldigTotEnMet: '2027-02-28' }));
    const dagen = ['2027-01-31', '2027-02-01', '2027-02-28', '2027-03-01'];
    expect(dagen.map((dag) => bezwaarTegenInstelling('Bureau X', dag, lijst) === null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('een einde kan worden bijgesteld: alleen de laatste keer op de lijst verandert', () => {
    const terug = lijstNa(beeindig('Kiwa Nederland', '2027-06-30'), voegToe('Kiwa Nederland', '2028-01-01'));
    const lijst = wijzigInstellingen(terug, beeindig('Kiwa Nederland', '2028-12-31'));
    expect(lijst.filter((ci) => ci.naam === 'Kiwa Nederland').map((ci) => ci.geldigTotEnMet)).toEqual([
      '2027-06-30',
      '2028-12-31',
    ]);
  });

  test('een einde van wie er niet op staat verandert niets', () => {
    expect(lijstNa(beeindig('Bureau X', '2027-01-01'))).toEqual(CERTIFICERENDE_INSTELLINGEN);
  });
});

describe('RA-6: een wijziging die niet klopt', () => {
  const fouten = (wijziging: Instellingwijziging, lijst = CERTIFICERENDE_INSTELLINGEN) =>
    foutenInInstellingwijziging(lijst, wijziging).map(({ veld, regel }) => `${veld} ${regel}`);

  test('wat klopt heeft geen fouten', () => {
    expect(fouten(voegToe('Bureau X', '2027-01-01'))).toEqual([]);
    expect(fouten(beeindig('DNV', '2027-01-01'))).toEqual([]);
    const beeindigd = lijstNa(beeindig('DNV', '2026-12-31'));
    expect(fouten(voegToe('DNV', '2027-01-01'), beeindigd)).toEqual([]);
  });

  test('toevoegen van wie er dan al op staat', () => {
    expect(fouten(voegToe('DNV', '2027-01-01'))).toEqual(['geldigVanaf RA-6']);
    const beeindigd = lijstNa(beeindig('DNV', '2027-01-01'));
    expect(fouten(voegToe('DNV', '2027-01-01'), beeindigd)).toEqual(['geldigVanaf RA-6']);
  });

  test('dezelfde naam anders geschreven, en een einde voor het begin: beide fouten tegelijk', () => {
    expect(fouten(voegToe('KIWA-Nederland', '2027-01-02', { geldigTotEnMet: '2027-01-01' }))).toEqual([
      'naam RA-6',
      'geldigTotEnMet RA-6',
    ]);
  });

  test('beëindigen van wie er niet op staat, voor het begin, of op de dag die het al is', () => {
    expect(fouten(beeindig('Bureau X', '2027-01-01'))).toEqual(['naam RA-6']);
    expect(fouten(beeindig('DNV', '2013-12-31'))).toEqual(['geldigTotEnMet RA-6']);
    const beeindigd = lijstNa(beeindig('DNV', '2027-01-01'));
    expect(fouten(beeindig('DNV', '2027-01-01'), beeindigd)).toEqual(['geldigTotEnMet RA-6']);
    expect(fouten(beeindig('DNV', '2026-12-01'), beeindigd)).toEqual([]);
  });
});
