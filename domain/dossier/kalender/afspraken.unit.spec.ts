import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven } from '../../../test/domein/gegeven.ts';
import { bezoekPlannen, bezoekVastleggen, uitnodigen, uitnodigingBeantwoorden } from '../../../test/domein/toezicht.ts';
import { type Kalenderwijziging, wijzigKalender } from '../../termijn/index.ts';
import { afspraken, geraakteAfspraken } from './afspraken.ts';
import { zichtbaar } from './kalender.ts';

/** An audit on Tuesday 16 March 2027, and a visit and an unannounced one on Tuesday 18 January 2028. */
const school = gegeven([geimporteerd({ auditGeplandOp: '2027-03-16' })], '2026-11-23');
const bezocht = gegeven([geimporteerd()], '2026-11-23')
  .op('2027-08-18')
  .als(uitnodigen(['2028-01-18']), 'planner')
  .gelukt()
  .als(uitnodigingBeantwoorden(['2028-01-18']), 'school')
  .gelukt()
  .als(bezoekPlannen('2028-01-18'), 'planner')
  .gelukt()
  .als(
    { soort: 'OnaangekondigdBezoekPlannen', dag: '2028-01-18', inspecteur: 'ITTA-01', signaal: null, reden: 'tekst-1' },
    'planner',
  )
  .gelukt();

const na = (wijziging: Kalenderwijziging) => wijzigKalender(BRONNEN.kalender, 1, wijziging);
const gesloten = (van: string, totEnMet: string) =>
  na({ soort: 'sluiting-toegevoegd', van, totEnMet, omschrijving: 'Verhuizing' });

describe('T8: afspraken op een dag die sluit', () => {
  test('de audit, het bezoek en het onaangekondigde bezoek, zolang zij nog moeten komen', () => {
    expect(afspraken(school.dossier, '2027-03-15').map(({ soort, dag }) => `${soort} ${dag}`)).toEqual([
      'resultatenaudit 2027-03-16',
    ]);
    expect(afspraken(school.dossier, '2027-03-16')).toEqual([]);
    expect(afspraken(bezocht.dossier, '2028-01-17').map(({ soort, dag }) => `${soort} ${dag}`)).toEqual([
      'toezicht 2028-01-18',
      'onaangekondigd bezoek 2028-01-18',
    ]);
    const gehouden = bezocht.op('2028-01-18').als(bezoekVastleggen('2028-01-18'), 'inspecteur').gelukt();
    expect(afspraken(gehouden.dossier, '2028-01-17').map(({ soort }) => soort)).toEqual(['onaangekondigd bezoek']);
  });

  test('alleen wat door de wijziging sluit, en wat weer opengaat', () => {
    const nieuw = gesloten('2028-01-17', '2028-01-19');
    const raakt = (oud = BRONNEN.kalender, dan = nieuw) => geraakteAfspraken(bezocht.dossier, '2027-08-18', oud, dan);
    expect(raakt().map(({ soort, gesloten: reden }) => [soort, reden])).toEqual([
      ['toezicht', 'Verhuizing'],
      ['onaangekondigd bezoek', 'Verhuizing'],
    ]);
    expect(raakt(nieuw, BRONNEN.kalender).map(({ gesloten: reden }) => reden)).toEqual([null, null]);
    expect(raakt(nieuw, nieuw)).toEqual([]);
    expect(raakt(BRONNEN.kalender, gesloten('2028-01-19', '2028-01-20'))).toEqual([]);
  });

  test('de school leest niets van het onaangekondigde bezoek', () => {
    const geraakt = geraakteAfspraken(
      bezocht.dossier,
      '2027-08-18',
      BRONNEN.kalender,
      gesloten('2028-01-18', '2028-01-18'),
    );
    expect(zichtbaar(geraakt)).toEqual([
      { soort: 'toezicht', dag: '2028-01-18', omschrijving: 'Toezicht in de Klas', gesloten: true },
    ]);
  });

  test('een geplande audit op een dag die sluit is een taak voor de servicedesk, in een weekend niet', () => {
    const dicht = { ...BRONNEN, kalender: gesloten('2027-03-15', '2027-03-21') };
    expect(school.taken()).not.toContain('planning/2026/dag-gesloten');
    expect(school.met(dicht).taak('planning/2026/dag-gesloten')).toMatchObject({
      rol: 'servicedesk',
      uiterlijk: '2027-03-16',
      omschrijving: 'Verplaats de resultatenaudit over meetjaar 2026: 16 maart 2027 is geen kantoordag (Verhuizing)',
    });
    const zaterdag = gegeven([geimporteerd({ auditGeplandOp: '2027-03-20' })], '2026-11-23').met(dicht);
    expect(zaterdag.taken()).not.toContain('planning/2026/dag-gesloten');
    // Also when the day has passed: until there is another day, or the advice.
    expect(school.op('2027-03-16').met(dicht).taken()).toContain('planning/2026/dag-gesloten');
  });
});
