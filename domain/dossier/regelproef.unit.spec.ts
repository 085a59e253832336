import { geimporteerd } from '../../test/domein/feiten.ts';
import { gegeven } from '../../test/domein/gegeven.ts';
import { bezoekPlannen, uitnodigen, uitnodigingBeantwoorden } from '../../test/domein/toezicht.ts';
import { deadlines } from './dossier.ts';
import { bezoekBuitenVenster, termijnverschillen } from './regelproef.ts';

const school = gegeven([geimporteerd()], '2026-11-23');
const zoals = deadlines(school.dossier, school.context)
  .filter(({ soort }) => soort === 'termijn')
  .map(({ id, omschrijving, laatsteDag }) => ({ id, omschrijving, laatsteDag }));
const verschillen = (vastgelegd: typeof zoals) =>
  termijnverschillen(school.dossier, school.context, vastgelegd).map(({ termijnId, van, naar }) => [
    termijnId,
    van,
    naar,
  ]);

test('wat is vastgelegd zoals het nu gerekend wordt, verschilt niet', () => {
  expect(zoals.length).toBeGreaterThan(3);
  expect(verschillen(zoals)).toEqual([]);
});

test('een andere dag, een termijn die verdwijnt en een die erbij komt', () => {
  const [, ...rest] = zoals.map((t) => (t.id === 'planning/2026/audit' ? { ...t, laatsteDag: '2027-03-24' } : t));
  const oud = [...rest, { id: 'oud/1', omschrijving: 'Iets van vroeger', laatsteDag: '2030-01-01' }];
  expect(verschillen(oud)).toEqual([
    [zoals[0]?.id, null, zoals[0]?.laatsteDag],
    ['planning/2026/audit', '2027-03-24', '2027-03-31'],
    ['oud/1', '2030-01-01', null],
  ]);
});

describe('TK-1: een gepland bezoek en zijn venster', () => {
  /** The last visit was on 14 May 2024: the window is from 14 November 2027 to 14 May 2028. */
  const gepland = school
    .op('2027-08-18')
    .als(uitnodigen(['2028-01-18']), 'planner')
    .gelukt()
    .als(uitnodigingBeantwoorden(['2028-01-18']), 'school')
    .gelukt()
    .als(bezoekPlannen('2028-01-18'), 'planner')
    .gelukt();
  /** As if the rules said otherwise: the round counts from another day. */
  const { laatste, ronde } = gepland.dossier.toezicht;
  const anders = (gehoudenOp: string, bezoek = ronde?.bezoek ?? null) => ({
    ...gepland.dossier,
    toezicht: { laatste: laatste && { ...laatste, gehoudenOp }, ronde: ronde && { ...ronde, bezoek } },
  });

  test('binnen het venster is er niets te melden', () => {
    expect(bezoekBuitenVenster(gepland.dossier, gepland.context)).toBeNull();
    expect(bezoekBuitenVenster(school.dossier, school.context)).toBeNull();
  });

  test('erbuiten wel, tenzij dat met een reden is vastgelegd of het bezoek geweest had moeten zijn', () => {
    expect(bezoekBuitenVenster(anders('2024-01-17'), gepland.context)).toBe(
      'Het bezoek van 18 januari 2028 valt buiten het venster: 17 juli 2027 tot en met 17 januari 2028.',
    );
    expect(bezoekBuitenVenster(anders('2024-01-18'), gepland.context)).toBeNull();
    const bewust = ronde?.bezoek ? { ...ronde.bezoek, buitenVenster: true } : null;
    expect(bezoekBuitenVenster(anders('2024-01-17', bewust), gepland.context)).toBeNull();
    expect(bezoekBuitenVenster(anders('2024-01-17'), gepland.op('2028-01-18').context)).toBeNull();
  });
});
