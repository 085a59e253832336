import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { type Gegeven, gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { type Herstelpunt, SLUITINGSPUNTEN, type Sluitingspunt } from '../../regels/sluiting.ts';
import type { Opdracht } from '../dossier.ts';
import type { Rol } from '../procedure.ts';

const VANDAAG = '2026-11-23';
const melden = (perDatum: string, gemeldOp = VANDAAG): Opdracht => ({
  soort: 'StopMelden',
  gemeldOp,
  perDatum,
  toelichting: null,
});
const afronden = (punt: Sluitingspunt | Herstelpunt, afgerondOp: string): Opdracht => ({
  soort: 'SluitingspuntAfronden',
  punt,
  afgerondOp,
});
const school = gegeven([geimporteerd({ auditGeplandOp: '2027-03-31' })], VANDAAG);
const gestopt = (perDatum: string): Gegeven => school.als(melden(perDatum), 'school').gelukt();
const DOOR_ONS: readonly Sluitingspunt[] = ['DUO_MELDEN', 'REGISTER_BIJWERKEN'];
const VAN_DE_SCHOOL = SLUITINGSPUNTEN.filter((punt) => !DOOR_ONS.includes(punt));
const dagen = (stand: Gegeven) => SLUITINGSPUNTEN.map((punt) => stand.laatsteDag(`stop/${punt}`));

describe('SN-5: een school die stopt krijgt de sluitingslijst', () => {
  // Last day Friday 26 February 2027: four weeks before is 29 January, two weeks after 12 March.
  test('vier weken vooraf, op de laatste dag, en twee weken erna', () => {
    const stand = gestopt('2027-02-26');
    expect(dagen(stand)).toEqual(['2027-01-29', '2027-01-29', '2027-02-26', '2027-03-12', '2027-02-26', '2027-02-26']);
    expect(stand.feiten('StopGemeld')).toMatchObject([
      { datum: VANDAAG, gemeldOp: VANDAAG, perDatum: '2027-02-26', handleiding: '2026', toelichting: null },
    ]);
  });

  // Saturday 27 February 2027: back to Saturday 30 January (TM-2), ahead to Saturday 13 March, so Monday 15 (N-32).
  test('op een zaterdag: terug schuift niet, vooruit wel, en Blik op Werk doet het zijne op maandag (N-28)', () => {
    expect(dagen(gestopt('2027-02-27'))).toEqual([
      '2027-01-30',
      '2027-01-30',
      '2027-02-27',
      '2027-03-15',
      '2027-03-01',
      '2027-03-01',
    ]);
  });

  // Four weeks before Monday 30 November 2026 is 2 November: over before the school told.
  test('zo kort van tevoren gemeld dat een dag al voorbij is: dan de laatste dag met het keurmerk, met uitleg', () => {
    const stand = gestopt('2026-11-30');
    expect(stand.laatsteDag('stop/DEELNEMERS_INFORMEREN')).toBe('2026-11-30');
    const uitleg = stand.termijn('stop/DEELNEMERS_INFORMEREN')?.toelichting.at(-1)?.tekst;
    expect(uitleg).toContain('was al voorbij toen de melding werd vastgelegd');
  });

  test('vandaag stoppen mag', () => {
    expect(gestopt(VANDAAG).op('2026-11-24').dossier.keurmerk.status).toBe('gestopt');
  });

  test('de bevestiging noemt de laatste dag en de punten', () => {
    const [brief] = gestopt('2027-02-26').feiten('BriefKlaargezet');
    expect(brief).toMatchObject({
      sjabloon: 'stop-bevestigd',
      gegevens: { perDatum: '2027-02-26', punten: SLUITINGSPUNTEN },
    });
  });

  // Three days before 29 January, 26 February and 12 March 2027: Tuesdays 26 January, 23 February and 9 March.
  test('drie dagen vooraf een herinnering aan wat de school zelf doet', () => {
    const punten = gestopt('2027-02-26')
      .op('2027-04-01')
      .feiten('HerinneringVerzonden')
      .flatMap(({ datum, punten: p }) => p.filter((x) => x.reeks.startsWith('stop/')).map((x) => [datum, x.reeks]));
    expect(punten).toEqual([
      ['2027-01-26', 'stop/DEELNEMERS_INFORMEREN'],
      ['2027-01-26', 'stop/GEMEENTEN_INFORMEREN'],
      ['2027-02-23', 'stop/CURSISTEN_OVERDRAGEN'],
      ['2027-03-09', 'stop/URENVERKLARINGEN_AFGEVEN'],
    ]);
  });

  test('wat Blik op Werk doet is een taak van de servicedesk, met een eigen id', () => {
    const stand = gestopt('2027-02-26');
    const omschrijving = 'Haal de school uit het openbare register';
    const taak = stand.taak('stop/REGISTER_BIJWERKEN/uitvoeren');
    expect(taak).toMatchObject({ rol: 'servicedesk', omschrijving, uiterlijk: '2027-02-26' });
    expect(stand.taken()).not.toContain('stop/REGISTER_BIJWERKEN');
  });
});

describe('SN-5: wie mag het melden, en met welke dagen', () => {
  test.each<[string, Partial<Record<string, unknown>>, VerwachteWeigering[]]>([
    ['morgen gemeld', { gemeldOp: '2026-11-24' }, [['DATUM_IN_TOEKOMST', 'SN-5', 'gemeldOp']]],
    ['gisteren de laatste dag', { perDatum: '2026-11-22' }, [['DATUM_VOORBIJ', 'SN-5', 'perDatum']]],
    ['de laatste dag over meer dan tien jaar', { perDatum: '2200-12-31' }, [['DATUM_TE_VER', 'SN-5', 'perDatum']]],
    [
      'alles fout',
      { gemeldOp: '2026-02-30', perDatum: '', toelichting: ' ' },
      [
        ['DATUM_ONGELDIG', 'T1', 'gemeldOp'],
        ['DATUM_ONGELDIG', 'T1', 'perDatum'],
        ['TEKST_VERPLICHT', 'A10', 'toelichting'],
      ],
    ],
  ])('velden: %s', (_naam, velden, redenen) => {
    school.als({ ...melden('2027-02-26'), ...velden }, 'school').dan(geweigerd(...redenen));
  });

  test('de school en de servicedesk, met een keurmerk, één keer tegelijk', () => {
    school.als(melden('2027-02-26'), 'beslisser').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
    gegeven([ingeschreven], '2026-02-02')
      .als(melden('2026-03-02', '2026-02-02'), 'school')
      .dan(geweigerd(['GEEN_KEURMERK', 'SN-5']));
    gestopt('2027-02-26')
      .als(melden('2027-03-26'), 'servicedesk')
      .dan(geweigerd(['STOP_LOOPT_AL', 'SN-5']));
  });
});

describe('SN-5: het keurmerk eindigt aan het einde van de laatste dag', () => {
  test('op een zaterdag: tot 24.00 uur is het er nog, daarna niet', () => {
    const stand = gestopt('2027-02-27');
    expect(stand.op('2027-02-27 23:59').dossier.keurmerk.soort).toBe('onbepaalde tijd');
    const daarna = stand.op('2027-02-28 00:01');
    expect(daarna.feiten('KeurmerkGeeindigd')).toMatchObject([{ reden: 'gestopt', totEnMet: '2027-02-27' }]);
    expect(daarna.dossier.keurmerk).toMatchObject({ soort: null, status: 'gestopt' });
    expect(daarna.feiten('BriefKlaargezet').at(-1)).toMatchObject({
      sjabloon: 'keurmerk-geeindigd',
      gegevens: { reden: 'gestopt', totEnMet: '2027-02-27' },
    });
  });

  test('daarna vraagt niets meer om een VOG, een audit of een bezoek; de sluitingslijst loopt door', () => {
    const daarna = gestopt('2027-02-26').op('2027-03-01');
    for (const id of ['vog/directie/2026', 'planning/2026/audit', 'toezicht/na-2024-05-14', 'meetjaar/2028/begin']) {
      expect(daarna.termijn(id)).toBeUndefined();
    }
    expect(daarna.laatsteDag('stop/URENVERKLARINGEN_AFGEVEN')).toBe('2027-03-12');
  });

  test('als het laatste punt klaar is, is de stop afgelopen', () => {
    const stappen = SLUITINGSPUNTEN.map((punt): [Opdracht, Rol] => [afronden(punt, '2027-03-01'), 'servicedesk']);
    const alles = stappen.reduce((s, [o, rol]) => s.als(o, rol).gelukt(), gestopt('2027-02-26').op('2027-03-01'));
    expect(alles.dossier.stop.lopend).toBeNull();
    alles.als(afronden('DUO_MELDEN', '2027-03-01'), 'servicedesk').dan(geweigerd(['GEEN_SLUITINGSLIJST', 'SN-5']));
  });

  test('alles klaar op de laatste dag: het keurmerk loopt nog, en eindigt daarna vanzelf', () => {
    const klaar = SLUITINGSPUNTEN.reduce(
      (s, punt) => s.als(afronden(punt, '2027-02-26'), 'servicedesk').gelukt(),
      gestopt('2027-02-26').op('2027-02-26'),
    );
    expect(klaar.dossier.keurmerk.soort).toBe('onbepaalde tijd');
    expect(klaar.op('2027-02-27').dossier).toMatchObject({ keurmerk: { status: 'gestopt' }, stop: { lopend: null } });
  });
});

describe('SN-5: een punt afronden', () => {
  const stand = gestopt('2027-02-26');

  test('haalt de termijn weg; één keer', () => {
    const een = stand
      .als(afronden('GEMEENTEN_INFORMEREN', VANDAAG), 'school')
      .dan([{ soort: 'SluitingspuntAfgerond', punt: 'GEMEENTEN_INFORMEREN', afgerondOp: VANDAAG }]);
    expect(een.termijn('stop/GEMEENTEN_INFORMEREN')).toBeUndefined();
    een.als(afronden('GEMEENTEN_INFORMEREN', VANDAAG), 'school').dan(geweigerd(['PUNT_AL_AFGEROND', 'SN-5', 'punt']));
  });

  test('N-28: de school rondt niet af wat Blik op Werk doet; de servicedesk alles', () => {
    stand.als(afronden('DUO_MELDEN', VANDAAG), 'school').dan(geweigerd(['PUNT_VAN_ANDER', 'N-28', 'punt']));
    stand.als(afronden('GEMEENTEN_INFORMEREN', VANDAAG), 'servicedesk').dan([{ soort: 'SluitingspuntAfgerond' }]);
  });

  test.each(DOOR_ONS)('N-28: %s niet voor de laatste dag: tot dan heeft de school het keurmerk', (punt) => {
    stand.als(afronden(punt, VANDAAG), 'servicedesk').dan(geweigerd(['PUNT_TE_VROEG', 'N-28', 'punt']));
    const laatste = stand.op('2027-02-26');
    laatste.als(afronden(punt, '2027-02-25'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'SN-5', 'afgerondOp']));
    laatste.als(afronden(punt, '2027-02-26'), 'servicedesk').dan([{ soort: 'SluitingspuntAfgerond', punt }]);
  });

  test.each<[string, string, VerwachteWeigering[]]>([
    ['GEMEENTEN_INFORMEREN', '2026-11-22', [['VOLGORDE', 'SN-5', 'afgerondOp']]],
    ['GEMEENTEN_INFORMEREN', '2026-11-24', [['VOLGORDE', 'SN-5', 'afgerondOp']]],
    ['DUO_HERSTELLEN', VANDAAG, [['PUNT_ONBEKEND', 'SN-5', 'punt']]],
    [
      'KOFFIE_ZETTEN',
      '2026-02-30',
      [
        ['PUNT_ONBEKEND', 'SN-5', 'punt'],
        ['DATUM_ONGELDIG', 'T1', 'afgerondOp'],
      ],
    ],
  ])('velden: %s op %s', (punt, afgerondOp, redenen) => {
    stand.als(afronden(punt as Sluitingspunt, afgerondOp), 'servicedesk').dan(geweigerd(...redenen));
  });
});

describe('SN-5: de melding intrekken', () => {
  const intrekken: Opdracht = { soort: 'StopIntrekken' };

  test('kan tot en met de laatste dag; dan is er niets van over', () => {
    const terug = gestopt('2027-02-27').op('2027-02-27 23:30').als(intrekken, 'school').gelukt();
    expect(terug.dossier.stop.lopend).toBeNull();
    expect(terug.feiten('BriefKlaargezet').at(-1)?.sjabloon).toBe('stop-ingetrokken');
    expect(terug.op('2027-03-31').dossier.keurmerk.soort).toBe('onbepaalde tijd');
  });

  test('daarna niet, en zonder melding niet', () => {
    gestopt('2027-02-27')
      .op('2027-02-28')
      .als(intrekken, 'school')
      .dan(geweigerd(['KEURMERK_GEEINDIGD', 'AP-1']));
    school.als(intrekken, 'school').dan(geweigerd(['GEEN_STOPMELDING', 'SN-5']));
  });
});

describe('N-28: een stop die wordt ingetrokken nadat DUO en het register het al wisten', () => {
  const intrekken: Opdracht = { soort: 'StopIntrekken' };
  /** Everything done on the last day, which is a Friday or a Saturday; then the school goes on after all. */
  const terug = (perDatum: string) =>
    SLUITINGSPUNTEN.reduce(
      (s, punt) => s.als(afronden(punt, perDatum), 'servicedesk').gelukt(),
      gestopt(perDatum).op(perDatum),
    )
      .als(intrekken, 'school')
      .gelukt();

  test('de servicedesk zet beide recht, op dezelfde dag of de eerste open dag', () => {
    const stand = terug('2027-02-26');
    expect(stand.feiten('StopIngetrokken')).toMatchObject([
      { herstel: { handleiding: '2026', punten: ['DUO_HERSTELLEN', 'REGISTER_HERSTELLEN'] } },
    ]);
    expect(stand.taak('stop/DUO_HERSTELLEN/uitvoeren')).toMatchObject({
      rol: 'servicedesk',
      omschrijving: 'Meld aan DUO dat de school het keurmerk toch houdt',
      uiterlijk: '2027-02-26',
    });
    expect(stand.laatsteDag('stop/REGISTER_HERSTELLEN')).toBe('2027-02-26');
    expect(terug('2027-02-27').laatsteDag('stop/REGISTER_HERSTELLEN')).toBe('2027-03-01');
    expect(stand.feiten('BriefKlaargezet').at(-1)).toMatchObject({
      sjabloon: 'stop-ingetrokken',
      gegevens: { punten: ['DUO_HERSTELLEN', 'REGISTER_HERSTELLEN'] },
    });
  });

  test('afronden haalt het weg; de school doet het niet, en niet voor de dag van intrekken', () => {
    const stand = terug('2027-02-26').op('2027-03-01');
    expect(stand.taken()).toContain('verstreken/stop/DUO_HERSTELLEN');
    stand
      .als(afronden('DUO_HERSTELLEN', '2027-02-25'), 'school')
      .dan(geweigerd(['PUNT_VAN_ANDER', 'N-28', 'punt'], ['VOLGORDE', 'SN-5', 'afgerondOp']));
    const klaar = (['DUO_HERSTELLEN', 'REGISTER_HERSTELLEN'] as const).reduce(
      (s, punt) => s.als(afronden(punt, '2027-03-01'), 'servicedesk').gelukt(),
      stand,
    );
    expect(klaar.taken().filter((id) => id.includes('stop/'))).toEqual([]);
    klaar.als(afronden('DUO_HERSTELLEN', '2027-03-01'), 'servicedesk').dan(geweigerd(['GEEN_SLUITINGSLIJST', 'SN-5']));
  });

  test('wie alleen haar eigen punten deed, hoeft niets recht te zetten', () => {
    const stand = VAN_DE_SCHOOL.reduce(
      (s, punt) => s.als(afronden(punt, VANDAAG), 'school').gelukt(),
      gestopt('2027-02-26'),
    );
    const door = stand.als(intrekken, 'school').gelukt();
    expect(door.feiten('StopIngetrokken')).toEqual([{ soort: 'StopIngetrokken', datum: VANDAAG }]);
    expect(door.dossier.stop).toEqual({ lopend: null, herstel: [] });
  });

  test('twee keer ingetrokken is één keer rechtzetten, en na het einde niets meer', () => {
    const op = terug('2027-02-26').op('2027-03-01');
    const weer = op.als(melden('2027-03-01', '2027-03-01'), 'school').gelukt();
    const klaar = weer.als(afronden('DUO_MELDEN', '2027-03-01'), 'servicedesk').gelukt();
    expect(klaar.als(intrekken, 'school').gelukt().dossier.stop.herstel).toEqual([
      { punt: 'REGISTER_HERSTELLEN', ingetrokkenOp: '2027-02-26', handleiding: '2026' },
      { punt: 'DUO_HERSTELLEN', ingetrokkenOp: '2027-03-01', handleiding: '2026' },
    ]);
    expect(klaar.op('2027-03-02').dossier.stop.herstel).toEqual([]);
  });

  test('een feit van voor dit werd vastgelegd zegt niets over rechtzetten', () => {
    const oud = gegeven(
      [
        geimporteerd(),
        {
          soort: 'StopGemeld',
          datum: VANDAAG,
          gemeldOp: VANDAAG,
          perDatum: '2027-02-26',
          handleiding: '2026',
          toelichting: null,
        },
        { soort: 'SluitingspuntAfgerond', datum: VANDAAG, punt: 'DUO_MELDEN', afgerondOp: VANDAAG },
        { soort: 'StopIngetrokken', datum: VANDAAG },
      ],
      VANDAAG,
    );
    expect(oud.dossier.stop).toEqual({ lopend: null, herstel: [] });
  });
});

describe('SN-5: wie stopt wordt niet herinnerd aan wat na de laatste dag komt', () => {
  const reeksen = (stand: Gegeven) =>
    new Set(stand.feiten('HerinneringVerzonden').flatMap((h) => h.punten.map((p) => p.reeks.split('/')[0])));

  test('na een stop per 15 januari geen audit van 1 februari en geen VOG van 30 maart meer', () => {
    const zonderAudit = gegeven([geimporteerd()], VANDAAG);
    expect([...reeksen(zonderAudit.op('2027-01-15'))]).toEqual(expect.arrayContaining(['planning', 'vog']));
    const stopt = zonderAudit.als(melden('2027-01-15'), 'school').gelukt().op('2027-01-15');
    expect([...reeksen(stopt)].toSorted()).toEqual([
      'cursusplanning',
      'nt2',
      'resultatenaudit',
      'stop',
      'tevredenheid',
    ]);
  });

  test('wie toch doorgaat wordt weer herinnerd', () => {
    const stopt = gegeven([geimporteerd()], VANDAAG).als(melden('2027-01-15'), 'school').gelukt();
    const door = stopt.op('2027-01-11').als({ soort: 'StopIntrekken' }, 'school').gelukt().op('2027-02-01');
    expect([...reeksen(door)]).toEqual(expect.arrayContaining(['planning', 'vog']));
  });
});
