import { BRONNEN } from '../../../test/domein/bronnen.ts';
import {
  aanvraag,
  afwijzen,
  beoordelen,
  geimporteerd,
  indienen,
  ingeschreven,
  toekennen,
  verbinding,
  verwantschap,
} from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const ingetrokken = verbinding({ verleden: 'ingetrokken', verledenOp: '2026-01-12' });
const met = (...verbindingen: ReturnType<typeof verbinding>[]) => ({ ...BRONNEN, verbindingen });
const aangevraagd = (...verbindingen: ReturnType<typeof verbinding>[]) =>
  gegeven([ingeschreven], '2026-02-02', met(...verbindingen))
    .als(indienen, 'school')
    .gelukt();

describe('AP-5: bij een aanvraag wordt naar verbanden met andere scholen gezocht', () => {
  test('elk verband staat vast bij de aanvraag, en vraagt om het oordeel van een mens', () => {
    const school = gegeven([ingeschreven], '2026-02-02', met(ingetrokken))
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

  test('ook een verband dat pas na de aanvraag ontstaat houdt het verlenen tegen', () => {
    const school = gegeven([ingeschreven, aanvraag], '2026-02-16').met(met(ingetrokken));
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
    later.als(beoordelen('bezwaar'), 'beslisser').gelukt().als(toekennen, 'beslisser').gelukt();
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
    opnieuw.als(toekennen, 'beslisser').gelukt();
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
    school
      .als(beoordelen('bezwaar'), 'beslisser')
      .gelukt()
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
        { soort: 'VerbandGevonden', verband: verbinding({ via: 'voorganger' }) },
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

  test('zonder aanvraag vraagt alleen wat vaststaat om een oordeel', () => {
    expect(gegeven([geimporteerd()], '2026-11-23', met(ingetrokken)).taken()).not.toContain(
      'verbanden/school-2/beoordelen',
    );
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
    gegeven([ingeschreven, aanvraag], '2026-02-16')
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
      { andereSchoolId: 'school-2', oordeel: 'geen bezwaar', op: '2026-02-02' },
    ]);
  });
});
