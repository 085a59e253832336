/** A day is equated while trajecten run: first what would move, then the change, recorded per school (T8, TM-5). */
import { maakKalenderactiviteiten } from '../../activities/kalender.ts';
import { maakTrajectworker } from '../../src/trajecten/worker.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { bezoekPlannen, uitnodigen, uitnodigingBeantwoorden } from '../domein/toezicht.ts';
import { INSTELLINGEN, Opstelling, type Proefschool, STAND } from '../traject/opstelling.ts';
import { inschrijving, Klant } from './klant.ts';

let op: Opstelling;
let klant: Klant;
let school: string;

interface Proef {
  afspraken: { schoolId: string; naam: string; soort: string; afspraakDatum: string; reden: string }[];
  verschuivingen: { schoolId: string; termijnId: string; van: string; naar: string; brieven: { id: string }[] }[];
  aantalScholen: number;
}

beforeAll(async () => {
  op = await Opstelling.maak('2026-03-24');
  klant = await Klant.maak(op);
  await op.start((verbinding, namespace, code, bronnen) =>
    maakTrajectworker(
      verbinding,
      namespace,
      code,
      bronnen,
      maakKalenderactiviteiten({
        prisma: op.prisma,
        instellingen: INSTELLINGEN,
        nu: () => op.klok.nu(),
        opdrachtgever: op.opdrachtgever,
      }),
    ),
  );
  const { inhoud } = await klant.geef<{ schoolId: string }>(
    '/v1/scholen',
    inschrijving({ elektronischBereikbaar: true }),
  );
  school = `/v1/scholen/${inhoud.schoolId}`;
  await klant.geef(`${school}/aanvragen`, { ontvangstDatum: '2026-03-24' });
});
afterAll(async () => {
  await klant.sluit();
  await op.sluit();
});

const DAG = { soort: 'dag-gelijkgesteld', datum: '2026-05-19', bron: 'KB van de proef' };
const beheerder = { rol: 'beheerder' } as const;

async function besluitdag(): Promise<string | undefined> {
  const { inhoud } = await klant.lees<{ termijnen: { id: string; laatsteDag: string }[] }>(school);
  return inhoud.termijnen.find((t) => t.id === 'aanvraag/1/besluit')?.laatsteDag;
}

it('toont eerst welke termijnen verschuiven en welke brieven de oude dag noemen, en verandert niets', async () => {
  const { status, inhoud } = await klant.geef<Proef>('/v1/kalender/wijzigingen/_proef', DAG, beheerder);
  expect(status).toBe(200);
  expect(inhoud.aantalScholen).toBe(1);
  expect(inhoud.verschuivingen).toMatchObject([
    { termijnId: 'aanvraag/1/besluit', van: '2026-05-19', naar: '2026-05-20', brieven: [{ id: 'brief-1' }] },
  ]);
  expect(await besluitdag()).toBe('2026-05-19');
});

it('past de wijziging toe op alle trajecten en legt haar per school vast, één keer', async () => {
  const sleutel = 'proef-kalender';
  const [een, nogEens] = await Promise.all([
    klant.geef<{ versie: number }>('/v1/kalender/wijzigingen', DAG, { ...beheerder, sleutel }),
    klant.geef<{ versie: number }>('/v1/kalender/wijzigingen', DAG, { ...beheerder, sleutel }),
  ]);
  expect([een.status, nogEens.status, nogEens.inhoud.versie]).toEqual([201, 201, een.inhoud.versie]);
  await op.temporal.workflow.getHandle(`kalender/${een.inhoud.versie}`).result();

  expect(await besluitdag()).toBe('2026-05-20');
  const feiten = await op.prisma.gebeurtenis.findMany({ where: { soort: 'KalenderGewijzigd' } });
  expect(feiten.map((f) => f.gegevens)).toMatchObject([
    {
      versie: een.inhoud.versie,
      verschoven: [{ termijnId: 'aanvraag/1/besluit', van: '2026-05-19', naar: '2026-05-20' }],
    },
  ]);
  const anders = await klant.geef(
    '/v1/kalender/wijzigingen',
    { ...DAG, datum: '2026-05-20' },
    { ...beheerder, sleutel },
  );
  expect(anders.status).toBe(409);
});

it('maakt de dag weer gewoon, en dan schuift de termijn terug', async () => {
  const einde = { soort: 'gelijkstelling-beeindigd', datum: '2026-05-19' };
  const { inhoud } = await klant.geef<{ versie: number }>('/v1/kalender/wijzigingen', einde, beheerder);
  await op.temporal.workflow.getHandle(`kalender/${inhoud.versie}`).result();
  expect(await besluitdag()).toBe('2026-05-19');
});

describe('een afspraak op een dag die sluit', () => {
  const SLUITING = {
    soort: 'sluiting-toegevoegd',
    van: '2027-03-18',
    totEnMet: '2027-03-18',
    omschrijving: 'Verhuizing van het kantoor',
  };
  let bezocht: Proefschool;

  /** The last visit was on 1 May 2023, so the next one can be until 1 May 2027; the audit is on that day too. */
  beforeAll(async () => {
    await op.zetOpDeLijst({ code: 'ITTA-01', geldigVanaf: '2026-01-01', geldigTotEnMet: null });
    bezocht = await op.nieuweSchool();
    const stand = {
      ...STAND,
      laatsteTidkOp: '2023-05-01',
      tidkUitkomst: 'voldoende' as const,
      auditGeplandOp: '2027-03-18',
    };
    const geef = async (opdracht: Opdracht, rol: Rol) =>
      expect((await bezocht.geef(opdracht, { rol })).geweigerd).toEqual([]);
    await geef({ soort: 'SchoolImporteren', stand }, 'servicedesk');
    await geef(uitnodigen(['2027-03-18']), 'planner');
    await geef(uitnodigingBeantwoorden(['2027-03-18']), 'school');
    await geef(bezoekPlannen('2027-03-18'), 'planner');
    await geef(
      {
        soort: 'OnaangekondigdBezoekPlannen',
        dag: '2027-03-18',
        inspecteur: 'ITTA-01',
        signaal: null,
        reden: 'tekst-1',
      },
      'planner',
    );
  });

  const gesloten = async () => (await bezocht.taken()).filter((taak) => taak.endsWith('/dag-gesloten'));

  it('staat in de proef, met school, soort, dag en reden', async () => {
    const { inhoud } = await klant.geef<Proef>('/v1/kalender/wijzigingen/_proef', SLUITING, beheerder);
    const afspraak = { schoolId: bezocht.id, afspraakDatum: '2027-03-18', reden: SLUITING.omschrijving };
    expect(inhoud.afspraken).toMatchObject(
      ['resultatenaudit', 'toezicht', 'onaangekondigd bezoek'].map((soort) => ({ ...afspraak, soort })),
    );
    expect(inhoud.aantalScholen).toBe(1);
    expect(await gesloten()).toEqual([]);
  });

  it('is na de wijziging een taak, totdat de dag weer open is; de school leest niets van het onaangekondigde bezoek', async () => {
    const wijzig = async (wijziging: object) => {
      const { inhoud } = await klant.geef<{ versie: number }>('/v1/kalender/wijzigingen', wijziging, beheerder);
      await op.temporal.workflow.getHandle(`kalender/${inhoud.versie}`).result();
    };
    await wijzig(SLUITING);
    expect(await gesloten()).toEqual([
      'planner onaangekondigd/1/dag-gesloten',
      'servicedesk planning/2026/dag-gesloten',
      'planner toezicht/na-2023-05-01/dag-gesloten',
    ]);
    const feit = await op.prisma.gebeurtenis.findFirst({ where: { schoolId: bezocht.id, soort: 'KalenderGewijzigd' } });
    expect(feit?.gegevens).toMatchObject({
      afspraken: [
        { soort: 'resultatenaudit', dag: '2027-03-18', gesloten: true },
        { soort: 'toezicht', dag: '2027-03-18', gesloten: true },
      ],
    });
    expect(JSON.stringify(feit?.gegevens)).not.toContain('onaangekondigd');
    await wijzig({ soort: 'sluiting-beeindigd', van: SLUITING.van, totEnMet: SLUITING.totEnMet });
    expect(await gesloten()).toEqual([]);
  });
});

it('weigert wat niet klopt met alle fouten, en wie niet mag', async () => {
  const fout = await klant.geef<{ fouten: { veld: string; regel: string }[] }>(
    '/v1/kalender/wijzigingen',
    { soort: 'dag-gelijkgesteld', datum: '2026-12-25', bron: 'KB van de proef' },
    beheerder,
  );
  expect([fout.status, fout.inhoud.fouten[0]]).toMatchObject([400, { veld: 'datum', regel: 'T8' }]);
  expect((await klant.geef('/v1/kalender/wijzigingen', DAG, { rol: 'school' })).status).toBe(403);
});
