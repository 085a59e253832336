import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import {
  bezoekAfzeggen,
  bezoekPlannen,
  bezoekVastleggen,
  bezoekVerplaatsen,
  streefmaandKiezen,
  uitnodigen,
  uitnodigingBeantwoorden,
  vervroegen,
  zelfbeoordelingInleveren,
} from '../../../test/domein/toezicht.ts';
import {
  beantwoord,
  gehouden,
  gepland,
  naarDeDag,
  RONDE,
  school,
  tijdelijk,
  uitgenodigd,
} from '../../../test/domein/toezichtverhaal.ts';
import { decide, type Gebeurtenis, type Opdracht } from '../dossier.ts';

describe('AP-3: het eerste Toezicht in de Klas, zes maanden na de start', () => {
  test('verleend op 30 september 2026: rond 30 maart 2027, uiterlijk vier weken later', () => {
    expect(gegeven([tijdelijk], '2026-11-23').laatsteDag('toezicht/eerste/2026-09-30')).toBe('2027-04-27');
  });

  test('te laat: de termijn is één keer verstreken en blijft een taak', () => {
    const later = gegeven([tijdelijk], '2026-11-23').op('2028-01-01');
    const keren = later.feiten('TermijnVerstreken').filter((g) => g.termijnId === 'toezicht/eerste/2026-09-30');
    expect(keren).toMatchObject([{ datum: '2027-04-28', laatsteDag: '2027-04-27' }]);
    expect(later.taken()).toContain('verstreken/toezicht/eerste/2026-09-30');
  });

  test('een nieuw keurmerk na een einde begint opnieuw, ook na een onvoldoende', () => {
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
    expect(opnieuw.laatsteDag('toezicht/eerste/2028-03-01')).toBe('2028-09-29');
    expect(opnieuw.taken()).not.toContain('toezicht/2026-05-19/onvoldoende');
  });
});

describe('TK-1: daarna eens in de vier jaar', () => {
  test.each([
    ['2024-05-14', '2028-05-14'],
    ['2024-02-29', '2028-02-29'],
    // A term in years does not roll: 12 December 2026 is a Saturday.
    ['2022-12-12', '2026-12-12'],
  ])('het laatste bezoek op %s: het volgende uiterlijk %s', (laatsteTidkOp, laatsteDag) => {
    const dan = gegeven([geimporteerd({ laatsteTidkOp })], '2026-11-23');
    expect(dan.laatsteDag(`toezicht/na-${laatsteTidkOp}`)).toBe(laatsteDag);
  });

  test('een feit van voor de ronden telt nog steeds: uitkomst en ritme', () => {
    const oud: Gebeurtenis = {
      soort: 'ToezichtVastgelegd',
      datum: '2027-03-25',
      gehoudenOp: '2027-03-24',
      uitkomst: 'voldoende',
    };
    const dan = gegeven([tijdelijk, oud], '2027-03-25');
    expect(dan.laatsteDag('toezicht/na-2027-03-24')).toBe('2031-03-24');
  });
});

describe('N-9: de uitnodiging', () => {
  test('twaalf weken voor het venster, of voor de gekozen maand', () => {
    expect(school.laatsteDag(`${RONDE}/uitnodiging`)).toBe('2027-08-22');
    const gekozen = school.als(streefmaandKiezen('2028-03'), 'planner').dan([{ soort: 'StreefmaandGekozen' }]);
    // Twelve weeks before 1 March 2028.
    expect(gekozen.laatsteDag(`${RONDE}/uitnodiging`)).toBe('2027-12-08');
  });

  test('nooit eerder dan vijf werkdagen nadat de ronde ontstond', () => {
    // Imported in the window: five working days after Monday 23 November 2026.
    const dan = gegeven([geimporteerd({ laatsteTidkOp: '2023-01-10' })], '2026-11-23');
    expect(dan.laatsteDag('toezicht/na-2023-01-10/uitnodiging')).toBe('2026-11-30');
  });

  test('vier weken ervoor is het een taak voor de planner, en na de uitnodiging niet meer', () => {
    expect(school.op('2027-07-24').taken()).not.toContain(`${RONDE}/uitnodigen`);
    expect(school.op('2027-07-26').taken()).toContain(`${RONDE}/uitnodigen`);
    expect(uitgenodigd().taken()).not.toContain(`${RONDE}/uitnodigen`);
  });

  test('de school antwoordt binnen twee weken; een dag erna is het plannen aan de planner', () => {
    expect(uitgenodigd().laatsteDag(`${RONDE}/antwoord`)).toBe('2027-09-01');
    uitgenodigd()
      .als(bezoekPlannen('2028-01-18'), 'planner')
      .dan(geweigerd(['ANTWOORDTERMIJN_LOOPT', 'N-9']));
    const stil = uitgenodigd().op('2027-09-02');
    expect(stil.taak(`${RONDE}/plannen`)?.omschrijving).toMatch(/antwoordde niet/);
    stil
      .als(bezoekPlannen('2028-01-18'), 'planner')
      .dan([
        { soort: 'BezoekGepland', dag: '2028-01-18', inspecteur: 'ITTA-01', buitenVenster: false },
        { soort: 'BriefKlaargezet', sjabloon: 'tidk-bezoek-gepland' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('op zaterdag uitgenodigd: de twee weken tellen vanaf de verzending op maandag', () => {
    const dan = naarDeDag(school, '2027-08-21', [uitnodigen(['2028-01-18']), 'planner']).op('2027-08-23');
    expect(dan.laatsteDag(`${RONDE}/antwoord`)).toBe('2027-09-06');
  });

  const antwoord = (dagen: string[], velden = {}) => uitnodigingBeantwoorden(dagen, velden);
  test.each<[string, Opdracht, VerwachteWeigering[]]>([
    ['geen dag', antwoord([]), [['DAGEN_VERPLICHT', 'N-9', 'dagen']]],
    ['een dag twee keer', antwoord(['2028-01-18', '2028-01-18']), [['DAG_DUBBEL', 'N-9', 'dagen']]],
    ['buiten het venster', antwoord(['2028-05-16']), [['BUITEN_VENSTER', 'TK-1', 'dagen[0]']]],
    ['in het weekend', antwoord(['2028-01-15']), [['GEEN_KANTOORDAG', 'T8', 'dagen[0]']]],
    [
      'te veel locaties, en geen tekst',
      antwoord(['2028-01-18'], { aantalLocaties: 2, locaties: '' }),
      [
        ['GETAL_ONGELDIG', 'TK-7', 'aantalLocaties'],
        ['TEKST_VERPLICHT', 'A10', 'locaties'],
      ],
    ],
  ])('het antwoord: %s', (_naam, opdracht, redenen) => {
    uitgenodigd()
      .als(opdracht, 'school')
      .dan(geweigerd(...redenen));
  });
});

describe('TK-7: het aantal locaties naar de omvang van de school', () => {
  test.each<[omvang: 'klein' | 'middel' | 'groot' | 'zeer groot', vestigingen: number, goed: number[]]>([
    ['klein', 3, [1]],
    ['middel', 1, [1]],
    ['middel', 5, [2, 3]],
    ['groot', 5, [2, 3]],
    ['zeer groot', 9, [2, 3, 4]],
    ['zeer groot', 3, [2, 3]],
  ])('%s, met %i vestigingen: %j', (omvang, aantalVestigingen, goed) => {
    const dan = naarDeDag(gegeven([geimporteerd({ omvang, aantalVestigingen })], '2026-11-23'), '2027-08-18', [
      uitnodigen(['2028-01-18']),
      'planner',
    ]);
    const mag = [1, 2, 3, 4, 5].filter((aantalLocaties) => {
      const antwoord = uitnodigingBeantwoorden(['2028-01-18'], { aantalLocaties });
      return decide(dan.dossier, antwoord, 'school', dan.context).geweigerd.length === 0;
    });
    expect(mag).toEqual(goed);
  });
});

describe('TK-1, TK-10: het bezoek plannen', () => {
  const plan = bezoekPlannen;
  test.each<[string, Opdracht, VerwachteWeigering[]]>([
    [
      'over minder dan drie weken',
      plan('2027-09-14'),
      [
        ['DAG_TE_VROEG', 'N-9', 'dag'],
        ['REDEN_VERPLICHT', 'TK-1', 'reden'],
      ],
    ],
    ['na het venster zonder reden', plan('2028-05-16'), [['REDEN_VERPLICHT', 'TK-1', 'reden']]],
    [
      'een onbekende inspecteur',
      plan('2028-01-18', { inspecteur: 'ITTA-99' }),
      [['INSPECTEUR_NIET_TOEGELATEN', 'TK-10', 'inspecteur']],
    ],
    [
      'alles fout tegelijk',
      plan('2028-01-32', { aantalLocaties: 0, inspecteur: '' }),
      [
        ['DATUM_ONGELDIG', 'T1', 'dag'],
        ['GETAL_ONGELDIG', 'TK-7', 'aantalLocaties'],
        ['INSPECTEUR_NIET_TOEGELATEN', 'TK-10', 'inspecteur'],
      ],
    ],
  ])('%s', (_naam, opdracht, redenen) => {
    beantwoord()
      .als(opdracht, 'planner')
      .dan(geweigerd(...redenen));
  });

  test('buiten het venster met een reden staat dat er in het feit bij', () => {
    beantwoord()
      .als(plan('2028-05-16', { reden: 'tekst-57' }), 'planner')
      .dan([
        { soort: 'BezoekGepland', buitenVenster: true, reden: 'tekst-57' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('TK-10: een inspecteur met een belang op die dag wordt geweigerd; later gebleken is het een taak', () => {
    const belang: Opdracht = {
      soort: 'BelangVastleggen',
      partij: 'inspecteur',
      wie: 'ITTA-01',
      van: '2020-01-01',
      totEnMet: '2028-01-18',
      toelichting: 'tekst-1',
    };
    const metBelang = beantwoord().als(belang, 'servicedesk').gelukt();
    metBelang.als(plan('2028-01-18'), 'planner').dan(geweigerd(['INSPECTEUR_BELANG', 'TK-10', 'inspecteur']));
    metBelang.als(plan('2028-01-19'), 'planner').gelukt();
    const later = gepland().als(belang, 'servicedesk').gelukt();
    expect(later.taken()).toContain('belangen/na-2024-05-14/inspecteur');
    const ander = later.als({ soort: 'InspecteurWijzigen', inspecteur: 'ITTA-02' }, 'planner').gelukt();
    expect(ander.taken()).not.toContain('belangen/na-2024-05-14/inspecteur');
  });

  test('een inspecteur die van de lijst gaat, en een dag die sluit, zijn een taak', () => {
    const lijst = BRONNEN.inspecteurs.map((i) => (i.code === 'ITTA-01' ? { ...i, geldigTotEnMet: '2027-12-31' } : i));
    expect(gepland().taken()).not.toContain(`${RONDE}/inspecteur`);
    expect(
      gepland()
        .met({ ...BRONNEN, inspecteurs: lijst })
        .taken(),
    ).toContain(`${RONDE}/inspecteur`);
    const sluiting = { van: '2028-01-17', totEnMet: '2028-01-18', omschrijving: 'Verhuizing', bron: 'proef' };
    const kalender = { ...BRONNEN.kalender, sluitingen: [...BRONNEN.kalender.sluitingen, sluiting] };
    expect(
      gepland()
        .met({ ...BRONNEN, kalender })
        .taken(),
    ).toContain(`${RONDE}/dag-gesloten`);
  });
});

describe('het bezoek verplaatsen en afzeggen', () => {
  const verplaats = (dag: string) => bezoekVerplaatsen(dag, 'verzoek van de school');

  test('de school vraagt twee keer; een derde keer niet, maar overmacht kan altijd', () => {
    const twee = naarDeDag(
      gepland(),
      '2027-12-01',
      [verplaats('2028-02-15'), 'planner'],
      [verplaats('2028-03-14'), 'planner'],
    );
    twee.als(verplaats('2028-04-11'), 'planner').dan(geweigerd(['VERPLAATSEN_TE_VAAK', 'N-9', 'oorzaak']));
    twee
      .als(bezoekVerplaatsen('2028-04-11', 'overmacht bij de school'), 'planner')
      .dan([
        { soort: 'BezoekVerplaatst', van: '2028-03-14', naar: '2028-04-11' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('de brief noemt de nieuwe dag van de zelfbeoordeling, en hoe vaak en tot wanneer het nog kan', () => {
    const brief = (stand: ReturnType<typeof gepland>) => stand.feiten('BriefVerzonden').at(-1);
    expect(brief(gepland())).toMatchObject({
      sjabloon: 'tidk-bezoek-gepland',
      gegevens: { dag: '2028-01-18', verplaatsenTotEnMet: '2028-01-04', nogTeVerplaatsen: 2 },
    });
    const verplaatst = naarDeDag(gepland(), '2027-12-01', [verplaats('2028-02-15'), 'planner']);
    // Four weeks before Tuesday 15 February is 18 January; ten working days before it is 1 February.
    expect(brief(verplaatst)).toMatchObject({
      sjabloon: 'tidk-bezoek-verplaatst',
      gegevens: { zelfbeoordelingUiterlijk: '2028-01-18', verplaatsenTotEnMet: '2028-02-01', nogTeVerplaatsen: 1 },
    });
    expect(verplaatst.laatsteDag(`${RONDE}/zelfbeoordeling`)).toBe('2028-01-18');
  });

  test('tot en met tien werkdagen vooraf', () => {
    // Ten working days before Tuesday 18 January 2028 is Tuesday 4 January.
    naarDeDag(gepland(), '2028-01-04', [verplaats('2028-02-15'), 'planner']);
    gepland()
      .op('2028-01-05')
      .als(verplaats('2028-02-15'), 'planner')
      .dan(geweigerd(['VERPLAATSEN_TE_LAAT', 'N-9', 'oorzaak']));
  });

  test('afgezegd: opnieuw te plannen, zonder nieuwe uitnodiging', () => {
    const af = naarDeDag(gepland(), '2027-12-01', [bezoekAfzeggen('ITTA'), 'planner']);
    expect(af.termijn(`${RONDE}/bezoek`)).toBeUndefined();
    // Five working days after Wednesday 1 December 2027.
    expect(af.laatsteDag(`${RONDE}/planning`)).toBe('2027-12-08');
    af.als(bezoekPlannen('2028-02-15'), 'planner').gelukt();
  });
});

describe('N-10: de zelfbeoordeling', () => {
  test('vier weken voor het bezoek; ingeleverd is er geen herinnering meer', () => {
    expect(gepland().laatsteDag(`${RONDE}/zelfbeoordeling`)).toBe('2027-12-21');
    const stappen = (dan: Gegeven) =>
      dan
        .feiten('HerinneringVerzonden')
        .flatMap((g) => g.punten)
        .filter((p) => p.reeks === `${RONDE}/zelfbeoordeling`)
        .map((p) => p.stap);
    expect(stappen(gepland().op('2028-01-10'))).toEqual(['2 weken', '3 dagen']);
    const ingeleverd = naarDeDag(gepland(), '2027-12-10', [zelfbeoordelingInleveren('2027-12-10'), 'school']);
    expect(stappen(ingeleverd.op('2028-01-10'))).toEqual(['2 weken']);
    ingeleverd
      .als(zelfbeoordelingInleveren('2027-12-10'), 'school')
      .dan(geweigerd(['ZELFBEOORDELING_IS_ER_AL', 'N-10']));
  });

  test('laat gepland: een week na het plannen', () => {
    const laat = naarDeDag(beantwoord(), '2027-12-27', [bezoekPlannen('2028-01-18'), 'planner']);
    expect(laat.laatsteDag(`${RONDE}/zelfbeoordeling`)).toBe('2028-01-03');
  });

  test('te laat: een taak, en het bezoek gaat door', () => {
    const laat = gepland().op('2028-01-18');
    expect(laat.taken()).toContain(`verstreken/${RONDE}/zelfbeoordeling`);
    laat.als(bezoekVastleggen('2028-01-18'), 'inspecteur').gelukt();
  });
});

describe('AP-3: vervroegd na signalen', () => {
  const vervroegd = () => school.als(vervroegen('2027-03-01'), 'beslisser').gelukt();

  test('de uiterste dag en de uitnodiging schuiven naar voren; de brief noemt de aanleiding niet', () => {
    expect(vervroegd().laatsteDag(RONDE)).toBe('2027-03-01');
    expect(vervroegd().laatsteDag(`${RONDE}/uitnodiging`)).toBe('2026-11-30');
    const [brief] = vervroegd().feiten('BriefKlaargezet');
    expect(brief?.gegevens).toEqual({ uiterlijk: '2027-03-01' });
  });

  test('een vervroegd bezoek hoeft geen drie weken vooruit', () => {
    naarDeDag(
      vervroegd(),
      '2026-11-24',
      [uitnodigen(['2026-12-01']), 'planner'],
      [uitnodigingBeantwoorden(['2026-12-01']), 'school'],
      [bezoekPlannen('2026-12-01'), 'planner'],
    );
  });

  test('niet later dan het al moest, en niet op vandaag', () => {
    school.als(vervroegen('2028-05-14'), 'beslisser').dan(geweigerd(['NIET_EERDER', 'AP-3', 'uiterlijk']));
    school.als(vervroegen('2026-11-23'), 'beslisser').dan(geweigerd(['DATUM_VOORBIJ', 'AP-3', 'uiterlijk']));
  });
});

describe('de maand van het bezoek kiezen', () => {
  test.each<[string, Opdracht, VerwachteWeigering[]]>([
    ['buiten het venster zonder reden', streefmaandKiezen('2028-06'), [['REDEN_VERPLICHT', 'TK-1', 'reden']]],
    ['voorbij', streefmaandKiezen('2026-10', 'tekst-1'), [['MAAND_VOORBIJ', 'TK-1', 'maand']]],
    ['geen maand', streefmaandKiezen('2028-13'), [['MAAND_ONGELDIG', 'A10', 'maand']]],
  ])('%s', (_naam, opdracht, redenen) => {
    school.als(opdracht, 'planner').dan(geweigerd(...redenen));
  });

  test('buiten het venster met een reden mag', () => {
    school
      .als(streefmaandKiezen('2028-06', 'tekst-1'), 'planner')
      .dan([{ soort: 'StreefmaandGekozen', maand: '2028-06' }]);
  });
});

describe('wie wat wanneer mag', () => {
  test('alleen met een keurmerk, en elke stap op zijn tijd', () => {
    const zonder = gegeven([ingeschreven], '2026-11-23');
    zonder.als(uitnodigen(['2027-03-09']), 'planner').dan(geweigerd(['GEEN_KEURMERK', 'AP-3']));
    school.als(bezoekPlannen('2028-01-18'), 'planner').dan(geweigerd(['NIET_UITGENODIGD', 'N-9']));
    school.als(bezoekVastleggen('2026-11-20'), 'inspecteur').dan(geweigerd(['BEZOEK_NIET_GEPLAND', 'N-9']));
    gepland()
      .als(bezoekPlannen('2028-01-18'), 'planner')
      .dan(geweigerd(['BEZOEK_STAAT_AL', 'N-9']));
    gepland()
      .als(bezoekVastleggen('2027-08-26'), 'inspecteur')
      .dan(geweigerd(['BEZOEK_NOG_NIET_GEWEEST', 'TK-1']));
    gehouden()
      .als(bezoekAfzeggen('ITTA'), 'planner')
      .dan(geweigerd(['BEZOEK_GEWEEST', 'TK-1']));
    gepland()
      .als(bezoekVastleggen('2028-01-18'), 'servicedesk')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});
