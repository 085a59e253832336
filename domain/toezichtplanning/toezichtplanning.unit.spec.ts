/** TK-9: the visits of eight years, and levelling them. */
import { type Datum, type Maand, maandenVanaf } from '../termijn/index.ts';
import { restvenster, type Schoolplanning, vasteMaand, verwachteBezoeken } from './school.ts';
import { spreid, type Spreidvraag } from './spreiden.ts';
import { maandenVan, rekendag, vensterNa } from './venster.ts';

const RITME = { jaren: 4, vensterMaanden: 6 };

/** A school whose next visit is due four years after the last one, as seen on 1 January 2027. */
const school = (naam: string, laatste: Datum, anders: Partial<Schoolplanning> = {}): Schoolplanning => {
  const venster = vensterNa(laatste, RITME);
  const vast = { dag: null, streefmaand: null, ritme: RITME };
  return { school: naam, venster, richtdag: venster.totEnMet, vroegst: '2027-01-22', ...vast, ...anders };
};

const scholen = (aantal: number, laatste: Datum, anders: Partial<Schoolplanning> = {}) =>
  Array.from({ length: aantal }, (_, i) => school(`${laatste}-${i}`, laatste, anders));

const vraag = (wie: readonly Schoolplanning[], anders: Partial<Spreidvraag> = {}): Spreidvraag => ({
  scholen: wie,
  van: '2027-01',
  aantal: 96,
  capaciteit: () => null,
  ...anders,
});

/** How many visits per month, of the months that have any. */
function perMaand({ bezoeken }: { bezoeken: readonly { maand: Maand }[] }): Record<Maand, number> {
  const tel = Map.groupBy(bezoeken, ({ maand }) => maand);
  return Object.fromEntries([...tel].map(([maand, b]) => [maand, b.length] as const).sort());
}

describe('TK-1: het venster en zijn maanden', () => {
  test('vier jaar na het bezoek, en zes maanden eerder open', () => {
    expect(vensterNa('2024-02-29', RITME)).toEqual({ van: '2027-08-29', totEnMet: '2028-02-29' });
    expect(vensterNa('2023-03-31', RITME)).toEqual({ van: '2026-09-30', totEnMet: '2027-03-31' });
  });

  test('een maand met minder dan veertien dagen telt niet mee, tenzij er geen andere is', () => {
    // 15 to 31 July is 17 days, 1 to 15 January is 15 days; from 18 July there are 14, up to 13 January only 13.
    expect(maandenVan({ van: '2026-07-15', totEnMet: '2027-01-15' })).toEqual(maandenVanaf('2026-07', 7));
    expect(maandenVan({ van: '2026-07-18', totEnMet: '2027-01-13' })).toEqual(maandenVanaf('2026-07', 6));
    expect(maandenVan({ van: '2027-03-25', totEnMet: '2027-04-05' })).toEqual(['2027-03', '2027-04']);
  });

  test('een bezoek wordt gerekend in het midden van wat er van de maand over is', () => {
    const venster = { van: '2027-03-11', totEnMet: '2027-09-11' };
    expect([rekendag('2027-03', venster), rekendag('2027-04', venster), rekendag('2027-09', venster)]).toEqual([
      '2027-03-21',
      '2027-04-15',
      '2027-09-06',
    ]);
  });
});

describe('de bezoeken van acht jaar', () => {
  test('de uiterste dag, en dan steeds vier jaar later', () => {
    expect(verwachteBezoeken(school('A', '2024-02-29'), '2034-12')).toEqual([
      { school: 'A', nummer: 1, maand: '2028-02' },
      { school: 'A', nummer: 2, maand: '2032-02' },
    ]);
  });

  test('een geplande dag gaat voor, ook voor de rondes daarna', () => {
    const gepland = school('A', '2024-02-29', { dag: '2027-09-10' });
    expect(verwachteBezoeken(gepland, '2034-12').map(({ maand }) => maand)).toEqual(['2027-09', '2031-09']);
    expect([vasteMaand(gepland), vasteMaand(school('A', '2024-02-29'))]).toEqual(['2027-09', null]);
  });

  test('een gekozen maand staat vast zolang er nog gepland kan worden', () => {
    expect(vasteMaand(school('A', '2024-02-29', { streefmaand: '2027-10' }))).toBe('2027-10');
    expect(vasteMaand(school('A', '2023-02-28', { streefmaand: '2026-12' }))).toBeNull();
  });

  test('is het venster voorbij, dan is het bezoek binnen zes weken', () => {
    expect(restvenster(school('A', '2023-01-21'))).toEqual({ van: '2027-01-22', totEnMet: '2027-03-05', teLaat: true });
    expect(restvenster(school('A', '2023-01-22'))).toEqual({
      van: '2027-01-22',
      totEnMet: '2027-01-22',
      teLaat: false,
    });
    expect(restvenster(school('A', '2024-06-15')).van).toBe('2027-12-15');
  });
});

describe('spreiden', () => {
  test('is er ruimte, dan gaat niemand eerder dan nodig', () => {
    const plan = spreid(vraag(scholen(3, '2024-06-30'), { capaciteit: () => 3 }));
    expect(perMaand(plan)).toMatchObject({ '2028-06': 3 });
    expect(plan.tekorten).toEqual([]);
  });

  test('twaalf op één dag met plaats voor vier per maand: de laatste drie maanden, en de ronde daarna schuift mee', () => {
    const plan = spreid(vraag(scholen(12, '2024-06-30'), { capaciteit: () => 4 }));
    // The next rounds follow the month of the visit; of April only the half is left, and there is room in every month.
    expect(perMaand(plan)).toEqual({
      '2028-04': 4,
      '2028-05': 4,
      '2028-06': 4,
      '2032-04': 4,
      '2032-05': 4,
      '2032-06': 4,
    });
  });

  test('is de capaciteit niet bekend, dan is de drukste maand zo rustig als kan', () => {
    // Thirteen visits in the months January to June 2028: three in one of them, two in the others.
    const plan = spreid(vraag(scholen(13, '2024-06-30'), { aantal: 24 }));
    expect(Math.max(...Object.values(perMaand(plan)))).toBe(3);
    expect(plan.tekorten).toEqual([]);
  });

  test('kan het niet binnen het venster, dan zegt het welke maand, en niemand gaat buiten zijn venster', () => {
    // Six months of two each hold twelve; the thirteenth and fourteenth make two months too full.
    const plan = spreid(vraag(scholen(14, '2024-06-30'), { aantal: 24, capaciteit: () => 2 }));
    expect(plan.tekorten).toEqual([
      { maand: '2028-05', bezoeken: 3, capaciteit: 2 },
      { maand: '2028-06', bezoeken: 3, capaciteit: 2 },
    ]);
    expect(Object.keys(perMaand(plan))).toEqual(maandenVanaf('2028-01', 6));
  });

  test('een maand zonder capaciteit blijft leeg zolang een andere maand het kan hebben', () => {
    const plan = spreid(
      vraag(scholen(7, '2024-06-30'), { aantal: 24, capaciteit: (maand) => (maand === '2028-05' ? 0 : 1) }),
    );
    expect(perMaand(plan)['2028-05']).toBeUndefined();
    expect(plan.tekorten).toEqual([
      { maand: '2028-04', bezoeken: 2, capaciteit: 1 },
      { maand: '2028-06', bezoeken: 2, capaciteit: 1 },
    ]);
  });

  test('wat gepland is, blijft staan en neemt ruimte in; wat erbuiten valt wordt gezegd', () => {
    const gepland = scholen(3, '2024-03-15', { dag: '2028-06-10' });
    const plan = spreid(vraag([...scholen(2, '2024-06-30'), ...gepland], { aantal: 24, capaciteit: () => 2 }));
    expect(perMaand(plan)).toEqual({ '2028-05': 2, '2028-06': 3 });
    expect(plan.tekorten).toEqual([{ maand: '2028-06', bezoeken: 3, capaciteit: 2 }]);
    expect(plan.bezoeken.filter(({ vast }) => vast)).toHaveLength(3);
  });

  test('wie te laat is krijgt een plaats binnen zes weken, en dat staat erbij', () => {
    // From 22 January to 5 March: of January ten days are left, of March five.
    const plan = spreid(vraag(scholen(2, '2022-06-30'), { aantal: 24, capaciteit: () => 1 }));
    expect(plan.bezoeken.map(({ maand, teLaat }) => `${maand} ${teLaat}`).sort()).toEqual([
      '2027-02 true',
      '2027-02 true',
    ]);
    expect(plan.tekorten).toEqual([{ maand: '2027-02', bezoeken: 2, capaciteit: 1 }]);
  });

  test('een bezoek dat net na de laatste maand kan, komt niet naar voren', () => {
    const plan = spreid(vraag(scholen(2, '2024-06-30'), { aantal: 15, capaciteit: () => 1 }));
    expect(plan.bezoeken).toEqual([]);
  });

  test('dezelfde vraag geeft hetzelfde antwoord, in welke volgorde de scholen ook staan', () => {
    const alle = [...scholen(5, '2024-06-30'), ...scholen(5, '2024-04-10'), ...scholen(4, '2023-09-01')];
    const gesorteerd = (wie: readonly Schoolplanning[]) =>
      spreid(vraag(wie, { capaciteit: () => 2 }))
        .bezoeken.map(({ school: s, nummer, maand }) => `${s} ${nummer} ${maand}`)
        .sort();
    expect(gesorteerd([...alle].reverse())).toEqual(gesorteerd(alle));
  });
});
