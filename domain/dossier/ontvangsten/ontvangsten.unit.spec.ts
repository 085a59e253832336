import { deelnemersLeveren, lesurenOpgeven, resultatenLeveren } from '../../../test/domein/audit.ts';
import { geimporteerd, tijdelijk, uitbrengen, zienswijze } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven } from '../../../test/domein/gegeven.ts';
import { jarenGepland } from '../../../test/domein/plichten.ts';
import type { Feitenregel } from '../procedure.ts';

const bevestigingen = (stand: Gegeven) =>
  stand.feiten('BriefVerzonden').filter((b) => b.sjabloon === 'levering-ontvangen');
const regels = (stand: Gegeven, welke: 'geleverd' | 'ontbreekt') =>
  bevestigingen(stand).map((b) => b.gegevens[welke] as readonly Feitenregel[]);

// The school was asked for its data over 2026 on 18 December; they are due by Thursday 31 December.
const school = gegeven([geimporteerd(), jarenGepland], '2026-11-23').op('2026-12-22');

describe('Wat de school levert krijgt een ontvangstbevestiging (Awb 2:17)', () => {
  test('om vijf uur, één bericht voor alles van die dag, met wat er nog ontbreekt', () => {
    const geleverd = school
      .als(resultatenLeveren(), 'school')
      .dan([{ soort: 'ResultatenGeleverd' }])
      .als(lesurenOpgeven(), 'school')
      .dan([{ soort: 'LesurenOpgegeven' }]);
    expect(bevestigingen(geleverd.op('2026-12-22 16:59'))).toEqual([]);
    const stand = geleverd.op('2026-12-22 17:01');
    expect(regels(stand, 'geleverd')).toEqual([
      [
        { wat: 'resultaten', over: '2026', dag: expect.any(String), vanaf: null },
        { wat: 'lesuren', over: '2026', dag: '2026-12-22', vanaf: null },
      ],
    ]);
    expect(regels(stand, 'ontbreekt')[0]).toContainEqual({
      omschrijving: 'Deelnemers voor het tevredenheidsonderzoek over meetjaar 2026',
      laatsteDag: '2026-12-31',
      stand: 'loopt',
    });
    expect(JSON.stringify(regels(stand, 'ontbreekt'))).not.toMatch(/Lesuren|Resultaten over/);
    // Nothing more follows.
    expect(bevestigingen(stand.op('2026-12-30'))).toHaveLength(1);
  });

  test('na vijf uur meteen; nog een levering die dag op de volgende open dag', () => {
    const avond = school.op('2026-12-22 19:00').als(lesurenOpgeven(), 'school').gelukt().op('2026-12-22 19:01');
    expect(bevestigingen(avond)).toHaveLength(1);
    const weer = avond.als(deelnemersLeveren(), 'school').gelukt();
    expect(bevestigingen(weer.op('2026-12-23 08:59'))).toHaveLength(1);
    expect(bevestigingen(weer.op('2026-12-23 09:01')).map((b) => b.datum)).toEqual(['2026-12-22', '2026-12-23']);
  });

  test('op een gesloten dag geleverd: op de eerste open dag om negen uur', () => {
    // 25 December is Christmas, then a weekend.
    const stand = school.op('2026-12-25').als(lesurenOpgeven(), 'school').gelukt();
    expect(bevestigingen(stand.op('2026-12-28 08:59'))).toEqual([]);
    expect(bevestigingen(stand.op('2026-12-28 09:01')).map((b) => b.datum)).toEqual(['2026-12-28']);
  });

  test('een verbetering op dezelfde dag staat er één keer in', () => {
    const stand = school
      .als(lesurenOpgeven({ bevoegd: 700 }), 'school')
      .gelukt()
      .als(lesurenOpgeven(), 'school')
      .gelukt()
      .op('2026-12-22 17:01');
    expect(regels(stand, 'geleverd')[0]).toHaveLength(1);
  });

  test('wat te laat is staat er zo in', () => {
    const stand = school.op('2027-01-04').als(lesurenOpgeven(), 'school').gelukt().op('2027-01-04 17:01');
    expect(regels(stand, 'ontbreekt')[0]).toContainEqual({
      omschrijving: 'Resultaten over meetjaar 2026',
      laatsteDag: '2026-12-31',
      stand: 'voorbij',
    });
  });

  test('een zienswijze noemt waar het voornemen over gaat; een recht ontbreekt niet', () => {
    const stand = gegeven([tijdelijk(), jarenGepland], '2026-11-23')
      .als(uitbrengen({ maatregel: 'weigering van de omzetting' }), 'beslisser')
      .gelukt();
    expect(stand.termijn('voornemen/1/zienswijze')).toMatchObject({ recht: true });
    const gegevenDoor = stand.op('2026-11-24').als(zienswijze('2026-11-24'), 'school').gelukt().op('2026-11-24 17:01');
    expect(regels(gegevenDoor, 'geleverd')).toEqual([
      [{ wat: 'zienswijze', over: 'weigering van de omzetting', dag: '2026-11-24', vanaf: null }],
    ]);
    expect(JSON.stringify(regels(gegevenDoor, 'ontbreekt'))).not.toContain('Zienswijze');
  });
});
