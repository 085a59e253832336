import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { KOLOMMEN } from '../../src/importen/rij.ts';
import { leesScholen, leesUtf8, MEESTE_REGELS } from '../../src/importen/scholen-csv.ts';
import { alsRegel, type Cellen, context, KOP, lees, leesMet } from './bestand.ts';

const bestand = (pad: string) => readFileSync(new URL(pad, import.meta.url), 'utf8');
/** The mistakes of a file with this one row, as `column: rule`. */
const fouten = (cellen: Cellen) => lees(cellen).fouten.map(({ kolom, regelId }) => `${kolom}: ${regelId}`);

describe('het importbestand met scholen', () => {
  test('elke fout van elke rij van scholen-met-fouten.csv, met regel, kolom, waarde en reden', () => {
    const {
      bruikbaar,
      gelezen,
      rijen,
      fouten: alle,
    } = leesScholen(bestand('fixtures/scholen-met-fouten.csv'), context);
    expect(bruikbaar).toBe(true);
    expect(gelezen).toBe(10);
    expect(rijen.map(({ regel, school }) => [regel, school.naam])).toEqual([[2, 'Taalschool Goed Tiel']]);
    expect(alle.map(({ regel, kolom, waarde, regelId, reden }) => [regel, kolom, waarde, regelId, reden])).toEqual([
      [3, 'kvkNummer', '9020000', 'A10', 'Een KvK-nummer heeft 8 cijfers.'],
      [4, 'naam', '', 'A10', 'Dit veld is verplicht.'],
      [5, 'contactEmail', 'geen-adres', 'A10', 'Dit is geen geldig e-mailadres.'],
      [
        5,
        'verleendOp',
        '2015-02-30',
        'A11',
        'Dit is geen bestaande datum in de vorm jjjj-mm-dd, bijvoorbeeld 2026-03-31.',
      ],
      [
        6,
        'certificerendeInstelling',
        'DNV',
        'RA-6',
        'DNV is een certificerende instelling, maar niet voor inburgering.',
      ],
      [7, 'verleendOp', '2031-01-05', 'AP-2', 'Deze datum ligt in de toekomst.'],
      [7, 'statusSinds', '2031-01-05', 'SN-9', 'Deze datum ligt in de toekomst.'],
      [8, 'statusTotEnMet', '2026-08-01', 'SN-9', 'Deze datum ligt voor het begin van de status (2026-09-01).'],
      [9, 'kvkNummer', '90200001', 'A10', 'Regel 2 en regel 9 hebben hetzelfde KvK-nummer. Laat er één staan.'],
      [10, 'naam', 'Taalschool =HYPERLINK("x")', 'A10', 'Dit is een formule van een rekenblad. Vul gewone tekst in.'],
      [10, 'elektronischBereikbaar', 'misschien', 'M5', 'Vul ja of nee in.'],
      [10, 'handleiding', '2099', 'RA-13', 'Deze Handleiding bestaat niet.'],
      [10, 'status', 'slapend', 'SN-1', 'Kies uit: actief, waarschuwing, herstelperiode, geschorst.'],
      [10, 'tidkUitkomst', 'prima', 'TK-1', 'Kies uit: voldoende, onvoldoende.'],
      [10, 'samenwerkingsgemeenten', 'Atlantis', 'SG-7', 'Dit is geen Nederlandse gemeente.'],
      [
        11,
        null,
        '90200010,Taalschool Komt te kort,Tiel,1',
        'A10',
        'Deze regel heeft te weinig kolommen: 4. Het moeten er 21 zijn.',
      ],
    ]);
  });

  test('het voorbeeldbestand: twaalf scholen, elke soort keurmerk in elke status', () => {
    const { rijen, fouten: geen } = leesScholen(bestand('../../tools/voorbeeld/scholen.csv'), context);
    expect(geen).toEqual([]);
    expect(rijen).toHaveLength(12);
    expect(new Set(rijen.map(({ stand }) => `${stand.soortKeurmerk}, ${stand.status}`)).size).toBe(8);
  });

  test('een goede rij wordt de stand van de school', () => {
    expect(lees({ samenwerkingsgemeenten: 'Den Haag; Zeist;Zeist', directieVogAfgegevenOp: '' }).rijen).toEqual([
      {
        regel: 2,
        school: {
          kvkNummer: '90100001',
          naam: 'School A',
          plaats: 'Utrecht',
          contactEmail: 'school-a@school-a.example',
        },
        stand: {
          aantalVestigingen: 1,
          omvang: 'klein',
          duoNummer: '1001A',
          elektronischBereikbaar: true,
          soortKeurmerk: 'onbepaalde tijd',
          verleendOp: '2016-05-10',
          meetjaar: 2026,
          handleiding: '2026',
          status: 'actief',
          statusSinds: '2016-05-10',
          statusTotEnMet: null,
          laatsteTidkOp: '2024-03-12',
          tidkUitkomst: 'voldoende',
          certificerendeInstelling: 'Kiwa Nederland',
          auditGeplandOp: null,
          directieVogAfgegevenOp: null,
          samenwerkingsgemeenten: ['Den Haag', 'Zeist'],
        },
      },
    ]);
  });
});

describe('de regels per rij', () => {
  test.each<[string, Cellen, string[]]>([
    ['een KvK-nummer met een letter', { kvkNummer: '9010000A' }, ['kvkNummer: A10']],
    ['geen enkel heel aantal', { aantalVestigingen: '0' }, ['aantalVestigingen: RA-7']],
    ['een gebroken aantal', { aantalVestigingen: '1.5' }, ['aantalVestigingen: RA-7']],
    ['een onbekende omvang', { omvang: 'reusachtig' }, ['omvang: RA-7']],
    ['een DUO-nummer met een kleine letter', { duoNummer: '1001a' }, ['duoNummer: AP-2']],
    ['twee apenstaartjes', { contactEmail: 'a@b@school.example' }, ['contactEmail: A10']],
    ['JA in hoofdletters', { elektronischBereikbaar: 'JA' }, ['elektronischBereikbaar: M5']],
    ['een onbekende soort', { soortKeurmerk: 'tijdelijk' }, ['soortKeurmerk: AP-1']],
    ['een datum andersom', { verleendOp: '10-05-2016' }, ['verleendOp: A11']],
    ['een datum met een tijd', { verleendOp: '2016-05-10T00:00' }, ['verleendOp: A11']],
    ['29 februari buiten een schrikkeljaar', { directieVogAfgegevenOp: '2026-02-29' }, ['directieVogAfgegevenOp: A11']],
    ['een meetjaar dat nog niet begonnen is', { meetjaar: '2027' }, ['meetjaar: RA-5']],
    ['een meetjaar dat lang voorbij is', { meetjaar: '2024' }, ['meetjaar: RA-5']],
    ['de Handleiding van een ander jaar', { handleiding: '2025' }, ['handleiding: RA-13']],
    ['een status voor de verlening', { statusSinds: '2016-05-09' }, ['statusSinds: SN-9']],
    ['een schorsing zonder einde', { status: 'geschorst' }, ['statusTotEnMet: SN-13']],
    ['een herstelperiode zonder einde', { status: 'herstelperiode' }, ['statusTotEnMet: N-14']],
    ['actief met een einde', { statusTotEnMet: '2027-01-01' }, ['statusTotEnMet: SN-1']],
    [
      'een waarschuwing met een einde',
      { status: 'waarschuwing', statusTotEnMet: '2027-01-01' },
      ['statusTotEnMet: SN-1'],
    ],
    ['een bezoek in de toekomst', { laatsteTidkOp: '2026-11-23' }, ['laatsteTidkOp: TK-1']],
    [
      'in de bepaalde tijd een bezoek voor de verlening',
      { soortKeurmerk: 'bepaalde tijd', laatsteTidkOp: '2016-05-09' },
      ['laatsteTidkOp: AP-3'],
    ],
    ['een bezoek zonder uitkomst', { tidkUitkomst: '' }, ['tidkUitkomst: TK-1']],
    ['een uitkomst zonder bezoek', { laatsteTidkOp: '' }, ['laatsteTidkOp: TK-1']],
    ['een onbekende instelling', { certificerendeInstelling: 'Keurders' }, ['certificerendeInstelling: RA-6']],
    ['een audit in de meetperiode', { auditGeplandOp: '2026-12-31' }, ['auditGeplandOp: RA-4']],
    ['een audit na 31 maart', { auditGeplandOp: '2027-04-01' }, ['auditGeplandOp: RA-4']],
    ['een VOG in de toekomst', { directieVogAfgegevenOp: '2026-11-23' }, ['directieVogAfgegevenOp: VO-8']],
    ['een onzichtbaar teken in een naam', { naam: 'School\u202e A' }, ['naam: A10']],
    ['een regeleinde in een naam', { naam: 'School\nA' }, ['naam: A10']],
    ['een formule als plaats', { plaats: '@SUM(A1)' }, ['plaats: A10']],
    ['een formule als adres', { contactEmail: '=a@school-a.example' }, ['contactEmail: A10']],
    ['een naam van 201 tekens', { naam: 'A'.repeat(201) }, ['naam: A10']],
    [
      'twee onbekende gemeenten naast een bekende',
      { samenwerkingsgemeenten: 'Atlantis;Ede;El Dorado' },
      ['samenwerkingsgemeenten: SG-7', 'samenwerkingsgemeenten: SG-7'],
    ],
  ])('%s wordt geweigerd', (_naam, cellen, verwacht) => {
    expect(fouten(cellen)).toEqual(verwacht);
  });

  test.each<[string, Cellen]>([
    [
      'alles op de dag van vandaag',
      { verleendOp: '2026-11-22', statusSinds: '2026-11-22', laatsteTidkOp: '2026-11-22' },
    ],
    ['een audit op de eerste en de laatste dag', { auditGeplandOp: '2027-01-01' }],
    ['een audit op 31 maart', { auditGeplandOp: '2027-03-31' }],
    ['het vorige meetjaar, waarvan de audit nog loopt', { meetjaar: '2025', handleiding: '2025' }],
    [
      'een herstelperiode die voorbij is',
      { status: 'herstelperiode', statusSinds: '2026-07-01', statusTotEnMet: '2026-10-01' },
    ],
    ['nog geen bezoek', { laatsteTidkOp: '', tidkUitkomst: '' }],
    ['een naam met een komma, aanhalingstekens en haakjes', { naam: 'School "A", locatie Oost (Ede)' }],
    ['een naam met een streepje voor een haakje', { naam: 'Taal-school(Ede)' }],
    ['gemeenten in een andere schrijfwijze', { samenwerkingsgemeenten: "'s-Gravenhage;Sudwest-Fryslan;Bergen (NH.)" }],
    ['een gemeente die sinds 2022 is opgegaan in een andere', { samenwerkingsgemeenten: 'Brielle;Wijdemeren' }],
  ])('%s mag', (_naam, cellen) => {
    expect(fouten(cellen)).toEqual([]);
  });

  test('een fout in een cel verbergt de andere fouten van de rij niet', () => {
    expect(
      fouten({ naam: '', verleendOp: 'gisteren', statusSinds: '2026-12-01', handleiding: '1999', duoNummer: '1' }),
    ).toEqual(['naam: A10', 'duoNummer: AP-2', 'verleendOp: A11', 'handleiding: RA-13', 'statusSinds: SN-9']);
  });

  test('een lange waarde staat er tot 80 tekens in, zonder onzichtbare tekens', () => {
    const [fout] = lees({ naam: `\u001b[31m${'=SOM('.repeat(100)}` }).fouten;
    expect(fout?.waarde).toHaveLength(80);
    expect(fout?.waarde.startsWith('\uFFFD[31m=SOM(')).toBe(true);
    expect(fout?.waarde.endsWith('…')).toBe(true);
  });
});

test('zonder normen bij de Handleiding begint er geen meetjaar', () => {
  const zonder = { ...context, instellingen: { voorbeeld: false, normen: {} } };
  expect(leesScholen(`${KOP}\n${alsRegel({})}`, zonder).fouten).toMatchObject([
    { kolom: 'handleiding', regelId: 'N-6' },
  ]);
});

describe('het bestand als geheel', () => {
  const reden = (tekst: string) => {
    const { bruikbaar, rijen, fouten: alle } = leesScholen(tekst, context);
    expect([bruikbaar, rijen, alle.length]).toEqual([false, [], 1]);
    return alle[0]?.reden;
  };

  test('een leeg bestand, ook als er alleen lege regels in staan', () => {
    expect(reden('')).toBe('Dit bestand is leeg.');
    expect(reden('\uFEFF\r\n  \r\n')).toBe('Dit bestand is leeg.');
  });

  test('alleen een kopregel', () => {
    expect(reden(`${KOP}\n`)).toBe('Dit bestand heeft alleen een kopregel en geen scholen.');
  });

  test('geen kopregel', () => {
    expect(reden(`${alsRegel({})}\n`)).toMatch(/^De kopregel ontbreekt\. De kopregel moet zijn: kvkNummer,naam,/);
  });

  test('een kopregel met een kolom te weinig, een vreemde en een dubbele', () => {
    expect(reden(KOP.replace('plaats', 'stad').concat(',naam'))).toMatch(
      /^Deze kolommen ontbreken: plaats\. Deze kolommen zijn onbekend: stad\. Deze kolommen staan er meer dan één keer: naam\./,
    );
  });

  test('puntkomma als scheidingsteken', () => {
    expect(reden(KOP.replaceAll(',', ';'))).toMatch(/puntkomma/);
  });

  test('meer regels dan er in een bestand mogen', () => {
    expect(reden(`${KOP}\n${'x\n'.repeat(MEESTE_REGELS)}`)).toMatch(/meer dan 5000 regels/);
  });

  test('de volgorde van de kolommen is vrij', () => {
    expect(leesMet([...KOLOMMEN].reverse(), {}).rijen).toEqual(lees({}).rijen);
  });

  test('BOM, Windows-regeleinden en lege regels doen er niet toe', () => {
    const tekst = `\uFEFF${KOP}\r\n\r\n${alsRegel({})}\r\n,,,,\r\n`;
    expect(leesScholen(tekst, context)).toEqual({ ...lees({}), rijen: [{ ...lees({}).rijen[0], regel: 3 }] });
  });

  test('bytes die geen UTF-8 zijn: de regel waar het misgaat', () => {
    const inhoud = Buffer.concat([Buffer.from('a\nb\nT'), Buffer.from([0xdc]), Buffer.from('V\n')]);
    expect(leesUtf8(inhoud)).toMatchObject({ fouten: [{ regel: 3, kolom: null, waarde: 'T\uFFFDV' }] });
    expect(leesUtf8(Buffer.from('\uFEFFTÜV'))).toEqual({ tekst: 'TÜV' });
  });

  test('AP-2: twee scholen met hetzelfde DUO-nummer', () => {
    const { rijen, fouten } = lees({}, { kvkNummer: '90100002' }, { kvkNummer: '90100003', duoNummer: '1003C' });
    expect(rijen.map(({ regel }) => regel)).toEqual([2, 4]);
    expect(fouten).toEqual([
      {
        ...{ regel: 3, kolom: 'duoNummer', waarde: '1001A', regelId: 'AP-2' },
        reden: 'Regel 2 en regel 3 hebben hetzelfde DUO-nummer. Laat er één staan.',
      },
    ]);
  });

  test('regelnummers zijn die van het bestand, ook na een regeleinde tussen aanhalingstekens', () => {
    const tekst = [KOP, alsRegel({ naam: 'School\nA' }), alsRegel({ kvkNummer: '1', duoNummer: '1002B' })].join('\n');
    expect(leesScholen(tekst, context).fouten.map(({ regel, kolom }) => [regel, kolom])).toEqual([
      [2, 'naam'],
      [4, 'kvkNummer'],
    ]);
  });

  test('een verkeerd aanhalingsteken kost alleen die regel', () => {
    const scheef = alsRegel({ kvkNummer: '90100002' }).replace('School A', 'School "A"');
    const open = alsRegel({ kvkNummer: '90100003' }).replace('School A', '"School A');
    const goed = alsRegel({ kvkNummer: '90100004' });
    const uitkomst = leesScholen([KOP, scheef, open, goed].join('\n'), context);
    expect(uitkomst.fouten.map(({ regel, reden: waarom }) => [regel, waarom])).toEqual([
      [2, 'De aanhalingstekens in deze regel kloppen niet.'],
      [3, 'De aanhalingstekens in deze regel kloppen niet.'],
    ]);
    expect(uitkomst.rijen.map(({ regel }) => regel)).toEqual([4]);
  });

  test('een regel zonder eind', () => {
    expect(leesScholen(`${KOP}\n${'x'.repeat(60_000)}`, context).fouten).toMatchObject([
      { regel: 2, kolom: null, reden: 'Deze regel is langer dan 50000 tekens.' },
    ]);
  });

  test('te veel kolommen is een fout van de hele regel', () => {
    const [fout] = leesScholen(`${KOP}\n${alsRegel({})},extra`, context).fouten;
    expect(fout).toMatchObject({
      regel: 2,
      kolom: null,
      reden: 'Deze regel heeft te veel kolommen: 22. Het moeten er 21 zijn.',
    });
  });
});

describe('voor elke tekst', () => {
  const brokken = fc.constantFrom(
    KOP,
    alsRegel({}),
    '"',
    ',',
    '\n',
    '\r\n',
    '\uFEFF',
    ';',
    '\u0000',
    '2026-02-30',
    '=A(',
  );
  const willekeurig = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(brokken, fc.string()), { maxLength: 40 }).map((delen) => delen.join('')),
    fc.array(fc.oneof(brokken, fc.string()), { maxLength: 40 }).map((delen) => `${KOP}\n${delen.join('')}`),
  );

  test('de lezer faalt nooit, en elke rij is goed of heeft een fout', () => {
    fc.assert(
      fc.property(willekeurig, (tekst) => {
        const { bruikbaar, gelezen, rijen, fouten: alle } = leesScholen(tekst, context);
        const foutieveRegels = new Set(alle.map(({ regel }) => regel)).size;
        expect(bruikbaar ? rijen.length + foutieveRegels : alle.length).toBe(bruikbaar ? gelezen : 1);
        const laatsteRegel = tekst.split(/\r\n|\n|\r/).length;
        for (const { regel, waarde } of alle) {
          expect(regel >= 1 && regel <= laatsteRegel).toBe(true);
          expect(Array.from(waarde).length <= 80 && waarde.isWellFormed() && !waarde.includes('\u0000')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('ook bytes die geen tekst zijn', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const gelezen = leesUtf8(bytes);
        expect('tekst' in gelezen ? gelezen.tekst : gelezen.fouten).toBeDefined();
      }),
    );
  });

  test('gewone namen komen er ongewijzigd uit', () => {
    const naam = fc
      .string({ unit: fc.constantFrom(...Array.from('abcDEF éü0123"\',().&/-')), minLength: 1, maxLength: 40 })
      .map((tekst) => `A${tekst}`.trim());
    fc.assert(
      fc.property(naam, (tekst) => {
        expect(lees({ naam: tekst }).rijen[0]?.school.naam).toBe(tekst);
      }),
    );
  });
});
