import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { goedgekeurd, tijdelijk } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven } from '../../../test/domein/gegeven.ts';
import type { Opdracht } from '../dossier.ts';

const VERVALT = { ...BRONNEN, instellingen: { ...BRONNEN.instellingen, naBepaaldeTijd: 'vervalt' as const } };
const verlengen: Opdracht = { soort: 'BepaaldeTijdVerlengen', maanden: 6, motivering: 'tekst-3' };
/** The bepaalde tijd runs through Sunday 14 February 2027: three months before is Saturday 14 November 2026. */
const school = gegeven([tijdelijk({}, '2026-09-01')], '2026-09-01');
const brieven = (s: Gegeven, sjabloon: string) => s.feiten('BriefVerzonden').filter((b) => b.sjabloon === sjabloon);

describe('N-1: de school hoort drie maanden vooraf wat in orde is en wat ontbreekt', () => {
  test('één keer, met de laatste dag; de brief gaat op de eerste open dag weg', () => {
    expect(school.termijn('keurmerk/aankondiging')).toMatchObject({ soort: 'moment', laatsteDag: '2026-11-14' });
    const later = school.op('2027-02-14');
    expect(later.feiten('EindeAangekondigd')).toEqual([
      { soort: 'EindeAangekondigd', datum: '2026-11-14', laatsteDag: '2027-02-14' },
    ]);
    expect(brieven(later, 'bepaalde-tijd-loopt-af')).toMatchObject([
      {
        datum: '2026-11-16',
        gegevens: {
          laatsteDag: '2027-02-14',
          inOrde: ['een keurmerk zonder maatregel', 'een voldoende Toezicht in de Klas na de verlening'],
          ontbreekt: ['een goedgekeurde meetperiode'],
          zonderBesluit: 'blijft tot besluit',
        },
      },
    ]);
    expect(later.termijn('keurmerk/aankondiging')).toBeUndefined();
  });

  test('een school die later wordt overgenomen hoort het alsnog, maar niet na de laatste dag', () => {
    expect(gegeven([tijdelijk()], '2026-11-23').op('2026-11-24').dagenVan('EindeAangekondigd')).toEqual(['2026-11-23']);
    expect(
      gegeven([tijdelijk({}, '2027-02-15')], '2027-02-15')
        .op('2027-03-01')
        .dagenVan('EindeAangekondigd'),
    ).toEqual([]);
  });

  test('een verlenging krijgt haar eigen aankondiging', () => {
    const verlengd = school.op('2027-01-25').als(verlengen, 'beslisser').gelukt();
    expect(verlengd.op('2027-08-14').dagenVan('EindeAangekondigd')).toEqual(['2026-11-14', '2027-05-14']);
  });

  test('niet als er al is besloten, of als de school stopt', () => {
    const inOrde = gegeven([tijdelijk({}, '2027-01-26'), ...goedgekeurd()], '2027-01-26');
    const omgezet = inOrde.als({ soort: 'KeurmerkOmzetten' }, 'beslisser').gelukt();
    expect(omgezet.op('2027-03-01').dagenVan('EindeAangekondigd')).toEqual([]);
    const stopt: Opdracht = { soort: 'StopMelden', gemeldOp: '2027-01-26', perDatum: '2027-04-30', toelichting: null };
    expect(inOrde.als(stopt, 'school').gelukt().op('2027-03-01').dagenVan('EindeAangekondigd')).toEqual([]);
  });

  test('vervalt het keurmerk zonder besluit, dan zegt de brief dat', () => {
    const [brief] = brieven(gegeven([tijdelijk()], '2026-11-23', VERVALT).op('2026-11-24'), 'bepaalde-tijd-loopt-af');
    expect(brief?.gegevens['zonderBesluit']).toBe('vervalt');
  });
});

describe('AP-12: het einde gaat voorbij zonder besluit', () => {
  test('de school hoort dat haar keurmerk blijft gelden, en wat er nog nodig is', () => {
    const later = school.op('2027-06-01');
    expect(brieven(later, 'bepaalde-tijd-voorbij')).toMatchObject([
      { datum: '2027-02-15', gegevens: { laatsteDag: '2027-02-14', ontbreekt: ['een goedgekeurde meetperiode'] } },
    ]);
    expect(later.dossier.keurmerk.status).toBe('actief');
  });

  test('niet als er een besluit wacht op de post, of als het keurmerk vervalt', () => {
    const perPost = { elektronischBereikbaar: false };
    const wacht = gegeven([tijdelijk(perPost), ...goedgekeurd()], '2027-01-26')
      .als({ soort: 'KeurmerkOmzetten' }, 'beslisser')
      .gelukt()
      .op('2027-03-01');
    expect(brieven(wacht, 'bepaalde-tijd-voorbij')).toEqual([]);
    const verlengd = gegeven([tijdelijk(perPost)], '2027-01-26')
      .als(verlengen, 'beslisser')
      .gelukt()
      .op('2027-03-01');
    expect(brieven(verlengd, 'bepaalde-tijd-voorbij')).toEqual([]);
    const vervallen = gegeven([tijdelijk()], '2027-01-26', VERVALT).op('2027-03-01');
    expect(brieven(vervallen, 'bepaalde-tijd-voorbij')).toEqual([]);
    expect(brieven(vervallen, 'keurmerk-geeindigd')).toMatchObject([{ gegevens: { geweigerdOp: null } }]);
  });

  test('een brief die nog wacht gaat niet meer weg als het keurmerk is verlengd', () => {
    const zaterdag = gegeven([tijdelijk({}, '2026-09-01')], '2026-09-01').op('2026-11-14 12:00');
    expect(zaterdag.dossier.correspondentie.wachtend).toHaveLength(1);
    const verlengd = zaterdag.als(verlengen, 'beslisser').gelukt().op('2026-11-16');
    expect(brieven(verlengd, 'besluit-verlenging-bepaalde-tijd')).toHaveLength(1);
    expect(brieven(verlengd, 'bepaalde-tijd-loopt-af')).toEqual([]);
  });
});
