import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { contactWijzigen } from '../../../test/domein/contact.ts';
import {
  aanvraag,
  afwijzen,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  posten,
  vragen,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const perPost = [ingeschrevenPerPost, bestuurder, aanvraag];

describe('M5: een besluit gaat per e-mail als de school daarvoor heeft gekozen, en anders per post', () => {
  test('een school die per e-mail bereikbaar is krijgt het besluit per e-mail', () => {
    gegeven([ingeschreven, bestuurder, aanvraag], '2026-03-02')
      .als(afwijzen, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen' },
        { soort: 'BriefKlaargezet', kanaal: 'e-mail' },
        { soort: 'BriefVerzonden', kanaal: 'e-mail' },
      ]);
  });

  test('een andere school krijgt het per post: de servicedesk krijgt een taak, uiterlijk de eerste open dag', () => {
    const school = gegeven(perPost, '2026-03-02')
      .als(afwijzen, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet', kanaal: 'post', briefId: 'brief-1' }]);
    expect(school.taken()).toEqual(['correspondentie/brief-1/posten']);
  });

  test('een bericht zonder rechtsgevolg gaat ook naar die school per e-mail', () => {
    gegeven([ingeschrevenPerPost], '2026-02-02')
      .als({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null }, 'school')
      .dan([
        { soort: 'AanvraagIngediend' },
        { soort: 'BriefKlaargezet', kanaal: 'e-mail' },
        { soort: 'BriefVerzonden' },
      ]);
  });
});

describe('T11: een brief gaat weg op een open dag', () => {
  test('op zaterdag gemaakt: maandag om 9.00 uur', () => {
    const school = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-14')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }]);
    expect(school.laatsteDag('correspondentie/brief-1')).toBe('2026-02-16');
    expect(school.op('2026-02-16 08:59').dagenVan('BriefVerzonden')).toEqual([]);
    expect(school.op('2026-02-16 09:00').dagenVan('BriefVerzonden')).toEqual(['2026-02-16']);
    expect(school.op('2026-03-01').dagenVan('BriefVerzonden')).toEqual(['2026-02-16']);
  });

  test('op Goede Vrijdag gemaakt: dinsdag na Pasen', () => {
    const school = gegeven([ingeschreven, bestuurder, aanvraag], '2026-04-03')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }])
      .op('2026-04-10');
    expect(school.dagenVan('BriefVerzonden')).toEqual(['2026-04-07']);
  });

  test('tijdens een kantoorsluiting gemaakt: de eerste dag daarna, en de uitleg noemt de sluiting', () => {
    const sluiting = { van: '2026-08-03', totEnMet: '2026-08-07', omschrijving: 'zomersluiting' };
    const dicht = { ...BRONNEN, kalender: { ...BRONNEN.kalender, sluitingen: [sluiting] } };
    const school = gegeven([ingeschreven, bestuurder, aanvraag], '2026-08-05', dicht)
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }]);
    expect(school.termijn('correspondentie/brief-1')?.toelichting[0]?.tekst).toContain('zomersluiting');
    expect(school.op('2026-08-20').dagenVan('BriefVerzonden')).toEqual(['2026-08-10']);
    // The closure is taken out of the calendar: the letter still leaves, once.
    expect(school.met(BRONNEN).op('2026-08-20').dagenVan('BriefVerzonden')).toEqual(['2026-08-06']);
  });
});

describe('De servicedesk legt vast dat een brief is gepost', () => {
  const school = gegeven(perPost, '2026-02-16')
    .als(vragen, 'servicedesk')
    .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }]);

  test('op een open dag van klaarzetten tot en met vandaag', () => {
    const later = school.op('2026-02-23');
    later.als(posten('brief-1', '2026-02-16'), 'servicedesk').dan([{ soort: 'BriefVerzonden', datum: '2026-02-16' }]);
    later.als(posten('brief-1', '2026-02-23'), 'servicedesk').dan([{ soort: 'BriefVerzonden', datum: '2026-02-23' }]);
    later.als(posten('brief-1', '2026-02-13'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'T11', 'verzondenOp']));
    later.als(posten('brief-1', '2026-02-24'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'T11', 'verzondenOp']));
    later.als(posten('brief-1', '2026-02-21'), 'servicedesk').dan(geweigerd(['GESLOTEN_DAG', 'T11', 'verzondenOp']));
    later.als(posten('brief-1', '2026-02-29'), 'servicedesk').dan(geweigerd(['DATUM_ONGELDIG', 'T1', 'verzondenOp']));
  });

  test('alleen een brief die wacht, alleen één keer, alleen door de servicedesk', () => {
    school.als(posten('brief-7', '2026-02-16'), 'servicedesk').dan(geweigerd(['BRIEF_ONBEKEND', 'M5', 'briefId']));
    school.als(posten('brief-1', '2026-02-16'), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    school
      .als(posten('brief-1', '2026-02-16'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden' }])
      .als(posten('brief-1', '2026-02-16'), 'servicedesk')
      .dan(geweigerd(['GEEN_POST', 'M5']));
  });

  test('een e-mail die op maandag wacht is niet te posten', () => {
    gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-14')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }])
      .als(posten('brief-1', '2026-02-14'), 'servicedesk')
      .dan(geweigerd(['GEEN_POST', 'M5']));
  });
});

describe('Awb 2:8: de school wil besluiten niet meer per e-mail, of juist wel', () => {
  const nietMeer = contactWijzigen({ elektronischBereikbaar: false });
  const juistWel = contactWijzigen({ elektronischBereikbaar: true });
  const aanvragen: Opdracht = { soort: 'AanvraagIndienen', ontvangenOp: '2026-02-14', nieuweFeiten: null };

  test('wat daarna wordt besloten gaat zoals de school wil', () => {
    gegeven([ingeschreven, aanvraag], '2026-03-02')
      .als(nietMeer, 'school')
      .gelukt()
      .als(afwijzen, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet', kanaal: 'post' }]);
    gegeven(perPost, '2026-03-02')
      .als(juistWel, 'school')
      .gelukt()
      .als(afwijzen, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen' },
        { soort: 'BriefKlaargezet', kanaal: 'e-mail' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('een brief met rechtsgevolg die op maandag wacht gaat per post, en niet ook nog per e-mail', () => {
    const zaterdag = gegeven([ingeschreven, aanvraag], '2026-02-14').als(vragen, 'servicedesk').gelukt();
    const zondag = zaterdag
      .op('2026-02-15')
      .als(nietMeer, 'school')
      .dan([
        { soort: 'ContactgegevensGewijzigd', elektronischBereikbaar: false },
        {
          soort: 'BriefNaarPost',
          datum: '2026-02-15',
          briefId: 'brief-1',
          sjabloon: 'aanvulling-gevraagd',
          kanaal: 'post',
        },
      ]);
    expect(zondag.taak('correspondentie/brief-1/posten')).toMatchObject({ uiterlijk: '2026-02-16' });
    expect(zondag.termijn('correspondentie/brief-1')).toBeUndefined();
    const later = zondag.op('2026-02-20');
    expect(later.dagenVan('BriefVerzonden')).toEqual([]);
    later.als(posten('brief-1', '2026-02-13'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'T11', 'verzondenOp']));
    later
      .als(posten('brief-1', '2026-02-16'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden', datum: '2026-02-16', briefId: 'brief-1', kanaal: 'post' }]);
  });

  test('een bericht zonder rechtsgevolg dat op maandag wacht gaat gewoon per e-mail', () => {
    gegeven([ingeschreven], '2026-02-14')
      .als(aanvragen, 'school')
      .dan([{ soort: 'AanvraagIngediend' }, { soort: 'BriefKlaargezet', kanaal: 'e-mail' }])
      .als(nietMeer, 'school')
      .dan([{ soort: 'ContactgegevensGewijzigd' }]);
  });

  test('een brief die klaarligt voor de post blijft daar: misschien is hij al gepost', () => {
    const school = gegeven(perPost, '2026-02-14')
      .als(vragen, 'servicedesk')
      .gelukt()
      .als(juistWel, 'school')
      .dan([{ soort: 'ContactgegevensGewijzigd', elektronischBereikbaar: true }])
      .op('2026-02-20');
    expect(school.dagenVan('BriefVerzonden')).toEqual([]);
    expect(school.taken()).toContain('correspondentie/brief-1/posten');
    school
      .als(posten('brief-1', '2026-02-16'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden', datum: '2026-02-16', kanaal: 'post' }]);
  });
});
