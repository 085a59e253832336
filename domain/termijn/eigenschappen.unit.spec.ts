import fc from 'fast-check';
import { dagnummer } from './datum.ts';
import type { Datum, Eenheid, Kalender, Opschorting, Termijnvraag, Verdaging } from './index.ts';
import { berekenTermijn, isWerkdag, KALENDER, plusDagen } from './index.ts';

/**
 * T9, over terms that start in 2005 to 2035, each with up to three pauses and two adjournments: per property 5,000
 * random questions, each moved to 20 start days, so 100,000 terms. (Generating is what costs time, not the engine.)
 */
const ALLES = { numRuns: 5_000 };
const BEGINDAGEN = 20;
/** Coprime to the number of days of the range, so that the start days of one question spread over all years. */
const SPRONG = 5_431;

const EERSTE = dagnummer('2005-01-01');
const LAATSTE = dagnummer('2035-12-31');
const HOOGSTE: Record<Eenheid, number> = { dagen: 130, werkdagen: 25, weken: 20, maanden: 14, jaren: 5 };
/** Atw art. 4: the longest length per unit that still rolls. */
const GRENS: Record<Eenheid, number> = { dagen: 90, werkdagen: 90, weken: 12, maanden: 3, jaren: 0 };

const eenheid = fc.constantFrom<Eenheid>('dagen', 'werkdagen', 'weken', 'maanden', 'jaren');

/** A pause by its distance from the start and its length; also beyond the end of the term. */
const pauze = fc.tuple(fc.nat(150), fc.nat(40));
const pauzes = fc.array(pauze, { maxLength: 3 });

const verdagingen = fc.array(
  fc.record<Verdaging>({
    aantal: fc.integer({ min: 1, max: 6 }),
    eenheid: fc.constantFrom<Eenheid>('dagen', 'werkdagen', 'weken'),
  }),
  { maxLength: 2 },
);

/** A question without its start day; the pauses still lie relative to it. */
interface Vorm {
  readonly begin: number;
  readonly pauzes: readonly [afstand: number, lengte: number][];
  readonly rest: Omit<Termijnvraag, 'begindatum' | 'opschortingen'>;
}

const vorm = fc
  .tuple(fc.nat(LAATSTE - EERSTE), eenheid, fc.nat(1_000_000), fc.boolean(), fc.boolean(), pauzes, verdagingen)
  .map(([begin, e, n, opDag, wet, pauzes, uitstel]): Vorm => ({
    begin,
    pauzes,
    rest: {
      begin: opDag ? 'eerste-dag' : 'dag-na',
      duur: { aantal: 1 + (n % HOOGSTE[e]), eenheid: e },
      grondslag: wet ? 'wettelijk' : 'handleiding',
      verdagingen: uitstel,
    },
  }));

function opDag({ pauzes, rest }: Vorm, nummer: number): Termijnvraag {
  const begindatum = plusDagen('1970-01-01', nummer);
  return { ...rest, begindatum, opschortingen: pauzes.map((p) => opschorting(begindatum, p)) };
}

/** Checks one property on the question moved to all its start days; names the question on which it fails. */
function voorAlle(klopt: (v: Termijnvraag) => boolean): (v: Vorm) => void {
  return (v) => {
    for (let i = 0; i < BEGINDAGEN; i += 1) {
      const vraag = opDag(v, EERSTE + ((v.begin + i * SPRONG) % (LAATSTE - EERSTE + 1)));
      if (!klopt(vraag)) throw new Error(`Fails on ${JSON.stringify(vraag)}`);
    }
  };
}

function opschorting(begin: Datum, [afstand, lengte]: [number, number]): Opschorting {
  return { van: plusDagen(begin, afstand), totEnMet: plusDagen(begin, afstand + lengte), grond: 'herstel' };
}

function einde(v: Termijnvraag): Datum {
  return berekenTermijn(v, KALENDER).laatsteDag;
}

function rolt(duur: { aantal: number; eenheid: Eenheid }): boolean {
  return duur.aantal <= GRENS[duur.eenheid];
}

function isPauzedag(dag: Datum, v: Termijnvraag): boolean {
  return v.opschortingen?.some((o) => o.van <= dag && dag <= (o.totEnMet ?? o.van)) ?? false;
}

/** `n` days from `van` that hold no pause, `van` included: the plain reading of a pause. */
function nettoEinde(van: Datum, n: number, v: Termijnvraag): Datum {
  let dag = plusDagen(van, -1);
  for (let over = n; over > 0;) {
    dag = plusDagen(dag, 1);
    if (!isPauzedag(dag, v)) over -= 1;
  }
  return dag;
}

describe('T9 the properties of every term', () => {
  it('ends on or after its first day, and its nominal end is never after its end', () => {
    const klopt = voorAlle((v) => {
      const t = berekenTermijn(v, KALENDER);
      return (
        t.eersteDag <= t.nominaleLaatsteDag && t.nominaleLaatsteDag <= t.laatsteDag && t.alarmdatum <= t.laatsteDag
      );
    });
    fc.assert(fc.property(vorm, klopt), ALLES);
  });

  it('counted back it ends on or before its first day', () => {
    const klopt = voorAlle(({ begindatum, begin, duur, grondslag }) => {
      const t = berekenTermijn({ begindatum, begin, duur, grondslag, richting: 'terug' } as Termijnvraag, KALENDER);
      return t.laatsteDag <= t.nominaleLaatsteDag && t.nominaleLaatsteDag <= t.eersteDag;
    });
    fc.assert(fc.property(vorm, klopt), ALLES);
  });

  it('a longer term never ends earlier, on the same side of Atw art. 4', () => {
    const property = fc.property(vorm, fc.integer({ min: 1, max: 30 }), (v, extra) => {
      const langer = { ...v.rest.duur, aantal: v.rest.duur.aantal + extra };
      // Ninety days roll and ninety-one do not, so there the longer term can end a day earlier: that is the law.
      fc.pre(rolt(v.rest.duur) === rolt(langer) || v.rest.duur.eenheid !== 'dagen');
      voorAlle((vraag) => einde(vraag) <= einde({ ...vraag, duur: langer }))(v);
    });
    fc.assert(property, ALLES);
  });

  it('more pause never ends earlier', () => {
    const property = fc.property(vorm, pauze, (v, erbij) => {
      voorAlle((vraag) => einde(vraag) <= einde(metPauze(vraag, opschorting(vraag.begindatum, erbij))))(v);
    });
    fc.assert(property, ALLES);
  });

  it('a rolled end is an ordinary day without a pause', () => {
    const property = fc.property(vorm, (v) => {
      fc.pre(rolt(v.rest.verdagingen?.at(-1) ?? v.rest.duur));
      voorAlle((vraag) => {
        const dag = einde(vraag);
        return isWerkdag(dag, KALENDER) && !isPauzedag(dag, vraag);
      })(v);
    });
    fc.assert(property, ALLES);
  });

  it('the same question and calendar give the same answer, whatever was asked before', () => {
    const kopie = JSON.parse(JSON.stringify(KALENDER)) as Kalender;
    const property = fc.property(vorm, (v) => {
      voorAlle((vraag) => {
        const nogEens = JSON.parse(JSON.stringify(vraag)) as Termijnvraag;
        return JSON.stringify(berekenTermijn(vraag, KALENDER)) === JSON.stringify(berekenTermijn(nogEens, kopie));
      })(v);
    });
    fc.assert(property, ALLES);
  });

  it('the order of the pauses, and cutting them in two, change nothing', () => {
    const klopt = voorAlle((v) => einde(v) === einde({ ...v, opschortingen: inTweeen(v.opschortingen ?? []) }));
    fc.assert(fc.property(vorm, klopt), ALLES);
  });

  it('a term in days or weeks takes exactly its number of days without pause', () => {
    const property = fc.property(vorm, (v) => {
      const { aantal, eenheid: e } = v.rest.duur;
      fc.pre(e === 'weken' || e === 'dagen');
      voorAlle((vraag) => {
        const t = berekenTermijn({ ...vraag, verdagingen: [] }, KALENDER);
        return t.nominaleLaatsteDag === nettoEinde(t.eersteDag, e === 'weken' ? 7 * aantal : aantal, vraag);
      })(v);
    });
    fc.assert(property, ALLES);
  });

  it('explains itself: the steps name the last day and every pause, in whole sentences', () => {
    const klopt = voorAlle((v) => {
      const { toelichting, laatsteDag } = berekenTermijn(v, KALENDER);
      const slot = toelichting.find((stap) => stap.regel === 'TM-12');
      const pauzes = toelichting.filter((stap) => stap.tekst.includes('Reden')).length;
      const heel = toelichting.every(
        (s) => s.regel !== '' && /^[A-Z0-9].*\.$/.test(s.tekst) && !HAPERING.test(s.tekst),
      );
      return slot?.datum === laatsteDag && pauzes >= (v.opschortingen?.length ?? 0) && heel;
    });
    fc.assert(fc.property(vorm, klopt), ALLES);
  });
});

const HAPERING = /undefined|null|NaN|\.\.| {2}| \.|\(\)/;

function metPauze(v: Termijnvraag, erbij: Opschorting): Termijnvraag {
  return { ...v, opschortingen: [...(v.opschortingen ?? []), erbij] };
}

/** Each pause as its first day and the rest, in reverse order. */
function inTweeen(opschortingen: readonly Opschorting[]): Opschorting[] {
  return opschortingen
    .flatMap((o) =>
      o.totEnMet === o.van
        ? [o]
        : [
            { ...o, van: plusDagen(o.van, 1) },
            { ...o, totEnMet: o.van },
          ],
    )
    .reverse();
}
