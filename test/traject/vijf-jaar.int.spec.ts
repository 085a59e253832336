/**
 * Five years of six schools on the real server. Every run of a traject is closed after a meetjaar; nothing may get lost
 * by that, and a year may not cost much history.
 */
import { type Dossier, evolve, type Gebeurtenis, leegDossier } from '../../domain/dossier/dossier.ts';
import type { Importstand } from '../../domain/dossier/inschrijving/inschrijving.ts';
import { dagVan, eersteKantoordag, KALENDER, momentVan, plusDagen } from '../../domain/termijn/index.ts';
import { STAND as STANDVRAAG, type Trajectstand, workflowIdVan } from '../../workflows/verkeer.ts';
import {
  adviesGeven,
  deelnemersLeveren,
  goedkeuren,
  lesurenOpgeven,
  resultatenLeveren,
  tevredenheidVastleggen,
} from '../domein/audit.ts';
import { bestuurderAanmelden } from '../domein/feiten.ts';
import { halfjaarVanaf } from '../domein/plichten.ts';
import { geschiedenissen } from './geschiedenis.ts';
import { Opstelling, type Proefschool, STAND } from './opstelling.ts';

const JAREN = [2027, 2028, 2029, 2030, 2031];

/** Does every year what it should do, in time. */
async function ordelijk(school: Proefschool): Promise<void> {
  for (const jaar of JAREN) {
    await school.naar(`${jaar - 1}-12-21`);
    await school.geef({ soort: 'VogAanvraagKlaarzetten' });
    await school.geef(halfjaarVanaf(`${jaar}-01-01`, `${jaar - 1}-12-21`), { rol: 'school' });
    const meetjaar = jaar - 1;
    const geleverdOp = `${meetjaar}-12-21`;
    for (const opdracht of [
      resultatenLeveren({ meetjaar, geleverdOp }),
      deelnemersLeveren({ meetjaar, geleverdOp }),
      lesurenOpgeven({ meetjaar }),
    ]) {
      await school.geef(opdracht, { rol: 'school' });
    }
    await school.naar(`${jaar}-01-11`);
    await school.geef(
      {
        soort: 'ResultatenauditPlannen',
        meetjaar: jaar - 1,
        certificerendeInstelling: 'Kiwa Nederland',
        datum: `${jaar}-03-10`,
      },
      { rol: 'school' },
    );
    await school.naar(`${jaar}-02-08`);
    await school.geef(
      {
        soort: 'VogRegistreren',
        persoonId: null,
        gezienDoor: 'tekst-1',
        afgegevenOp: `${jaar}-01-25`,
        overhandigdOp: `${jaar}-02-04`,
      },
      { rol: 'school' },
    );
    await school.geef(tevredenheidVastleggen({ meetjaar, vastgesteldOp: `${jaar}-02-05` }));
    await school.naar(`${jaar}-03-12`);
    await school.geef(adviesGeven({}, { meetjaar, gehoudenOp: `${jaar}-03-10` }), { rol: 'auditor' });
    await school.naar(`${jaar}-03-22`);
    await school.geef(goedkeuren({ meetjaar }), { rol: 'beslisser' });
    await school.naar(`${jaar}-06-21`);
    await school.geef(halfjaarVanaf(`${jaar}-07-01`, `${jaar}-06-21`), { rol: 'school' });
  }
  await school.naar('2031-11-16');
}

/** Never acts. */
const stil = (school: Proefschool) => school.naar('2031-11-16');

const geimporteerd =
  (anders: Partial<Importstand>, leef: (school: Proefschool) => Promise<void>) => async (school: Proefschool) => {
    await school.geef({ soort: 'SchoolImporteren', stand: { ...STAND, ...anders } });
    await leef(school);
  };

async function nieuw(school: Proefschool): Promise<void> {
  await school.geef({
    soort: 'SchoolInschrijven',
    omvang: 'klein',
    aantalVestigingen: 1,
    elektronischBereikbaar: true,
  });
  await school.geef(bestuurderAanmelden(await op.persoon('Persoon Een'), '2026-11-16'));
  await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-11-16', nieuweFeiten: null });
  await school.naar('2026-12-14');
  await school.geef({ soort: 'AanvraagToekennen', duoNummer: school.id.slice(0, 8) }, { rol: 'beslisser' });
  await stil(school);
}

const LEVENS: Record<string, (school: Proefschool) => Promise<void>> = {
  ordelijk: geimporteerd({}, ordelijk),
  stil: geimporteerd({}, stil),
  nieuw,
  geschorst: geimporteerd({ status: 'geschorst', statusSinds: '2026-10-01', statusTotEnMet: '2027-02-01' }, stil),
  gewaarschuwd: geimporteerd({ status: 'waarschuwing', statusSinds: '2026-10-01', auditGeplandOp: '2027-03-03' }, stil),
  'bepaalde tijd': geimporteerd(
    {
      soortKeurmerk: 'bepaalde tijd',
      verleendOp: '2026-07-06',
      statusSinds: '2026-07-06',
      laatsteTidkOp: null,
      tidkUitkomst: null,
    },
    stil,
  ),
};

let op: Opstelling;
const scholen = new Map<string, Proefschool>();
beforeAll(async () => {
  op = await Opstelling.maak('2026-11-16');
  await op.start();
  const geleefd = Object.entries(LEVENS).map(async ([naam, leef]) => {
    const school = await op.nieuweSchool();
    scholen.set(naam, school);
    await leef(school);
  });
  await Promise.all(geleefd);
}, 120_000);
afterAll(() => op.sluit());

const school = (naam: string): Proefschool => {
  const gevonden = scholen.get(naam);
  if (!gevonden) throw new Error(`School ${naam} bestaat niet`);
  return gevonden;
};
const namen = Object.keys(LEVENS);

describe('vijf jaar', () => {
  it.each(namen)(
    'verliest niets van school %s: doorgenummerd, en dossier, traject en werkstroom zeggen hetzelfde',
    async (naam) => {
      const schoolId = school(naam).id;
      const rijen = await op.prisma.gebeurtenis.findMany({ where: { schoolId }, orderBy: { nr: 'asc' } });
      expect(rijen.map(({ nr }) => nr)).toEqual(rijen.map((_, i) => i + 1));

      const traject = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId } });
      const dossier = rijen.reduce<Dossier>(
        (d, rij) => evolve(d, rij.gegevens as unknown as Gebeurtenis),
        leegDossier(),
      );
      expect(traject.dossier).toEqual(JSON.parse(JSON.stringify(dossier)));
      expect(traject.versie).toBe(rijen.length);

      const stand = await op.temporal.workflow.getHandle(workflowIdVan(schoolId)).query<Trajectstand>(STANDVRAAG);
      expect(stand).toMatchObject({ schoolId, versie: traject.versie, wekker: traject.wekkerOp?.getTime() ?? null });
      const wekkers = await op.prisma.vastlegging.count({ where: { schoolId, opdracht: null } });
      expect(stand.wekkers).toBe(wekkers);
    },
  );

  it.each(namen)(
    'heeft voor school %s na elk meetjaar een nieuwe run, van minder dan 200 geschiedenisregels',
    async (naam) => {
      const runs = await geschiedenissen(op, school(naam).id);
      const begonnen = (await school(naam).verloop()).filter((regel) => regel.endsWith('MeetjaarBegonnen'));
      expect(runs).toHaveLength(1 + begonnen.length);
      for (const run of runs) expect(run.events?.length).toBeLessThan(200);
    },
  );

  it.each(namen)(
    'doet voor school %s alles op de eigen dag, en herinnert alleen op open dagen om negen uur',
    async (naam) => {
      const rijen = await op.prisma.gebeurtenis.findMany({ where: { schoolId: school(naam).id } });
      const herinnerd: string[] = [];
      for (const { soort, gegevens, moment } of rijen) {
        const { datum, laatsteDag } = gegevens as { datum: string; laatsteDag?: string };
        expect(dagVan(moment.getTime())).toBe(datum);
        if (soort === 'HerinneringVerzonden') {
          herinnerd.push(datum);
          expect(eersteKantoordag(datum, KALENDER)).toBe(datum);
          // A timer fires up to a second after its moment, and the clock of a traject goes on while the machine works.
          expect(moment.getTime() - momentVan(datum, '09:00')).toBeLessThan(60_000);
        }
        if (soort === 'TermijnVerstreken') expect(datum).toBe(plusDagen(laatsteDag ?? '', 1));
      }
      expect(new Set(herinnerd).size).toBe(herinnerd.length);
    },
  );

  it('herinnert de stille school aan elk onderwerp op de dagen die de Handleiding noemt', async () => {
    const herinnerd = await op.prisma.gebeurtenis.findMany({
      where: { schoolId: school('stil').id, soort: 'HerinneringVerzonden' },
      orderBy: { nr: 'asc' },
    });
    const regels = herinnerd.flatMap(({ gegevens }) => {
      const { datum, punten } = gegevens as { datum: string; punten: { reeks: string; stap: string }[] };
      return punten.map(({ reeks, stap }) => `${datum} ${reeks} ${stap}`);
    });
    // The proposal is due on Monday 1 February 2027, the VOG on 30 March, the day after Tweede Paasdag. Three days hold
    // at least two ordinary days (T4): those before 1 February begin on Thursday, those before 30 March on Wednesday.
    expect(regels.filter((regel) => regel < '2027-12')).toEqual([
      '2026-12-21 planning/2026/voorstel 6 weken',
      // The data are due on Thursday 31 December: a week before it, and three days with two ordinary days (T4).
      '2026-12-24 nt2/2026/lesuren 1 week',
      '2026-12-24 tevredenheid/2026/deelnemers 1 week',
      '2026-12-24 resultatenaudit/2026/gegevens 1 week',
      // The planning of January is due then too.
      '2026-12-24 cursusplanning/2027-01 1 week',
      '2026-12-28 nt2/2026/lesuren 3 dagen',
      '2026-12-28 tevredenheid/2026/deelnemers 3 dagen',
      '2026-12-28 resultatenaudit/2026/gegevens 3 dagen',
      '2026-12-28 cursusplanning/2027-01 3 dagen',
      '2027-01-04 planning/2026/voorstel 4 weken',
      '2027-01-05 vog/directie/2026 12 weken',
      '2027-01-18 planning/2026/voorstel 2 weken',
      '2027-01-28 planning/2026/voorstel 3 dagen',
      '2027-02-02 vog/directie/2026 8 weken',
      '2027-03-02 vog/directie/2026 4 weken',
      '2027-03-16 vog/directie/2026 2 weken',
      '2027-03-24 vog/directie/2026 3 dagen',
    ]);
  });

  it('herinnert de ordelijke school niet meer nadat zij heeft gehandeld', async () => {
    const verloop = await school('ordelijk').verloop();
    expect(verloop.filter((regel) => regel.includes('Verstreken') || regel.includes('Geescaleerd'))).toEqual([
      // Toezicht in de Klas of 14 May 2024 plus four years: the invitation twelve weeks before its window, and the visit.
      '2027-08-23 TermijnVerstreken',
      '2028-05-15 TermijnVerstreken',
    ]);
    expect(verloop.filter((regel) => regel.startsWith('2027') && regel.endsWith('HerinneringVerzonden'))).toEqual([
      // The proposal, four weeks before 1 February; planned on 11 January.
      '2027-01-04 HerinneringVerzonden',
      // The VOG, twelve weeks before 30 March, and eight weeks before the planned audit; handed in on 8 February.
      '2027-01-05 HerinneringVerzonden',
      '2027-01-12 HerinneringVerzonden',
      // The proposal for the next meetjaar.
      '2027-12-20 HerinneringVerzonden',
    ]);
  });

  it('kost zoveel als hier staat', async () => {
    const regels = await Promise.all(
      namen.map(async (naam) => {
        const schoolId = school(naam).id;
        const runs = await geschiedenissen(op, schoolId);
        const events = runs.flatMap((run) => run.events ?? []);
        const eigen = events.filter((event) => !event.workflowExecutionTimeSkippingTransitionedEventAttributes);
        const perJaar = (aantal: number) => (aantal / JAREN.length).toFixed(0).padStart(6);
        const gebeurtenissen = await op.prisma.gebeurtenis.count({ where: { schoolId } });
        const berichten = await op.prisma.bericht.count({ where: { schoolId } });
        return `${naam.padEnd(14)}${perJaar(gebeurtenissen)}${perJaar(berichten)}${perJaar(events.length)}${perJaar(eigen.length)}`;
      }),
    );
    process.stdout.write(
      `Per schooljaar: gebeurtenissen, berichten, geschiedenisregels, en zonder die van het verzetten van de tijd\n${regels.join('\n')}\n`,
    );
    expect(regels).toHaveLength(6);
  });
});
