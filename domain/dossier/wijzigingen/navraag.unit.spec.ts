import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import { navraagSluiten, navragen, wijzigingMelden } from '../../../test/domein/plichten.ts';
import type { Opdracht } from '../dossier.ts';

/** Monday 7 December 2026: fourteen days later is Monday 21 December. */
const school = gegeven([geimporteerd()], '2026-11-23').op('2026-12-07');
const TERMIJN = 'wijzigingen/navraag/1';
const loopt = (stand: Gegeven) => stand.termijn(TERMIJN) !== undefined;
const nagevraagd = (wat: Parameters<typeof navragen>[0] = {}) => school.als(navragen(wat), 'servicedesk').gelukt();

describe('N-26: Blik op Werk hoorde van een wijziging die niet is gemeld', () => {
  test('een brief zonder bron, en veertien dagen voor de school met twee herinneringen', () => {
    const stand = nagevraagd();
    expect(stand.feiten('BriefVerzonden').at(-1)).toMatchObject({
      sjabloon: 'wijziging-navragen',
      gegevens: { nummer: 1, wat: 'eigendom', uiterlijk: '2026-12-21', meldtermijn: '14 dagen' },
    });
    expect(stand.termijn(TERMIJN)).toMatchObject({ wie: 'school', laatsteDag: '2026-12-21' });
    const herinnerd = stand
      .op('2026-12-23')
      .feiten('HerinneringVerzonden')
      .filter((h) => h.punten.some((p) => p.reeks === TERMIJN));
    expect(herinnerd.map((h) => h.datum)).toEqual(['2026-12-14', '2026-12-17']);
  });

  test('op eerste kerstdag gevraagd: de termijn telt vanaf de verzending op maandag 28 december', () => {
    const kerst = gegeven([geimporteerd()], '2026-11-23').op('2026-12-25');
    const stand = kerst.als(navragen(), 'servicedesk').gelukt();
    expect(stand.laatsteDag(TERMIJN)).toBe('2027-01-08');
    expect(stand.op('2026-12-29').laatsteDag(TERMIJN)).toBe('2027-01-11');
  });

  test('met het keurmerk eindigt de navraag; de nummers gaan door', () => {
    const gestopt = nagevraagd()
      .als({ soort: 'StopMelden', gemeldOp: '2026-12-07', perDatum: '2026-12-11', toelichting: null }, 'school')
      .gelukt()
      .op('2026-12-14');
    expect(loopt(gestopt)).toBe(false);
    expect(gestopt.dossier.wijzigingen).toMatchObject({ navragen: [], laatsteNavraag: 1 });
  });

  test('geen antwoord: de termijn is verstreken en blijft een taak', () => {
    const stand = nagevraagd().op('2027-02-01');
    expect(stand.feiten('TermijnVerstreken').filter((g) => g.termijnId === TERMIJN)).toHaveLength(1);
    expect(stand.taken()).toContain(`verstreken/${TERMIJN}`);
  });

  test('de melding van die soort is het antwoord, een andere niet', () => {
    const stand = nagevraagd();
    expect(loopt(stand.als(wijzigingMelden({ wat: 'rechtsvorm' }), 'school').gelukt())).toBe(true);
    expect(loopt(stand.als(wijzigingMelden(), 'school').gelukt())).toBe(false);
  });

  test.each<['bestuurder' | 'overname' | 'fusie', Opdracht]>([
    [
      'bestuurder',
      {
        soort: 'BestuurderAanmelden',
        persoonId: 'persoon-1',
        functie: 'directeur',
        sinds: '2026-12-01',
        gemeldOp: '2026-12-07',
      },
    ],
    [
      'overname',
      {
        soort: 'VerwantschapVastleggen',
        andereSchoolId: 'school-2',
        verwantschap: 'overnemende school',
        per: '2026-12-01',
        gemeldOp: '2026-12-07',
        toelichting: 'tekst-11',
      },
    ],
    [
      'fusie',
      {
        soort: 'VerwantschapVastleggen',
        andereSchoolId: 'school-2',
        verwantschap: 'fusiepartner',
        per: '2026-12-01',
        gemeldOp: '2026-12-07',
        toelichting: 'tekst-11',
      },
    ],
  ])('over %s: de melding bij bestuur of verbanden is het antwoord', (wat, opdracht) => {
    expect(loopt(nagevraagd({ wat }).als(opdracht, 'servicedesk').gelukt())).toBe(false);
    expect(loopt(nagevraagd({ wat: 'adres' }).als(opdracht, 'servicedesk').gelukt())).toBe(true);
  });

  test('een bestuurder die weggaat ook', () => {
    const aan = {
      soort: 'BestuurderAanmelden',
      persoonId: 'persoon-1',
      functie: 'directeur',
      sinds: '2020-01-01',
      gemeldOp: '2026-12-07',
    } as const;
    const af = { soort: 'BestuurderAfmelden', persoonId: 'persoon-1', totEnMet: '2026-12-04', gemeldOp: '2026-12-07' };
    const stand = school
      .als(aan, 'school')
      .gelukt()
      .als(navragen({ wat: 'bestuurder' }), 'servicedesk')
      .gelukt();
    expect(loopt(stand)).toBe(true);
    expect(loopt(stand.als(af as Opdracht, 'school').gelukt())).toBe(false);
  });

  test('de servicedesk sluit een navraag die niet klopte, met een reden', () => {
    const stand = nagevraagd();
    expect(loopt(stand.als(navraagSluiten(), 'servicedesk').dan([{ soort: 'NavraagGesloten', nummer: 1 }]))).toBe(
      false,
    );
    school.als(navraagSluiten(), 'servicedesk').dan(geweigerd(['GEEN_NAVRAAG', 'N-26']));
    stand
      .als({ ...navraagSluiten(2), reden: '' } as Opdracht, 'servicedesk')
      .dan(geweigerd(['NAVRAAG_ONBEKEND', 'N-26', 'nummer'], ['TEKST_VERPLICHT', 'A10', 'reden']));
  });

  test('een brief die nog wacht, gaat niet meer weg als de navraag is beantwoord of gesloten', () => {
    const zaterdag = gegeven([geimporteerd()], '2026-11-23').op('2026-12-05');
    const stand = zaterdag.als(navragen(), 'servicedesk').gelukt();
    const verzonden = (later: Gegeven) =>
      later
        .op('2026-12-08')
        .feiten('BriefVerzonden')
        .some((b) => b.sjabloon === 'wijziging-navragen');
    expect(verzonden(stand)).toBe(true);
    expect(verzonden(stand.als(navraagSluiten(), 'servicedesk').gelukt())).toBe(false);
    expect(verzonden(stand.als(wijzigingMelden({ gemeldOp: '2026-12-05' }), 'school').gelukt())).toBe(false);
  });

  test('per soort één tegelijk; een volgende krijgt een eigen nummer', () => {
    const stand = nagevraagd();
    stand.als(navragen(), 'servicedesk').dan(geweigerd(['NAVRAAG_LOOPT', 'N-26', 'wat']));
    const twee = stand.als(navragen({ wat: 'adres' }), 'servicedesk').gelukt();
    expect(twee.termijn('wijzigingen/navraag/2')).toBeDefined();
    school
      .als(navragen({ wat: 'iets' as never, bekendGewordenOp: '2026-12-08' }), 'servicedesk')
      .dan(geweigerd(['KEUZE_ONGELDIG', 'A10', 'wat'], ['DATUM_IN_TOEKOMST', 'N-26', 'bekendGewordenOp']));
    gegeven([ingeschreven], '2026-12-07')
      .als(navragen(), 'servicedesk')
      .dan(geweigerd(['GEEN_KEURMERK', 'N-26']));
  });
});
