import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const vastleggen = (gehoudenOp: string, uitkomst: string = 'voldoende') =>
  ({ soort: 'ToezichtVastleggen', gehoudenOp, uitkomst }) as Opdracht;

const tijdelijk = geimporteerd({
  soortKeurmerk: 'bepaalde tijd',
  verleendOp: '2026-09-30',
  statusSinds: '2026-09-30',
  laatsteTidkOp: null,
  tidkUitkomst: null,
});

describe('AP-3: het eerste Toezicht in de Klas, zes maanden na de start', () => {
  test('verleend op 30 september 2026: rond 30 maart 2027, uiterlijk vier weken later', () => {
    expect(gegeven([tijdelijk], '2026-11-23').laatsteDag('toezicht/eerste/2026-09-30')).toBe('2027-04-27');
  });

  test('te laat: de termijn is één keer verstreken en blijft een taak', () => {
    const later = gegeven([tijdelijk], '2026-11-23').op('2028-01-01');
    const keren = later.feiten('TermijnVerstreken').filter((g) => g.termijnId.startsWith('toezicht/'));
    expect(keren).toMatchObject([{ datum: '2027-04-28', laatsteDag: '2027-04-27' }]);
    expect(later.taken()).toContain('verstreken/toezicht/eerste/2026-09-30');
  });

  test('na het bezoek telt het ritme van vier jaar', () => {
    const school = gegeven([tijdelijk], '2026-11-23')
      .op('2027-03-25')
      .als(vastleggen('2027-03-24'), 'inspecteur')
      .dan([{ soort: 'ToezichtVastgelegd', gehoudenOp: '2027-03-24', uitkomst: 'voldoende' }]);
    expect(school.termijn('toezicht/eerste/2026-09-30')).toBeUndefined();
    expect(school.laatsteDag('toezicht/na-2027-03-24')).toBe('2031-03-24');
  });
});

describe('TK-1: daarna eens in de vier jaar', () => {
  test.each([
    ['2024-05-14', '2028-05-14'],
    ['2024-02-29', '2028-02-29'],
    // A term in years does not roll: 12 December 2026 is a Saturday.
    ['2022-12-12', '2026-12-12'],
  ])('het laatste bezoek op %s: het volgende uiterlijk %s', (laatsteTidkOp, laatsteDag) => {
    const school = gegeven([geimporteerd({ laatsteTidkOp })], '2026-11-23');
    expect(school.laatsteDag(`toezicht/na-${laatsteTidkOp}`)).toBe(laatsteDag);
  });

  test('twaalf weken vooraf één herinnering aan de school', () => {
    const dagen = gegeven([geimporteerd({ laatsteTidkOp: '2024-02-29' })], '2026-11-23')
      .op('2028-12-01')
      .feiten('HerinneringVerzonden')
      .filter((g) => g.punten.some((p) => p.reeks === 'toezicht/na-2024-02-29'))
      .map((g) => g.datum);
    expect(dagen).toEqual(['2027-12-07']);
  });
});

describe('AP-3: een nieuw keurmerk na een einde begint opnieuw', () => {
  const opnieuw = gegeven(
    [
      geimporteerd({ soortKeurmerk: 'bepaalde tijd', laatsteTidkOp: '2026-05-19', tidkUitkomst: 'onvoldoende' }),
      { soort: 'KeurmerkGeeindigd', datum: '2026-12-01', reden: 'gestopt', totEnMet: '2026-11-30' },
      {
        soort: 'KeurmerkVerleend',
        datum: '2028-03-01',
        soortKeurmerk: 'bepaalde tijd',
        duoNummer: 'tekst-5',
        handleiding: '2026',
      },
    ],
    '2028-03-01',
  );

  // Granted on 1 March 2028: six months later is 1 September, and four weeks later Friday 29 September 2028.
  test('het eerste bezoek zes maanden na de nieuwe verlening, niet vier jaar na het oude bezoek', () => {
    expect(opnieuw.laatsteDag('toezicht/eerste/2028-03-01')).toBe('2028-09-29');
    expect(opnieuw.termijn('toezicht/na-2026-05-19')).toBeUndefined();
  });

  test('de onvoldoende van toen is geen taak meer', () => {
    expect(opnieuw.taken()).not.toContain('toezicht/2026-05-19/onvoldoende');
  });
});

describe('AP-4: onvoldoende in de bepaalde tijd', () => {
  test('is een taak voor de beslisser, geen intrekking vanzelf', () => {
    const school = gegeven([tijdelijk], '2027-03-25')
      .als(vastleggen('2027-03-24', 'onvoldoende'), 'inspecteur')
      .dan([{ soort: 'ToezichtVastgelegd', uitkomst: 'onvoldoende' }]);
    expect(school.taken()).toContain('toezicht/2027-03-24/onvoldoende');
    expect(school.dossier.keurmerk.status).toBe('actief');
  });

  test('bij een keurmerk voor onbepaalde tijd is die taak er niet', () => {
    const school = gegeven([geimporteerd({ tidkUitkomst: 'onvoldoende' })], '2026-11-23');
    expect(school.taken()).toEqual([]);
  });
});

describe('Een bezoek vastleggen', () => {
  const school = gegeven([geimporteerd()], '2026-11-23');

  test.each<[string, Opdracht, VerwachteWeigering[]]>([
    ['na vandaag', vastleggen('2026-11-24'), [['VOLGORDE', 'TK-1', 'gehoudenOp']]],
    ['niet na het vorige bezoek', vastleggen('2024-05-14'), [['VOLGORDE', 'TK-1', 'gehoudenOp']]],
    [
      'een dag die niet bestaat en een onbekende uitkomst',
      vastleggen('2026-11-31', 'prima'),
      [
        ['KEUZE_ONGELDIG', 'A10', 'uitkomst'],
        ['DATUM_ONGELDIG', 'T1', 'gehoudenOp'],
      ],
    ],
  ])('velden: %s', (_naam, opdracht, redenen) => {
    school.als(opdracht, 'inspecteur').dan(geweigerd(...redenen));
  });

  test('een eerste bezoek ligt na de verlening', () => {
    gegeven([tijdelijk], '2026-11-23')
      .als(vastleggen('2026-09-30'), 'inspecteur')
      .dan(geweigerd(['VOLGORDE', 'TK-1', 'gehoudenOp']));
  });

  test('alleen de inspecteur, en alleen bij een school met het keurmerk', () => {
    school.als(vastleggen('2026-11-20'), 'servicedesk').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    gegeven([ingeschreven], '2026-11-23')
      .als(vastleggen('2026-11-20'), 'inspecteur')
      .dan(geweigerd(['GEEN_KEURMERK', 'AP-3']));
  });
});
