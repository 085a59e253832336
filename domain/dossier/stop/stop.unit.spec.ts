import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { type Gegeven, gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { SLUITINGSPUNTEN, type Sluitingspunt } from '../../regels/handleiding.ts';
import type { Opdracht } from '../dossier.ts';
import type { Rol } from '../procedure.ts';

const VANDAAG = '2026-11-23';
const melden = (perDatum: string, gemeldOp = VANDAAG): Opdracht => ({
  soort: 'StopMelden',
  gemeldOp,
  perDatum,
  toelichting: null,
});
const afronden = (punt: Sluitingspunt, afgerondOp: string): Opdracht => ({
  soort: 'SluitingspuntAfronden',
  punt,
  afgerondOp,
});
const school = gegeven([geimporteerd({ auditGeplandOp: '2027-03-31' })], VANDAAG);
const gestopt = (perDatum: string): Gegeven => school.als(melden(perDatum), 'school').gelukt();
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
  test('op een zaterdag: terug schuift niet, vooruit wel, en de laatste dag zelf blijft zaterdag', () => {
    expect(dagen(gestopt('2027-02-27'))).toEqual([
      '2027-01-30',
      '2027-01-30',
      '2027-02-27',
      '2027-03-15',
      '2027-02-27',
      '2027-02-27',
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
    alles.als(afronden('DUO_MELDEN', '2027-03-01'), 'servicedesk').dan(geweigerd(['GEEN_STOPMELDING', 'SN-5']));
  });

  test('alles klaar voor de laatste dag: het keurmerk loopt nog, en eindigt daarna vanzelf', () => {
    const klaar = SLUITINGSPUNTEN.reduce(
      (s, punt) => s.als(afronden(punt, VANDAAG), 'servicedesk').gelukt(),
      gestopt('2027-02-26'),
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

  test.each<[string, string, VerwachteWeigering[]]>([
    ['DUO_MELDEN', '2026-11-22', [['VOLGORDE', 'SN-5', 'afgerondOp']]],
    ['DUO_MELDEN', '2026-11-24', [['VOLGORDE', 'SN-5', 'afgerondOp']]],
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
