import { Temporal } from 'temporal-polyfill';
import {
  dagenTussen,
  dagVan,
  eindeVan,
  inWoorden,
  inWoordenMetWeekdag,
  isDatum,
  laatsteVanMaand,
  jaarVan,
  momentVan,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  weekdag,
  weeknummer,
} from './index.ts';

const UUR = 3_600_000;

describe('isDatum', () => {
  it.each(['2015-02-28', '2016-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('accepts %s', (tekst) => {
    expect(isDatum(tekst)).toBe(true);
  });

  it.each([
    '2015-02-30',
    '2015-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '1600-01-01',
    '2026-1-01',
    '26-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '2026/01/01',
    '+002026-01-01',
    '',
    null,
    undefined,
    20260101,
    new Date(0),
  ])('rejects %p', (waarde) => {
    expect(isDatum(waarde)).toBe(false);
  });
});

describe('arithmetic on days', () => {
  it('agrees with Temporal.PlainDate on every day of 1900-2200', () => {
    const verschillen: string[] = [];
    let dag = '1900-01-01';
    let plain = Temporal.PlainDate.from(dag);
    for (; ; dag = plusDagen(dag, 1), plain = plain.add({ days: 1 })) {
      if (dag !== plain.toString() || weekdag(dag) !== plain.dayOfWeek) verschillen.push(dag);
      if (dag === '2200-12-31') break;
    }
    expect(verschillen).toEqual([]);
  });

  it('agrees with Temporal.PlainDate on months and years, forward and back (T7)', () => {
    const verschillen: string[] = [];
    for (let dag = '2023-01-01'; dag < '2025-01-01'; dag = plusDagen(dag, 1)) {
      const plain = Temporal.PlainDate.from(dag);
      for (const n of [-48, -13, -12, -6, -1, 0, 1, 3, 6, 11, 12, 25]) {
        if (plusMaanden(dag, n) !== plain.add({ months: n }).toString()) verschillen.push(`${dag} + ${n} months`);
        if (plusJaren(dag, n) !== plain.add({ years: n }).toString()) verschillen.push(`${dag} + ${n} years`);
      }
    }
    expect(verschillen).toEqual([]);
  });

  it('clamps to the end of the month (T7)', () => {
    expect(plusMaanden('2026-08-31', 1)).toBe('2026-09-30');
    expect(plusMaanden('2026-03-31', -1)).toBe('2026-02-28');
    expect(plusJaren('2024-02-29', 1)).toBe('2025-02-28');
    expect(plusJaren('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('counts days and weeks', () => {
    expect(plusWeken('2026-02-20', 6)).toBe('2026-04-03');
    expect(plusDagen('2026-03-01', -1)).toBe('2026-02-28');
    expect(dagenTussen('2026-01-05', '2026-02-16')).toBe(42);
    expect(dagenTussen('2026-02-16', '2026-01-05')).toBe(-42);
    expect(jaarVan('2026-02-20')).toBe(2026);
    expect(weekdag('2026-11-22')).toBe(7);
  });

  it('refuses what is no date, no whole number, or outside 1900-2200', () => {
    expect(() => plusDagen('2026-02-30', 1)).toThrow(RangeError);
    expect(() => plusDagen('2026-02-28', 0.5)).toThrow(RangeError);
    expect(() => plusDagen('2026-02-28', Number.NaN)).toThrow(RangeError);
    expect(() => plusDagen('2200-12-31', 1)).toThrow(RangeError);
    expect(() => plusDagen('1900-01-01', -1)).toThrow(RangeError);
  });
});

describe('days and moments in Amsterdam', () => {
  it.each([
    // Summer time begins on 29 March 2026 at 02.00, and ends on 25 October 2026 at 03.00.
    ['2026-03-28', '23:30', '2026-03-28T22:30:00Z'],
    ['2026-03-29', '00:30', '2026-03-28T23:30:00Z'],
    ['2026-03-29', '23:30', '2026-03-29T21:30:00Z'],
    ['2026-03-30', '00:30', '2026-03-29T22:30:00Z'],
    ['2026-10-24', '23:30', '2026-10-24T21:30:00Z'],
    ['2026-10-25', '00:30', '2026-10-24T22:30:00Z'],
    ['2026-10-25', '23:30', '2026-10-25T22:30:00Z'],
    ['2026-10-26', '00:30', '2026-10-25T23:30:00Z'],
  ])('%s at %s is %s, and back', (dag, tijd, moment) => {
    expect(momentVan(dag, tijd)).toBe(Date.parse(moment));
    expect(dagVan(Date.parse(moment))).toBe(dag);
  });

  it('takes a skipped time an hour later, and the first of a doubled time', () => {
    expect(momentVan('2026-03-29', '02:30')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(momentVan('2026-10-25', '02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });

  it('the last day counts until 24.00, also on a day of 23 or 25 hours (TM-12)', () => {
    expect(eindeVan('2026-03-29') - momentVan('2026-03-29')).toBe(23 * UUR);
    expect(eindeVan('2026-10-25') - momentVan('2026-10-25')).toBe(25 * UUR);
    expect(dagVan(eindeVan('2026-02-20') - 1)).toBe('2026-02-20');
    expect(dagVan(eindeVan('2026-02-20'))).toBe('2026-02-21');
    expect(eindeVan('2200-12-31')).toBe(Date.parse('2200-12-31T23:00:00Z'));
  });

  it('refuses a time that does not exist', () => {
    expect(() => momentVan('2026-02-20', '24:00')).toThrow(RangeError);
    expect(() => momentVan('2026-02-20', '9:30')).toThrow(RangeError);
  });
});

describe('dates in words (U3)', () => {
  it('with and without the day of the week', () => {
    expect(inWoorden('2027-03-03')).toBe('3 maart 2027');
    expect(inWoordenMetWeekdag('2027-03-03')).toBe('woensdag 3 maart 2027');
  });
});

describe('what a month calendar needs', () => {
  it.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2026-05-15', 20],
  ])('%s is in week %i', (dag, week) => {
    expect(weeknummer(dag)).toBe(week);
  });

  it.each([
    ['2024-02-01', '2024-02-29'],
    ['2026-02-28', '2026-02-28'],
    ['2026-04-15', '2026-04-30'],
    ['2200-12-01', '2200-12-31'],
  ])('the month of %s ends on %s', (dag, laatste) => {
    expect(laatsteVanMaand(dag)).toBe(laatste);
  });
});
