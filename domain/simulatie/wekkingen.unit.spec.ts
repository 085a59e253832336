/** The guard on rules that keep a wake-up where it is: rules of another build stand in for ours. */
import { BRONNEN } from '../../test/domein/bronnen.ts';
import { maakRegelsVervangbaar, wijzigRegels } from '../../test/traject/andere-regels.ts';
import { leegDossier } from '../dossier/dossier.ts';
import { momentVan } from '../termijn/index.ts';

maakRegelsVervangbaar(import.meta.jest);
const { wekkingen } = await import('./wekkingen.ts');

const VAN = momentVan('2026-02-02', '10:00');
const MORGEN = momentVan('2026-02-03', '10:00');
const MINUUT = 60_000;

afterEach(() => wijzigRegels());

/** The moments of the wake-ups, when the rules answer these to the question when the next one is, and then none. */
function momenten(volgende: Iterable<number>, tot = MORGEN): number[] {
  const rij = volgende[Symbol.iterator]();
  const volgendeWekker = () => {
    const { done, value } = rij.next();
    return done ? null : value;
  };
  wijzigRegels({ volgendeWekker, laatVervallen: (dossier) => ({ dossier, gebeurtenissen: [] }) });
  return [...wekkingen(leegDossier(), VAN, tot, BRONNEN)].map(({ moment }) => moment);
}

function* elkeTel(): Generator<number> {
  for (let moment = VAN; ; moment += 1) yield moment;
}

describe('wekkers een voor een', () => {
  test('tot en met het einde, en niet verder', () => {
    const drie = [VAN + MINUUT, VAN + 2 * MINUUT, VAN + 3 * MINUUT];
    expect(momenten(drie, VAN + 2 * MINUUT)).toEqual([VAN + MINUUT, VAN + 2 * MINUUT]);
  });

  test('zonder volgende wekker is het klaar', () => {
    expect(momenten([])).toEqual([]);
  });

  test('een gemiste wekker gaat meteen', () => {
    expect(momenten([VAN - MINUUT, VAN + MINUUT])).toEqual([VAN, VAN + MINUUT]);
  });

  test('een wekker die blijft staan is een fout', () => {
    expect(() => momenten([VAN + MINUUT, VAN + MINUUT])).toThrow('De wekker blijft staan');
    expect(() => momenten([VAN + MINUUT, VAN])).toThrow('De wekker blijft staan');
  });

  test('een wekker die telkens een tel verder gaat is een fout, en geen eindeloze rij', () => {
    expect(() => momenten(elkeTel())).toThrow('Te veel wekkers');
  });
});
