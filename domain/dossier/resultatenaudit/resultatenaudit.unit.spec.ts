import {
  adviesGeven,
  deelnemersLeveren,
  goedkeuren,
  lesurenOpgeven,
  RESULTATEN,
  resultatenLeveren,
  totDeAudit,
} from '../../../test/domein/audit.ts';
import { ZONDER_NORMEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { type Gegeven, gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { jarenGepland } from '../../../test/domein/plichten.ts';
import type { Opdracht } from '../dossier.ts';
import type { Resultaatopgave } from './feiten.ts';

const school = gegeven([geimporteerd(), jarenGepland], '2026-11-23');
/** The Friday on which the data are asked; the letter leaves at nine. */
const gevraagd = school.op('2026-12-18 10:00');
const geaudit = totDeAudit(school);
const [b1, z] = RESULTATEN as [Resultaatopgave, Resultaatopgave];

describe('RA-3: de gegevens worden gevraagd in de laatste twee weken van de meetperiode', () => {
  test('op vrijdag 18 december om negen uur, met donderdag 31 december als laatste dag', () => {
    expect(school.op('2026-12-18 08:59').feiten('GegevensGevraagd')).toEqual([]);
    expect(gevraagd.feiten('GegevensGevraagd')).toEqual([
      { soort: 'GegevensGevraagd', datum: '2026-12-18', meetjaar: 2026, leverUiterlijk: '2026-12-31' },
    ]);
    expect(gevraagd.feiten('BriefVerzonden')).toMatchObject([
      { sjabloon: 'gegevens-opvragen', gegevens: { meetjaar: 2026, leverUiterlijk: '2026-12-31' } },
    ]);
    for (const id of ['resultatenaudit/2026/gegevens', 'tevredenheid/2026/deelnemers', 'nt2/2026/lesuren']) {
      expect(school.termijn(id)).toBeUndefined();
      expect(gevraagd.laatsteDag(id)).toBe('2026-12-31');
    }
  });

  test('N-32: eindigt de meetperiode op een zondag, dan schuift de laatste dag naar de eerste werkdag', () => {
    // 31 December 2028 is a Sunday, 1 January 2029 is New Year: Tuesday 2 January.
    const later = gegeven([geimporteerd({ meetjaar: 2028, handleiding: '2026' }, '2028-03-01')], '2028-03-01');
    expect(later.op('2028-12-18 12:00').laatsteDag('resultatenaudit/2028/gegevens')).toBe('2029-01-02');
  });

  test('wie na die weken in het systeem komt krijgt twee weken vanaf de vraag', () => {
    const laat = gegeven([geimporteerd({}, '2027-01-11')], '2027-01-11').op('2027-01-11 12:00');
    expect(laat.feiten('GegevensGevraagd')).toMatchObject([{ datum: '2027-01-11', leverUiterlijk: '2027-01-25' }]);
    expect(laat.laatsteDag('resultatenaudit/2026/gegevens')).toBe('2027-01-25');
  });

  test('herinnerd een week en drie dagen vooraf, tot er geleverd is', () => {
    const reeksen = (tot: typeof gevraagd) =>
      tot
        .feiten('HerinneringVerzonden')
        .flatMap((g) => g.punten.filter((p) => p.reeks.startsWith('resultatenaudit/')).map((p) => [g.datum, p.stap]));
    // A week before is Thursday 24 December; three days hold two ordinary days (T4), so back from Thursday: Monday 28.
    expect(reeksen(gevraagd.op('2027-01-04'))).toEqual([
      ['2026-12-24', '1 week'],
      ['2026-12-28', '3 dagen'],
    ]);
    const geleverd = gevraagd.op('2026-12-22').als(resultatenLeveren(), 'school').gelukt();
    expect(reeksen(geleverd.op('2027-01-04'))).toEqual([]);
  });
});

describe('RA-8, RA-10, N-6: de resultaten per leerroute', () => {
  const opDag = school.op('2026-12-22');

  test('het percentage telt wie is uitgesloten niet mee', () => {
    opDag.als(resultatenLeveren(), 'school').dan([
      {
        soort: 'ResultatenGeleverd',
        meetjaar: 2026,
        geleverdOp: '2026-12-22',
        resultaten: [
          { ...b1, percentage: 80, norm: 60, voldoet: true },
          { ...z, percentage: 62.5, norm: 60, voldoet: true },
        ],
      },
    ]);
  });

  test('het oordeel steunt op de aantallen, niet op het afgeronde percentage', () => {
    // 2999 of 5000 is 59.98 percent, which reads as 60.0.
    const net = { ...b1, kandidaten: 5_000, geslaagd: 2_999 };
    opDag
      .als(resultatenLeveren({ resultaten: [net, z] }), 'school')
      .dan([
        { soort: 'ResultatenGeleverd', resultaten: [{ ...net, percentage: 60, norm: 60, voldoet: false }, {}] },
      ] as never);
  });

  test('zonder iemand die meetelt is er geen percentage en geen oordeel', () => {
    const leeg = { ...z, kandidaten: 2, geslaagd: 0 };
    opDag
      .als(resultatenLeveren({ resultaten: [b1, leeg] }), 'school')
      .dan([{ soort: 'ResultatenGeleverd', resultaten: [{}, { percentage: null, voldoet: null }] }] as never);
  });

  test('N-6: zonder de normen van het meetjaar valt er niets te beoordelen', () => {
    opDag
      .met(ZONDER_NORMEN)
      .als(resultatenLeveren(), 'school')
      .dan(geweigerd(['NORMEN_ONTBREKEN', 'N-6', 'meetjaar']));
  });

  // 18 December 2027 is a Saturday: the letter waits until Monday 20 December.
  test('is in het weekend alles geleverd, dan gaat de brief van maandag niet meer weg (M4)', () => {
    const jaar = { meetjaar: 2027, geleverdOp: '2027-12-18' };
    const zaterdag = school.op('2027-12-18');
    const bijna = zaterdag
      .als(resultatenLeveren(jaar), 'school')
      .gelukt()
      .als(deelnemersLeveren(jaar), 'school')
      .gelukt();
    const brieven = (stand: Gegeven) =>
      stand
        .feiten('BriefVerzonden')
        .filter((b) => b.sjabloon === 'gegevens-opvragen' && b.gegevens['meetjaar'] === 2027);
    expect(brieven(bijna.op('2027-12-20'))).toHaveLength(1);
    const alles = bijna
      .als(lesurenOpgeven({ meetjaar: 2027 }), 'school')
      .dan([{ soort: 'LesurenOpgegeven' }, { soort: 'GegevensCompleet', meetjaar: 2027 }]);
    expect(brieven(alles.op('2027-12-20'))).toEqual([]);
  });

  test('een tweede levering vervangt de eerste', () => {
    const twee = opDag
      .als(resultatenLeveren(), 'school')
      .gelukt()
      .als(resultatenLeveren({ resultaten: [{ ...b1, geslaagd: 10 }, z] }), 'servicedesk')
      .gelukt();
    expect(twee.dossier.resultatenaudit.rondes).toMatchObject([{ meetjaar: 2026, resultatenVoldoen: false }]);
  });

  test.each<[string, Partial<Extract<Opdracht, { soort: 'ResultatenLeveren' }>>, VerwachteWeigering[]]>([
    ['een ander meetjaar', { meetjaar: 2025 }, [['MEETJAAR_LOOPT_NIET', 'RA-3', 'meetjaar']]],
    ['te vroeg', { geleverdOp: '2026-12-17' }, [['VOLGORDE', 'RA-3', 'geleverdOp']]],
    ['morgen', { geleverdOp: '2026-12-23' }, [['VOLGORDE', 'RA-3', 'geleverdOp']]],
    ['één leerroute', { resultaten: [b1] }, [['LEERROUTE_ONTBREEKT', 'N-6', 'resultaten']]],
    [
      'te veel geslaagd',
      { resultaten: [b1, { ...z, geslaagd: 9 }] },
      [['TE_VEEL_GESLAAGD', 'RA-10', 'resultaten[1].geslaagd']],
    ],
    [
      'te veel uitgesloten',
      { resultaten: [b1, { ...z, uitgesloten: [{ grond: 'ELIP', aantal: 11 }] }] },
      [['TE_VEEL_UITGESLOTEN', 'RA-10', 'resultaten[1].uitgesloten']],
    ],
    [
      'een uitsluiting die er niet is',
      { resultaten: [b1, { ...z, uitgesloten: [{ grond: 'ANDERS' as never, aantal: 1 }] }] },
      [['UITSLUITING_ONBEKEND', 'RA-10', 'resultaten[1].uitgesloten[0].grond']],
    ],
    [
      'alles tegelijk',
      { geleverdOp: '2026-02-30', resultaten: [{ ...b1, kandidaten: -1 }, z] },
      [
        ['DATUM_ONGELDIG', 'T1', 'geleverdOp'],
        ['GETAL_ONGELDIG', 'A10', 'resultaten[0].kandidaten'],
      ],
    ],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    opDag.als(resultatenLeveren(velden), 'school').dan(geweigerd(...redenen));
  });

  test('niet voor 18 december, niet zonder keurmerk, niet na het advies', () => {
    school
      .op('2026-12-17')
      .als(resultatenLeveren(), 'school')
      .dan(geweigerd(['NOG_NIET_GEVRAAGD', 'RA-3']));
    gegeven([ingeschreven], '2026-12-22')
      .als(resultatenLeveren(), 'school')
      .dan(geweigerd(['GEEN_KEURMERK', 'RA-3']));
    const na = geaudit.als(adviesGeven(), 'auditor').gelukt();
    na.als(resultatenLeveren(), 'school').dan(geweigerd(['ADVIES_AL_GEGEVEN', 'RA-9']));
  });
});

describe('RA-9: het advies van de auditor', () => {
  test('vier werkweken na de audit, vanaf de planning zichtbaar', () => {
    // 20 working days after Wednesday 10 March 2027; Goede Vrijdag 26 and Tweede Paasdag 29 March are none: 9 April.
    expect(geaudit.laatsteDag('resultatenaudit/2026/advies')).toBe('2027-04-09');
  });

  test('positief op alle pijlers, daarna zes weken voor het besluit', () => {
    const na = geaudit.als(adviesGeven(), 'auditor').dan([
      {
        soort: 'AuditadviesGegeven',
        meetjaar: 2026,
        gehoudenOp: '2027-03-10',
        advies: 'positief',
        bewijs: 'tekst-20',
      },
    ]);
    // Six weeks after Friday 12 March 2027.
    expect(na.laatsteDag('resultatenaudit/2026/besluit')).toBe('2027-04-23');
    expect(na.termijn('resultatenaudit/2026/advies')).toBeUndefined();
    expect(na.taak('resultatenaudit/2026/goedkeuren')).toMatchObject({ rol: 'beslisser', uiterlijk: '2027-04-23' });
  });

  test('één negatieve pijler maakt het advies negatief: een taak voor de beslisser', () => {
    const na = geaudit
      .als(adviesGeven({ financieel: 'negatief' }), 'auditor')
      .dan([{ soort: 'AuditadviesGegeven', advies: 'negatief' }]);
    expect(na.taken()).toContain('resultatenaudit/2026/negatief');
    expect(na.dossier.resultatenaudit.rondes.at(0)?.negatief).toEqual(['financieel']);
  });

  test.each<[Opdracht['soort'], VerwachteWeigering]>([
    ['VogRegistreren', ['VOG_ONTBREEKT', 'VO-1', 'adviezen.organisatie']],
    ['LesurenOpgeven', ['LESUREN_ONTBREKEN', 'NT-1', 'adviezen.organisatie']],
    ['TevredenheidVastleggen', ['TEVREDENHEID_ONTBREEKT', 'RA-1', 'adviezen.tevredenheid']],
  ])('zonder %s kan de pijler niet positief zijn, negatief wel', (zonder, reden) => {
    const stand = totDeAudit(school, [zonder]);
    stand.als(adviesGeven(), 'auditor').dan(geweigerd(reden));
    const pijler = String(reden[2]).replace('adviezen.', '');
    stand.als(adviesGeven({ [pijler]: 'negatief' }), 'auditor').gelukt();
  });

  test('een norm die niet is gehaald spreekt een positief advies tegen', () => {
    const slecht = totDeAudit(school, ['ResultatenLeveren', 'LesurenOpgeven'])
      .als(resultatenLeveren({ resultaten: [{ ...b1, geslaagd: 59 }, z] }), 'school')
      .gelukt()
      .als(lesurenOpgeven({ bevoegd: 799 }), 'school')
      .gelukt();
    slecht
      .als(adviesGeven(), 'auditor')
      .dan(
        geweigerd(
          ['LESUREN_NIET_GEHAALD', 'NT-1', 'adviezen.organisatie'],
          ['NORM_NIET_GEHAALD', 'N-6', 'adviezen.resultaten'],
        ),
      );
  });

  test('niet zonder plan, niet voor de dag, niet twee keer, alleen door de auditor', () => {
    const zonderPlan = school.op('2026-12-22').als(resultatenLeveren(), 'school').gelukt().op('2027-03-12');
    zonderPlan.als(adviesGeven(), 'auditor').dan(geweigerd(['AUDIT_NIET_GEPLAND', 'N-29']));
    const gegevenAdvies = geaudit.als(adviesGeven(), 'auditor').gelukt();
    gegevenAdvies.als(adviesGeven(), 'auditor').dan(geweigerd(['ADVIES_AL_GEGEVEN', 'RA-9']));
    geaudit.als(adviesGeven(), 'beslisser').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    geaudit
      .als(adviesGeven({}, { gehoudenOp: '2026-12-31', bewijs: ' ' }), 'auditor')
      .dan(geweigerd(['VOLGORDE', 'RA-4', 'gehoudenOp'], ['TEKST_VERPLICHT', 'A10', 'bewijs']));
  });
});

describe('RA-9: het besluit over de meetperiode', () => {
  const positief = geaudit.als(adviesGeven(), 'auditor').gelukt().op('2027-03-22');
  const negatief = geaudit
    .als(adviesGeven({ organisatie: 'negatief' }), 'auditor')
    .gelukt()
    .op('2027-03-22');

  test('goedgekeurd: een brief, en niets vraagt nog om meetjaar 2026', () => {
    const na = positief.als(goedkeuren(), 'beslisser').dan([
      { soort: 'MeetperiodeGoedgekeurd', meetjaar: 2026, motivering: null },
      {
        soort: 'BriefKlaargezet',
        sjabloon: 'besluit-meetperiode',
        gegevens: { meetjaar: 2026, besluitOp: '2027-03-22', motivering: null },
      },
      { soort: 'BriefVerzonden' },
    ]);
    expect(na.dossier.meetjaar.begonnen.map((m) => m.jaar)).toEqual([2027]);
    expect(na.taken()).toEqual(['bestuur/functie']);
    expect(na.op('2027-08-01').feiten('TermijnVerstreken')).toEqual([]);
  });

  test('Awb 3:50: afwijken van een negatief advies vraagt om een motivering', () => {
    negatief.als(goedkeuren(), 'beslisser').dan(geweigerd(['MOTIVERING_VERPLICHT', 'Awb 3:50', 'motivering']));
    negatief
      .als(goedkeuren({ motivering: 'tekst-21' }), 'beslisser')
      .dan([
        { soort: 'MeetperiodeGoedgekeurd', motivering: 'tekst-21' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
  });

  test('SN-8: niet zolang een voornemen over dit meetjaar loopt', () => {
    const metVoornemen = negatief
      .als(
        {
          soort: 'VoornemenUitbrengen',
          maatregel: 'waarschuwing',
          gronden: ['ORGANISATIE'],
          motivering: 'tekst-22',
          dagen: null,
          meetjaar: 2026,
        },
        'beslisser',
      )
      .gelukt();
    metVoornemen.als(goedkeuren({ motivering: 'tekst-21' }), 'beslisser').dan(geweigerd(['VOORNEMEN_LOOPT', 'SN-8']));
    expect(metVoornemen.taken()).not.toContain('resultatenaudit/2026/negatief');
  });

  test('niet zonder advies', () => {
    geaudit.als(goedkeuren(), 'beslisser').dan(geweigerd(['ADVIES_ONTBREEKT', 'RA-9']));
  });

  test('een besluit dat uitblijft wordt een taak en nooit een uitkomst', () => {
    const laat = positief.op('2027-04-24');
    expect(laat.taken()).toContain('verstreken/resultatenaudit/2026/besluit');
    expect(laat.feiten('MeetperiodeGoedgekeurd')).toEqual([]);
  });
});

test('een stille school: alles wat zij niet levert verstrijkt, en verdwijnt niet na twee jaar', () => {
  const stil = school.op('2029-06-01');
  const verstreken = stil.taken().filter((id) => id.startsWith('verstreken/') && id.includes('2026'));
  expect(verstreken).toEqual(
    expect.arrayContaining([
      'verstreken/resultatenaudit/2026/gegevens',
      'verstreken/tevredenheid/2026/deelnemers',
      'verstreken/nt2/2026/lesuren',
      'verstreken/planning/2026/audit',
      'verstreken/vog/directie/2026',
    ]),
  );
});

test('de levering van deelnemers kan al in het meetjaar zelf', () => {
  school
    .als(deelnemersLeveren({ geleverdOp: '2026-11-20' }), 'school')
    .dan([{ soort: 'DeelnemersGeleverd', aantal: 110 }]);
});
