import { BRONNEN, ZONDER_NORMEN } from '../../../test/domein/bronnen.ts';
import {
  aanvraag,
  aanvulling,
  aanvullingGevraagd,
  afgewezen,
  afwijzen,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  intrekken,
  posten,
  toekennen,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Gebeurtenis, Opdracht } from '../dossier.ts';
import { overzicht } from '../overzicht.ts';

const lopend = [ingeschreven, bestuurder, aanvraag];
const perPost = [ingeschrevenPerPost, bestuurder, aanvraag];

describe('AP-2: met de verlening krijgt de school een DUO-nummer', () => {
  test('op een open dag per e-mail gaat de verlening meteen in, en begint het meetjaar', () => {
    gegeven(lopend, '2026-03-30')
      .als(toekennen, 'beslisser')
      .dan([
        { soort: 'AanvraagToegekend', duoNummer: '1234A' },
        { soort: 'BriefKlaargezet', sjabloon: 'besluit-verlening', kanaal: 'e-mail', gegevens: { duoNummer: '1234A' } },
        { soort: 'BriefVerzonden', datum: '2026-03-30' },
        { soort: 'KeurmerkVerleend', datum: '2026-03-30', soortKeurmerk: 'bepaalde tijd', duoNummer: '1234A' },
        { soort: 'MeetjaarBegonnen', meetjaar: 2026, van: '2026-03-30', totEnMet: '2026-12-31' },
      ]);
  });

  test('besloten op zaterdag: de verlening gaat in op maandag, als de brief weggaat (Awb 3:40)', () => {
    const zaterdag = gegeven(lopend, '2026-03-28')
      .als(toekennen, 'beslisser')
      .dan([{ soort: 'AanvraagToegekend', datum: '2026-03-28' }, { soort: 'BriefKlaargezet' }]);
    expect(overzicht(zaterdag.dossier, zaterdag.context)).toMatchObject({ soortKeurmerk: null, status: 'in aanvraag' });
    const maandag = zaterdag.op('2026-03-30');
    expect(maandag.feiten('KeurmerkVerleend')).toMatchObject([{ datum: '2026-03-30' }]);
    expect(overzicht(maandag.dossier, maandag.context)).toMatchObject({
      soortKeurmerk: 'bepaalde tijd',
      status: 'actief',
    });
  });

  test('per post: de verlening gaat in op de dag van het posten, ook als die later wordt vastgelegd', () => {
    const { dossier } = gegeven(perPost, '2026-03-25')
      .als(toekennen, 'beslisser')
      .dan([{ soort: 'AanvraagToegekend' }, { soort: 'BriefKlaargezet', kanaal: 'post' }])
      .op('2026-03-30')
      .als(posten('brief-1', '2026-03-27'), 'servicedesk')
      .dan([
        { soort: 'BriefVerzonden', datum: '2026-03-27' },
        { soort: 'KeurmerkVerleend', datum: '2026-03-27' },
        { soort: 'MeetjaarBegonnen', van: '2026-03-27' },
      ]);
    expect(dossier.aanvraag.aanvragen[0]?.besluit).toMatchObject({
      genomenOp: '2026-03-25',
      bekendgemaaktOp: '2026-03-27',
    });
  });

  test('ontvangen en toegekend op dezelfde zaterdag: maandag gaan twee brieven weg, en één verlening in', () => {
    const maandag = gegeven([ingeschreven, bestuurder], '2026-02-07')
      .als({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-07', nieuweFeiten: null }, 'school')
      .dan([{ soort: 'AanvraagIngediend' }, { soort: 'BriefKlaargezet' }])
      .als(toekennen, 'beslisser')
      .dan([{ soort: 'AanvraagToegekend' }, { soort: 'BriefKlaargezet' }])
      .op('2026-02-10');
    expect(maandag.dagenVan('BriefVerzonden')).toEqual(['2026-02-09', '2026-02-09']);
    expect(maandag.dagenVan('KeurmerkVerleend')).toEqual(['2026-02-09']);
    expect(maandag.dagenVan('MeetjaarBegonnen')).toEqual(['2026-02-09']);
  });

  test('per post en nooit gepost: geen keurmerk, wel een taak en een verstreken beslistermijn', () => {
    const school = gegeven(perPost, '2026-03-25')
      .als(toekennen, 'beslisser')
      .dan([{ soort: 'AanvraagToegekend' }, { soort: 'BriefKlaargezet' }])
      .op('2026-06-01');
    expect(school.dossier.keurmerk.soort).toBeNull();
    expect(school.taken()).toEqual(['verstreken/aanvraag/1/besluit', 'correspondentie/brief-1/posten']);
  });

  test('besloten in december, gepost in januari: het meetjaar is dat van het posten', () => {
    const later = { ...aanvraag, datum: '2026-12-01', ontvangenOp: '2026-12-01' };
    gegeven([ingeschrevenPerPost, bestuurder, later], '2026-12-30')
      .als(toekennen, 'beslisser')
      .dan([{ soort: 'AanvraagToegekend' }, { soort: 'BriefKlaargezet' }])
      .op('2027-01-05')
      .als(posten('brief-1', '2027-01-04'), 'servicedesk')
      .dan([
        { soort: 'BriefVerzonden' },
        { soort: 'KeurmerkVerleend', datum: '2027-01-04' },
        { soort: 'MeetjaarBegonnen', meetjaar: 2027, van: '2027-01-04', totEnMet: '2027-12-31' },
      ]);
  });

  test('een onvolledige aanvraag kan niet worden toegekend; na de aanvulling wel', () => {
    const school = gegeven([...lopend, ...aanvullingGevraagd], '2026-02-25');
    school.als(toekennen, 'beslisser').dan(geweigerd(['AANVRAAG_ONVOLLEDIG', 'AP-2']));
    school
      .als(aanvulling('2026-02-25', false), 'servicedesk')
      .gelukt()
      .als(toekennen, 'beslisser')
      .dan(geweigerd(['AANVRAAG_ONVOLLEDIG', 'AP-2']));
    school
      .als(aanvulling('2026-02-25', true), 'servicedesk')
      .gelukt()
      .als(toekennen, 'beslisser')
      .dan([
        { soort: 'AanvraagToegekend' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
        { soort: 'KeurmerkVerleend' },
        { soort: 'MeetjaarBegonnen' },
      ]);
  });

  test('N-6: zonder normen kan er geen meetjaar beginnen, dus ook geen keurmerk worden verleend', () => {
    gegeven(lopend, '2026-03-30', ZONDER_NORMEN)
      .als(toekennen, 'beslisser')
      .dan(geweigerd(['NORMEN_ONTBREKEN', 'N-6']));
  });

  test('zonder DUO-nummer, door een ander of zonder aanvraag gaat het niet', () => {
    const school = gegeven(lopend, '2026-03-30');
    school
      .als({ soort: 'AanvraagToekennen', duoNummer: '' }, 'beslisser')
      .dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'duoNummer']));
    school.als(toekennen, 'servicedesk').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    gegeven([ingeschreven], '2026-03-30')
      .als(toekennen, 'beslisser')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
  });

  test('na het besluit is er geen aanvraag meer om over te besluiten of in te trekken', () => {
    const school = gegeven(perPost, '2026-03-25')
      .als(toekennen, 'beslisser')
      .dan([{ soort: 'AanvraagToegekend' }, { soort: 'BriefKlaargezet' }]);
    school.als(toekennen, 'beslisser').dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
    school.als(afwijzen, 'beslisser').dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
    school.als(intrekken, 'school').dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
  });
});

describe('AP-3 en AP-12: wat met de verlening begint', () => {
  const school = gegeven(lopend, '2026-03-30')
    .als(toekennen, 'beslisser')
    .dan([
      { soort: 'AanvraagToegekend' },
      { soort: 'BriefKlaargezet' },
      { soort: 'BriefVerzonden' },
      { soort: 'KeurmerkVerleend' },
      { soort: 'MeetjaarBegonnen' },
    ]);

  test('AP-3: het eerste Toezicht in de Klas is na zes maanden, hoogstens vier weken later', () => {
    expect(school.laatsteDag('toezicht/eerste/2026-03-30')).toBe('2026-10-28');
  });

  test('AP-12: het besluit over het keurmerk voor onbepaalde tijd is na vijftien maanden', () => {
    expect(school.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2027-06-30');
    const later = school.op('2027-07-15');
    expect(later.taken()).toContain('verstreken/keurmerk/einde-bepaalde-tijd');
    expect(later.dossier.keurmerk.status).toBe('actief');
  });

  test('VO-1 en N-29: de VOG en de planning van de resultatenaudit', () => {
    expect(school.laatsteDag('vog/directie/2026/1')).toBe('2027-03-30');
    expect(school.laatsteDag('planning/2026/voorstel')).toBe('2027-02-01');
    expect(school.laatsteDag('planning/2026/audit')).toBe('2027-03-31');
  });
});

describe('AP-5, LG-3: verlenen kan pas als bekend is wie de school bestuurt', () => {
  test('zonder bestuurder niet; de servicedesk krijgt bij de ontvangst een taak', () => {
    const zonder = gegeven([ingeschreven, aanvraag], '2026-02-09');
    expect(zonder.taak('bestuur/vastleggen')).toMatchObject({
      rol: 'servicedesk',
      omschrijving: 'Leg de bestuurders vast',
      uiterlijk: '2026-03-30',
    });
    zonder.als(toekennen, 'beslisser').dan(geweigerd(['BESTUUR_ONBEKEND', 'AP-5']));
    expect(gegeven(lopend, '2026-02-09').taken()).not.toContain('bestuur/vastleggen');
  });

  test('wie al weg is of nog moet beginnen, bestuurt de school nu niet', () => {
    const weg: Gebeurtenis = {
      soort: 'BestuurderAfgemeld',
      datum: '2026-02-09',
      nummer: 1,
      persoonId: 'persoon-1',
      totEnMet: '2026-02-08',
      gemeldOp: '2026-02-09',
    };
    gegeven([...lopend, weg], '2026-02-09')
      .als(toekennen, 'beslisser')
      .dan(geweigerd(['BESTUUR_ONBEKEND', 'AP-5']));
    gegeven([ingeschreven, { ...bestuurder, sinds: '2026-02-10' }, aanvraag], '2026-02-09')
      .als(toekennen, 'beslisser')
      .dan(geweigerd(['BESTUUR_ONBEKEND', 'AP-5']));
    gegeven([...lopend, { ...weg, totEnMet: '2026-02-09' }], '2026-02-09')
      .als(toekennen, 'beslisser')
      .gelukt();
  });
});

test('AP-2: een DUO-nummer dat een andere school kreeg wordt niet nog eens gegeven', () => {
  gegeven(lopend, '2026-03-02', { ...BRONNEN, vergevenDuoNummers: ['1234A'] })
    .als(toekennen, 'beslisser')
    .dan(geweigerd(['DUO_NUMMER_VERGEVEN', 'AP-2', 'duoNummer']));
});

describe('Afwijzen', () => {
  const wijsAf = (velden: Record<string, unknown>): Opdracht => ({ ...afwijzen, ...velden });

  test('met grond en motivering; daarna loopt er geen termijn meer', () => {
    const school = gegeven(lopend, '2026-03-02')
      .als(afwijzen, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', gronden: ['ORGANISATIE'], motivering: 'tekst-2', gehoordOp: null },
        { soort: 'BriefKlaargezet', sjabloon: 'besluit-afwijzing', gegevens: { besluitOp: '2026-03-02' } },
        { soort: 'BriefVerzonden', datum: '2026-03-02' },
      ]);
    expect(school.termijn('aanvraag/1/besluit')).toBeUndefined();
    expect(school.op('2027-12-31').verloop).toHaveLength(3);
  });

  test('per post is de afwijzing bekend op de dag van het posten; tot dan loopt de beslistermijn', () => {
    const school = gegeven(perPost, '2026-03-02')
      .als(afwijzen, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet', kanaal: 'post' }]);
    expect(school.laatsteDag('aanvraag/1/besluit')).toBe('2026-03-30');
    const gepost = school.als(posten('brief-1', '2026-03-02'), 'servicedesk').dan([{ soort: 'BriefVerzonden' }]);
    expect(gepost.termijn('aanvraag/1/besluit')).toBeUndefined();
  });

  test('AP-9: op andere feiten dan de school gaf pas na het horen', () => {
    const school = gegeven(lopend, '2026-03-02');
    school
      .als(wijsAf({ afwijkendeFeiten: true }), 'beslisser')
      .dan(geweigerd(['HOREN_VERPLICHT', 'AP-9', 'gehoordOp']));
    school
      .als(wijsAf({ afwijkendeFeiten: true, gehoordOp: '2026-02-20' }), 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', gehoordOp: '2026-02-20' },
        { soort: 'BriefKlaargezet', gegevens: { gehoordOp: '2026-02-20', zienswijzeOp: null, voornemenOp: null } },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('AP-9: horen kan van de dag van ontvangst tot en met vandaag', () => {
    const school = gegeven(lopend, '2026-03-02');
    for (const gehoordOp of ['2026-02-02', '2026-03-02']) {
      school
        .als(wijsAf({ gehoordOp }), 'beslisser')
        .dan([{ soort: 'AanvraagAfgewezen', gehoordOp }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
    }
    school.als(wijsAf({ gehoordOp: '2026-02-01' }), 'beslisser').dan(geweigerd(['VOLGORDE', 'AP-9', 'gehoordOp']));
    school.als(wijsAf({ gehoordOp: '2026-03-03' }), 'beslisser').dan(geweigerd(['VOLGORDE', 'AP-9', 'gehoordOp']));
    school.als(wijsAf({ gehoordOp: '2026-02-31' }), 'beslisser').dan(geweigerd(['DATUM_ONGELDIG', 'T1', 'gehoordOp']));
  });

  test('AP-10: verwijzen naar een eerder besluit kan alleen bij een herhaalde aanvraag zonder nieuwe feiten', () => {
    const verwijzen = wijsAf({ gronden: ['GEEN_NIEUWE_FEITEN'] });
    gegeven(lopend, '2026-03-02')
      .als(verwijzen, 'beslisser')
      .dan(geweigerd(['GEEN_HERHAALDE_AANVRAAG', 'AP-10', 'gronden']));
    const tweede = { ...aanvraag, datum: '2026-04-07', nummer: 2, ontvangenOp: '2026-04-07' };
    gegeven([...lopend, ...afgewezen, { ...tweede, herhaling: 'zonder nieuwe feiten' }], '2026-04-08')
      .als(verwijzen, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', nummer: 2 },
        {
          soort: 'BriefKlaargezet',
          gegevens: { ontvangenOp: '2026-04-07', eerderBesluitOp: '2026-03-02', eerderBekendOp: '2026-03-02' },
        },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('AP-10 (Awb 4:6): dat de genoemde feiten niet nieuw zijn is een oordeel, met een reden', () => {
    const tweede = { ...aanvraag, datum: '2026-04-07', nummer: 2, ontvangenOp: '2026-04-07', nieuweFeiten: 'tekst-9' };
    const herhaald = gegeven([...lopend, ...afgewezen, { ...tweede, herhaling: 'met nieuwe feiten' }], '2026-04-08');
    for (const grond of ['GEEN_NIEUWE_FEITEN', 'WACHTTIJD']) {
      herhaald
        .als(wijsAf({ gronden: [grond] }), 'beslisser')
        .dan(geweigerd(['NIEUWE_FEITEN_NIET_BEOORDEELD', 'AP-10', 'feitenNietNieuw']));
      herhaald
        .als(wijsAf({ gronden: [grond], feitenNietNieuw: 'tekst-15' }), 'beslisser')
        .dan([
          { soort: 'AanvraagAfgewezen', feitenNietNieuw: 'tekst-15' },
          { soort: 'BriefKlaargezet', gegevens: { feitenNietNieuw: 'tekst-15' } },
          { soort: 'BriefVerzonden' },
        ] as never);
    }
    herhaald.als(wijsAf({ gronden: ['PRIVACY'] }), 'beslisser').gelukt();
  });

  test('AP-10: een afwijzing die met een verlening is goedgemaakt telt niet meer', () => {
    const opnieuw = gegeven([...lopend, ...afgewezen], '2026-03-16')
      .als({ soort: 'AanvraagIndienen', ontvangenOp: '2026-03-16', nieuweFeiten: 'tekst-9' }, 'school')
      .gelukt()
      .op('2026-04-01')
      .als(toekennen, 'beslisser')
      .gelukt()
      .als({ soort: 'StopMelden', gemeldOp: '2026-04-01', perDatum: '2026-06-30', toelichting: null }, 'school')
      .gelukt()
      .op('2026-09-01')
      .als({ soort: 'AanvraagIndienen', ontvangenOp: '2026-09-01', nieuweFeiten: null }, 'school')
      .gelukt();
    expect(opnieuw.feiten('AanvraagIngediend').at(-1)).toMatchObject({ nummer: 3, herhaling: 'eerste aanvraag' });
    expect(opnieuw.taak('aanvraag/3/beoordelen')?.omschrijving).not.toContain('wachttijd');
    opnieuw
      .als(wijsAf({ gronden: ['GEEN_NIEUWE_FEITEN', 'WACHTTIJD'] }), 'beslisser')
      .dan(geweigerd(['GEEN_HERHAALDE_AANVRAAG', 'AP-10', 'gronden'], ['GEEN_WACHTTIJD', 'N-4', 'gronden']));
  });

  test('SN-9: velden: zonder gronden, zonder motivering en zonder ja of nee worden samen gemeld', () => {
    gegeven(lopend, '2026-03-02')
      .als(wijsAf({ gronden: [], motivering: '', afwijkendeFeiten: null }), 'beslisser')
      .dan(
        geweigerd(
          ['GRONDEN_VERPLICHT', 'SN-9', 'gronden'],
          ['TEKST_VERPLICHT', 'A10', 'motivering'],
          ['KEUZE_ONGELDIG', 'A10', 'afwijkendeFeiten'],
        ),
      );
  });

  test('SN-9: velden: een onbekende grond', () => {
    gegeven(lopend, '2026-03-02')
      .als(wijsAf({ gronden: ['ORGANISATIE', 'GEEN_ZIN'] }), 'beslisser')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'gronden']));
  });

  test('een verlengingsbrief die nog op de post wacht gaat na het besluit niet meer weg', () => {
    const school = gegeven(perPost, '2026-03-02')
      .als({ soort: 'BeslistermijnVerlengen', weken: 6, motivering: 'tekst-3' }, 'beslisser')
      .dan([{ soort: 'BeslistermijnVerlengd' }, { soort: 'BriefKlaargezet' }])
      .als(afwijzen, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet', briefId: 'brief-2' }]);
    expect(school.taken()).toEqual(['correspondentie/brief-2/posten']);
    school.als(posten('brief-1', '2026-03-02'), 'servicedesk').dan(geweigerd(['BRIEF_ONBEKEND', 'M5', 'briefId']));
  });
});
