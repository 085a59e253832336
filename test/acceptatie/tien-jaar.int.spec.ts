/**
 * Ten years on the real Temporal server: a sample of the example schools lives the life that it had in memory, and both
 * agree event by event. The first of them is the quiet life: a school that does well, year after year.
 */
import type { Gebeurtenis } from '../../domain/dossier/dossier.ts';
import { dagVan, momentVan } from '../../domain/termijn/index.ts';
import { leef } from '../domein/gedrag.ts';
import { type Voorbeeldschool, voorbeeldscholen } from '../domein/voorbeeldscholen.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';

const BEGIN = momentVan('2026-11-23', '10:00');
const EINDE = momentVan('2036-11-23');
const DUUR_MS = 180_000;

/** With everything in order; without an answer, ever; and with besluiten by post, answering in some years. */
const KEUZE: [naam: string, past: (school: Voorbeeldschool) => boolean][] = [
  [
    'een rustige school',
    ({ wijze, begin }) => wijze === 'vlot' && perMail(begin) && soortVan(begin) === 'onbepaalde tijd',
  ],
  ['een nieuwe school', ({ wijze, begin }) => wijze === 'vlot' && soortVan(begin) === 'bepaalde tijd'],
  ['een school die zwijgt', ({ wijze }) => wijze === 'stil'],
  ['een school die soms antwoordt, per post', ({ wijze, begin }) => wijze === 'wisselend' && !perMail(begin)],
];

const standVan = ([eerste]: Voorbeeldschool['begin']) => {
  if (eerste?.[0].soort !== 'SchoolImporteren') throw new Error('Deze school begint niet met een import');
  return eerste[0].stand;
};
const perMail = (begin: Voorbeeldschool['begin']) => standVan(begin).elektronischBereikbaar;
const soortVan = (begin: Voorbeeldschool['begin']) => standVan(begin).soortKeurmerk;

let op: Opstelling;
let uitkomsten: Promise<PromiseSettledResult<Awaited<ReturnType<typeof tienJaar>>>[]>;
beforeAll(async () => {
  op = await Opstelling.maak('2026-11-23');
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  await op.start(undefined, op.prisma, BRONNEN.instellingen);
  uitkomsten = Promise.allSettled(KEUZE.map(([naam, past]) => tienJaar(naam, past)));
});
afterAll(() => op.sluit());

const alle = voorbeeldscholen('2026-11-23');

/** Does again on the server what people did in memory, each at its own moment. */
async function leefOpnieuw(school: Proefschool, plan: ReturnType<typeof leef>['plan']): Promise<void> {
  for (const { moment, opdracht, rol } of plan) {
    const dag = dagVan(moment);
    if (moment > BEGIN) await school.naar(dag, '11:00');
    await school.geef(opdracht, { rol });
  }
  await school.naar('2036-11-23', '00:00');
}

/** What was to happen, and what was recorded. All schools live at the same time. */
async function tienJaar(naam: string, past: (school: Voorbeeldschool) => boolean) {
  const gekozen = alle.find(past);
  if (!gekozen) throw new Error(`Er is geen voorbeeld van ${naam}`);
  const leven = leef(gekozen.begin, gekozen.gedrag, BEGIN, EINDE);
  const school = await op.nieuweSchool();
  await leefOpnieuw(school, leven.plan);
  const rijen = await op.prisma.gebeurtenis.findMany({ where: { schoolId: school.id }, orderBy: { nr: 'asc' } });
  return {
    verwacht: leven.stappen.flatMap((stap) => stap.gebeurtenissen),
    gebeurd: rijen.map(({ gegevens }) => gegevens as unknown as Gebeurtenis),
    opdrachten: leven.plan.length,
  };
}

describe.each(KEUZE)('tien jaar van %s', (naam) => {
  test(
    'op de server en in het geheugen gebeurt hetzelfde, op dezelfde dagen',
    async () => {
      const uitkomst = (await uitkomsten)[KEUZE.findIndex(([keuze]) => keuze === naam)];
      if (uitkomst?.status !== 'fulfilled') throw uitkomst?.reason;
      const { verwacht, gebeurd, opdrachten } = uitkomst.value;
      expect(gebeurd).toEqual(JSON.parse(JSON.stringify(verwacht)));
      expect(gebeurd.length).toBeGreaterThan(100);
      process.stdout.write(`${naam}: ${gebeurd.length} gebeurtenissen, ${opdrachten} opdrachten\n`);
    },
    DUUR_MS,
  );
});

test('RA-9, VO-1, TK-1: het rustige leven, jaar na jaar', () => {
  const [, past] = KEUZE[0] ?? [];
  const rustig = alle.find((school) => past?.(school));
  if (!rustig) throw new Error('Er is geen rustige school');
  const { stappen } = leef(rustig.begin, rustig.gedrag, BEGIN, EINDE);
  const feiten = stappen.flatMap((stap) => stap.gebeurtenissen);
  const jaren = (soort: Gebeurtenis['soort']) =>
    feiten.filter((g) => g.soort === soort).map((g) => ('meetjaar' in g ? g.meetjaar : null));
  const tienJaar = Array.from({ length: 10 }, (_, i) => 2026 + i);
  expect(jaren('GegevensGevraagd')).toEqual(tienJaar);
  expect(jaren('ResultatenGeleverd')).toEqual(tienJaar);
  expect(jaren('AuditadviesGegeven')).toEqual(tienJaar);
  expect(jaren('MeetperiodeGoedgekeurd')).toEqual(tienJaar);
  expect(feiten.filter((g) => g.soort === 'TermijnVerstreken')).toEqual([]);
});
