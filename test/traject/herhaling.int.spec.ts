/** The same command under the same key: one effect and one answer, whenever and however often it comes (A8). */
import { randomUUID } from 'node:crypto';
import { maakVastlegactiviteiten } from '../../activities/vastleggen.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { aanleidingIdVan, SleutelHergebruikt, tekstRef } from '../../src/trajecten/opdrachtgever.ts';
import { OPDRACHT, type Opdrachtverzoek, type Vastlegging, workflowIdVan } from '../../workflows/verkeer.ts';
import { INSTELLINGEN, Opstelling, type Proefschool, STAND } from './opstelling.ts';

let op: Opstelling;
beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.start();
});
afterAll(() => op.sluit());

async function geimporteerd(): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  await school.geef({ soort: 'SchoolImporteren', stand: STAND });
  return school;
}

const plan = (datum: string): Opdracht => ({
  soort: 'ResultatenauditPlannen',
  meetjaar: 2026,
  certificerendeInstelling: 'Kiwa Nederland',
  datum,
});

const keer = <T>(aantal: number, wat: (i: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: aantal }, (_, i) => wat(i)));

describe('dezelfde opdracht met dezelfde sleutel', () => {
  it('heeft één effect en één antwoord als zij twintig keer tegelijk komt', async () => {
    const school = await op.nieuweSchool();
    const sleutel = randomUUID();
    const antwoorden = await keer(20, () => school.geef({ soort: 'SchoolImporteren', stand: STAND }, { sleutel }));
    const [eerste] = antwoorden;
    expect(eerste).toMatchObject({
      status: 'fulfilled',
      value: { gebeurtenissen: [{ nr: 1, soort: 'SchoolGeimporteerd' }] },
    });
    for (const antwoord of antwoorden) expect(antwoord).toEqual(eerste);
    expect(await school.verloop()).toEqual(['2026-02-02 SchoolGeimporteerd']);
  });

  it('krijgt een jaar en een nieuwe run later hetzelfde antwoord, ook als zij de werkstroom zelf bereikt', async () => {
    const school = await geimporteerd();
    const sleutel = randomUUID();
    const toen = await school.geef(plan('2027-03-15'), { sleutel });
    expect(toen.versie).toBe(4);
    await school.naar('2027-04-02');
    const verloop = await school.verloop();

    expect(await school.geef(plan('2027-03-15'), { sleutel })).toEqual(toen);

    const bekend = await op.prisma.vastlegging.findUniqueOrThrow({ where: { aanleidingId: aanleidingIdVan(sleutel) } });
    const verzoek: Opdrachtverzoek = {
      aanleidingId: bekend.aanleidingId,
      inhoudHash: bekend.inhoudHash ?? '',
      opdracht: plan('2027-03-15'),
      actorId: randomUUID(),
      rol: 'servicedesk',
    };
    const werkstroom = op.temporal.workflow.getHandle(workflowIdVan(school.id));
    const nogmaals = await werkstroom.executeUpdate<Vastlegging, [Opdrachtverzoek]>(OPDRACHT, {
      args: [verzoek],
      updateId: verzoek.aanleidingId,
    });
    expect(nogmaals).toMatchObject({
      gebeurtenissen: toen.gebeurtenissen,
      versieToen: 4,
      inhoudHash: bekend.inhoudHash,
    });
    expect(await school.verloop()).toEqual(verloop);
  });

  it('krijgt ook dezelfde weigering, zonder dat de stand van nu meetelt', async () => {
    const school = await geimporteerd();
    const sleutel = randomUUID();
    const geweigerd = await school.geef(plan('2026-06-01'), { sleutel });
    expect(geweigerd).toMatchObject({ gebeurtenissen: [], geweigerd: [{ code: 'MEETPERIODE_LOOPT' }] });
    await school.geef(plan('2027-03-15'));
    expect(await school.geef(plan('2026-06-01'), { sleutel })).toEqual(geweigerd);
  });

  it('wordt door twee workers tegelijk één keer vastgelegd', async () => {
    const school = await geimporteerd();
    const { legVast } = maakVastlegactiviteiten({ prisma: op.prisma, instellingen: INSTELLINGEN });
    const actor = await op.actor('servicedesk');
    const verzoek: Opdrachtverzoek = {
      aanleidingId: randomUUID(),
      inhoudHash: 'inhoud',
      opdracht: plan('2027-03-15'),
      actorId: actor.id,
      rol: 'servicedesk',
    };
    const moment = momentVan('2026-02-03', '12:00');
    const uitkomsten = await keer(10, () =>
      legVast({ schoolId: school.id, aanleiding: { soort: 'opdracht', verzoek }, moment }),
    );
    for (const uitkomst of uitkomsten) expect(uitkomst).toEqual(uitkomsten[0]);
    expect(uitkomsten[0]).toMatchObject({
      status: 'fulfilled',
      value: { gebeurtenissen: [{ nr: 2 }, { nr: 3 }, { nr: 4 }], versie: 4 },
    });
    expect(await school.verloop()).toHaveLength(4);
  });
});

describe('een andere opdracht met een gebruikte sleutel', () => {
  it('wordt geweigerd en doet niets', async () => {
    const school = await geimporteerd();
    const sleutel = randomUUID();
    await school.geef(plan('2027-03-15'), { sleutel });
    await expect(school.geef(plan('2027-03-16'), { sleutel })).rejects.toThrow(SleutelHergebruikt);
    const ander = await geimporteerd();
    await expect(ander.geef(plan('2027-03-15'), { sleutel })).rejects.toThrow(SleutelHergebruikt);
    expect(await school.verloop()).toHaveLength(4);
    expect(await ander.verloop()).toHaveLength(1);
  });

  it('wordt ook geweigerd als zij tegelijk komt, voor dezelfde en voor een andere school', async () => {
    const scholen = [await geimporteerd(), await geimporteerd()] as const;
    const sleutel = randomUUID();
    const dagen = ['2027-03-15', '2027-03-16', '2027-03-17'];
    const opgaven = scholen.flatMap((school) => dagen.map((dag) => ({ school, dag })));
    const uitkomsten = await Promise.allSettled(opgaven.map(({ school, dag }) => school.geef(plan(dag), { sleutel })));
    const gelukt = uitkomsten.filter((uitkomst) => uitkomst.status === 'fulfilled');
    expect(gelukt).toHaveLength(1);
    for (const uitkomst of uitkomsten) {
      if (uitkomst.status === 'rejected') expect(uitkomst.reason).toBeInstanceOf(SleutelHergebruikt);
    }
    const gepland = await op.prisma.gebeurtenis.findMany({ where: { aanleidingId: aanleidingIdVan(sleutel) } });
    expect(gepland.map(({ soort }) => soort)).toEqual(['ResultatenauditGepland', 'BriefKlaargezet', 'BriefVerzonden']);
  });

  it('laat haar tekst niet achter bij de opdracht die wel gold', async () => {
    const school = await op.nieuweSchool();
    await school.geef({
      soort: 'SchoolInschrijven',
      omvang: 'klein',
      aantalVestigingen: 1,
      elektronischBereikbaar: true,
    });
    await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null });
    const sleutel = randomUUID();
    const vraag = { soort: 'AanvullingVragen', ontbreekt: tekstRef(sleutel, 'ontbreekt'), dagen: null } as const;
    const uitkomsten = await keer(6, (i) => school.geef(vraag, { sleutel, teksten: { ontbreekt: `Stuk ${i}` } }));
    const gewonnen = uitkomsten.findIndex((uitkomst) => uitkomst.status === 'fulfilled');
    expect(uitkomsten.filter((uitkomst) => uitkomst.status === 'fulfilled')).toHaveLength(1);
    const tekst = await op.prisma.tekst.findUniqueOrThrow({ where: { id: vraag.ontbreekt } });
    expect(tekst.inhoud).toBe(`Stuk ${gewonnen}`);
    const nogmaals = await school.geef(vraag, { sleutel, teksten: { ontbreekt: `Stuk ${gewonnen}` } });
    expect(uitkomsten[gewonnen]).toEqual({ status: 'fulfilled', value: nogmaals });
  });
});

describe('een wekker die is vastgelegd zonder dat de werkstroom het hoorde', () => {
  it('gebeurt één keer, en de volgende gaat gewoon door, ook als er eerst een opdracht komt', async () => {
    const school = await geimporteerd();
    const { legVast } = maakVastlegactiviteiten({ prisma: op.prisma, instellingen: INSTELLINGEN });
    const { wekkerOp } = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } });
    const moment = wekkerOp?.getTime() ?? NaN;
    const aanleiding = { soort: 'wekker', aanleidingId: `${school.id}/wekker/1` } as const;
    const eerste = await legVast({ schoolId: school.id, aanleiding, moment });
    expect(eerste.gebeurtenissen.length).toBeGreaterThan(0);

    await school.geef(plan('2027-03-15'));
    await school.naar('2027-01-31');
    const nummers = await op.prisma.gebeurtenis.findMany({ where: { schoolId: school.id }, orderBy: { nr: 'asc' } });
    expect(nummers.map(({ nr }) => nr)).toEqual(nummers.map((_, i) => i + 1));
    const ongestoord = await geimporteerd();
    await ongestoord.geef(plan('2027-03-15'));
    await ongestoord.naar('2027-01-31');
    // What the command itself brought about, which came before the wake-up here and after it there.
    const vanHetPlan = /ResultatenauditGepland|^2026-02-02 Brief/;
    const wekkers = (verloop: string[]) => verloop.filter((regel) => !vanHetPlan.test(regel));
    expect(wekkers(await school.verloop())).toEqual(wekkers(await ongestoord.verloop()));
  });
});

describe('veel verschillende opdrachten tegelijk voor één school', () => {
  it('worden allemaal één keer vastgelegd, na elkaar', async () => {
    const school = await geimporteerd();
    const dagen = Array.from({ length: 25 }, (_, i) => `2027-03-${String(i + 1).padStart(2, '0')}`);
    const antwoorden = await Promise.all(dagen.map((dag) => school.geef(plan(dag))));
    const nummers = antwoorden.map(({ gebeurtenissen }) => gebeurtenissen[0]?.nr ?? 0).sort((a, b) => a - b);
    // Each plan is three facts: the plan itself, and the letter that confirms it.
    expect(nummers).toEqual(dagen.map((_, i) => 3 * i + 2));
    expect(await school.verloop()).toHaveLength(1 + 3 * dagen.length);
  });
});
