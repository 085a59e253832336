import { BRONNEN } from '../../../test/domein/bronnen.ts';
import {
  aanvraag,
  aanvulling,
  aanvullingGevraagd,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  posten,
  verlengen,
  vragen,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const lopend = [ingeschreven, bestuurder, aanvraag];
const gevraagd = [...lopend, ...aanvullingGevraagd];
const besluit = 'aanvraag/1/besluit';

describe('AP-6: het besluit komt binnen acht weken na de ontvangst', () => {
  test('ontvangen op maandag 2 februari 2026: uiterlijk maandag 30 maart 2026', () => {
    expect(gegeven(lopend, '2026-02-02').laatsteDag(besluit)).toBe('2026-03-30');
  });

  test('ontvangen op vrijdag 6 februari 2026: acht weken later is Goede Vrijdag, dus dinsdag na Pasen', () => {
    const later = { ...aanvraag, datum: '2026-02-06', ontvangenOp: '2026-02-06' };
    expect(gegeven([ingeschreven, later], '2026-02-06').laatsteDag(besluit)).toBe('2026-04-07');
  });

  test('de termijn legt zichzelf uit, met de regel erbij', () => {
    const regels = gegeven(lopend, '2026-02-02')
      .termijn(besluit)
      ?.toelichting.map((stap) => stap.regel);
    expect(regels).toContain('AP-6');
  });
});

describe('AP-11: een te laat besluit is een taak, nooit een verlening', () => {
  test('na de laatste dag is de termijn één keer verstreken en heeft de servicedesk een taak', () => {
    const school = gegeven(lopend, '2026-02-02').op('2026-12-31');
    expect(school.feiten('TermijnVerstreken')).toMatchObject([
      { datum: '2026-03-31', termijnId: besluit, laatsteDag: '2026-03-30' },
    ]);
    expect(school.taken()).toContain(`verstreken/${besluit}`);
    expect(school.dossier.keurmerk.soort).toBeNull();
    expect(school.feiten('KeurmerkVerleend')).toEqual([]);
  });

  test('op de laatste dag om 23.59 uur is de termijn nog niet verstreken', () => {
    const school = gegeven(lopend, '2026-02-02');
    expect(school.op('2026-03-30 23:59').dagenVan('TermijnVerstreken')).toEqual([]);
    expect(school.op('2026-03-31 00:00').dagenVan('TermijnVerstreken')).toEqual(['2026-03-31']);
  });
});

describe('AP-8: de beslistermijn staat stil zolang de school kan aanvullen', () => {
  test('aangevuld op woensdag 25 februari: 17 tot en met 24 februari tellen niet, precies acht dagen later', () => {
    const school = gegeven(gevraagd, '2026-02-25').als(aanvulling('2026-02-25', true), 'servicedesk').gelukt();
    expect(school.laatsteDag(besluit)).toBe('2026-04-07');
  });

  test('aangevuld op de dag na de uitnodiging: geen dag opschorting', () => {
    const school = gegeven(gevraagd, '2026-02-17').als(aanvulling('2026-02-17', true), 'servicedesk').gelukt();
    expect(school.laatsteDag(besluit)).toBe('2026-03-30');
  });

  test('op zaterdag gevraagd: de opschorting begint pas op de dag na maandag', () => {
    const school = gegeven(lopend, '2026-02-14')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }])
      .op('2026-02-25')
      .als(aanvulling('2026-02-25', true), 'servicedesk')
      .gelukt();
    expect(school.laatsteDag(besluit)).toBe('2026-04-07');
  });

  test('per post en niet aangevuld: 20 februari tot en met 5 maart, veertien dagen later', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }]);
    expect(school.laatsteDag(besluit)).toBe('2026-03-30');
    const gepost = school
      .op('2026-02-19')
      .als(posten('brief-1', '2026-02-19'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden' }]);
    expect(gepost.op('2026-03-20').laatsteDag(besluit)).toBe('2026-04-13');
  });

  test('een aanvulling na het einde van de termijn maakt de opschorting niet langer', () => {
    const school = gegeven(gevraagd, '2026-02-16')
      .op('2026-03-20')
      .als(aanvulling('2026-03-20', true), 'servicedesk')
      .gelukt();
    // 17 February to 2 March are 14 days.
    expect(school.laatsteDag(besluit)).toBe('2026-04-13');
  });

  test('een uitnodiging na de beslistermijn laat die termijn niet herleven', () => {
    const school = gegeven(lopend, '2026-02-02')
      .op('2026-04-01')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
    expect(school.laatsteDag(besluit)).toBe('2026-03-30');
  });
});

describe('AP-8: opschorting op een andere grond', () => {
  const schortOp = (grond: unknown, van: unknown, totEnMet: unknown) =>
    ({ soort: 'BeslistermijnOpschorten', grond, van, totEnMet }) as Opdracht;
  const instemming = 'instemming van de aanvrager';

  test('met instemming van de school van 2 tot en met 15 maart: veertien dagen later', () => {
    const school = gegeven(lopend, '2026-03-02')
      .als(schortOp(instemming, '2026-03-02', '2026-03-15'), 'beslisser')
      .dan([
        {
          soort: 'BeslistermijnOpgeschort',
          grond: instemming,
          van: '2026-03-02',
          totEnMet: '2026-03-15',
          verwachtTotEnMet: null,
        },
        {
          soort: 'BriefKlaargezet',
          sjabloon: 'beslistermijn-opgeschort',
          gegevens: { grond: instemming, totEnMet: '2026-03-15', besluitUiterlijk: '2026-04-13' },
        },
        { soort: 'BriefVerzonden' },
      ]);
    expect(school.laatsteDag(besluit)).toBe('2026-04-13');
  });

  test('dagen die al stilstaan tellen één keer (T6)', () => {
    const school = gegeven(gevraagd, '2026-02-25')
      .als(aanvulling('2026-02-25', true), 'servicedesk')
      .gelukt()
      .als(schortOp('vertraging door de aanvrager', '2026-02-20', '2026-02-24'), 'servicedesk')
      .gelukt();
    expect(school.laatsteDag(besluit)).toBe('2026-04-07');
  });

  test('overmacht zonder einddatum: de termijn schuift mee en verstrijkt niet, tot de overmacht voorbij is', () => {
    const open = gegeven(lopend, '2026-03-16')
      .als(schortOp('overmacht', '2026-03-16', null), 'beslisser')
      .gelukt();
    const later = open.op('2026-06-15');
    expect(later.dagenVan('TermijnVerstreken')).toEqual([]);
    const voorbij = later.als({ soort: 'OpschortingBeeindigen', totEnMet: '2026-06-14' }, 'beslisser').dan([
      { soort: 'OpschortingBeeindigd', totEnMet: '2026-06-14' },
      {
        soort: 'BriefKlaargezet',
        sjabloon: 'opschorting-beeindigd',
        gegevens: { totEnMet: '2026-06-14', besluitUiterlijk: '2026-06-29' },
      },
      { soort: 'BriefVerzonden' },
    ]);
    // 16 March to 14 June are 91 days: Monday 30 March becomes Monday 29 June.
    expect(voorbij.laatsteDag(besluit)).toBe('2026-06-29');
  });

  describe('T6: een opschorting zonder einddatum wordt niet vergeten', () => {
    const open = gegeven(lopend, '2026-03-16')
      .als(schortOp('overmacht', '2026-03-16', null), 'beslisser')
      .gelukt();

    test('na vier weken is er een taak, tot zij is beëindigd', () => {
      expect(open.termijn('aanvraag/1/opschorting-herzien')).toMatchObject({
        soort: 'moment',
        laatsteDag: '2026-04-13',
      });
      expect(open.op('2026-04-13 08:59').taken()).not.toContain('aanvraag/1/opschorting');
      const later = open.op('2026-04-13 09:00');
      expect(later.taak('aanvraag/1/opschorting')).toMatchObject({ rol: 'beslisser', uiterlijk: '2027-03-16' });
      const einde: Opdracht = { soort: 'OpschortingBeeindigen', totEnMet: '2026-04-12' };
      expect(later.als(einde, 'beslisser').gelukt().taken()).toEqual(['aanvraag/1/beoordelen']);
    });

    test('of op de dag waarop het einde wordt verwacht; de brief noemt die dag en het besluit dat daarbij hoort', () => {
      const opdracht = { ...schortOp('overmacht', '2026-03-16', null), verwachtTotEnMet: '2026-05-01' } as Opdracht;
      const school = gegeven(lopend, '2026-03-16').als(opdracht, 'beslisser').gelukt();
      expect(school.laatsteDag('aanvraag/1/opschorting-herzien')).toBe('2026-05-01');
      // 16 March to 1 May are 47 days: Monday 30 March becomes Saturday 16 May, so Monday 18.
      expect(school.feiten('BriefVerzonden').at(-1)?.gegevens).toMatchObject({
        verwachtTotEnMet: '2026-05-01',
        besluitUiterlijk: '2026-05-18',
      });
      expect(school.laatsteDag(besluit)).toBe('2026-05-18');
    });

    test('zij telt nooit langer dan een jaar: daarna verstrijkt de beslistermijn', () => {
      expect(JSON.stringify(open.termijn(besluit)?.toelichting)).toContain('uiterlijk');
      const later = open.op('2028-03-16');
      // 16 March 2026 to 16 March 2027 are 366 days.
      expect(later.laatsteDag(besluit)).toBe('2027-03-31');
      expect(later.dagenVan('TermijnVerstreken')).toEqual(['2027-04-01']);
      const einde = (totEnMet: string): Opdracht => ({ soort: 'OpschortingBeeindigen', totEnMet });
      later.als(einde('2027-03-17'), 'beslisser').dan(geweigerd(['OPSCHORTING_TE_LANG', 'AP-8', 'totEnMet']));
      later.als(einde('2027-03-16'), 'beslisser').gelukt();
    });

    test('wat eerder zonder verwacht einde is vastgelegd is meteen een taak', () => {
      const eerder = {
        soort: 'BeslistermijnOpgeschort' as const,
        datum: '2026-03-16',
        ...{ nummer: 1, grond: 'overmacht' as const, van: '2026-03-16', totEnMet: null },
      };
      expect(gegeven([...lopend, eerder], '2026-03-17').taken()).toContain('aanvraag/1/opschorting');
    });

    test.each([
      ['voor vandaag', '2026-03-15', null, 'VOLGORDE'],
      ['later dan een jaar', '2027-03-17', null, 'VOLGORDE'],
      ['naast een einde', '2026-04-01', '2026-04-01', 'EINDE_STAAT_VAST'],
      ['geen datum', '2026-02-30', null, 'DATUM_ONGELDIG'],
    ])('velden: verwacht einde %s', (_naam, verwachtTotEnMet, totEnMet, code) => {
      const opdracht = { ...schortOp('overmacht', '2026-03-16', totEnMet), verwachtTotEnMet } as Opdracht;
      const regel = code === 'DATUM_ONGELDIG' ? 'T1' : 'T6';
      gegeven(lopend, '2026-03-16')
        .als(opdracht, 'beslisser')
        .dan(geweigerd([code, regel, 'verwachtTotEnMet']));
    });
  });

  test('geweigerd: twee open opschortingen tegelijk, of een einde zonder opschorting', () => {
    const open = gegeven(lopend, '2026-03-16')
      .als(schortOp('overmacht', '2026-03-16', null), 'beslisser')
      .gelukt();
    open.als(schortOp('overmacht', '2026-03-16', null), 'beslisser').dan(geweigerd(['OPSCHORTING_LOOPT_AL', 'AP-8']));
    gegeven(lopend, '2026-03-16')
      .als({ soort: 'OpschortingBeeindigen', totEnMet: '2026-03-16' }, 'beslisser')
      .dan(geweigerd(['GEEN_OPSCHORTING', 'AP-8']));
  });

  test('geweigerd: zonder lopende aanvraag', () => {
    const school = gegeven([ingeschreven], '2026-03-16');
    school
      .als(schortOp('overmacht', '2026-03-16', null), 'beslisser')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
    school
      .als({ soort: 'OpschortingBeeindigen', totEnMet: '2026-03-16' }, 'beslisser')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
  });

  test('geweigerd: na veertig keer is het genoeg', () => {
    const keren = Array.from({ length: 40 }, () => ({
      soort: 'BeslistermijnOpgeschort' as const,
      datum: '2026-03-02',
      nummer: 1,
      grond: 'overmacht' as const,
      van: '2026-03-02',
      totEnMet: '2026-03-02',
    }));
    const school = gegeven([...lopend, ...keren], '2026-03-02');
    school.als(schortOp('overmacht', '2026-03-03', null), 'beslisser').dan(geweigerd(['TE_VAAK_OPGESCHORT', 'AP-8']));
    school.als(vragen, 'servicedesk').dan(geweigerd(['TE_VAAK_OPGESCHORT', 'AP-8']));
  });

  test.each<[string, string, unknown, unknown, [string, string, string][]]>([
    ['bij instemming staat het einde vast', instemming, '2026-03-02', null, [['EINDE_VERPLICHT', 'AP-8', 'totEnMet']]],
    ['niet op de dag van ontvangst', 'overmacht', '2026-02-02', null, [['VOLGORDE', 'AP-8', 'van']]],
    ['niet na het einde van de termijn', 'overmacht', '2026-03-31', null, [['TERMIJN_VOORBIJ', 'AP-8', 'van']]],
    ['het einde niet voor het begin', 'overmacht', '2026-03-02', '2026-03-01', [['VOLGORDE', 'AP-8', 'totEnMet']]],
    [
      'niet langer dan een jaar',
      'overmacht',
      '2026-03-02',
      '2027-03-03',
      [['OPSCHORTING_TE_LANG', 'AP-8', 'totEnMet']],
    ],
    [
      'een onbekende grond en dagen die niet bestaan',
      'vakantie',
      '2026-02-29',
      'nooit',
      [
        ['KEUZE_ONGELDIG', 'A10', 'grond'],
        ['DATUM_ONGELDIG', 'T1', 'van'],
        ['DATUM_ONGELDIG', 'T1', 'totEnMet'],
      ],
    ],
  ])('velden: %s', (_naam, grond, van, totEnMet, redenen) => {
    gegeven(lopend, '2026-03-02')
      .als(schortOp(grond, van, totEnMet), 'beslisser')
      .dan(geweigerd(...redenen));
  });

  test('velden: het einde van een open opschorting ligt niet voor haar begin en niet na vandaag', () => {
    const open = gegeven(lopend, '2026-03-16')
      .als(schortOp('overmacht', '2026-03-16', null), 'beslisser')
      .gelukt();
    const eindig = (totEnMet: string): Opdracht => ({ soort: 'OpschortingBeeindigen', totEnMet });
    open.als(eindig('2026-03-15'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'AP-8', 'totEnMet']));
    open.als(eindig('2026-03-17'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'AP-8', 'totEnMet']));
    open.als(eindig('2026-3-16'), 'servicedesk').dan(geweigerd(['DATUM_ONGELDIG', 'T1', 'totEnMet']));
  });
});

describe('AP-6: één aangekondigde verlenging', () => {
  test('op de laatste dag aangekondigd: zes weken later, maandag 11 mei 2026', () => {
    const school = gegeven(lopend, '2026-03-30')
      .als(verlengen, 'beslisser')
      .dan([
        { soort: 'BeslistermijnVerlengd', weken: 6, motivering: 'tekst-3' },
        { soort: 'BriefKlaargezet', sjabloon: 'beslistermijn-verlengd', gegevens: { besluitUiterlijk: '2026-05-11' } },
        { soort: 'BriefVerzonden', datum: '2026-03-30' },
      ]);
    expect(school.laatsteDag(besluit)).toBe('2026-05-11');
    school.als(verlengen, 'beslisser').dan(geweigerd(['AL_VERLENGD', 'AP-6']));
    expect(school.op('2026-06-01').feiten('TermijnVerstreken')).toMatchObject([{ datum: '2026-05-12' }]);
  });

  test('terwijl de school kan aanvullen of de termijn stilstaat: de brief zegt dat de dag nog verandert', () => {
    const tijdens = gegeven(gevraagd, '2026-02-18').als(verlengen, 'beslisser').gelukt();
    expect(tijdens.feiten('BriefVerzonden').at(-1)?.gegevens).toMatchObject({
      besluitUiterlijk: '2026-05-26',
      stilstand: ['aanvulling'],
    });
    const opgeschort = gegeven(lopend, '2026-02-17')
      .als({ soort: 'BeslistermijnOpschorten', grond: 'overmacht', van: '2026-02-17', totEnMet: null }, 'beslisser')
      .gelukt()
      .als(verlengen, 'beslisser')
      .gelukt();
    expect(opgeschort.feiten('BriefVerzonden').at(-1)?.gegevens).toMatchObject({ stilstand: ['opschorting'] });
    const gewoon = gegeven(lopend, '2026-02-17').als(verlengen, 'beslisser').gelukt();
    expect(gewoon.feiten('BriefVerzonden').at(-1)?.gegevens).toMatchObject({ stilstand: [] });
  });

  test('na de laatste dag kan het niet meer', () => {
    gegeven(lopend, '2026-03-31')
      .als(verlengen, 'beslisser')
      .dan(geweigerd(['TE_LAAT_VERLENGD', 'AP-6']));
  });

  test('op zaterdag voor de laatste dag: de brief gaat maandag weg, en telt', () => {
    const school = gegeven(lopend, '2026-03-28')
      .als(verlengen, 'beslisser')
      .dan([{ soort: 'BeslistermijnVerlengd' }, { soort: 'BriefKlaargezet' }]);
    expect(school.laatsteDag(besluit)).toBe('2026-03-30');
    expect(school.op('2026-03-30').laatsteDag(besluit)).toBe('2026-05-11');
  });

  test('op de laatste dag terwijl het kantoor dicht is: er gaat geen brief meer op tijd weg', () => {
    const sluiting = { van: '2026-03-30', totEnMet: '2026-03-30', omschrijving: 'studiedag' };
    const dicht = { ...BRONNEN, kalender: { ...BRONNEN.kalender, sluitingen: [sluiting] } };
    const school = gegeven(lopend, '2026-03-30', dicht);
    expect(school.laatsteDag(besluit)).toBe('2026-03-30');
    school.als(verlengen, 'beslisser').dan(geweigerd(['TE_LAAT_VERLENGD', 'AP-6']));
  });

  test('per post op tijd weg: de verlenging telt', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-03-27')
      .als(verlengen, 'beslisser')
      .dan([{ soort: 'BeslistermijnVerlengd' }, { soort: 'BriefKlaargezet', kanaal: 'post' }])
      .op('2026-04-02')
      .als(posten('brief-1', '2026-03-30'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden', datum: '2026-03-30' }]);
    expect(school.laatsteDag(besluit)).toBe('2026-05-11');
  });

  test('per post te laat weg: de verlenging telt niet, en de uitleg zegt dat', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-03-27')
      .als(verlengen, 'beslisser')
      .dan([{ soort: 'BeslistermijnVerlengd' }, { soort: 'BriefKlaargezet', kanaal: 'post' }])
      .op('2026-03-31')
      .als(posten('brief-1', '2026-03-31'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden', datum: '2026-03-31' }]);
    expect(school.laatsteDag(besluit)).toBe('2026-03-30');
    expect(school.taken()).toContain(`verstreken/${besluit}`);
    expect(JSON.stringify(school.termijn(besluit)?.toelichting)).toContain('31 maart 2026');
  });

  test('per post nooit weg: de verlenging telt niet', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-03-27')
      .als(verlengen, 'beslisser')
      .dan([{ soort: 'BeslistermijnVerlengd' }, { soort: 'BriefKlaargezet' }])
      .op('2026-04-30');
    expect(school.feiten('TermijnVerstreken')).toMatchObject([{ termijnId: besluit, laatsteDag: '2026-03-30' }]);
  });

  test('alleen de beslisser, alleen op een lopende aanvraag', () => {
    gegeven(lopend, '2026-03-02')
      .als(verlengen, 'servicedesk')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    gegeven([ingeschreven], '2026-03-02')
      .als(verlengen, 'beslisser')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
  });

  test.each([0, 27, 2.5])('velden: %p weken is geen verlenging, en een motivering is verplicht', (weken) => {
    gegeven(lopend, '2026-03-02')
      .als({ soort: 'BeslistermijnVerlengen', weken, motivering: ' ' }, 'beslisser')
      .dan(geweigerd(['GETAL_ONGELDIG', 'A10', 'weken'], ['TEKST_VERPLICHT', 'A10', 'motivering']));
  });
});
