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
  toekennen,
  vragen,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

/** Invited on Monday 16 February 2026: through Monday 2 March. */
const gevraagd = [ingeschreven, bestuurder, aanvraag, ...aanvullingGevraagd];
const besluit = 'aanvraag/1/besluit';
const oordeel = (volledig: boolean, ontbreekt: string | null = volledig ? null : 'tekst-1'): Opdracht => ({
  soort: 'AanvullingBeoordelen',
  volledig,
  ontbreekt,
});
const geleverd = gegeven(gevraagd, '2026-02-19').als(aanvulling('2026-02-19', null), 'school').gelukt();

describe('AP-7: de school levert, Blik op Werk beoordeelt of de aanvraag volledig is', () => {
  test('de school kan niet zelf zeggen dat haar aanvraag volledig is', () => {
    const school = gegeven(gevraagd, '2026-02-19');
    for (const volledig of [true, false]) {
      school
        .als(aanvulling('2026-02-19', volledig), 'school')
        .dan(geweigerd(['OORDEEL_NIET_VAN_SCHOOL', 'AP-7', 'volledig']));
    }
    geleverd.als(oordeel(true), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('na de levering is er een taak, en hoort de school wanneer het besluit komt als het genoeg is', () => {
    expect(geleverd.taak('aanvraag/1/aanvulling-beoordelen')).toMatchObject({
      rol: 'servicedesk',
      uiterlijk: '2026-03-02',
    });
    // 17 and 18 February do not count: Monday 30 March becomes Wednesday 1 April.
    expect(geleverd.laatsteDag(besluit)).toBe('2026-04-01');
    expect(geleverd.feiten('BriefVerzonden').at(-1)).toMatchObject({
      sjabloon: 'aanvulling-ontvangen',
      gegevens: {
        ontvangenOp: '2026-02-19',
        oordeel: null,
        aanvullen: 'loopt',
        aanvullenTotEnMet: '2026-03-02',
        besluitUiterlijk: '2026-04-01',
      },
    });
  });

  test('zolang er niet is beoordeeld gaat er geen herinnering uit en verstrijkt er niets voor de school', () => {
    const later = geleverd.op('2026-03-10');
    expect(later.dagenVan('HerinneringVerzonden')).toEqual([]);
    expect(later.dagenVan('TermijnVerstreken')).toEqual([]);
    expect(later.taken()).toEqual(['aanvraag/1/aanvulling-beoordelen']);
  });

  test('volledig: de termijn loopt vanaf de dag van de levering, en de school hoort de nieuwe dag', () => {
    const school = geleverd
      .op('2026-02-23')
      .als(oordeel(true), 'servicedesk')
      .dan([
        { soort: 'AanvullingBeoordeeld', verzoek: 1, volledig: true },
        {
          soort: 'BriefKlaargezet',
          sjabloon: 'aanvulling-ontvangen',
          gegevens: { oordeel: 'volledig', besluitUiterlijk: '2026-04-01' },
        },
        { soort: 'BriefVerzonden' },
      ]);
    expect(school.laatsteDag(besluit)).toBe('2026-04-01');
    school.als(buitenBehandeling, 'beslisser').dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
    school.als(toekennen, 'beslisser').gelukt();
    school.als(oordeel(false), 'servicedesk').dan(geweigerd(['GEEN_AANVULLING', 'AP-7']));
  });

  test('velden: wat ontbreekt staat erbij als er iets ontbreekt, en anders niet', () => {
    geleverd.als(oordeel(false, ' '), 'servicedesk').dan(geweigerd(['TEKST_VERPLICHT', 'A10', 'ontbreekt']));
    geleverd.als(oordeel(true, 'tekst-1'), 'servicedesk').dan(geweigerd(['NIETS_ONTBREEKT', 'AP-7', 'ontbreekt']));
    geleverd
      .als({ ...oordeel(true), volledig: 'ja' } as never, 'servicedesk')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'volledig']));
  });

  test('zonder aanvraag of zonder levering is er niets te beoordelen', () => {
    gegeven([ingeschreven], '2026-02-19')
      .als(oordeel(true), 'servicedesk')
      .dan(geweigerd(['GEEN_LOPENDE_AANVRAAG', 'AP-1']));
    gegeven(gevraagd, '2026-02-19')
      .als(oordeel(true), 'servicedesk')
      .dan(geweigerd(['GEEN_AANVULLING', 'AP-7']));
  });
});

describe('AP-7, AP-8: een aanvulling in delen kost de school haar termijn niet', () => {
  const deel = geleverd.op('2026-02-20').als(oordeel(false), 'servicedesk').gelukt();

  test('na een onvolledig deel houdt de school haar hele termijn: niets kan tegen haar worden besloten', () => {
    expect(deel.laatsteDag('aanvraag/1/aanvulling/1')).toBe('2026-03-02');
    for (const school of [deel, deel.op('2026-03-02')]) {
      school.als(buitenBehandeling, 'beslisser').dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
      school.als(afwijzen, 'beslisser').dan(geweigerd(['KANS_TOT_AANVULLEN', 'AP-7']));
    }
    expect(deel.feiten('BriefVerzonden').at(-1)?.gegevens).toMatchObject({
      oordeel: 'onvolledig',
      ontbreekt: 'tekst-1',
      aanvullenTotEnMet: '2026-03-02',
    });
    // The pause goes on to the end of the term: fourteen days.
    expect(deel.laatsteDag(besluit)).toBe('2026-04-13');
  });

  test('zij wordt weer herinnerd, want zij moet nog iets doen', () => {
    expect(deel.op('2026-03-02').dagenVan('HerinneringVerzonden')).toEqual(['2026-02-23']);
  });

  test('het tweede deel wordt aangenomen, en maakt de aanvraag volledig op zijn eigen dag', () => {
    const tweede = deel.op('2026-02-26').als(aanvulling('2026-02-26', null), 'school').gelukt();
    const klaar = tweede.op('2026-02-27').als(oordeel(true), 'servicedesk').gelukt();
    // 17 to 25 February are nine days: Monday 30 March becomes Wednesday 8 April.
    expect(klaar.laatsteDag(besluit)).toBe('2026-04-08');
    expect(klaar.taken()).toEqual(['aanvraag/1/beoordelen']);
  });

  test('een deel dat na een later deel wordt vastgelegd maakt de dag niet eerder', () => {
    const school = gegeven(gevraagd, '2026-02-26')
      .als(aanvulling('2026-02-26', null), 'school')
      .gelukt()
      .als(aanvulling('2026-02-19', null), 'servicedesk')
      .gelukt()
      .als(oordeel(true), 'servicedesk')
      .gelukt();
    expect(school.laatsteDag(besluit)).toBe('2026-04-08');
  });

  test('een deel dat nog niet is beoordeeld houdt een besluit tegen de school tegen, ook na de termijn', () => {
    const school = geleverd.op('2026-03-03');
    const eerst = geweigerd(['AANVULLING_NIET_BEOORDEELD', 'AP-7']);
    school.als(buitenBehandeling, 'beslisser').dan(eerst);
    school.als(afwijzen, 'beslisser').dan(eerst);
    school.als(vragen, 'servicedesk').dan(eerst);
    school.als(toekennen, 'beslisser').dan(geweigerd(['AANVRAAG_ONVOLLEDIG', 'AP-2']));
    const beoordeeld = school.als(oordeel(false), 'servicedesk').gelukt();
    expect(beoordeeld.feiten('BriefVerzonden').at(-1)?.gegevens).toMatchObject({
      aanvullen: 'voorbij',
      aanvullenTotEnMet: null,
    });
    expect(beoordeeld.laatsteDag('aanvraag/1/buiten-behandeling/1')).toBe('2026-03-30');
    beoordeeld.als(buitenBehandeling, 'beslisser').gelukt();
  });

  test('een onvolledig deel voordat de uitnodiging gepost is: die gaat nog weg en geeft de school haar termijn', () => {
    const school = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(vragen, 'servicedesk')
      .gelukt()
      .als(aanvulling('2026-02-16', false), 'servicedesk')
      .gelukt();
    expect(school.feiten('BriefKlaargezet').at(-1)?.gegevens).toMatchObject({ aanvullen: 'begint nog' });
    const gepost = school.als(posten('brief-1', '2026-02-16'), 'servicedesk').gelukt();
    expect(gepost.laatsteDag('aanvraag/1/aanvulling/1')).toBe('2026-03-02');
  });

  test('wat eerder als onvolledig is vastgelegd houdt ook zijn termijn', () => {
    const eerder = {
      soort: 'AanvullingOntvangen' as const,
      datum: '2026-02-19',
      ...{ nummer: 1, verzoek: 1, ontvangenOp: '2026-02-19', volledig: false },
    };
    gegeven([...gevraagd, eerder], '2026-02-20')
      .als(aanvulling('2026-02-20', null), 'school')
      .gelukt();
  });
});
