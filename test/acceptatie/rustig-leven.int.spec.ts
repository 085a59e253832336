/**
 * Ten quiet years of one school on the real Temporal server: a school that does well, year after year. The diary of
 * every day, letter and state is docs/levens/rustig.md; the first year below was computed by hand from domein.md.
 */
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { type Datum, eersteKantoordag, KALENDER, plusDagen } from '../../domain/termijn/index.ts';
import {
  adviesGeven,
  auditPlannen,
  deelnemersLeveren,
  goedkeuren,
  lesurenOpgeven,
  resultatenLeveren,
  tevredenheidVastleggen,
  vogRegistreren,
} from '../domein/audit.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { bestuurderAanmelden, importeren } from '../domein/feiten.ts';
import { halfjaarVanaf } from '../domein/plichten.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  conceptrapport,
  rapportPubliceren,
  rapportVaststellen,
  rapportzienswijze,
  uitnodigen,
  uitnodigingBeantwoorden,
  zelfbeoordelingInleveren,
} from '../domein/toezicht.ts';
import { Opstelling, type Proefschool } from '../traject/opstelling.ts';
import { Dagboek } from './dagboek.ts';

const BEGIN = '2026-11-23';
const EINDE = '2036-11-23';
const DUUR_MS = 240_000;

let op: Opstelling;
let school: Proefschool;
let dagboek: Dagboek;
let bestuurder: string;

beforeAll(async () => {
  op = await Opstelling.maak(BEGIN);
  await op.zetOpDeLijst(...BRONNEN.inspecteurs);
  await op.start();
  school = await op.nieuweSchool();
  bestuurder = await op.persoon('Persoon Een');
  dagboek = new Dagboek(op, school);
});
afterAll(() => op.sluit());

type Daad = [dag: Datum, rol: Rol, opdracht: Opdracht];

const open = (dag: Datum) => eersteKantoordag(dag, KALENDER);

/** The audit over a meetjaar: data in December, the audit in March, the besluit at the end of March. */
function jaarrond(meetjaar: number): Daad[] {
  const na = meetjaar + 1;
  const levering = open(`${meetjaar}-12-22`);
  const vog = open(`${na}-02-08`);
  const peildag = open(`${na}-02-16`);
  const audit = open(`${na}-03-10`);
  const data = { meetjaar, geleverdOp: levering };
  return [
    [levering, 'school', resultatenLeveren(data)],
    [levering, 'school', deelnemersLeveren(data)],
    [levering, 'school', lesurenOpgeven({ meetjaar })],
    [open(`${na}-01-11`), 'school', auditPlannen(audit, meetjaar)],
    [vog, 'school', vogRegistreren(open(`${na}-01-25`), vog, bestuurder)],
    [peildag, 'servicedesk', tevredenheidVastleggen({ meetjaar, vastgesteldOp: peildag })],
    [open(plusDagen(audit, 2)), 'auditor', adviesGeven({}, { meetjaar, gehoudenOp: audit })],
    [open(`${na}-03-22`), 'beslisser', goedkeuren({ meetjaar })],
  ];
}

/** The planning of both halves of a calendar year, each some days before the half year begins. */
function planningen(jaar: number): Daad[] {
  return [`${jaar}-01-01`, `${jaar}-07-01`].map((van): Daad => {
    const dag = open(plusDagen(van, -11));
    return [dag, 'school', halfjaarVanaf(van, dag)];
  });
}

interface Ronde {
  uitgenodigd: Datum;
  bezoek: Datum;
}

/** TK-1: four years after 14 May 2024, and then every four years after the visit. */
const RONDEN: Ronde[] = [
  { uitgenodigd: '2027-08-16', bezoek: '2027-11-23' },
  { uitgenodigd: '2031-02-24', bezoek: '2031-06-03' },
  { uitgenodigd: '2034-09-04', bezoek: '2034-12-12' },
];

function toezicht({ uitgenodigd, bezoek }: Ronde): Daad[] {
  const na = (dag: Datum, dagen: number) => open(plusDagen(dag, dagen));
  const zelf = na(bezoek, -35);
  const concept = na(bezoek, 14);
  const gehoord = na(concept, 7);
  const vast = na(gehoord, 3);
  const openbaar = na(vast, 18);
  return [
    [uitgenodigd, 'planner', uitnodigen([bezoek])],
    [na(uitgenodigd, 7), 'school', uitnodigingBeantwoorden([bezoek])],
    [na(uitgenodigd, 10), 'planner', bezoekPlannen(bezoek)],
    [zelf, 'school', zelfbeoordelingInleveren(zelf)],
    [bezoek, 'inspecteur', bezoekVastleggen(bezoek)],
    [concept, 'inspecteur', conceptrapport('voldoende')],
    [gehoord, 'school', rapportzienswijze(gehoord, { wijze: 'geen', inhoud: null })],
    [vast, 'inspecteur', rapportVaststellen('voldoende')],
    [openbaar, 'planner', rapportPubliceren(openbaar)],
  ];
}

const jaren = Array.from({ length: 10 }, (_, i) => 2026 + i);
const daden = () =>
  [...jaren.flatMap(jaarrond), ...jaren.flatMap((jaar) => planningen(jaar + 1)), ...RONDEN.flatMap(toezicht)].sort(
    ([a], [b]) => (a < b ? -1 : Number(a > b)),
  );

/** Up to the first moment of the day `tot`. */
async function leef(vanaf: Datum, tot: Datum): Promise<void> {
  for (const [dag, rol, opdracht] of daden()) {
    if (dag < vanaf || dag >= tot) continue;
    await dagboek.naar(dag);
    expect((await dagboek.geef(opdracht, { rol })).geweigerd).toEqual([]);
  }
  await dagboek.naar(tot, '00:00');
}

/** Last days over a meetjaar, from a separate calculation of the holidays and of the working days. */
const BEREKEND: [
  meetjaar: number,
  voorstel: Datum,
  audit: Datum,
  vog: [Datum, Datum],
  advies: Datum,
  besluit: Datum,
][] = [
  [2026, '2027-02-01', '2027-03-31', ['2027-03-30', '2027-03-09'], '2027-04-09', '2027-04-23'],
  [2027, '2028-01-31', '2028-03-31', ['2028-03-30', '2028-03-09'], '2028-04-07', '2028-04-24'],
  // 31 March 2029 is the Saturday before Easter, and 10 March a Saturday too: the audit is on the Monday after it.
  [2028, '2029-01-31', '2029-04-03', ['2029-04-02', '2029-03-11'], '2029-04-11', '2029-04-25'],
  [2029, '2030-01-31', '2030-04-01', ['2030-03-31', '2030-03-10'], '2030-04-08', '2030-04-24'],
  [2030, '2031-01-31', '2031-03-31', ['2031-03-30', '2031-03-09'], '2031-04-07', '2031-04-23'],
  [2031, '2032-02-02', '2032-03-31', ['2032-03-30', '2032-03-09'], '2032-04-09', '2032-04-23'],
  [2032, '2033-01-31', '2033-03-31', ['2033-03-30', '2033-03-09'], '2033-04-07', '2033-04-25'],
  [2033, '2034-01-31', '2034-03-31', ['2034-03-30', '2034-03-09'], '2034-04-11', '2034-04-24'],
  [2034, '2035-01-31', '2035-04-02', ['2035-04-01', '2035-03-11'], '2035-04-11', '2035-04-25'],
  [2035, '2036-01-31', '2036-03-31', ['2036-03-30', '2036-03-09'], '2036-04-07', '2036-04-23'],
];

describe('Tien rustige jaren', () => {
  test(
    'het eerste jaar: elk feit en elke brief op de dag die met de hand is uitgerekend',
    async () => {
      await dagboek.geef(importeren());
      await dagboek.geef(bestuurderAanmelden(bestuurder, BEGIN), { rol: 'school' });
      await dagboek.geef({ soort: 'BestuurVolledigVastleggen', peildatum: BEGIN, bron: 'uittreksel van de KvK' });
      await leef(BEGIN, '2027-11-23');
      const brieven = ['BriefKlaargezet', 'BriefVerzonden'];
      expect((await school.verloop()).filter((regel) => !brieven.some((b) => regel.endsWith(b)))).toEqual([
        '2026-11-23 SchoolGeimporteerd',
        '2026-11-23 BestuurderAangemeld',
        '2026-11-23 BestuurVolledigVastgesteld',
        // RA-3: the last two weeks of the year begin on Friday 18 December.
        '2026-12-18 GegevensGevraagd',
        '2026-12-21 HerinneringVerzonden',
        '2026-12-21 CursusplanningIngeleverd',
        '2026-12-22 ResultatenGeleverd',
        '2026-12-22 DeelnemersGeleverd',
        '2026-12-22 LesurenOpgegeven',
        '2027-01-01 MeetjaarBegonnen',
        '2027-01-04 HerinneringVerzonden',
        '2027-01-05 HerinneringVerzonden',
        '2027-01-11 ResultatenauditGepland',
        '2027-01-12 HerinneringVerzonden',
        '2027-02-08 VogGeregistreerd',
        '2027-02-16 TevredenheidVastgelegd',
        '2027-03-12 AuditadviesGegeven',
        '2027-03-22 MeetperiodeGoedgekeurd',
        '2027-06-21 CursusplanningIngeleverd',
        '2027-08-16 ToezichtUitgenodigd',
        '2027-08-23 HerinneringVerzonden',
        '2027-08-23 UitnodigingBeantwoord',
        '2027-08-26 BezoekGepland',
        '2027-10-12 HerinneringVerzonden',
        '2027-10-19 ZelfbeoordelingIngeleverd',
      ]);
      expect(await school.berichten()).toEqual([
        '2026-12-18 gegevens-opvragen e-mail te verzenden',
        // M4: the proposal is due on Monday 1 February: six weeks before it, and four.
        '2026-12-21 herinnering e-mail te verzenden',
        '2026-12-22 levering-ontvangen e-mail te verzenden',
        '2027-01-04 herinnering e-mail te verzenden',
        // N-22: the VOG is due on 30 March, twelve weeks later; from the planning on, 9 March, eight weeks later.
        '2027-01-05 herinnering e-mail te verzenden',
        '2027-01-11 audit-gepland e-mail te verzenden',
        '2027-01-12 herinnering e-mail te verzenden',
        '2027-03-22 besluit-meetperiode e-mail te verzenden',
        '2027-08-16 tidk-uitnodiging e-mail te verzenden',
        // A week before 30 August, and two weeks before 26 October.
        '2027-08-23 herinnering e-mail te verzenden',
        '2027-08-26 tidk-bezoek-gepland e-mail te verzenden',
        '2027-10-12 herinnering e-mail te verzenden',
      ]);
      expect(await school.termijnen()).toEqual({
        'cursusplanning/2028-01': '2027-12-31',
        'planning/2027/audit': '2028-03-31',
        // 31 January 2028 is a Monday.
        'planning/2027/voorstel': '2028-01-31',
        // TK-1: four years after 14 May 2024; the visit is planned on 23 November 2027.
        'toezicht/na-2024-05-14': '2028-05-14',
        'toezicht/na-2024-05-14/bezoek': '2027-11-23',
        'vog/directie/2027/1': '2028-03-30',
      });
      expect(await school.taken()).toEqual(['inspecteur toezicht/na-2024-05-14/bezoeken']);
      expect(await school.aanZet()).toBe('Wacht op: de inspecteur bezoekt de school, uiterlijk op 23 november 2027.');
    },
    DUUR_MS,
  );

  test(
    'de negen jaren daarna: geen termijn verstrijkt, en aan het eind is er niets te doen',
    async () => {
      await leef('2027-11-23', EINDE);
      expect((await school.verloop()).filter((regel) => regel.endsWith('TermijnVerstreken'))).toEqual([]);
      expect(await school.taken()).toEqual([]);
    },
    DUUR_MS,
  );

  test.each(BEREKEND)(
    'N-8, N-22, RA-9: de laatste dagen over meetjaar %i',
    (jaar, voorstel, audit, vog, advies, besluit) => {
      expect(dagboek.laatsteDagen(`planning/${jaar}/voorstel`)).toEqual([voorstel]);
      expect(dagboek.laatsteDagen(`planning/${jaar}/audit`)).toEqual([audit]);
      expect(dagboek.laatsteDagen(`vog/directie/${jaar}/1`)).toEqual(vog);
      expect(dagboek.laatsteDagen(`resultatenaudit/${jaar}/advies`)).toEqual([advies]);
      expect(dagboek.laatsteDagen(`resultatenaudit/${jaar}/besluit`)).toEqual([besluit]);
    },
  );

  test('TK-1: elk bezoek vier jaar na het vorige', () => {
    const rondeNa = (dag: Datum) => dagboek.laatsteDagen(`toezicht/na-${dag}`);
    expect(['2024-05-14', '2027-11-23', '2031-06-03', '2034-12-12'].map(rondeNa)).toEqual([
      ['2028-05-14'],
      ['2031-11-23'],
      ['2035-06-03'],
      ['2038-12-12'],
    ]);
  });

  test('elke dag, elke brief en elke stand staat in docs/levens/rustig.md', () => {
    dagboek.vergelijk('rustig', 'Tien rustige jaren', [
      'Een kleine school met een keurmerk voor onbepaalde tijd die elk jaar doet wat moet, van 23 november 2026 tot en met',
      '22 november 2036.',
    ]);
  });
});
