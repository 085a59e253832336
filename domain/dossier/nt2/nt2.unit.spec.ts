import { lesurenOpgeven } from '../../../test/domein/audit.ts';
import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { type Gegeven, gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';
import type { Uitzondering } from '../../regels/handleiding.ts';
import type { Lesurenuitkomst } from './feiten.ts';

const school = gegeven([geimporteerd()], '2026-11-23');
const opDag = school.op('2026-12-22');

/** The addendum prolonged by setting (N-34). */
const verlengd = { ...BRONNEN, instellingen: { ...BRONNEN.instellingen, nt2AddendumTotEnMet: '2026-12-31' } };

const melden = (uitzondering: Uitzondering, velden: object = {}): Opdracht => ({
  soort: 'UitzonderingMelden',
  uitzondering,
  gemeldOp: '2026-11-20',
  vanaf: '2026-12-01',
  onderbouwing: 'tekst-30',
  ...velden,
});

describe('NT-1: ten minste 80 procent van de lessen door bevoegde docenten', () => {
  test.each<[bevoegd: number, percentage: number, Lesurenuitkomst]>([
    [850, 85, 'gehaald'],
    [800, 80, 'gehaald'],
    [799, 79.9, 'niet gehaald'],
    [0, 0, 'niet gehaald'],
  ])('%d van 1000 uren is %d procent: %s', (bevoegd, percentage, uitkomst) => {
    opDag
      .als(lesurenOpgeven({ bevoegd }), 'school')
      .dan([{ soort: 'LesurenOpgegeven', meetjaar: 2026, percentage, norm: 80, uitkomst }]);
  });

  test('de opgave is er uiterlijk aan het einde van de meetperiode, en kan worden verbeterd', () => {
    expect(opDag.laatsteDag('nt2/2026/lesuren')).toBe('2026-12-31');
    const verbeterd = opDag
      .als(lesurenOpgeven({ bevoegd: 700 }), 'school')
      .gelukt()
      .als(lesurenOpgeven(), 'servicedesk')
      .gelukt();
    expect(verbeterd.termijn('nt2/2026/lesuren')).toBeUndefined();
    expect(verbeterd.dossier.nt2.opgaven).toMatchObject([{ meetjaar: 2026, uitkomst: 'gehaald' }]);
  });

  test('uren die samen meer zijn dan alle uren worden geweigerd', () => {
    opDag.als(lesurenOpgeven({ totaal: 900 }), 'school').dan(geweigerd(['TE_VEEL_LESUREN', 'NT-1', 'bevoegd']));
    opDag
      .als(lesurenOpgeven({ totaal: 0, ervaren: -1 }), 'school')
      .dan(geweigerd(['GETAL_ONGELDIG', 'A10', 'totaal'], ['GETAL_ONGELDIG', 'A10', 'ervaren']));
  });
});

describe('NT-3 tot en met NT-6: de uitzonderingen van het addendum', () => {
  const metVerlenging = school.met(verlengd);
  const gemeld = (...uitzonderingen: Uitzondering[]) =>
    uitzonderingen.reduce((stand, u) => stand.als(melden(u), 'school').gelukt(), metVerlenging).op('2026-12-22');

  test.each<[Uitzondering[], number, Lesurenuitkomst]>([
    [[], 70, 'niet gehaald'],
    [['IN_OPLEIDING'], 80, 'gehaald met uitzondering'],
    [['ERVAREN'], 75, 'niet gehaald'],
    [['IN_OPLEIDING', 'ERVAREN'], 85, 'gehaald met uitzondering'],
    [['PERSONEELSPLAN'], 70, 'handhaving uitgesteld'],
    [['GROEPSGROOTTE'], 70, 'niet gehaald'],
  ])('met %j telt %d procent: %s', (uitzonderingen, percentage, uitkomst) => {
    gemeld(...uitzonderingen)
      .als(lesurenOpgeven({ bevoegd: 700 }), 'school')
      .dan([{ soort: 'LesurenOpgegeven', percentage, uitkomst }]);
  });

  // The school gives the hours of the days on which the exception held, so each of these counts only those.
  test.each<[string, string, string, Lesurenuitkomst]>([
    ['op de laatste dag van de meetperiode begonnen', '2026-12-31', '2027-12-31', 'gehaald met uitzondering'],
    ['een dag voor het einde van de meetperiode geëindigd', '2026-12-01', '2026-12-30', 'gehaald met uitzondering'],
    ['op de eerste dag geëindigd', '2025-12-01', '2026-01-01', 'gehaald met uitzondering'],
    ['voor de meetperiode geëindigd', '2025-12-01', '2025-12-31', 'niet gehaald'],
    ['na de meetperiode begonnen', '2027-01-01', '2027-12-31', 'niet gehaald'],
  ])('NT-5: %s', (_naam, vanaf, totEnMet, uitkomst) => {
    const gemeldOp = '2025-11-20';
    gegeven(
      [
        geimporteerd(),
        {
          soort: 'UitzonderingGemeld',
          datum: gemeldOp,
          uitzondering: 'ERVAREN',
          gemeldOp,
          vanaf,
          totEnMet,
          onderbouwing: 'tekst-30',
        },
      ],
      '2026-12-22',
    )
      .als(lesurenOpgeven({ bevoegd: 790, inOpleiding: 0, ervaren: 10 }), 'school')
      .dan([{ soort: 'LesurenOpgegeven', uitkomst, percentage: uitkomst === 'niet gehaald' ? 79 : 80 }]);
  });

  test('vier weken en een week voor het einde een herinnering, niet voordat zij begon', () => {
    const uitzonderingen = (stand: Gegeven) =>
      stand
        .feiten('HerinneringVerzonden')
        .flatMap(({ datum, punten }) =>
          punten.filter((p) => p.reeks.endsWith('/einde')).map((p) => [datum, p.onderwerp]),
        );
    const onderwerp = 'Einde van de uitzondering voor docenten: Personeelsplan';
    const eerder = metVerlenging.als(melden('PERSONEELSPLAN', { vanaf: '2026-11-23' }), 'school').gelukt();
    expect(uitzonderingen(eerder.op('2027-01-04'))).toEqual([
      ['2026-12-03', onderwerp],
      ['2026-12-24', onderwerp],
    ]);
    const later = metVerlenging.als(melden('PERSONEELSPLAN', { vanaf: '2026-12-10' }), 'school').gelukt();
    expect(uitzonderingen(later.op('2027-01-04'))).toEqual([['2026-12-24', onderwerp]]);
  });

  test('N-34: zonder verlenging eindigde het addendum op 31 december 2024', () => {
    school.als(melden('ERVAREN'), 'school').dan(geweigerd(['ADDENDUM_GELDT_NIET', 'NT-3', 'vanaf']));
  });

  test.each<[string, object, VerwachteWeigering[]]>([
    ['na het begin van het gebruik gemeld', { vanaf: '2026-11-19' }, [['MELDING_TE_LAAT', 'NT-5', 'vanaf']]],
    ['morgen gemeld', { gemeldOp: '2026-11-24' }, [['DATUM_IN_TOEKOMST', 'NT-5', 'gemeldOp']]],
    ['zonder onderbouwing', { onderbouwing: '' }, [['TEKST_VERPLICHT', 'A10', 'onderbouwing']]],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    metVerlenging.als(melden('ERVAREN', velden), 'school').dan(geweigerd(...redenen));
  });

  test('op de dag van het begin gemeld is nog op tijd; twee keer dezelfde niet', () => {
    const een = metVerlenging.als(melden('ERVAREN', { vanaf: '2026-11-20' }), 'school').gelukt();
    een.als(melden('ERVAREN'), 'school').dan(geweigerd(['UITZONDERING_LOOPT_AL', 'NT-4', 'uitzondering']));
  });

  test('niet zonder keurmerk', () => {
    gegeven([ingeschreven], '2026-11-23')
      .als(melden('ERVAREN'), 'school')
      .dan(geweigerd(['GEEN_KEURMERK', 'NT-5']));
  });
});
