/** Ten years of schools, imported or new, in memory: what must hold whatever a school does or leaves undone. */
import {
  contextOp,
  type Gebeurtenis,
  leegDossier,
  evolve,
  type Opdracht,
  taken,
} from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { momentVan, plusDagen, redenKantoorGesloten } from '../../domain/termijn/index.ts';
import { BRONNEN } from './bronnen.ts';
import { bestuurderAanmelden, toekennen } from './feiten.ts';
import { leef, type Levensloop, stil, vlot, wisselend } from './gedrag.ts';
import { SCHOLEN } from './scholen.ts';

const BEGIN = momentVan('2026-11-23', '14:30');
const EINDE = momentVan('2036-11-23');

const feiten = <S extends Gebeurtenis['soort']>({ stappen }: Levensloop, soort: S) =>
  stappen.flatMap(({ moment, gebeurtenissen }) =>
    gebeurtenissen
      .filter((g): g is Extract<Gebeurtenis, { soort: S }> => g.soort === soort)
      .map((g) => ({ moment, ...g })),
  );

const GEDRAGINGEN = { stil, vlot, wisselend };
const vanafJanuari = Array.from({ length: 10 }, (_, i): [number, string] => [2027 + i, `${2027 + i}-01-01`]);

interface Begin {
  opdrachten: [Opdracht, Rol][];
  /** Every meetjaar that begins, with the day. */
  meetjaren: [number, string][];
}

const BEGINNEN: Record<string, Begin> = {
  ...Object.fromEntries(
    Object.entries(SCHOLEN).map(([naam, stand]) => [
      naam,
      { opdrachten: [[{ soort: 'SchoolImporteren', stand }, 'servicedesk']], meetjaren: vanafJanuari } satisfies Begin,
    ]),
  ),
  // Granted in November: the first meetperiode runs for twelve months, the second to the end of 2028.
  'nieuw, verleend in november': {
    opdrachten: [
      [{ soort: 'SchoolInschrijven', omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar: true }, 'school'],
      [bestuurderAanmelden('persoon-1', '2026-11-23'), 'school'],
      [{ soort: 'AanvraagIndienen', ontvangenOp: '2026-11-23', nieuweFeiten: null }, 'school'],
      [toekennen, 'beslisser'],
    ],
    meetjaren: [[2027, '2026-11-23'], [2028, '2027-11-23'], ...vanafJanuari.slice(2)],
  },
};

/** Every school silent and prompt; one in three also changeable. */
const levens = Object.entries(BEGINNEN).flatMap(([naam, begin], i) =>
  Object.entries(GEDRAGINGEN)
    .filter(([wijze]) => wijze !== 'wisselend' || i % 3 === 1)
    .map(([wijze, gedrag]) => [naam, wijze, begin, gedrag] as const),
);

describe.each(levens)('tien jaar van een school (%s), die %s is', (_naam, wijze, begin, gedrag) => {
  const leven = leef(begin.opdrachten, gedrag, BEGIN, EINDE);

  test('M4: elke herinnering gaat op een open dag om 9.00 uur, hoogstens één per dag', () => {
    const digests = feiten(leven, 'HerinneringVerzonden');
    for (const { moment, datum } of digests) {
      expect(redenKantoorGesloten(datum, BRONNEN.kalender)).toBeNull();
      expect(moment).toBe(momentVan(datum, '09:00'));
    }
    const dagen = digests.map((g) => g.datum);
    expect(new Set(dagen).size).toBe(dagen.length);
    expect(dagen.length).toBeGreaterThan(0);
  });

  test('M4: geen herinnering over iets wat de school al heeft gedaan of wat al voorbij is', () => {
    const gedaan = new Set<string>();
    for (const { gebeurtenissen } of leven.stappen) {
      for (const g of gebeurtenissen) {
        if (g.soort === 'VogGeregistreerd') gedaan.add(`vog/directie/${g.meetjaar}`);
        if (g.soort === 'ResultatenauditGepland') gedaan.add(`planning/${g.meetjaar}/voorstel`);
        if (g.soort !== 'HerinneringVerzonden') continue;
        for (const punt of g.punten) {
          expect(gedaan).not.toContain(punt.reeks);
          expect(g.datum <= punt.laatsteDag).toBe(true);
        }
      }
    }
  });

  test('elke verstreken termijn staat er één keer in, op de dag na haar laatste dag', () => {
    const verstreken = feiten(leven, 'TermijnVerstreken');
    const sleutels = verstreken.map((g) => `${g.termijnId} ${g.laatsteDag}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
    for (const { moment, datum, laatsteDag } of verstreken) {
      const dagErna = plusDagen(laatsteDag, 1);
      expect(datum).toBe(dagErna > '2026-11-23' ? dagErna : '2026-11-23');
      expect(moment).toBe(Math.max(momentVan(dagErna), BEGIN));
    }
  });

  test('RA-5: elk meetjaar begint op zijn dag', () => {
    expect(feiten(leven, 'MeetjaarBegonnen').map((g) => [g.meetjaar, g.datum])).toEqual(begin.meetjaren);
  });

  test('er is altijd een volgend moment, en elke openstaande verstreken termijn is een taak', () => {
    // A school that was registered and did not apply yet waits for nothing.
    expect(leven.zonderWekker.filter((moment) => moment > BEGIN)).toEqual([]);
    if (wijze !== 'stil') return;
    const open = taken(leven.dossier, contextOp(EINDE, BRONNEN)).map((t) => t.id);
    expect(open.some((id) => id.startsWith('verstreken/'))).toBe(true);
  });

  test('wie vlot handelt is na het eerste jaar nooit te laat', () => {
    if (wijze !== 'vlot') return;
    // A school that is imported when its window is almost over cannot be visited in time any more.
    const kon = (g: { termijnId: string }) => !['keurmerk', 'toezicht'].includes(g.termijnId.split('/')[0] ?? '');
    const teLaat = feiten(leven, 'TermijnVerstreken').filter((g) => kon(g) || g.datum > '2027-11-23');
    expect(teLaat.filter((g) => !g.termijnId.startsWith('keurmerk/')).map((g) => g.termijnId)).toEqual([]);
  });

  test('het dossier blijft klein en is gelijk aan zijn feiten', () => {
    expect(JSON.stringify(leven.dossier).length).toBeLessThan(12_000);
    const uitJson = JSON.parse(JSON.stringify(leven.stappen.flatMap((s) => s.gebeurtenissen))) as Gebeurtenis[];
    expect(uitJson.reduce(evolve, leegDossier())).toEqual(leven.dossier);
  });

  test('een jaar van een stille school vraagt hoogstens veertig wekkers', () => {
    expect(leven.stappen.length).toBeLessThan(10 * 40);
  });
});
