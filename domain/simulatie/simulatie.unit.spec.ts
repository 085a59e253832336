import { BRONNEN } from '../../test/domein/bronnen.ts';
import {
  aanvraag,
  geimporteerd,
  indienen,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  intrekken,
  posten,
  toekennen,
  vragen,
} from '../../test/domein/feiten.ts';
import { gegeven, momentOp, type Tijdstip } from '../../test/domein/gegeven.ts';
import { evolve, type Gebeurtenis, leegDossier, type Opdracht, volgendeWekker } from '../dossier/dossier.ts';
import type { Rol } from '../dossier/procedure.ts';
import { dagVan } from '../termijn/index.ts';
import { type GeplandeOpdracht, simulate, type Simulatie } from './simulatie.ts';

type Plan = [Tijdstip, Opdracht, Rol][];

const gepland = (plan: Plan): GeplandeOpdracht[] =>
  plan.map(([tijdstip, opdracht, rol]) => ({ moment: momentOp(tijdstip), opdracht, rol }));

function simuleer(feiten: readonly Gebeurtenis[], van: Tijdstip, tot: Tijdstip, plan: Plan = []): Simulatie {
  const dossier = feiten.reduce(evolve, leegDossier());
  return simulate(dossier, gepland(plan), momentOp(tot), momentOp(van), BRONNEN);
}

const regels = ({ stappen }: Simulatie) =>
  stappen.map(({ moment, opdracht, gebeurtenissen }) => [
    dagVan(moment),
    opdracht,
    ...gebeurtenissen.map((g) => g.soort),
  ]);

describe('een simulatie gaat zoals het echt gaat', () => {
  test('elke wekker op zijn eigen moment, elke opdracht op het hare, en samen dezelfde feiten', () => {
    const { stappen, einde } = simuleer([ingeschreven, bestuurder, aanvraag], '2026-02-02', '2029-02-02', [
      ['2026-02-16', vragen, 'servicedesk'],
      ['2026-02-20', { soort: 'AanvullingOntvangen', ontvangenOp: '2026-02-20', volledig: true }, 'servicedesk'],
      ['2026-03-02', toekennen, 'beslisser'],
    ]);
    const echt = gegeven([ingeschreven, bestuurder, aanvraag], '2026-02-02')
      .op('2026-02-16')
      .als(vragen, 'servicedesk')
      .gelukt()
      .op('2026-02-20')
      .als({ soort: 'AanvullingOntvangen', ontvangenOp: '2026-02-20', volledig: true }, 'servicedesk')
      .gelukt()
      .op('2026-03-02')
      .als(toekennen, 'beslisser')
      .gelukt()
      .op('2029-02-02');
    expect(stappen.flatMap((stap) => stap.gebeurtenissen)).toEqual(echt.verloop);
    expect(einde.dossier).toEqual(echt.dossier);
    for (const stap of stappen) for (const g of stap.gebeurtenissen) expect(g.datum).toBe(dagVan(stap.moment));
  });

  test('een wekker op het moment van een opdracht gaat voor; een minuut later gaat de opdracht voor', () => {
    // Granted on Saturday: the letter leaves on Monday 30 March at nine.
    const begin = (opdrachtOp: Tijdstip) =>
      regels(
        simuleer([ingeschreven, bestuurder, aanvraag], '2026-03-28', '2026-03-30', [
          ['2026-03-28', toekennen, 'beslisser'],
          [opdrachtOp, intrekken, 'school'],
        ]),
      ).slice(1);
    expect(begin('2026-03-30 09:00')).toEqual([
      ['2026-03-30', null, 'BriefVerzonden', 'KeurmerkVerleend', 'MeetjaarBegonnen'],
      ['2026-03-30', 1],
    ]);
    expect(begin('2026-03-30 08:59').map(([, opdracht]) => opdracht)).toEqual([1, null]);
  });

  test('wat voor het begin al had moeten gebeuren gebeurt meteen', () => {
    const dossier = [ingeschreven, bestuurder, aanvraag].reduce(evolve, leegDossier());
    // Eight weeks after 2 February is 30 March 2026; nobody was there until May.
    const [eerste] = simulate(dossier, [], momentOp('2026-05-05'), momentOp('2026-05-04'), BRONNEN).stappen;
    expect(eerste).toMatchObject({
      moment: momentOp('2026-05-04'),
      opdracht: null,
      gebeurtenissen: [{ soort: 'TermijnVerstreken', datum: '2026-05-04', termijnId: 'aanvraag/1/besluit' }],
    });
  });

  test('na het einde staat er geen wekker meer open die al had moeten gaan', () => {
    const { einde } = simuleer([geimporteerd()], '2026-11-23', '2030-11-23');
    expect(volgendeWekker(einde.dossier, einde.context)).toBeGreaterThan(momentOp('2030-11-23'));
    expect(einde.context.vandaag).toBe('2030-11-23');
  });

  test('het dossier waarmee zij begint blijft zoals het is', () => {
    const dossier = [geimporteerd()].reduce(evolve, leegDossier());
    const voor = JSON.stringify(dossier);
    simulate(dossier, [], momentOp('2028-11-23'), momentOp('2026-11-23'), BRONNEN);
    expect(JSON.stringify(dossier)).toBe(voor);
  });

  test('opdrachten die niet op volgorde staan, of buiten de tijd, worden niet aangenomen', () => {
    const proef = (plan: Plan) => () => simuleer([ingeschreven], '2026-02-02', '2026-03-02', plan);
    const volgorde = 'De geplande opdrachten staan niet op volgorde';
    expect(proef([['2026-02-01', indienen, 'school']])).toThrow(volgorde);
    expect(proef([['2026-03-03', indienen, 'school']])).toThrow(volgorde);
    expect(
      proef([
        ['2026-02-10', indienen, 'school'],
        ['2026-02-09', intrekken, 'school'],
      ]),
    ).toThrow(volgorde);
  });
});

describe('een weigering in een simulatie', () => {
  test('staat erin met elke reden, en verandert niets', () => {
    const zonder = simuleer([ingeschreven, bestuurder, aanvraag], '2026-02-02', '2026-06-01');
    const met = simuleer([ingeschreven, bestuurder, aanvraag], '2026-02-02', '2026-06-01', [
      ['2026-02-03', toekennen, 'school'],
    ]);
    expect(met.stappen[0]).toEqual({
      moment: momentOp('2026-02-03'),
      opdracht: 0,
      gebeurtenissen: [],
      geweigerd: [expect.objectContaining({ code: 'ROL_NIET_BEVOEGD', regel: 'S3' })],
    });
    expect(met.stappen.slice(1)).toEqual(zonder.stappen);
    expect(met.einde).toEqual(zonder.einde);
  });

  test('waar de opdracht over gaat moet bestaan: anders worden de regels niet gevraagd', () => {
    const reden = { code: 'AANVRAAG_ONBEKEND', tekst: 'Die is er niet.', regel: 'A10' };
    const dossier = [ingeschreven].reduce(evolve, leegDossier());
    const plan: GeplandeOpdracht[] = [
      { moment: momentOp('2026-02-02'), rol: 'school', opdracht: indienen, eis: () => reden },
      { moment: momentOp('2026-02-03'), rol: 'school', opdracht: indienen, eis: () => null },
    ];
    const { stappen } = simulate(dossier, plan, momentOp('2026-02-04'), momentOp('2026-02-01'), BRONNEN);
    expect(stappen[0]).toMatchObject({ opdracht: 0, gebeurtenissen: [], geweigerd: [reden] });
    expect(stappen[1]?.geweigerd).toEqual([]);
  });
});

describe('SG-6: banden met andere scholen in een simulatie', () => {
  const band = { andereSchoolId: 'school-b', via: 'bestuurder', persoonId: 'persoon-1' } as const;
  const bekend = { ...band, verleden: 'ingetrokken', verledenOp: '2025-06-02' } as const;
  const aanmelden: Opdracht = {
    soort: 'BestuurderAanmelden',
    persoonId: 'persoon-1',
    functie: 'directeur',
    sinds: '2026-02-01',
    gemeldOp: '2026-02-02',
  };

  test('een band die een opdracht maakt is bekend als over haar wordt beslist, en daarna', () => {
    const dossier = [ingeschreven].reduce(evolve, leegDossier());
    const plan: GeplandeOpdracht[] = [
      { moment: momentOp('2026-02-02'), rol: 'school', opdracht: aanmelden, verbindingen: [bekend] },
      { moment: momentOp('2026-02-03'), rol: 'school', opdracht: indienen },
    ];
    const { stappen, einde } = simulate(dossier, plan, momentOp('2026-02-04'), momentOp('2026-02-01'), BRONNEN);
    expect(stappen[0]?.gebeurtenissen).toContainEqual({
      soort: 'VerbandGevonden',
      datum: '2026-02-02',
      verband: bekend,
    });
    expect(einde.context.verbindingen).toEqual([bekend]);
  });

  test('een geweigerde opdracht maakt geen band', () => {
    const dossier = [ingeschreven].reduce(evolve, leegDossier());
    const plan: GeplandeOpdracht[] = [
      { moment: momentOp('2026-02-02'), rol: 'inspecteur', opdracht: aanmelden, verbindingen: [bekend] },
    ];
    const { stappen, einde } = simulate(dossier, plan, momentOp('2026-02-04'), momentOp('2026-02-01'), BRONNEN);
    expect(stappen[0]?.geweigerd).toMatchObject([{ code: 'ROL_NIET_BEVOEGD' }]);
    expect(einde.context.verbindingen).toEqual([]);
  });
});

describe('T11: brieven en herinneringen in een simulatie', () => {
  const brieven = (s: Simulatie) =>
    s.brieven.map((b) => [b.briefId, b.sjabloon, b.klaargezetOp, b.verzondenOp, b.stand]);

  test('een brief die in het weekend klaarstaat gaat op maandag weg', () => {
    const s = simuleer([ingeschreven, bestuurder, aanvraag], '2026-03-28', '2026-03-31', [
      ['2026-03-28', toekennen, 'beslisser'],
    ]);
    expect(brieven(s)).toEqual([['brief-1', 'besluit-verlening', '2026-03-28', '2026-03-30', 'verzonden']]);
  });

  test('een brief per post wacht tot iemand de verzending vastlegt', () => {
    const begin = [ingeschrevenPerPost, bestuurder, aanvraag];
    const plan: Plan = [['2026-03-25', toekennen, 'beslisser']];
    expect(brieven(simuleer(begin, '2026-03-25', '2026-03-31', plan))).toEqual([
      ['brief-1', 'besluit-verlening', '2026-03-25', null, 'wacht'],
    ]);
    const gepost: Plan = [...plan, ['2026-03-27', posten('brief-1', '2026-03-26'), 'servicedesk']];
    expect(brieven(simuleer(begin, '2026-03-25', '2026-03-31', gepost))).toEqual([
      ['brief-1', 'besluit-verlening', '2026-03-25', '2026-03-26', 'verzonden'],
    ]);
  });

  test('een brief die al wachtte en waarvan de reden wegvalt vervalt', () => {
    const wachtend = gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16')
      .als(vragen, 'servicedesk')
      .gelukt();
    const plan = gepland([['2026-02-17', intrekken, 'school']]);
    const s = simulate(wachtend.dossier, plan, momentOp('2026-02-18'), momentOp('2026-02-17 09:00'), BRONNEN);
    expect(brieven(s)[0]).toEqual(['brief-1', 'aanvulling-gevraagd', '2026-02-16', null, 'vervallen']);
  });

  test('M4: elke herinnering staat erin, met haar onderwerpen', () => {
    const { herinneringen } = simuleer([geimporteerd()], '2026-11-23', '2027-01-31');
    // The proposal is due on 1 February 2027; six, four and two weeks and three days before it, on open days.
    const voorstel = herinneringen.filter((h) => h.punten.some((p) => p.reeks === 'planning/2026/voorstel'));
    expect(voorstel.map((h) => h.datum)).toEqual(['2026-12-21', '2027-01-04', '2027-01-18', '2027-01-28']);
  });
});

describe('wat in de loop van een simulatie komt en gaat', () => {
  test('de status, vanaf de dag waarop zij ingaat', () => {
    const { statussen } = simuleer([ingeschreven, bestuurder], '2026-01-05', '2026-06-01', [
      ['2026-02-02', indienen, 'school'],
      ['2026-03-28', toekennen, 'beslisser'],
    ]);
    expect(statussen).toEqual([
      { status: 'geen', soortKeurmerk: null, van: '2026-01-05', tot: '2026-02-02' },
      { status: 'in aanvraag', soortKeurmerk: null, van: '2026-02-02', tot: '2026-03-30' },
      { status: 'actief', soortKeurmerk: 'bepaalde tijd', van: '2026-03-30', tot: null },
    ]);
  });

  test('een termijn die gehaald wordt, met haar uitleg', () => {
    const { termijnen } = simuleer([ingeschreven, bestuurder], '2026-01-05', '2026-06-01', [
      ['2026-02-02', indienen, 'school'],
      ['2026-03-16', toekennen, 'beslisser'],
    ]);
    const [besluit] = termijnen.filter((t) => t.id === 'aanvraag/1/besluit');
    expect(besluit).toMatchObject({ van: '2026-02-02', tot: '2026-03-16', laatsteDag: '2026-03-30', stand: 'loopt' });
    expect(besluit?.toelichting.length).toBeGreaterThan(0);
  });

  test('een termijn die verstrijkt, en de taak die daarvan komt', () => {
    const { termijnen, taken, einde } = simuleer([ingeschreven, bestuurder, aanvraag], '2026-02-02', '2026-06-01', [
      ['2026-04-13', toekennen, 'beslisser'],
    ]);
    expect(termijnen.find((t) => t.id === 'aanvraag/1/besluit')).toMatchObject({
      van: '2026-02-02',
      tot: '2026-04-13',
      laatsteDag: '2026-03-30',
      stand: 'verstreken',
    });
    expect(taken.find((t) => t.id === 'verstreken/aanvraag/1/besluit')).toMatchObject({
      van: '2026-03-31',
      tot: '2026-04-13',
    });
    expect(einde.taken.map((t) => t.id)).not.toContain('verstreken/aanvraag/1/besluit');
  });

  test('wat er aan het eind is, is wat er van elk verloop nog open staat', () => {
    const { termijnen, taken, einde } = simuleer([geimporteerd()], '2026-11-23', '2028-11-23');
    const open = (rijen: readonly { id: string; tot: string | null }[]) =>
      rijen.filter((r) => r.tot === null).map((r) => r.id);
    expect(open(taken).sort()).toEqual(einde.taken.map((t) => t.id).sort());
    const eindtermijnen = einde.overzicht.termijnen.filter((t) => t.soort === 'termijn').map((t) => t.id);
    expect(open(termijnen).sort()).toEqual([...eindtermijnen].sort());
  });
});
