import {
  aanvraag,
  aanvullingGevraagd,
  afgewezen,
  geimporteerd,
  indienen,
  bestuurder,
  ingeschreven,
  intrekken,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

describe('AP-1: een nieuwe school vraagt eerst het keurmerk voor bepaalde tijd aan', () => {
  test('de aanvraag wordt vastgelegd en de school krijgt een ontvangstbevestiging met de uiterste dag van het besluit', () => {
    gegeven([ingeschreven], '2026-02-02')
      .als(indienen, 'school')
      .dan([
        { soort: 'AanvraagIngediend', nummer: 1, handleiding: '2026', herhaling: 'eerste aanvraag' },
        { soort: 'BriefKlaargezet', sjabloon: 'aanvraag-ontvangen', gegevens: { besluitUiterlijk: '2026-03-30' } },
        { soort: 'BriefVerzonden', sjabloon: 'aanvraag-ontvangen', kanaal: 'e-mail' },
      ]);
  });

  test('een aanvraag op zaterdag: de bevestiging gaat op maandag om 9.00 uur weg (T11)', () => {
    const school = gegeven([ingeschreven], '2026-02-07')
      .als({ ...indienen, ontvangenOp: '2026-02-07' } as Opdracht, 'school')
      .dan([{ soort: 'AanvraagIngediend' }, { soort: 'BriefKlaargezet' }]);
    expect(school.op('2026-02-09 08:59').dagenVan('BriefVerzonden')).toEqual([]);
    expect(school.op('2026-02-09 09:00').dagenVan('BriefVerzonden')).toEqual(['2026-02-09']);
  });

  test('een school die niet is ingeschreven kan niet aanvragen', () => {
    gegeven([], '2026-02-02')
      .als(indienen, 'school')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'AP-1']));
  });

  test('een school die het keurmerk heeft kan het niet nog eens aanvragen', () => {
    gegeven([geimporteerd()], '2026-11-23')
      .als(indienen, 'school')
      .dan(geweigerd(['HEEFT_KEURMERK', 'AP-1']));
  });

  test('er loopt hoogstens één aanvraag tegelijk', () => {
    gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-03')
      .als(indienen, 'school')
      .dan(geweigerd(['AANVRAAG_LOOPT_AL', 'AP-1']));
  });

  test('een afwijzing die nog niet is verzonden heeft de aanvraag niet beëindigd', () => {
    const [besluit] = afgewezen;
    gegeven([ingeschreven, bestuurder, aanvraag, ...(besluit ? [besluit] : [])], '2026-03-02')
      .als({ ...indienen, ontvangenOp: '2026-03-02' } as Opdracht, 'school')
      .dan(geweigerd(['AANVRAAG_LOOPT_AL', 'AP-1']));
  });

  test('alleen de school en de servicedesk dienen een aanvraag in', () => {
    gegeven([ingeschreven], '2026-02-02')
      .als(indienen, 'auditor')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('velden: een dag die niet bestaat, een dag na vandaag en lege nieuwe feiten worden samen gemeld', () => {
    const dienIn = (ontvangenOp: unknown, nieuweFeiten: unknown) =>
      gegeven([ingeschreven], '2026-02-02').als(
        { soort: 'AanvraagIndienen', ontvangenOp, nieuweFeiten } as Opdracht,
        'servicedesk',
      );
    dienIn('2026-02-30', ' ').dan(
      geweigerd(['DATUM_ONGELDIG', 'T1', 'ontvangenOp'], ['TEKST_VERPLICHT', 'A10', 'nieuweFeiten']),
    );
    dienIn('2026-02-03', null).dan(geweigerd(['DATUM_IN_TOEKOMST', 'A10', 'ontvangenOp']));
    // Six months before 2 February 2026.
    dienIn('2025-08-02', null).gelukt();
    dienIn('2025-08-01', null).dan(geweigerd(['DATUM_TE_OUD', 'A10', 'ontvangenOp']));
  });
});

describe('AP-10: een nieuwe aanvraag na een afwijzing', () => {
  const opnieuw = (ontvangenOp: string, nieuweFeiten: string | null): Opdracht => ({
    soort: 'AanvraagIndienen',
    ontvangenOp,
    nieuweFeiten,
  });

  test('met nieuwe feiten is zij een aanvraag met nieuwe feiten', () => {
    gegeven([ingeschreven, bestuurder, aanvraag, ...afgewezen], '2026-04-07')
      .als(opnieuw('2026-04-07', 'tekst-9'), 'school')
      .dan([
        { soort: 'AanvraagIngediend', nummer: 2, herhaling: 'met nieuwe feiten', nieuweFeiten: 'tekst-9' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('zonder nieuwe feiten is zij een herhaalde aanvraag', () => {
    gegeven([ingeschreven, bestuurder, aanvraag, ...afgewezen], '2026-04-07')
      .als(opnieuw('2026-04-07', null), 'school')
      .dan([
        { soort: 'AanvraagIngediend', nummer: 2, herhaling: 'zonder nieuwe feiten' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('na een ingetrokken aanvraag is een nieuwe geen herhaling', () => {
    gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-10')
      .als(intrekken, 'school')
      .dan([{ soort: 'AanvraagIngetrokken' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }])
      .als(opnieuw('2026-02-10', null), 'school')
      .dan([
        { soort: 'AanvraagIngediend', nummer: 2, herhaling: 'eerste aanvraag' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('zij kan niet eerder ontvangen zijn dan de vorige', () => {
    gegeven([ingeschreven, bestuurder, aanvraag, ...afgewezen], '2026-04-07')
      .als(opnieuw('2026-02-01', null), 'school')
      .dan(geweigerd(['VOLGORDE', 'AP-10', 'ontvangenOp']));
  });
});

describe('De school trekt haar aanvraag in', () => {
  test('de aanvraag is voorbij, er loopt geen termijn meer en de school krijgt een bevestiging', () => {
    const school = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-10')
      .als(intrekken, 'school')
      .dan([
        { soort: 'AanvraagIngetrokken', nummer: 1 },
        { soort: 'BriefKlaargezet', sjabloon: 'aanvraag-ingetrokken' },
        { soort: 'BriefVerzonden', sjabloon: 'aanvraag-ingetrokken' },
      ]);
    expect(school.termijn('aanvraag/1/besluit')).toBeUndefined();
    expect(school.taken()).toEqual([]);
    school.als(intrekken, 'school').dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
  });

  test('een uitnodiging om aan te vullen die nog wacht op de open dag gaat dan niet meer weg', () => {
    const school = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-14')
      .als({ soort: 'AanvullingVragen', ontbreekt: 'tekst-1', dagen: null }, 'servicedesk')
      .dan([{ soort: 'AanvullingGevraagd' }, { soort: 'BriefKlaargezet' }])
      .als(intrekken, 'school')
      .dan([{ soort: 'AanvraagIngetrokken' }, { soort: 'BriefKlaargezet', sjabloon: 'aanvraag-ingetrokken' }])
      .op('2026-02-17');
    expect(school.feiten('BriefVerzonden').map((g) => g.sjabloon)).toEqual(['aanvraag-ingetrokken']);
  });

  test('intrekken kan ook terwijl de school nog kan aanvullen', () => {
    gegeven([ingeschreven, bestuurder, aanvraag, ...aanvullingGevraagd], '2026-02-18')
      .als(intrekken, 'servicedesk')
      .dan([{ soort: 'AanvraagIngetrokken' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
  });
});
