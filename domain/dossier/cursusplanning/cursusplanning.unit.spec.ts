import { aanvraag, geimporteerd, bestuurder, ingeschreven, toekennen } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { halfjaarVanaf, planningInleveren, planningWijzigen } from '../../../test/domein/plichten.ts';
import type { Opdracht } from '../dossier.ts';

/** Imported on Monday 23 November 2026: the first month that begins at least a month later is January 2027. */
const school = gegeven([geimporteerd()], '2026-11-23');
const EERSTE = 'cursusplanning/2027-01';
const ingeleverd = school.als(planningInleveren(), 'school').gelukt();
const plichten = (stand: typeof school) => stand.dossier.cursusplanning;

describe('N-24: de planning loopt over de volgende maand voor die begint', () => {
  test('een geïmporteerde school heeft eerst een volle maand', () => {
    expect(school.laatsteDag(EERSTE)).toBe('2026-12-31');
    expect(gegeven([geimporteerd({}, '2026-12-01')], '2026-12-01').laatsteDag(EERSTE)).toBe('2026-12-31');
    expect(gegeven([geimporteerd({}, '2026-12-02')], '2026-12-02').laatsteDag('cursusplanning/2027-02')).toBe(
      '2027-01-31',
    );
  });

  test('een school die het keurmerk krijgt ook; voor die tijd is er geen plicht', () => {
    const voor = gegeven([ingeschreven, bestuurder, aanvraag], '2026-03-02');
    expect(voor.termijn('cursusplanning/2026-05')).toBeUndefined();
    expect(voor.als(toekennen, 'beslisser').gelukt().laatsteDag('cursusplanning/2026-05')).toBe('2026-04-30');
  });

  test('ingeleverd: de plicht schuift naar de eerste maand die niet helemaal is gepland', () => {
    expect(ingeleverd.termijn(EERSTE)).toBeUndefined();
    expect(ingeleverd.laatsteDag('cursusplanning/2027-07')).toBe('2027-06-30');
    const half = school.als(planningInleveren({ totEnMet: '2027-04-15' }), 'school').gelukt();
    expect(half.termijn('cursusplanning/2027-04')).toMatchObject({
      omschrijving: 'Cursusplanning vanaf 16 april 2027',
      laatsteDag: '2027-03-31',
    });
  });

  test('wat na een gat is gepland telt pas als het gat is gevuld', () => {
    const metGat = school
      .als(planningInleveren({ van: '2027-03-01', totEnMet: '2027-04-30' }), 'school')
      .gelukt()
      .als(planningInleveren({ van: '2027-05-01', totEnMet: '2027-05-23' }), 'servicedesk')
      .gelukt();
    expect(metGat.laatsteDag(EERSTE)).toBe('2026-12-31');
    // What touches becomes one period: the dossier does not grow with every planning.
    expect(plichten(metGat).verder).toEqual([{ van: '2027-03-01', totEnMet: '2027-05-23' }]);
    const gevuld = metGat.als(planningInleveren({ totEnMet: '2027-02-28' }), 'school').gelukt();
    expect(plichten(gevuld)).toMatchObject({ ongeplandVanaf: '2027-05-24', verder: [] });
  });

  test('herinneringen een week en drie dagen vooraf, en niet meer na het inleveren', () => {
    const over = (stand: typeof school) =>
      stand
        .op('2027-01-05')
        .feiten('HerinneringVerzonden')
        .filter((h) => h.punten.some((p) => p.reeks === EERSTE))
        .map((h) => h.datum);
    expect(over(school)).toEqual(['2026-12-24', '2026-12-28']);
    expect(over(ingeleverd)).toEqual([]);
  });

  test('te laat: één keer verstreken, en daarna niets meer tot de school weer plant', () => {
    const later = school.op('2028-01-15');
    const termijnen = later.feiten('TermijnVerstreken').filter((g) => g.termijnId.startsWith('cursusplanning/'));
    expect(termijnen).toMatchObject([{ termijnId: EERSTE, datum: '2027-01-01' }]);
    expect(later.taken()).toContain(`verstreken/${EERSTE}`);
    const alsnog = later
      .als(planningInleveren({ van: '2028-01-15', totEnMet: '2028-05-31', ingeleverdOp: '2028-01-15' }), 'school')
      .dan([{ soort: 'CursusplanningIngeleverd', teLaat: true }]);
    expect(alsnog.taken()).not.toContain(`verstreken/${EERSTE}`);
    expect(alsnog.laatsteDag('cursusplanning/2028-06')).toBe('2028-05-31');
  });

  test('op de laatste dag is op tijd, de dag erna niet', () => {
    const op = (dag: string) => halfjaarVanaf('2027-01-01', dag);
    school
      .op('2026-12-31')
      .als(op('2026-12-31'), 'school')
      .dan([{ soort: 'CursusplanningIngeleverd', teLaat: false }]);
    const erna = school.op('2027-01-01');
    erna.als(op('2027-01-01'), 'school').dan([{ soort: 'CursusplanningIngeleverd', teLaat: true }]);
    erna.als(op('2026-12-31'), 'servicedesk').dan([{ soort: 'CursusplanningIngeleverd', teLaat: false }]);
  });

  test('afgehandeld door de servicedesk: een half jaar rust, dan geldt de plicht weer', () => {
    const afgehandeld = school
      .op('2027-01-12')
      .als({ soort: 'TermijnAfhandelen', termijnId: EERSTE, toelichting: 'tekst-1' }, 'servicedesk')
      .gelukt();
    expect(afgehandeld.laatsteDag('cursusplanning/2027-07')).toBe('2027-06-30');
  });

  test('gaat door tijdens een schorsing en stopt met het keurmerk', () => {
    const stand = { status: 'geschorst', statusSinds: '2026-10-25', statusTotEnMet: '2027-01-24' } as const;
    expect(gegeven([geimporteerd(stand)], '2026-11-23').laatsteDag(EERSTE)).toBe('2026-12-31');
    const gestopt = school
      .als({ soort: 'StopMelden', gemeldOp: '2026-11-23', perDatum: '2027-01-29', toelichting: null }, 'school')
      .gelukt();
    expect(gestopt.laatsteDag(EERSTE)).toBe('2026-12-31');
    const gepland = gestopt.als(planningInleveren({ totEnMet: '2027-01-31' }), 'school').gelukt();
    expect(gepland.termijn('cursusplanning/2027-02')).toBeUndefined();
    const geeindigd = gestopt.op('2027-02-01');
    expect(plichten(geeindigd)).toMatchObject({ ongeplandVanaf: null, laatste: null });
    geeindigd.als(planningInleveren(), 'school').dan(geweigerd(['GEEN_KEURMERK', 'N-24']));
  });
});

describe('een planning inleveren', () => {
  test.each<[string, Parameters<typeof planningInleveren>[0], VerwachteWeigering[]]>([
    ['andersom', { totEnMet: '2026-12-31' }, [['VOLGORDE', 'N-24', 'totEnMet']]],
    ['langer dan zes maanden', { totEnMet: '2027-07-01' }, [['PERIODE_TE_LANG', 'N-24', 'totEnMet']]],
    [
      'verder dan zes maanden vooruit',
      { van: '2027-05-24', totEnMet: '2027-06-30' },
      [['PERIODE_TE_VER', 'N-24', 'van']],
    ],
    [
      'een periode die voorbij is',
      { van: '2026-10-01', totEnMet: '2026-11-22' },
      [['PERIODE_VOORBIJ', 'N-24', 'totEnMet']],
    ],
    ['later dan vandaag', { ingeleverdOp: '2026-11-24' }, [['DATUM_IN_TOEKOMST', 'N-24', 'ingeleverdOp']]],
    [
      'alles tegelijk',
      { van: '', totEnMet: '2027-02-30', ingeleverdOp: 'x', aantalGroepen: -1, vindplaats: ' ' },
      [
        ['DATUM_ONGELDIG', 'T1', 'van'],
        ['DATUM_ONGELDIG', 'T1', 'totEnMet'],
        ['DATUM_ONGELDIG', 'T1', 'ingeleverdOp'],
        ['GETAL_ONGELDIG', 'SG-2', 'aantalGroepen'],
        ['TEKST_VERPLICHT', 'A10', 'vindplaats'],
      ],
    ],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    school.als(planningInleveren(velden), 'school').dan(geweigerd(...redenen));
  });

  test('een school zonder lessen zegt nul groepen', () => {
    school.als(planningInleveren({ aantalGroepen: 0 }), 'school').dan([{ soort: 'CursusplanningIngeleverd' }]);
  });
});

describe('N-24: een wijziging meldt de school twee werkdagen vooraf', () => {
  // Two working days before Monday 11 January 2027 is Thursday 7 January.
  test.each([
    ['2027-01-07', false],
    ['2027-01-08', true],
    ['2027-01-12', true],
  ])('gemeld op %s: te laat is %s', (gemeldOp, teLaat) => {
    const stand = ingeleverd
      .op('2027-01-12')
      .als(planningWijzigen('2027-01-11', gemeldOp), 'school')
      .dan([{ soort: 'CursusplanningGewijzigd', teLaat }]);
    expect(plichten(stand).laatsteWijziging).toEqual({ ingangsdatum: '2027-01-11', gemeldOp, teLaat });
  });

  test.each(['2025-11-22', '2027-11-24', '1900-01-01', '2200-12-31'])('%s is een vergissing', (ingangsdatum) => {
    ingeleverd
      .als(planningWijzigen(ingangsdatum, '2026-11-23'), 'school')
      .dan(geweigerd(['DATUM_TE_VER', 'N-24', 'ingangsdatum']));
  });

  test('pas als er een planning is, en met goede velden', () => {
    school.als(planningWijzigen('2027-01-11', '2026-11-23'), 'school').dan(geweigerd(['GEEN_CURSUSPLANNING', 'N-24']));
    gegeven([ingeschreven], '2026-11-23')
      .als(planningWijzigen('2027-01-11', '2026-11-23'), 'school')
      .dan(geweigerd(['GEEN_KEURMERK', 'N-24']));
    ingeleverd
      .als({ ...planningWijzigen('', '2026-11-24'), toelichting: '' } as Opdracht, 'school')
      .dan(
        geweigerd(
          ['DATUM_ONGELDIG', 'T1', 'ingangsdatum'],
          ['DATUM_IN_TOEKOMST', 'N-24', 'gemeldOp'],
          ['TEKST_VERPLICHT', 'A10', 'toelichting'],
        ),
      );
  });
});
