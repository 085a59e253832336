import {
  aanvraag,
  geimporteerd,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  intrekken,
  posten,
  toekennen,
  uitbrengen,
  zienswijze,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Gebeurtenis, Opdracht } from '../dossier.ts';
import { overzicht } from '../overzicht.ts';

const lopend = [ingeschreven, bestuurder, aanvraag];
const perPost = [ingeschrevenPerPost, bestuurder, aanvraag];
const trekIn = (nummer: number): Opdracht => ({ soort: 'VoornemenIntrekken', nummer, motivering: 'tekst-8' });
const onvoldoende = geimporteerd({ laatsteTidkOp: '2026-10-12', tidkUitkomst: 'onvoldoende' });
const negatief: Gebeurtenis = {
  soort: 'AuditadviesGegeven',
  datum: '2027-02-15',
  meetjaar: 2026,
  gehoudenOp: '2027-02-10',
  adviezen: { organisatie: 'negatief', resultaten: 'positief', tevredenheid: 'positief', financieel: 'positief' },
  advies: 'negatief',
  bewijs: 'tekst-5',
};

describe('N-15: de school krijgt veertien dagen voor haar zienswijze', () => {
  test('per e-mail verzonden op maandag 16 februari 2026: tot en met maandag 2 maart 2026', () => {
    const school = gegeven(lopend, '2026-02-16')
      .als(uitbrengen(), 'beslisser')
      .dan([
        {
          soort: 'VoornemenUitgebracht',
          nummer: 1,
          maatregel: 'afwijzing van de aanvraag',
          aanleiding: { soort: 'aanvraag', nummer: 1 },
          dagen: 14,
        },
        {
          soort: 'BriefKlaargezet',
          sjabloon: 'voornemen',
          kanaal: 'e-mail',
          gegevens: {
            nummer: 1,
            maatregel: 'afwijzing van de aanvraag',
            gronden: ['ORGANISATIE'],
            motivering: 'tekst-6',
            dagen: 14,
            meetjaar: null,
          },
        },
        { soort: 'BriefVerzonden' },
      ]);
    expect(school.termijn('voornemen/1/zienswijze')).toMatchObject({ laatsteDag: '2026-03-02', wie: 'school' });
    expect(school.termijn('voornemen/1/besluit')).toBeUndefined();
    expect(overzicht(school.dossier, school.context).wachtOp).toBe(
      'Wacht op: de school geeft haar zienswijze over het voornemen tot afwijzing van de aanvraag, uiterlijk op 2 maart 2026.',
    );
  });

  test('per post begint de termijn pas op de dag na het posten: woensdag 18 februari, dus tot en met 4 maart', () => {
    const school = gegeven(perPost, '2026-02-16')
      .als(uitbrengen(), 'beslisser')
      .dan([{ soort: 'VoornemenUitgebracht' }, { soort: 'BriefKlaargezet', kanaal: 'post' }]);
    expect(school.termijn('voornemen/1/zienswijze')).toBeUndefined();
    const gepost = school.op('2026-02-19').als(posten('brief-1', '2026-02-18'), 'servicedesk').gelukt();
    expect(gepost.laatsteDag('voornemen/1/zienswijze')).toBe('2026-03-04');
  });

  test('een andere termijn in het voornemen telt; eindigt zij op Tweede Paasdag, dan schuift zij op (N-32)', () => {
    const dinsdag = gegeven(lopend, '2026-02-17')
      .als(uitbrengen({ dagen: 7 }), 'beslisser')
      .gelukt();
    expect(dinsdag.laatsteDag('voornemen/1/zienswijze')).toBe('2026-02-24');
    const pasen = gegeven(lopend, '2026-03-23').als(uitbrengen(), 'beslisser').gelukt();
    expect(pasen.laatsteDag('voornemen/1/zienswijze')).toBe('2026-04-07');
  });
});

describe('N-17: daarna besluit Blik op Werk binnen tien werkdagen', () => {
  const school = gegeven(lopend, '2026-02-16').als(uitbrengen(), 'beslisser').gelukt();

  test('zienswijze op maandag 23 februari: uiterlijk maandag 9 maart, en een taak voor de beslisser', () => {
    const gehoord = school
      .op('2026-02-23')
      .als(zienswijze('2026-02-23'), 'school')
      .dan([{ soort: 'ZienswijzeVastgelegd', nummer: 1, wijze: 'schriftelijk', inhoud: 'tekst-7' }]);
    expect(gehoord.termijn('voornemen/1/zienswijze')).toBeUndefined();
    expect(gehoord.termijn('voornemen/1/besluit')).toMatchObject({ laatsteDag: '2026-03-09', wie: 'beslisser' });
    expect(gehoord.taken()).toEqual(['voornemen/1/besluiten']);
  });

  test('de termijn ongebruikt tot en met 2 maart: dat staat vast, en het besluit is er uiterlijk op 16 maart', () => {
    const stil = school.op('2026-03-03');
    expect(stil.feiten('TermijnVerstreken')).toMatchObject([
      { datum: '2026-03-03', termijnId: 'voornemen/1/zienswijze', laatsteDag: '2026-03-02' },
    ]);
    // A school that does not answer is not late: no term of its own stays open.
    expect(stil.termijn('voornemen/1/zienswijze')).toBeUndefined();
    expect(stil.laatsteDag('voornemen/1/besluit')).toBe('2026-03-16');
    expect(stil.taken()).toEqual(['voornemen/1/besluiten']);
  });

  test('een zienswijze na de termijn wordt aangenomen, maar laat de besluittermijn niet opnieuw beginnen', () => {
    const laat = school.op('2026-03-05').als(zienswijze('2026-03-05'), 'servicedesk').gelukt();
    expect(laat.laatsteDag('voornemen/1/besluit')).toBe('2026-03-16');
  });

  test('besluit Blik op Werk niet op tijd, dan is dat een verstreken termijn en geen uitkomst', () => {
    const later = school.op('2026-03-18');
    expect(later.taken()).toContain('verstreken/voornemen/1/besluit');
    expect(later.dossier.voornemen.voornemens).toMatchObject([{ nummer: 1, afgedaanOp: null }]);
  });
});

describe('SN-8: waarop een voornemen kan rusten', () => {
  test('zonder aanvraag, keurmerk of bevinding kan het niet', () => {
    gegeven([ingeschreven], '2026-02-16')
      .als(uitbrengen(), 'beslisser')
      .dan(geweigerd(['GEEN_AANLEIDING', 'SN-8']));
    gegeven([geimporteerd()], '2026-11-23')
      .als(uitbrengen({ maatregel: 'waarschuwing' }), 'beslisser')
      .dan(geweigerd(['GEEN_AANLEIDING', 'SN-8']));
  });

  test('weigering van de omzetting: alleen bij een keurmerk voor bepaalde tijd', () => {
    const weigering = uitbrengen({ maatregel: 'weigering van de omzetting' });
    gegeven([geimporteerd({ soortKeurmerk: 'bepaalde tijd', verleendOp: '2025-11-14' })], '2026-11-23')
      .als(weigering, 'beslisser')
      .dan([
        { soort: 'VoornemenUitgebracht', aanleiding: { soort: 'keurmerk voor bepaalde tijd' } },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
    gegeven(lopend, '2026-02-16')
      .als(weigering, 'beslisser')
      .dan(geweigerd(['GEEN_BEPAALDE_TIJD', 'AP-12', 'maatregel']));
  });

  test('een sanctie na een onvoldoende Toezicht in de Klas, of na een negatief advies over dat meetjaar', () => {
    gegeven([onvoldoende], '2026-11-23')
      .als(uitbrengen({ maatregel: 'intrekking', gronden: ['ONDERWIJSKWALITEIT'] }), 'beslisser')
      .dan([
        { soort: 'VoornemenUitgebracht', aanleiding: { soort: 'toezicht', gehoudenOp: '2026-10-12' } },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
    const school = gegeven([geimporteerd({ auditGeplandOp: '2027-02-10' }), negatief], '2027-02-16');
    school
      .als(uitbrengen({ maatregel: 'waarschuwing', meetjaar: 2026 }), 'beslisser')
      .dan([
        { soort: 'VoornemenUitgebracht', aanleiding: { soort: 'resultatenaudit', meetjaar: 2026 } },
        { soort: 'BriefKlaargezet', gegevens: { meetjaar: 2026 } },
        { soort: 'BriefVerzonden' },
      ]);
    school
      .als(uitbrengen({ maatregel: 'waarschuwing', meetjaar: 2025 }), 'beslisser')
      .dan(geweigerd(['GEEN_NEGATIEF_ADVIES', 'SN-1', 'meetjaar']));
    school
      .als(uitbrengen({ maatregel: 'waarschuwing' }), 'beslisser')
      .dan(geweigerd(['GEEN_AANLEIDING', 'SN-1', 'meetjaar']));
  });

  test('over één aanleiding loopt hoogstens één voornemen', () => {
    gegeven(lopend, '2026-02-16')
      .als(uitbrengen(), 'beslisser')
      .gelukt()
      .als(uitbrengen(), 'beslisser')
      .dan(geweigerd(['VOORNEMEN_LOOPT_AL', 'SN-8']));
    const tijdelijk = geimporteerd({
      soortKeurmerk: 'bepaalde tijd',
      verleendOp: '2025-11-14',
      laatsteTidkOp: '2026-10-12',
      tidkUitkomst: 'onvoldoende',
    });
    const school = gegeven([tijdelijk], '2026-11-23')
      .als(uitbrengen({ maatregel: 'intrekking' }), 'beslisser')
      .gelukt();
    school
      .als(uitbrengen({ maatregel: 'schorsing' }), 'beslisser')
      .dan(geweigerd(['VOORNEMEN_LOOPT_AL', 'SN-8', 'maatregel']));
    school.als(uitbrengen({ maatregel: 'weigering van de omzetting' }), 'beslisser').gelukt();
  });

  test('velden: alles wat mist wordt samen gemeld', () => {
    gegeven(lopend, '2026-02-16')
      .als(uitbrengen({ maatregel: 'boete', gronden: [], motivering: ' ', dagen: 0 } as never), 'beslisser')
      .dan(
        geweigerd(
          ['KEUZE_ONGELDIG', 'A10', 'maatregel'],
          ['GRONDEN_VERPLICHT', 'SN-9', 'gronden'],
          ['TEKST_VERPLICHT', 'A10', 'motivering'],
          ['GETAL_ONGELDIG', 'A10', 'dagen'],
        ),
      );
    gegeven(lopend, '2026-02-16')
      .als(uitbrengen({ gronden: ['SFEER'], meetjaar: 2026 } as never), 'beslisser')
      .dan(geweigerd(['MEETJAAR_HOORT_HIER_NIET', 'SN-8', 'meetjaar'], ['KEUZE_ONGELDIG', 'A10', 'gronden']));
    gegeven(lopend, '2026-02-16')
      .als(uitbrengen(), 'servicedesk')
      .dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

describe('De zienswijze', () => {
  const school = gegeven(lopend, '2026-02-16').als(uitbrengen(), 'beslisser').gelukt().op('2026-02-20');

  test('ontvangen van de dag van verzending tot en met vandaag, één keer', () => {
    for (const dag of ['2026-02-16', '2026-02-20']) school.als(zienswijze(dag), 'school').gelukt();
    for (const dag of ['2026-02-15', '2026-02-21']) {
      school.als(zienswijze(dag), 'school').dan(geweigerd(['VOLGORDE', 'SN-8', 'ontvangenOp']));
    }
    school
      .als(zienswijze('2026-02-20'), 'school')
      .gelukt()
      .als(zienswijze('2026-02-20'), 'school')
      .dan(geweigerd(['ZIENSWIJZE_IS_ER_AL', 'SN-8']));
  });

  test('velden worden samen gemeld, en zonder voornemen is er niets te geven', () => {
    school
      .als({ ...zienswijze('2026-02-30', 9), wijze: 'telepathisch', inhoud: '' } as never, 'school')
      .dan(
        geweigerd(
          ['VOORNEMEN_ONBEKEND', 'SN-8', 'nummer'],
          ['DATUM_ONGELDIG', 'T1', 'ontvangenOp'],
          ['KEUZE_ONGELDIG', 'A10', 'wijze'],
          ['TEKST_VERPLICHT', 'A10', 'inhoud'],
        ),
      );
    gegeven(lopend, '2026-02-20')
      .als(zienswijze('2026-02-20'), 'school')
      .dan(geweigerd(['GEEN_VOORNEMEN', 'SN-8']));
  });
});

describe('Een voornemen is afgedaan', () => {
  const school = gegeven(lopend, '2026-02-16').als(uitbrengen(), 'beslisser').gelukt();

  test('door intrekken, en dat hoort de school; daarna kan er een nieuw komen', () => {
    const klaar = school
      .op('2026-02-18')
      .als(trekIn(1), 'beslisser')
      .dan([
        { soort: 'VoornemenIngetrokken', nummer: 1 },
        { soort: 'BriefKlaargezet', sjabloon: 'voornemen-ingetrokken' },
        { soort: 'BriefVerzonden' },
      ]);
    expect(klaar.termijn('voornemen/1/zienswijze')).toBeUndefined();
    klaar.als(trekIn(1), 'beslisser').dan(geweigerd(['GEEN_VOORNEMEN', 'SN-8']));
    klaar
      .als(uitbrengen(), 'beslisser')
      .dan([{ soort: 'VoornemenUitgebracht', nummer: 2 }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
  });

  test('een voornemen dat nog op de post wacht gaat na het intrekken niet meer weg, en de school hoort er niets van', () => {
    const wacht = gegeven(perPost, '2026-02-16').als(uitbrengen(), 'beslisser').gelukt();
    expect(wacht.taken()).toEqual(['correspondentie/brief-1/posten']);
    expect(
      wacht
        .als(trekIn(1), 'beslisser')
        .dan([{ soort: 'VoornemenIngetrokken' }])
        .taken(),
    ).toEqual(['aanvraag/1/beoordelen']);
  });

  test('door het besluit op de aanvraag of doordat de school haar aanvraag intrekt', () => {
    for (const [opdracht, rol] of [
      [toekennen, 'beslisser'],
      [intrekken, 'school'],
    ] as const) {
      const klaar = school.als(opdracht, rol).gelukt();
      expect(klaar.dossier.voornemen.voornemens).toMatchObject([{ nummer: 1, afgedaanOp: '2026-02-16' }]);
      expect(klaar.termijn('voornemen/1/zienswijze')).toBeUndefined();
    }
  });

  test('trekt de school haar aanvraag in terwijl het voornemen op de post wacht, dan gaat het niet meer weg', () => {
    const klaar = gegeven(perPost, '2026-02-16')
      .als(uitbrengen(), 'beslisser')
      .gelukt()
      .als(intrekken, 'school')
      .gelukt();
    expect(klaar.taken()).toEqual([]);
  });

  test('doordat de meetperiode wordt goedgekeurd, of het keurmerk eindigt', () => {
    const gestopt: Gebeurtenis = {
      soort: 'KeurmerkGeeindigd',
      datum: '2027-03-02',
      reden: 'gestopt',
      totEnMet: '2027-03-01',
    };
    const goedgekeurd: Gebeurtenis = {
      soort: 'MeetperiodeGoedgekeurd',
      datum: '2027-03-02',
      meetjaar: 2026,
      motivering: 'tekst-9',
    };
    const metVoornemen = gegeven([geimporteerd({ auditGeplandOp: '2027-02-10' }), negatief], '2027-02-16')
      .als(uitbrengen({ maatregel: 'waarschuwing', meetjaar: 2026 }), 'beslisser')
      .gelukt().verloop;
    for (const einde of [gestopt, goedgekeurd]) {
      const feiten = [geimporteerd({ auditGeplandOp: '2027-02-10' }), negatief, ...metVoornemen, einde];
      expect(gegeven(feiten, '2027-03-02').dossier.voornemen.voornemens).toMatchObject([{ afgedaanOp: '2027-03-02' }]);
    }
  });
});
