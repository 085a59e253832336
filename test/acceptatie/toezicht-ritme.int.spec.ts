/**
 * Toezicht in de Klas every four years, on the real Temporal server with its time moved on: three rounds with a visit that
 * is moved twice, a school that never answers, and an inspecteur with a tie. Every day was computed by hand.
 */
import { BRONNEN } from '../domein/bronnen.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  bezoekVerplaatsen,
  conceptrapport,
  rapportPubliceren,
  rapportVaststellen,
  rapportzienswijze,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../domein/toezicht.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { geimporteerd, gelukt, toezichttermijnen } from './toezichtschool.ts';

let op: Opstelling;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  await op.start(undefined, op.prisma, BRONNEN.instellingen);
});
afterAll(() => op.sluit());

/** From the visit to the published report: two weeks, one week, one week, two weeks. */
async function rondAf(school: Proefschool, dagen: [bezoek: string, concept: string, rapport: string, publiek: string]) {
  const [bezoek, concept, rapport, publiek] = dagen;
  await school.naar(bezoek, '17:00');
  await gelukt(school, 'inspecteur', bezoekVastleggen(bezoek));
  await school.naar(concept);
  await gelukt(school, 'inspecteur', conceptrapport('voldoende'));
  await gelukt(school, 'school', rapportzienswijze(concept, { wijze: 'geen', inhoud: null }));
  await school.naar(rapport);
  await gelukt(school, 'inspecteur', rapportVaststellen('voldoende'));
  await school.naar(publiek);
  await gelukt(school, 'planner', rapportPubliceren(publiek));
}

describe('drie ronden van vier jaar, met een bezoek dat twee keer wordt verplaatst (TK-1)', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await geimporteerd(op);
  });

  test('de eerste ronde: een bezoek van 14 november 2027 tot en met 14 mei 2028', async () => {
    expect(await toezichttermijnen(school)).toEqual({
      'toezicht/na-2024-05-14': '2028-05-14',
      // Twelve weeks before 14 November 2027. Counted back, so it does not roll.
      'toezicht/na-2024-05-14/uitnodiging': '2027-08-22',
    });
    await school.naar('2027-08-18');
    await gelukt(school, 'planner', uitnodigen(['2028-01-18']));
    await school.naar('2027-08-25');
    await gelukt(school, 'school', uitnodigingBeantwoorden(['2028-01-18']));
    await gelukt(school, 'planner', bezoekPlannen('2028-01-18'));
  });

  test('de school vraagt twee keer om een andere dag; een derde keer kan niet', async () => {
    await school.naar('2027-12-01');
    await gelukt(school, 'planner', bezoekVerplaatsen('2028-02-15', 'verzoek van de school'));
    await school.naar('2028-01-05');
    await gelukt(school, 'planner', bezoekVerplaatsen('2028-03-14', 'verzoek van de school'));
    const derde = await school.geef(bezoekVerplaatsen('2028-04-11', 'verzoek van de school'), { rol: 'planner' });
    expect(derde.geweigerd).toMatchObject([{ code: 'VERPLAATSEN_TE_VAAK' }]);
    expect(derde.gebeurtenissen).toEqual([]);
    // Four weeks before Tuesday 14 March 2028.
    expect((await toezichttermijnen(school))['toezicht/na-2024-05-14/zelfbeoordeling']).toBe('2028-02-15');
  });

  test('het bezoek is op 14 maart 2028; de tweede ronde telt vanaf die dag', async () => {
    await rondAf(school, ['2028-03-14', '2028-03-28', '2028-04-04', '2028-04-18']);
    expect(await toezichttermijnen(school)).toEqual({
      'toezicht/na-2028-03-14': '2032-03-14',
      'toezicht/na-2028-03-14/uitnodiging': '2031-06-22',
    });
  });

  test('de tweede ronde: het bezoek is op 20 januari 2032', async () => {
    await school.naar('2031-06-18');
    await gelukt(school, 'planner', uitnodigen(['2032-01-20']));
    await gelukt(school, 'school', uitnodigingBeantwoorden(['2032-01-20']));
    await gelukt(school, 'planner', bezoekPlannen('2032-01-20'));
    await rondAf(school, ['2032-01-20', '2032-02-03', '2032-02-10', '2032-02-24']);
    expect(await toezichttermijnen(school)).toEqual({
      'toezicht/na-2032-01-20': '2036-01-20',
      'toezicht/na-2032-01-20/uitnodiging': '2035-04-27',
    });
  });

  test('de derde ronde: het bezoek is op 9 oktober 2035', async () => {
    await school.naar('2035-04-25');
    await gelukt(school, 'planner', uitnodigen(['2035-10-09']));
    await gelukt(school, 'school', uitnodigingBeantwoorden(['2035-10-09']));
    await gelukt(school, 'planner', bezoekPlannen('2035-10-09'));
    await rondAf(school, ['2035-10-09', '2035-10-23', '2035-10-30', '2035-11-13']);
    expect((await toezichttermijnen(school))['toezicht/na-2035-10-09']).toBe('2039-10-09');
    const gehouden = (await school.verloop()).filter((regel) => regel.endsWith('BezoekVastgelegd'));
    expect(gehouden).toEqual([
      '2028-03-14 BezoekVastgelegd',
      '2032-01-20 BezoekVastgelegd',
      '2035-10-09 BezoekVastgelegd',
    ]);
  });
});

describe('een school die nooit antwoordt (N-9)', () => {
  test('wordt twee keer herinnerd, daarna kiest de planner zelf de dag, en het bezoek gaat door', async () => {
    const school = await geimporteerd(op);
    await school.naar('2027-08-18');
    await gelukt(school, 'planner', uitnodigen(['2028-01-18', '2028-01-25']));
    expect((await toezichttermijnen(school))['toezicht/na-2024-05-14/antwoord']).toBe('2027-09-01');
    const teVroeg = await school.geef(bezoekPlannen('2028-01-18'), { rol: 'planner' });
    expect(teVroeg.geweigerd).toMatchObject([{ code: 'ANTWOORDTERMIJN_LOOPT', regel: 'N-9' }]);

    await school.naar('2027-09-03');
    const herinnerd = await op.prisma.gebeurtenis.findMany({
      where: { schoolId: school.id, soort: 'HerinneringVerzonden' },
    });
    const punten = herinnerd.flatMap(
      ({ gegevens }) => (gegevens as { punten: { reeks: string; stap: string }[] }).punten,
    );
    expect(punten.filter((p) => p.reeks === 'toezicht/na-2024-05-14/antwoord').map((p) => p.stap)).toEqual([
      '1 week',
      '3 dagen',
    ]);
    expect(await school.verloop()).toContain('2027-09-02 TermijnVerstreken');
    expect(await school.taken()).toContain('planner toezicht/na-2024-05-14/plannen');
    await gelukt(school, 'planner', bezoekPlannen('2028-01-18'));
    expect(await school.berichten()).toContain('2027-09-03 tidk-bezoek-gepland e-mail te verzenden');

    // No zelfbeoordeling comes either: the visit goes on.
    await school.naar('2028-01-18', '17:00');
    expect((await toezichttermijnen(school))['toezicht/na-2024-05-14/zelfbeoordeling']).toBe('2027-12-21 verstreken');
    await gelukt(school, 'inspecteur', bezoekVastleggen('2028-01-18'));
  }, 60_000);
});

describe('een inspecteur met een band met de school (TK-10, LG-12)', () => {
  test('wordt geweigerd; blijkt de band later, dan is er een taak tot er een ander is', async () => {
    const school = await geimporteerd(op);
    const belang = (wie: string) => ({
      soort: 'BelangVastleggen' as const,
      partij: 'inspecteur' as const,
      wie,
      van: '2020-01-01',
      totEnMet: null,
      toelichting: 'tekst-1',
    });
    await gelukt(school, 'servicedesk', belang('ITTA-01'));
    await school.naar('2027-08-18');
    await gelukt(school, 'planner', uitnodigen(['2028-01-18']));
    await gelukt(school, 'school', uitnodigingBeantwoorden(['2028-01-18']));
    const voor = await school.verloop();
    const geweigerd = await school.geef(bezoekPlannen('2028-01-18', { inspecteur: 'ITTA-01' }), { rol: 'planner' });
    expect(geweigerd.geweigerd).toMatchObject([{ code: 'INSPECTEUR_BELANG', regel: 'TK-10', veld: 'inspecteur' }]);
    const onbekend = await school.geef(bezoekPlannen('2028-01-18', { inspecteur: 'ITTA-99' }), { rol: 'planner' });
    expect(onbekend.geweigerd).toMatchObject([{ code: 'INSPECTEUR_NIET_TOEGELATEN', regel: 'TK-10' }]);
    expect(await school.verloop()).toEqual(voor);

    await gelukt(school, 'planner', bezoekPlannen('2028-01-18', { inspecteur: 'ITTA-02' }));
    await gelukt(school, 'servicedesk', belang('ITTA-02'));
    const taak = 'planner belangen/na-2024-05-14/inspecteur';
    expect(await school.taken()).toContain(taak);
    await gelukt(school, 'planner', { soort: 'InspecteurWijzigen', inspecteur: 'ITTA-03' });
    expect(await school.taken()).not.toContain(taak);
  }, 60_000);
});
