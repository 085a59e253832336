import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { aanvraag, afgewezen, afwijzen, ingeschreven, intrekken, verbinding } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import { evolve, type Gebeurtenis, leegDossier, type Opdracht } from '../dossier.ts';

/** Refused and made known on Monday 2 March 2026: the wachttijd of twelve months runs through 2 March 2027. */
const naAfwijzing = [ingeschreven, aanvraag, ...afgewezen];
const indienen = (ontvangenOp: string, nieuweFeiten: string | null = null): Opdracht => ({
  soort: 'AanvraagIndienen',
  ontvangenOp,
  nieuweFeiten,
});
const opWachttijd: Opdracht = { ...afwijzen, gronden: ['WACHTTIJD'] } as Opdracht;
const wachttijdVan = (school: ReturnType<typeof gegeven>) => school.feiten('AanvraagIngediend')[0]?.wachttijdTotEnMet;

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

  test('met nieuwe feiten is de wachttijd geen grond (Awb 4:6)', () => {
    gegeven(naAfwijzing, '2026-06-01')
      .als(indienen('2026-06-01', 'tekst-9'), 'school')
      .gelukt()
      .als(opWachttijd, 'beslisser')
      .dan(geweigerd(['GEEN_WACHTTIJD', 'N-4', 'gronden']));
  });

  test('na een ingetrokken aanvraag of een eerste aanvraag loopt er geen wachttijd', () => {
    const school = gegeven([ingeschreven, aanvraag], '2026-02-10')
      .als(intrekken, 'school')
      .gelukt()
      .als(indienen('2026-02-10'), 'school')
      .gelukt();
    expect(wachttijdVan(school)).toBeNull();
    gegeven([ingeschreven, aanvraag], '2026-02-10')
      .als(opWachttijd, 'beslisser')
      .dan(geweigerd(['GEEN_WACHTTIJD', 'N-4', 'gronden']));
  });

  test('de wachttijd schuift niet op door een weekend: bekend op vrijdag 6 maart 2026, dus tot en met zaterdag 6 maart 2027', () => {
    const vrijdag = [ingeschreven, aanvraag, ...afgewezen.map((g): Gebeurtenis => ({ ...g, datum: '2026-03-06' }))];
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
    gegeven([ingeschreven], '2026-09-01', met(...verbindingen))
      .als(indienen('2026-09-01'), 'school')
      .gelukt();

  test.each([
    ['bestuurder', 'ingetrokken', '2027-05-04'],
    ['voorganger', 'afgewezen', '2027-05-04'],
    ['overgenomen school', 'ingetrokken', '2027-05-04'],
    ['opvolger', 'ingetrokken', null],
    ['bestuurder', 'gestopt', null],
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

  test('ook als eerste aanvraag kan zij om de wachttijd worden afgewezen, behalve met nieuwe feiten', () => {
    const bronnen = met(verbinding({ verleden: 'ingetrokken', verledenOp: '2026-05-04' }));
    const school = gegeven([ingeschreven], '2026-09-01', bronnen);
    school.als(indienen('2026-09-01'), 'school').gelukt().als(opWachttijd, 'beslisser').gelukt();
    school
      .als(indienen('2026-09-01', 'tekst-9'), 'school')
      .gelukt()
      .als(opWachttijd, 'beslisser')
      .dan(geweigerd(['GEEN_WACHTTIJD', 'N-4', 'gronden']));
  });
});

test('een oude aanvraag, van voor de wachttijd, heeft er geen', () => {
  const [, oud] = naAfwijzing;
  const dossier = [ingeschreven, oud as Gebeurtenis].reduce(evolve, leegDossier());
  expect(dossier.aanvraag.aanvragen).toMatchObject([{ nummer: 1, wachttijdTotEnMet: null, metNieuweFeiten: false }]);
});
