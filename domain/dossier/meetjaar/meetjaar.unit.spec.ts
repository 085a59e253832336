import { deelnemersLeveren, resultatenLeveren, tevredenheidVastleggen } from '../../../test/domein/audit.ts';
import { BRONNEN, NORMEN, ZONDER_NORMEN } from '../../../test/domein/bronnen.ts';
import { geimporteerd, importeren, ingeschreven, posten } from '../../../test/domein/feiten.ts';
import { type Gegeven, gegeven, geweigerd } from '../../../test/domein/gegeven.ts';
import type { Normen } from '../../regels/normen.ts';
import type { Gebeurtenis, Opdracht } from '../dossier.ts';
import { isStartbaar } from './meetjaar.ts';

const starten: Opdracht = { soort: 'MeetjaarStarten' };

/** A grant that was made known on a day. */
const verleend = (datum: string): Gebeurtenis => ({
  soort: 'KeurmerkVerleend',
  datum,
  soortKeurmerk: 'bepaalde tijd',
  duoNummer: '1234A',
  handleiding: '2026',
});

/** A school of which the letter that grants the keurmerk waits to be posted. */
const teVerlenen = (besluitOp: string): Gebeurtenis[] => [
  { ...ingeschreven, elektronischBereikbaar: false },
  {
    soort: 'AanvraagIngediend',
    datum: besluitOp,
    nummer: 1,
    ontvangenOp: besluitOp,
    handleiding: '2026',
    herhaling: 'eerste aanvraag',
    nieuweFeiten: null,
  },
  { soort: 'AanvraagToegekend', datum: besluitOp, nummer: 1, duoNummer: '1234A' },
  {
    soort: 'BriefKlaargezet',
    datum: besluitOp,
    briefId: 'brief-1',
    sjabloon: 'besluit-verlening',
    kanaal: 'post',
    gegevens: { nummer: 1, duoNummer: '1234A' },
  },
];

const nieuweSchool = (verleendOp: string, bronnen = BRONNEN) =>
  gegeven(teVerlenen(verleendOp), verleendOp, bronnen)
    .als(posten('brief-1', verleendOp), 'servicedesk')
    .dan([
      { soort: 'BriefVerzonden' },
      { soort: 'KeurmerkVerleend', datum: verleendOp },
      { soort: bronnen === BRONNEN ? 'MeetjaarBegonnen' : 'MeetjaarAangehouden' },
    ]);

describe('RA-2 en RA-5: de eerste meetperiode van een nieuwe school', () => {
  test.each([
    ['2026-01-05', 2026, '2026-12-31', '2027-03-31'],
    ['2026-03-30', 2026, '2026-12-31', '2027-03-31'],
    ['2026-07-01', 2026, '2026-12-31', '2027-03-31'],
    ['2026-07-02', 2027, '2027-07-01', '2027-10-01'],
    ['2026-12-10', 2027, '2027-12-09', '2028-03-09'],
    ['2026-12-30', 2027, '2027-12-29', '2028-03-29'],
  ])(
    'verleend op %s: meetjaar %i loopt tot en met %s, de audit is uiterlijk op %s',
    (verleendOp, jaar, totEnMet, audit) => {
      const school = nieuweSchool(verleendOp);
      expect(school.dossier.meetjaar.begonnen).toEqual([
        { jaar, handleiding: '2026', van: verleendOp, totEnMet, normen: NORMEN, goedgekeurdOp: null },
      ]);
      expect(school.laatsteDag(`planning/${jaar}/audit`)).toBe(audit);
    },
  );

  test('AP-12: de audit over de eerste meetperiode past binnen de vijftien maanden van het keurmerk', () => {
    const school = nieuweSchool('2026-12-10');
    expect(school.laatsteDag('planning/2027/voorstel')).toBe('2028-01-10');
    expect(school.laatsteDag('planning/2027/audit')).toBe('2028-03-09');
    expect(school.laatsteDag('keurmerk/einde-bepaalde-tijd')).toBe('2028-03-10');
  });

  test('een keurmerk van december geeft in januari nog geen herinnering', () => {
    const herinnerd = nieuweSchool('2026-12-10').op('2027-03-01').feiten('HerinneringVerzonden');
    const reeksen = new Set(herinnerd.flatMap((h) => h.punten.map((p) => p.reeks)));
    expect([...reeksen]).toEqual(['cursusplanning/2027-02']);
  });

  test('het volgende meetjaar sluit aan en eindigt weer met het kalenderjaar', () => {
    const later = nieuweSchool('2026-12-10').op('2029-01-01');
    expect(later.feiten('MeetjaarBegonnen')).toMatchObject([
      { meetjaar: 2027, van: '2026-12-10', totEnMet: '2027-12-09' },
      { datum: '2027-12-10', meetjaar: 2028, van: '2027-12-10', totEnMet: '2028-12-31' },
      { datum: '2029-01-01', meetjaar: 2029, van: '2029-01-01', totEnMet: '2029-12-31' },
    ]);
  });
});

describe('RA-5: elk volgend meetjaar begint op 1 januari', () => {
  test('om middernacht, en elk meetjaar dat niet is goedgekeurd blijft open', () => {
    const school = gegeven([geimporteerd()], '2026-11-23');
    expect(school.op('2026-12-31 23:59').dagenVan('MeetjaarBegonnen')).toEqual([]);
    const later = school.op('2028-06-01');
    expect(later.feiten('MeetjaarBegonnen')).toMatchObject([
      { datum: '2027-01-01', meetjaar: 2027, handleiding: '2026' },
      { datum: '2028-01-01', meetjaar: 2028, handleiding: '2026' },
    ]);
    expect(later.dossier.meetjaar.begonnen.map((m) => m.jaar)).toEqual([2026, 2027, 2028]);
  });

  test('RA-13: een lopend meetjaar houdt de Handleiding waarmee het begon', () => {
    const school = gegeven([geimporteerd({ meetjaar: 2025, handleiding: '2025' }, '2025-11-24')], '2025-11-24').op(
      '2026-02-02',
    );
    expect(school.dossier.meetjaar.begonnen).toMatchObject([
      { jaar: 2025, handleiding: '2025' },
      { jaar: 2026, handleiding: '2026' },
    ]);
  });
});

describe('RA-13: een lopend meetjaar houdt de normen waarmee het begon', () => {
  const strenger: Normen = { slagingspercentage: { 'B1-route': 90, 'Z-route': 90 }, tevredenheid: 9 };
  const aangescherpt = { ...BRONNEN, instellingen: { ...BRONNEN.instellingen, normen: { '2026': strenger } } };
  const oordelen = (school: Gegeven) =>
    school
      .als(resultatenLeveren({ meetjaar: 2027, geleverdOp: '2027-12-20' }), 'school')
      .gelukt()
      .als(deelnemersLeveren({ meetjaar: 2027, geleverdOp: '2027-12-20' }), 'school')
      .gelukt()
      .als(tevredenheidVastleggen({ meetjaar: 2027, vastgesteldOp: '2027-12-20' }), 'servicedesk')
      .gelukt();

  test('zij staan in het feit, en een latere instelling verandert het oordeel niet', () => {
    const school = gegeven([geimporteerd()], '2026-11-23').op('2027-01-04');
    expect(school.feiten('MeetjaarBegonnen')).toMatchObject([{ meetjaar: 2027, normen: NORMEN }]);
    const later = oordelen(school.op('2027-12-20').met(aangescherpt));
    expect(later.feiten('ResultatenGeleverd').at(-1)?.resultaten[0]).toMatchObject({ norm: 60, voldoet: true });
    expect(later.feiten('TevredenheidVastgelegd').at(-1)).toMatchObject({ norm: 6.5, uitkomst: 'voldoende' });
  });

  test('ook als de instelling verdwijnt, en ook bij een import', () => {
    const school = gegeven([], '2026-11-23')
      .als(importeren(), 'servicedesk')
      .dan([{ soort: 'SchoolGeimporteerd', normen: NORMEN }])
      .met(ZONDER_NORMEN)
      .op('2026-12-22');
    expect(school.taken()).not.toContain('meetjaar/2026/normen');
    school.als(resultatenLeveren(), 'school').dan([{ soort: 'ResultatenGeleverd' }]);
  });

  test('van voor de normen in het feit stonden: dan gelden de ingestelde', () => {
    const school = gegeven([geimporteerd()], '2026-11-23', aangescherpt).op('2026-12-22');
    const later = school.als(resultatenLeveren(), 'school').gelukt();
    expect(later.feiten('ResultatenGeleverd')[0]?.resultaten[0]).toMatchObject({ norm: 90, voldoet: false });
  });

  test('N-6: en zijn die er niet, dan is er meteen een taak, en vraagt niemand de school om gegevens', () => {
    const school = gegeven([geimporteerd()], '2026-11-23', ZONDER_NORMEN);
    expect(school.taak('meetjaar/2026/normen')).toMatchObject({
      rol: 'beheerder',
      omschrijving:
        'Stel de normen van Handleiding 2026 in (slagingspercentage, tevredenheid) voor meetjaar 2026, dat al loopt',
    });
    const later = school.op('2026-12-28');
    expect(later.feiten('GegevensGevraagd')).toEqual([]);
    const gevraagd = later.met(BRONNEN).op('2026-12-29');
    expect(gevraagd.feiten('GegevensGevraagd')).toMatchObject([{ leverUiterlijk: '2027-01-11' }]);
    expect(gevraagd.taken()).not.toContain('meetjaar/2026/normen');
  });
});

describe('N-6: zonder normen begint er geen meetjaar', () => {
  const wachtend = gegeven([geimporteerd()], '2026-11-23', ZONDER_NORMEN).op('2027-01-04');

  test('het meetjaar wordt aangehouden, één keer, en de beheerder krijgt een taak', () => {
    const later = wachtend.op('2027-12-31');
    expect(later.feiten('MeetjaarAangehouden')).toMatchObject([
      { datum: '2027-01-01', meetjaar: 2027, handleiding: '2026', ontbreekt: ['slagingspercentage', 'tevredenheid'] },
    ]);
    expect(later.taken()).toContain('meetjaar/2027/normen');
  });

  test('zolang de normen ontbreken kan het niet starten', () => {
    expect(isStartbaar(wachtend.dossier, ZONDER_NORMEN.instellingen)).toBe(false);
    expect(isStartbaar(wachtend.dossier, BRONNEN.instellingen)).toBe(true);
    expect(isStartbaar(gegeven([geimporteerd()], '2026-11-23').dossier, BRONNEN.instellingen)).toBe(false);
    wachtend.als(starten, 'beheerder').dan(geweigerd(['NORMEN_ONTBREKEN', 'N-6']));
  });

  test('met de normen start het alsnog, vanaf 1 januari', () => {
    const begonnen = wachtend
      .met(BRONNEN)
      .als(starten, 'beheerder')
      .dan([{ soort: 'MeetjaarBegonnen', datum: '2027-01-04', meetjaar: 2027, van: '2027-01-01' }]);
    expect(begonnen.taken()).not.toContain('meetjaar/2027/normen');
    begonnen.als(starten, 'beheerder').dan(geweigerd(['GEEN_AANGEHOUDEN_MEETJAAR', 'N-6']));
  });

  test('is het jaar daarna ook al begonnen, dan volgt dat meteen', () => {
    const later = wachtend
      .op('2028-02-01')
      .met(BRONNEN)
      .als(starten, 'servicedesk')
      .dan([{ soort: 'MeetjaarBegonnen', meetjaar: 2027 }])
      .op('2028-02-01 10:01');
    expect(later.feiten('MeetjaarBegonnen').map((g) => g.meetjaar)).toEqual([2027, 2028]);
  });

  test('een eerste meetjaar dat wachtte begint bij de verlening, niet op 1 januari', () => {
    nieuweSchool('2026-03-30', ZONDER_NORMEN)
      .op('2026-04-20')
      .met(BRONNEN)
      .als(starten, 'beheerder')
      .dan([{ soort: 'MeetjaarBegonnen', meetjaar: 2026, van: '2026-03-30', totEnMet: '2026-12-31' }]);
  });

  test('zolang het eerste meetjaar wacht zijn er nog geen VOG en geen audit te regelen', () => {
    const school = nieuweSchool('2026-03-30', ZONDER_NORMEN);
    school.als({ soort: 'VogAanvraagKlaarzetten' }, 'servicedesk').dan(geweigerd(['MEETJAAR_WACHT_OP_NORMEN', 'N-6']));
    const plan = {
      soort: 'ResultatenauditPlannen',
      meetjaar: 2026,
      certificerendeInstelling: 'Kiwa Nederland',
    } as const;
    school.als({ ...plan, datum: '2027-03-10' }, 'school').dan(geweigerd(['MEETJAAR_WACHT_OP_NORMEN', 'N-6']));
  });

  test('er moet een meetjaar wachten, en niet iedereen start het', () => {
    gegeven([geimporteerd()], '2026-11-23')
      .als(starten, 'beheerder')
      .dan(geweigerd(['GEEN_AANGEHOUDEN_MEETJAAR', 'N-6']));
    wachtend.als(starten, 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });
});

test('een verlening zonder meer geeft nog geen meetjaar in een oud dossier, en houdt niets op', () => {
  expect(gegeven([ingeschreven, verleend('2026-03-30')], '2026-04-01').dossier.meetjaar.begonnen).toEqual([]);
});
