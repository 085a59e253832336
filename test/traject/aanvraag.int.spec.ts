/** The application, from receipt to the first deadlines of the keurmerk. Every date here was computed by hand. */
import { randomUUID } from 'node:crypto';
import { plusDagen } from '../../domain/termijn/index.ts';
import { tekstRef } from '../../src/trajecten/opdrachtgever.ts';
import { bestuurderAanmelden } from '../domein/feiten.ts';
import { Opstelling, type Proefschool } from './opstelling.ts';

let op: Opstelling;
let directeuren = 0;
beforeAll(async () => {
  op = await Opstelling.maak('2026-02-02');
  await op.start();
});
afterAll(() => op.sluit());

async function dienIn(elektronischBereikbaar = true): Promise<Proefschool> {
  const school = await op.nieuweSchool();
  const gegevens = { omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar, postadresBekend: true } as const;
  await school.geef({ soort: 'SchoolInschrijven', ...gegevens });
  // Born on a day of their own: no two of these schools share a director.
  directeuren += 1;
  const directeur = await op.persoon('Persoon Een', plusDagen('1970-01-01', directeuren));
  await school.geef(bestuurderAanmelden(directeur, '2026-02-02'), { rol: 'school' });
  await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-02-02', nieuweFeiten: null }, { rol: 'school' });
  return school;
}

async function wijsAf(school: Proefschool, gronden: ('ORGANISATIE' | 'GEEN_NIEUWE_FEITEN')[]) {
  const sleutel = randomUUID();
  return await school.geef(
    {
      soort: 'AanvraagAfwijzen',
      gronden,
      motivering: tekstRef(sleutel, 'motivering'),
      afwijkendeFeiten: false,
      gehoordOp: null,
    },
    { rol: 'beslisser', sleutel, teksten: { motivering: 'De klachtenregeling ontbreekt.' } },
  );
}

describe('een aanvraag', () => {
  it('gaat van onvolledig via aangevuld naar het keurmerk met zijn eerste termijnen (AP-1 tot en met AP-8)', async () => {
    const school = await dienIn();
    expect(await school.termijnen()).toEqual({ 'aanvraag/1/besluit': '2026-03-30' });

    await school.naar('2026-02-09');
    const sleutel = randomUUID();
    await school.geef(
      { soort: 'AanvullingVragen', ontbreekt: tekstRef(sleutel, 'ontbreekt'), dagen: null },
      { sleutel, teksten: { ontbreekt: 'De klachtenregeling.' } },
    );
    // Fourteen days to complete, and the decision term stands still in those days.
    expect(await school.termijnen()).toEqual({
      'aanvraag/1/aanvulling/1': '2026-02-23',
      'aanvraag/1/besluit': '2026-04-13',
    });

    await school.naar('2026-02-18');
    await school.geef({ soort: 'AanvullingOntvangen', ontvangenOp: '2026-02-18' }, { rol: 'school' });
    await school.geef({ soort: 'AanvullingBeoordelen', volledig: true, ontbreekt: null });
    // 30 March and the eight days from 10 to 17 February; 5 and 6 April are Easter.
    expect(await school.termijnen()).toEqual({ 'aanvraag/1/besluit': '2026-04-07' });

    await school.naar('2026-03-16');
    const verlening = await school.geef({ soort: 'AanvraagToekennen', duoNummer: '1234A' }, { rol: 'beslisser' });
    expect(verlening.geweigerd).toEqual([]);
    expect(await school.termijnen()).toEqual({
      // The first month that begins at least a month after the grant.
      'cursusplanning/2026-05': '2026-04-30',
      'keurmerk/einde-bepaalde-tijd': '2027-06-16',
      'planning/2026/audit': '2027-03-31',
      // 31 January 2027 is a Sunday.
      'planning/2026/voorstel': '2027-02-01',
      // Six months after the grant, and the four weeks of the window.
      'toezicht/eerste/2026-03-16': '2026-10-14',
      // Twelve weeks before the window opens on 19 August.
      'toezicht/eerste/2026-03-16/uitnodiging': '2026-05-27',
      // Nobody has said yet that this is the whole board (VO-1).
      'vog/directie/2026': '2027-03-30',
      'vog/directie/2026/1': '2027-03-30',
    });

    await school.naar('2026-07-23');
    expect(await school.verloop()).toEqual([
      '2026-02-02 SchoolIngeschreven',
      '2026-02-02 BestuurderAangemeld',
      '2026-02-02 AanvraagIngediend',
      '2026-02-02 BriefKlaargezet',
      '2026-02-02 BriefVerzonden',
      '2026-02-09 AanvullingGevraagd',
      '2026-02-09 BriefKlaargezet',
      '2026-02-09 BriefVerzonden',
      '2026-02-16 HerinneringVerzonden',
      '2026-02-18 AanvullingOntvangen',
      '2026-02-18 BriefKlaargezet',
      '2026-02-18 BriefVerzonden',
      '2026-02-18 AanvullingBeoordeeld',
      '2026-02-18 BriefKlaargezet',
      '2026-02-18 BriefVerzonden',
      '2026-03-16 AanvraagToegekend',
      '2026-03-16 BriefKlaargezet',
      '2026-03-16 BriefVerzonden',
      '2026-03-16 KeurmerkVerleend',
      '2026-03-16 MeetjaarBegonnen',
      // The planning of May was due on 30 April, and ITTA's invitation on 27 May.
      '2026-04-23 HerinneringVerzonden',
      '2026-04-28 HerinneringVerzonden',
      '2026-05-01 TermijnVerstreken',
      '2026-05-01 BriefKlaargezet',
      '2026-05-01 BriefVerzonden',
      '2026-05-28 TermijnVerstreken',
    ]);
    expect(await school.berichten()).toEqual([
      '2026-02-02 aanvraag-ontvangen e-mail te verzenden',
      '2026-02-09 aanvulling-gevraagd e-mail te verzenden',
      '2026-02-16 herinnering e-mail te verzenden',
      '2026-02-18 aanvulling-ontvangen e-mail te verzenden',
      '2026-02-18 aanvulling-ontvangen e-mail te verzenden',
      '2026-03-16 besluit-verlening e-mail te verzenden',
      '2026-04-23 herinnering e-mail te verzenden',
      '2026-04-28 herinnering e-mail te verzenden',
      '2026-05-01 termijn-verstreken e-mail te verzenden',
    ]);
    const traject = await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } });
    expect(traject).toMatchObject({ soortKeurmerk: 'bepaalde tijd', status: 'actief', versie: 26 });
  });

  it('wordt afgewezen met gronden, per post als de school niet per e-mail te bereiken is (AP-10, M5)', async () => {
    const school = await dienIn(false);
    await school.naar('2026-03-02');
    const zonderGrond = await wijsAf(school, []);
    expect(zonderGrond).toMatchObject({
      gebeurtenissen: [],
      geweigerd: [{ code: 'GRONDEN_VERPLICHT', veld: 'gronden' }],
    });

    await wijsAf(school, ['ORGANISATIE']);
    expect(await school.berichten()).toEqual([
      '2026-02-02 aanvraag-ontvangen e-mail te verzenden',
      '2026-03-02 besluit-afwijzing post te posten',
    ]);
    expect(await school.taken()).toEqual(['servicedesk correspondentie/brief-2/posten']);

    await school.naar('2026-03-03');
    await school.geef({ soort: 'BriefPosten', briefId: 'brief-2', verzondenOp: '2026-03-03' });
    expect((await school.berichten()).at(-1)).toBe('2026-03-03 besluit-afwijzing post verzonden');
    expect(await school.taken()).toEqual([]);
    expect(await school.termijnen()).toEqual({});

    await school.geef({ soort: 'AanvraagIndienen', ontvangenOp: '2026-03-03', nieuweFeiten: null }, { rol: 'school' });
    const herhaald = await wijsAf(school, ['GEEN_NIEUWE_FEITEN']);
    expect(herhaald.gebeurtenissen.map((g) => g.soort)).toEqual(['AanvraagAfgewezen', 'BriefKlaargezet']);
  });

  it('kan worden ingetrokken: daarna is er niets meer te wachten', async () => {
    const school = await dienIn();
    await school.naar('2026-02-04');
    const ingetrokken = await school.geef({ soort: 'AanvraagIntrekken' }, { rol: 'school' });
    expect(ingetrokken.gebeurtenissen).toEqual([
      { nr: 6, soort: 'AanvraagIngetrokken', datum: '2026-02-04' },
      { nr: 7, soort: 'BriefKlaargezet', datum: '2026-02-04' },
      { nr: 8, soort: 'BriefVerzonden', datum: '2026-02-04' },
    ]);
    expect(await school.termijnen()).toEqual({});
    await school.naar('2027-02-04');
    expect(await school.verloop()).toHaveLength(8);
    expect(await op.prisma.traject.findUniqueOrThrow({ where: { schoolId: school.id } })).toMatchObject({
      wekkerOp: null,
    });
  });

  it('waarop niet op tijd wordt besloten wordt een taak en geen besluit (AP-11)', async () => {
    const school = await dienIn();
    // Summer time begins on 29 March: the last day is still over at midnight in Amsterdam.
    await school.naar('2026-03-30', '23:50');
    expect(await school.termijnen()).toEqual({ 'aanvraag/1/besluit': '2026-03-30' });
    await school.naar('2026-03-31', '00:01');
    expect(await school.termijnen()).toEqual({ 'aanvraag/1/besluit': '2026-03-30 verstreken' });
    expect((await school.verloop()).at(-1)).toBe('2026-03-31 TermijnVerstreken');
    expect(await school.taken()).toContain('servicedesk verstreken/aanvraag/1/besluit');
    const verstreken = await op.prisma.gebeurtenis.findFirstOrThrow({
      where: { schoolId: school.id, soort: 'TermijnVerstreken' },
    });
    expect(verstreken.moment.toISOString()).toMatch(/^2026-03-30T22:00:0/);
  });
});
