/** Levelling against a naive check: every way of giving each visit a month of its window, tried one by one. */
import fc from 'fast-check';
import { eersteDagVan, laatsteDagVan, maandenLater, maandenVanaf } from '../termijn/index.ts';
import { restvenster, type Schoolplanning, verwachteBezoeken } from './school.ts';
import { spreid } from './spreiden.ts';
import { maandenVan, vensterNa } from './venster.ts';

const VAN = '2027-01';
const RITME = { jaren: 4, vensterMaanden: 6 };

/** Windows of whole months from the first month on: `[first, length]`. */
const vensters = (meeste: number, maanden: number) =>
  fc.array(fc.tuple(fc.nat(maanden - 1), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: meeste });

const school = ([begin, lengte]: readonly [number, number], i: number): Schoolplanning => {
  const van = eersteDagVan(maandenLater(VAN, begin));
  const totEnMet = laatsteDagVan(maandenLater(VAN, begin + lengte - 1));
  const rest = { richtdag: totEnMet, vroegst: eersteDagVan(VAN), dag: null, streefmaand: null, ritme: RITME };
  return { school: `school-${i}`, venster: { van, totEnMet }, ...rest };
};

const pieken = (tellingen: readonly number[]) => Math.max(0, ...tellingen);

/** Of every possible division: what `waarde` makes of the counts per month; the lowest of those. */
function laagste(
  lijst: readonly (readonly [number, number])[],
  maanden: number,
  waarde: (tellingen: readonly number[]) => number,
): number {
  const probeer = (i: number, tellingen: readonly number[]): number => {
    const venster = lijst[i];
    if (!venster) return waarde(tellingen);
    const [begin, lengte] = venster;
    const keuzes = Array.from({ length: lengte }, (_, k) => begin + k);
    return Math.min(
      ...keuzes.map((m) =>
        probeer(
          i + 1,
          tellingen.map((n, j) => (j === m ? n + 1 : n)),
        ),
      ),
    );
  };
  return probeer(
    0,
    Array.from({ length: maanden }, () => 0),
  );
}

const tel = (bezoeken: readonly { maand: string }[], maanden: number) =>
  maandenVanaf(VAN, maanden).map((maand) => bezoeken.filter((b) => b.maand === maand).length);

test('zonder capaciteit is de piek de laagste die er is', () => {
  fc.assert(
    fc.property(vensters(6, 4), (lijst) => {
      const { bezoeken } = spreid({ scholen: lijst.map(school), van: VAN, aantal: 6, capaciteit: () => null });
      expect(bezoeken).toHaveLength(lijst.length);
      expect(pieken(tel(bezoeken, 6))).toBe(laagste(lijst, 6, pieken));
    }),
    { numRuns: 400 },
  );
});

test('met capaciteit komt geen maand erboven als het kan, en anders zo weinig als kan', () => {
  const opgave = fc.tuple(vensters(6, 4), fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }));
  fc.assert(
    fc.property(opgave, ([lijst, capaciteit]) => {
      const maanden = maandenVanaf(VAN, 6);
      const { bezoeken, tekorten } = spreid({
        scholen: lijst.map(school),
        van: VAN,
        aantal: 6,
        capaciteit: (maand) => capaciteit[maanden.indexOf(maand)] ?? 99,
      });
      const teVeel = (tellingen: readonly number[]) =>
        tellingen.reduce((som, n, i) => som + Math.max(0, n - (capaciteit[i] ?? 0)), 0);
      const gezegd = tekorten.reduce((som, t) => som + t.bezoeken - t.capaciteit, 0);
      expect(gezegd).toBe(teVeel(tel(bezoeken, 6)));
      expect(gezegd).toBe(laagste(lijst, 6, teVeel));
    }),
    { numRuns: 400 },
  );
});

test('acht jaar lang: elk bezoek in zijn venster, het volgende vier jaar daarna, en geen hogere piek dan ongespreid', () => {
  // Days since the last visit: up to the whole rhythm, so that all windows lie between now and four years ahead.
  const laatste = fc.array(fc.nat(40), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(laatste, fc.option(fc.integer({ min: 1, max: 4 })), (maandenTerug, capaciteit) => {
      const scholen = maandenTerug.map((terug, i): Schoolplanning => {
        const venster = vensterNa(`${maandenLater('2026-12', -terug)}-28`, RITME);
        const rest = { vroegst: '2027-01-01', dag: null, streefmaand: null, ritme: RITME };
        return { school: `school-${i}`, venster, richtdag: venster.totEnMet, ...rest };
      });
      const { bezoeken, tekorten } = spreid({ scholen, van: VAN, aantal: 96, capaciteit: () => capaciteit });
      for (const planning of scholen) {
        const eigen = bezoeken.filter((b) => b.school === planning.school).sort((a, b) => a.nummer - b.nummer);
        const [eerste, ...later] = eigen.map(({ maand }) => maand);
        expect(maandenVan(restvenster(planning))).toContain(eerste);
        for (const [i, maand] of later.entries()) {
          const vorige = eigen[i]?.maand ?? '';
          expect(maand >= maandenLater(vorige, 42) && maand <= maandenLater(vorige, 48)).toBe(true);
        }
      }
      const tellingen = tel(bezoeken, 96);
      const ongespreid = scholen.flatMap((s) => verwachteBezoeken(s, maandenLater(VAN, 95)));
      if (capaciteit === null) expect(pieken(tellingen)).toBeLessThanOrEqual(pieken(tel(ongespreid, 96)));
      else if (tekorten.length === 0) expect(pieken(tellingen)).toBeLessThanOrEqual(capaciteit);
      else expect(tekorten.every((t) => t.bezoeken > capaciteit)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
