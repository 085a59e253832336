import { inCijfers, inWoordenMetWeekdag, leesDatum, momentInWoorden } from './datums.ts';

describe('datums', () => {
  it.each([
    ['03-03-2027', '2027-03-03'],
    ['3-3-2027', '2027-03-03'],
    ['29-02-2028', '2028-02-29'],
  ])('leest %s', (getypt, dag) => expect(leesDatum(getypt)).toBe(dag));

  it.each(['31-02-2027', '29-02-2027', '2027-03-03', '3 maart 2027', '03/03/2027', '', '00-01-2027', '01-13-2027'])(
    'weigert %s',
    (getypt) => expect(leesDatum(getypt)).toBeNull(),
  );

  it('schrijft een dag met weekdag (U3)', () =>
    expect(inWoordenMetWeekdag('2027-03-03')).toBe('woensdag 3 maart 2027'));

  it('schrijft een dag in cijfers', () => expect(inCijfers('2027-03-03')).toBe('03-03-2027'));

  it('schrijft een tijdstip in Nederlandse tijd', () =>
    expect(momentInWoorden('2027-03-27T23:30:00Z')).toBe('28 maart 2027, 00.30 uur'));
});
