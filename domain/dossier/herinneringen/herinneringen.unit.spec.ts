import { auditGepland, gegevensGeleverd } from '../../../test/domein/audit.ts';
import { geimporteerd } from '../../../test/domein/feiten.ts';
import { gegeven } from '../../../test/domein/gegeven.ts';
import { jarenGepland } from '../../../test/domein/plichten.ts';
import { momentVan } from '../../termijn/index.ts';
import type { Gebeurtenis } from '../dossier.ts';

/** Planned on 23 November 2026; the zelfbeoordeling is due four weeks before the visit, with a reminder two weeks before that. */
const bezoekOp = (laatsteTidkOp: string, dag: string): Gebeurtenis => ({
  soort: 'BezoekGepland',
  datum: '2026-11-23',
  ronde: `na-${laatsteTidkOp}`,
  dag,
  aantalLocaties: 1,
  inspecteur: 'ITTA-01',
  reden: null,
  buitenVenster: false,
});

describe('M4: herinneringen gebundeld, hoogstens één bericht per dag, op een open dag om 9.00 uur', () => {
  test('twee onderwerpen op dezelfde dag gaan in één bericht', () => {
    const stand = { laatsteTidkOp: '2023-03-30', auditGeplandOp: '2027-03-31' };
    const feiten = [geimporteerd(stand), jarenGepland, ...gegevensGeleverd(), bezoekOp('2023-03-30', '2027-02-16')];
    const school = gegeven(feiten, '2026-11-23').op('2027-01-12');
    // VOG by 30 March 2027: twelve weeks before is 5 January. Zelfbeoordeling by 19 January: two weeks before too.
    expect(school.feiten('HerinneringVerzonden')).toMatchObject([
      {
        datum: '2027-01-05',
        punten: [
          { reeks: 'vog/directie/2026', stap: '12 weken', laatsteDag: '2027-03-30' },
          { reeks: 'toezicht/na-2023-03-30/zelfbeoordeling', stap: '2 weken', laatsteDag: '2027-01-19' },
        ],
      },
    ]);
  });

  test('een stap op een gesloten dag gaat op de eerste open dag daarna', () => {
    // Due on 7 January 2027: two weeks before is Thursday 24 December 2026, an open day; on 8 January it is Christmas.
    const laatsteTidkOp = '2023-03-18';
    const stand = { laatsteTidkOp, auditGeplandOp: '2027-03-31' };
    const dagen = (bezoek: string) =>
      gegeven([geimporteerd(stand), jarenGepland, ...gegevensGeleverd(), bezoekOp(laatsteTidkOp, bezoek)], '2026-11-23')
        .op('2026-12-31')
        .dagenVan('HerinneringVerzonden');
    expect(dagen('2027-02-04')).toEqual(['2026-12-24']);
    expect(dagen('2027-02-05')).toEqual(['2026-12-28']);
  });

  test('wat na het bericht van vandaag bijkomt wacht tot de volgende open dag', () => {
    const ochtend = gegeven([geimporteerd(), ...gegevensGeleverd()], '2026-11-23').op('2026-12-21 09:20');
    expect(ochtend.dagenVan('HerinneringVerzonden')).toEqual(['2026-12-21']);
    // With the audit on 11 January the VOG is due on the 10th: four weeks before that is over.
    const later = ochtend
      .als(
        {
          soort: 'ResultatenauditPlannen',
          meetjaar: 2026,
          certificerendeInstelling: 'Kiwa Nederland',
          datum: '2027-01-11',
        },
        'school',
      )
      .dan(auditGepland())
      .op('2026-12-23');
    expect(later.dagenVan('HerinneringVerzonden')).toEqual(['2026-12-21', '2026-12-22']);
  });

  test('de wekker staat op 9.00 uur Nederlandse tijd, in de winter en in de zomer', () => {
    const winter = gegeven([geimporteerd({ auditGeplandOp: '2027-03-31' }), ...gegevensGeleverd()], '2027-01-04');
    expect(winter.termijn('herinneringen/digest')?.vervaltOp).toBe(momentVan('2027-01-05', '09:00'));
    expect(new Date(momentVan('2027-01-05', '09:00')).toISOString()).toBe('2027-01-05T08:00:00.000Z');
    const zomer = gegeven(
      [
        geimporteerd({ laatsteTidkOp: '2023-09-01', auditGeplandOp: '2027-03-31' }),
        jarenGepland,
        ...gegevensGeleverd(),
        // Due on 23 June 2027: two weeks before is 9 June.
        bezoekOp('2023-09-01', '2027-07-21'),
      ],
      '2027-05-03',
    );
    expect(zomer.termijn('herinneringen/digest')?.vervaltOp).toBe(momentVan('2027-06-09', '09:00'));
    expect(new Date(momentVan('2027-06-09', '09:00')).toISOString()).toBe('2027-06-09T07:00:00.000Z');
  });
});

describe('M4: een reeks die loopt wordt nooit vergeten', () => {
  const bestuurders = Array.from({ length: 70 }, (_, i): Gebeurtenis => ({
    soort: 'BestuurderAangemeld',
    datum: '2026-11-23',
    nummer: i + 1,
    persoonId: `persoon-${i + 1}`,
    functie: 'bestuurder',
    sinds: '2020-01-01',
    gemeldOp: '2026-11-23',
  }));
  const volledig: Gebeurtenis = {
    soort: 'BestuurVolledigVastgesteld',
    datum: '2026-11-23',
    peildatum: '2026-11-23',
    bron: 'uittreksel van de KvK',
  };

  // The VOGs are due on 30 March 2027: twelve weeks before is Tuesday 5 January, eight weeks before 2 February.
  test('zeventig bestuurders krijgen elke stap één keer', () => {
    const school = gegeven(
      [geimporteerd({ auditGeplandOp: '2027-03-31' }), ...bestuurders, volledig, ...gegevensGeleverd()],
      '2027-01-04',
    ).op('2027-02-05');
    const verzonden = school.feiten('HerinneringVerzonden').map(({ datum, punten }) => [datum, punten.length]);
    expect(verzonden).toEqual([
      ['2027-01-05', 70],
      ['2027-02-02', 70],
    ]);
  });

  test('een reeks van meer dan een jaar geleden blijft niet in het dossier staan', () => {
    const school = gegeven([geimporteerd({ auditGeplandOp: '2027-03-31' }), ...gegevensGeleverd()], '2027-01-04');
    expect(Object.keys(school.op('2027-01-05').dossier.herinneringen.perReeks)).toEqual(['vog/directie/2026']);
    // The last one for meetjaar 2026 went on 24 March 2027: in April 2028 it is gone.
    expect(Object.keys(school.op('2028-04-28').dossier.herinneringen.perReeks)).not.toContain('vog/directie/2026');
  });
});

describe('M4: wat na een import al had moeten gaan', () => {
  const dagen = (geimporteerdOp: string) =>
    gegeven([geimporteerd({ auditGeplandOp: '2027-03-31' }, '2027-02-10'), ...gegevensGeleverd()], geimporteerdOp)
      .op('2027-03-01')
      .feiten('HerinneringVerzonden')
      .map((g) => [g.datum, g.punten[0]?.stap]);

  test('gaat in één bericht, met alleen de laatste stap, op de volgende open dag', () => {
    expect(dagen('2027-02-10 22:14')).toEqual([['2027-02-11', '8 weken']]);
  });

  test('op vrijdagmiddag: op maandag', () => {
    expect(dagen('2027-02-12 15:00')).toEqual([['2027-02-15', '8 weken']]);
  });

  test('vroeg in de ochtend: dezelfde dag om 9.00 uur', () => {
    expect(dagen('2027-02-10 07:00')).toEqual([['2027-02-10', '8 weken']]);
  });

  test('na een storing tot kwart over negen alsnog dezelfde dag, na tien uur pas de volgende open dag', () => {
    expect(dagen('2027-02-10 09:15')).toEqual([['2027-02-10', '8 weken']]);
    expect(dagen('2027-02-10 10:00')).toEqual([['2027-02-11', '8 weken']]);
  });

  test('een onderwerp waarvan de laatste dag voorbij is staat niet meer in het bericht', () => {
    const punten = gegeven([geimporteerd({}, '2027-02-10'), ...gegevensGeleverd()], '2027-02-10')
      .op('2027-02-12')
      .feiten('HerinneringVerzonden')
      .flatMap((g) => g.punten.map((p) => p.reeks));
    expect(punten).toEqual(['vog/directie/2026']);
  });
});
