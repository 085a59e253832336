import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { bestuurder, goedgekeurd, posten, tijdelijk, uitbrengen, zienswijze } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';
import type { Importstand } from '../inschrijving/inschrijving.ts';
import { overzicht } from '../overzicht.ts';

const verlengen = (maanden: number, motivering = 'tekst-3'): Opdracht => ({
  soort: 'BepaaldeTijdVerlengen',
  maanden,
  motivering,
});
const weigeren: Opdracht = { soort: 'OmzettingWeigeren', gronden: ['SLAGINGSPERCENTAGE'], motivering: 'tekst-14' };
const omzetten: Opdracht = { soort: 'KeurmerkOmzetten' };
const VERVALT = { ...BRONNEN, instellingen: { ...BRONNEN.instellingen, naBepaaldeTijd: 'vervalt' as const } };
/** Granted on 14 November 2025: the bepaalde tijd runs through Sunday 14 February 2027. */
const school = (vandaag: string, stand: Partial<Importstand> = {}) => gegeven([tijdelijk(stand)], vandaag);

/** A voornemen to refuse, sent by e-mail on this day; the school answers on the same day. */
const gehoord = (vandaag: string, stand: Partial<Importstand> = {}): Gegeven =>
  school(vandaag, stand)
    .als(uitbrengen({ maatregel: 'weigering van de omzetting', gronden: ['SLAGINGSPERCENTAGE'] }), 'beslisser')
    .gelukt()
    .als(zienswijze(vandaag), 'school')
    .gelukt();

describe('N-1: één verlenging van de bepaalde tijd', () => {
  test('met zes maanden: tot en met zaterdag 14 augustus 2027, en de uitleg noemt het besluit', () => {
    const verlengd = school('2027-01-25')
      .als(verlengen(6), 'beslisser')
      .dan([
        { soort: 'BepaaldeTijdVerlengd', maanden: 6, motivering: 'tekst-3' },
        {
          soort: 'BriefKlaargezet',
          sjabloon: 'besluit-verlenging-bepaalde-tijd',
          gegevens: { maanden: 6, motivering: 'tekst-3', besluitOp: '2027-01-25', eindigtOp: '2027-08-14' },
        },
        { soort: 'BriefVerzonden' },
      ]);
    expect(verlengd.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2027-08-14');
    expect(verlengd.termijn('keurmerk/einde-bepaalde-tijd')?.toelichting[0]).toMatchObject({
      regel: 'N-1',
      tekst: 'De 15 maanden zijn met 6 maanden verlengd, met het besluit van 25 januari 2027.',
    });
    verlengd.als(verlengen(1), 'beslisser').dan(geweigerd(['AL_VERLENGD', 'N-1']));
  });

  test('T5: gerekend vanaf de verlening: 30 november 2025 en zestien maanden is 30 maart, niet 28 maart 2027', () => {
    const verlengd = school('2027-01-25', { verleendOp: '2025-11-30' });
    expect(verlengd.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2027-02-28');
    expect(verlengd.als(verlengen(1), 'beslisser').gelukt().laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe(
      '2027-03-30',
    );
  });

  test('per post verandert het einde pas als de brief weg is', () => {
    const besloten = school('2027-01-25', { elektronischBereikbaar: false }).als(verlengen(6), 'beslisser').gelukt();
    expect(besloten.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2027-02-14');
    expect(
      besloten.als(posten('brief-1', '2027-01-25'), 'servicedesk').gelukt().laatsteDag('keurmerk/einde-bepaalde-tijd'),
    ).toBe('2027-08-14');
  });

  test('alleen voor het einde, en de brief moet nog weg kunnen: vrijdag 12 februari 2027 is de laatste dag', () => {
    school('2027-02-12').als(verlengen(12), 'beslisser').gelukt();
    school('2027-02-13')
      .als(verlengen(12), 'beslisser')
      .dan(geweigerd(['TE_LAAT_VERLENGD', 'N-1']));
  });

  test('velden: ten hoogste twaalf maanden, en met een motivering', () => {
    school('2027-01-25')
      .als(verlengen(13, ' '), 'beslisser')
      .dan(geweigerd(['GETAL_ONGELDIG', 'A10', 'maanden'], ['TEKST_VERPLICHT', 'A10', 'motivering']));
  });
});

describe('SN-8: weigeren kan pas als de school is gehoord', () => {
  const voornemen = uitbrengen({ maatregel: 'weigering van de omzetting', gronden: ['SLAGINGSPERCENTAGE'] });

  test('zonder voornemen niet, tijdens de termijn niet, daarna wel', () => {
    school('2027-01-11')
      .als(weigeren, 'beslisser')
      .dan(geweigerd(['HOREN_VERPLICHT', 'SN-8']));
    // Sent on Monday 11 January: fourteen days later is Monday 25 January 2027.
    const lopend = school('2027-01-11').als(voornemen, 'beslisser').gelukt();
    lopend
      .op('2027-01-25')
      .als(weigeren, 'beslisser')
      .dan(geweigerd(['HOORTERMIJN_LOOPT', 'SN-8']));
    lopend.op('2027-01-26').als(weigeren, 'beslisser').gelukt();
    lopend.op('2027-01-20').als(zienswijze('2027-01-19'), 'school').gelukt().als(weigeren, 'beslisser').gelukt();
  });

  test('een verlenging waarvan de brief nog niet weg is gaat eerst', () => {
    const verlengd = school('2027-01-11', { elektronischBereikbaar: false }).als(verlengen(6), 'beslisser').gelukt();
    verlengd.als(weigeren, 'beslisser').dan(geweigerd(['VERLENGING_NIET_BEKEND', 'SN-9']));
    verlengd
      .als(posten('brief-1', '2027-01-11'), 'servicedesk')
      .gelukt()
      .als(weigeren, 'beslisser')
      .dan(geweigerd(['HOREN_VERPLICHT', 'SN-8']));
  });

  test('een weigering na een verlenging: het keurmerk loopt door tot het nieuwe einde', () => {
    const verlengd = gehoord('2027-01-11').als(verlengen(6), 'beslisser').gelukt();
    const besloten = verlengd.als(weigeren, 'beslisser').gelukt();
    expect(besloten.laatsteDag('keurmerk/verval')).toBe('2027-08-14');
  });

  test('SN-10: op een grond die niet in het voornemen stond kan de weigering niet steunen', () => {
    gehoord('2027-01-11')
      .als({ ...weigeren, gronden: ['SLAGINGSPERCENTAGE', 'FRAUDE_AANWIJZING'] }, 'beslisser')
      .dan(geweigerd(['GROND_NIET_VOORGELEGD', 'SN-8', 'gronden']));
  });

  test('velden: gronden en motivering', () => {
    gehoord('2027-01-11')
      .als({ ...weigeren, gronden: ['SFEER'], motivering: '' } as never, 'beslisser')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'gronden'], ['TEKST_VERPLICHT', 'A10', 'motivering']));
    gehoord('2027-01-11')
      .als({ ...weigeren, gronden: [] }, 'beslisser')
      .dan(geweigerd(['GRONDEN_VERPLICHT', 'SN-9', 'gronden']));
  });
});

describe('Na een weigering eindigt het keurmerk aan het einde van zijn tijd', () => {
  test('geweigerd op 26 januari 2027: het keurmerk loopt tot en met zondag 14 februari 24.00 uur', () => {
    const geweigerdOp = gehoord('2027-01-26')
      .als(weigeren, 'beslisser')
      .dan([
        { soort: 'OmzettingGeweigerd', gronden: ['SLAGINGSPERCENTAGE'], motivering: 'tekst-14' },
        {
          soort: 'BriefKlaargezet',
          sjabloon: 'besluit-weigering-omzetting',
          gegevens: {
            besluitOp: '2027-01-26',
            eindigtOp: '2027-02-14',
            voornemenOp: '2027-01-26',
            zienswijzeOp: '2027-01-26',
          },
        },
        { soort: 'BriefVerzonden' },
      ]);
    expect(geweigerdOp.termijn('keurmerk/verval')).toMatchObject({ soort: 'moment', laatsteDag: '2027-02-14' });
    expect(geweigerdOp.termijn('keurmerk/einde-bepaalde-tijd')).toBeUndefined();
    expect(geweigerdOp.op('2027-02-14 23:59').dossier.keurmerk.status).toBe('actief');
    const daarna = geweigerdOp.op('2027-02-15 00:00');
    expect(daarna.feiten('KeurmerkGeeindigd')).toMatchObject([
      { datum: '2027-02-15', reden: 'vervallen', totEnMet: '2027-02-14' },
    ]);
    expect(daarna.feiten('BriefKlaargezet').at(-1)).toMatchObject({
      sjabloon: 'keurmerk-geeindigd',
      gegevens: { reden: 'vervallen', totEnMet: '2027-02-14', geweigerdOp: '2027-01-26' },
    });
    expect(overzicht(daarna.dossier, daarna.context)).toMatchObject({ soortKeurmerk: null, status: 'vervallen' });
  });

  test('N-28: DUO en het register horen het op maandag 15 februari; daarna is de lijst klaar', () => {
    const daarna = gehoord('2027-01-26').als(weigeren, 'beslisser').gelukt().op('2027-02-15 00:00');
    expect(daarna.feiten('SluitingslijstBegonnen')).toEqual([
      { soort: 'SluitingslijstBegonnen', datum: '2027-02-15', perDatum: '2027-02-14', handleiding: '2026' },
    ]);
    expect(daarna.taken().filter((id) => id.startsWith('stop/'))).toEqual([
      'stop/DUO_MELDEN/uitvoeren',
      'stop/REGISTER_BIJWERKEN/uitvoeren',
    ]);
    expect(daarna.laatsteDag('stop/DUO_MELDEN')).toBe('2027-02-15');
    const laat = daarna.op('2027-02-16');
    expect(laat.taken()).toContain('verstreken/stop/DUO_MELDEN');
    laat.als({ soort: 'StopIntrekken' }, 'school').dan(geweigerd(['GEEN_STOPMELDING', 'SN-5']));
    const klaar = (['DUO_MELDEN', 'REGISTER_BIJWERKEN'] as const).reduce(
      (s, punt) => s.als({ soort: 'SluitingspuntAfronden', punt, afgerondOp: '2027-02-15' }, 'servicedesk').gelukt(),
      laat,
    );
    expect(klaar.dossier.stop).toEqual({ lopend: null, herstel: [] });
  });

  test('N-28: meldde de school al dat zij later stopt, dan gaat die lijst verder met het echte einde', () => {
    const stopt = gehoord('2027-01-26')
      .als(weigeren, 'beslisser')
      .gelukt()
      .als({ soort: 'StopMelden', gemeldOp: '2027-01-26', perDatum: '2027-04-30', toelichting: null }, 'school')
      .gelukt()
      .op('2027-02-15 00:00');
    expect(stopt.feiten('SluitingslijstBegonnen')).toEqual([]);
    expect(stopt.dossier.stop.lopend).toMatchObject({ reden: 'gestopt', perDatum: '2027-02-14', geeindigd: true });
    expect(stopt.laatsteDag('stop/DUO_MELDEN')).toBe('2027-02-15');
    expect(stopt.laatsteDag('stop/URENVERKLARINGEN_AFGEVEN')).toBe('2027-03-01');
  });

  test('geweigerd na het einde, op woensdag 17 februari: niet eerder dan de dag van de bekendmaking (SN-9)', () => {
    const laat = gehoord('2027-02-17')
      .als(weigeren, 'beslisser')
      .dan([
        { soort: 'OmzettingGeweigerd' },
        { soort: 'BriefKlaargezet', gegevens: { eindigtOp: null } },
        { soort: 'BriefVerzonden', datum: '2027-02-17' },
      ]);
    expect(laat.op('2027-02-17 23:59').dossier.keurmerk.status).toBe('actief');
    expect(laat.op('2027-02-18').feiten('KeurmerkGeeindigd')).toMatchObject([
      { datum: '2027-02-18', totEnMet: '2027-02-17' },
    ]);
  });

  test('per post: tot de brief weg is verandert er niets; gepost op 19 februari, dan is dat de laatste dag', () => {
    const perPost = { elektronischBereikbaar: false };
    const besloten = school('2027-02-17', perPost)
      .als(uitbrengen({ maatregel: 'weigering van de omzetting', gronden: ['SLAGINGSPERCENTAGE'] }), 'beslisser')
      .gelukt()
      .als(zienswijze('2027-02-17'), 'school')
      .gelukt()
      .als(weigeren, 'beslisser')
      .gelukt()
      .op('2027-02-22');
    expect(besloten.dossier.keurmerk.status).toBe('actief');
    expect(besloten.termijn('keurmerk/verval')).toBeUndefined();
    const gepost = besloten.als(posten('brief-2', '2027-02-19'), 'servicedesk').gelukt().op('2027-02-22 10:01');
    expect(gepost.feiten('KeurmerkGeeindigd')).toMatchObject([{ datum: '2027-02-22', totEnMet: '2027-02-19' }]);
  });

  test('over de omzetting wordt één keer besloten', () => {
    const besloten = gehoord('2027-01-26').als(weigeren, 'beslisser').gelukt();
    for (const opdracht of [weigeren, omzetten, verlengen(3)]) {
      besloten.als(opdracht, 'beslisser').dan(geweigerd(['OMZETTING_BESLOTEN', 'AP-4']));
    }
  });

  test('een voornemen dat nog openstaat over het keurmerk is daarmee afgedaan', () => {
    const besloten = gehoord('2027-01-26').als(weigeren, 'beslisser').gelukt();
    expect(besloten.dossier.voornemen.voornemens).toMatchObject([{ nummer: 1, afgedaanOp: '2027-01-26' }]);
    expect(besloten.taken()).not.toContain('voornemen/1/besluiten');
  });
});

describe('AP-12: is verval ingesteld, dan eindigt het keurmerk zonder besluit aan het einde van zijn tijd', () => {
  const metVerval = (vandaag: string, stand: Partial<Importstand> = {}) =>
    gegeven([tijdelijk(stand)], vandaag, VERVALT);

  test('op 15 februari 2027 om 0.00 uur, en de verstreken termijn vraagt daarna niets meer', () => {
    const daarna = metVerval('2027-01-25').op('2027-02-15 00:00');
    expect(daarna.verloop.map((g) => g.soort)).toEqual(
      expect.arrayContaining(['TermijnVerstreken', 'KeurmerkGeeindigd', 'BriefKlaargezet']),
    );
    expect(daarna.feiten('KeurmerkGeeindigd')).toMatchObject([{ datum: '2027-02-15', totEnMet: '2027-02-14' }]);
    expect(daarna.taken()).not.toContain('verstreken/keurmerk/einde-bepaalde-tijd');
  });

  test('een verlenging stelt het verval uit tot het nieuwe einde', () => {
    const verlengd = metVerval('2027-01-25').als(verlengen(6), 'beslisser').gelukt();
    expect(verlengd.op('2027-08-14 23:59').dagenVan('KeurmerkGeeindigd')).toEqual([]);
    expect(verlengd.op('2027-08-15 00:00').dagenVan('KeurmerkGeeindigd')).toEqual(['2027-08-15']);
  });

  test('een besluit waarvan de brief nog op de post wacht houdt het verval tegen', () => {
    const perPost = { elektronischBereikbaar: false };
    expect(
      metVerval('2027-01-25', perPost)
        .als(verlengen(6), 'beslisser')
        .gelukt()
        .op('2027-03-01')
        .dagenVan('KeurmerkGeeindigd'),
    ).toEqual([]);
    const omgezet = gegeven([tijdelijk(perPost), ...goedgekeurd()], '2027-01-26', VERVALT)
      .als(omzetten, 'beslisser')
      .gelukt();
    expect(omgezet.op('2027-03-01').dagenVan('KeurmerkGeeindigd')).toEqual([]);
  });
});

describe('Na het einde', () => {
  const voorbij = gegeven([tijdelijk(), bestuurder], '2027-01-25', VERVALT).op('2027-02-16');

  test('is er niets meer te besluiten, en is er geen keurmerk meer in het dossier', () => {
    expect(voorbij.dossier.keurmerk).toMatchObject({ soort: null, verleendOp: null, duoNummer: null, omzetting: null });
    for (const opdracht of [omzetten, weigeren, verlengen(3)]) {
      voorbij.als(opdracht, 'beslisser').dan(geweigerd(['GEEN_BEPAALDE_TIJD', 'AP-12']));
    }
  });

  test('kan de school opnieuw aanvragen, zonder wachttijd, en het keurmerk opnieuw krijgen', () => {
    const opnieuw = voorbij
      .als({ soort: 'AanvraagIndienen', ontvangenOp: '2027-02-16', nieuweFeiten: null }, 'school')
      .gelukt();
    expect(opnieuw.feiten('AanvraagIngediend')).toMatchObject([{ nummer: 1, herhaling: 'eerste aanvraag' }]);
    expect(overzicht(opnieuw.dossier, opnieuw.context).status).toBe('in aanvraag');
    const weer = opnieuw.als({ soort: 'AanvraagToekennen', duoNummer: '5678B' }, 'beslisser').gelukt();
    expect(weer.dossier.keurmerk).toMatchObject({
      soort: 'bepaalde tijd',
      status: 'actief',
      verleendOp: '2027-02-16',
      duoNummer: '5678B',
      verlenging: null,
    });
    // Fifteen months after 16 February 2027.
    expect(weer.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2028-05-16');
  });
});
