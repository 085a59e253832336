import type { Termijnvraag } from './index.ts';
import { berekenTermijn, controleerBezwaarvraag, controleerTermijnvraag, KALENDER, Termijnfout } from './index.ts';

const GOED: Termijnvraag = { begindatum: '2026-02-20', duur: { aantal: 6, eenheid: 'weken' } };

function velden(vraag: unknown): string[] {
  return controleerTermijnvraag(vraag).map((f) => f.veld);
}

function metPauze(van: unknown, totEnMet: unknown, rest: object = {}): unknown {
  return { ...GOED, opschortingen: [{ van, totEnMet, grond: 'herstel', ...rest }] };
}

describe('controleerTermijnvraag', () => {
  it('accepts a good question, also with everything in it', () => {
    expect(velden(GOED)).toEqual([]);
    expect(
      velden({
        ...GOED,
        begin: 'eerste-dag',
        richting: 'vooruit',
        grondslag: 'handleiding',
        gebeurtenis: 'de verzending',
        regel: 'AP-6',
        opschortingen: [{ van: '2026-02-20', totEnMet: null, grond: 'herstel', verwachtTotEnMet: '2026-03-01' }],
        verdagingen: [{ aantal: 6, eenheid: 'weken', mededelingDatum: '2026-03-01' }],
        instellingen: { handleidingSchuift: false, verdagingVanaf: 'nominaal' },
      }),
    ).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['31 February', { ...GOED, begindatum: '2026-02-31' }, ['begindatum']],
    ['the year 1600', { ...GOED, begindatum: '1600-02-20' }, ['begindatum']],
    ['a date and time', { ...GOED, begindatum: '2026-02-20T00:00:00Z' }, ['begindatum']],
    ['no date', { duur: GOED.duur }, ['begindatum']],
    ['a term of 0', { ...GOED, duur: { aantal: 0, eenheid: 'weken' } }, ['duur.aantal']],
    ['a negative term', { ...GOED, duur: { aantal: -6, eenheid: 'weken' } }, ['duur.aantal']],
    ['half a week', { ...GOED, duur: { aantal: 0.5, eenheid: 'weken' } }, ['duur.aantal']],
    ['a number as text', { ...GOED, duur: { aantal: '6', eenheid: 'weken' } }, ['duur.aantal']],
    ['a thousand years', { ...GOED, duur: { aantal: 1000, eenheid: 'jaren' } }, ['duur.aantal']],
    ['an unknown unit', { ...GOED, duur: { aantal: 6, eenheid: 'uren' } }, ['duur.eenheid']],
    ['a unit that only an object has', { ...GOED, duur: { aantal: 6, eenheid: 'toString' } }, ['duur.eenheid']],
    ['no length', { begindatum: '2026-02-20' }, ['duur']],
    ['an unknown beginning', { ...GOED, begin: 'morgen' }, ['begin']],
    ['an unknown direction', { ...GOED, richting: 'opzij' }, ['richting']],
    ['an unknown ground', { ...GOED, grondslag: 'gewoonte' }, ['grondslag']],
    ['a pause before the start', metPauze('2026-02-19', '2026-03-01'), ['opschortingen[0].van']],
    ['a pause that ends before it begins', metPauze('2026-03-02', '2026-03-01'), ['opschortingen[0].totEnMet']],
    ['a pause without an end', metPauze('2026-03-02', undefined), ['opschortingen[0].totEnMet']],
    ['a pause without a ground', metPauze('2026-03-02', '2026-03-03', { grond: ' ' }), ['opschortingen[0].grond']],
    [
      'a latest end before the expected end',
      metPauze('2026-03-02', null, { verwachtTotEnMet: '2026-03-09', uiterlijkTotEnMet: '2026-03-08' }),
      ['opschortingen[0].uiterlijkTotEnMet'],
    ],
    ['pauses that are no list', { ...GOED, opschortingen: {} }, ['opschortingen']],
    ['a pause that is no object', { ...GOED, opschortingen: [null] }, ['opschortingen[0]']],
    [
      'an adjournment of nothing',
      { ...GOED, verdagingen: [{ aantal: 0, eenheid: 'weken' }] },
      ['verdagingen[0].aantal'],
    ],
    [
      'an adjournment told before the start',
      { ...GOED, verdagingen: [{ aantal: 6, eenheid: 'weken', mededelingDatum: '2026-01-01' }] },
      ['verdagingen[0].mededelingDatum'],
    ],
    [
      'a pause while counting back',
      { ...(metPauze('2026-03-02', '2026-03-03') as object), richting: 'terug' },
      ['opschortingen'],
    ],
    ['an unknown setting', { ...GOED, instellingen: { dwangsomVanafDag: 13 } }, ['instellingen.dwangsomVanafDag']],
    ['an outcome after 2200', { begindatum: '2200-12-01', duur: GOED.duur }, ['duur']],
    ['an outcome before 1900', { begindatum: '1900-01-10', duur: GOED.duur, richting: 'terug' }, ['duur']],
    ['an outcome after 2200 by a pause', { ...(metPauze('2026-03-02', '2200-12-31') as object) }, ['duur']],
    ['nothing', undefined, ['']],
    ['null', null, ['']],
    ['a list', [], ['']],
    ['a text', '2026-02-20', ['']],
  ])('%s', (_, vraag, verwacht) => {
    expect(velden(vraag)).toEqual(verwacht);
  });

  it('reports all errors at once, each with its rule and a Dutch sentence', () => {
    const fouten = controleerTermijnvraag({
      begindatum: '2026-02-31',
      duur: { aantal: 0, eenheid: 'uren' },
      richting: 'opzij',
      opschortingen: [{ van: '2026-03-05', totEnMet: '2026-03-01', grond: '' }],
    });
    expect(fouten.map((f) => f.veld)).toEqual([
      'begindatum',
      'richting',
      'duur.eenheid',
      'duur.aantal',
      'opschortingen[0].grond',
      'opschortingen[0].totEnMet',
    ]);
    for (const { regel, fout } of fouten) {
      expect(regel).not.toBe('');
      expect(fout).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('berekenTermijn refuses the same questions with the same errors', () => {
    const slecht = { begindatum: '2026-02-31', duur: { aantal: 0, eenheid: 'weken' } } as Termijnvraag;
    expect(() => berekenTermijn(slecht, KALENDER)).toThrow(new Termijnfout(controleerTermijnvraag(slecht)));
    expect(new Termijnfout(controleerTermijnvraag(slecht)).fouten.map((f) => f.veld)).toEqual([
      'begindatum',
      'duur.aantal',
    ]);
  });

  it('every question that it accepts near the borders can be computed', () => {
    for (const begindatum of ['1900-01-01', '2199-12-31', '2200-10-01']) {
      for (const eenheid of ['dagen', 'werkdagen', 'weken', 'maanden'] as const) {
        const vraag = { begindatum, duur: { aantal: 1, eenheid } };
        expect(velden(vraag)).toEqual([]);
        expect(() => berekenTermijn(vraag, KALENDER)).not.toThrow();
      }
    }
  });
});

describe('controleerBezwaarvraag', () => {
  const bezwaarvelden = (vraag: unknown): string[] => controleerBezwaarvraag(vraag).map((f) => f.veld);

  it('accepts the shortest question and one with everything', () => {
    expect(bezwaarvelden({ besluitDatum: '2026-01-05' })).toEqual([]);
    expect(
      bezwaarvelden({
        besluitDatum: '2026-01-05',
        bezwaar: { ontvangstDatum: '2026-02-10', wijze: 'post', verzendDatum: '2026-02-09' },
        commissie: true,
        opschortingen: [{ van: '2026-03-01', totEnMet: '2026-03-05', grond: 'instemming' }],
        herstelverzoeken: [{ verzoekDatum: '2026-02-18', termijnTotEnMet: '2026-03-18', herstel: '2026-03-10' }],
        verdagingen: [{ aantal: 6, eenheid: 'weken', grond: 'verdaging' }],
        hoorzittingDatum: '2026-03-20',
        ingebrekestellingDatum: '2026-09-01',
        beslissingDatum: '2026-09-10',
        uitspraakDatum: '2027-01-10',
        instellingen: { dwangsomVanafDag: 14 },
      }),
    ).toEqual([]);
  });

  it('reports all errors at once', () => {
    expect(
      bezwaarvelden({
        besluitDatum: '2026-01-05',
        commissie: 'ja',
        bezwaar: { ontvangstDatum: '2026-02-10', wijze: 'duif', verzendDatum: '2026-02-11' },
        verdagingen: [{ aantal: 6, eenheid: 'weken', grond: 'zin' }],
        herstelverzoeken: [{ verzoekDatum: '2026-02-18', termijnTotEnMet: '2026-02-18', herstel: '2026-02-17' }],
        hoorzittingDatum: '2025-12-01',
        beslissingDatum: '2026-05-01',
        uitspraakDatum: '2026-04-01',
      }),
    ).toEqual([
      'commissie',
      'verdagingen[0].grond',
      'bezwaar.wijze',
      'bezwaar.verzendDatum',
      'herstelverzoeken[0].termijnTotEnMet',
      'herstelverzoeken[0].herstel',
      'hoorzittingDatum',
      'uitspraakDatum',
    ]);
  });

  it.each<[unknown, string[]]>([
    [null, ['']],
    [{}, ['besluitDatum']],
    [{ besluitDatum: '2026-01-05', bezwaar: {} }, ['bezwaar.ontvangstDatum', 'bezwaar.wijze']],
    [{ besluitDatum: '2026-01-05', bezwaar: 1, herstelverzoeken: [1] }, ['bezwaar', 'herstelverzoeken[0]']],
    [{ besluitDatum: '2200-06-01' }, ['besluitDatum']],
    [{ besluitDatum: '1900-06-01' }, ['besluitDatum']],
  ])('%p', (vraag, verwacht) => {
    expect(bezwaarvelden(vraag)).toEqual(verwacht);
  });
});
