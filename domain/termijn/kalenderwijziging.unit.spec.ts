import { isWerkdag, redenGeenWerkdag, redenKantoorGesloten } from './kalender.ts';
import { KALENDER } from './kalendergegevens.ts';
import { foutenInWijziging, wijzigKalender } from './kalenderwijziging.ts';

describe('een wijziging van de kalender (T8)', () => {
  const dag = { soort: 'dag-gelijkgesteld', datum: '2029-05-11', bron: 'KB voor 2029-2031' } as const;

  it('stelt een dag gelijk, met de naam van het besluit, en maakt haar weer gewoon', () => {
    const met = wijzigKalender(KALENDER, 1, dag);
    expect(redenGeenWerkdag('2029-05-11', met)).toBe('gelijkgesteld bij KB voor 2029-2031');
    const zonder = wijzigKalender(met, 2, { soort: 'gelijkstelling-beeindigd', datum: '2029-05-11' });
    expect(isWerkdag('2029-05-11', zonder)).toBe(true);
    expect(zonder.versie).toBe(`${KALENDER.versie}+2`);
  });

  it('sluit het kantoor zonder een wettelijke termijn te raken', () => {
    const sluiting = {
      soort: 'sluiting-toegevoegd',
      van: '2027-07-05',
      totEnMet: '2027-07-09',
      omschrijving: 'verhuizing',
    } as const;
    const met = wijzigKalender(KALENDER, 1, sluiting);
    expect(redenKantoorGesloten('2027-07-07', met)).toBe('verhuizing');
    expect(isWerkdag('2027-07-07', met)).toBe(true);
    const weg = wijzigKalender(met, 2, { soort: 'sluiting-beeindigd', van: '2027-07-05', totEnMet: '2027-07-09' });
    expect(redenKantoorGesloten('2027-07-07', weg)).toBeNull();
  });

  it.each([
    [{ soort: 'dag-gelijkgesteld', datum: '2026-12-25', bron: 'x' }, 'datum', 'Eerste Kerstdag'],
    [{ soort: 'dag-gelijkgesteld', datum: '2026-05-15', bron: 'x' }, 'datum', 'gelijkgesteld'],
    [{ soort: 'gelijkstelling-beeindigd', datum: '2026-05-18' }, 'datum', 'niet gelijkgesteld'],
    [
      { soort: 'sluiting-toegevoegd', van: '2027-07-09', totEnMet: '2027-07-05', omschrijving: 'x' },
      'totEnMet',
      'voor het begin',
    ],
    [
      { soort: 'sluiting-toegevoegd', van: '2027-01-01', totEnMet: '2027-12-31', omschrijving: 'x' },
      'totEnMet',
      'hoogstens 60',
    ],
    [{ soort: 'sluiting-beeindigd', van: '2027-07-05', totEnMet: '2027-07-09' }, 'van', 'geen sluiting'],
  ] as const)('weigert %j', (wijziging, veld, tekst) => {
    expect(foutenInWijziging(KALENDER, wijziging)).toEqual([
      { veld, regel: 'T8', fout: expect.stringContaining(tekst) as string },
    ]);
  });
});
