/** The planner's view, from the dossiers of schools. */
import { BRONNEN } from '../../test/domein/bronnen.ts';
import { geimporteerd, ingeschreven } from '../../test/domein/feiten.ts';
import { gegeven, type Gegeven } from '../../test/domein/gegeven.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  streefmaandKiezen,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../../test/domein/toezicht.ts';
import { contextOp } from '../dossier/dossier.ts';
import { momentVan } from '../termijn/index.ts';
import { type Planningvraag, planningoverzicht } from './overzicht.ts';

/** The last visit was on 14 May 2024: the window is from 14 November 2027 to 14 May 2028. */
const school = gegeven([geimporteerd()], '2026-11-23');
const uitgenodigd = school
  .op('2027-08-18')
  .als(uitnodigen(['2028-01-18']), 'planner')
  .gelukt();
const beantwoord = uitgenodigd
  .op('2027-08-25')
  .als(uitnodigingBeantwoorden(['2028-01-18']), 'school')
  .gelukt();
const gepland = beantwoord.op('2027-08-26').als(bezoekPlannen('2028-01-18'), 'planner').gelukt();
const gehouden = gepland.op('2028-01-18').als(bezoekVastleggen('2028-01-18'), 'inspecteur').gelukt();
const gekozen = school.op('2027-08-18').als(streefmaandKiezen('2028-02'), 'planner').gelukt();

function beeld(scholen: Record<string, Gegeven>, vandaag: string, anders: Partial<Planningvraag> = {}) {
  const lijst = Object.entries(scholen).map(([schoolId, { dossier }]) => ({ schoolId, dossier }));
  const context = contextOp(momentVan(vandaag, '10:00'), BRONNEN);
  return planningoverzicht({ scholen: lijst, van: '2027-09', aantal: 96, capaciteit: [], ...anders }, context);
}

const maand = (uit: ReturnType<typeof beeld>, welke: string) => uit.maanden.find((m) => m.maand === welke);

describe('TK-9: de bezoeken van alle scholen', () => {
  const uit = beeld({ open: school, uitgenodigd, beantwoord, gepland, gekozen }, '2027-09-01');

  test('per school het venster, de stand, en de maand van het voorstel', () => {
    expect(uit.scholen.map(({ schoolId, stand, voorstel, teLaat }) => [schoolId, stand, voorstel, teLaat])).toEqual([
      ['open', 'uit te nodigen', '2028-05', false],
      ['uitgenodigd', 'uitgenodigd', '2028-01', false],
      ['beantwoord', 'te plannen', '2028-01', false],
      ['gepland', 'gepland', '2028-01', false],
      ['gekozen', 'uit te nodigen', '2028-02', false],
    ]);
    expect(uit.scholen[0]?.planning.venster).toMatchObject({ van: '2027-11-14', totEnMet: '2028-05-14' });
  });

  test('per maand wat er moet, gepland is, en na spreiding komt; ook vier jaar later', () => {
    // Four schools without a day are due in May 2028; the planned one in January. The next rounds follow four years later.
    expect(maand(uit, '2028-05')).toMatchObject({ tePlannen: 4, gepland: 0 });
    expect(maand(uit, '2028-01')).toMatchObject({ tePlannen: 0, gepland: 1, voorstel: 3 });
    expect(maand(uit, '2032-05')).toMatchObject({ tePlannen: 4 });
    expect(maand(uit, '2032-01')).toMatchObject({ tePlannen: 1 });
    // The three with a day or proposed days in January stay there; their next rounds are levelled.
    expect(uit.maanden.map((m) => m.voorstel).filter((n) => n > 1)).toEqual([3]);
    expect(uit.maanden[0]?.maand).toBe('2027-09');
    expect(uit.maanden).toHaveLength(96);
  });

  test('met capaciteit schuift alleen wat moet, en een tekort wordt gezegd', () => {
    const ruim = beeld({ open: school, nogEen: school }, '2027-09-01', {
      capaciteit: [{ vanMaand: '2027-09', perMaand: 2 }],
    });
    expect(ruim.scholen.map((s) => s.voorstel)).toEqual(['2028-05', '2028-05']);
    expect(maand(ruim, '2028-05')).toMatchObject({ voorstel: 2, capaciteit: 2 });
    const niets = beeld({ open: school }, '2027-09-01', { capaciteit: [{ vanMaand: '2027-09', perMaand: 0 }] });
    expect(niets.tekorten[0]).toEqual({ maand: '2028-05', bezoeken: 1, capaciteit: 0 });
  });
});

describe('gehouden bezoeken', () => {
  test('tellen in hun maand, ook het vorige, en bij hun inspecteur', () => {
    const uit = beeld({ gehouden }, '2028-01-20', { van: '2024-05', aantal: 60 });
    expect(maand(uit, '2024-05')).toMatchObject({ gehouden: 1, voorstel: 1 });
    expect(maand(uit, '2028-01')).toEqual({
      maand: '2028-01',
      tePlannen: 0,
      gepland: 0,
      gehouden: 1,
      voorstel: 1,
      capaciteit: null,
    });
    expect(uit.inspecteurs.find(({ code }) => code === 'ITTA-01')).toEqual({
      code: 'ITTA-01',
      gepland: 0,
      onaangekondigd: 0,
      gehouden: 1,
    });
    expect(uit.scholen[0]).toMatchObject({ stand: 'gehouden', voorstel: '2028-01', teLaat: false });
  });
});

describe('wat de planner moet zien', () => {
  test('twee bezoeken van één inspecteur op één dag', () => {
    const uit = beeld({ a: gepland, b: gepland, c: school }, '2027-09-01');
    expect(uit.dubbel).toEqual([{ inspecteur: 'ITTA-01', dag: '2028-01-18', schoolIds: ['a', 'b'] }]);
    expect(uit.inspecteurs.find(({ code }) => code === 'ITTA-01')).toMatchObject({ gepland: 2 });
    expect(beeld({ a: gepland, c: school }, '2027-09-01').dubbel).toEqual([]);
  });

  test('een onaangekondigd bezoek op de dag van een ander bezoek', () => {
    const bezoek = { dag: '2028-01-18', inspecteur: 'ITTA-01', signaal: null, reden: 'tekst-1' };
    const los = school.als({ soort: 'OnaangekondigdBezoekPlannen', ...bezoek }, 'planner').gelukt();
    const uit = beeld({ a: gepland, b: los }, '2027-09-01');
    expect(uit.dubbel).toEqual([{ inspecteur: 'ITTA-01', dag: '2028-01-18', schoolIds: ['a', 'b'] }]);
    expect(uit.inspecteurs.find(({ code }) => code === 'ITTA-01')).toMatchObject({ gepland: 1, onaangekondigd: 1 });
  });

  test('een school waarvan het venster voorbij is', () => {
    const uit = beeld({ a: school.op('2028-06-01') }, '2028-06-01', { van: '2028-06', aantal: 24 });
    expect(uit.scholen).toMatchObject([{ teLaat: true, stand: 'uit te nodigen', voorstel: '2028-07' }]);
  });

  test('een school zonder keurmerk heeft geen bezoek', () => {
    const uit = beeld({ a: gegeven([ingeschreven], '2026-11-23') }, '2027-09-01');
    expect([uit.scholen, uit.maanden.every((m) => m.tePlannen + m.voorstel === 0)]).toEqual([[], true]);
  });
});
