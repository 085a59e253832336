import type { Duur, Opschorting, Termijnvraag } from './index.ts';
import { berekenTermijn, KALENDER } from './index.ts';

function reken(begindatum: string, duur: Duur, rest: Partial<Termijnvraag> = {}) {
  return berekenTermijn({ begindatum, duur, ...rest }, KALENDER);
}

const dagen = (aantal: number): Duur => ({ aantal, eenheid: 'dagen' });
const werkdagen = (aantal: number): Duur => ({ aantal, eenheid: 'werkdagen' });
const weken = (aantal: number): Duur => ({ aantal, eenheid: 'weken' });
const maanden = (aantal: number): Duur => ({ aantal, eenheid: 'maanden' });
const jaren = (aantal: number): Duur => ({ aantal, eenheid: 'jaren' });

describe('counting (T2, T7)', () => {
  it('six weeks end on the same day of the week; the day of the event does not count', () => {
    expect(reken('2026-01-05', weken(6))).toMatchObject({ eersteDag: '2026-01-06', laatsteDag: '2026-02-16' });
  });

  it('a term on a named first day ends a day earlier', () => {
    expect(reken('2026-01-06', weken(6), { begin: 'eerste-dag' })).toMatchObject({
      eersteDag: '2026-01-06',
      laatsteDag: '2026-02-16',
    });
  });

  it.each([
    ['2026-01-31', maanden(1), 'dag-na', '2026-02-28'],
    ['2026-08-31', maanden(1), 'dag-na', '2026-09-30'],
    ['2026-03-01', maanden(3), 'eerste-dag', '2026-05-31'],
    ['2026-08-31', maanden(1), 'eerste-dag', '2026-09-30'],
    ['2027-01-01', maanden(12), 'eerste-dag', '2027-12-31'],
    ['2024-02-29', jaren(1), 'dag-na', '2025-02-28'],
    ['2024-02-29', jaren(4), 'dag-na', '2028-02-29'],
    ['2024-02-29', jaren(1), 'eerste-dag', '2025-02-28'],
  ] as const)('%s with %p, %s: nominal %s', (begindatum, duur, begin, nominaal) => {
    expect(reken(begindatum, duur, { begin }).nominaleLaatsteDag).toBe(nominaal);
  });

  it('working days leave out weekends, holidays and equated days', () => {
    expect(reken('2026-12-22', werkdagen(5)).laatsteDag).toBe('2026-12-30');
    expect(reken('2026-12-22', werkdagen(5), { begin: 'eerste-dag' }).laatsteDag).toBe('2026-12-29');
    expect(reken('2026-05-13', werkdagen(1)).laatsteDag).toBe('2026-05-18');
  });

  it('counts back without a roll (Atw art. 1 lid 2)', () => {
    const terug = { richting: 'terug' } as const;
    expect(reken('2026-06-09', dagen(10), terug).laatsteDag).toBe('2026-05-30');
    expect(reken('2026-06-09', weken(1), terug).laatsteDag).toBe('2026-06-02');
    expect(reken('2026-06-09', dagen(10), { ...terug, begin: 'eerste-dag' }).laatsteDag).toBe('2026-05-31');
    expect(reken('2026-03-31', maanden(1), { ...terug, begin: 'eerste-dag' }).laatsteDag).toBe('2026-03-01');
    expect(reken('2026-03-31', maanden(1), terug).laatsteDag).toBe('2026-02-28');
    expect(reken('2026-04-08', werkdagen(5), terug).laatsteDag).toBe('2026-03-30');
  });
});

describe('Atw art. 4: exactly at and just over the border (T3, TM-6)', () => {
  it.each([
    // Saturday 3 January 2026 + 90 days is Goede Vrijdag; a day more is not rolled and ends before it.
    ['2026-01-03', dagen(90), '2026-04-03', '2026-04-07'],
    ['2026-01-03', dagen(91), '2026-04-04', '2026-04-04'],
    ['2026-01-03', weken(12), '2026-03-28', '2026-03-30'],
    ['2026-01-03', weken(13), '2026-04-04', '2026-04-04'],
    ['2026-01-25', maanden(3), '2026-04-25', '2026-04-28'],
    ['2026-01-25', maanden(4), '2026-05-25', '2026-05-25'],
    ['2026-01-02', jaren(1), '2027-01-02', '2027-01-02'],
  ] as const)('%s with %p: %s -> %s', (begindatum, duur, nominaleLaatsteDag, laatsteDag) => {
    expect(reken(begindatum, duur)).toMatchObject({ nominaleLaatsteDag, laatsteDag });
  });

  it('says why it does not roll', () => {
    const stap = reken('2026-01-03', weken(13)).toelichting.find((s) => s.regel === 'Atw 4');
    expect(stap?.tekst).toBe(
      'De Algemene termijnenwet geldt niet voor een termijn van 13 weken. De laatste dag schuift niet op.',
    );
  });
});

describe('Atw art. 2: three days hold two ordinary days (T4)', () => {
  it.each([
    ['Kerst', '2026-12-24', dagen(3), '2026-12-27', '2026-12-29'],
    ['Kerst, one ordinary day before it', '2026-12-23', dagen(3), '2026-12-26', '2026-12-28'],
    ['Kerst, two days only', '2026-12-24', dagen(2), '2026-12-26', '2026-12-28'],
    ['Easter', '2026-04-02', dagen(3), '2026-04-05', '2026-04-08'],
    ['Hemelvaart', '2026-05-13', dagen(3), '2026-05-16', '2026-05-19'],
    ['Hemelvaart, one ordinary day before it', '2026-05-12', dagen(3), '2026-05-15', '2026-05-18'],
  ] as const)('%s', (_, begindatum, duur, nominaleLaatsteDag, laatsteDag) => {
    expect(reken(begindatum, duur)).toMatchObject({ nominaleLaatsteDag, laatsteDag });
  });

  it('lengthens a term that counts back too: art. 2 has no exception for it', () => {
    const termijn = reken('2026-04-08', dagen(3), { richting: 'terug' });
    expect(termijn).toMatchObject({ nominaleLaatsteDag: '2026-04-05', laatsteDag: '2026-04-02' });
    expect(termijn.toelichting.map((s) => s.regel)).toContain('Atw 2');
  });
});

describe('terms of the Handleiding (TM-7, N-32)', () => {
  const handleiding = { grondslag: 'handleiding' } as const;

  it('roll by default, in favour of the school', () => {
    const termijn = reken('2026-01-03', weken(2), handleiding);
    expect(termijn).toMatchObject({ nominaleLaatsteDag: '2026-01-17', laatsteDag: '2026-01-19' });
    expect(termijn.toelichting.some((s) => s.regel.startsWith('Atw'))).toBe(false);
  });

  it('stay where they are when the setting is off, and say so', () => {
    const termijn = reken('2026-01-03', weken(2), { ...handleiding, instellingen: { handleidingSchuift: false } });
    expect(termijn.laatsteDag).toBe('2026-01-17');
    expect(termijn.toelichting.find((s) => s.regel === 'N-32')?.tekst).toContain('schuift niet op');
  });

  it('the setting does not touch a statutory term', () => {
    expect(reken('2026-01-03', weken(2), { instellingen: { handleidingSchuift: false } }).laatsteDag).toBe(
      '2026-01-19',
    );
  });
});

describe('pauses (T6)', () => {
  const pauze = (van: string, totEnMet: string): Opschorting => ({ van, totEnMet, grond: 'aanvulling' });
  const vierWeken = (...opschortingen: Opschorting[]) => reken('2026-09-01', weken(4), { opschortingen });

  it('overlapping days count once', () => {
    const termijn = vierWeken(pauze('2026-09-10', '2026-09-15'), pauze('2026-09-07', '2026-09-11'));
    expect(termijn).toMatchObject({ pauzedagen: 9, laatsteDag: '2026-10-08' });
    expect(termijn.toelichting.filter((s) => s.tekst.includes('stond stil')).map((s) => s.tekst)).toEqual([
      'De termijn stond stil van 7 september 2026 tot en met 11 september 2026: 5 dagen. Reden: aanvulling.',
      'De termijn stond stil van 12 september 2026 tot en met 15 september 2026: 4 dagen. Reden: aanvulling.',
    ]);
  });

  it('a pause within another one, or after the end, adds nothing and is named', () => {
    const termijn = vierWeken(
      pauze('2026-09-07', '2026-09-11'),
      pauze('2026-09-08', '2026-09-09'),
      pauze('2026-10-20', '2026-10-22'),
    );
    expect(termijn).toMatchObject({ pauzedagen: 5, nominaleLaatsteDag: '2026-10-04', laatsteDag: '2026-10-05' });
    const zonder = termijn.toelichting.filter((s) => s.tekst.includes('verlengt de termijn niet'));
    expect(zonder.map((s) => s.datum)).toEqual(['2026-09-08', '2026-10-20']);
  });

  it('a pause pulls in a later pause that the term would not have met', () => {
    expect(vierWeken(pauze('2026-09-29', '2026-09-30'), pauze('2026-10-01', '2026-10-02')).laatsteDag).toBe(
      '2026-10-05',
    );
    expect(vierWeken(pauze('2026-10-01', '2026-10-02')).laatsteDag).toBe('2026-09-29');
  });

  it('the last day is not rolled into a pause', () => {
    const termijn = reken('2026-08-29', weken(4), { opschortingen: [pauze('2026-09-27', '2026-09-30')] });
    expect(termijn).toMatchObject({ nominaleLaatsteDag: '2026-09-26', laatsteDag: '2026-10-01' });
    expect(termijn.toelichting.map((s) => s.tekst)).toContain(
      'Woensdag 30 september 2026 valt in een pauze (aanvulling) en kan niet de laatste dag zijn.',
    );
  });

  it('an open pause gives an expected and a latest end', () => {
    const open = { van: '2026-09-07', totEnMet: null, grond: 'overmacht' };
    const termijn = vierWeken({ ...open, verwachtTotEnMet: '2026-09-11', uiterlijkTotEnMet: '2026-09-18' });
    expect(termijn).toMatchObject({ pauzeOpen: true, laatsteDag: '2026-10-05', uiterlijkeLaatsteDag: '2026-10-12' });
    expect(termijn.toelichting.at(-1)?.datum).toBe('2026-10-12');
    const alleenUiterlijk = vierWeken({ ...open, uiterlijkTotEnMet: '2026-09-18' });
    expect(alleenUiterlijk).toMatchObject({ laatsteDag: '2026-10-12', uiterlijkeLaatsteDag: '2026-10-12' });
  });

  it('an open pause without a known end counts its first day, and the latest end is not known', () => {
    const termijn = vierWeken({ van: '2026-09-07', totEnMet: null, grond: 'overmacht' });
    expect(termijn).toMatchObject({ pauzeOpen: true, laatsteDag: '2026-09-30', uiterlijkeLaatsteDag: null });
    expect(termijn.toelichting.at(-1)?.tekst).toContain('is de uiterste laatste dag niet bekend');
  });

  it('tells the planned length beside the actual one', () => {
    const termijn = vierWeken({ ...pauze('2026-09-07', '2026-09-09'), uiterlijkTotEnMet: '2026-09-18' });
    expect(termijn.toelichting.some((s) => s.tekst.endsWith('Gepland was tot en met 18 september 2026.'))).toBe(true);
  });

  it('in a term of working days only the working days of a pause count', () => {
    const termijn = reken('2026-12-22', werkdagen(5), { opschortingen: [pauze('2026-12-23', '2026-12-25')] });
    expect(termijn).toMatchObject({ laatsteDag: '2027-01-04', pauzedagen: 2 });
  });
});

describe('adjournment (T10, TM-10)', () => {
  const verdaagd = (rest: Partial<Termijnvraag> = {}) =>
    reken('2026-11-20', weken(6), { verdagingen: [weken(6)], ...rest });

  it('counts from the rolled end by default, with the alarm on the earlier reading', () => {
    const termijn = verdaagd();
    expect(termijn).toMatchObject({ laatsteDag: '2027-02-15', alarmdatum: '2027-02-12' });
    expect(termijn.toelichting.at(-1)).toMatchObject({ regel: 'TM-10', datum: '2027-02-12' });
  });

  it('counts from the nominal end when so set', () => {
    expect(verdaagd({ instellingen: { verdagingVanaf: 'nominaal' } })).toMatchObject({
      laatsteDag: '2027-02-12',
      alarmdatum: '2027-02-12',
    });
  });

  it('told on the last day it counts, a day later it is refused with the reason', () => {
    const op = (mededelingDatum: string) => verdaagd({ verdagingen: [{ ...weken(6), mededelingDatum }] });
    expect(op('2027-01-04')).toMatchObject({ laatsteDag: '2027-02-15', geweigerdeVerdagingen: [] });
    expect(op('2027-01-05')).toMatchObject({ laatsteDag: '2027-01-04', geweigerdeVerdagingen: [0] });
    expect(op('2027-01-05').toelichting.map((s) => s.tekst)).toContain(
      'De verlenging van 5 januari 2027 telt niet mee: zij is meegedeeld na het einde van de termijn.',
    );
  });

  it('a pause during the adjournment lengthens it', () => {
    const opschortingen = [{ van: '2027-01-11', totEnMet: '2027-01-15', grond: 'instemming' }];
    expect(verdaagd({ opschortingen })).toMatchObject({ nominaleLaatsteDag: '2027-02-20', laatsteDag: '2027-02-22' });
  });
});

describe('the explanation', () => {
  it('reads as a story, every skipped day by name', () => {
    const termijn = reken('2026-02-20', weken(6), { gebeurtenis: 'de verzending van het besluit', regel: 'Awb 6:7' });
    expect(termijn.toelichting).toEqual([
      {
        regel: 'Awb 6:7',
        tekst:
          'De termijn begint op de dag na de verzending van het besluit op vrijdag 20 februari 2026. De eerste dag is zaterdag 21 februari 2026.',
        datum: '2026-02-21',
      },
      {
        regel: 'Awb 6:7',
        tekst: 'De termijn is 6 weken. Zonder pauzes en verschuivingen is de laatste dag vrijdag 3 april 2026.',
        datum: '2026-04-03',
      },
      {
        regel: 'Atw 1',
        tekst: 'Vrijdag 3 april 2026 is Goede Vrijdag en kan niet de laatste dag zijn.',
        datum: '2026-04-03',
      },
      { regel: 'Atw 1', tekst: '4 april 2026 is een zaterdag en kan niet de laatste dag zijn.', datum: '2026-04-04' },
      { regel: 'Atw 1', tekst: '5 april 2026 is een zondag en kan niet de laatste dag zijn.', datum: '2026-04-05' },
      {
        regel: 'Atw 1',
        tekst: 'Maandag 6 april 2026 is Tweede Paasdag en kan niet de laatste dag zijn.',
        datum: '2026-04-06',
      },
      { regel: 'TM-12', tekst: 'De laatste dag is dinsdag 7 april 2026, tot 24.00 uur.', datum: '2026-04-07' },
    ]);
  });

  it('names the decree of an equated day', () => {
    expect(reken('2026-04-02', weken(6)).toelichting.map((s) => s.tekst)).toContain(
      'Vrijdag 15 mei 2026 is gelijkgesteld bij KB voor 2026-2028 en kan niet de laatste dag zijn.',
    );
  });

  it.each([
    ['2010-01-04', true],
    ['2021-01-04', true],
    ['2026-01-05', false],
    ['2030-01-07', true],
  ])('from %s it says whether a decree is not known: %p', (begindatum, onbekend) => {
    expect(reken(begindatum, weken(6)).toelichting.some((s) => s.regel === 'TM-5')).toBe(onbekend);
  });

  it('uses the words for one day, one week and years', () => {
    expect(reken('2026-01-05', weken(1)).toelichting[1]?.tekst).toContain('De termijn is 1 week.');
    expect(reken('2026-01-05', jaren(4)).toelichting[1]?.tekst).toContain('De termijn is 4 jaar.');
    expect(reken('2026-01-05', werkdagen(1)).toelichting[1]?.tekst).toContain('De termijn is 1 werkdag.');
  });
});
