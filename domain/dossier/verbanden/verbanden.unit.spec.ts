import { BRONNEN } from '../../../test/domein/bronnen.ts';
import {
  aanvraag,
  afwijzen,
  beoordelen,
  geimporteerd,
  indienen,
  bestuurder,
  ingeschreven,
  toekennen,
  uitbrengen,
  verbinding,
  verwantschap,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const ingetrokken = verbinding({ verleden: 'ingetrokken', verledenOp: '2026-01-12' });
const met = (...verbindingen: ReturnType<typeof verbinding>[]) => ({ ...BRONNEN, verbindingen });
const aangevraagd = (...verbindingen: ReturnType<typeof verbinding>[]) =>
  gegeven([ingeschreven, bestuurder], '2026-02-02', met(...verbindingen))
    .als(indienen, 'school')
    .gelukt();

describe('AP-5: bij een aanvraag wordt naar verbanden met andere scholen gezocht', () => {
  test('elk verband staat vast bij de aanvraag, en vraagt om het oordeel van een mens', () => {
    const school = gegeven([ingeschreven, bestuurder], '2026-02-02', met(ingetrokken))
      .als(indienen, 'school')
      .dan([
        { soort: 'AanvraagIngediend' },
        { soort: 'VerbandGevonden', verband: ingetrokken },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
    expect(school.taak('verbanden/school-2/beoordelen')).toMatchObject({
      rol: 'beslisser',
      omschrijving: 'Beoordeel het verband met een andere school',
      uiterlijk: '2026-03-30',
    });
  });

  test('verlenen kan niet zolang een verband niet is beoordeeld', () => {
    const school = aangevraagd(ingetrokken);
    school.als(toekennen, 'beslisser').dan(geweigerd(['VERBAND_NIET_BEOORDEELD', 'AP-5']));
    const beoordeeld = school
      .als(beoordelen('geen bezwaar'), 'beslisser')
      .dan([
        { soort: 'VerbandBeoordeeld', andereSchoolId: 'school-2', oordeel: 'geen bezwaar', motivering: 'tekst-12' },
      ]);
    expect(beoordeeld.taken()).toEqual(['aanvraag/1/beoordelen']);
    beoordeeld.als(toekennen, 'beslisser').gelukt();
  });

  test('ook iemand die misschien dezelfde is, vraagt om een oordeel; een wachttijd volgt er niet vanzelf uit', () => {
    const misschien = verbinding({
      via: 'misschien dezelfde bestuurder',
      persoonId: 'persoon-1',
      verleden: 'ingetrokken',
      verledenOp: '2026-01-12',
    });
    const school = aangevraagd(misschien);
    expect(school.taken()).toContain('verbanden/school-2/beoordelen');
    school.als(toekennen, 'beslisser').dan(geweigerd(['VERBAND_NIET_BEOORDEELD', 'AP-5']));
    const beoordeeld = school.als(beoordelen('bezwaar'), 'beslisser').gelukt();
    beoordeeld
      .als({ ...afwijzen, gronden: ['WACHTTIJD'] } as Opdracht, 'beslisser')
      .dan(geweigerd(['GEEN_WACHTTIJD', 'N-4', 'gronden']));
    beoordeeld.als(toekennen, 'beslisser').dan(geweigerd(['MOTIVERING_VERPLICHT', 'AP-5', 'motivering']));
  });

  test('ook een verband dat pas na de aanvraag ontstaat houdt het verlenen tegen', () => {
    const school = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-16').met(met(ingetrokken));
    expect(school.taken()).toContain('verbanden/school-2/beoordelen');
    school.als(toekennen, 'beslisser').dan(geweigerd(['VERBAND_NIET_BEOORDEELD', 'AP-5']));
    school
      .als(beoordelen('geen bezwaar'), 'beslisser')
      .dan([{ soort: 'VerbandGevonden', verband: ingetrokken }, { soort: 'VerbandBeoordeeld' }])
      .als(toekennen, 'beslisser')
      .gelukt();
  });

  test('een verband van na het oordeel vraagt om een nieuw oordeel, ook over dezelfde school', () => {
    const school = aangevraagd(ingetrokken).als(beoordelen('geen bezwaar'), 'beslisser').gelukt();
    const tweede = verbinding({ persoonId: 'persoon-2', verleden: 'ingetrokken', verledenOp: '2026-01-12' });
    const later = school.met(met(ingetrokken, tweede));
    expect(later.taken()).toContain('verbanden/school-2/beoordelen');
    later.als(toekennen, 'beslisser').dan(geweigerd(['VERBAND_NIET_BEOORDEELD', 'AP-5']));
    later.als(beoordelen('geen bezwaar'), 'beslisser').gelukt().als(toekennen, 'beslisser').gelukt();
  });

  test('krijgt de andere school intussen een ander verleden, dan is dat een nieuw verband', () => {
    const eerst = verbinding({ verleden: 'geen', verledenOp: null });
    const school = aangevraagd(eerst).als(beoordelen('geen bezwaar'), 'beslisser').gelukt();
    const later = school.met(met(ingetrokken));
    later.als(toekennen, 'beslisser').dan(geweigerd(['VERBAND_NIET_BEOORDEELD', 'AP-5']));
    const opnieuw = later
      .als(beoordelen('bezwaar'), 'beslisser')
      .dan([{ soort: 'VerbandGevonden', verband: ingetrokken }, { soort: 'VerbandBeoordeeld' }]);
    expect(opnieuw.dossier.verbanden.gevonden).toEqual([ingetrokken]);
    opnieuw.als(toekennen, 'beslisser').dan(geweigerd(['MOTIVERING_VERPLICHT', 'AP-5', 'motivering']));
    opnieuw.als({ ...toekennen, motivering: 'tekst-16' } as Opdracht, 'beslisser').gelukt();
  });

  test('blijkt de bestuurder er bij het besluit over de andere school nog te zijn geweest, dan is dat een nieuw verband', () => {
    const weg = { ...ingetrokken, daar: [{ sinds: '2010-01-01', totEnMet: '2012-12-31' }] };
    const school = aangevraagd(weg).als(beoordelen('geen bezwaar'), 'beslisser').gelukt();
    school.als(toekennen, 'beslisser').gelukt();
    school
      .met(met({ ...ingetrokken, daar: [{ sinds: '2010-01-01', totEnMet: null }] }))
      .als(toekennen, 'beslisser')
      .dan(geweigerd(['VERBAND_NIET_BEOORDEELD', 'AP-5']));
    school
      .met(met({ ...ingetrokken, daar: [{ sinds: '2010-01-01', totEnMet: '2011-12-31' }] }))
      .als(toekennen, 'beslisser')
      .gelukt();
  });

  test('een verband dat al vaststaat wordt bij een volgende aanvraag niet nog eens vastgelegd', () => {
    aangevraagd(ingetrokken)
      .als({ soort: 'AanvraagIntrekken' }, 'school')
      .gelukt()
      .als(indienen, 'school')
      .dan([{ soort: 'AanvraagIngediend' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
  });

  test('een herstart is alleen een grond als een verband bezwaarlijk is gevonden', () => {
    const herstart: Opdracht = { ...afwijzen, gronden: ['HERSTART'] } as Opdracht;
    const school = aangevraagd(ingetrokken);
    school.als(herstart, 'beslisser').dan(geweigerd(['GEEN_BEZWAARLIJK_VERBAND', 'AP-5', 'gronden']));
    school
      .als(beoordelen('geen bezwaar'), 'beslisser')
      .gelukt()
      .als(herstart, 'beslisser')
      .dan(geweigerd(['GEEN_BEZWAARLIJK_VERBAND', 'AP-5', 'gronden']));
    const bezwaar = school.als(beoordelen('bezwaar'), 'beslisser').gelukt();
    // AP-9: the tie stands in the record of Blik op Werk, whatever the beslisser ticks.
    bezwaar.als(herstart, 'beslisser').dan(geweigerd(['HOREN_VERPLICHT', 'AP-9', 'gehoordOp']));
    bezwaar
      .als(uitbrengen({ gronden: ['ORGANISATIE'] }), 'beslisser')
      .gelukt()
      .op('2026-02-17')
      .als(herstart, 'beslisser')
      .dan(geweigerd(['GROND_NIET_VOORGELEGD', 'AP-9', 'gronden']));
    bezwaar
      .als(uitbrengen({ gronden: ['HERSTART'] }), 'beslisser')
      .gelukt()
      .op('2026-02-17')
      .als(herstart, 'beslisser')
      .dan([{ soort: 'AanvraagAfgewezen' }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
  });
});

describe('N-26: verwantschap en nieuwe bestuurders', () => {
  test('een voorganger wordt vastgelegd en is een verband, ook zonder aanvraag', () => {
    const school = gegeven([geimporteerd()], '2026-11-23')
      .als(verwantschap(), 'school')
      .dan([
        { soort: 'VerwantschapVastgelegd', andereSchoolId: 'school-2', verwantschap: 'voorganger', per: '2027-01-01' },
        { soort: 'VerbandGevonden', verband: { ...verbinding({ via: 'voorganger' }), daar: null } },
        {
          soort: 'BriefKlaargezet',
          sjabloon: 'melding-ontvangen',
          gegevens: {
            wat: 'voorganger',
            gemeldOp: '2026-11-23',
            van: '2027-01-01',
            totEnMet: null,
            uiterlijk: '2027-01-15',
            dagenTeLaat: 0,
          },
        },
        { soort: 'BriefVerzonden' },
      ]);
    expect(school.taak('verbanden/school-2/beoordelen')).toMatchObject({ uiterlijk: null });
    school.als(verwantschap(), 'school').dan(geweigerd(['VERWANTSCHAP_BEKEND', 'N-26', 'andereSchoolId']));
    school.als(verwantschap({ verwantschap: 'fusiepartner' }), 'servicedesk').gelukt();
  });

  test('kent het register de verwantschap al, dan staat het verleden van die school er meteen bij', () => {
    const bekend = verbinding({
      via: 'voorganger',
      persoonId: null,
      verleden: 'ingetrokken',
      verledenOp: '2026-05-04',
    });
    gegeven([geimporteerd()], '2026-11-23', met(bekend))
      .als(verwantschap(), 'servicedesk')
      .dan([
        { soort: 'VerwantschapVastgelegd' },
        { soort: 'VerbandGevonden', verband: bekend },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('wordt een bestuurder aangemeld die ook een andere school bestuurt, dan is dat een verband', () => {
    const school = gegeven([geimporteerd()], '2026-11-23', met(ingetrokken))
      .als(
        {
          soort: 'BestuurderAanmelden',
          persoonId: 'persoon-1',
          functie: 'bestuurder',
          sinds: '2026-11-16',
          gemeldOp: '2026-11-23',
        },
        'school',
      )
      .gelukt();
    expect(school.feiten('VerbandGevonden')).toMatchObject([{ verband: ingetrokken }]);
    expect(school.taken()).toContain('verbanden/school-2/beoordelen');
  });

  test('ADR 5: wat een andere school meldde vraagt ook zonder aanvraag om een oordeel, als het iets kan betekenen', () => {
    const taak = 'verbanden/school-2/beoordelen';
    const met1 = (v: ReturnType<typeof verbinding>) => gegeven([geimporteerd()], '2026-11-23', met(v)).taken();
    expect(met1(ingetrokken)).toContain(taak);
    expect(met1(verbinding({ via: 'overgenomen school' }))).toContain(taak);
    expect(met1(verbinding())).not.toContain(taak);
  });

  test('een foute verwantschap wordt geschrapt, met een reden, en is dan geen verband meer', () => {
    const fout = gegeven([geimporteerd()], '2026-11-23').als(verwantschap(), 'school').gelukt();
    const schrap: Opdracht = {
      soort: 'VerwantschapSchrappen',
      andereSchoolId: 'school-2',
      verwantschap: 'voorganger',
      reden: 'tekst-17',
    };
    fout.als(schrap, 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    fout
      .als({ ...schrap, verwantschap: 'opvolger', reden: '' }, 'servicedesk')
      .dan(geweigerd(['VERWANTSCHAP_ONBEKEND', 'N-26', 'andereSchoolId'], ['TEKST_VERPLICHT', 'A10', 'reden']));
    const weg = fout
      .als(schrap, 'servicedesk')
      .dan([
        { soort: 'VerwantschapGeschrapt', andereSchoolId: 'school-2', verwantschap: 'voorganger', reden: 'tekst-17' },
      ]);
    expect(weg.dossier.verbanden).toEqual({ gevonden: [], verwantschappen: [], beoordeeld: [] });
    expect(weg.taken()).not.toContain('verbanden/school-2/beoordelen');
    weg.als(schrap, 'servicedesk').dan(geweigerd(['GEEN_VERWANTSCHAP', 'N-26']));
  });

  test('een bestuurder die nooit bestuurder was wordt geschrapt, en zijn verband ook', () => {
    const school = aangevraagd(ingetrokken).met(BRONNEN);
    const weg = school
      .als({ soort: 'BestuurderSchrappen', nummer: 1, reden: 'tekst-17' }, 'servicedesk')
      .dan([{ soort: 'BestuurderGeschrapt', nummer: 1, persoonId: 'persoon-1', reden: 'tekst-17' }]);
    expect(weg.dossier.verbanden.gevonden).toEqual([]);
    expect(weg.taken()).toContain('bestuur/vastleggen');
    const { soort: _soort, datum: _datum, nummer: _nummer, ...gegevens } = bestuurder;
    // The number of who was struck out is not given again.
    weg
      .als({ soort: 'BestuurderAanmelden', ...gegevens }, 'school')
      .dan([{ soort: 'BestuurderAangemeld', nummer: 2, persoonId: 'persoon-1' }]);
    weg
      .als({ soort: 'BestuurderSchrappen', nummer: 1, reden: 'tekst-17' }, 'servicedesk')
      .dan(geweigerd(['GEEN_BESTUURDER', 'N-26']));
  });

  test('velden worden samen gemeld', () => {
    const fout = {
      andereSchoolId: '',
      verwantschap: 'neef',
      per: '2026-02-30',
      gemeldOp: '2026-11-24',
      toelichting: '',
    };
    gegeven([geimporteerd()], '2026-11-23')
      .als(verwantschap(fout as never), 'school')
      .dan(
        geweigerd(
          ['TEKST_VERPLICHT', 'A10', 'andereSchoolId'],
          ['KEUZE_ONGELDIG', 'A10', 'verwantschap'],
          ['DATUM_ONGELDIG', 'T1', 'per'],
          ['DATUM_IN_TOEKOMST', 'N-26', 'gemeldOp'],
          ['TEKST_VERPLICHT', 'A10', 'toelichting'],
        ),
      );
    gegeven([], '2026-11-23')
      .als(verwantschap(), 'school')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'AP-1']));
  });
});

describe('Een verband beoordelen', () => {
  test('kan alleen als het er is, alleen door de beslisser, en met een oordeel en een motivering', () => {
    gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-16')
      .als(beoordelen('bezwaar'), 'beslisser')
      .dan(geweigerd(['GEEN_VERBAND', 'AP-5']));
    const school = aangevraagd(ingetrokken);
    school.als(beoordelen('bezwaar'), 'servicedesk').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    school
      .als(
        { soort: 'VerbandBeoordelen', andereSchoolId: 'school-9', oordeel: 'tja', motivering: '' } as never,
        'beslisser',
      )
      .dan(
        geweigerd(
          ['VERBAND_ONBEKEND', 'AP-5', 'andereSchoolId'],
          ['KEUZE_ONGELDIG', 'A10', 'oordeel'],
          ['TEKST_VERPLICHT', 'A10', 'motivering'],
        ),
      );
  });

  test('een later oordeel over dezelfde school vervangt het vorige', () => {
    const school = aangevraagd(ingetrokken)
      .als(beoordelen('bezwaar'), 'beslisser')
      .gelukt()
      .als(beoordelen('geen bezwaar'), 'beslisser')
      .gelukt();
    expect(school.dossier.verbanden.beoordeeld).toEqual([
      { andereSchoolId: 'school-2', oordeel: 'geen bezwaar', op: '2026-02-02', motivering: 'tekst-12' },
    ]);
  });
});
