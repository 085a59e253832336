import { BRONNEN } from '../../../test/domein/bronnen.ts';
import {
  aanvraag,
  afgewezen,
  afwijzen,
  beoordelen,
  bestuurder,
  geimporteerd,
  ingeschreven,
  intrekken,
  tijdelijk,
  toekennen,
  uitbrengen,
  verbinding,
  zienswijze,
} from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Gebeurtenis, Opdracht } from '../dossier.ts';
import { verledenVan } from '../verbanden/verleden.ts';
import { wachttijden } from './wachttijd.ts';

/** Refused and made known on Monday 2 March 2026: the wachttijd of twelve months runs through 2 March 2027. */
const naAfwijzing = [ingeschreven, bestuurder, aanvraag, ...afgewezen];
const indienen = (ontvangenOp: string, nieuweFeiten: string | null = null): Opdracht => ({
  soort: 'AanvraagIndienen',
  ontvangenOp,
  nieuweFeiten,
});
const opWachttijd: Opdracht = { ...afwijzen, gronden: ['WACHTTIJD'] } as Opdracht;
/** The last day of the longest wachttijd in which the last application came. */
function wachttijdVan({ dossier, context }: Gegeven): string | null {
  const laatste = dossier.aanvraag.aanvragen.at(-1);
  return (laatste && wachttijden(dossier, laatste, context)[0]?.totEnMet) ?? null;
}

describe('N-4: twaalf maanden wachttijd na een afwijzing', () => {
  test('binnen de wachttijd wordt de aanvraag ontvangen, en kan zij om die reden worden afgewezen', () => {
    const school = gegeven(naAfwijzing, '2027-03-02').als(indienen('2027-03-02'), 'school').gelukt();
    expect(wachttijdVan(school)).toBe('2027-03-02');
    school
      .als(opWachttijd, 'beslisser')
      .dan([
        { soort: 'AanvraagAfgewezen', nummer: 2, gronden: ['WACHTTIJD'] },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('een dag later loopt er geen wachttijd meer', () => {
    const school = gegeven(naAfwijzing, '2027-03-03').als(indienen('2027-03-03'), 'school').gelukt();
    expect(wachttijdVan(school)).toBeNull();
    school.als(opWachttijd, 'beslisser').dan(geweigerd(['GEEN_WACHTTIJD', 'N-4', 'gronden']));
  });

  test('de dag van ontvangst telt, niet de dag waarop de aanvraag wordt vastgelegd of besloten', () => {
    const school = gegeven(naAfwijzing, '2027-03-05').als(indienen('2027-03-02'), 'servicedesk').gelukt();
    expect(wachttijdVan(school)).toBe('2027-03-02');
    school.op('2027-04-01').als(opWachttijd, 'beslisser').gelukt();
  });

  test('na een ingetrokken aanvraag of een eerste aanvraag loopt er geen wachttijd', () => {
    const school = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-10')
      .als(intrekken, 'school')
      .gelukt()
      .als(indienen('2026-02-10'), 'school')
      .gelukt();
    expect(wachttijdVan(school)).toBeNull();
    gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-10')
      .als(opWachttijd, 'beslisser')
      .dan(geweigerd(['GEEN_WACHTTIJD', 'N-4', 'gronden']));
  });

  test('de wachttijd schuift niet op door een weekend: bekend op vrijdag 6 maart 2026, dus tot en met zaterdag 6 maart 2027', () => {
    const vrijdag = [
      ingeschreven,
      bestuurder,
      aanvraag,
      ...afgewezen.map((g): Gebeurtenis => ({ ...g, datum: '2026-03-06' })),
    ];
    expect(wachttijdVan(gegeven(vrijdag, '2027-03-06').als(indienen('2027-03-06'), 'school').gelukt())).toBe(
      '2027-03-06',
    );
    expect(wachttijdVan(gegeven(vrijdag, '2027-03-08').als(indienen('2027-03-08'), 'school').gelukt())).toBeNull();
  });

  test('wie de aanvraag behandelt ziet de wachttijd in de taak', () => {
    const school = gegeven(naAfwijzing, '2026-06-01').als(indienen('2026-06-01'), 'school').gelukt();
    expect(school.taak('aanvraag/2/beoordelen')?.omschrijving).toContain('wachttijd tot en met 2 maart 2027');
  });
});

describe('AP-5: de wachttijd gaat mee naar een school die de afgewezen school voortzet', () => {
  const met = (...verbindingen: ReturnType<typeof verbinding>[]) => ({ ...BRONNEN, verbindingen });
  const vraagAan = (...verbindingen: ReturnType<typeof verbinding>[]) =>
    gegeven([ingeschreven, bestuurder], '2026-09-01', met(...verbindingen))
      .als(indienen('2026-09-01'), 'school')
      .gelukt();
  const ingetrokken = { verleden: 'ingetrokken', verledenOp: '2026-05-04' } as const;

  test.each([
    ['bestuurder', 'ingetrokken', '2027-05-04'],
    ['bestuurder', 'omzetting geweigerd', '2027-05-04'],
    ['voorganger', 'afgewezen', '2027-05-04'],
    ['overgenomen school', 'ingetrokken', '2027-05-04'],
    ['opvolger', 'ingetrokken', null],
    ['bestuurder', 'gestopt', null],
    ['bestuurder', 'gestopt tijdens een schorsing', null],
    ['bestuurder', 'vervallen', null],
    ['bestuurder', 'geschorst', null],
  ] as const)('via %s, en die school is %s op 4 mei 2026', (via, verleden, verwacht) => {
    expect(wachttijdVan(vraagAan(verbinding({ via, verleden, verledenOp: '2026-05-04' })))).toBe(verwacht);
  });

  test('van meer wachttijden telt de langste, en een die later begon telt niet', () => {
    const school = vraagAan(
      verbinding({ andereSchoolId: 'school-2', verleden: 'ingetrokken', verledenOp: '2026-05-04' }),
      verbinding({ andereSchoolId: 'school-3', verleden: 'afgewezen', verledenOp: '2026-06-01' }),
      verbinding({ andereSchoolId: 'school-4', verleden: 'afgewezen', verledenOp: '2026-09-02' }),
    );
    expect(wachttijdVan(school)).toBe('2027-06-01');
  });

  test.each([
    ['die er tien jaar eerder vertrok', '2012-12-31', null],
    ['die er een jaar en een dag eerder vertrok', '2025-05-03', null],
    ['die er een jaar eerder vertrok', '2025-05-04', '2027-05-04'],
    ['die er nog is', null, '2027-05-04'],
  ])('een bestuurder %s', (_wie, totEnMet, verwacht) => {
    expect(wachttijdVan(vraagAan(verbinding({ ...ingetrokken, daar: [{ sinds: '2010-01-01', totEnMet }] })))).toBe(
      verwacht,
    );
  });

  test('een bestuurder die er pas na het besluit kwam telt niet', () => {
    const daar = [{ sinds: '2026-05-05', totEnMet: null }];
    expect(wachttijdVan(vraagAan(verbinding({ ...ingetrokken, daar })))).toBeNull();
  });

  test('een bestuurder die hier al weg was toen de aanvraag kwam telt niet', () => {
    const weg: Gebeurtenis = {
      soort: 'BestuurderAfgemeld',
      datum: '2026-08-31',
      nummer: 1,
      persoonId: 'persoon-1',
      totEnMet: '2026-08-31',
      gemeldOp: '2026-08-31',
    };
    const school = (afgemeld: Gebeurtenis) =>
      gegeven([ingeschreven, bestuurder, afgemeld], '2026-09-01', met(verbinding(ingetrokken)))
        .als(indienen('2026-09-01'), 'school')
        .gelukt();
    expect(wachttijdVan(school(weg))).toBeNull();
    expect(wachttijdVan(school({ ...weg, totEnMet: '2026-09-01' }))).toBe('2027-05-04');
  });

  test('een bestuurder die pas na de aanvraag wordt gemeld telt ook', () => {
    const { soort: _soort, datum: _datum, nummer: _nummer, ...gegevens } = bestuurder;
    const school = gegeven([ingeschreven], '2026-09-01', met(verbinding(ingetrokken)))
      .als(indienen('2026-09-01'), 'school')
      .gelukt();
    expect(wachttijdVan(school)).toBeNull();
    expect(wachttijdVan(school.als({ soort: 'BestuurderAanmelden', ...gegevens }, 'servicedesk').gelukt())).toBe(
      '2027-05-04',
    );
  });

  test('is pas een grond als het verband bezwaarlijk is gevonden, en de school is gehoord', () => {
    const school = vraagAan(verbinding(ingetrokken));
    school.als(opWachttijd, 'beslisser').dan(geweigerd(['VERBAND_NIET_BEOORDEELD', 'AP-5', 'gronden']));
    school
      .als(beoordelen('geen bezwaar'), 'beslisser')
      .gelukt()
      .als(opWachttijd, 'beslisser')
      .dan(geweigerd(['GEEN_WACHTTIJD', 'N-4', 'gronden']));
    const bezwaar = school.als(beoordelen('bezwaar'), 'beslisser').gelukt();
    bezwaar.als(opWachttijd, 'beslisser').dan(geweigerd(['HOREN_VERPLICHT', 'AP-9', 'gehoordOp']));
    bezwaar
      .als(uitbrengen({ gronden: ['WACHTTIJD'] }), 'beslisser')
      .gelukt()
      .op('2026-09-16')
      .als(opWachttijd, 'beslisser')
      .gelukt();
  });

  test('de taak zegt er niets over: de school ziet haar ook', () => {
    expect(vraagAan(verbinding(ingetrokken)).taak('aanvraag/1/beoordelen')?.omschrijving).not.toContain('wachttijd');
  });
});

describe('SG-6: hoe het vorige keurmerk eindigde blijft staan', () => {
  const stoppen: Opdracht = { soort: 'StopMelden', gemeldOp: '2026-11-23', perDatum: '2026-11-24', toelichting: null };
  const opnieuw = (school: Gegeven) => school.op('2026-11-26').als(indienen('2026-11-26'), 'school').gelukt();
  const geschorst = { status: 'geschorst', statusSinds: '2026-10-05', statusTotEnMet: '2027-01-05' } as const;

  test('gestopt tijdens een schorsing: geen wachttijd, en verlenen vraagt om een motivering', () => {
    const school = opnieuw(
      gegeven([geimporteerd(geschorst), bestuurder], '2026-11-23')
        .als(stoppen, 'school')
        .gelukt(),
    );
    expect(verledenVan(school.dossier)).toEqual({ verleden: 'gestopt tijdens een schorsing', op: '2026-11-25' });
    expect(wachttijdVan(school)).toBeNull();
    expect(school.taak('aanvraag/1/beoordelen')?.omschrijving).toContain(
      'Let op: zo eindigde het vorige keurmerk: gestopt tijdens een schorsing',
    );
    school.als(toekennen, 'beslisser').dan(geweigerd(['MOTIVERING_VERPLICHT', 'AP-5', 'motivering']));
    const weer = school.als({ ...toekennen, motivering: 'tekst-16' } as Opdracht, 'beslisser').gelukt();
    expect(weer.feiten('AanvraagToegekend')).toMatchObject([{ motivering: 'tekst-16' }]);
    expect(verledenVan(weer.dossier)).toEqual({ verleden: 'geen', op: null });
  });

  test('gestopt terwijl een voornemen tot intrekking openstond', () => {
    const toezicht = geimporteerd({ tidkUitkomst: 'onvoldoende' });
    const school = gegeven([toezicht, bestuurder], '2026-11-23')
      .als(uitbrengen({ maatregel: 'intrekking', gronden: ['ONDERWIJSKWALITEIT'] }), 'beslisser')
      .gelukt()
      .als(stoppen, 'school')
      .gelukt();
    expect(verledenVan(opnieuw(school).dossier).verleden).toBe('gestopt tijdens een voornemen');
  });

  test('gewoon gestopt: er is niets om naar te kijken', () => {
    const school = opnieuw(gegeven([geimporteerd(), bestuurder], '2026-11-23').als(stoppen, 'school').gelukt());
    expect(verledenVan(school.dossier)).toEqual({ verleden: 'gestopt', op: '2026-11-25' });
    school.als(toekennen, 'beslisser').gelukt();
  });

  test('N-4: na een weigering van de omzetting loopt een wachttijd vanaf de bekendmaking', () => {
    const school = gegeven([tijdelijk(), bestuurder], '2027-01-11')
      .als(uitbrengen({ maatregel: 'weigering van de omzetting', gronden: ['FRAUDE_AANWIJZING'] }), 'beslisser')
      .gelukt()
      .als(zienswijze('2027-01-11'), 'school')
      .gelukt()
      .als({ soort: 'OmzettingWeigeren', gronden: ['FRAUDE_AANWIJZING'], motivering: 'tekst-14' }, 'beslisser')
      .gelukt();
    const verleden = { verleden: 'omzetting geweigerd', op: '2027-01-11' };
    expect(verledenVan(school.dossier)).toEqual(verleden);
    const weer = school.op('2027-02-16').als(indienen('2027-02-16'), 'school').gelukt();
    expect(verledenVan(weer.dossier)).toEqual(verleden);
    expect(wachttijdVan(weer)).toBe('2028-01-11');
    weer.als(toekennen, 'beslisser').dan(geweigerd(['MOTIVERING_VERPLICHT', 'AP-5', 'motivering']));
    weer.als(opWachttijd, 'beslisser').gelukt();
  });
});
