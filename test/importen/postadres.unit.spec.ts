/** M5: the columns of the postal address, which a file may do without. */
import { KOLOMMEN, VERPLICHTE_KOLOMMEN } from '../../src/importen/rij.ts';
import { type Cellen, lees, leesMet } from './bestand.ts';

describe('het postadres mag erbij', () => {
  const adres = { straatEnNummer: 'Kerkstraat 1, 2e etage', postcode: '3511ab' };

  test('straat en nummer en de postcode komen in het register, en het dossier weet dat zij er zijn', () => {
    const [rij] = leesMet(KOLOMMEN, adres).rijen;
    const [zonder] = lees({}).rijen;
    expect(rij).toEqual({
      regel: 2,
      school: { ...zonder?.school, straatEnNummer: 'Kerkstraat 1, 2e etage', postcode: '3511 AB' },
      stand: { ...zonder?.stand, postadresBekend: true },
    });
  });

  test('lege kolommen zijn hetzelfde als geen kolommen', () => {
    expect(leesMet(KOLOMMEN, {})).toEqual(lees({}));
    expect(leesMet([...VERPLICHTE_KOLOMMEN, 'postcode'], {})).toEqual(lees({}));
  });

  test.each<[string, typeof KOLOMMEN, Cellen, string[]]>([
    ['een straat zonder postcode', KOLOMMEN, { straatEnNummer: 'Kerkstraat 1' }, ['postcode: M5']],
    ['een postcode zonder straat', KOLOMMEN, { postcode: '3511 AB' }, ['straatEnNummer: M5']],
    [
      'een postcode in een bestand zonder straten',
      ['postcode', ...VERPLICHTE_KOLOMMEN],
      { postcode: '3511 AB' },
      ['straatEnNummer: M5'],
    ],
    ['een postcode met vijf cijfers', KOLOMMEN, { ...adres, postcode: '35111 AB' }, ['postcode: A10']],
    [
      'een formule als straat en iets anders als postcode',
      KOLOMMEN,
      { straatEnNummer: '=SOM(A1)', postcode: 'Utrecht' },
      ['straatEnNummer: A10', 'postcode: A10'],
    ],
    ['een straat van 101 tekens', KOLOMMEN, { ...adres, straatEnNummer: 'A'.repeat(101) }, ['straatEnNummer: A10']],
  ])('%s wordt geweigerd', (_naam, kolommen, cellen, verwacht) => {
    const { rijen, fouten: alle } = leesMet(kolommen, cellen);
    expect(rijen).toEqual([]);
    expect(alle.map(({ kolom, regelId }) => `${kolom}: ${regelId}`)).toEqual(verwacht);
  });
});
