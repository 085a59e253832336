/** Looking ahead: what differs with one command, what happens day by day, and where it stands on the axis. */
import { asrijen, jaargrenzen, plaats, stapel } from './as.ts';
import type { Simulatie } from './simulatie.ts';
import { tijdlijn, zonderHerinneringen } from './tijdlijn.ts';
import { verschilTussen } from './verschil.ts';

type Termijn = Simulatie['termijnverloop'][number];
type Taak = Simulatie['taakverloop'][number];
type Brief = Simulatie['brieven'][number];

const termijn = (id: string, velden: Partial<Termijn> = {}): Termijn => ({
  ...{ id, omschrijving: `Termijn ${id}`, wie: 'school', laatsteDag: '2027-02-01', stand: 'loopt', toelichting: [] },
  ...{ vanDatum: '2027-01-05', totDatum: null },
  ...velden,
});

const taak = (id: string, velden: Partial<Taak> = {}): Taak => ({
  ...{ id, rol: 'servicedesk', omschrijving: `Taak ${id}`, uiterlijk: null, vanDatum: '2027-01-20', totDatum: null },
  ...velden,
});

const brief = (sjabloon: string, velden: Partial<Brief> = {}): Brief => ({
  ...{ id: 'brief-1', sjabloon, omschrijving: `Brief ${sjabloon}`, kanaal: 'e-mail', status: 'verzonden' },
  ...{ klaarzetDatum: '2027-01-08', verzendDatum: '2027-01-11' },
  ...velden,
});

const simulatie = (velden: Partial<Simulatie> = {}): Simulatie => ({
  schoolId: '11111111-1111-4111-8111-111111111111',
  vanafDatum: '2027-01-05',
  totEnMet: '2028-12-31',
  voorbeeldinstellingen: false,
  ...{ stappen: [], brieven: [], herinneringen: [], termijnverloop: [], taakverloop: [] },
  statusverloop: [{ status: 'actief', soortKeurmerk: 'onbepaalde tijd', vanDatum: '2027-01-05', totDatum: null }],
  einde: { status: 'actief', soortKeurmerk: 'onbepaalde tijd', aanZet: 'Niemand.', termijnen: [], taken: [] },
  ...velden,
});

describe('what one command changes', () => {
  it('is nothing when both courses are the same', () => {
    const beide = simulatie({ termijnverloop: [termijn('vog')], taakverloop: [taak('bel')], brieven: [brief('vog')] });
    expect(verschilTussen(beide, beide)).toEqual({
      totEnMet: '2028-12-31',
      geweigerd: [],
      gebeurtenissen: [],
      status: [],
      brieven: { erbij: [], weg: [] },
      termijnen: { erbij: [], verschoven: [], klaar: [] },
      taken: { erbij: [], weg: [] },
    });
  });

  it('is a term that is done, one that moves, one that comes; not the tasks that only say that time runs out', () => {
    const zonder = simulatie({
      termijnverloop: [termijn('vog', { stand: 'verstreken' }), termijn('audit')],
      taakverloop: [taak('verstreken/vog'), taak('bel')],
      brieven: [brief('escalatie')],
    });
    const met = simulatie({
      termijnverloop: [
        termijn('vog', { totDatum: '2027-01-05' }),
        termijn('audit', { laatsteDag: '2027-03-31' }),
        termijn('nieuw'),
      ],
      taakverloop: [taak('anders'), taak('verstreken/nieuw')],
      brieven: [brief('bevestiging')],
    });
    const { termijnen, taken, brieven } = verschilTussen(zonder, met);
    expect(termijnen.klaar.map((t) => t.id)).toEqual(['vog']);
    expect(termijnen.verschoven.map(({ termijn: t, was }) => [t.id, was, t.laatsteDag])).toEqual([
      ['audit', '2027-02-01', '2027-03-31'],
    ]);
    expect(termijnen.erbij.map((t) => t.id)).toEqual(['nieuw']);
    expect([taken.erbij.map((t) => t.id), taken.weg.map((t) => t.id)]).toEqual([['anders'], ['bel']]);
    expect([brieven.erbij[0]?.sjabloon, brieven.weg[0]?.sjabloon]).toEqual(['bevestiging', 'escalatie']);
  });

  it('is a term that is over and has been handled, with the task that asked for it', () => {
    const over = termijn('vog', { stand: 'verstreken' });
    const vraagt = taak('verstreken/vog', { vanDatum: '2027-01-05' });
    const zonder = simulatie({ termijnverloop: [over], taakverloop: [vraagt] });
    const met = simulatie({
      termijnverloop: [{ ...over, stand: 'afgehandeld' }],
      taakverloop: [{ ...vraagt, totDatum: '2027-01-05' }],
    });
    const { termijnen, taken } = verschilTussen(zonder, met);
    expect([termijnen.klaar.map((t) => t.id), taken.weg.map((t) => t.id)]).toEqual([['vog'], ['verstreken/vog']]);
  });

  it('is a letter of the same kind on another day, and the course of a status that becomes another', () => {
    const status = { status: 'gestopt', soortKeurmerk: null, vanDatum: '2027-04-01', totDatum: null } as const;
    const zonder = simulatie({ brieven: [brief('gegevens')] });
    const met = simulatie({
      brieven: [brief('gegevens', { verzendDatum: '2027-01-12' })],
      statusverloop: [...zonder.statusverloop, status],
    });
    const verschil = verschilTussen(zonder, met);
    expect(verschil.brieven.weg[0]?.verzendDatum).toBe('2027-01-11');
    expect(verschil.status.at(-1)).toEqual(status);
  });

  it('is a refusal with its reasons', () => {
    const reden = { code: 'TE_VROEG', tekst: 'Dat kan nog niet.', regel: 'RA-3' };
    const stap = { datum: '2027-01-05', momentOp: '2027-01-05T11:00:00Z', opdracht: 0, gebeurtenissen: [] };
    const met = simulatie({ stappen: [{ ...stap, geweigerd: [reden] }] });
    expect(verschilTussen(simulatie(), met).geweigerd).toEqual([reden]);
  });
});

describe('the course, day by day', () => {
  const moment = (datum: string, opdracht: number | null, soorten: readonly string[]) => ({
    ...{ datum, momentOp: `${datum}T11:00:00Z`, opdracht, geweigerd: [] },
    gebeurtenissen: soorten.map((soort) => ({ soort, datum, omschrijving: `${soort}.` })),
  });
  const verloop = simulatie({
    stappen: [
      moment('2027-01-11', null, ['BriefKlaargezet', 'BriefVerzonden', 'HerinneringVerzonden']),
      moment('2027-01-11', 0, ['VogGeregistreerd']),
      moment('2028-03-01', null, ['TermijnVerstreken']),
      moment('2028-04-03', null, ['HerinneringVerzonden']),
      {
        ...moment('2028-05-01', 1, []),
        geweigerd: [{ code: 'X', tekst: 'Dat mag dan niet.', regel: 'AP-1' }],
      },
    ],
    brieven: [brief('vog'), brief('post', { status: 'te posten', verzendDatum: null, klaarzetDatum: '2027-01-02' })],
    taakverloop: [
      taak('bel', { vanDatum: '2028-03-01' }),
      taak('verstreken/vog', { vanDatum: '2028-03-01' }),
      taak('al', { vanDatum: '2027-01-05' }),
    ],
  });

  it('tells the planned command first, then what follows; a letter once', () => {
    const [dag] =
      tijdlijn(verloop, ['VOG registreren', 'Audit plannen'])[0]?.dagen.filter((d) => d.datum === '2027-01-11') ?? [];
    expect(dag?.regels.map((r) => [r.soort, r.tekst])).toEqual([
      ['gepland', 'VOG registreren'],
      ['vanzelf', 'VogGeregistreerd.'],
      ['brief', 'Brief weg per e-mail: Brief vog.'],
      ['herinnering', 'HerinneringVerzonden.'],
    ]);
  });

  it('tells on the first day what was waiting already', () => {
    const [dag] = tijdlijn(verloop, [])[0]?.dagen ?? [];
    expect(dag).toEqual({
      datum: '2027-01-05',
      regels: [{ soort: 'brief', tekst: 'Brief klaar, wacht op verzending per e-mail: Brief post.' }],
    });
  });

  it('names the rule of a refusal, and the task that comes', () => {
    const later = tijdlijn(verloop, ['VOG registreren', 'Audit plannen'])[1]?.dagen ?? [];
    expect(later.map((d) => d.regels.map((r) => `${r.soort}: ${r.tekst} ${r.regel ?? ''}`.trim()))).toEqual([
      ['verstreken: TermijnVerstreken.', 'taak: Taak voor servicedesk: Taak bel.'],
      ['herinnering: HerinneringVerzonden.'],
      ['geweigerd: Audit plannen: Dat mag dan niet. AP-1'],
    ]);
  });

  it('leaves out the reminders, with the days on which nothing else happens', () => {
    const dagen = zonderHerinneringen(tijdlijn(verloop, [])).flatMap((jaar) => jaar.dagen);
    expect(dagen.map((d) => d.datum)).toEqual(['2027-01-05', '2027-01-11', '2028-03-01', '2028-05-01']);
    expect(dagen.flatMap((d) => d.regels).filter((r) => r.soort === 'herinnering')).toEqual([]);
  });
});

describe('the axis', () => {
  it('puts the terms of one subject in one row, under its name', () => {
    const rijen = asrijen(
      simulatie({
        termijnverloop: [
          termijn('vog/directie/2026'),
          termijn('aanvraag/1/besluit'),
          termijn('vog/directie/2027', { vanDatum: '2027-02-02', laatsteDag: '2029-03-30' }),
        ],
      }),
    );
    expect(rijen.map(({ naam, banen }) => [naam, banen.length])).toEqual([
      ['Aanvraag', 1],
      ['VOG', 1],
    ]);
    expect(rijen[1]?.banen[0]?.at(-1)?.tot).toBe('2028-12-31');
  });

  it('ends the bar of a term that is done on the day on which it was done', () => {
    const [rij] = asrijen(simulatie({ termijnverloop: [termijn('vog', { totDatum: '2027-01-20' })] }));
    expect(rij?.banen[0]?.[0]).toMatchObject({ van: '2027-01-05', tot: '2027-01-20', toon: 'klaar' });
  });

  it('puts bars that overlap below each other', () => {
    const balk = (id: string, van: string, tot: string) => ({ id, van, tot, tekst: id, toon: 'loopt' as const });
    const banen = stapel([
      balk('a', '2027-01-01', '2027-03-01'),
      balk('b', '2027-02-01', '2027-04-01'),
      balk('c', '2027-03-02', '2027-05-01'),
    ]);
    expect(banen.map((baan) => baan.map((b) => b.id))).toEqual([['a', 'c'], ['b']]);
  });

  it('knows where a day stands', () => {
    expect(plaats('2027-01-01', '2027-01-01', '2027-12-31')).toBe(0);
    expect(plaats('2027-07-02', '2027-01-01', '2027-12-31')).toBe(50);
    expect(plaats('2029-01-01', '2027-01-01', '2027-12-31')).toBe(100);
    expect(jaargrenzen('2026-11-26', '2028-12-31')).toEqual(['2027-01-01', '2028-01-01']);
  });
});
