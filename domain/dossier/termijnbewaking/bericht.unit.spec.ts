import { lesurenOpgeven } from '../../../test/domein/audit.ts';
import { geimporteerd, tijdelijk, uitbrengen } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven } from '../../../test/domein/gegeven.ts';
import { jarenGepland } from '../../../test/domein/plichten.ts';
import type { Feitenregel } from '../procedure.ts';

const brieven = (stand: Gegeven) => stand.feiten('BriefVerzonden').filter((b) => b.sjabloon === 'termijn-verstreken');
const verteld = (stand: Gegeven) =>
  brieven(stand).map((b) => [b.datum, (b.gegevens['termijnen'] as readonly Feitenregel[]).map((t) => t['id'])]);

// The data over 2026 are due by Thursday 31 December; 1 January is closed, and Monday 4 January the first open day.
const school = gegeven([geimporteerd(), jarenGepland], '2026-11-23').op('2026-12-22');
const DRIE = ['nt2/2026/lesuren', 'resultatenaudit/2026/gegevens', 'tevredenheid/2026/deelnemers'];

describe('Een termijn van de school die voorbij is', () => {
  test('hoort de school op de eerste open dag om 9.00 uur, alles van die dag in één bericht', () => {
    expect(brieven(school.op('2027-01-04 08:59'))).toEqual([]);
    const dan = school.op('2027-01-04 09:01');
    expect(verteld(dan)).toEqual([['2027-01-04', DRIE]]);
    expect(dan.feiten('TermijnVerstreken').map((g) => g.datum)).toEqual(['2027-01-01', '2027-01-01', '2027-01-01']);
  });

  test('één keer per laatste dag', () => {
    expect(verteld(school.op('2027-01-29'))).toEqual([['2027-01-04', DRIE]]);
    // The proposal for the audit is due by Monday 1 February (N-29, N-32).
    expect(verteld(school.op('2027-02-03')).at(-1)).toEqual(['2027-02-02', ['planning/2026/voorstel']]);
    expect(verteld(school.op('2027-04-05')).flatMap(([, ids]) => ids)).toContain('planning/2026/audit');
  });

  test('niet van wat zij intussen heeft gedaan', () => {
    const alsnog = school.op('2027-01-02').als(lesurenOpgeven(), 'school').gelukt().op('2027-01-04 09:01');
    expect(verteld(alsnog)).toEqual([['2027-01-04', DRIE.slice(1)]]);
  });

  test('niet van wat de servicedesk heeft afgehandeld', () => {
    const stand = DRIE.reduce(
      (s, termijnId) =>
        s.als({ soort: 'TermijnAfhandelen', termijnId, toelichting: 'tekst-1' }, 'servicedesk').gelukt(),
      school.op('2027-01-02'),
    );
    expect(brieven(stand.op('2027-01-11'))).toEqual([]);
  });

  test('een zienswijze is een recht: wie haar niet geeft is niet te laat', () => {
    const stand = gegeven([tijdelijk(), jarenGepland], '2026-11-23')
      .als(uitbrengen({ maatregel: 'weigering van de omzetting' }), 'beslisser')
      .gelukt()
      .op('2026-12-16');
    expect(stand.feiten('TermijnVerstreken').map((g) => g.termijnId)).toEqual(['voornemen/1/zienswijze']);
    expect(brieven(stand)).toEqual([]);
  });
});
