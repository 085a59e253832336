/** M2, Awb 2:11: a message that did not arrive. Until it did, nothing that starts with the letter runs. */
import { contactWijzigen } from '../../../test/domein/contact.ts';
import { aanvraag, afwijzen, ingeschreven, perMail, posten, vragen } from '../../../test/domein/feiten.ts';
import { type Gegeven, gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { BerichtHervatten, BezorgingMelden, Bezorgingsuitkomst, LatereVerzendingMelden } from './feiten.ts';

const gegevens = { nummer: 1, verzoek: 1, dagen: 14, ontbreekt: 'tekst-1' };
const brief = { sjabloon: 'aanvulling-gevraagd', kanaal: 'e-mail', gegevens, verzondenOp: '2026-02-16' } as const;
/** Invited to complete on Monday 16 February: through Monday 2 March. */
const gevraagd = () =>
  gegeven([ingeschreven, aanvraag], '2026-02-16')
    .als(vragen, 'servicedesk')
    .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);

const melden = (uitkomst: Bezorgingsuitkomst): BezorgingMelden => ({
  soort: 'BezorgingMelden',
  berichtId: 'brief-1',
  uitkomst,
  brief,
  toelichting: uitkomst === 'teruggekomen' ? 'tekst-9' : null,
});
const hervatten = (keuze: BerichtHervatten['keuze']): BerichtHervatten => ({
  soort: 'BerichtHervatten',
  berichtId: 'brief-1',
  keuze,
  toelichting: 'tekst-8',
});
const alsnog = (verzondenOp: string): LatereVerzendingMelden => ({
  soort: 'LatereVerzendingMelden',
  briefId: 'brief-1',
  brief: { ...brief, verzondenOp },
});

const AANVULLING = 'aanvraag/1/aanvulling/1';
const TAAK = 'correspondentie/brief-1/bezorging';
const mislukt = (school: Gegeven, uitkomst: Bezorgingsuitkomst = 'mislukt') =>
  school.als(melden(uitkomst), 'servicedesk').dan([{ soort: 'BezorgingMislukt', uitkomst }]);

describe('een bericht dat niet aankwam', () => {
  test.each(['mislukt', 'onbekend', 'teruggekomen'] as const)('%s: een taak, uiterlijk de volgende open dag', (hoe) => {
    const school = mislukt(gevraagd().op('2026-02-20'), hoe);
    expect(school.taak(TAAK)).toMatchObject({ rol: 'servicedesk', uiterlijk: '2026-02-23' });
  });

  test('een brief die niet aankwam laat geen termijn lopen; is dat niet bekend, dan loopt zij wel', () => {
    expect(gevraagd().laatsteDag(AANVULLING)).toBe('2026-03-02');
    expect(mislukt(gevraagd()).laatsteDag(AANVULLING)).toBeUndefined();
    expect(mislukt(gevraagd(), 'teruggekomen').laatsteDag(AANVULLING)).toBeUndefined();
    expect(mislukt(gevraagd(), 'onbekend').laatsteDag(AANVULLING)).toBe('2026-03-02');
  });

  test('een besluit dat terugkwam is niet bekendgemaakt: de beslistermijn loopt nog', () => {
    const school = gegeven([ingeschreven, aanvraag], '2026-03-02')
      .als(afwijzen, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
    expect(school.laatsteDag('aanvraag/1/besluit')).toBeUndefined();
    const besluit = {
      ...brief,
      sjabloon: 'besluit-afwijzing',
      gegevens: { nummer: 1 },
      verzondenOp: '2026-03-02',
    } as const;
    const terug = school
      .als({ ...melden('teruggekomen'), brief: besluit }, 'servicedesk')
      .dan([{ soort: 'BezorgingMislukt' }]);
    expect(terug.laatsteDag('aanvraag/1/besluit')).toBe('2026-03-30');
    terug
      .als(hervatten('per post'), 'servicedesk')
      .dan([{ soort: 'BerichtHervat' }])
      .op('2026-03-05')
      .als(posten('brief-1', '2026-03-04'), 'servicedesk')
      .dan([{ soort: 'BriefAlsnogVerzonden', datum: '2026-03-04', kanaal: 'post', sjabloon: 'besluit-afwijzing' }]);
  });

  test('een melding die niet kan, wordt met elke reden geweigerd', () => {
    const school = gevraagd();
    const onzin = { ...melden('mislukt'), berichtId: 'brief-7', uitkomst: 'weg' } as unknown as BezorgingMelden;
    school
      .als(onzin, 'servicedesk')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'uitkomst'], ['BRIEF_ONBEKEND', 'M2', 'berichtId']));
    school
      .als({ ...melden('mislukt'), berichtId: 'herinnering-morgen', brief: null }, 'servicedesk')
      .dan(geweigerd(['BERICHT_ONBEKEND', 'M2', 'berichtId']));
    school
      .als({ ...melden('mislukt'), brief: { ...brief, kanaal: 'duif' } } as unknown as BezorgingMelden, 'servicedesk')
      .dan(geweigerd(['BRIEF_ONVOLLEDIG', 'A10', 'brief']));
    school.als(alsnog('2026-02-17'), 'servicedesk').dan(geweigerd(['DATUM_IN_TOEKOMST', 'Awb 2:19', 'brief']));
    mislukt(school)
      .als(melden('mislukt'), 'servicedesk')
      .dan(geweigerd(['AL_GEMELD', 'M2', 'berichtId']));
    school.als(melden('mislukt'), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    gegeven([ingeschreven], '2026-02-16')
      .als(melden('mislukt'), 'servicedesk')
      .dan(geweigerd(['GEEN_BERICHTEN', 'M2']));
  });
});

describe('wat de servicedesk besluit', () => {
  test('opnieuw: de termijn begint op de dag waarop de brief alsnog weggaat', () => {
    const school = mislukt(gevraagd())
      .op('2026-02-19')
      .als(hervatten('opnieuw'), 'servicedesk')
      .dan([{ soort: 'BerichtHervat' }]);
    expect([school.taken().includes(TAAK), school.laatsteDag(AANVULLING)]).toEqual([false, undefined]);
    const weg = school
      .als(alsnog('2026-02-19'), 'servicedesk')
      .dan([{ soort: 'BriefAlsnogVerzonden', datum: '2026-02-19' }]);
    expect(weg.laatsteDag(AANVULLING)).toBe('2026-03-05');
  });

  test('per post: de brief ligt klaar om te printen, en telt vanaf de dag van posten', () => {
    const school = mislukt(gevraagd())
      .op('2026-02-18')
      .als(hervatten('per post'), 'servicedesk')
      .dan([{ soort: 'BerichtHervat' }]);
    expect(school.taken()).toContain('correspondentie/brief-1/posten');
    school.als(posten('brief-1', '2026-02-17'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'T11', 'verzondenOp']));
    const gepost = school.als(posten('brief-1', '2026-02-18'), 'servicedesk').dan([{ soort: 'BriefAlsnogVerzonden' }]);
    expect([gepost.laatsteDag(AANVULLING), gepost.taken().includes('correspondentie/brief-1/posten')]).toEqual([
      '2026-03-04',
      false,
    ]);
  });

  test('als verzonden aanmerken: de dag die was vastgelegd telt weer', () => {
    const school = mislukt(gevraagd())
      .op('2026-02-20')
      .als(hervatten('als verzonden aanmerken'), 'servicedesk')
      .dan([{ soort: 'BerichtHervat' }, { soort: 'BriefAlsnogVerzonden', datum: '2026-02-16' }]);
    expect([school.laatsteDag(AANVULLING), school.taken().includes(TAAK)]).toEqual(['2026-03-02', false]);
  });

  test('nog een keer mislukt: er is weer een taak', () => {
    const school = mislukt(gevraagd())
      .als(hervatten('opnieuw'), 'servicedesk')
      .dan([{ soort: 'BerichtHervat' }]);
    expect(mislukt(school).taken()).toContain(TAAK);
  });

  test('alleen over een bericht dat wacht, met een reden, en een herinnering niet per post', () => {
    gevraagd()
      .als(hervatten('opnieuw'), 'servicedesk')
      .dan(geweigerd(['BERICHT_WACHT_NIET', 'M2']));
    const school = gevraagd()
      .als({ ...melden('mislukt'), berichtId: 'herinnering-2026-02-16', brief: null }, 'servicedesk')
      .dan([{ soort: 'BezorgingMislukt' }]);
    school
      .als({ ...hervatten('per post'), berichtId: 'herinnering-2026-02-16', toelichting: '' }, 'servicedesk')
      .dan(geweigerd(['NIET_PER_POST', 'M5', 'keuze'], ['TEKST_VERPLICHT', 'A10', 'toelichting']));
    school.als(hervatten('opnieuw'), 'servicedesk').dan(geweigerd(['BERICHT_WACHT_NIET', 'M2', 'berichtId']));
  });

  test('een nieuwere herinnering die niet aankwam vervangt de vorige', () => {
    const herinnering = (dag: string): BezorgingMelden => ({
      ...melden('mislukt'),
      berichtId: `herinnering-${dag}`,
      brief: null,
    });
    const school = mislukt(gevraagd())
      .als(herinnering('2026-02-16'), 'servicedesk')
      .dan([{ soort: 'BezorgingMislukt' }])
      .als(herinnering('2026-02-17'), 'servicedesk')
      .dan([{ soort: 'BezorgingMislukt' }]);
    expect(school.taken().filter((id) => id.endsWith('/bezorging'))).toEqual([
      TAAK,
      'correspondentie/herinnering-2026-02-17/bezorging',
    ]);
  });
});

test('als de school al heeft gedaan waar de brief om vroeg, is er niets meer te besluiten', () => {
  const school = mislukt(gevraagd())
    .als({ soort: 'AanvullingOntvangen', ontvangenOp: '2026-02-16', volledig: true }, 'servicedesk')
    .gelukt();
  expect(school.taken()).not.toContain(TAAK);
});

test('een brief die na een storing later wegging telt vanaf die dag, ook als niemand iets heeft besloten', () => {
  const school = gevraagd()
    .op('2026-02-18')
    .als(alsnog('2026-02-18'), 'servicedesk')
    .dan([{ soort: 'BriefAlsnogVerzonden', datum: '2026-02-18' }]);
  expect(school.laatsteDag(AANVULLING)).toBe('2026-03-04');
});

test('Awb 2:8: wil de school besluiten niet meer per e-mail, dan gaat een besluit dat niet aankwam alleen nog per post', () => {
  const nietMeer = contactWijzigen({ elektronischBereikbaar: false });
  const school = mislukt(gevraagd().op('2026-02-20')).als(nietMeer, 'school').gelukt();
  school.als(hervatten('opnieuw'), 'servicedesk').dan(geweigerd(['NIET_PER_EMAIL', 'Awb 2:8', 'keuze']));
  const perPost = school.als(hervatten('per post'), 'servicedesk').gelukt();
  expect(perPost.taken()).toEqual(expect.arrayContaining(['correspondentie/brief-1/posten', 'contact/postadres']));
  const zonderGevolg = { ...melden('mislukt'), brief: { ...brief, sjabloon: 'aanvraag-ontvangen' as const } };
  gevraagd()
    .als(zonderGevolg, 'servicedesk')
    .gelukt()
    .als(nietMeer, 'school')
    .gelukt()
    .als(hervatten('opnieuw'), 'servicedesk')
    .gelukt();
});

test('een verlening die opnieuw is verstuurd, verleent het keurmerk niet nog een keer', () => {
  const verleend = perMail('2026-03-02', 1, 'besluit-verlening', { nummer: 1, duoNummer: '1234A' });
  const besluit = {
    ...brief,
    sjabloon: 'besluit-verlening',
    gegevens: { nummer: 1 },
    verzondenOp: '2026-03-04',
  } as const;
  gegeven(
    [
      ingeschreven,
      aanvraag,
      { soort: 'AanvraagToegekend', datum: '2026-03-02', nummer: 1, duoNummer: '1234A' },
      ...verleend,
      {
        soort: 'KeurmerkVerleend',
        datum: '2026-03-02',
        soortKeurmerk: 'bepaalde tijd',
        duoNummer: '1234A',
        handleiding: '2026',
      },
    ],
    '2026-03-04',
  )
    .als({ soort: 'LatereVerzendingMelden', briefId: 'brief-1', brief: besluit }, 'servicedesk')
    .dan([{ soort: 'BriefAlsnogVerzonden', datum: '2026-03-04' }]);
});
