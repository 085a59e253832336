import { verhuizen } from '../../../test/domein/contact.ts';
import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, type Gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { wijzigingBeoordelen, wijzigingMelden } from '../../../test/domein/plichten.ts';
import {
  bezoekAfzeggen,
  bezoekPlannen,
  bezoekVastleggen,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../../../test/domein/toezicht.ts';
import type { Opdracht } from '../dossier.ts';

const school = gegeven([geimporteerd()], '2026-11-23').op('2026-12-21');
const brief = (stand: Gegeven) => stand.feiten('BriefKlaargezet').find((b) => b.sjabloon === 'melding-ontvangen');

describe('N-26: een wijziging binnen veertien dagen melden', () => {
  // Fourteen days after Monday 30 November 2026 is Monday 14 December.
  test.each([
    ['2026-12-14', 0],
    ['2026-12-15', 1],
    ['2026-12-21', 7],
  ])('gemeld op %s: %i dagen te laat', (gemeldOp, dagenTeLaat) => {
    const stand = school.als(wijzigingMelden({ gemeldOp }), 'school').gelukt();
    expect(stand.feiten('WijzigingGemeld')).toMatchObject([{ nummer: 1, dagenTeLaat, teLaat: dagenTeLaat > 0 }]);
    expect(brief(stand)?.gegevens).toEqual({
      wat: 'eigendom',
      gemeldOp,
      van: '2026-11-30',
      totEnMet: null,
      uiterlijk: '2026-12-14',
      dagenTeLaat,
    });
    expect(stand.dossier.wijzigingen.teLaat).toEqual(
      dagenTeLaat > 0 ? [{ wat: 'eigendom', ingangsdatum: '2026-11-30', gemeldOp, dagenTeLaat }] : [],
    );
  });

  test('het einde van de veertien dagen valt nooit in een weekend', () => {
    // Fourteen days after Saturday 28 November is Saturday 12 December: the term ends on Monday.
    const stand = school
      .als(wijzigingMelden({ ingangsdatum: '2026-11-28', gemeldOp: '2026-12-14' }), 'school')
      .gelukt();
    expect(stand.feiten('WijzigingGemeld')).toMatchObject([{ dagenTeLaat: 0 }]);
  });

  test('wat gebeurde voordat de school bij ons bekend was, is nooit te laat', () => {
    school
      .als(wijzigingMelden({ ingangsdatum: '2026-11-23', gemeldOp: '2026-12-21' }), 'school')
      .dan([{ soort: 'WijzigingGemeld', dagenTeLaat: 0 }, { soort: 'BriefKlaargezet' }, { soort: 'BriefVerzonden' }]);
  });

  test('ook een bestuurder en een verwantschap', () => {
    const bestuurder: Opdracht = {
      soort: 'BestuurderAanmelden',
      persoonId: 'persoon-1',
      functie: 'directeur',
      sinds: '2026-11-30',
      gemeldOp: '2026-12-16',
    };
    const af = { soort: 'BestuurderAfmelden', persoonId: 'persoon-1', gemeldOp: '2026-12-21' } as const;
    const verwant = {
      soort: 'VerwantschapVastleggen',
      andereSchoolId: 'school-2',
      verwantschap: 'overgenomen school',
      per: '2026-11-30',
      gemeldOp: '2026-12-17',
      toelichting: 'tekst-11',
    } as const;
    const stand = school
      .als(bestuurder, 'school')
      .gelukt()
      .als({ ...af, totEnMet: '2026-12-04' }, 'school')
      .gelukt()
      .als(verwant, 'servicedesk')
      .gelukt();
    expect(stand.feiten('BestuurderAangemeld')).toMatchObject([{ dagenTeLaat: 2 }]);
    expect(stand.feiten('BestuurderAfgemeld')).toMatchObject([{ dagenTeLaat: 3 }]);
    expect(stand.feiten('VerwantschapVastgelegd')).toMatchObject([{ dagenTeLaat: 3 }]);
    expect(stand.dossier.wijzigingen.teLaat).toEqual([
      { wat: 'bestuurder', ingangsdatum: '2026-11-30', gemeldOp: '2026-12-16', dagenTeLaat: 2 },
      { wat: 'bestuurder', ingangsdatum: '2026-12-04', gemeldOp: '2026-12-21', dagenTeLaat: 3 },
      { wat: 'overname', ingangsdatum: '2026-11-30', gemeldOp: '2026-12-17', dagenTeLaat: 3 },
    ]);
    // A new director needs a VOG of its own (VO-1).
    const aangemeld = school.als(bestuurder, 'school').gelukt();
    expect(aangemeld.termijn('vog/directie/2026/1')).toBeDefined();
    expect(aangemeld.taken()).toContain('vog/directie/2026/1/klaarzetten');
  });

  test('de laatste tien die te laat waren blijven in beeld', () => {
    const laat = Array.from({ length: 12 }, (_, i) => `2026-12-${i + 1 < 10 ? '0' : ''}${i + 1}`);
    const stand = laat.reduce(
      (s, ingangsdatum) => s.als(wijzigingMelden({ ingangsdatum, gemeldOp: '2027-02-01' }), 'school').gelukt(),
      school.op('2027-02-01'),
    );
    expect(stand.dossier.wijzigingen.teLaat.map((m) => m.ingangsdatum)).toEqual(laat.slice(2));
  });

  test('feiten van voor deze regel tellen niet als te laat', () => {
    const oud = { soort: 'BestuurderAangemeld', datum: '2026-12-21', nummer: 1, persoonId: 'persoon-1' } as const;
    const stand = gegeven(
      [geimporteerd(), { ...oud, functie: 'directeur', sinds: '2026-11-24', gemeldOp: '2026-12-21' }],
      '2026-12-21',
    );
    expect(stand.dossier.wijzigingen.teLaat).toEqual([]);
  });

  test('een nieuw aantal vestigingen geldt meteen', () => {
    const stand = school.als(wijzigingMelden({ wat: 'vestigingen', aantalVestigingen: 4 }), 'school').gelukt();
    expect(stand.dossier.inschrijving.aantalVestigingen).toBe(4);
  });

  test.each<[string, Parameters<typeof wijzigingMelden>[0], VerwachteWeigering[]]>([
    [
      'vestigingen zonder aantal',
      { wat: 'vestigingen', aantalVestigingen: null },
      [['GETAL_ONGELDIG', 'N-26', 'aantalVestigingen']],
    ],
    [
      'een aantal bij iets anders',
      { wat: 'rechtsvorm', aantalVestigingen: 2 },
      [['NIET_VAN_TOEPASSING', 'N-26', 'aantalVestigingen']],
    ],
    [
      'een adres dat er niet bij staat',
      { wat: 'adres', aantalVestigingen: 2, straatEnNummer: ' ' },
      [
        ['NIET_VAN_TOEPASSING', 'N-26', 'aantalVestigingen'],
        ['TEKST_VERPLICHT', 'A10', 'straatEnNummer'],
        ['TEKST_VERPLICHT', 'A10', 'postcode'],
        ['TEKST_VERPLICHT', 'A10', 'plaats'],
      ],
    ],
    [
      'een adres bij iets anders',
      {
        wat: 'vestigingen',
        aantalVestigingen: 2,
        straatEnNummer: 'tekst-92',
        postcode: 'tekst-93',
        plaats: 'tekst-94',
      },
      [
        ['NIET_VAN_TOEPASSING', 'N-26', 'straatEnNummer'],
        ['NIET_VAN_TOEPASSING', 'N-26', 'postcode'],
        ['NIET_VAN_TOEPASSING', 'N-26', 'plaats'],
      ],
    ],
    ['ver vooruit', { ingangsdatum: '2027-12-22' }, [['DATUM_TE_VER', 'N-26', 'ingangsdatum']]],
    [
      'alles tegelijk',
      { wat: 'naam' as never, ingangsdatum: '', gemeldOp: '2026-12-22', toelichting: '' },
      [
        ['KEUZE_ONGELDIG', 'A10', 'wat'],
        ['DATUM_ONGELDIG', 'T1', 'ingangsdatum'],
        ['DATUM_IN_TOEKOMST', 'N-26', 'gemeldOp'],
        ['TEKST_VERPLICHT', 'A10', 'toelichting'],
      ],
    ],
  ])('%s wordt geweigerd', (_naam, velden, redenen) => {
    school.als(wijzigingMelden(velden), 'school').dan(geweigerd(...redenen));
  });

  test('niet voor een school die niet bekend is', () => {
    gegeven([], '2026-12-21')
      .als(wijzigingMelden(), 'school')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'AP-1']));
  });
});

describe('N-26: wat een wijziging betekent, bekijkt iemand', () => {
  test.each(['eigendom', 'rechtsvorm'] as const)('%s: de servicedesk, binnen tien werkdagen', (wat) => {
    const stand = school.als(wijzigingMelden({ wat }), 'school').gelukt();
    // Ten working days after Monday 21 December 2026, with Christmas and New Year's Day between.
    expect(stand.taak('wijzigingen/1/belangen')).toEqual({
      id: 'wijzigingen/1/belangen',
      rol: 'servicedesk',
      omschrijving: `Bekijk verbanden en belangen opnieuw: de school meldde een wijziging (${wat})`,
      uiterlijk: '2027-01-06',
    });
    const beoordeeld = stand.als(wijzigingBeoordelen(), 'servicedesk').dan([{ soort: 'WijzigingBeoordeeld' }]);
    expect(beoordeeld.taken()).not.toContain('wijzigingen/1/belangen');
  });

  const stappen: [Opdracht, 'planner' | 'school'][] = [
    [uitnodigen(['2028-01-18']), 'planner'],
    [uitnodigingBeantwoorden(['2028-01-18']), 'school'],
    [bezoekPlannen('2028-01-18'), 'planner'],
  ];
  const gepland = stappen.reduce(
    (stand, [opdracht, rol]) => stand.als(opdracht, rol).gelukt(),
    school.op('2027-12-20'),
  );
  const verhuizing = verhuizen('2027-12-13', '2027-12-20');
  const meerVestigingen = wijzigingMelden({
    ...{ wat: 'vestigingen', aantalVestigingen: 2 },
    ...{ ingangsdatum: '2027-12-13', gemeldOp: '2027-12-20' },
  });

  test('een adres of vestigingen bij een gepland bezoek: de planner kijkt naar de locaties', () => {
    const adres = gepland.als(verhuizing, 'school').gelukt();
    expect(adres.taak('wijzigingen/1/locaties')).toMatchObject({ rol: 'planner', uiterlijk: '2028-01-03' });
    const vestigingen = gepland.als(meerVestigingen, 'school').gelukt();
    expect(vestigingen.taken()).toContain('wijzigingen/1/locaties');
    expect(adres.als(wijzigingBeoordelen(), 'planner').gelukt().taken()).not.toContain('wijzigingen/1/locaties');
    expect(adres.als(bezoekAfzeggen('ITTA'), 'planner').gelukt().taken()).not.toContain('wijzigingen/1/locaties');
  });

  test('is het bezoek geweest of geweigerd, dan valt er niets meer te bekijken', () => {
    const dag = gepland.als(verhuizing, 'school').gelukt().op('2028-01-18');
    expect(dag.taken()).toContain('wijzigingen/1/locaties');
    const toegangGeweigerd: Opdracht = {
      soort: 'ToegangWeigeringVastleggen',
      bezoek: 'toezicht',
      geweigerdOp: '2028-01-18',
      toelichting: 'tekst-76',
    };
    expect(dag.als(toegangGeweigerd, 'inspecteur').gelukt().taken()).not.toContain('wijzigingen/1/locaties');
    const gehouden = dag.als(bezoekVastleggen('2028-01-18'), 'inspecteur').gelukt();
    expect(gehouden.taken()).not.toContain('wijzigingen/1/locaties');
  });

  test('uiterlijk op de dag van het bezoek zelf', () => {
    const laat = gepland.op('2028-01-17').als(verhuizen('2027-12-13', '2028-01-17'), 'school').gelukt();
    expect(laat.taak('wijzigingen/1/locaties')?.uiterlijk).toBe('2028-01-18');
  });

  test('zonder gepland bezoek is er niets te bekijken', () => {
    const stand = school.als(verhuizen('2026-11-30', '2026-12-07'), 'school').gelukt();
    expect(stand.taken().filter((id) => id.startsWith('wijzigingen/'))).toEqual([]);
    stand.als(wijzigingBeoordelen(), 'planner').dan(geweigerd(['NIETS_TE_BEOORDELEN', 'N-26']));
  });

  test('alleen een wijziging die wacht, en met een toelichting', () => {
    school
      .als(wijzigingMelden(), 'school')
      .gelukt()
      .als({ ...wijzigingBeoordelen(2), toelichting: '' } as Opdracht, 'servicedesk')
      .dan(geweigerd(['WIJZIGING_ONBEKEND', 'N-26', 'nummer'], ['TEKST_VERPLICHT', 'A10', 'toelichting']));
  });

  test('een school zonder keurmerk meldt ook, zonder dat er iets te beoordelen is', () => {
    const stand = gegeven([ingeschreven], '2026-12-21').als(wijzigingMelden(), 'school').gelukt();
    expect(stand.feiten('WijzigingGemeld')).toMatchObject([{ dagenTeLaat: 0, beoordeling: null }]);
  });
});
