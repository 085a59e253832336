/**
 * Ten years on the real Temporal server: a sample of the example schools lives the life that it had in memory, and both
 * agree event by event, letter by letter, and in where the school stands at the end.
 */
import type { Gebeurtenis } from '../../domain/dossier/dossier.ts';
import { dagVan, momentVan } from '../../domain/termijn/index.ts';
import { leef } from '../domein/gedrag.ts';
import { eindstandVan, vastgelegdeEindstand } from '../simulatie/eindstand.ts';
import { type Voorbeeldschool, voorbeeldscholen } from '../domein/voorbeeldscholen.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';

const BEGIN = momentVan('2026-11-23', '10:00');
const EINDE = momentVan('2036-11-23');
const DUUR_MS = 300_000;

/** With everything in order; without an answer, ever; and with besluiten by post, answering in some years. */
const KEUZE: [naam: string, past: (school: Voorbeeldschool) => boolean][] = [
  [
    'een rustige school',
    ({ wijze, begin }) => wijze === 'vlot' && perMail(begin) && soortVan(begin) === 'onbepaalde tijd',
  ],
  ['een nieuwe school', ({ wijze, begin }) => wijze === 'vlot' && soortVan(begin) === 'bepaalde tijd'],
  ['een school die zwijgt', ({ wijze }) => wijze === 'stil'],
  ['een school die soms antwoordt, per post', ({ wijze, begin }) => wijze === 'wisselend' && !perMail(begin)],
  [
    'een school met tegenslag',
    ({ wijze, begin }) => wijze === 'met tegenslag' && soortVan(begin) === 'onbepaalde tijd',
  ],
  [
    'een nieuwe school met tegenslag',
    ({ wijze, begin }) => wijze === 'met tegenslag' && soortVan(begin) === 'bepaalde tijd',
  ],
  ['een school die stopt', ({ wijze }) => wijze === 'stopt'],
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

/** Every message as `template channel day`, of the ones that the events tell; a letter that waits on its first day. */
function brievenUit(gebeurtenissen: readonly Gebeurtenis[]): string[] {
  const brieven = new Map<string, string>();
  for (const g of gebeurtenissen) {
    if (g.soort === 'HerinneringVerzonden') brieven.set(`herinnering-${g.datum}`, `herinnering e-mail ${g.datum}`);
    if (g.soort === 'BriefKlaargezet' || g.soort === 'BriefVerzonden' || g.soort === 'BriefNaarPost') {
      brieven.set(g.briefId, `${g.sjabloon} ${g.kanaal} ${g.datum}`);
    }
  }
  return [...brieven].map(([id, brief]) => `${id}: ${brief}`).sort();
}

/** What was to happen, and what was recorded. All schools live at the same time. */
async function tienJaar(naam: string, past: (school: Voorbeeldschool) => boolean) {
  const gekozen = alle.find(past);
  if (!gekozen) throw new Error(`Er is geen voorbeeld van ${naam}`);
  const leven = leef(gekozen.begin, gekozen.gedrag, BEGIN, EINDE);
  const school = await op.nieuweSchool();
  await leefOpnieuw(school, leven.plan);
  const where = { schoolId: school.id };
  const rijen = await op.prisma.gebeurtenis.findMany({ where, orderBy: { nr: 'asc' } });
  const berichten = await op.prisma.bericht.findMany({ where });
  return {
    verwacht: leven.stappen.flatMap((stap) => stap.gebeurtenissen),
    gebeurd: rijen.map(({ gegevens }) => gegevens as unknown as Gebeurtenis),
    berichten: berichten
      .map(
        (b) => `${b.id.slice(school.id.length + 1)}: ${b.sjabloon} ${b.kanaal} ${b.datum.toISOString().slice(0, 10)}`,
      )
      .sort(),
    eindstand: await vastgelegdeEindstand(op.prisma, school.id),
    verwachteEindstand: eindstandVan(leven.dossier, EINDE, BRONNEN),
    opdrachten: leven.plan.length,
  };
}

describe.each(KEUZE)('tien jaar van %s', (naam) => {
  test(
    'op de server en in het geheugen gebeurt hetzelfde, op dezelfde dagen, met dezelfde brieven en uitkomst',
    async () => {
      const uitkomst = (await uitkomsten)[KEUZE.findIndex(([keuze]) => keuze === naam)];
      if (uitkomst?.status !== 'fulfilled') throw uitkomst?.reason;
      const { verwacht, gebeurd, berichten, eindstand, verwachteEindstand, opdrachten } = uitkomst.value;
      expect(gebeurd).toEqual(JSON.parse(JSON.stringify(verwacht)));
      expect(berichten).toEqual(brievenUit(verwacht));
      expect(eindstand).toEqual(verwachteEindstand);
      expect(gebeurd.length).toBeGreaterThan(100);
      process.stdout.write(`${naam}: ${gebeurd.length} gebeurtenissen, ${opdrachten} opdrachten\n`);
    },
    DUUR_MS,
  );
});
