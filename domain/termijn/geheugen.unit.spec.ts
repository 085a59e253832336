import fc from 'fast-check';
import { KALENDER } from './kalendergegevens.ts';
import { plusDagen } from './datum.ts';
import { berekenTermijn } from './geheugen.ts';
import { berekenTermijn as zelf } from './termijn.ts';
import { EENHEDEN, type Termijnvraag } from './vraag.ts';

const wel = <T>(...keuzes: T[]) => fc.constantFrom(...keuzes);

/** Few values of each field, so that the same question comes back and nearly the same one does too. */
const vragen: fc.Arbitrary<Termijnvraag> = fc
  .record(
    {
      begindatum: fc.nat(40).map((n) => plusDagen('2026-04-20', n)),
      duur: fc.record({ aantal: fc.integer({ min: 1, max: 3 }), eenheid: wel(...EENHEDEN) }),
      begin: wel('dag-na' as const, 'eerste-dag' as const),
      richting: wel('vooruit' as const, 'terug' as const),
      grondslag: wel('wettelijk' as const, 'handleiding' as const),
      gebeurtenis: wel('de verzending', 'het einde'),
      regel: wel('Awb 6:7', 'RA-4'),
      instellingen: wel({ handleidingSchuift: true }, { handleidingSchuift: false }),
      verdagingen: wel([{ aantal: 1, eenheid: 'weken' as const }]),
    },
    { requiredKeys: ['begindatum', 'duur'] },
  )
  .filter((vraag) => vraag.richting !== 'terug' || !vraag.verdagingen);

const zonderPinksteren = { ...KALENDER, versie: 'proef', gelijkgesteld: [] };
const metExtraDag = { ...zonderPinksteren, gelijkgesteld: [{ datum: '2026-05-18', bron: 'KB voor de proef' }] };

describe('het geheugen van de termijnen', () => {
  test('geeft bij elke vraag en elke kalender wat de berekening zelf geeft, ook de tweede keer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(vragen, wel(zonderPinksteren, metExtraDag)), { maxLength: 40 }), (reeks) => {
        for (const [vraag, kalender] of [...reeks, ...reeks]) {
          expect(berekenTermijn(vraag, kalender)).toEqual(zelf(vraag, kalender));
        }
      }),
    );
  });

  test('een vraag die fout is blijft fout', () => {
    const fout: Termijnvraag = { begindatum: '2026-02-30', duur: { aantal: 6, eenheid: 'weken' } };
    for (let keer = 0; keer < 2; keer += 1) expect(() => berekenTermijn(fout, KALENDER)).toThrow('begindatum');
  });

  test('onthoudt een vraag, en niet een met pauzes, verlengingen of eigen instellingen', () => {
    const vraag: Termijnvraag = { begindatum: '2026-02-20', duur: { aantal: 6, eenheid: 'weken' } };
    const pauze = { van: '2026-03-02', totEnMet: '2026-03-06', grond: 'herstel' };
    expect(berekenTermijn(vraag, KALENDER)).toBe(berekenTermijn({ ...vraag }, KALENDER));
    for (const anders of [{ opschortingen: [pauze] }, { verdagingen: [vraag.duur] }, { instellingen: {} }]) {
      const bijzonder = { ...vraag, ...anders };
      expect(berekenTermijn(bijzonder, KALENDER)).not.toBe(berekenTermijn(bijzonder, KALENDER));
    }
  });

  test('begint opnieuw als het vol is', () => {
    const duur = { aantal: 1, eenheid: 'dagen' } as const;
    const kalender = { ...KALENDER };
    const eerste = berekenTermijn({ begindatum: '2026-01-01', duur }, kalender);
    for (let n = 1; n <= 5_000; n += 1) berekenTermijn({ begindatum: plusDagen('2026-01-01', n), duur }, kalender);
    const opnieuw = berekenTermijn({ begindatum: '2026-01-01', duur }, kalender);
    expect(opnieuw).not.toBe(eerste);
    expect(opnieuw).toEqual(eerste);
  });
});
