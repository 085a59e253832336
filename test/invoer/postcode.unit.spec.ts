import { leesPostcode } from '../../src/invoer/postcode.ts';

test.each([
  ['1234 AB', '1234 AB'],
  ['1234ab', '1234 AB'],
  [' 9999  Zz ', '9999 ZZ'],
  ['4001\u00a0AB', '4001 AB'],
])('%j is postcode %s', (tekst, postcode) => {
  expect(leesPostcode(tekst)).toBe(postcode);
});

test.each(['', '0123 AB', '123 AB', '12345 AB', '1234', '1234 A', '1234 ABC', '1234 A1', '1234-AB', 'AB 1234'])(
  '%j is geen postcode',
  (tekst) => {
    expect(leesPostcode(tekst)).toBeNull();
  },
);
