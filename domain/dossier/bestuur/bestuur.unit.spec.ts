import { geimporteerd, ingeschreven } from '../../../test/domein/feiten.ts';
import { gegeven, geweigerd, type VerwachteWeigering } from '../../../test/domein/gegeven.ts';
import { evolve, type Opdracht } from '../dossier.ts';

const VANDAAG = '2026-11-23';
const aanmelden = (persoonId: string, sinds: string, gemeldOp = VANDAAG): Opdracht => ({
  soort: 'BestuurderAanmelden',
  persoonId,
  functie: 'bestuurder',
  sinds,
  gemeldOp,
});
const afmelden = (persoonId: string, totEnMet: string, gemeldOp = VANDAAG): Opdracht => ({
  soort: 'BestuurderAfmelden',
  persoonId,
  totEnMet,
  gemeldOp,
});
const school = gegeven([geimporteerd()], VANDAAG);
const metEen = school.als(aanmelden('persoon-1', '2026-11-01'), 'school').gelukt();

describe('N-26: een bestuurder aanmelden', () => {
  test('met een eigen nummer, door de school of de servicedesk', () => {
    const twee = metEen
      .als(aanmelden('persoon-2', '2026-12-01'), 'servicedesk')
      .dan([
        { soort: 'BestuurderAangemeld', nummer: 2, persoonId: 'persoon-2', sinds: '2026-12-01' },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
    expect(twee.dossier.bestuur.bestuurders.map((b) => [b.nummer, b.totEnMet])).toEqual([
      [1, null],
      [2, null],
    ]);
    school.als(aanmelden('persoon-1', '2026-11-01'), 'auditor').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('pas als de school bekend is', () => {
    gegeven([], VANDAAG)
      .als(aanmelden('persoon-1', '2026-11-01'), 'school')
      .dan(geweigerd(['SCHOOL_ONBEKEND', 'AP-1']));
  });

  test('wie in functie is niet nog een keer', () => {
    metEen
      .als(aanmelden('persoon-1', '2026-11-20'), 'school')
      .dan(geweigerd(['BESTUURDER_BEKEND', 'N-26', 'persoonId']));
  });

  test('wie terugkomt krijgt een nieuw nummer, vanaf de dag na de laatste', () => {
    const weg = metEen.als(afmelden('persoon-1', '2026-11-20'), 'school').gelukt();
    weg.als(aanmelden('persoon-1', '2026-11-20'), 'school').dan(geweigerd(['VOLGORDE', 'N-26', 'sinds']));
    weg.als(aanmelden('persoon-1', '2026-11-21'), 'school').dan([{ soort: 'BestuurderAangemeld', nummer: 2 }]);
  });

  test('velden: alle fouten samen', () => {
    const fout = { persoonId: '', functie: 'koning', sinds: '2026-02-30', gemeldOp: '2026-11-24' };
    school
      .als({ soort: 'BestuurderAanmelden', ...fout } as unknown as Opdracht, 'school')
      .dan(
        geweigerd(
          ['TEKST_VERPLICHT', 'A10', 'persoonId'],
          ['KEUZE_ONGELDIG', 'A10', 'functie'],
          ['DATUM_ONGELDIG', 'T1', 'sinds'],
          ['DATUM_IN_TOEKOMST', 'N-26', 'gemeldOp'],
        ),
      );
  });
});

describe('N-26: een bestuurder afmelden', () => {
  test('per een dag, ook een dag die nog komt', () => {
    const weg = metEen
      .als(afmelden('persoon-1', '2026-12-31'), 'school')
      .dan([
        { soort: 'BestuurderAfgemeld', nummer: 1, totEnMet: '2026-12-31', gemeldOp: VANDAAG },
        { soort: 'BriefKlaargezet' },
        { soort: 'BriefVerzonden' },
      ]);
    expect(weg.dossier.bestuur.bestuurders).toMatchObject([{ nummer: 1, totEnMet: '2026-12-31' }]);
  });

  test('alleen wie in functie is', () => {
    school.als(afmelden('persoon-1', VANDAAG), 'school').dan(geweigerd(['GEEN_BESTUURDER', 'N-26']));
  });

  test.each<[string, string, string, VerwachteWeigering[]]>([
    ['persoon-2', VANDAAG, VANDAAG, [['BESTUURDER_ONBEKEND', 'N-26', 'persoonId']]],
    ['persoon-1', '2026-10-31', VANDAAG, [['VOLGORDE', 'N-26', 'totEnMet']]],
    [
      'persoon-2',
      '',
      '2026-11-24',
      [
        ['BESTUURDER_ONBEKEND', 'N-26', 'persoonId'],
        ['DATUM_ONGELDIG', 'T1', 'totEnMet'],
        ['DATUM_IN_TOEKOMST', 'N-26', 'gemeldOp'],
      ],
    ],
  ])('velden: %s tot en met %s, gemeld op %s', (persoonId, totEnMet, gemeldOp, redenen) => {
    metEen.als(afmelden(persoonId, totEnMet, gemeldOp), 'school').dan(geweigerd(...redenen));
  });
});

describe('N-26: de school krijgt een ontvangstbevestiging, met wat er verder nodig is', () => {
  const brieven = (stand: typeof school) => stand.feiten('BriefVerzonden').map((b) => [b.sjabloon, b.gegevens]);
  const later = school.op('2027-03-01');

  test('een nieuwe bestuurder: hoeveel te laat, en de VOG die nodig is (VO-1)', () => {
    const stand = later.als(aanmelden('persoon-1', '2027-02-01', '2027-03-01'), 'school').gelukt();
    // Fourteen days after 1 February is Monday 15 February 2027; the audit is on 31 March at the latest.
    expect(brieven(stand).at(-1)).toEqual([
      'melding-ontvangen',
      {
        wat: 'bestuurder aangemeld',
        gemeldOp: '2027-03-01',
        van: '2027-02-01',
        totEnMet: null,
        uiterlijk: '2027-02-15',
        dagenTeLaat: 14,
        functie: 'bestuurder',
        nummer: 1,
        vogMeetjaar: 2026,
        vogUiterlijk: '2027-03-30',
      },
    ]);
    expect(JSON.stringify(brieven(stand))).not.toContain('persoon-1');
  });

  test('wie begint na de audit hoort van de VOG voor het volgende meetjaar, als dat al loopt', () => {
    const stand = later.als(aanmelden('persoon-1', '2027-04-01', '2027-03-01'), 'school').gelukt();
    expect(brieven(stand).at(-1)?.[1]).toMatchObject({ vogMeetjaar: 2027, dagenTeLaat: 0 });
  });

  test('een bestuurder die weggaat', () => {
    const stand = later
      .als(aanmelden('persoon-1', '2026-11-01', '2027-03-01'), 'servicedesk')
      .gelukt()
      .als(afmelden('persoon-1', '2027-02-28', '2027-03-01'), 'school')
      .gelukt();
    expect(brieven(stand).at(-1)).toMatchObject([
      'melding-ontvangen',
      { wat: 'bestuurder afgemeld', van: '2027-02-28', uiterlijk: '2027-03-15', dagenTeLaat: 0 },
    ]);
  });

  test('maar niet wat al zo was toen de school kwam, en niet bij een aanvraag', () => {
    const aantal = brieven(later).length;
    const oud = later.als(aanmelden('persoon-1', '2026-11-01', '2027-03-01'), 'servicedesk').gelukt();
    expect(brieven(oud)).toHaveLength(aantal);
    gegeven([ingeschreven], '2026-11-23')
      .als(aanmelden('persoon-1', '2026-11-20'), 'servicedesk')
      .dan([{ soort: 'BestuurderAangemeld' }]);
  });
});

describe('VO-1: het bestuur is volledig', () => {
  const vastleggen = (peildatum: string, bron = 'uittreksel van de KvK'): Opdracht =>
    ({ soort: 'BestuurVolledigVastleggen', peildatum, bron }) as Opdracht;

  test('de servicedesk legt het vast, met de bron en haar dag', () => {
    const stand = metEen
      .als(vastleggen('2026-11-20'), 'servicedesk')
      .dan([{ soort: 'BestuurVolledigVastgesteld', peildatum: '2026-11-20', bron: 'uittreksel van de KvK' }]);
    expect(stand.dossier.bestuur.volledig).toEqual({ peildatum: '2026-11-20', bron: 'uittreksel van de KvK' });
    expect(metEen.taken()).toContain('bestuur/volledig');
    expect(stand.taken()).not.toContain('bestuur/volledig');
    metEen.als(vastleggen('2026-11-20'), 'school').dan(geweigerd(['ROL_NIET_BEVOEGD', 'S3']));
  });

  test('wie later begint verandert dat niet; wie er toen al was wel', () => {
    const stand = metEen.als(vastleggen('2026-11-20'), 'servicedesk').gelukt();
    const na = (sinds: string) => stand.als(aanmelden('persoon-2', sinds), 'school').gelukt().dossier.bestuur.volledig;
    expect(na('2026-11-21')).not.toBeNull();
    expect(na('2026-11-20')).toBeNull();
  });

  test('na het einde van het keurmerk weet niemand het meer', () => {
    const stand = metEen.als(vastleggen('2026-11-20'), 'servicedesk').gelukt();
    const geeindigd = { soort: 'KeurmerkGeeindigd', datum: VANDAAG, reden: 'gestopt', totEnMet: '2026-11-20' } as const;
    expect(evolve(stand.dossier, geeindigd).bestuur.volledig).toBeNull();
  });

  test('zonder bestuurder in functie is er een taak, en niets om vast te leggen', () => {
    expect(school.taken()).toContain('bestuur/functie');
    school.als(vastleggen('2026-11-20'), 'servicedesk').dan(geweigerd(['GEEN_BESTUURDER', 'N-26']));
    expect(gegeven([ingeschreven], VANDAAG).taken()).toEqual([]);
  });

  test.each<[string, string, VerwachteWeigering[]]>([
    [
      '2026-11-24',
      'krant',
      [
        ['KEUZE_ONGELDIG', 'A10', 'bron'],
        ['DATUM_IN_TOEKOMST', 'VO-1', 'peildatum'],
      ],
    ],
    ['2026-10-31', 'uittreksel van de KvK', [['GEEN_BESTUURDER', 'VO-1', 'peildatum']]],
  ])('velden: peildatum %s, bron %s', (peildatum, bron, redenen) => {
    metEen.als(vastleggen(peildatum, bron), 'servicedesk').dan(geweigerd(...redenen));
  });

  test('een latere bron mag, een eerdere niet', () => {
    const stand = metEen.als(vastleggen('2026-11-20'), 'servicedesk').gelukt();
    stand.als(vastleggen('2026-11-23'), 'servicedesk').dan([{ soort: 'BestuurVolledigVastgesteld' }]);
    stand.als(vastleggen('2026-11-19'), 'servicedesk').dan(geweigerd(['VOLGORDE', 'VO-1', 'peildatum']));
  });
});
