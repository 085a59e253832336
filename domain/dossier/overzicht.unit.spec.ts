import { gegevensGeleverd } from '../../test/domein/audit.ts';
import {
  aanvraag,
  aanvullingGevraagd,
  afgewezen,
  geimporteerd,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  toekennen,
  verwantschap,
} from '../../test/domein/feiten.ts';
import { gegeven, type Gegeven } from '../../test/domein/gegeven.ts';
import { jarenGepland } from '../../test/domein/plichten.ts';
import { overzicht } from './overzicht.ts';

const wachtOp = ({ dossier, context }: Gegeven) => overzicht(dossier, context).wachtOp;
const lopend = [ingeschreven, bestuurder, aanvraag];

describe('Wie is aan zet, in één zin', () => {
  test('de termijn die het eerst afloopt, met wie wat doet en tot wanneer', () => {
    expect(wachtOp(gegeven(lopend, '2026-02-09'))).toBe(
      'Wacht op: de beslisser besluit op de aanvraag, uiterlijk op 30 maart 2026.',
    );
    expect(wachtOp(gegeven([...lopend, ...aanvullingGevraagd], '2026-02-18'))).toBe(
      'Wacht op: de school vult de aanvraag aan, uiterlijk op 2 maart 2026.',
    );
  });

  test('is het besluit genomen maar niet bekend, dan is de servicedesk aan zet', () => {
    const besloten = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-03-02')
      .als(toekennen, 'beslisser')
      .gelukt();
    expect(wachtOp(besloten)).toBe(
      'Wacht op: de servicedesk maakt het besluit op de aanvraag bekend, uiterlijk op 30 maart 2026.',
    );
  });

  test('wat te laat is gaat voor', () => {
    expect(wachtOp(gegeven(lopend, '2026-02-02').op('2026-04-01'))).toBe(
      'Te laat: de beslisser besluit op de aanvraag, uiterste dag was 30 maart 2026.',
    );
  });

  test('is wat te laat was afgehandeld, dan telt de volgende termijn', () => {
    const metAudit = geimporteerd({ auditGeplandOp: '2027-03-10' });
    const laat = gegeven([metAudit, jarenGepland, ...gegevensGeleverd()], '2026-11-23').op('2027-06-01');
    const eerst = wachtOp(laat);
    expect(eerst).toMatch(/^Te laat: /);
    const klaar = laat
      .als({ soort: 'TermijnAfhandelen', termijnId: 'vog/directie/2026', toelichting: 'tekst-1' }, 'servicedesk')
      .gelukt();
    expect(wachtOp(klaar)).not.toBe(eerst);
  });

  test('T11: wacht een brief op de post, dan is de servicedesk aan zet; is iets anders te laat, dan dat', () => {
    const gevraagd = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als({ soort: 'AanvullingVragen', ontbreekt: 'tekst-1', dagen: null }, 'servicedesk')
      .gelukt();
    expect(wachtOp(gevraagd)).toBe(
      'Wacht op: de servicedesk verstuurt een brief per post, uiterlijk op 16 februari 2026.',
    );
    expect(wachtOp(gevraagd.op('2026-04-01'))).toMatch(/^Te laat: de beslisser besluit op de aanvraag/);
    const weg = gevraagd.als({ soort: 'BriefPosten', briefId: 'brief-1', verzondenOp: '2026-02-16' }, 'servicedesk');
    expect(wachtOp(weg.gelukt())).toBe('Wacht op: de school vult de aanvraag aan, uiterlijk op 2 maart 2026.');
  });

  test('zonder termijn is een taak genoeg om te zeggen wie aan zet is', () => {
    const school = gegeven([ingeschreven], '2026-11-23').als(verwantschap(), 'school').gelukt();
    expect(wachtOp(school)).toBe('Wacht op: de beslisser. Taak: beoordeel het verband met een andere school.');
  });

  test('zonder iets te doen is niemand aan zet', () => {
    expect(wachtOp(gegeven([], '2026-02-02'))).toBe('Niemand is nu aan zet.');
    expect(wachtOp(gegeven([...lopend, ...afgewezen], '2026-03-09'))).toBe('Niemand is nu aan zet.');
  });

  test('gaat er straks vanzelf iets gebeuren, dan staat dat erbij', () => {
    const zaterdag = gegeven(lopend, '2026-02-14')
      .als({ soort: 'AanvraagIntrekken' }, 'school')
      .dan([{ soort: 'AanvraagIngetrokken' }, { soort: 'BriefKlaargezet' }]);
    expect(wachtOp(zaterdag)).toBe(
      'Niemand is nu aan zet. Het volgende moment: verzending van een brief op 16 februari 2026.',
    );
  });

  test('een school met een keurmerk hoort wat zij het eerst moet doen', () => {
    expect(wachtOp(gegeven([geimporteerd()], '2026-11-23'))).toBe(
      'Wacht op: de school levert de volgende cursusplanning in, uiterlijk op 31 december 2026.',
    );
    expect(wachtOp(gegeven([geimporteerd(), jarenGepland], '2026-11-23'))).toBe(
      'Wacht op: de school plant de resultatenaudit over meetjaar 2026, uiterlijk op 1 februari 2027.',
    );
  });
});
