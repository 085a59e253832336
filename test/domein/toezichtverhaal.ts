/** A round of Toezicht in de Klas up to the visit, step by step, for the unit tests of its procedure. */
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import { geimporteerd } from './feiten.ts';
import { gegeven, type Gegeven } from './gegeven.ts';
import { bezoekPlannen, bezoekVastleggen, uitnodigen, uitnodigingBeantwoorden } from './toezicht.ts';

/** A keurmerk voor bepaalde tijd, before the first visit. */
export const tijdelijk = geimporteerd({
  soortKeurmerk: 'bepaalde tijd',
  verleendOp: '2026-09-30',
  statusSinds: '2026-09-30',
  laatsteTidkOp: null,
  tidkUitkomst: null,
});

/** The last visit was on Tuesday 14 May 2024: the window is from 14 November 2027 to 14 May 2028. */
export const school = gegeven([geimporteerd()], '2026-11-23');
export const RONDE = 'toezicht/na-2024-05-14';

export const naarDeDag = (begin: Gegeven, dag: string, ...stappen: [Opdracht, 'planner' | 'school' | 'inspecteur'][]) =>
  stappen.reduce((stand, [opdracht, rol]) => stand.als(opdracht, rol).gelukt(), begin.op(dag));

export const uitgenodigd = () => naarDeDag(school, '2027-08-18', [uitnodigen(['2028-01-18']), 'planner']);
export const beantwoord = () =>
  naarDeDag(uitgenodigd(), '2027-08-25', [uitnodigingBeantwoorden(['2028-01-18']), 'school']);
export const gepland = () => naarDeDag(beantwoord(), '2027-08-26', [bezoekPlannen('2028-01-18'), 'planner']);
export const gehouden = () => naarDeDag(gepland(), '2028-01-18', [bezoekVastleggen('2028-01-18'), 'inspecteur']);
