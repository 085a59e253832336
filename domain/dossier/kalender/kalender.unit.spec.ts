import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering, type Verwacht } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const verschoven = {
  termijnId: 'aanvraag/1/besluit',
  omschrijving: 'Besluit op de aanvraag',
  van: '2027-03-30',
  naar: '2027-03-31',
};
const toepassen = (velden: object = {}): Opdracht => ({
  soort: 'KalenderToepassen',
  versie: 3,
  verschoven: [verschoven],
  afspraken: [],
  ...velden,
});
const school = gegeven([geimporteerd()], '2026-11-23');

describe('T8: een gewijzigde kalender', () => {
  test('wordt per school vastgelegd: welke termijn verschoof, van wanneer naar wanneer', () => {
    school.als(toepassen(), 'beheerder').dan([{ soort: 'KalenderGewijzigd', versie: 3, verschoven: [verschoven] }]);
  });

  test('en welke afspraak op een gesloten dag staat', () => {
    const afspraken = [{ soort: 'toezicht', dag: '2027-03-30', omschrijving: 'Toezicht in de Klas', gesloten: true }];
    school
      .als(toepassen({ verschoven: [], afspraken }), 'beheerder')
      .dan([{ soort: 'KalenderGewijzigd', verschoven: [], afspraken } as Verwacht]);
  });

  test('door de beheerder of de jurist, en alleen bij een school met een traject', () => {
    school.als(toepassen(), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    gegeven([], '2026-11-23')
      .als(toepassen(), 'jurist')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'T8']));
  });

  test.each<[string, object, VerwachteWeigering[]]>([
    ['geen versie', { versie: 0 }, [['GETAL_ONGELDIG', 'A10', 'versie']]],
    ['geen lijst', { verschoven: null }, [['LIJST_ONGELDIG', 'A10', 'verschoven']]],
    [
      'een onvolledige afspraak',
      { afspraken: [{ soort: 'onaangekondigd bezoek', dag: '2027-02-30', omschrijving: '', gesloten: null }] },
      [
        ['KEUZE_ONGELDIG', 'A10', 'afspraken[0].soort'],
        ['DATUM_ONGELDIG', 'T1', 'afspraken[0].dag'],
        ['TEKST_VERPLICHT', 'A10', 'afspraken[0].omschrijving'],
        ['KEUZE_ONGELDIG', 'A10', 'afspraken[0].gesloten'],
      ],
    ],
    [
      'een onvolledige verschuiving',
      { verschoven: [{ ...verschoven, termijnId: '', naar: '2027-02-30' }] },
      [
        ['TEKST_VERPLICHT', 'A10', 'verschoven[0].termijnId'],
        ['DATUM_ONGELDIG', 'T1', 'verschoven[0].naar'],
      ],
    ],
  ])('velden: %s', (_naam, velden, redenen) => {
    school.als(toepassen(velden), 'beheerder').dan(geweigerd(...redenen));
  });
});
