import { auditGepland } from '../../../test/domein/audit.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const plannen = (datum: string, ci = 'Kiwa Nederland', meetjaar = 2026): Opdracht => ({
  soort: 'ResultatenauditPlannen',
  meetjaar,
  certificerendeInstelling: ci,
  datum,
});

const school = gegeven([geimporteerd()], '2026-11-23');

describe('N-29 en RA-4: de school stelt een dag voor de resultatenaudit voor', () => {
  test.each([
    // 31 January 2027 is a Sunday.
    [2026, '2027-02-01', '2027-03-31'],
    // 31 March 2029 is the Saturday of Easter: the first ordinary day is Tuesday 3 April.
    [2028, '2029-01-31', '2029-04-03'],
    // 31 March 2030 is a Sunday.
    [2029, '2030-01-31', '2030-04-01'],
  ])('over meetjaar %i: voorstel uiterlijk %s, audit uiterlijk %s', (meetjaar, voorstel, audit) => {
    const dan = gegeven([geimporteerd({ meetjaar }, `${meetjaar}-11-23`)], `${meetjaar}-11-23`);
    expect(dan.laatsteDag(`planning/${meetjaar}/voorstel`)).toBe(voorstel);
    expect(dan.laatsteDag(`planning/${meetjaar}/audit`)).toBe(audit);
  });

  test('na het plannen zijn beide termijnen weg', () => {
    const gepland = school
      .als(plannen('2027-03-10'), 'school')
      .dan(auditGepland({ meetjaar: 2026, auditdatum: '2027-03-10', vorigeAuditdatum: null }));
    expect(gepland.termijn('planning/2026/voorstel')).toBeUndefined();
    expect(gepland.termijn('planning/2026/audit')).toBeUndefined();
    const reeksen = gepland
      .op('2027-11-30')
      .feiten('HerinneringVerzonden')
      .flatMap((g) => g.punten.map((p) => p.reeks));
    expect(reeksen).not.toContain('planning/2026/voorstel');
  });

  test('verplaatsen kan tot de dag zelf', () => {
    const gepland = school.als(plannen('2027-03-10'), 'school').dan(auditGepland());
    gepland
      .op('2027-03-09')
      .als(plannen('2027-03-24', 'TÜV Rheinland'), 'servicedesk')
      .dan(auditGepland({ auditdatum: '2027-03-24', vorigeAuditdatum: '2027-03-10' }));
  });

  test('een geplande auditdag die voorbij is laat geen termijn van de planning achter', () => {
    const later = gegeven([geimporteerd({ auditGeplandOp: '2027-02-10' })], '2026-11-23').op('2027-06-01');
    const verstreken = later.feiten('TermijnVerstreken').map((g) => g.termijnId);
    expect(verstreken).toContain('vog/directie/2026');
    expect(verstreken.filter((id) => id.startsWith('planning/'))).toEqual([]);
    expect(later.dagenVan('PlanningGeescaleerd')).toEqual([]);
  });

  test.each<[string, Opdracht, VerwachteWeigering[]]>([
    ['nog in de meetperiode', plannen('2026-12-31'), [['MEETPERIODE_LOOPT', 'RA-4', 'datum']]],
    ['na de uiterste dag', plannen('2027-04-01'), [['AUDIT_TE_LAAT', 'RA-4', 'datum']]],
    ['op Goede Vrijdag', plannen('2027-03-26'), [['DAG_GESLOTEN', 'T8', 'datum']]],
    [
      'vandaag, met een CI die niet mag',
      plannen('2026-11-23', 'DNV'),
      [
        ['DATUM_VOORBIJ', 'RA-4', 'datum'],
        ['MEETPERIODE_LOOPT', 'RA-4', 'datum'],
        ['CI_NIET_TOEGELATEN', 'RA-6', 'certificerendeInstelling'],
      ],
    ],
    [
      'een onbekende CI',
      plannen('2027-03-10', 'Bureau X'),
      [['CI_NIET_TOEGELATEN', 'RA-6', 'certificerendeInstelling']],
    ],
    [
      'een meetjaar dat niet loopt',
      plannen('2028-03-10', 'Kiwa Nederland', 2027),
      [['MEETJAAR_LOOPT_NIET', 'RA-4', 'meetjaar']],
    ],
    ['een dag die niet bestaat', plannen('2027-02-29'), [['DATUM_ONGELDIG', 'T1', 'datum']]],
  ])('velden: %s', (_naam, opdracht, redenen) => {
    school.als(opdracht, 'school').dan(geweigerd(...redenen));
  });

  test('zonder keurmerk valt er niets te plannen; een auditor plant niet', () => {
    gegeven([ingeschreven], '2026-11-23')
      .als(plannen('2027-03-10'), 'school')
      .dan(geweigerd(['GEEN_KEURMERK', 'RA-4']));
    school.als(plannen('2027-03-10'), 'auditor').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

describe('N-29: escalatie vier weken voor de uiterste auditdag', () => {
  test('de school krijgt een brief en de servicedesk een taak, één keer', () => {
    const later = school.op('2027-12-01');
    expect(later.feiten('PlanningGeescaleerd')).toMatchObject([{ datum: '2027-03-03', meetjaar: 2026 }]);
    expect(later.feiten('BriefVerzonden').filter((g) => g.sjabloon === 'planning-escalatie')).toMatchObject([
      {
        datum: '2027-03-03',
        sjabloon: 'planning-escalatie',
        gegevens: { meetjaar: 2026, auditUiterlijk: '2027-03-31' },
      },
    ]);
    expect(later.taken()).toContain('planning/2026/escalatie');
  });

  test('na het plannen is de taak weg', () => {
    const gepland = school.op('2027-03-04').als(plannen('2027-03-30'), 'school').dan(auditGepland());
    expect(gepland.taken()).not.toContain('planning/2026/escalatie');
  });

  test('de herinneringen vooraf: 6, 4 en 2 weken en 3 dagen voor 1 februari 2027', () => {
    const dagen = school
      .op('2027-12-01')
      .feiten('HerinneringVerzonden')
      .filter((g) => g.punten.some((p) => p.reeks === 'planning/2026/voorstel'))
      .map((g) => g.datum);
    // Three days before Monday 1 February hold one ordinary day; the second one is Thursday 28 January (T4).
    expect(dagen).toEqual(['2026-12-21', '2027-01-04', '2027-01-18', '2027-01-28']);
  });
});
