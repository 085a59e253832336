import { BRONNEN } from '../../test/domein/bronnen.ts';
import { bezwaarTegenInstelling, CERTIFICERENDE_INSTELLINGEN } from './certificerende-instellingen.ts';
import { handleiding, HANDLEIDINGEN, handleidingOp, handleidingVoorMeetjaar, zoekHandleiding } from './handleiding.ts';
import { type Instellingen, ontbrekendeNormen } from './normen.ts';

describe('RA-13: de Handleiding', () => {
  test('staat per versie op volgorde van de dag waarop zij geldt', () => {
    const dagen = HANDLEIDINGEN.map((h) => h.geldigVanaf);
    expect(dagen).toEqual([...dagen].sort());
    expect(new Set(HANDLEIDINGEN.map((h) => h.versie)).size).toBe(HANDLEIDINGEN.length);
  });

  test.each([
    ['2010-06-01', '2022'],
    ['2023-03-31', '2022'],
    ['2023-04-01', '2023'],
    ['2023-12-31', '2023'],
    ['2024-01-01', '2024'],
    ['2026-11-22', '2026'],
    ['2031-01-01', '2026'],
  ])('op %s geldt versie %s', (dag, versie) => {
    expect(handleidingOp(dag).versie).toBe(versie);
  });

  test.each([
    ['2023-01-01', '2023'],
    ['2022-07-01', '2022'],
    ['2027-11-23', '2026'],
  ])(
    'een meetjaar dat op %s begint wordt beoordeeld volgens versie %s, ook als die later in werking trad',
    (dag, versie) => {
      expect(handleidingVoorMeetjaar(dag).versie).toBe(versie);
    },
  );

  test('een onbekende versie is er niet', () => {
    expect(zoekHandleiding('2099')).toBeNull();
    expect(() => handleiding('2099')).toThrow('Handleiding 2099 bestaat niet');
  });
});

describe('N-6 en N-7: normen hebben geen standaard', () => {
  const met = (normen: unknown) => ({ voorbeeld: false, normen: { '2026': normen } }) as Instellingen;

  test.each<[string, unknown, string[]]>([
    ['geen versie', undefined, ['slagingspercentage', 'tevredenheid']],
    ['leeg', {}, ['slagingspercentage B1-route', 'slagingspercentage Z-route', 'tevredenheid']],
    ['één leerroute', { slagingspercentage: { 'B1-route': 60 }, tevredenheid: 6 }, ['slagingspercentage Z-route']],
    [
      'geen getal',
      { slagingspercentage: { 'B1-route': '60', 'Z-route': Number.NaN } },
      ['slagingspercentage B1-route', 'slagingspercentage Z-route', 'tevredenheid'],
    ],
  ])('%s: wat ontbreekt wordt genoemd', (_naam, normen, ontbreekt) => {
    expect(ontbrekendeNormen(met(normen), '2026')).toEqual(ontbreekt);
  });

  test('met alle normen ontbreekt er niets', () => {
    expect(ontbrekendeNormen(BRONNEN.instellingen, '2026')).toEqual([]);
  });
});

describe('RA-6: de certificerende instellingen', () => {
  test('vijf doen de audit voor inburgering, DNV niet', () => {
    const mag = CERTIFICERENDE_INSTELLINGEN.filter(
      (ci) => bezwaarTegenInstelling(ci.naam, '2027-03-10', CERTIFICERENDE_INSTELLINGEN) === null,
    );
    expect(mag.map((ci) => ci.naam)).toEqual([
      'EIK Certificering',
      'Het Keurmerkinstituut',
      'Kiwa Nederland',
      'Stichting Kwaliteitscheck',
      'TÜV Rheinland',
    ]);
    expect(bezwaarTegenInstelling('DNV', '2027-03-10', CERTIFICERENDE_INSTELLINGEN)).toBe(
      'DNV is een certificerende instelling, maar niet voor inburgering.',
    );
  });

  test('een onbekende naam, of een dag voor de geldigheid, mag niet', () => {
    expect(bezwaarTegenInstelling('Bureau X', '2027-03-10', CERTIFICERENDE_INSTELLINGEN)).toContain(
      'staat niet op de lijst',
    );
    expect(bezwaarTegenInstelling('Kiwa Nederland', '2010-03-10', CERTIFICERENDE_INSTELLINGEN)).toContain(
      '10 maart 2010',
    );
  });
});
