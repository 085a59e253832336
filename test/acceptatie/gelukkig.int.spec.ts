/**
 * Scenario 1, the happy path, on the real Temporal server with its time moved on: from the application to the keurmerk
 * voor onbepaalde tijd. To be read by a jurist; every day was computed by hand from domein.md.
 */
import {
  adviesGeven,
  auditPlannen,
  deelnemersLeveren,
  goedkeuren,
  lesurenOpgeven,
  resultatenLeveren,
  tevredenheidVastleggen,
  vogRegistreren,
} from '../domein/audit.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { aanvulling, bestuurderAanmelden, indienen, toekennen, vragen } from '../domein/feiten.ts';
import { halfjaarVanaf } from '../domein/plichten.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  conceptrapport,
  rapportPubliceren,
  rapportVaststellen,
  rapportzienswijze,
  uitnodigen,
  uitnodigingBeantwoorden,
  zelfbeoordelingInleveren,
} from '../domein/toezicht.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { Dagboek } from './dagboek.ts';

let op: Opstelling;
let school: Proefschool;
let dagboek: Dagboek;
let bestuurder: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  await op.start();
  school = await op.nieuweSchool();
  bestuurder = await op.persoon('Persoon Een');
  dagboek = new Dagboek(op, school);
});
afterAll(() => op.sluit());

/** What was recorded on a day and after it. */
const verloopVanaf = async (dag: string) => (await school.verloop()).filter((regel) => regel >= dag);

describe('Scenario 1: een school die alles op tijd en goed doet', () => {
  test('maandag 2 februari 2026: de aanvraag komt binnen; binnen acht weken volgt een besluit (AP-6)', async () => {
    await dagboek.geef({
      soort: 'SchoolInschrijven',
      omvang: 'klein',
      aantalVestigingen: 1,
      elektronischBereikbaar: true,
    });
    // AP-5: who directs it is known before the keurmerk can be granted.
    await dagboek.geef(bestuurderAanmelden(bestuurder, '2026-02-02'), { rol: 'school' });
    await dagboek.geef(indienen, { rol: 'school' });
    // 2 February plus 56 days.
    expect(await school.termijnen()).toEqual({ 'aanvraag/1/besluit': '2026-03-30' });
    expect(await school.aanZet()).toBe('Wacht op: de beslisser besluit op de aanvraag, uiterlijk op 30 maart 2026.');
  });

  test('9 februari: de aanvraag is onvolledig; de school krijgt veertien dagen en de beslistermijn staat stil (AP-7, AP-8)', async () => {
    await dagboek.naar('2026-02-09');
    await dagboek.geef(vragen);
    expect(await school.termijnen()).toEqual({
      'aanvraag/1/aanvulling/1': '2026-02-23',
      // 30 March and fourteen days is 13 April, when the whole term is used.
      'aanvraag/1/besluit': '2026-04-13',
    });
    expect(await school.aanZet()).toBe('Wacht op: de school vult de aanvraag aan, uiterlijk op 23 februari 2026.');
  });

  test('18 februari: aangevuld; de termijn stond acht dagen stil (AP-8)', async () => {
    await dagboek.naar('2026-02-18');
    await dagboek.geef(aanvulling('2026-02-18', null), { rol: 'school' });
    await dagboek.geef({ soort: 'AanvullingBeoordelen', volledig: true, ontbreekt: null });
    // 30 March and the days 10 to 17 February: Tuesday 7 April.
    expect(await school.termijnen()).toEqual({ 'aanvraag/1/besluit': '2026-04-07' });
  });

  test('23 februari: het uittreksel van de KvK noemt geen andere bestuurders (LG-3, VO-1)', async () => {
    await dagboek.naar('2026-02-23');
    const bron = 'uittreksel van de KvK' as const;
    await dagboek.geef({ soort: 'BestuurVolledigVastleggen', peildatum: '2026-02-20', bron });
  });

  test('16 maart: het keurmerk voor bepaalde tijd, met alle termijnen die daaruit volgen (AP-2, AP-3, AP-12)', async () => {
    await dagboek.naar('2026-03-16');
    await dagboek.geef(toekennen, { rol: 'beslisser' });
    expect(await school.termijnen()).toEqual({
      // The first month that begins at least a month after the grant is May.
      'cursusplanning/2026-05': '2026-04-30',
      // Fifteen months after the grant.
      'keurmerk/einde-bepaalde-tijd': '2027-06-16',
      'planning/2026/audit': '2027-03-31',
      // A month after 31 December is Sunday 31 January.
      'planning/2026/voorstel': '2027-02-01',
      // Six months after the grant, with four weeks; invited twelve weeks before it can begin.
      'toezicht/eerste/2026-03-16': '2026-10-14',
      'toezicht/eerste/2026-03-16/uitnodiging': '2026-05-27',
      'vog/directie/2026/1': '2027-03-30',
    });
  });

  test('15 september: het eerste Toezicht in de Klas, en 22 oktober is de uitkomst voldoende; het volgende is over vier jaar (TK-1)', async () => {
    const doe = async (dag: string, rol: Rol, opdracht: Opdracht) => {
      await dagboek.naar(dag);
      expect((await dagboek.geef(opdracht, { rol })).geweigerd).toEqual([]);
    };
    await doe('2026-04-20', 'school', halfjaarVanaf('2026-05-01', '2026-04-20'));
    await doe('2026-05-20', 'planner', uitnodigen(['2026-09-15']));
    await doe('2026-05-28', 'school', uitnodigingBeantwoorden(['2026-09-15']));
    await doe('2026-06-01', 'planner', bezoekPlannen('2026-09-15'));
    await doe('2026-08-10', 'school', zelfbeoordelingInleveren('2026-08-10'));
    await doe('2026-09-16', 'inspecteur', bezoekVastleggen('2026-09-15'));
    await doe('2026-10-06', 'inspecteur', conceptrapport('voldoende'));
    await doe('2026-10-15', 'school', rapportzienswijze('2026-10-15'));
    await doe('2026-10-19', 'school', halfjaarVanaf('2026-11-01', '2026-10-19'));
    await doe('2026-10-22', 'inspecteur', rapportVaststellen('voldoende'));
    await doe('2026-11-05', 'planner', rapportPubliceren('2026-11-05'));
    expect((await school.termijnen())['toezicht/na-2026-09-15']).toBe('2030-09-15');
  });

  test('vrijdag 18 december: de gegevens worden gevraagd, en geleverd in de laatste twee weken (RA-3, RA-5)', async () => {
    await dagboek.naar('2026-12-18');
    const termijnen = await school.termijnen();
    for (const id of ['resultatenaudit/2026/gegevens', 'tevredenheid/2026/deelnemers', 'nt2/2026/lesuren']) {
      expect(termijnen[id]).toBe('2026-12-31');
    }
    await dagboek.naar('2026-12-22');
    for (const opdracht of [resultatenLeveren(), deelnemersLeveren(), lesurenOpgeven()]) {
      expect((await dagboek.geef(opdracht, { rol: 'school' })).geweigerd).toEqual([]);
    }
    expect(Object.keys(await school.termijnen())).not.toContain('resultatenaudit/2026/gegevens');
  });

  test('11 januari 2027: de audit is gepland op woensdag 10 maart; de VOG en de tevredenheid zijn er een dag eerder (N-29, VO-1)', async () => {
    await dagboek.naar('2027-01-11');
    await dagboek.geef(auditPlannen('2027-03-10'), { rol: 'school' });
    expect(await school.termijnen()).toMatchObject({
      'vog/directie/2026/1': '2027-03-09',
      'tevredenheid/2026/uitkomst': '2027-03-09',
      // Twenty working days after 10 March; Goede Vrijdag and Tweede Paasdag are none.
      'resultatenaudit/2026/advies': '2027-04-09',
    });
    await dagboek.naar('2027-02-08');
    await dagboek.geef(vogRegistreren('2027-01-25', '2027-02-04', bestuurder), { rol: 'school' });
    await dagboek.naar('2027-02-16');
    await dagboek.geef(tevredenheidVastleggen());
    expect(await school.aanZet()).toBe(
      'Wacht op: de auditor geeft het advies over meetjaar 2026, uiterlijk op 9 april 2027.',
    );
  });

  test('12 maart: een positief advies; binnen zes weken volgt een besluit (N-8)', async () => {
    await dagboek.naar('2027-03-12');
    await dagboek.geef(adviesGeven(), { rol: 'auditor' });
    expect((await school.termijnen())['resultatenaudit/2026/besluit']).toBe('2027-04-23');
    expect(await school.taken()).toEqual(['beslisser resultatenaudit/2026/goedkeuren']);
  });

  test('22 maart: de meetperiode is goedgekeurd, en alle pijlers zijn in orde (RA-9, AP-4)', async () => {
    await dagboek.naar('2027-03-22');
    await dagboek.geef(goedkeuren(), { rol: 'beslisser' });
    expect(await school.taken()).toEqual(['beslisser keurmerk/omzetting']);
  });

  test('30 maart: het keurmerk geldt voor onbepaalde tijd zodra het besluit weg is (AP-4, Awb 3:40)', async () => {
    await dagboek.naar('2027-03-30');
    await dagboek.geef({ soort: 'KeurmerkOmzetten' }, { rol: 'beslisser' });
    expect(await verloopVanaf('2027-03-30')).toEqual([
      '2027-03-30 OmzettingBesloten',
      '2027-03-30 BriefKlaargezet',
      '2027-03-30 BriefVerzonden',
      '2027-03-30 KeurmerkOmgezet',
    ]);
    expect(await school.termijnen()).toEqual({
      'cursusplanning/2027-05': '2027-04-30',
      'planning/2027/audit': '2028-03-31',
      'planning/2027/voorstel': '2028-01-31',
      'toezicht/na-2026-09-15': '2030-09-15',
      // Twelve weeks before 15 March 2030.
      'toezicht/na-2026-09-15/uitnodiging': '2029-12-21',
      'vog/directie/2027/1': '2028-03-30',
    });
    const traject = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } });
    expect(traject).toMatchObject({ soortKeurmerk: 'onbepaalde tijd', status: 'actief', openTaken: 0 });
  });

  test('elke brief ging op zijn dag weg, en elke herinnering hield op toen de school handelde', async () => {
    expect(await school.berichten()).toEqual([
      '2026-02-02 aanvraag-ontvangen e-mail te verzenden',
      '2026-02-09 aanvulling-gevraagd e-mail te verzenden',
      // Seven days before 23 February.
      '2026-02-16 herinnering e-mail te verzenden',
      // What the school brought, and that it is enough.
      '2026-02-18 aanvulling-ontvangen e-mail te verzenden',
      '2026-02-18 aanvulling-ontvangen e-mail te verzenden',
      '2026-03-16 besluit-verlening e-mail te verzenden',
      '2026-05-20 tidk-uitnodiging e-mail te verzenden',
      // A week before 3 June: the answer.
      '2026-05-27 herinnering e-mail te verzenden',
      '2026-06-01 tidk-bezoek-gepland e-mail te verzenden',
      // Two weeks before 18 August: the zelfbeoordeling.
      '2026-08-04 herinnering e-mail te verzenden',
      '2026-10-06 tidk-conceptrapport e-mail te verzenden',
      // At the end of the day: that the zienswijze is in.
      '2026-10-15 levering-ontvangen e-mail te verzenden',
      '2026-10-22 tidk-rapport e-mail te verzenden',
      '2026-12-18 gegevens-opvragen e-mail te verzenden',
      // Six and four weeks before 1 February: the proposal; the VOG is twelve weeks before 30 March.
      '2026-12-21 herinnering e-mail te verzenden',
      // And that the results, the learners and the lesson hours are.
      '2026-12-22 levering-ontvangen e-mail te verzenden',
      '2027-01-04 herinnering e-mail te verzenden',
      '2027-01-05 herinnering e-mail te verzenden',
      // The VOG is due on 9 March by then: eight weeks before it.
      '2027-01-11 audit-gepland e-mail te verzenden',
      '2027-01-12 herinnering e-mail te verzenden',
      // Three months before 16 June.
      '2027-03-16 bepaalde-tijd-loopt-af e-mail te verzenden',
      '2027-03-22 besluit-meetperiode e-mail te verzenden',
      '2027-03-30 besluit-omzetting e-mail te verzenden',
    ]);
  });

  test('elke dag, elke brief en elke stand staat in docs/levens/gelukkig.md', () => {
    dagboek.vergelijk('gelukkig', 'Scenario 1: een school die alles op tijd en goed doet', [
      'Van de aanvraag op 2 februari 2026 tot het keurmerk voor onbepaalde tijd op 30 maart 2027.',
    ]);
  });
});
