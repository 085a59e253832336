import {
  geimporteerd,
  goedgekeurd,
  ingeschreven,
  perMail,
  posten,
  tijdelijk,
  uitbrengen,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import { type Gebeurtenis, type Opdracht, possibilities } from '../dossier.ts';
import type { Importstand } from '../inschrijving/inschrijving.ts';
import { overzicht } from '../overzicht.ts';

const omzetten: Opdracht = { soort: 'KeurmerkOmzetten' };
/** Everything in order, on Tuesday 26 January 2027. */
const inOrde = (stand: Partial<Importstand> = {}) => gegeven([tijdelijk(stand), ...goedgekeurd()], '2027-01-26');
/** What is still needed, in the words of the refusal. */
const mist = (school: ReturnType<typeof gegeven>) =>
  possibilities(school.dossier, 'beslisser', school.context).find((m) => m.opdracht === 'KeurmerkOmzetten')?.reden
    ?.tekst;

describe('AP-4: van bepaalde naar onbepaalde tijd, als alles in orde is', () => {
  test('per e-mail gaat het keurmerk voor onbepaalde tijd meteen in, en de bepaalde tijd is voorbij', () => {
    const school = inOrde()
      .als(omzetten, 'beslisser')
      .dan([
        { soort: 'OmzettingBesloten', datum: '2027-01-26' },
        { soort: 'BriefKlaargezet', sjabloon: 'besluit-omzetting', gegevens: { besluitOp: '2027-01-26' } },
        { soort: 'BriefVerzonden' },
        { soort: 'KeurmerkOmgezet', datum: '2027-01-26' },
      ]);
    expect(overzicht(school.dossier, school.context)).toMatchObject({
      soortKeurmerk: 'onbepaalde tijd',
      status: 'actief',
    });
    expect(school.termijn('keurmerk/einde-bepaalde-tijd')).toBeUndefined();
    expect(school.op('2027-06-01').dossier.keurmerk.status).toBe('actief');
    school.als(omzetten, 'beslisser').dan(geweigerd(['GEEN_BEPAALDE_TIJD', 'AP-12']));
  });

  test('per post gaat het in op de dag van het posten, ook na het einde van de bepaalde tijd', () => {
    const besloten = inOrde({ elektronischBereikbaar: false })
      .als(omzetten, 'beslisser')
      .dan([{ soort: 'OmzettingBesloten' }, { soort: 'BriefKlaargezet', kanaal: 'post' }]);
    expect(besloten.dossier.keurmerk.soort).toBe('bepaalde tijd');
    expect(besloten.termijn('keurmerk/einde-bepaalde-tijd')).toMatchObject({
      laatsteDag: '2027-02-14',
      wie: 'servicedesk',
    });
    besloten.als(omzetten, 'beslisser').dan(geweigerd(['OMZETTING_BESLOTEN', 'AP-4']));
    besloten
      .op('2027-02-22')
      .als(posten('brief-1', '2027-02-19'), 'servicedesk')
      .dan([
        { soort: 'BriefVerzonden', datum: '2027-02-19' },
        { soort: 'KeurmerkOmgezet', datum: '2027-02-19' },
      ]);
  });

  test('is alles in orde, dan is dat een taak voor de beslisser', () => {
    expect(inOrde().taak('keurmerk/omzetting')).toMatchObject({
      rol: 'beslisser',
      omschrijving: 'Alles is in orde: verleen het keurmerk voor onbepaalde tijd',
      uiterlijk: '2027-02-14',
    });
  });
});

describe('AP-4: elke pijler telt', () => {
  test('zonder goedgekeurde meetperiode', () => {
    const school = gegeven([tijdelijk()], '2027-01-26');
    school.als(omzetten, 'beslisser').dan(geweigerd(['PIJLERS_ONTBREKEN', 'AP-4']));
    expect(mist(school)).toBe('Hiervoor is nog nodig: een goedgekeurde meetperiode.');
  });

  describe('het nieuwste advies telt, niet een goedkeuring van daarvoor', () => {
    const [advies] = goedgekeurd(2027);
    const adviesOver2027 = (uitkomst: 'negatief' | 'positief') => ({ ...advies, advies: uitkomst }) as Gebeurtenis;
    const verlengd: Gebeurtenis[] = [
      { soort: 'BepaaldeTijdVerlengd', datum: '2027-02-01', maanden: 12, motivering: 'tekst-3' },
      ...perMail('2027-02-01', 1, 'besluit-verlenging-bepaalde-tijd', { maanden: 12 }),
    ];
    const na = (...feiten: Gebeurtenis[]) =>
      gegeven([tijdelijk(), ...goedgekeurd(2026), ...verlengd, ...feiten], '2028-01-31');

    test.each(['negatief', 'positief'] as const)('een %s advies waarover niet is besloten', (uitkomst) => {
      const school = na(adviesOver2027(uitkomst));
      school.als(omzetten, 'beslisser').dan(geweigerd(['PIJLERS_ONTBREKEN', 'AP-4']));
      expect(mist(school)).toBe(
        `Hiervoor is nog nodig: een besluit over het ${uitkomst === 'negatief' ? 'negatieve' : 'positieve'} advies over meetjaar 2027.`,
      );
      expect(school.taak('keurmerk/omzetting')?.omschrijving).toContain('advies over meetjaar 2027');
    });

    test('na de goedkeuring daarvan, ook van een negatief advies, kan het wel', () => {
      na(...goedgekeurd(2027))
        .als(omzetten, 'beslisser')
        .gelukt();
      const [, goedkeuring] = goedgekeurd(2027);
      na(adviesOver2027('negatief'), goedkeuring as Gebeurtenis)
        .als(omzetten, 'beslisser')
        .gelukt();
    });
  });

  test('een meetperiode die is goedgekeurd voor de verlening telt niet', () => {
    const school = gegeven([tijdelijk({ verleendOp: '2027-01-26' }), ...goedgekeurd()], '2027-02-15');
    expect(mist(school)).toContain('een goedgekeurde meetperiode');
  });

  test.each([
    ['onvoldoende', { tidkUitkomst: 'onvoldoende' }],
    ['voldoende, maar van voor de verlening', { laatsteTidkOp: '2025-11-13' }],
    ['niet gehouden', { laatsteTidkOp: null, tidkUitkomst: null }],
  ] as const)('Toezicht in de Klas: %s', (_naam, stand) => {
    const school = inOrde(stand);
    school.als(omzetten, 'beslisser').dan(geweigerd(['PIJLERS_ONTBREKEN', 'AP-4']));
    expect(mist(school)).toBe('Hiervoor is nog nodig: een voldoende Toezicht in de Klas na de verlening.');
  });

  test('een waarschuwing, een open voornemen en een melding dat de school stopt staan in één zin', () => {
    const gestopt: Gebeurtenis = {
      soort: 'StopGemeld',
      datum: '2027-01-26',
      gemeldOp: '2027-01-26',
      perDatum: '2027-04-30',
      handleiding: '2026',
      toelichting: null,
    };
    const school = gegeven(
      [tijdelijk({ status: 'waarschuwing', statusSinds: '2026-09-13' }), ...goedgekeurd(), gestopt],
      '2027-01-26',
    )
      .als(uitbrengen({ maatregel: 'weigering van de omzetting' }), 'beslisser')
      .gelukt();
    school.als(omzetten, 'beslisser').dan(geweigerd(['PIJLERS_ONTBREKEN', 'AP-4']));
    expect(mist(school)).toBe(
      'Hiervoor is nog nodig: een keurmerk zonder maatregel (de status is waarschuwing), een besluit over het ' +
        'voornemen dat openstaat en een school die doorgaat (zij meldde dat zij stopt).',
    );
  });

  test('zonder keurmerk voor bepaalde tijd, of door een ander dan de beslisser, gaat het niet', () => {
    gegeven([ingeschreven], '2027-01-26')
      .als(omzetten, 'beslisser')
      .dan(geweigerd(['GEEN_BEPAALDE_TIJD', 'AP-12']));
    gegeven([geimporteerd()], '2027-01-26')
      .als(omzetten, 'beslisser')
      .dan(geweigerd(['GEEN_BEPAALDE_TIJD', 'AP-12']));
    inOrde()
      .als(omzetten, 'servicedesk')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

describe('N-1: de beslisser bereidt het besluit voor', () => {
  const school = gegeven([tijdelijk()], '2026-11-23');

  test('vanaf acht weken voor het einde, zondag 20 december 2026 om 9.00 uur, is er een taak', () => {
    expect(school.laatsteDag('keurmerk/voorbereiding')).toBe('2026-12-20');
    expect(school.op('2026-12-20 08:59').taken()).not.toContain('keurmerk/omzetting');
    const daarna = school.op('2026-12-20 09:00');
    expect(daarna.taak('keurmerk/omzetting')).toMatchObject({
      omschrijving: 'Besluit over het keurmerk voor onbepaalde tijd. Dit ontbreekt nog: een goedgekeurde meetperiode',
      uiterlijk: '2027-02-14',
    });
    expect(daarna.termijn('keurmerk/voorbereiding')).toBeUndefined();
  });

  test('zonder besluit blijft het keurmerk, en is de termijn verstreken: dat is het uitgangspunt', () => {
    const later = school.op('2027-06-01');
    expect(later.dossier.keurmerk).toMatchObject({ soort: 'bepaalde tijd', status: 'actief' });
    expect(later.taken()).toContain('verstreken/keurmerk/einde-bepaalde-tijd');
    expect(later.dagenVan('KeurmerkGeeindigd')).toEqual([]);
  });
});
