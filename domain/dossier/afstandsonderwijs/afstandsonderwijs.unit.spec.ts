import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { afstandMelden } from '../../../test/domein/plichten.ts';
import {
  bezoekPlannen,
  bezoekVerplaatsen,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../../../test/domein/toezicht.ts';
import type { Opdracht } from '../dossier.ts';

const school = gegeven([geimporteerd()], '2026-11-23');
const beeindigen = (nummer: number, totEnMet: string): Opdracht => ({
  soort: 'AfstandsonderwijsBeeindigen',
  nummer,
  totEnMet,
});
const doorLatenGaan = (nummer = 1): Opdracht => ({
  soort: 'AfstandsonderwijsBeoordelen',
  nummer,
  toelichting: 'tekst-75',
});
const brief = (stand: Gegeven) => stand.feiten('BriefKlaargezet').find((b) => b.sjabloon === 'melding-ontvangen');

describe('SG-3: afstandsonderwijs melden', () => {
  test('uiterlijk op de eerste dag; later staat vast dat het te laat is', () => {
    const opTijd = school.als(afstandMelden(), 'school').gelukt();
    expect(opTijd.feiten('AfstandsonderwijsGemeld')).toMatchObject([{ nummer: 1, teLaat: false }]);
    const teLaat = school.als(afstandMelden({ van: '2026-11-22' }), 'servicedesk').gelukt();
    expect(teLaat.feiten('AfstandsonderwijsGemeld')).toMatchObject([{ nummer: 1, teLaat: true }]);
    expect(brief(opTijd)?.gegevens).toMatchObject({ wat: 'afstandsonderwijs', dagenTeLaat: 0 });
    expect(brief(teLaat)?.gegevens).toMatchObject({ uiterlijk: '2026-11-22', dagenTeLaat: 1 });
  });

  test('zonder einddatum loopt het door tot de school het einde meldt', () => {
    const open = school.als(afstandMelden({ totEnMet: null }), 'school').gelukt();
    const dicht = open.op('2027-03-01').als(beeindigen(1, '2027-02-26'), 'school').gelukt();
    expect(dicht.dossier.afstandsonderwijs.perioden).toMatchObject([{ nummer: 1, totEnMet: '2027-02-26' }]);
    dicht.als(beeindigen(1, '2027-03-31'), 'school').dan(geweigerd(['GEEN_AFSTANDSONDERWIJS', 'SG-3']));
  });

  test('een periode blijft een jaar in het dossier, haar nummer komt niet terug', () => {
    const later = school
      .als(afstandMelden(), 'school')
      .gelukt()
      .op('2028-02-01')
      .als(afstandMelden({ van: '2028-02-01', totEnMet: '2028-02-11' }), 'school')
      .gelukt();
    expect(later.dossier.afstandsonderwijs.perioden.map((p) => p.nummer)).toEqual([2]);
  });

  test.each<[string, Parameters<typeof afstandMelden>[0], VerwachteWeigering[]]>([
    ['andersom', { totEnMet: '2026-11-22' }, [['VOLGORDE', 'SG-3', 'totEnMet']]],
    ['ver vooruit', { van: '2027-11-24', totEnMet: null }, [['DATUM_TE_VER', 'SG-3', 'van']]],
    [
      'alles tegelijk',
      { van: '', totEnMet: 'x', aantalGroepen: 0, reden: '' },
      [
        ['DATUM_ONGELDIG', 'T1', 'van'],
        ['DATUM_ONGELDIG', 'T1', 'totEnMet'],
        ['GETAL_ONGELDIG', 'SG-3', 'aantalGroepen'],
        ['TEKST_VERPLICHT', 'A10', 'reden'],
      ],
    ],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    school.als(afstandMelden(velden), 'school').dan(geweigerd(...redenen));
  });

  test('een einde voor het begin, of van een ander nummer, wordt geweigerd', () => {
    const gemeld = school.als(afstandMelden(), 'school').gelukt();
    gemeld.als(beeindigen(1, '2026-11-22'), 'school').dan(geweigerd(['VOLGORDE', 'SG-3', 'totEnMet']));
    gemeld
      .als(beeindigen(2, ''), 'school')
      .dan(geweigerd(['AFSTANDSONDERWIJS_ONBEKEND', 'SG-3', 'nummer'], ['DATUM_ONGELDIG', 'T1', 'totEnMet']));
  });

  test('alleen met het keurmerk', () => {
    gegeven([ingeschreven], '2026-11-23')
      .als(afstandMelden(), 'school')
      .dan(geweigerd(['GEEN_KEURMERK', 'SG-3']));
  });
});

describe('SG-3: een gepland bezoek in zo’n periode is een taak voor de planner', () => {
  const TAAK = 'afstandsonderwijs/1/bezoek';
  const stappen: [Opdracht, 'planner' | 'school'][] = [
    [uitnodigen(['2028-01-18']), 'planner'],
    [uitnodigingBeantwoorden(['2028-01-18']), 'school'],
    [bezoekPlannen('2028-01-18'), 'planner'],
  ];
  const gepland = stappen.reduce(
    (stand, [opdracht, rol]) => stand.als(opdracht, rol).gelukt(),
    school.op('2027-12-20'),
  );
  const melden = (van: string, totEnMet: string | null) =>
    gepland.als(afstandMelden({ van, totEnMet }), 'school').gelukt();

  test.each([
    ['2028-01-10', '2028-01-18', true],
    ['2028-01-18', null, true],
    ['2028-01-10', '2028-01-17', false],
    ['2028-01-19', null, false],
  ])('van %s tot en met %s: een taak is %s', (van, totEnMet, taak) => {
    const stand = melden(van, totEnMet);
    expect(stand.taak(TAAK)).toEqual(
      taak
        ? {
            id: TAAK,
            rol: 'planner',
            omschrijving: 'Kijk of het bezoek van 18 januari 2028 door kan gaan: de school geeft dan les op afstand',
            uiterlijk: '2028-01-18',
          }
        : undefined,
    );
  });

  test('tot de planner het bezoek verplaatst, of zegt dat het doorgaat', () => {
    const stand = melden('2028-01-10', '2028-01-31');
    const doorgaan = stand.als(doorLatenGaan(), 'planner').dan([
      { soort: 'AfstandsonderwijsBeoordeeld', nummer: 1, bezoek: '2028-01-18' },
      {
        soort: 'BriefKlaargezet',
        sjabloon: 'bezoek-gaat-door',
        gegevens: { bezoek: '2028-01-18', van: '2028-01-10', totEnMet: '2028-01-31', toelichting: expect.any(String) },
      },
      { soort: 'BriefVerzonden' },
    ]);
    expect(doorgaan.taken()).not.toContain(TAAK);
    const elders = (dag: string) => stand.als(bezoekVerplaatsen(dag, 'ITTA'), 'planner').gelukt();
    expect(elders('2028-02-01').taken()).not.toContain(TAAK);
    // Another day in the same period is another question.
    const opnieuw = doorgaan.als(bezoekVerplaatsen('2028-01-25', 'ITTA'), 'planner').gelukt();
    expect(opnieuw.taken()).toContain(TAAK);
  });

  test('zonder zo’n bezoek valt er niets te beoordelen', () => {
    melden('2028-01-19', null)
      .als(doorLatenGaan(), 'planner')
      .dan(geweigerd(['GEEN_BEZOEK_IN_PERIODE', 'SG-3']));
    melden('2028-01-10', null)
      .als({ ...doorLatenGaan(2), toelichting: '' } as Opdracht, 'planner')
      .dan(geweigerd(['AFSTANDSONDERWIJS_ONBEKEND', 'SG-3', 'nummer'], ['TEKST_VERPLICHT', 'A10', 'toelichting']));
  });
});
