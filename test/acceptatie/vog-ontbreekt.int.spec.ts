/**
 * Scenario 8 on the real Temporal server: the VOG of a director is not there before the resultatenaudit. Reminders, an
 * escalation, a negative advice, and a voornemen. Every day was computed by hand.
 */
import {
  adviesGeven,
  auditPlannen,
  deelnemersLeveren,
  goedkeuren,
  lesurenOpgeven,
  resultatenLeveren,
  tevredenheidVastleggen,
} from '../domein/audit.ts';
import { STAND } from '../domein/feiten.ts';
import { halfjaarVanaf } from '../domein/plichten.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { Dagboek } from './dagboek.ts';

let op: Opstelling;
let school: Proefschool;
let dagboek: Dagboek;
let bestuurder: string;

beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.start();
  school = await op.nieuweSchool();
  bestuurder = await op.persoon('Persoon Een');
  dagboek = new Dagboek(op, school);
});
afterAll(() => op.sluit());

describe('Scenario 8: de VOG van een bestuurder ontbreekt', () => {
  test('een school met één bestuurder plant haar audit op woensdag 10 maart 2027', async () => {
    await dagboek.geef({ soort: 'SchoolImporteren', stand: STAND });
    await dagboek.geef({
      soort: 'BestuurderAanmelden',
      persoonId: bestuurder,
      functie: 'bestuurder',
      sinds: '2020-01-01',
      gemeldOp: '2026-11-23',
    });
    // One director on record says nothing about the others, until the servicedesk has looked (VO-1).
    const klaarzetten = 'servicedesk vog/directie/2026/1/klaarzetten';
    expect(await school.taken()).toEqual(['servicedesk bestuur/volledig', klaarzetten]);
    await dagboek.geef({ soort: 'BestuurVolledigVastleggen', peildatum: '2026-11-23', bron: 'uittreksel van de KvK' });
    expect(await school.taken()).toEqual([klaarzetten]);
    await dagboek.naar('2026-12-22');
    const planning = halfjaarVanaf('2027-01-01', '2026-12-22');
    const leveringen = [resultatenLeveren(), deelnemersLeveren(), lesurenOpgeven(), planning];
    for (const opdracht of [...leveringen, auditPlannen('2027-03-10')]) {
      expect((await dagboek.geef(opdracht, { rol: 'school' })).geweigerd).toEqual([]);
    }
    expect((await school.termijnen())['vog/directie/2026/1']).toBe('2027-03-09');
  });

  test('herinnerd 12, 8, 4 en 2 weken en 3 dagen vooraf (N-22), geëscaleerd twee weken vooraf', async () => {
    await dagboek.naar('2027-02-16');
    await dagboek.geef(tevredenheidVastleggen());
    await dagboek.naar('2027-03-09');
    const herinnerd = await op.prisma.gebeurtenis.findMany({
      where: { schoolId: school.id, soort: 'HerinneringVerzonden' },
      orderBy: { nr: 'asc' },
    });
    const dagen = herinnerd.flatMap(({ gegevens }) => {
      const { datum, punten } = gegevens as { datum: string; punten: { reeks: string; stap: string }[] };
      return punten.filter((p) => p.reeks.startsWith('vog/')).map((p) => `${datum} ${p.stap}`);
    });
    // Counted back from Tuesday 9 March. Twelve weeks before is 15 December, when the audit was not planned yet: the
    // reminder goes the morning after the planning. Three days hold two ordinary days (T4): back from Tuesday to Friday 5.
    expect(dagen).toEqual([
      '2026-12-23 12 weken',
      '2027-01-12 8 weken',
      '2027-02-09 4 weken',
      '2027-02-23 2 weken',
      '2027-03-05 3 dagen',
    ]);
    // Two weeks before 10 March.
    expect(await school.verloop()).toContain('2027-02-24 VogGeescaleerd');
    expect(await school.berichten()).toContain('2027-02-24 vog-escalatie e-mail te verzenden');
    expect(await school.taken()).toEqual([
      'auditor resultatenaudit/2026/adviseren',
      'servicedesk vog/directie/2026/1/bellen',
      'servicedesk vog/directie/2026/1/klaarzetten',
    ]);
  });

  test('na 9 maart is de termijn verstreken: een taak, geen uitkomst (BZ-26)', async () => {
    await dagboek.naar('2027-03-12');
    expect(await school.verloop()).toContain('2027-03-10 TermijnVerstreken');
    expect(await school.aanZet()).toBe(
      'Te laat: de school zorgt voor de VOG van bestuurder 1 voor meetjaar 2026, uiterste dag was 9 maart 2027.',
    );
  });

  test('het advies kan over de organisatie niet positief zijn; negatief is een taak voor de beslisser (VO-1, RA-9)', async () => {
    const positief = await dagboek.geef(adviesGeven(), { rol: 'auditor' });
    expect(positief.geweigerd).toMatchObject([{ code: 'VOG_ONTBREEKT', regel: 'VO-1' }]);
    expect(positief.gebeurtenissen).toEqual([]);
    await dagboek.geef(adviesGeven({ organisatie: 'negatief' }), { rol: 'auditor' });
    expect(await school.taken()).toContain('beslisser resultatenaudit/2026/negatief');
    const zonderMotivering = await dagboek.geef(goedkeuren(), { rol: 'beslisser' });
    expect(zonderMotivering.geweigerd).toMatchObject([{ code: 'MOTIVERING_VERPLICHT', regel: 'Awb 3:50' }]);
  });

  test('22 maart: een voornemen tot een waarschuwing; de school krijgt veertien dagen voor haar zienswijze (N-15)', async () => {
    await dagboek.naar('2027-03-22');
    await dagboek.geef(
      {
        soort: 'VoornemenUitbrengen',
        maatregel: 'waarschuwing',
        gronden: ['VOG'],
        motivering: 'tekst-1',
        dagen: null,
        meetjaar: 2026,
      },
      { rol: 'beslisser' },
    );
    // Monday 22 March and fourteen days.
    expect((await school.termijnen())['voornemen/1/zienswijze']).toBe('2027-04-05');
    await dagboek.naar('2027-04-02');
    await dagboek.geef(
      { soort: 'ZienswijzeVastleggen', nummer: 1, ontvangenOp: '2027-04-02', wijze: 'schriftelijk', inhoud: 'tekst-2' },
      { rol: 'school' },
    );
    // Ten working days after Friday 2 April (N-17).
    expect((await school.termijnen())['voornemen/1/besluit']).toBe('2027-04-16');
    expect(await school.taken()).toContain('beslisser voornemen/1/besluiten');
  });

  test('elke dag, elke brief en elke stand staat in docs/levens/vog-ontbreekt.md', () => {
    dagboek.vergelijk('vog-ontbreekt', 'Scenario 8: de VOG van een bestuurder ontbreekt', [
      'Van 23 november 2026 tot het besluit over de maatregel: herinneringen, een escalatie, een negatief advies, een',
      'voornemen en de zienswijze daarop.',
    ]);
  });
});
