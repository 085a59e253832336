import {
  eersteTidk,
  INSTELLINGEN,
  INSTELLINGUITLEG,
  isVogJongGenoeg,
  KALENDER,
  meetperiode,
  toelichtingVog,
  toelichtingVolgendeTidk,
  volgendeTidk,
} from './index.ts';

describe('VOG (VO-4, VO-5)', () => {
  it('the last day counts, three months under the Handleiding 2022', () => {
    const vog = { afgegevenOp: '2025-09-15', overhandigdOp: '2026-03-15', maxMaanden: 6 };
    expect(isVogJongGenoeg(vog)).toBe(true);
    expect(isVogJongGenoeg({ ...vog, maxMaanden: 3 })).toBe(false);
    expect(isVogJongGenoeg({ ...vog, overhandigdOp: '2025-12-15', maxMaanden: 3 })).toBe(true);
  });

  it('month-end: clamped', () => {
    const vog = { afgegevenOp: '2025-08-31', maxMaanden: 6 };
    expect(isVogJongGenoeg({ ...vog, overhandigdOp: '2026-02-28' })).toBe(true);
    expect(isVogJongGenoeg({ ...vog, overhandigdOp: '2026-03-01' })).toBe(false);
  });

  it('handed over before its issue it is not accepted, and the reasons say so', () => {
    const vog = { afgegevenOp: '2026-03-02', overhandigdOp: '2026-03-01', maxMaanden: 6 };
    expect(isVogJongGenoeg(vog)).toBe(false);
    expect(toelichtingVog(vog).at(-1)?.tekst).toContain('voor de datum van afgifte');
  });

  it('explains a VOG that is in time and one that is too old', () => {
    const vog = { afgegevenOp: '2025-09-15', maxMaanden: 6 };
    expect(toelichtingVog({ ...vog, overhandigdOp: '2026-03-13' }).map((s) => s.tekst)).toEqual([
      'De VOG is afgegeven op 15 september 2025 en mag bij het overhandigen niet ouder zijn dan 6 maanden.',
      'De laatste dag om de VOG te overhandigen is 15 maart 2026. Die dag schuift niet op door een weekend of feestdag.',
      'De VOG is overhandigd op 13 maart 2026. Dat is op tijd.',
    ]);
    expect(toelichtingVog({ ...vog, overhandigdOp: '2026-03-16' }).at(-1)?.tekst).toContain('te oud');
  });
});

describe('TidK (TK-1, AP-3, N-5)', () => {
  it('four years after the last one, clamped', () => {
    expect(volgendeTidk('2022-11-08')).toBe('2026-11-08');
    expect(volgendeTidk('2024-02-29', 1)).toBe('2025-02-28');
    expect(toelichtingVolgendeTidk('2022-11-08').at(-1)).toMatchObject({ regel: 'T7', datum: '2026-11-08' });
  });

  it('the first one six months after the grant, four weeks either way', () => {
    expect(eersteTidk('2026-03-30')).toMatchObject({
      richtdag: '2026-09-30',
      van: '2026-09-02',
      totEnMet: '2026-10-28',
    });
  });
});

describe('meetperiode (RA-2 to RA-5)', () => {
  it('of a calendar year', () => {
    expect(meetperiode('2026-01-01', KALENDER)).toMatchObject({
      totEnMet: '2026-12-31',
      uitvraagVan: '2026-12-18',
      uitvraagTotEnMet: '2026-12-31',
      audit: { laatsteDag: '2027-03-31' },
    });
  });

  it('of a school that starts in another month', () => {
    expect(meetperiode('2027-09-01', KALENDER)).toMatchObject({
      totEnMet: '2028-08-31',
      uitvraagVan: '2028-08-18',
      audit: { laatsteDag: '2028-11-30' },
    });
  });

  it('31 March 2024 was Easter Sunday: the audit day rolls, unless the setting is off', () => {
    expect(meetperiode('2023-01-01', KALENDER).audit).toMatchObject({
      nominaleLaatsteDag: '2024-03-31',
      laatsteDag: '2024-04-02',
    });
    expect(meetperiode('2023-01-01', KALENDER, { handleidingSchuift: false }).audit.laatsteDag).toBe('2024-03-31');
  });
});

describe('settings', () => {
  it('each has its rule, its question and a reason in Dutch', () => {
    expect(Object.keys(INSTELLINGUITLEG).sort()).toEqual(Object.keys(INSTELLINGEN).sort());
    for (const { regel, vraag, waarom } of Object.values(INSTELLINGUITLEG)) {
      expect(regel).toMatch(/^(TM|N)-\d+$/);
      expect(vraag).toMatch(/^[A-Z].*\?$/);
      expect(waarom).toMatch(/^[A-Z].*\.$/);
    }
  });
});
