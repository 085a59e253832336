import { ZONDER_NORMEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd, importeren, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const inschrijven: Opdracht = {
  soort: 'SchoolInschrijven',
  omvang: 'klein',
  aantalVestigingen: 1,
  elektronischBereikbaar: true,
};

describe('Een school inschrijven', () => {
  test('legt vast hoe groot zij is en hoe zij bereikbaar is', () => {
    gegeven([], '2026-01-05')
      .als(inschrijven, 'school')
      .dan([{ soort: 'SchoolIngeschreven', omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar: true }]);
  });

  test('kan één keer, door de school of de servicedesk', () => {
    gegeven([ingeschreven], '2026-01-06')
      .als(inschrijven, 'servicedesk')
      .dan(geweigerd(['SCHOOL_BESTAAT_AL', 'AP-1']));
    gegeven([geimporteerd()], '2026-11-23')
      .als(inschrijven, 'school')
      .dan(geweigerd(['SCHOOL_BESTAAT_AL', 'AP-1']));
    gegeven([], '2026-01-05')
      .als(inschrijven, 'auditor')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('velden: alle fouten samen', () => {
    gegeven([], '2026-01-05')
      .als(
        {
          soort: 'SchoolInschrijven',
          omvang: 'reusachtig',
          aantalVestigingen: 0,
          postadresBekend: 'ja',
        } as unknown as Opdracht,
        'servicedesk',
      )
      .dan(
        geweigerd(
          ['KEUZE_ONGELDIG', 'A10', 'omvang'],
          ['GETAL_ONGELDIG', 'A10', 'aantalVestigingen'],
          ['KEUZE_ONGELDIG', 'A10', 'elektronischBereikbaar'],
          ['KEUZE_ONGELDIG', 'A10', 'postadresBekend'],
        ),
      );
  });
});

describe('Een school importeren', () => {
  test('neemt haar stand over: keurmerk, status, laatste bezoek, VOG en geplande audit', () => {
    const { dossier } = gegeven([], '2026-11-23')
      .als(
        importeren({ status: 'herstelperiode', statusSinds: '2026-08-20', statusTotEnMet: '2027-02-20' }),
        'beheerder',
      )
      .dan([{ soort: 'SchoolGeimporteerd' }]);
    expect(dossier.keurmerk).toMatchObject({ soort: 'onbepaalde tijd', status: 'herstelperiode', duoNummer: '1234A' });
    expect(dossier.meetjaar.begonnen).toMatchObject([{ jaar: 2026, van: '2026-01-01', totEnMet: '2026-12-31' }]);
  });

  test('vandaag verleend, en een audit op de uiterste dag: dat mag', () => {
    const vandaag = '2026-11-23';
    const stand = {
      verleendOp: vandaag,
      statusSinds: vandaag,
      laatsteTidkOp: vandaag,
      directieVogAfgegevenOp: vandaag,
    };
    gegeven([], vandaag)
      .als(importeren({ ...stand, auditGeplandOp: '2027-03-31' }), 'servicedesk')
      .dan([{ soort: 'SchoolGeimporteerd' }]);
    gegeven([], vandaag)
      .als(importeren({ ...stand, auditGeplandOp: '2027-01-01' }), 'servicedesk')
      .dan([{ soort: 'SchoolGeimporteerd' }]);
  });

  test('kan één keer, door de servicedesk of de beheerder', () => {
    gegeven([geimporteerd()], '2026-11-24')
      .als(importeren(), 'servicedesk')
      .dan(geweigerd(['SCHOOL_BESTAAT_AL', 'AP-1']));
    gegeven([], '2026-11-23')
      .als(importeren(), 'school')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('N-6: zonder de normen van haar Handleiding niet', () => {
    gegeven([], '2026-11-23', ZONDER_NORMEN)
      .als(importeren(), 'servicedesk')
      .dan(geweigerd(['NORMEN_ONTBREKEN', 'N-6', 'handleiding']));
  });

  test('een herstelperiode die al voorbij is wordt meteen een taak, één keer', () => {
    const school = gegeven([], '2026-11-23')
      .als(
        importeren({ status: 'herstelperiode', statusSinds: '2026-07-04', statusTotEnMet: '2026-10-03' }),
        'servicedesk',
      )
      .dan([{ soort: 'SchoolGeimporteerd' }])
      .op('2027-01-31');
    const vanKeurmerk = school.feiten('TermijnVerstreken').filter((g) => g.termijnId.startsWith('keurmerk/'));
    expect(vanKeurmerk).toMatchObject([
      { datum: '2026-11-23', termijnId: 'keurmerk/einde-herstelperiode/2026-10-03', laatsteDag: '2026-10-03' },
    ]);
    expect(school.taken()).toContain('verstreken/keurmerk/einde-herstelperiode/2026-10-03');
    expect(school.dossier.keurmerk.status).toBe('herstelperiode');
  });

  test('op 28 december: de gemiste herinnering gaat de volgende open dag, het nieuwe meetjaar begint op 1 januari', () => {
    const school = gegeven([], '2026-12-28 14:00')
      .als(importeren(), 'servicedesk')
      .dan([{ soort: 'SchoolGeimporteerd' }])
      .op('2027-01-04');
    expect(school.feiten('HerinneringVerzonden')).toMatchObject([
      { datum: '2026-12-29', punten: [{ reeks: 'planning/2026/voorstel', stap: '6 weken' }] },
      {
        datum: '2027-01-04',
        // The data are asked on the day of the import: two weeks from then on, and a reminder a week before.
        punten: [
          { reeks: 'nt2/2026/lesuren', stap: '1 week', laatsteDag: '2027-01-11' },
          { reeks: 'planning/2026/voorstel', stap: '4 weken' },
          { reeks: 'tevredenheid/2026/deelnemers', stap: '1 week' },
          { reeks: 'resultatenaudit/2026/gegevens', stap: '1 week' },
        ],
      },
    ]);
    expect(school.feiten('MeetjaarBegonnen')).toMatchObject([
      { datum: '2027-01-01', meetjaar: 2027, van: '2027-01-01', totEnMet: '2027-12-31' },
    ]);
  });

  test('met het meetjaar van vorig jaar, waarvan de audit nog moet komen: dit meetjaar begint meteen', () => {
    const school = gegeven([], '2027-02-15')
      .als(importeren({ auditGeplandOp: '2027-03-10' }), 'servicedesk')
      .dan([{ soort: 'SchoolGeimporteerd' }])
      .op('2027-02-15 10:01');
    expect(school.dossier.meetjaar.begonnen.map((m) => m.jaar)).toEqual([2026, 2027]);
    expect(school.laatsteDag('vog/directie/2026')).toBe('2027-03-09');
  });

  test('in april met een auditdag die al voorbij is: de VOG en het advies zijn te laat', () => {
    const school = gegeven([], '2027-04-12')
      .als(importeren({ auditGeplandOp: '2027-02-10' }), 'servicedesk')
      .dan([{ soort: 'SchoolGeimporteerd' }])
      .op('2027-04-12 10:01');
    expect(school.feiten('TermijnVerstreken').map((g) => g.termijnId)).toEqual([
      'vog/directie/2026',
      'resultatenaudit/2026/advies',
    ]);
  });

  test('in april zonder geplande audit: te laat, een taak, maar geen brief met een dag die voorbij is', () => {
    const school = gegeven([], '2027-04-12')
      .als(importeren(), 'servicedesk')
      .dan([{ soort: 'SchoolGeimporteerd' }])
      .op('2027-04-30');
    expect(school.feiten('TermijnVerstreken').map((g) => g.termijnId)).toEqual([
      'planning/2026/voorstel',
      'vog/directie/2026',
      'planning/2026/audit',
      // Asked on the day of the import, with two weeks from then on.
      'nt2/2026/lesuren',
      'resultatenaudit/2026/gegevens',
      'tevredenheid/2026/deelnemers',
    ]);
    expect(school.dagenVan('PlanningGeescaleerd')).toEqual(['2027-04-12']);
    expect(school.feiten('BriefKlaargezet').map((g) => g.sjabloon)).toEqual([
      'gegevens-opvragen',
      'termijn-verstreken',
    ]);
    // Of what was over before the import the school hears nothing.
    const { termijnen } = school.feiten('BriefKlaargezet')[1]?.gegevens ?? {};
    expect(termijnen).toMatchObject([
      { id: 'nt2/2026/lesuren' },
      { id: 'resultatenaudit/2026/gegevens' },
      { id: 'tevredenheid/2026/deelnemers' },
    ]);
    const herinnerd = school.feiten('HerinneringVerzonden').flatMap((g) => g.punten.map((p) => p.reeks));
    expect(herinnerd.filter((reeks) => /^(vog|planning)/.test(reeks))).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, VerwachteWeigering[]]>([
    ['een onbekende omvang', { omvang: 'reus' }, [['KEUZE_ONGELDIG', 'A10', 'omvang']]],
    ['geen vestiging', { aantalVestigingen: 0 }, [['GETAL_ONGELDIG', 'A10', 'aantalVestigingen']]],
    ['geen ja of nee', { elektronischBereikbaar: 'ja' }, [['KEUZE_ONGELDIG', 'A10', 'elektronischBereikbaar']]],
    ['geen ja of nee bij het adres', { postadresBekend: 1 }, [['KEUZE_ONGELDIG', 'A10', 'postadresBekend']]],
    ['geen DUO-nummer', { duoNummer: '' }, [['TEKST_VERPLICHT', 'A10', 'duoNummer']]],
    ['een onbekend keurmerk', { soortKeurmerk: 'eeuwig' }, [['KEUZE_ONGELDIG', 'A10', 'soortKeurmerk']]],
    ['30 februari', { verleendOp: '2015-02-30' }, [['DATUM_ONGELDIG', 'T1', 'verleendOp']]],
    ['verleend in de toekomst', { verleendOp: '2026-11-24' }, [['DATUM_IN_TOEKOMST', 'AP-2', 'verleendOp']]],
    [
      'een VOG uit de toekomst',
      { directieVogAfgegevenOp: '2027-01-01' },
      [['DATUM_IN_TOEKOMST', 'VO-8', 'directieVogAfgegevenOp']],
    ],
    ['een onbekende status', { status: 'slapend' }, [['KEUZE_ONGELDIG', 'A10', 'status']]],
    ['een status in de toekomst', { statusSinds: '2026-11-24' }, [['DATUM_IN_TOEKOMST', 'SN-9', 'statusSinds']]],
    ['een einde voor het begin', { statusTotEnMet: '2015-03-01' }, [['VOLGORDE', 'SN-9', 'statusTotEnMet']]],
    ['een schorsing zonder einde', { status: 'geschorst' }, [['EINDE_VERPLICHT', 'SN-13', 'statusTotEnMet']]],
    ['een herstelperiode zonder einde', { status: 'herstelperiode' }, [['EINDE_VERPLICHT', 'N-14', 'statusTotEnMet']]],
    ['een bezoek in de toekomst', { laatsteTidkOp: '2026-11-24' }, [['DATUM_IN_TOEKOMST', 'TK-1', 'laatsteTidkOp']]],
    ['een bezoek zonder uitkomst', { tidkUitkomst: null }, [['TIDK_ONVOLLEDIG', 'TK-1', 'tidkUitkomst']]],
    ['een uitkomst zonder bezoek', { laatsteTidkOp: null }, [['TIDK_ONVOLLEDIG', 'TK-1', 'laatsteTidkOp']]],
    ['een onbekende uitkomst', { tidkUitkomst: 'prima' }, [['KEUZE_ONGELDIG', 'A10', 'tidkUitkomst']]],
    ['een meetjaar van lang geleden', { meetjaar: 2024 }, [['MEETJAAR_ONGELDIG', 'RA-5', 'meetjaar']]],
    ['het meetjaar van volgend jaar', { meetjaar: 2027 }, [['MEETJAAR_ONGELDIG', 'RA-5', 'meetjaar']]],
    ['een onbekende Handleiding', { handleiding: '2099' }, [['HANDLEIDING_ONBEKEND', 'RA-13', 'handleiding']]],
    [
      'een CI die niet voor inburgering is',
      { certificerendeInstelling: 'DNV' },
      [['CI_NIET_TOEGELATEN', 'RA-6', 'certificerendeInstelling']],
    ],
    [
      'een onbekende CI',
      { certificerendeInstelling: 'Bureau X' },
      [['CI_NIET_TOEGELATEN', 'RA-6', 'certificerendeInstelling']],
    ],
    [
      'een audit in de meetperiode',
      { auditGeplandOp: '2026-12-31' },
      [['MEETPERIODE_LOOPT', 'RA-4', 'auditGeplandOp']],
    ],
    ['een audit na 31 maart', { auditGeplandOp: '2027-04-01' }, [['AUDIT_TE_LAAT', 'RA-4', 'auditGeplandOp']]],
    ['een auditdag die niet bestaat', { auditGeplandOp: 'ooit' }, [['DATUM_ONGELDIG', 'T1', 'auditGeplandOp']]],
    [
      'gemeenten die geen lijst zijn',
      { samenwerkingsgemeenten: 'Tiel' },
      [['TEKST_VERPLICHT', 'A10', 'samenwerkingsgemeenten']],
    ],
    [
      'meer fouten tegelijk',
      { omvang: '', verleendOp: null, meetjaar: '2026' },
      [
        ['KEUZE_ONGELDIG', 'A10', 'omvang'],
        ['DATUM_ONGELDIG', 'T1', 'verleendOp'],
        ['MEETJAAR_ONGELDIG', 'RA-5', 'meetjaar'],
      ],
    ],
  ])('velden: %s', (_naam, velden, redenen) => {
    gegeven([], '2026-11-23')
      .als(importeren(velden), 'servicedesk')
      .dan(geweigerd(...redenen));
  });

  test('velden: zonder stand', () => {
    gegeven([], '2026-11-23')
      .als({ soort: 'SchoolImporteren', stand: null } as unknown as Opdracht, 'servicedesk')
      .dan(geweigerd(['STAND_ONGELDIG', 'A10', 'stand']));
  });
});
