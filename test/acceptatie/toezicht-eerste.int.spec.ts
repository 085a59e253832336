/**
 * The first Toezicht in de Klas, on the real Temporal server with its time moved on: once sufficient, once insufficient
 * after a zienswijze. To be read by a jurist; every day was computed by hand from domein.md.
 */
import { BRONNEN } from '../domein/bronnen.ts';
import { bestuurderAanmelden, indienen } from '../domein/feiten.ts';
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
import { gelukt, toezichttermijnen } from './toezichtschool.ts';

let op: Opstelling;

beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  await op.start(undefined, op.prisma, BRONNEN.instellingen);
});
afterAll(() => op.sluit());

/** A school that was granted its keurmerk voor bepaalde tijd on Monday 16 March 2026. */
async function verleend(duoNummer: string, geboorteDatum: string): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  await school.geef({
    soort: 'SchoolInschrijven',
    omvang: 'klein',
    aantalVestigingen: 1,
    elektronischBereikbaar: true,
  });
  await school.geef(bestuurderAanmelden(await op.persoon('Persoon A', geboorteDatum), '2026-02-02'), { rol: 'school' });
  await school.geef(indienen, { rol: 'school' });
  await school.naar('2026-03-16');
  await school.geef({ soort: 'AanvraagToekennen', duoNummer, motivering: null }, { rol: 'beslisser' });
  await school.geef(halfjaarVanaf('2026-05-01', '2026-03-16'), { rol: 'school' });
  return school;
}

const toezichtberichten = async (school: Proefschool) =>
  (await school.berichten()).filter((regel) => regel.includes(' tidk-'));

describe('het eerste Toezicht in de Klas, voldoende (AP-3, TK-1, N-9 tot en met N-11)', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await verleend('0001A', '1970-05-17');
  });

  test('16 maart 2026: het bezoek is van 19 augustus tot en met 14 oktober; de uitnodiging gaat twaalf weken eerder', async () => {
    expect(await toezichttermijnen(school)).toEqual({
      // Six months after the grant is 16 September; four weeks either way.
      'toezicht/eerste/2026-03-16': '2026-10-14',
      // Twelve weeks before 19 August.
      'toezicht/eerste/2026-03-16/uitnodiging': '2026-05-27',
    });
  });

  test('woensdag 20 mei: de planner nodigt uit; de school antwoordt binnen twee weken', async () => {
    await school.naar('2026-05-20');
    await gelukt(school, 'planner', uitnodigen(['2026-09-15', '2026-09-22']));
    expect((await toezichttermijnen(school))['toezicht/eerste/2026-03-16/antwoord']).toBe('2026-06-03');
    expect(await school.aanZet()).toBe(
      'Wacht op: de school antwoordt op de uitnodiging voor Toezicht in de Klas, uiterlijk op 3 juni 2026.',
    );
  });

  test('28 mei: de school antwoordt; 1 juni: het bezoek staat op dinsdag 15 september, de zelfbeoordeling is er vier weken eerder (N-10, TK-7)', async () => {
    await school.naar('2026-05-28');
    await gelukt(school, 'school', uitnodigingBeantwoorden(['2026-09-15']));
    await school.naar('2026-06-01');
    const teVeel = await school.geef(bezoekPlannen('2026-09-15', { aantalLocaties: 2 }), { rol: 'planner' });
    expect(teVeel.geweigerd).toMatchObject([{ regel: 'TK-7', veld: 'aantalLocaties' }]);
    await gelukt(school, 'planner', bezoekPlannen('2026-09-15'));
    expect((await toezichttermijnen(school))['toezicht/eerste/2026-03-16/zelfbeoordeling']).toBe('2026-08-18');
  });

  test('10 augustus: de zelfbeoordeling is er; 15 september: het bezoek; het conceptrapport volgt binnen vier weken (N-11)', async () => {
    await school.naar('2026-08-10');
    await gelukt(school, 'school', zelfbeoordelingInleveren('2026-08-10'));
    await school.naar('2026-09-15', '16:00');
    await gelukt(school, 'inspecteur', bezoekVastleggen('2026-09-15'));
    expect((await toezichttermijnen(school))['toezicht/eerste/2026-03-16/concept']).toBe('2026-10-13');
  });

  test('6 oktober: het conceptrapport; de school heeft twee weken voor haar zienswijze, en zolang is er geen eindrapport', async () => {
    await school.naar('2026-10-06');
    await gelukt(school, 'inspecteur', conceptrapport('voldoende'));
    expect((await toezichttermijnen(school))['toezicht/eerste/2026-03-16/zienswijze']).toBe('2026-10-20');
    const teVroeg = await school.geef(rapportVaststellen('voldoende'), { rol: 'inspecteur' });
    expect(teVroeg.geweigerd).toMatchObject([{ code: 'HOORTERMIJN_LOOPT', regel: 'N-11' }]);
    expect(teVroeg.gebeurtenissen).toEqual([]);
  });

  test('15 oktober: de zienswijze; 22 oktober: het eindrapport; openbaar van 5 tot en met 19 november (TK-8)', async () => {
    await school.naar('2026-10-15');
    await gelukt(school, 'school', rapportzienswijze('2026-10-15'));
    expect((await toezichttermijnen(school))['toezicht/eerste/2026-03-16/rapport']).toBe('2026-10-29');
    await school.naar('2026-10-22');
    await gelukt(school, 'inspecteur', rapportVaststellen('voldoende'));
    const teVroeg = await school.geef(rapportPubliceren('2026-10-22'), { rol: 'planner' });
    expect(teVroeg.geweigerd).toMatchObject([{ regel: 'TK-8' }]);
    expect(await toezichttermijnen(school)).toMatchObject({ 'toezicht/publicatie/2026-09-15': '2026-11-19' });
    await school.naar('2026-11-05');
    await gelukt(school, 'planner', rapportPubliceren('2026-11-05'));
  });

  test('het volgende bezoek is uiterlijk op 15 september 2030, vier jaar na dit; de uitnodiging uiterlijk op 21 december 2029', async () => {
    expect(await toezichttermijnen(school)).toEqual({
      'toezicht/na-2026-09-15': '2030-09-15',
      // Six months before 15 September 2030 is 15 March; twelve weeks before that is Friday 21 December 2029.
      'toezicht/na-2026-09-15/uitnodiging': '2029-12-21',
    });
  });

  test('elke brief ging op zijn dag weg', async () => {
    expect(await toezichtberichten(school)).toEqual([
      '2026-05-20 tidk-uitnodiging e-mail te verzenden',
      '2026-06-01 tidk-bezoek-gepland e-mail te verzenden',
      '2026-10-06 tidk-conceptrapport e-mail te verzenden',
      '2026-10-22 tidk-rapport e-mail te verzenden',
    ]);
  });
});

describe('het eerste Toezicht in de Klas, onvoldoende in de bepaalde tijd (LG-8, N-17)', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await verleend('0002A', '1971-06-18');
    await school.naar('2026-05-20');
    await gelukt(school, 'planner', uitnodigen(['2026-09-15']));
    await gelukt(school, 'school', uitnodigingBeantwoorden(['2026-09-15']));
    await gelukt(school, 'planner', bezoekPlannen('2026-09-15'));
    await school.naar('2026-09-16');
    await gelukt(school, 'inspecteur', bezoekVastleggen('2026-09-15'));
  });

  test('1 oktober: een onvoldoende concept; de zienswijze van 12 oktober verandert de uitkomst niet', async () => {
    await school.naar('2026-10-01');
    await gelukt(school, 'inspecteur', conceptrapport('onvoldoende'));
    await school.naar('2026-10-12');
    await gelukt(school, 'school', rapportzienswijze('2026-10-12'));
    await school.naar('2026-10-20');
    await gelukt(school, 'inspecteur', rapportVaststellen('onvoldoende'));
  });

  test('daarop volgt een taak met een termijn: binnen tien werkdagen een voornemen tot intrekking', async () => {
    // Ten working days after Tuesday 20 October 2026.
    expect((await toezichttermijnen(school))['toezicht/2026-09-15/voornemen']).toBe('2026-11-03');
    expect(await school.taken()).toContain('beslisser toezicht/2026-09-15/onvoldoende');
  });

  test('26 oktober: het voornemen; de school heeft veertien dagen voor haar zienswijze (SN-8, N-15)', async () => {
    await school.naar('2026-10-26');
    await gelukt(school, 'beslisser', {
      soort: 'VoornemenUitbrengen',
      maatregel: 'intrekking',
      gronden: ['ONDERWIJSKWALITEIT'],
      motivering: 'tekst-1',
      dagen: null,
      meetjaar: null,
    });
    expect(await school.termijnen()).toMatchObject({ 'voornemen/1/zienswijze': '2026-11-09' });
    expect(await school.taken()).not.toContain('beslisser toezicht/2026-09-15/onvoldoende');
    expect(Object.keys(await toezichttermijnen(school))).not.toContain('toezicht/2026-09-15/voornemen');
    await school.naar('2026-11-10');
    expect(await school.taken()).toContain('beslisser voornemen/1/besluiten');
    expect((await school.termijnen())['voornemen/1/besluit']).toBe('2026-11-23');
  });
});
