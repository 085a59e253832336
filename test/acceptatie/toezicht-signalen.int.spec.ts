/**
 * What happens outside the rhythm, on the real Temporal server with its time moved on: unannounced visits that are refused
 * twice within 24 months, and a signal of the Meldpunt that brings Toezicht in de Klas forward. Days computed by hand.
 */
import { BRONNEN } from '../domein/bronnen.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  uitnodigen,
  uitnodigingBeantwoorden,
  vervroegen,
} from '../domein/toezicht.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { geimporteerd, gelukt } from './toezichtschool.ts';

let op: Opstelling;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  await op.start(undefined, op.prisma, BRONNEN.instellingen);
});
afterAll(() => op.sluit());

async function geweigerdBezoek(school: Proefschool, dag: string): Promise<void> {
  await gelukt(school, 'planner', {
    soort: 'OnaangekondigdBezoekPlannen',
    dag,
    inspecteur: 'ITTA-01',
    signaal: null,
    reden: 'tekst-1',
  });
  await school.naar(dag, '15:00');
  await gelukt(school, 'inspecteur', {
    soort: 'ToegangWeigeringVastleggen',
    geweigerdOp: dag,
    bezoek: 'onaangekondigd',
    toelichting: 'tekst-2',
  });
}

describe('een onaangekondigd bezoek dat twee keer wordt geweigerd (SG-1, N-30, SN-12)', () => {
  test('binnen 24 maanden: de tweede weigering geeft het feit "herhaaldelijk geen medewerking"', async () => {
    const school = await geimporteerd(op);
    await geweigerdBezoek(school, '2027-02-09');
    expect(await school.verloop()).not.toContain('2027-02-09 HerhaaldelijkGeenMedewerking');
    // Two years later to the day still counts.
    await geweigerdBezoek(school, '2029-02-09');
    expect(await school.verloop()).toContain('2029-02-09 HerhaaldelijkGeenMedewerking');
    expect(await school.berichten()).toEqual(
      expect.arrayContaining([
        '2027-02-09 toegang-geweigerd e-mail te verzenden',
        '2029-02-09 toegang-geweigerd e-mail te verzenden',
      ]),
    );

    await gelukt(school, 'beslisser', {
      soort: 'VoornemenUitbrengen',
      maatregel: 'intrekking',
      gronden: ['GEEN_MEDEWERKING'],
      motivering: 'tekst-3',
      dagen: null,
      meetjaar: null,
    });
    expect(await school.termijnen()).toMatchObject({ 'voornemen/1/zienswijze': '2029-02-23' });
  }, 60_000);

  test('een dag later dan 24 maanden: dan niet', async () => {
    const school = await geimporteerd(op);
    await geweigerdBezoek(school, '2027-02-09');
    await geweigerdBezoek(school, '2029-02-12');
    expect((await school.verloop()).filter((regel) => regel.endsWith('HerhaaldelijkGeenMedewerking'))).toEqual([]);
  }, 60_000);
});

describe('een signaal van het Meldpunt dat Toezicht in de Klas vervroegt (SG-4, N-25, AP-3)', () => {
  let school: Proefschool;
  beforeAll(async () => {
    school = await geimporteerd(op);
  });

  test('dinsdag 1 december 2026: het signaal; bevestigen in twee, beoordelen in vijf, besluiten in tien werkdagen', async () => {
    await school.naar('2026-12-01');
    await gelukt(school, 'servicedesk', {
      soort: 'SignaalVastleggen',
      bron: 'Meldpunt misstanden',
      gemeente: null,
      ontvangenOp: '2026-12-01',
      inhoud: 'tekst-1',
    });
    expect(await school.termijnen()).toMatchObject({
      'signalen/1/bevestiging': '2026-12-03',
      'signalen/1/beoordeling': '2026-12-08',
      'signalen/1/besluit': '2026-12-15',
    });
  });

  test('het bezoek moet dan uiterlijk op 1 maart 2027, en de planner nodigt binnen vijf werkdagen uit', async () => {
    await school.naar('2026-12-02');
    await gelukt(school, 'servicedesk', { soort: 'SignaalBevestigen', nummer: 1, bevestigdOp: '2026-12-02' });
    await school.naar('2026-12-07');
    await gelukt(school, 'servicedesk', {
      soort: 'SignaalBeoordelen',
      nummer: 1,
      ernst: 'ernstig',
      fraudeAanwijzing: false,
      toelichting: 'tekst-2',
    });
    await school.naar('2026-12-09');
    await gelukt(school, 'beslisser', {
      soort: 'SignaalAfhandelen',
      nummer: 1,
      besluit: 'Toezicht in de Klas vervroegen',
      motivering: 'tekst-3',
    });
    expect((await school.taken()).filter((taak) => taak.includes('signalen/1'))).toHaveLength(1);
    await gelukt(school, 'beslisser', vervroegen('2027-03-01', { signaal: 1 }));
    expect((await school.taken()).filter((taak) => taak.includes('signalen/1'))).toEqual([]);
    expect(await school.termijnen()).toMatchObject({
      'toezicht/na-2024-05-14': '2027-03-01',
      // Five working days after Wednesday 9 December.
      'toezicht/na-2024-05-14/uitnodiging': '2026-12-16',
    });
    const dossier = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } });
    expect(JSON.stringify((dossier.dossier as { signalen: unknown }).signalen)).toContain('ToezichtVervroegd');
  });

  test('de school hoort dat het bezoek eerder is, niet waarom; op 9 februari is het bezoek', async () => {
    const brief = await op.prisma.bericht.findFirstOrThrow({
      where: { schoolId: school.id, sjabloon: 'tidk-vervroegd' },
    });
    expect(Object.keys(brief.gegevens as object)).toEqual(['uiterlijk']);
    await school.naar('2026-12-11');
    await gelukt(school, 'planner', uitnodigen(['2027-02-09']));
    await school.naar('2026-12-16');
    await gelukt(school, 'school', uitnodigingBeantwoorden(['2027-02-09']));
    await gelukt(school, 'planner', bezoekPlannen('2027-02-09'));
    await school.naar('2027-02-09', '16:00');
    await gelukt(school, 'inspecteur', bezoekVastleggen('2027-02-09'));
    expect(await school.termijnen()).toMatchObject({ 'toezicht/na-2024-05-14/concept': '2027-03-09' });
  });
});
