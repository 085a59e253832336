import { auditPlannen, gegevensGeleverd, vogRegistreren } from '../../../test/domein/audit.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import { dossierUit, type Gebeurtenis } from '../dossier.ts';

/** A director in the record; by default from before the meetjaar. */
const bestuurder = (nummer: number, sinds = '2020-01-01', totEnMet: string | null = null): Gebeurtenis[] => {
  const wie = { nummer, persoonId: `persoon-${nummer}` };
  const gemeldOp = '2026-11-23';
  return [
    { soort: 'BestuurderAangemeld', datum: gemeldOp, ...wie, functie: 'bestuurder', sinds, gemeldOp },
    ...(totEnMet
      ? [{ soort: 'BestuurderAfgemeld', datum: gemeldOp, ...wie, totEnMet, gemeldOp } satisfies Gebeurtenis]
      : []),
  ];
};
const met = (...bestuur: Gebeurtenis[][]) =>
  gegeven([geimporteerd({ auditGeplandOp: '2027-03-10' }), ...bestuur.flat(), ...gegevensGeleverd()], '2026-11-23');
const vogtermijnen = (stand: ReturnType<typeof met>) =>
  [1, 2, 3].filter((nummer) => stand.termijn(`vog/directie/2026/${nummer}`) !== undefined);

describe('VO-1: van elke bestuurder elk jaar een VOG', () => {
  test('ieder heeft een eigen termijn: de dag voor de audit van 10 maart 2027', () => {
    const stand = met(bestuurder(1), bestuurder(2));
    expect(stand.laatsteDag('vog/directie/2026/1')).toBe('2027-03-09');
    expect(stand.termijn('vog/directie/2026/2')?.omschrijving).toBe('VOG van bestuurder 2 voor meetjaar 2026');
    expect(stand.termijn('vog/directie/2026')).toBeUndefined();
  });

  test('de VOG van de een dekt de ander niet', () => {
    const een = met(bestuurder(1), bestuurder(2))
      .als(vogRegistreren('2026-11-02', '2026-11-20', 'persoon-1'), 'school')
      .dan([{ soort: 'VogGeregistreerd', meetjaar: 2026, persoonId: 'persoon-1' }]);
    expect(vogtermijnen(een)).toEqual([2]);
    een
      .als(vogRegistreren('2026-11-03', '2026-11-20', 'persoon-1'), 'school')
      .dan(geweigerd(['BESTUURDER_WACHT_NIET', 'VO-1', 'persoonId']));
  });

  test('wie voor de audit weggaat, of na de audit begint, is geen VOG schuldig', () => {
    // The audit is on 10 March 2027: in function that day counts.
    expect(vogtermijnen(met(bestuurder(1, '2020-01-01', '2027-03-09'), bestuurder(2), bestuurder(3)))).toEqual([2, 3]);
    expect(vogtermijnen(met(bestuurder(1, '2020-01-01', '2027-03-10')))).toEqual([1]);
    expect(vogtermijnen(met(bestuurder(1, '2027-03-10'), bestuurder(2, '2027-03-11')))).toEqual([1]);
  });

  test('met bestuurders bekend moet de VOG van een van hen zijn', () => {
    met(bestuurder(1))
      .als(vogRegistreren('2026-11-02', '2026-11-20'), 'school')
      .dan(geweigerd(['BESTUURDER_WACHT_NIET', 'VO-1', 'persoonId']));
    met(bestuurder(1))
      .als(vogRegistreren('2026-11-02', '2026-11-20', 'persoon-9'), 'school')
      .dan(geweigerd(['BESTUURDER_WACHT_NIET', 'VO-1', 'persoonId']));
  });

  test('een oude VOG van de hele directie dekt wie er toen al was', () => {
    const oud: Gebeurtenis = {
      soort: 'VogGeregistreerd',
      datum: '2026-11-20',
      meetjaar: 2026,
      afgegevenOp: '2026-11-02',
      overhandigdOp: '2026-11-20',
    };
    expect(vogtermijnen(met([oud], bestuurder(1, '2026-11-20'), bestuurder(2, '2026-11-21')))).toEqual([2]);
    const ouder: Gebeurtenis = { soort: 'VogAanvraagKlaargezet', datum: '2026-11-20', meetjaar: 2026 };
    expect(dossierUit([geimporteerd(), oud, ouder]).vog).toMatchObject({
      geregistreerd: [{ meetjaar: 2026, persoonId: null }],
      klaargezet: [{ meetjaar: 2026, persoonId: null }],
    });
  });
});

describe('VO-2: de aanvraag van een nieuwe bestuurder', () => {
  test('begonnen in het meetjaar: meteen een taak; van ervoor: pas twaalf weken vooraf', () => {
    const stand = met(bestuurder(1), bestuurder(2, '2026-11-16'));
    expect(stand.taken()).toContain('vog/directie/2026/2/klaarzetten');
    expect(stand.taken()).not.toContain('vog/directie/2026/1/klaarzetten');
    // Twelve weeks before 9 March 2027 is Tuesday 15 December 2026.
    expect(stand.op('2026-12-15').taken()).toContain('vog/directie/2026/1/klaarzetten');
  });

  test('klaarzetten geldt voor iedere bestuurder die nog wacht', () => {
    met(bestuurder(1), bestuurder(2))
      .als({ soort: 'VogAanvraagKlaarzetten' }, 'servicedesk')
      .dan([
        { soort: 'VogAanvraagKlaargezet', persoonId: 'persoon-1' },
        { soort: 'VogAanvraagKlaargezet', persoonId: 'persoon-2' },
        // One letter for all of them, by number.
        {
          soort: 'BriefKlaargezet',
          gegevens: { meetjaar: 2026, wie: ['bestuurder 1', 'bestuurder 2'], profiel: '60', uiterlijk: '2027-03-09' },
        },
        { soort: 'BriefVerzonden' },
      ]);
  });
});

describe('N-22: twee weken voor de audit is de VOG er nog niet', () => {
  // Two weeks before Wednesday 10 March 2027 is Wednesday 24 February.
  test('een brief, en een taak om te bellen', () => {
    const stand = met(bestuurder(1));
    expect(stand.op('2027-02-24 08:59').feiten('VogGeescaleerd')).toEqual([]);
    const dan = stand.op('2027-02-24 09:01');
    expect(dan.feiten('VogGeescaleerd')).toMatchObject([{ datum: '2027-02-24', persoonId: 'persoon-1' }]);
    expect(dan.feiten('BriefKlaargezet').map((b) => [b.sjabloon, b.gegevens])).toContainEqual([
      'vog-escalatie',
      { meetjaar: 2026, uiterlijk: '2027-03-09' },
    ]);
    expect(dan.taken()).toContain('vog/directie/2026/1/bellen');
  });

  test('één keer, ook als de audit daarna verschuift', () => {
    const later = met(bestuurder(1))
      .op('2027-02-25')
      .als(auditPlannen('2027-03-30'), 'school')
      .gelukt()
      .op('2027-03-26');
    expect(later.dagenVan('VogGeescaleerd')).toEqual(['2027-02-24']);
  });

  test('niet als de VOG er is; de taak om te bellen verdwijnt met de VOG', () => {
    const geregistreerd = met(bestuurder(1))
      .op('2027-02-25')
      .als(vogRegistreren('2027-02-22', '2027-02-25', 'persoon-1'), 'school')
      .gelukt();
    expect(geregistreerd.taken()).not.toContain('vog/directie/2026/1/bellen');
    const opTijd = met(bestuurder(1))
      .als(vogRegistreren('2026-11-02', '2026-11-20', 'persoon-1'), 'school')
      .gelukt();
    expect(opTijd.op('2027-03-26').feiten('VogGeescaleerd')).toEqual([]);
  });
});
