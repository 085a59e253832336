import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Gebeurtenis, Opdracht } from '../dossier.ts';

const VOG = {
  persoonId: 'persoon-1',
  functie: 'docent',
  afgegevenOp: '2026-10-19',
  overhandigdOp: '2026-11-02',
  begonnenOp: '2026-11-09',
  gezienDoor: 'tekst-1',
};
const registreren = (velden: object = {}): Opdracht =>
  ({ soort: 'MedewerkerVogRegistreren', ...VOG, ...velden }) as Opdracht;
const school = gegeven([geimporteerd()], '2026-11-23');

describe('VO-3, VO-6: de VOG van docenten en begeleiders', () => {
  test('met het profiel en de Handleiding van de begindag', () => {
    const stand = school
      .als(registreren(), 'school')
      .dan([{ soort: 'MedewerkerVogGeregistreerd', ...VOG, functie: 'docent', profiel: '60', handleiding: '2026' }]);
    expect(stand.dossier.vog.medewerkers).toMatchObject([
      { nummer: 1, persoonId: 'persoon-1', functie: 'docent', begonnenOp: '2026-11-09', vog: { teLaat: false } },
    ]);
  });

  // Six months after 15 May 2026 is 15 November 2026.
  test.each<[string, string, string, VerwachteWeigering | null]>([
    ['2026-05-15', '2026-11-13', '2026-11-15', null],
    ['2026-05-15', '2026-11-13', '2026-11-16', ['VOG_TE_OUD', 'VO-3', 'begonnenOp']],
    ['2026-05-15', '2026-11-16', '2026-11-16', ['VOG_TE_OUD', 'VO-4', 'afgegevenOp']],
  ])('afgegeven %s, overhandigd %s, begonnen %s', (afgegevenOp, overhandigdOp, begonnenOp, reden) => {
    school
      .als(registreren({ afgegevenOp, overhandigdOp, begonnenOp }), 'school')
      .dan(reden ? geweigerd(reden) : [{ soort: 'MedewerkerVogGeregistreerd' }]);
  });

  // Three months after 14 August 2023 is 14 November 2023.
  test('VO-5: begonnen onder Handleiding 2023 hoogstens drie maanden', () => {
    const velden = { afgegevenOp: '2023-08-14', overhandigdOp: '2023-11-14', begonnenOp: '2023-11-14' };
    school.als(registreren(velden), 'school').dan([{ soort: 'MedewerkerVogGeregistreerd', handleiding: '2023' }]);
    school
      .als(registreren({ ...velden, begonnenOp: '2023-11-15' }), 'school')
      .dan(geweigerd(['VOG_TE_OUD', 'VO-3', 'begonnenOp']));
  });

  test('VO-5: wie voor 1 januari 2022 begon, hoogstens zes maanden', () => {
    const velden = { afgegevenOp: '2019-04-01', overhandigdOp: '2019-08-01', begonnenOp: '2019-08-05' };
    school.als(registreren(velden), 'school').dan([{ soort: 'MedewerkerVogGeregistreerd' }]);
    school
      .als(registreren({ ...velden, overhandigdOp: '2019-10-02' }), 'school')
      .dan(geweigerd(['VOG_TE_OUD', 'VO-4', 'afgegevenOp']));
    const eerste = { afgegevenOp: '2021-09-15', overhandigdOp: '2021-12-27' };
    school
      .als(registreren({ ...eerste, begonnenOp: '2021-12-31' }), 'school')
      .dan([{ soort: 'MedewerkerVogGeregistreerd' }]);
    school
      .als(registreren({ ...eerste, begonnenOp: '2022-01-01' }), 'school')
      .dan(geweigerd(['VOG_TE_OUD', 'VO-4', 'afgegevenOp']));
  });

  test.each([
    ['2026-11-09', false],
    ['2026-11-02', false],
    ['2026-11-01', true],
    ['2024-02-01', true],
  ])('VO-3: overhandigd op 2 november 2026, begonnen op %s: te laat is %s', (begonnenOp, teLaat) => {
    const stand = school
      .als(registreren({ begonnenOp }), 'school')
      .dan([{ soort: 'MedewerkerVogGeregistreerd', teLaat }]);
    // A newer VOG changes nothing in how it began.
    stand
      .als(registreren({ begonnenOp, afgegevenOp: '2026-11-16', overhandigdOp: '2026-11-20' }), 'school')
      .dan([{ soort: 'MedewerkerVogGeregistreerd', teLaat }]);
  });

  test('een ouder feit zegt het met zijn dagen', () => {
    const { soort: _soort, ...velden } = registreren({ begonnenOp: '2024-02-01' });
    const oud = {
      soort: 'MedewerkerVogGeregistreerd',
      datum: '2026-11-23',
      profiel: '60',
      handleiding: '2026',
      ...velden,
    };
    const stand = gegeven([geimporteerd(), oud as Gebeurtenis], '2026-11-23');
    expect(stand.dossier.vog.medewerkers).toMatchObject([{ nummer: 1, vog: { teLaat: true } }]);
  });

  test('velden: alle fouten samen', () => {
    school
      .als(
        registreren({
          persoonId: '',
          functie: 'kok',
          afgegevenOp: '',
          overhandigdOp: '',
          begonnenOp: '',
          gezienDoor: '',
        }),
        'school',
      )
      .dan(
        geweigerd(
          ['TEKST_VERPLICHT', 'A10', 'persoonId'],
          ['KEUZE_ONGELDIG', 'A10', 'functie'],
          ['TEKST_VERPLICHT', 'A10', 'gezienDoor'],
          ['DATUM_ONGELDIG', 'T1', 'afgegevenOp'],
          ['DATUM_ONGELDIG', 'T1', 'overhandigdOp'],
          ['DATUM_ONGELDIG', 'T1', 'begonnenOp'],
        ),
      );
  });

  test('afmelden haalt de medewerker weg', () => {
    const stand = school.als(registreren(), 'school').gelukt();
    const weg = stand.als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-1', totEnMet: '2026-11-20' }, 'school');
    expect(weg.dan([{ soort: 'MedewerkerAfgemeld' }]).dossier.vog.medewerkers).toEqual([]);
    const blijft = stand
      .als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-1', totEnMet: '2026-12-31' }, 'school')
      .gelukt();
    expect(blijft.dossier.vog.medewerkers).toMatchObject([{ totEnMet: '2026-12-31' }]);
    blijft
      .op('2027-01-01')
      .als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-1', totEnMet: '2026-12-31' }, 'school')
      .dan(geweigerd(['GEEN_MEDEWERKER', 'VO-6']));
    stand
      .als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-2', totEnMet: '2026-02-30' }, 'school')
      .dan(geweigerd(['MEDEWERKER_ONBEKEND', 'VO-6', 'persoonId'], ['DATUM_ONGELDIG', 'T1', 'totEnMet']));
    stand
      .als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-1', totEnMet: '2026-11-08' }, 'school')
      .dan(geweigerd(['VOLGORDE', 'VO-6', 'totEnMet']));
    school
      .als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-1', totEnMet: '2026-11-20' }, 'school')
      .dan(geweigerd(['GEEN_MEDEWERKER', 'VO-6']));
  });
});

describe('VO-6: een docent of begeleider zonder VOG is een open punt', () => {
  const aanmelden = (begonnenOp: string, velden: object = {}): Opdracht => ({
    soort: 'MedewerkerAanmelden',
    persoonId: 'persoon-1',
    functie: 'docent',
    begonnenOp,
    ...velden,
  });
  const punt = 'vog/medewerker/1';

  test('wie nog begint: de VOG is er op de eerste werkdag', () => {
    const stand = school.als(aanmelden('2027-01-11'), 'school').dan([{ soort: 'MedewerkerAangemeld' }]);
    expect(stand.termijn(punt)).toMatchObject({ omschrijving: 'VOG van docent 1', laatsteDag: '2027-01-11' });
    // One week before Monday 11 January 2027, and two ordinary days before (T4).
    const herinnerd = stand
      .op('2027-02-01')
      .feiten('HerinneringVerzonden')
      .filter((h) => h.punten.some((p) => p.reeks === punt));
    expect(herinnerd.map((h) => h.datum)).toEqual(['2027-01-04', '2027-01-07']);
    expect(stand.op('2027-01-12').taken()).toContain(`verstreken/${punt}`);
  });

  // Two weeks after Monday 23 November 2026.
  test('wie al werkte heeft hem twee weken na de melding; daarna is het een taak', () => {
    const stand = school.als(aanmelden('2025-09-01'), 'servicedesk').gelukt();
    expect(stand.laatsteDag(punt)).toBe('2026-12-07');
    expect(stand.op('2026-12-08').taken()).toContain(`verstreken/${punt}`);
  });

  test('met de VOG, of na het vertrek, is het punt weg', () => {
    const stand = school.als(aanmelden('2026-11-09'), 'school').gelukt();
    const gezien = stand
      .als(registreren({ overhandigdOp: '2026-11-20' }), 'school')
      .dan([{ soort: 'MedewerkerVogGeregistreerd', teLaat: true }]);
    expect(gezien.termijn(punt)).toBeUndefined();
    expect(gezien.dossier.vog.medewerkers).toMatchObject([{ nummer: 1 }]);
    const weg = stand
      .als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-1', totEnMet: '2026-11-30' }, 'school')
      .gelukt();
    expect(weg.termijn(punt)).toBeDefined();
    expect(weg.op('2026-12-01').termijn(punt)).toBeUndefined();
  });

  test('een nummer komt niet terug, en wie al vaststaat niet nog een keer', () => {
    const stand = school.als(aanmelden('2026-11-09'), 'school').gelukt();
    stand.als(aanmelden('2026-11-09'), 'school').dan(geweigerd(['MEDEWERKER_BEKEND', 'VO-6', 'persoonId']));
    const weg = stand
      .als({ soort: 'MedewerkerAfmelden', persoonId: 'persoon-1', totEnMet: '2026-11-20' }, 'school')
      .gelukt();
    expect(weg.als(aanmelden('2026-11-23'), 'school').gelukt().termijn('vog/medewerker/2')).toBeDefined();
  });

  test('velden: alle fouten samen', () => {
    school
      .als(aanmelden('2027-11-24', { persoonId: '', functie: 'kok' }), 'school')
      .dan(
        geweigerd(
          ['TEKST_VERPLICHT', 'A10', 'persoonId'],
          ['KEUZE_ONGELDIG', 'A10', 'functie'],
          ['DATUM_TE_VER', 'VO-6', 'begonnenOp'],
        ),
      );
    gegeven([], '2026-11-23')
      .als(aanmelden('2026-11-23'), 'school')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'AP-1']));
  });
});
