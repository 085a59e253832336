import { auditGepland } from '../../../test/domein/audit.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const registreren = (afgegevenOp: string, overhandigdOp: string): Opdracht => ({
  soort: 'VogRegistreren',
  persoonId: null,
  gezienDoor: 'tekst-50',
  afgegevenOp,
  overhandigdOp,
});
const klaarzetten: Opdracht = { soort: 'VogAanvraagKlaarzetten' };
const plannen = (datum: string, meetjaar = 2026): Opdracht => ({
  soort: 'ResultatenauditPlannen',
  meetjaar,
  certificerendeInstelling: 'Kiwa Nederland',
  datum,
});

const school = gegeven([geimporteerd()], '2026-11-23');

describe('VO-1: elk jaar een nieuwe VOG van de directie, in handen voor de resultatenaudit', () => {
  test('zonder geplande audit uiterlijk op de dag voor de uiterste auditdag', () => {
    expect(school.laatsteDag('vog/directie/2026')).toBe('2027-03-30');
  });

  test('met een geplande audit uiterlijk op de dag daarvoor', () => {
    const gepland = school.als(plannen('2027-03-10'), 'school').dan(auditGepland());
    expect(gepland.laatsteDag('vog/directie/2026')).toBe('2027-03-09');
  });

  test('na de registratie is er geen termijn en geen herinnering meer voor dat meetjaar', () => {
    const later = school
      .als(registreren('2026-11-02', '2026-11-20'), 'school')
      .dan([{ soort: 'VogGeregistreerd', meetjaar: 2026, afgegevenOp: '2026-11-02', overhandigdOp: '2026-11-20' }])
      .op('2027-12-31');
    expect(later.termijn('vog/directie/2026')).toBeUndefined();
    const reeksen = later.feiten('HerinneringVerzonden').flatMap((g) => g.punten.map((p) => p.reeks));
    expect(reeksen).not.toContain('vog/directie/2026');
    expect(later.laatsteDag('vog/directie/2027')).toBe('2028-03-30');
  });

  test('te laat overhandigd: de taak die de verstreken termijn gaf is weg', () => {
    const teLaat = school.op('2027-04-06');
    expect(teLaat.taken()).toContain('verstreken/vog/directie/2026');
    const alsnog = teLaat
      .als(registreren('2027-04-01', '2027-04-06'), 'school')
      .dan([{ soort: 'VogGeregistreerd', meetjaar: 2026 }]);
    expect(alsnog.taken()).not.toContain('verstreken/vog/directie/2026');
  });

  test('dezelfde VOG kan niet twee keer dienen', () => {
    const een = school.als(registreren('2026-11-02', '2026-11-20'), 'school').dan([{ soort: 'VogGeregistreerd' }]);
    een.als(registreren('2026-11-02', '2026-11-20'), 'school').dan(geweigerd(['VOG_AL_GEREGISTREERD', 'VO-1']));
    een
      .op('2027-01-11')
      .als(registreren('2026-11-02', '2027-01-11'), 'school')
      .dan(geweigerd(['VOG_NIET_NIEUW', 'VO-1', 'afgegevenOp']));
  });

  // The last day of the audit over 2025 is Tuesday 31 March 2026: a VOG in hand by then was for that one.
  test.each<[string, string, VerwachteWeigering | null]>([
    ['2019-01-07', '2019-02-04', ['VOG_NIET_NIEUW', 'VO-1', 'overhandigdOp']],
    ['2026-03-02', '2026-03-31', ['VOG_NIET_NIEUW', 'VO-1', 'overhandigdOp']],
    ['2026-03-02', '2026-04-01', null],
  ])(
    'nieuw is zij na de audit over het jaar ervoor: afgegeven %s, overhandigd %s',
    (afgegevenOp, overhandigdOp, reden) => {
      const uitslag = school.als(registreren(afgegevenOp, overhandigdOp), 'school');
      uitslag.dan(reden ? geweigerd(reden) : [{ soort: 'VogGeregistreerd', profiel: '60', nogOpen: 0 }]);
    },
  );

  test('een geïmporteerde VOG van 1 maart 2026 was voor 2025, en een van een dag later niet voor 2026', () => {
    gegeven([geimporteerd({ directieVogAfgegevenOp: '2026-03-01' })], '2026-11-23')
      .als(registreren('2026-03-02', '2026-03-20'), 'school')
      .dan(geweigerd(['VOG_NIET_NIEUW', 'VO-1', 'overhandigdOp']));
  });

  // The keurmerk was granted on Monday 4 May 2026: six months before is 4 November 2025.
  test.each<[string, VerwachteWeigering | null]>([
    ['2025-11-03', ['VOG_NIET_NIEUW', 'VO-1', 'afgegevenOp']],
    ['2025-11-04', null],
  ])('in het eerste meetjaar telt ook die van voor de verlening, afgegeven %s', (afgegevenOp, reden) => {
    const nieuw = gegeven([geimporteerd({ verleendOp: '2026-05-04' })], '2026-11-23');
    nieuw
      .als(registreren(afgegevenOp, '2026-02-02'), 'school')
      .dan(reden ? geweigerd(reden) : [{ soort: 'VogGeregistreerd', meetjaar: 2026 }]);
  });

  test('P1: wie haar zag staat er altijd bij; alleen van een import weet niemand dat', () => {
    school
      .als({ ...registreren('2026-11-02', '2026-11-20'), gezienDoor: null } as unknown as Opdracht, 'school')
      .dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'gezienDoor']));
    const gezien = school.als(registreren('2026-11-02', '2026-11-20'), 'school').gelukt();
    expect(gezien.dossier.vog.geregistreerd).toMatchObject([{ gezienDoor: 'tekst-50' }]);
    const ingevoerd = gegeven([geimporteerd({ directieVogAfgegevenOp: '2026-04-01' })], '2026-11-23');
    expect(ingevoerd.dossier.vog.geregistreerd).toMatchObject([{ gezienDoor: null }]);
  });

  test.each([
    ['2026-03-31', 'vog/directie/2026', '2027-03-30'],
    ['2026-04-01', 'vog/directie/2027', '2028-03-30'],
  ])('een geïmporteerde VOG van %s: de volgende is nodig voor %s', (afgegevenOp, id, laatsteDag) => {
    const later = gegeven([geimporteerd({ directieVogAfgegevenOp: afgegevenOp })], '2026-11-23').op('2027-01-01');
    expect(later.laatsteDag(id)).toBe(laatsteDag);
    expect(later.termijn('vog/directie/2026') !== undefined).toBe(id === 'vog/directie/2026');
  });

  test('zonder keurmerk is er geen VOG nodig', () => {
    const nieuw = gegeven([ingeschreven], '2026-02-02');
    nieuw.als(registreren('2026-01-05', '2026-02-02'), 'school').dan(geweigerd(['GEEN_KEURMERK', 'VO-1']));
    nieuw.als(klaarzetten, 'servicedesk').dan(geweigerd(['GEEN_KEURMERK', 'VO-1']));
  });
});

describe('VO-4: bij het overhandigen hoogstens zes maanden oud', () => {
  const inMaart = gegeven([geimporteerd({}, '2026-01-05')], '2027-03-31');

  test.each<[string, string, VerwachteWeigering | null]>([
    ['2026-09-15', '2027-03-16', ['VOG_TE_OUD', 'VO-4', 'afgegevenOp']],
    ['2026-09-15', '2027-03-15', null],
    ['2026-09-15', '2027-03-13', null],
    ['2026-08-31', '2027-02-28', null],
    ['2026-08-31', '2027-03-01', ['VOG_TE_OUD', 'VO-4', 'afgegevenOp']],
  ])('afgegeven op %s en overhandigd op %s', (afgegevenOp, overhandigdOp, reden) => {
    const uitslag = inMaart.als(registreren(afgegevenOp, overhandigdOp), 'school');
    uitslag.dan(reden ? geweigerd(reden) : [{ soort: 'VogGeregistreerd' }]);
  });

  test('VO-5: onder Handleiding 2023 hoogstens drie maanden', () => {
    const oud = gegeven([geimporteerd({ meetjaar: 2023, handleiding: '2023' }, '2023-06-01')], '2023-11-15');
    oud.als(registreren('2023-08-15', '2023-11-15'), 'school').dan([{ soort: 'VogGeregistreerd' }]);
    oud.als(registreren('2023-08-14', '2023-11-15'), 'school').dan(geweigerd(['VOG_TE_OUD', 'VO-4', 'afgegevenOp']));
  });
});

describe('VO-8: de dagen van afgifte en overhandigen kloppen', () => {
  test.each<[string, string, VerwachteWeigering[]]>([
    ['2026-11-20', '2026-11-24', [['DATUM_IN_TOEKOMST', 'VO-8', 'overhandigdOp']]],
    ['2026-11-20', '2026-11-19', [['VOLGORDE', 'VO-8', 'overhandigdOp']]],
    [
      '2026-02-30',
      '',
      [
        ['DATUM_ONGELDIG', 'T1', 'afgegevenOp'],
        ['DATUM_ONGELDIG', 'T1', 'overhandigdOp'],
      ],
    ],
  ])('velden: afgegeven %s, overhandigd %s', (afgegevenOp, overhandigdOp, redenen) => {
    school.als(registreren(afgegevenOp, overhandigdOp), 'school').dan(geweigerd(...redenen));
  });

  test('alleen de school en de servicedesk registreren een VOG', () => {
    school.als(registreren('2026-11-02', '2026-11-20'), 'auditor').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

describe('VO-2: Blik op Werk zet de VOG-aanvraag van de directie klaar', () => {
  test('twaalf weken voor de laatste dag is het een taak; daarna niet meer', () => {
    expect(school.op('2027-01-04').taken()).not.toContain('vog/directie/2026/klaarzetten');
    const dan = school.op('2027-01-05');
    expect(dan.taken()).toContain('vog/directie/2026/klaarzetten');
    const klaar = dan.als(klaarzetten, 'servicedesk').dan([
      { soort: 'VogAanvraagKlaargezet', meetjaar: 2026 },
      {
        soort: 'BriefKlaargezet',
        sjabloon: 'vog-klaargezet',
        gegevens: { meetjaar: 2026, wie: ['de directie'], profiel: '60', uiterlijk: '2027-03-30' },
      },
      { soort: 'BriefVerzonden' },
    ]);
    expect(klaar.taken()).not.toContain('vog/directie/2026/klaarzetten');
  });

  test('eerder mag ook, maar één keer per meetjaar en niet als de VOG er al is', () => {
    school
      .als(klaarzetten, 'servicedesk')
      .dan([{ soort: 'VogAanvraagKlaargezet' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }])
      .als(klaarzetten, 'servicedesk')
      .dan(geweigerd(['VOG_AANVRAAG_AL_KLAARGEZET', 'VO-2']));
    school
      .als(registreren('2026-11-02', '2026-11-20'), 'school')
      .dan([{ soort: 'VogGeregistreerd' }])
      .als(klaarzetten, 'servicedesk')
      .dan(geweigerd(['VOG_AL_GEREGISTREERD', 'VO-1']));
    school.als(klaarzetten, 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

describe('N-22: herinneringen op 12, 8, 4 en 2 weken en 3 dagen voor de laatste dag', () => {
  const vogpunten = (later: typeof school) =>
    later
      .feiten('HerinneringVerzonden')
      .filter((g) => g.punten.some((p) => p.reeks === 'vog/directie/2026'))
      .map((g) => g.datum);

  // Three days before Tuesday 30 March 2027 hold no ordinary day (Easter): two ordinary days before is 24 March (T4).
  test('een school die niets doet krijgt ze alle vijf, en daarna niets meer', () => {
    const dagen = ['2027-01-05', '2027-02-02', '2027-03-02', '2027-03-16', '2027-03-24'];
    expect(vogpunten(school.op('2027-12-01'))).toEqual(dagen);
  });

  test('met een audit op 10 maart 2027 tellen zij terug van 9 maart', () => {
    const gepland = school.als(plannen('2027-03-10'), 'school').dan(auditGepland());
    expect(vogpunten(gepland.op('2027-12-01'))).toEqual([
      '2026-12-15',
      '2027-01-12',
      '2027-02-09',
      '2027-02-23',
      '2027-03-05',
    ]);
  });

  test('na de registratie stoppen zij', () => {
    const later = school
      .op('2027-02-10')
      .als(registreren('2027-02-01', '2027-02-10'), 'school')
      .dan([{ soort: 'VogGeregistreerd' }]);
    expect(vogpunten(later.op('2027-12-01'))).toEqual(['2027-01-05', '2027-02-02']);
  });
});
