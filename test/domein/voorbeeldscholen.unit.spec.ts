/** Ten years of every school of the example file, in memory: what happens, counted, and what may never happen. */
import { contextOp, type Gebeurtenis, taken, volgendeWekker } from '../../domain/dossier/dossier.ts';
import { overzicht } from '../../domain/dossier/overzicht.ts';
import { momentVan } from '../../domain/termijn/index.ts';
import { BRONNEN } from './bronnen.ts';
import { leef } from './gedrag.ts';
import { voorbeeldscholen } from './voorbeeldscholen.ts';

const BEGIN = momentVan('2026-11-23', '14:30');
const EINDE = momentVan('2036-11-23');
const JAREN = 10;

const levens = voorbeeldscholen('2026-11-23').map((school) => ({
  ...school,
  leven: leef(school.begin, school.gedrag, BEGIN, EINDE),
}));
const slot = contextOp(EINDE, BRONNEN);
const feiten = levens.flatMap(({ leven }) => leven.stappen.flatMap((stap) => stap.gebeurtenissen));
const aantal = (soort: Gebeurtenis['soort']) => feiten.filter((g) => g.soort === soort).length;

test('alle 227 scholen', () => {
  expect(levens).toHaveLength(227);
  const wijzen = ['vlot', 'stil', 'wisselend', 'met tegenslag', 'stopt'];
  expect(new Set(levens.map(({ wijze }) => wijze))).toEqual(new Set(wijzen));
});

test('geen school eindigt zonder volgende termijn of open taak, en van elke is te zeggen wie aan zet is', () => {
  for (const { leven, wijze } of levens) {
    const { dossier } = leven;
    // A school that stopped and did all that it owed is done with: nothing is asked of anybody any more.
    if (wijze === 'stopt') {
      expect(dossier.keurmerk).toMatchObject({ soort: null, status: 'gestopt' });
      expect(dossier.stop.lopend).toBeNull();
      expect(taken(dossier, slot).map((t) => t.id)).toEqual([]);
      expect(overzicht(dossier, slot).wachtOp).toBe('Niemand is nu aan zet.');
      continue;
    }
    expect(volgendeWekker(dossier, slot) !== null || taken(dossier, slot).length > 0).toBe(true);
    expect(leven.zonderWekker).toEqual([]);
    expect(overzicht(dossier, slot).wachtOp).toMatch(/^(Wacht op: |Te laat: |Niemand is nu aan zet\.).*\.$/);
  }
});

test('wat mensen doen die antwoorden, wordt nooit geweigerd', () => {
  const antwoordt = ['vlot', 'met tegenslag', 'stopt'];
  const geweigerd = levens.filter(({ wijze }) => antwoordt.includes(wijze)).flatMap(({ leven }) => leven.geweigerd);
  expect([...new Set(geweigerd)]).toEqual([]);
});

test('wie antwoordt krijgt elk jaar een goedgekeurde meetperiode; wie zwijgt nooit', () => {
  const goedgekeurd = (wijze: string) =>
    levens
      .filter((school) => school.wijze === wijze)
      .map(
        ({ leven }) =>
          leven.stappen.flatMap((s) => s.gebeurtenissen).filter((g) => g.soort === 'MeetperiodeGoedgekeurd').length,
      );
  expect(Math.min(...goedgekeurd('vlot'), ...goedgekeurd('met tegenslag'))).toBeGreaterThanOrEqual(JAREN - 1);
  expect(Math.max(...goedgekeurd('stil'))).toBe(0);
});

test('van een stille school verdwijnt geen enkele verstreken termijn vanzelf', () => {
  for (const { leven, wijze } of levens) {
    if (wijze !== 'stil') continue;
    const verstreken = leven.stappen.flatMap((s) => s.gebeurtenissen).filter((g) => g.soort === 'TermijnVerstreken');
    const open = new Set(taken(leven.dossier, slot).map((t) => t.id));
    const weg = verstreken.map((g) => `verstreken/${g.termijnId}`).filter((id) => !open.has(id));
    expect(weg).toEqual([]);
  }
});

test('ook wat niet goed gaat komt voor', () => {
  const tegenslag: Gebeurtenis['soort'][] = [
    'VoornemenUitgebracht',
    'ZienswijzeVastgelegd',
    'VoornemenIngetrokken',
    'BestuurderAangemeld',
    'BestuurderAfgemeld',
    'MedewerkerAangemeld',
    'MedewerkerVogGeregistreerd',
    'BepaaldeTijdVerlengd',
    'ContactgegevensGewijzigd',
    'BezorgingMislukt',
    'BerichtHervat',
    'StopGemeld',
    'SluitingspuntAfgerond',
    'KeurmerkGeeindigd',
    'TermijnVerstreken',
    'PlanningGeescaleerd',
    'VogGeescaleerd',
  ];
  const perSoort = tegenslag.map((soort) => [soort, aantal(soort)] as const);
  process.stdout.write(`${perSoort.map(([soort, n]) => `${soort} ${n}`).join(', ')}\n`);
  expect(perSoort.filter(([, n]) => n === 0)).toEqual([]);
  const uitkomsten = new Set(feiten.flatMap((g) => (g.soort === 'TevredenheidVastgelegd' ? [g.uitkomst] : [])));
  expect(uitkomsten).toContain('onvoldoende respons');
  const negatief = feiten.filter((g) => g.soort === 'AuditadviesGegeven' && g.advies === 'negatief');
  expect(negatief.length).toBeGreaterThan(aantal('VoornemenUitgebracht'));
});

test('de aantallen', () => {
  const schooljaren = levens.length * JAREN;
  const perJaar = (n: number) => (n / schooljaren).toFixed(1);
  const brieven = aantal('BriefKlaargezet');
  const regels = [
    `${levens.length} scholen, ${JAREN} jaar: ${feiten.length} gebeurtenissen (${perJaar(feiten.length)} per school per jaar)`,
    `opdrachten ${levens.reduce((som, { leven }) => som + leven.plan.length, 0)}, brieven ${brieven}, herinneringen ${aantal('HerinneringVerzonden')}`,
    `meetjaren begonnen ${aantal('MeetjaarBegonnen')}, adviezen ${aantal('AuditadviesGegeven')}, goedgekeurd ${aantal('MeetperiodeGoedgekeurd')}`,
    `termijnen verstreken ${aantal('TermijnVerstreken')}, escalaties ${aantal('PlanningGeescaleerd') + aantal('VogGeescaleerd')}, omgezet ${aantal('KeurmerkOmgezet')}`,
    `open taken aan het einde ${levens.reduce((som, { leven }) => som + taken(leven.dossier, slot).length, 0)}`,
  ];
  process.stdout.write(`${regels.join('\n')}\n`);
  // A school that stops in the spring of 2032 begins no meetjaar after that.
  const gestopt = levens.filter(({ wijze }) => wijze === 'stopt').length;
  expect(aantal('MeetjaarBegonnen')).toBe(schooljaren - 4 * gestopt);
  expect(brieven).toBeGreaterThan(schooljaren);
});
