import {
  adviesGeven,
  auditPlannen,
  gegevensGeleverd,
  goedkeuren,
  totDeAudit,
  vogRegistreren,
} from '../../../test/domein/audit.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { dossierUit, type Gebeurtenis } from '../dossier.ts';

/** A director in the record; by default from before the meetjaar, and recorded when the school was imported. */
const bestuurder = (
  nummer: number,
  sinds = '2020-01-01',
  totEnMet: string | null = null,
  gemeldOp = '2026-11-23',
): Gebeurtenis[] => {
  const wie = { nummer, persoonId: `persoon-${nummer}` };
  return [
    { soort: 'BestuurderAangemeld', datum: gemeldOp, ...wie, functie: 'bestuurder', sinds, gemeldOp },
    ...(totEnMet
      ? [{ soort: 'BestuurderAfgemeld', datum: gemeldOp, ...wie, totEnMet, gemeldOp } satisfies Gebeurtenis]
      : []),
  ];
};
const volledig = (peildatum = '2026-11-23'): Gebeurtenis => ({
  soort: 'BestuurVolledigVastgesteld',
  datum: peildatum,
  peildatum,
  bron: 'uittreksel van de KvK',
});
/** These directors, and nobody knows whether there are more. */
const metOnvolledig = (...bestuur: Gebeurtenis[][]) =>
  gegeven([geimporteerd({ auditGeplandOp: '2027-03-10' }), ...bestuur.flat(), ...gegevensGeleverd()], '2026-11-23');
const met = (...bestuur: Gebeurtenis[][]) => metOnvolledig(...bestuur, [volledig()]);
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

describe('VO-1: zolang niet vaststaat wie het bestuur vormt, blijft de VOG van de directie nodig', () => {
  test('een eerste bestuurder op naam neemt de plicht van de anderen niet weg', () => {
    const stand = metOnvolledig(bestuurder(1));
    expect(stand.laatsteDag('vog/directie/2026')).toBe('2027-03-09');
    expect(vogtermijnen(stand)).toEqual([1]);
    expect(stand.taken()).toContain('bestuur/volledig');
    const weg = stand
      .als(
        { soort: 'BestuurderAfmelden', persoonId: 'persoon-1', totEnMet: '2026-11-20', gemeldOp: '2026-11-23' },
        'school',
      )
      .gelukt();
    expect(weg.laatsteDag('vog/directie/2026')).toBe('2027-03-09');
    expect(weg.taken()).toContain('bestuur/functie');
  });

  test('is het bestuur volledig, dan is ieder voor zich aan de beurt', () => {
    const stand = metOnvolledig(bestuurder(1), bestuurder(2))
      .als(
        { soort: 'BestuurVolledigVastleggen', peildatum: '2026-11-20', bron: 'uittreksel van de KvK' },
        'servicedesk',
      )
      .gelukt();
    expect(stand.termijn('vog/directie/2026')).toBeUndefined();
    expect(vogtermijnen(stand)).toEqual([1, 2]);
    expect(stand.taken().filter((id) => id.startsWith('bestuur/'))).toEqual([]);
  });

  test('een bron van na de audit zegt niets over een bestuur dat toen niet vastlag', () => {
    const later = gegeven(
      [geimporteerd({ auditGeplandOp: '2027-03-10' }), ...bestuurder(1, '2027-03-15')],
      '2027-03-22',
    );
    const stand = later
      .als(
        { soort: 'BestuurVolledigVastleggen', peildatum: '2027-03-19', bron: 'uittreksel van de KvK' },
        'servicedesk',
      )
      .gelukt();
    expect(stand.termijn('vog/directie/2026')).toBeDefined();
  });

  test('zonder bestuurder op de auditdag kan het advies over de organisatie niet positief zijn', () => {
    const geenVog = totDeAudit(gegeven([geimporteerd()], '2026-11-23'), ['VogRegistreren']);
    const leeg = [bestuurder(1, '2020-01-01', '2026-12-31'), [volledig('2026-12-01')]].flat();
    const stand = totDeAudit(gegeven([geimporteerd(), ...leeg], '2026-11-23'), ['VogRegistreren']);
    expect(stand.taken()).toContain('bestuur/functie');
    stand.als(adviesGeven(), 'auditor').dan(geweigerd(['BESTUURDER_ONTBREEKT', 'VO-1', 'adviezen.organisatie']));
    geenVog.als(adviesGeven(), 'auditor').dan(geweigerd(['VOG_ONTBREEKT', 'VO-1', 'adviezen.organisatie']));
  });
});

describe('VO-1: de eerste VOG van een nieuwe bestuurder', () => {
  // In function since Monday 16 November 2026: six months before is 16 May 2026.
  test.each<[string, string, VerwachteWeigering | null]>([
    ['2021-05-03', '2021-05-10', ['VOG_NIET_NIEUW', 'VO-1', 'afgegevenOp']],
    ['2026-05-15', '2026-11-09', ['VOG_NIET_NIEUW', 'VO-1', 'afgegevenOp']],
    ['2026-05-16', '2026-11-09', null],
    ['2026-11-18', '2026-11-20', null],
  ])('afgegeven %s, overhandigd %s', (afgegevenOp, overhandigdOp, reden) => {
    met(bestuurder(1, '2026-11-16'))
      .als(vogRegistreren(afgegevenOp, overhandigdOp, 'persoon-1'), 'school')
      .dan(reden ? geweigerd(reden) : [{ soort: 'VogGeregistreerd', persoonId: 'persoon-1' }]);
  });
});

describe('N-26: een bestuurder die laat wordt gemeld', () => {
  const goedgekeurd = () =>
    totDeAudit(gegeven([geimporteerd(), ...bestuurder(1, '2020-01-01'), volledig()], '2026-11-23'), ['VogRegistreren'])
      .als(vogRegistreren('2027-02-22', '2027-03-09', 'persoon-1'), 'school')
      .gelukt()
      .als(adviesGeven(), 'auditor')
      .gelukt()
      .als(goedkeuren(), 'beslisser')
      .gelukt()
      .op('2027-04-07');
  const laat = (sinds: string) =>
    goedgekeurd()
      .als(
        { soort: 'BestuurderAanmelden', persoonId: 'persoon-2', functie: 'bestuurder', sinds, gemeldOp: '2027-04-07' },
        'school',
      )
      .gelukt();

  test('meteen een VOG-aanvraag, ook als hij voor het meetjaar begon', () => {
    expect(laat('2026-12-15').taken()).toContain('vog/directie/2027/2/klaarzetten');
  });

  test('in functie bij een audit die al is goedgekeurd: een taak, tot zijn VOG er is', () => {
    const stand = laat('2026-12-15');
    expect(stand.taken()).toContain('vog/directie/2026/2/achteraf');
    const gezien = stand.als(vogRegistreren('2027-04-05', '2027-04-07', 'persoon-2'), 'school').gelukt();
    expect(gezien.taken()).not.toContain('vog/directie/2026/2/achteraf');
    expect(laat('2027-03-15').taken()).not.toContain('vog/directie/2026/2/achteraf');
  });
});

describe('VO-2: de aanvraag van een nieuwe bestuurder', () => {
  test('gemeld in het meetjaar: meteen een taak; van ervoor: pas twaalf weken vooraf', () => {
    const stand = met(bestuurder(1, '2020-01-01', null, '2025-12-01'), bestuurder(2, '2026-11-16'));
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

  test('M2, M4: van drie bestuurders één brief, en drie keer bellen', () => {
    const dan = met(bestuurder(1), bestuurder(2), bestuurder(3)).op('2027-02-24');
    expect(dan.feiten('VogGeescaleerd')).toHaveLength(3);
    expect(dan.feiten('BriefKlaargezet').filter((b) => b.sjabloon === 'vog-escalatie')).toHaveLength(1);
    expect(dan.taken().filter((id) => id.endsWith('/bellen'))).toHaveLength(3);
  });

  // The audit is on Saturday 13 March 2027: two weeks before is Saturday 27 February.
  test.each([
    ['van allen', ['persoon-1', 'persoon-2'], 0],
    ['van een van beiden', ['persoon-1'], 1],
  ])('in het weekend geëscaleerd: is de VOG %s er dan al, dan gaan er %s brieven', (_wie, personen, aantal) => {
    const zaterdag = met(bestuurder(1), bestuurder(2)).als(auditPlannen('2027-03-13'), 'school').gelukt();
    const geregistreerd = personen.reduce(
      (stand, wie) => stand.als(vogRegistreren('2027-02-22', '2027-02-26', wie), 'school').gelukt(),
      zaterdag.op('2027-02-27'),
    );
    const dan = geregistreerd.op('2027-03-02');
    expect(dan.dagenVan('VogGeescaleerd')).toEqual(['2027-02-27', '2027-02-27']);
    expect(dan.feiten('BriefVerzonden').filter((b) => b.sjabloon === 'vog-escalatie')).toHaveLength(aantal);
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
