import type { Kalender } from './index.ts';
import {
  dagsoort,
  eersteKantoordag,
  isDatum,
  isWerkdag,
  KALENDER,
  laatsteKantoordag,
  plusDagen,
  redenGeenWerkdag,
  redenKantoorGesloten,
} from './index.ts';

describe('recognised holidays (TM-4, T8)', () => {
  it.each([
    ['2005-03-25', 'Goede Vrijdag'],
    ['2005-03-28', 'Tweede Paasdag'],
    ['2005-04-30', 'Koninginnedag'],
    ['2006-04-29', 'Koninginnedag'],
    ['2013-04-30', 'Koninginnedag'],
    ['2014-04-26', 'Koningsdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2031-04-26', 'Koningsdag'],
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'Tweede Paasdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2027-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'Tweede Pinksterdag'],
    ['2026-12-25', 'Eerste Kerstdag'],
    ['2026-12-26', 'Tweede Kerstdag'],
    ['2035-03-26', 'Tweede Paasdag'],
    ['2038-04-26', 'Tweede Paasdag'],
  ])('%s is %s', (dag, naam) => {
    expect(redenGeenWerkdag(dag, KALENDER)).toBe(naam);
    expect(isWerkdag(dag, KALENDER)).toBe(false);
  });

  it.each([
    // The birthday moved to the Saturday, so the Sunday is a mere Sunday; and the old date is free again.
    ['2014-04-27', 'zondag'],
    ['2025-04-27', 'zondag'],
    ['2014-04-30', null],
    ['2013-04-26', null],
    ['2026-04-05', 'zondag'],
    ['2026-11-21', 'zaterdag'],
    ['2026-11-23', null],
    // Oudjaarsdag and 4 May are ordinary days unless a decree says otherwise.
    ['2026-12-31', null],
    ['2026-05-04', null],
    ['2026-12-24', null],
  ])('%s gives %p', (dag, reden) => {
    expect(redenGeenWerkdag(dag, KALENDER)).toBe(reden);
  });

  // Easter Sundays as published, among them the earliest and the latest.
  it.each([
    '2008-03-23',
    '2011-04-24',
    '2016-03-27',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2030-04-21',
    '2000-04-23',
  ])('Easter is computed: %s', (zondag) => {
    const maandag = zondag.slice(0, 8) + String(Number(zondag.slice(8)) + 1).padStart(2, '0');
    const tweedePaasdag = isDatum(maandag) ? maandag : `${zondag.slice(0, 4)}-04-01`;
    expect(redenGeenWerkdag(tweedePaasdag, KALENDER)).toBe('Tweede Paasdag');
  });
});

describe('equated days (TM-5)', () => {
  it('names the decree', () => {
    expect(redenGeenWerkdag('2026-05-15', KALENDER)).toBe('gelijkgesteld bij KB voor 2026-2028');
    expect(redenGeenWerkdag('2018-12-24', KALENDER)).toBe('gelijkgesteld bij KB voor 2017-2019');
  });

  it('holds every day of TM-5, each an existing date with a source and a place where it was seen', () => {
    expect(KALENDER.gelijkgesteld).toHaveLength(5 + 7 + 1 + 5 + 5);
    for (const rij of KALENDER.gelijkgesteld) {
      expect(isDatum(rij.datum)).toBe(true);
      expect(rij.bron).toMatch(/^KB voor \d{4}-\d{4}$/);
      expect(rij.vindplaats).not.toBe('');
      expect(redenGeenWerkdag(rij.datum, KALENDER)).toBe(`gelijkgesteld bij ${rij.bron}`);
    }
  });

  it('counts a row only in its validity', () => {
    const metRij = (geldig: object): Kalender => ({
      versie: 'proef',
      gelijkgesteld: [{ datum: '2030-05-31', bron: 'KB van 1 mei 2028', ...geldig }],
      sluitingen: [],
    });
    expect(redenGeenWerkdag('2030-05-31', metRij({}))).toBe('gelijkgesteld bij KB van 1 mei 2028');
    expect(
      redenGeenWerkdag('2030-05-31', metRij({ geldigVanaf: '2029-01-01', geldigTot: '2030-05-31' })),
    ).not.toBeNull();
    expect(redenGeenWerkdag('2030-05-31', metRij({ geldigVanaf: '2030-06-01' }))).toBeNull();
    expect(redenGeenWerkdag('2030-05-31', metRij({ geldigTot: '2030-05-30' }))).toBeNull();
  });

  it('is plain JSON: a copy gives the same answers', () => {
    const kopie = JSON.parse(JSON.stringify(KALENDER)) as Kalender;
    expect(kopie).toEqual(KALENDER);
    expect(redenGeenWerkdag('2027-05-07', kopie)).toBe('gelijkgesteld bij KB voor 2026-2028');
  });
});

describe('office days', () => {
  const kalender: Kalender = {
    ...KALENDER,
    sluitingen: [{ van: '2026-12-24', totEnMet: '2027-01-01', omschrijving: 'kerstsluiting' }],
  };

  it('a closure shuts the office and leaves the Atw working day alone', () => {
    expect(redenKantoorGesloten('2026-12-28', kalender)).toBe('kerstsluiting');
    expect(redenKantoorGesloten('2026-12-25', kalender)).toBe('Eerste Kerstdag');
    expect(redenKantoorGesloten('2026-12-23', kalender)).toBeNull();
    expect(isWerkdag('2026-12-28', kalender)).toBe(true);
  });

  it('finds the first and the last office day', () => {
    expect(eersteKantoordag('2026-12-23', kalender)).toBe('2026-12-23');
    expect(eersteKantoordag('2026-12-24', kalender)).toBe('2027-01-04');
    expect(laatsteKantoordag('2027-01-03', kalender)).toBe('2026-12-23');
    expect(eersteKantoordag('2026-05-14', kalender)).toBe('2026-05-18');
  });
});

describe('what a day is, for who shows it', () => {
  const metSluiting: Kalender = {
    ...KALENDER,
    sluitingen: [{ van: '2026-12-26', totEnMet: '2026-12-31', omschrijving: 'kerstsluiting' }],
  };
  it.each([
    ['2026-05-13', 'werkdag'],
    ['2026-05-14', 'feestdag'],
    ['2026-05-15', 'gelijkgesteld'],
    ['2026-05-16', 'weekend'],
    ['2026-05-17', 'weekend'],
    ['2026-12-26', 'feestdag'],
    ['2026-12-27', 'weekend'],
    ['2026-12-28', 'sluiting'],
  ])('%s: %s', (dag, soort) => {
    expect(dagsoort(dag, metSluiting)).toBe(soort);
  });

  it('a day is a working day exactly when the office is open', () => {
    for (let dag = '2026-01-01'; dag < '2027-01-01'; dag = plusDagen(dag, 1)) {
      expect(dagsoort(dag, metSluiting) === 'werkdag').toBe(redenKantoorGesloten(dag, metSluiting) === null);
    }
  });
});
