import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesInstellingen } from '../../src/instellingen.ts';

const map = mkdtempSync(join(tmpdir(), 'instellingen-'));
afterAll(() => rmSync(map, { recursive: true }));

function lees(anders: object) {
  const bestand = join(map, 'instellingen.json');
  writeFileSync(bestand, JSON.stringify({ voorbeeld: false, normen: {}, ...anders }));
  return leesInstellingen(bestand);
}

test('zonder bestand zijn er geen normen en gelden de keuzes die de regels zelf maken', () => {
  expect(leesInstellingen(undefined)).toEqual({ voorbeeld: false, normen: {} });
  expect(lees({})).toEqual({ voorbeeld: false, normen: {} });
});

test('N-1 en N-34: wat de bronnen openlaten, is in te stellen', () => {
  const keuzes = { naBepaaldeTijd: 'vervalt', nt2AddendumTotEnMet: '2025-06-30' };
  expect(lees(keuzes)).toEqual({ voorbeeld: false, normen: {}, ...keuzes });
  expect(lees({ naBepaaldeTijd: 'blijft tot besluit' }).naBepaaldeTijd).toBe('blijft tot besluit');
});

test('elke foute waarde wordt genoemd', () => {
  const fout = () => lees({ naBepaaldeTijd: 'stopt', nt2AddendumTotEnMet: '2025-02-31' });
  expect(fout).toThrow('naBepaaldeTijd');
  expect(fout).toThrow('nt2AddendumTotEnMet: Dit is geen bestaande datum');
  // The addendum of the Handleiding begins on 1 January 2023.
  expect(() => lees({ nt2AddendumTotEnMet: '2022-12-31' })).toThrow('Het addendum begint pas op 2023-01-01');
  expect(() => lees({ normen: { '1999': {} } })).toThrow('1999');
});
