import { BRONNEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  conceptrapport,
  rapportPubliceren,
  rapportVaststellen,
  rapportzienswijze,
  SCORES,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../../../test/domein/toezicht.ts';
import { gehouden, naarDeDag, RONDE, tijdelijk } from '../../../test/domein/toezichtverhaal.ts';
import type { Gebeurtenis } from '../dossier.ts';
import { huidigeRonde } from './ronde.ts';

const metConcept = (uitkomst: 'voldoende' | 'onvoldoende' = 'voldoende') =>
  naarDeDag(gehouden(), '2028-02-01', [conceptrapport(uitkomst), 'inspecteur']);
const gehoord = (uitkomst: 'voldoende' | 'onvoldoende' = 'voldoende') =>
  naarDeDag(metConcept(uitkomst), '2028-02-08', [rapportzienswijze('2028-02-08'), 'school']);
const vastgesteld = (uitkomst: 'voldoende' | 'onvoldoende' = 'voldoende') =>
  naarDeDag(gehoord(uitkomst), '2028-02-15', [rapportVaststellen(uitkomst), 'inspecteur']);

describe('N-11, N-12: het rapport', () => {
  test('het concept binnen vier weken na het bezoek, met 28 scores van de schaal', () => {
    // Four weeks after Tuesday 18 January 2028.
    expect(gehouden().laatsteDag(`${RONDE}/concept`)).toBe('2028-02-15');
    const { A1a: _weg, ...zonder } = SCORES;
    gehouden()
      .als(conceptrapport('voldoende', { scores: { ...zonder, A2a: '9', Q1: '3' } }), 'inspecteur')
      .dan(
        geweigerd(
          ['SCORE_ONGELDIG', 'TK-3', 'scores.A1a'],
          ['SCORE_ONGELDIG', 'TK-3', 'scores.A2a'],
          ['CRITERIUM_ONBEKEND', 'TK-3', 'scores.Q1'],
        ),
      );
    gehouden()
      .als(conceptrapport('onvoldoende'), 'inspecteur')
      .dan([
        { soort: 'ConceptrapportUitgebracht', bowkit: '2023-06', uitkomst: 'onvoldoende', scores: SCORES },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('zonder ingestelde criteria geen scores', () => {
    const { bowkit: _weg, ...instellingen } = BRONNEN.instellingen;
    gehouden()
      .met({ ...BRONNEN, instellingen })
      .als(conceptrapport('voldoende'), 'inspecteur')
      .dan(geweigerd(['BOWKIT_ONTBREEKT', 'TK-3']));
  });

  test('zolang de school kan antwoorden is er geen eindrapport; na de termijn wel', () => {
    expect(metConcept().laatsteDag(`${RONDE}/zienswijze`)).toBe('2028-02-15');
    metConcept()
      .op('2028-02-15')
      .als(rapportVaststellen('voldoende'), 'inspecteur')
      .dan(geweigerd(['HOORTERMIJN_LOOPT', 'N-11']));
    const daarna = metConcept().op('2028-02-16');
    expect(daarna.termijn(`${RONDE}/zienswijze`)).toBeUndefined();
    expect(daarna.laatsteDag(`${RONDE}/rapport`)).toBe('2028-02-29');
    daarna.als(rapportVaststellen('voldoende'), 'inspecteur').gelukt();
  });

  test('per post: de termijn begint pas als het concept weg is', () => {
    const perPost = naarDeDag(
      gegeven([geimporteerd({ elektronischBereikbaar: false })], '2026-11-23'),
      '2027-08-18',
      [uitnodigen(['2028-01-18']), 'planner'],
      [uitnodigingBeantwoorden(['2028-01-18']), 'school'],
      [bezoekPlannen('2028-01-18'), 'planner'],
    );
    const wacht = naarDeDag(
      perPost,
      '2028-02-01',
      [bezoekVastleggen('2028-01-18'), 'inspecteur'],
      [conceptrapport('voldoende'), 'inspecteur'],
    );
    expect(wacht.termijn(`${RONDE}/zienswijze`)).toBeUndefined();
    wacht
      .op('2028-03-01')
      .als(rapportVaststellen('voldoende'), 'inspecteur')
      .dan(geweigerd(['HOORTERMIJN_LOOPT', 'N-11']));
  });

  test('een andere uitkomst dan het concept vraagt een motivering', () => {
    gehoord()
      .als(rapportVaststellen('onvoldoende'), 'inspecteur')
      .dan(geweigerd(['MOTIVERING_VERPLICHT', 'N-11', 'motivering']));
    gehoord()
      .als(rapportVaststellen('onvoldoende', { motivering: 'tekst-58' }), 'inspecteur')
      .gelukt();
  });

  test('daarna telt het ritme vanaf het bezoek', () => {
    const klaar = vastgesteld();
    expect(klaar.laatsteDag('toezicht/na-2028-01-18')).toBe('2032-01-18');
    expect(klaar.dossier.toezicht.ronde).toBeNull();
  });

  test('TK-8: publiceren van twee tot vier weken na de verzending', () => {
    expect(vastgesteld().laatsteDag('toezicht/publicatie/2028-01-18')).toBe('2028-03-14');
    vastgesteld()
      .op('2028-02-28')
      .als(rapportPubliceren('2028-02-28'), 'planner')
      .dan(geweigerd(['PUBLICATIE_TE_VROEG', 'TK-8']));
    const openbaar = naarDeDag(vastgesteld(), '2028-02-29', [rapportPubliceren('2028-02-29'), 'planner']);
    expect(openbaar.termijn('toezicht/publicatie/2028-01-18')).toBeUndefined();
    openbaar.als(rapportPubliceren('2028-02-29'), 'planner').dan(geweigerd(['RAPPORT_IS_OPENBAAR', 'TK-8']));
  });
});

describe('een onvoldoende uitkomst', () => {
  test('N-13: bij een keurmerk voor onbepaalde tijd een herinspectie binnen zes maanden na het eindrapport', () => {
    const dan = vastgesteld('onvoldoende');
    expect(dan.laatsteDag('toezicht/herinspectie/2028-01-18')).toBe('2028-08-15');
    // Five working days after Tuesday 15 February 2028.
    expect(dan.laatsteDag('toezicht/herinspectie/2028-01-18/uitnodiging')).toBe('2028-02-22');
    expect(dan.taken()).not.toContain('toezicht/2028-01-18/onvoldoende');
  });

  test('N-13: geïmporteerd met een oude onvoldoende: zes maanden vanaf de import', () => {
    const dan = gegeven([geimporteerd({ laatsteTidkOp: '2025-03-04', tidkUitkomst: 'onvoldoende' })], '2026-11-23');
    // A Sunday: a term of more than three months does not roll (T3).
    expect(dan.laatsteDag('toezicht/herinspectie/2025-03-04')).toBe('2027-05-23');
  });

  test('in de bepaalde tijd: een taak met een termijn voor een voornemen, geen intrekking vanzelf en geen nieuw bezoek', () => {
    const eindrapport = (datum: string): Gebeurtenis => ({
      soort: 'RapportVastgesteld',
      datum,
      ronde: 'eerste/2026-09-30',
      soortRonde: 'eerste',
      gehoudenOp: '2027-03-24',
      bowkit: '2023-06',
      scores: SCORES,
      uitkomst: 'onvoldoende',
      rapport: 'tekst-1',
      motivering: null,
    });
    const dan = gegeven([tijdelijk, eindrapport('2027-04-20')], '2027-04-20');
    expect(dan.taak('toezicht/2027-03-24/onvoldoende')).toMatchObject({ rol: 'beslisser', uiterlijk: '2027-05-10' });
    expect(dan.laatsteDag('toezicht/2027-03-24/voornemen')).toBe('2027-05-10');
    expect(dan.dossier.keurmerk.status).toBe('actief');
    expect(huidigeRonde(dan.dossier, BRONNEN.kalender)).toBeNull();
    dan.als(uitnodigen(['2027-06-15']), 'planner').dan(geweigerd(['GEEN_RONDE', 'TK-1']));

    const voornemen = dan
      .als(
        {
          soort: 'VoornemenUitbrengen',
          maatregel: 'intrekking',
          gronden: ['ONDERWIJSKWALITEIT'],
          motivering: 'tekst-2',
          dagen: null,
          meetjaar: null,
        },
        'beslisser',
      )
      .gelukt();
    expect(voornemen.taken()).not.toContain('toezicht/2027-03-24/onvoldoende');
    const ingetrokken = voornemen
      .op('2027-05-03')
      .als({ soort: 'VoornemenIntrekken', nummer: 1, motivering: 'tekst-3' }, 'beslisser')
      .gelukt();
    // The school keeps its keurmerk: then it is visited again within six months.
    expect(ingetrokken.laatsteDag('toezicht/herinspectie/2027-03-24')).toBe('2027-11-03');
  });

  test('een herinspectie met voldoende begint een nieuw ritme', () => {
    const opnieuw = naarDeDag(
      vastgesteld('onvoldoende'),
      '2028-02-21',
      [uitnodigen(['2028-05-16']), 'planner'],
      [uitnodigingBeantwoorden(['2028-05-16']), 'school'],
      [bezoekPlannen('2028-05-16'), 'planner'],
    );
    const klaar = naarDeDag(
      naarDeDag(
        opnieuw,
        '2028-05-16',
        [bezoekVastleggen('2028-05-16'), 'inspecteur'],
        [conceptrapport('voldoende'), 'inspecteur'],
      ),
      '2028-06-06',
      [rapportVaststellen('voldoende'), 'inspecteur'],
    );
    expect(klaar.laatsteDag('toezicht/na-2028-05-16')).toBe('2032-05-16');
  });
});
