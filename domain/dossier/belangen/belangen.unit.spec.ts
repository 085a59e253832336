import { adviesGeven, auditGepland, auditPlannen, goedkeuren, totDeAudit } from '../../../test/domein/audit.ts';
import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

type Vastleggen = Extract<Opdracht, { soort: 'BelangVastleggen' }>;

const vastleggen = (velden: Partial<Vastleggen> = {}): Opdracht => ({
  soort: 'BelangVastleggen',
  partij: 'certificerende instelling',
  wie: 'Kiwa Nederland',
  van: '2026-06-01',
  totEnMet: null,
  toelichting: 'tekst-40',
  ...velden,
});
const beeindigen = (totEnMet: string, nummer = 1): Opdracht => ({ soort: 'BelangBeeindigen', nummer, totEnMet });

/** Kiwa Nederland is on the list up to and including a day. */
const zonderKiwaVanaf = (dag: string) => ({
  ...BRONNEN,
  certificerendeInstellingen: BRONNEN.certificerendeInstellingen.map((ci) =>
    ci.naam === 'Kiwa Nederland' ? { ...ci, geldigTotEnMet: dag } : ci,
  ),
});

const school = gegeven([geimporteerd()], '2026-11-23');
const metBelang = school.als(vastleggen(), 'servicedesk').gelukt();
const CI_BELANG: VerwachteWeigering = ['CI_BELANG', 'LG-12', 'certificerendeInstelling'];

describe('LG-12: wie een belang heeft controleert deze school niet', () => {
  test('een certificerende instelling met een belang op de auditdag wordt geweigerd, een andere niet', () => {
    metBelang.als(auditPlannen('2027-03-10'), 'school').dan(geweigerd(CI_BELANG));
    metBelang
      .als(auditPlannen('2027-03-10', 2026, 'EIK Certificering'), 'school')
      .dan(auditGepland({ certificerendeInstelling: 'EIK Certificering' }));
  });

  test.each<[eerste: string, laatste: string | null, mag: boolean]>([
    ['2027-03-10', null, false],
    ['2027-03-11', null, true],
    ['2026-01-01', '2027-03-10', false],
    ['2026-01-01', '2027-03-09', true],
  ])('een belang van %s tot en met %s: een audit op 10 maart 2027 mag is %s', (van, totEnMet, mag) => {
    school
      .als(vastleggen({ van, totEnMet }), 'school')
      .gelukt()
      .als(auditPlannen('2027-03-10'), 'school')
      .dan(mag ? auditGepland() : geweigerd(CI_BELANG));
  });

  test('een belang van een inspecteur staat een audit niet in de weg', () => {
    school
      .als(vastleggen({ partij: 'inspecteur', wie: 'inspecteur-7' }), 'beheerder')
      .gelukt()
      .als(auditPlannen('2027-03-10'), 'school')
      .dan(auditGepland());
  });

  test('blijkt het belang pas na het plannen, dan is er een taak tot er een andere instelling is', () => {
    const gepland = school.als(auditPlannen('2027-03-10'), 'school').gelukt();
    const daarna = gepland.als(vastleggen(), 'servicedesk').gelukt();
    expect(gepland.taak('belangen/2026/instelling')).toBeUndefined();
    expect(daarna.taak('belangen/2026/instelling')).toEqual({
      id: 'belangen/2026/instelling',
      rol: 'servicedesk',
      omschrijving:
        'Kies een andere certificerende instelling voor de resultatenaudit over meetjaar 2026: Kiwa Nederland heeft op 10 maart 2027 een belang bij deze school',
      uiterlijk: '2027-03-10',
    });
    const anders = daarna.als(auditPlannen('2027-03-10', 2026, 'TÜV Rheinland'), 'school').gelukt();
    expect(anders.taken()).not.toContain('belangen/2026/instelling');
    const voorbij = daarna.als(beeindigen('2027-03-09'), 'servicedesk').gelukt();
    expect(voorbij.taken()).not.toContain('belangen/2026/instelling');
  });
});

describe('LG-12, RA-6: een belang dat op of na de auditdag blijkt', () => {
  const vanaf = (van: string) => vastleggen({ van });
  const gehouden = totDeAudit(school);

  test('blijft een taak tot er een andere instelling is, ook als de dag voorbij is', () => {
    const later = gehouden.als(vanaf('2027-03-01'), 'servicedesk').gelukt();
    expect(later.taak('belangen/2026/instelling')).toMatchObject({ rol: 'servicedesk', uiterlijk: '2027-03-10' });
    const anders = { ...auditPlannen('2027-03-24', 2026, 'TÜV Rheinland'), reden: 'tekst-41' } as Opdracht;
    expect(later.als(anders, 'servicedesk').gelukt().taken()).not.toContain('belangen/2026/instelling');
  });

  test('over zo’n audit is er geen advies: het belang geldt op de dag waarop de audit echt was', () => {
    gehouden
      .als(vanaf('2027-03-01'), 'servicedesk')
      .gelukt()
      .als(adviesGeven(), 'auditor')
      .dan(geweigerd(['CI_BELANG', 'LG-12', 'gehoudenOp']));
    const pasLater = gehouden.als(vanaf('2027-03-11'), 'servicedesk').gelukt();
    pasLater.als(adviesGeven(), 'auditor').gelukt();
    pasLater
      .als(adviesGeven({}, { gehoudenOp: '2027-03-11' }), 'auditor')
      .dan(geweigerd(['CI_BELANG', 'LG-12', 'gehoudenOp']));
  });

  test('van een instelling die toen van de lijst was evenmin', () => {
    gehouden
      .met(zonderKiwaVanaf('2027-03-01'))
      .als(adviesGeven(), 'auditor')
      .dan(geweigerd(['CI_NIET_TOEGELATEN', 'RA-6', 'gehoudenOp']));
    expect(gehouden.met(zonderKiwaVanaf('2027-03-01')).taken()).toContain('planning/2026/instelling');
  });

  test('blijkt het pas na het advies, dan weegt de beslisser het mee, met een motivering', () => {
    const na = gehouden.als(adviesGeven(), 'auditor').gelukt().als(vanaf('2027-03-01'), 'servicedesk').gelukt();
    expect(na.taak('belangen/2026/instelling')).toEqual({
      id: 'belangen/2026/instelling',
      rol: 'beslisser',
      omschrijving:
        'Weeg mee bij het besluit over meetperiode 2026: Kiwa Nederland heeft op 10 maart 2027 een belang bij deze school',
      uiterlijk: '2027-04-23',
    });
    na.als(goedkeuren(), 'beslisser').dan(geweigerd(['MOTIVERING_VERPLICHT', 'LG-12', 'motivering']));
    const besloten = na.als(goedkeuren({ motivering: 'tekst-42' }), 'beslisser').gelukt();
    expect(besloten.taken()).not.toContain('belangen/2026/instelling');
  });
});

describe('RA-6: een geplande audit bij een instelling die van de lijst gaat', () => {
  const gepland = school.als(auditPlannen('2027-03-10'), 'school').gelukt();

  test('is een taak als zij op de auditdag niet meer op de lijst staat', () => {
    expect(gepland.taken()).not.toContain('planning/2026/instelling');
    expect(gepland.met(zonderKiwaVanaf('2027-03-10')).taken()).not.toContain('planning/2026/instelling');
    expect(gepland.met(zonderKiwaVanaf('2027-03-09')).taak('planning/2026/instelling')).toMatchObject({
      rol: 'servicedesk',
      uiterlijk: '2027-03-10',
    });
  });

  test('de lijst van die dag bepaalt wie gekozen kan worden', () => {
    school
      .met(zonderKiwaVanaf('2027-03-09'))
      .als(auditPlannen('2027-03-10'), 'school')
      .dan(geweigerd(['CI_NIET_TOEGELATEN', 'RA-6', 'certificerendeInstelling']));
  });
});

describe('het vastleggen en beëindigen van een belang', () => {
  test('elk belang krijgt een nummer; het einde kan later nog veranderen zolang het niet voorbij is', () => {
    const twee = metBelang
      .als(vastleggen({ wie: 'DNV' }), 'school')
      .dan([{ soort: 'BelangVastgelegd', nummer: 2, wie: 'DNV', toelichting: 'tekst-40' }]);
    const einde = twee
      .als(beeindigen('2026-12-31', 2), 'servicedesk')
      .dan([{ soort: 'BelangBeeindigd', nummer: 2, totEnMet: '2026-12-31' }]);
    einde.als(beeindigen('2027-06-30', 2), 'servicedesk').dan([{ soort: 'BelangBeeindigd', totEnMet: '2027-06-30' }]);
    einde
      .op('2027-01-04')
      .als(beeindigen('2027-06-30', 2), 'beheerder')
      .dan(geweigerd(['BELANG_ONBEKEND', 'LG-12', 'nummer']));
  });

  test.each<[string, Partial<Vastleggen>, VerwachteWeigering[]]>([
    ['een instelling die niet op de lijst staat', { wie: 'Bureau X' }, [['CI_ONBEKEND', 'RA-6', 'wie']]],
    ['een einde voor het begin', { totEnMet: '2026-05-31' }, [['VOLGORDE', 'LG-12', 'totEnMet']]],
    [
      'alles tegelijk',
      { partij: 'gemeente' as never, wie: ' ', van: '2026-02-30', totEnMet: 'x', toelichting: '' },
      [
        ['KEUZE_ONGELDIG', 'A10', 'partij'],
        ['TEKST_VERPLICHT', 'A10', 'wie'],
        ['DATUM_ONGELDIG', 'T1', 'van'],
        ['DATUM_ONGELDIG', 'T1', 'totEnMet'],
        ['TEKST_VERPLICHT', 'A10', 'toelichting'],
      ],
    ],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    school.als(vastleggen(velden), 'servicedesk').dan(geweigerd(...redenen));
  });

  test('beëindigen vraagt om een belang dat loopt, en om een dag vanaf het begin', () => {
    school.als(beeindigen('2026-12-31'), 'servicedesk').dan(geweigerd(['GEEN_BELANG', 'LG-12']));
    metBelang.als(beeindigen('2026-05-31'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'LG-12', 'totEnMet']));
    metBelang
      .als(beeindigen('2026-02-30', 2), 'servicedesk')
      .dan(geweigerd(['BELANG_ONBEKEND', 'LG-12', 'nummer'], ['DATUM_ONGELDIG', 'T1', 'totEnMet']));
  });

  test('de school meldt een belang, en beëindigt het niet: zij zou haar eigen keuze vrij maken', () => {
    metBelang.als(vastleggen({ wie: 'DNV' }), 'school').gelukt();
    metBelang.als(beeindigen('2027-03-09'), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('niet voor een school die niet bekend is, en niet door een auditor', () => {
    gegeven([], '2026-11-23')
      .als(vastleggen(), 'servicedesk')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'AP-1']));
    school.als(vastleggen(), 'auditor').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});
