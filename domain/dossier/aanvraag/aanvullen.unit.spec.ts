import { BRONNEN } from '../../../test/domein/bronnen.ts';
import {
  aanvraag,
  aanvulling,
  aanvullingGevraagd,
  afwijzen,
  buitenBehandeling,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  posten,
  vragen,
} from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const lopend = [ingeschreven, bestuurder, aanvraag];
const gevraagd = [...lopend, ...aanvullingGevraagd];
const uitleg = (school: Gegeven) => JSON.stringify(school.termijn('aanvraag/1/buiten-behandeling/1')?.toelichting);

describe('AP-7: de school krijgt de kans om een onvolledige aanvraag aan te vullen', () => {
  test('op een open dag gaat de uitnodiging meteen weg; de school heeft veertien dagen (N-3)', () => {
    const school = gegeven(lopend, '2026-02-16')
      .als(vragen, 'servicedesk')
      .dan([
        { soort: 'AanvullingGevraagd', verzoek: 1, dagen: 14, ontbreekt: 'tekst-1' },
        { soort: 'BriefKlaargezet', sjabloon: 'aanvulling-gevraagd', kanaal: 'e-mail' },
        { soort: 'BriefVerzonden', datum: '2026-02-16' },
      ]);
    expect(school.laatsteDag('aanvraag/1/aanvulling/1')).toBe('2026-03-02');
  });

  test('op zaterdag gevraagd: de brief en de termijn wachten tot maandag', () => {
    const school = gegeven(lopend, '2026-02-14')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet', kanaal: 'e-mail' }]);
    expect(school.laatsteDag('aanvraag/1/aanvulling/1')).toBeUndefined();
    const maandag = school.op('2026-02-16');
    expect(maandag.dagenVan('BriefVerzonden')).toEqual(['2026-02-16']);
    expect(maandag.laatsteDag('aanvraag/1/aanvulling/1')).toBe('2026-03-02');
  });

  test('per post begint de termijn op de dag na het posten (M5, T11)', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet', kanaal: 'post' }]);
    expect(school.taken()).toContain('correspondentie/brief-1/posten');
    const gepost = school
      .op('2026-02-20')
      .als(posten('brief-1', '2026-02-19'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden', datum: '2026-02-19', kanaal: 'post' }]);
    expect(gepost.laatsteDag('aanvraag/1/aanvulling/1')).toBe('2026-03-05');
    expect(gepost.taken()).toEqual([]);
  });

  test('de servicedesk kan een andere termijn geven', () => {
    const school = gegeven(lopend, '2026-02-16')
      .als({ ...vragen, dagen: 28 } as Opdracht, 'beslisser')
      .dan([{ soort: 'AanvullingGevraagd', dagen: 28 }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
    expect(school.laatsteDag('aanvraag/1/aanvulling/1')).toBe('2026-03-16');
  });

  test('een week voor het einde gaat er één herinnering uit (N-3); na de aanvulling niet', () => {
    const school = gegeven(gevraagd, '2026-02-16');
    expect(school.op('2026-03-20').dagenVan('HerinneringVerzonden')).toEqual(['2026-02-23']);
    const eerder = school.op('2026-02-20').als(aanvulling('2026-02-20', true), 'servicedesk').gelukt();
    expect(eerder.op('2026-03-20').dagenVan('HerinneringVerzonden')).toEqual([]);
  });

  test('bij een korte termijn volgt geen herinnering op de dag na de uitnodiging', () => {
    const school = gegeven(lopend, '2026-02-16')
      .als({ ...vragen, dagen: 7 } as Opdracht, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
    expect(school.op('2026-03-20').dagenVan('HerinneringVerzonden')).toEqual([]);
  });

  test('er loopt hoogstens één uitnodiging tegelijk', () => {
    gegeven(gevraagd, '2026-02-17')
      .als(vragen, 'servicedesk')
      .dan(geweigerd(['AANVULLING_LOOPT_AL', 'AP-7']));
  });

  test('na een onvolledige aanvulling kan opnieuw gevraagd worden als de termijn om is', () => {
    const school = gegeven(gevraagd, '2026-02-25').als(aanvulling('2026-02-25', false), 'servicedesk').gelukt();
    school.als(vragen, 'servicedesk').dan(geweigerd(['AANVULLING_LOOPT_AL', 'AP-7']));
    school
      .op('2026-03-03')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd', verzoek: 2 }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
  });

  test('na een ongebruikte termijn kan de school nog een kans krijgen; de oude termijn is dan geen taak meer', () => {
    const school = gegeven(gevraagd, '2026-02-16').op('2026-03-09');
    expect(school.taken()).toContain('verstreken/aanvraag/1/aanvulling/1');
    const opnieuw = school
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd', verzoek: 2 }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
    expect(opnieuw.taken()).toEqual([]);
    expect(opnieuw.laatsteDag('aanvraag/1/aanvulling/2')).toBe('2026-03-23');
    opnieuw.als(buitenBehandeling, 'beslisser').dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
    const aangevuld = opnieuw.op('2026-03-16').als(aanvulling('2026-03-16', true), 'servicedesk').gelukt();
    // 17 February to 2 March are 14 days, 10 to 15 March are 6: Monday 30 March becomes Sunday 19 April, so Monday 20.
    expect(aangevuld.laatsteDag('aanvraag/1/besluit')).toBe('2026-04-20');
  });

  test('zonder lopende aanvraag is er niets aan te vullen', () => {
    gegeven([ingeschreven], '2026-02-16')
      .als(vragen, 'servicedesk')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
    gegeven([ingeschreven], '2026-02-16')
      .als(aanvulling('2026-02-16', true), 'servicedesk')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
  });

  test('zonder uitnodiging is er geen aanvulling', () => {
    gegeven(lopend, '2026-02-16')
      .als(aanvulling('2026-02-16', true), 'servicedesk')
      .dan(geweigerd(['GEEN_AANVULLING_GEVRAAGD', 'AP-7']));
  });

  test.each([0, -3, 1.5, 91, Number.NaN])(
    'velden: %p dagen is geen termijn, en wat ontbreekt moet erbij staan',
    (dagen) => {
      gegeven(lopend, '2026-02-16')
        .als({ soort: 'AanvullingVragen', ontbreekt: '', dagen }, 'servicedesk')
        .dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'ontbreekt'], ['GETAL_ONGELDIG', 'A10', 'dagen']));
    },
  );

  test('velden: de aanvulling komt niet na vandaag en niet voor de uitnodiging', () => {
    const school = gegeven(gevraagd, '2026-02-17');
    school
      .als(aanvulling('2026-02-18', true), 'servicedesk')
      .dan(geweigerd(['DATUM_IN_TOEKOMST', 'A10', 'ontvangenOp']));
    school.als(aanvulling('2026-02-13', true), 'servicedesk').dan(geweigerd(['VOLGORDE', 'AP-8', 'ontvangenOp']));
    school
      .als({ soort: 'AanvullingOntvangen', ontvangenOp: 'gisteren', volledig: 'ja' } as unknown as Opdracht, 'school')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'volledig'], ['DATUM_ONGELDIG', 'T1', 'ontvangenOp']));
  });

  test('een school die aanvult voordat de uitnodiging gepost is, krijgt die brief niet meer', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }])
      .als(aanvulling('2026-02-16', true), 'servicedesk')
      .gelukt();
    expect(school.taken()).toEqual(['aanvraag/1/beoordelen']);
    school.als(posten('brief-1', '2026-02-16'), 'servicedesk').dan(geweigerd(['GEEN_POST', 'M5']));
    expect(school.laatsteDag('aanvraag/1/besluit')).toBe('2026-03-30');
  });
});

describe('AP-7: een onvolledige aanvraag kan vier weken lang buiten behandeling worden gesteld', () => {
  test('zolang de school kan aanvullen niet', () => {
    gegeven(gevraagd, '2026-03-02')
      .als(buitenBehandeling, 'beslisser')
      .dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
  });

  test('zonder uitnodiging om aan te vullen niet', () => {
    gegeven(lopend, '2026-02-20')
      .als(buitenBehandeling, 'beslisser')
      .dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
  });

  test('ook niet zolang de uitnodiging wacht op de post', () => {
    gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }])
      .op('2026-03-23')
      .als(buitenBehandeling, 'beslisser')
      .dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
  });

  test('na de ongebruikte termijn wel: er is een taak voor de beslisser, en een uiterste dag', () => {
    const school = gegeven(gevraagd, '2026-02-16').op('2026-03-03');
    expect(school.taken()).toEqual(['verstreken/aanvraag/1/aanvulling/1', 'aanvraag/1/beoordelen']);
    expect(school.laatsteDag('aanvraag/1/buiten-behandeling/1')).toBe('2026-03-30');
    expect(uitleg(school)).toContain('het ongebruikte einde van de aanvultermijn');
    const besluit = school
      .op('2026-03-30')
      .als(buitenBehandeling, 'beslisser')
      .dan([
        { soort: 'AanvraagBuitenBehandelingGesteld', motivering: 'tekst-4' },
        { soort: 'BriefKlaargezet', sjabloon: 'besluit-buiten-behandeling' },
        { soort: 'BriefVerzonden' },
      ]);
    expect(besluit.taken()).toEqual([]);
  });

  test('na vier weken niet meer', () => {
    gegeven(gevraagd, '2026-02-16')
      .op('2026-03-31')
      .als(buitenBehandeling, 'beslisser')
      .dan(geweigerd(['TE_LAAT_BUITEN_BEHANDELING', 'AP-7']));
  });

  test('vier weken na vrijdag 6 maart 2026 eindigen op Goede Vrijdag en lopen door tot dinsdag na Pasen', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(vragen, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }])
      .op('2026-02-20')
      .als(posten('brief-1', '2026-02-20'), 'servicedesk')
      .dan([{ soort: 'BriefVerzonden' }])
      .op('2026-03-09');
    expect(school.laatsteDag('aanvraag/1/buiten-behandeling/1')).toBe('2026-04-07');
  });

  test('na een onvolledige aanvulling tellen de vier weken vanaf het einde van de termijn', () => {
    const school = gegeven(gevraagd, '2026-02-25').als(aanvulling('2026-02-25', false), 'servicedesk').gelukt();
    expect(school.termijn('aanvraag/1/buiten-behandeling/1')).toBeUndefined();
    const later = school.op('2026-03-03');
    expect(later.laatsteDag('aanvraag/1/buiten-behandeling/1')).toBe('2026-03-30');
    expect(uitleg(later)).toContain('waarin de aanvraag niet volledig werd');
    expect(later.taken()).toEqual(['verstreken/aanvraag/1/aanvulling/1', 'aanvraag/1/beoordelen']);
  });

  test('op de laatste dag terwijl het kantoor dicht is niet meer: de brief kan niet op tijd weg', () => {
    const sluiting = { van: '2026-03-30', totEnMet: '2026-03-30', omschrijving: 'studiedag' };
    const dicht = { ...BRONNEN, kalender: { ...BRONNEN.kalender, sluitingen: [sluiting] } };
    gegeven(gevraagd, '2026-02-16')
      .op('2026-03-30')
      .met(dicht)
      .als(buitenBehandeling, 'beslisser')
      .dan(geweigerd(['TE_LAAT_BUITEN_BEHANDELING', 'AP-7']));
  });

  test('per post loopt de termijn door tot de brief weg is, en verstrijkt hij anders', () => {
    const school = gegeven([ingeschrevenPerPost, aanvraag, ...aanvullingGevraagd], '2026-02-16')
      .op('2026-03-30')
      .als(buitenBehandeling, 'beslisser')
      .gelukt();
    expect(school.termijn('aanvraag/1/buiten-behandeling/1')).toMatchObject({
      laatsteDag: '2026-03-30',
      wie: 'servicedesk',
    });
    const { briefId = '' } = school.feiten('BriefKlaargezet').at(-1) ?? {};
    const optijd = school.als(posten(briefId, '2026-03-30'), 'servicedesk').gelukt();
    expect(optijd.termijn('aanvraag/1/buiten-behandeling/1')).toBeUndefined();
    const later = school.op('2026-04-10');
    expect(later.feiten('TermijnVerstreken').map((g) => [g.datum, g.termijnId])).toContainEqual([
      '2026-03-31',
      'aanvraag/1/buiten-behandeling/1',
    ]);
    expect(later.taken()).toContain('verstreken/aanvraag/1/buiten-behandeling/1');
  });

  test('het besluit noemt de aanvraag, de uitnodiging en wat er kwam', () => {
    const school = gegeven(gevraagd, '2026-02-25')
      .als(aanvulling('2026-02-25', false), 'servicedesk')
      .gelukt()
      .op('2026-03-03')
      .als(buitenBehandeling, 'beslisser')
      .gelukt();
    expect(school.feiten('BriefKlaargezet').at(-1)?.gegevens).toMatchObject({
      ontvangenOp: '2026-02-02',
      gevraagdOp: '2026-02-16',
      aanvullenTotEnMet: '2026-03-02',
      aangevuldOp: '2026-02-25',
    });
  });

  test('een te late, onvolledige aanvulling geeft geen nieuwe vier weken', () => {
    const school = gegeven(gevraagd, '2026-02-16')
      .op('2026-03-20')
      .als(aanvulling('2026-03-20', false), 'servicedesk')
      .gelukt();
    expect(school.laatsteDag('aanvraag/1/buiten-behandeling/1')).toBe('2026-03-30');
  });

  test('na een volledige aanvulling niet, ook niet als zij te laat kwam', () => {
    gegeven(gevraagd, '2026-02-16')
      .op('2026-03-20')
      .als(aanvulling('2026-03-20', true), 'servicedesk')
      .gelukt()
      .als(buitenBehandeling, 'beslisser')
      .dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
  });

  test('afwijzen terwijl de school nog kan aanvullen gaat niet; daarna wel', () => {
    const school = gegeven(gevraagd, '2026-02-16');
    school.als(afwijzen, 'beslisser').dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
    school
      .op('2026-03-02')
      .als(afwijzen, 'beslisser')
      .dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
    school
      .op('2026-03-03')
      .als(afwijzen, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
  });

  test('alleen de beslisser, met een motivering, en alleen op een lopende aanvraag', () => {
    const school = gegeven(gevraagd, '2026-02-16').op('2026-03-03');
    school.als(buitenBehandeling, 'servicedesk').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    school
      .als({ soort: 'AanvraagBuitenBehandelingStellen', motivering: '' }, 'beslisser')
      .dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'motivering']));
    gegeven([ingeschreven], '2026-03-03')
      .als(buitenBehandeling, 'beslisser')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
  });
});
