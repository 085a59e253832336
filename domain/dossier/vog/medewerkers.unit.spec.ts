import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

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
    expect(stand.dossier.vog.medewerkers).toEqual([
      { persoonId: 'persoon-1', functie: 'docent', begonnenOp: '2026-11-09' },
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
