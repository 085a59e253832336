/** What must hold of every simulation, whatever is planned. */
import fc from 'fast-check';
import { dossierUit, leegDossier } from '../../domain/dossier/dossier.ts';
import { simulate, type Simulatie } from '../../domain/simulatie/simulatie.ts';
import { momentVan, plusDagen } from '../../domain/termijn/index.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { BEGINNAMEN, type Plan, planVan } from './plannen.ts';

const BEGIN = '2026-11-16';
const VAN = momentVan(BEGIN, '10:00');
const INSTELLING = { numRuns: 5, seed: 20_261_127 };

const einde = (plan: Plan) => momentVan(plusDagen(plan.opdrachten.at(-1)?.dag ?? BEGIN, 30));
const simuleer = (plan: Plan) => simulate(leegDossier(), plan.opdrachten, einde(plan), VAN, BRONNEN);
const feiten = (s: Simulatie) => s.stappen.flatMap((stap) => stap.gebeurtenissen);

describe.each(BEGINNAMEN)('willekeurige plannen van een school: %s', (naam) => {
  const plannen = planVan(naam, BEGIN, 12);

  test('elke opdracht komt één keer voor, op haar moment, en de tijd gaat nooit terug', () => {
    fc.assert(
      fc.property(plannen, (plan) => {
        const { stappen } = simuleer(plan);
        const momenten = stappen.map((stap) => stap.moment);
        expect(momenten).toEqual([...momenten].sort((a, b) => a - b));
        const gegeven = stappen.filter((stap) => stap.opdracht !== null);
        expect(gegeven.map((stap) => [stap.opdracht, stap.moment])).toEqual(
          plan.opdrachten.map(({ moment }, nummer) => [nummer, moment]),
        );
      }),
      INSTELLING,
    );
  });

  test('een opdracht legt iets vast of wordt geweigerd, en het dossier is wat de feiten ervan maken', () => {
    fc.assert(
      fc.property(plannen, (plan) => {
        const s = simuleer(plan);
        for (const { opdracht, gebeurtenissen, geweigerd } of s.stappen) {
          if (opdracht === null) expect(geweigerd).toEqual([]);
          else expect(gebeurtenissen.length > 0).toBe(geweigerd.length === 0);
        }
        expect(s.einde.dossier).toEqual(dossierUit(feiten(s)));
      }),
      INSTELLING,
    );
  });

  test('in twee stukken gesimuleerd, waar ook geknipt, komt er hetzelfde uit', () => {
    fc.assert(
      fc.property(plannen, fc.double({ min: 0, max: 1, noNaN: true }), (plan, deel) => {
        const tot = einde(plan);
        const knip = Math.floor(VAN + deel * (tot - VAN));
        const eerst = plan.opdrachten.filter(({ moment }) => moment <= knip);
        const daarna = plan.opdrachten.slice(eerst.length);
        const een = simulate(leegDossier(), eerst, knip, VAN, BRONNEN);
        const twee = simulate(een.einde.dossier, daarna, tot, knip, BRONNEN);
        const geheel = simuleer(plan);
        expect([...feiten(een), ...feiten(twee)]).toEqual(feiten(geheel));
        expect(twee.einde.taken).toEqual(geheel.einde.taken);
      }),
      INSTELLING,
    );
  });
});
