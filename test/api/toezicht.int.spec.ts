/**
 * A round of Toezicht in de Klas through the API, from the month to the published report: each resource, what it refuses
 * with field and rule, what is read back at `Location`, and what the school shows. Days by hand: the last visit was on
 * 15 January 2023, so this one is from 15 July 2026 to 15 January 2027.
 */
import type { Simulatieantwoord } from '../../src/simulatie/simulatie-schema.ts';
import { SCORES } from '../domein/toezicht.ts';
import { Toezichtproef } from './toezichtproef.ts';

let proef: Toezichtproef;
beforeAll(async () => {
  proef = await Toezichtproef.maak('2023-01-15');
});
afterAll(() => proef.sluit());

describe('de maand en de uitnodiging (TK-1, N-9)', () => {
  it('toont het venster met de reden ervan, en wat de planner kan', async () => {
    const { toezicht, mogelijkheden, aanZet } = await proef.beeld();
    expect(toezicht.ronde).toMatchObject({
      id: 'na-2023-01-15',
      venster: { vanDatum: '2026-07-15', totEnMetDatum: '2027-01-15' },
      locaties: { minste: 1, meeste: 1 },
    });
    expect(toezicht.ronde?.venster.toelichting.map((stap) => stap.regel)).toContain('TK-1');
    expect(toezicht.inspecteurs).toEqual(['ITTA-01', 'ITTA-02', 'ITTA-03']);
    expect(aanZet).toContain('nodigt de school uit voor Toezicht in de Klas');
    const kan = (opdracht: string) => mogelijkheden.find((m) => m.opdracht === opdracht);
    expect(kan('ToezichtUitnodigen')).toMatchObject({ toegestaan: true, reden: null });
    expect(kan('BezoekPlannen')).toMatchObject({
      toegestaan: false,
      reden: { code: 'NIET_UITGENODIGD', regel: 'N-9' },
    });
  });

  it('kiest een maand, buiten het venster alleen met een reden', async () => {
    expect(await proef.geweigerd('toezichtrondes/_kies-maand', { maand: '2027-02' }, 'planner')).toEqual([
      422,
      ['REDEN_VERPLICHT TK-1 reden'],
    ]);
    expect(await proef.vormfouten('toezichtrondes/_kies-maand', { maand: '2027-13' }, 'planner')).toEqual([
      400,
      ['maand'],
    ]);
    expect((await proef.geef('toezichtrondes/_kies-maand', { maand: '2027-01' }, 'school')).status).toBe(403);
    const feit = await proef.gelukt('toezichtrondes/_kies-maand', { maand: '2027-01' }, 'planner');
    expect(feit).toMatchObject({ soort: 'StreefmaandGekozen', gegevens: { maand: '2027-01' } });
    expect((await proef.beeld()).toezicht.ronde?.maand).toBe('2027-01');
  });

  it('nodigt uit op dagen die kunnen, en noemt elke fout bij haar dag', async () => {
    const scheef = { dagen: ['2026-12-01', '2026-12-25', '2027-01-18'] };
    expect(await proef.geweigerd('toezichtuitnodigingen', scheef, 'planner')).toEqual([
      422,
      ['DAG_TE_VROEG N-9 dagen[0]', 'GEEN_KANTOORDAG T8 dagen[1]', 'BUITEN_VENSTER TK-1 dagen[2]'],
    ]);
    expect(await proef.geweigerd('toezichtuitnodigingen/_beantwoord', antwoord, 'school')).toEqual([
      409,
      ['NIET_UITGENODIGD N-9'],
    ]);
    expect((await proef.geef('toezichtuitnodigingen', { dagen: ['2027-01-05'] }, 'inspecteur')).status).toBe(403);
    const feit = await proef.gelukt('toezichtuitnodigingen', { dagen: ['2027-01-05', '2027-01-06'] }, 'planner');
    expect(feit).toMatchObject({ soort: 'ToezichtUitgenodigd', gegevens: { dagen: ['2027-01-05', '2027-01-06'] } });
    expect((await proef.beeld()).termijnen).toContainEqual(
      expect.objectContaining({ id: 'toezicht/na-2023-01-15/antwoord', wie: 'school', laatsteDag: '2026-12-07' }),
    );
  });

  const antwoord = { dagen: ['2027-01-06'], aantalLocaties: 1, locaties: 'De vestiging in Tiel.' };
  it('neemt het antwoord van de school aan, met de locaties in haar woorden', async () => {
    expect(await proef.geweigerd('toezichtbezoeken', bezoek, 'planner')).toEqual([409, ['ANTWOORDTERMIJN_LOOPT N-9']]);
    expect(
      await proef.geweigerd('toezichtuitnodigingen/_beantwoord', { ...antwoord, aantalLocaties: 2 }, 'school'),
    ).toEqual([422, ['GETAL_ONGELDIG TK-7 aantalLocaties']]);
    expect(await proef.vormfouten('toezichtuitnodigingen/_beantwoord', {}, 'school')).toEqual([
      400,
      ['aantalLocaties', 'dagen', 'locaties'],
    ]);
    expect(await proef.gelukt('toezichtuitnodigingen/_beantwoord', antwoord, 'school')).toMatchObject({
      soort: 'UitnodigingBeantwoord',
      waarom: 'De vestiging in Tiel.',
    });
  });
});

const bezoek = { bezoekDatum: '2027-01-06', aantalLocaties: 1, inspecteur: 'ITTA-01' };

describe('vooruitkijken', () => {
  it('laat zien wat er van een gepland bezoek komt, en wat er dan geweigerd wordt', async () => {
    const { versie } = await proef.beeld();
    const opdrachten = [
      { datum: '2026-11-25', rol: 'planner', pad: 'toezichtbezoeken', inhoud: bezoek },
      {
        datum: '2027-01-07',
        rol: 'inspecteur',
        pad: 'toezichtbezoeken/_leg-vast',
        inhoud: { bezoekDatum: '2027-01-06' },
      },
      {
        datum: '2027-01-20',
        rol: 'inspecteur',
        pad: 'toezichtrapporten',
        inhoud: { scores: SCORES, uitkomst: 'voldoende', rapport: 'In het archief.' },
      },
      {
        datum: '2027-01-21',
        rol: 'planner',
        pad: 'toezichtrapporten/_publiceer',
        inhoud: { publicatieDatum: '2027-01-21' },
      },
    ];
    const vraag = { totEnMet: '2027-03-31', opdrachten };
    const { status, inhoud } = await proef.klant.geef<Simulatieantwoord>(`${proef.pad}/_simuleer`, vraag, {
      rol: 'planner',
    });
    expect(status).toBe(200);
    const uitkomsten = inhoud.stappen.filter((stap) => stap.opdracht !== null);
    expect(uitkomsten.map(({ geweigerd: redenen }) => redenen.map((r) => r.code))).toEqual([
      [],
      [],
      [],
      ['GEEN_EINDRAPPORT'],
    ]);
    expect(inhoud.brieven.map((b) => b.sjabloon)).toEqual(
      expect.arrayContaining(['tidk-bezoek-gepland', 'tidk-conceptrapport']),
    );
    // The draft leaves on 20 January; two weeks later is 3 February, and the final report is due two weeks after that.
    expect(inhoud.termijnverloop).toContainEqual(
      expect.objectContaining({ id: 'toezicht/na-2023-01-15/rapport', laatsteDag: '2027-02-17' }),
    );
    expect((await proef.beeld()).versie).toBe(versie);
  });
});

describe('het bezoek (N-9, N-10, TK-7, TK-10)', () => {
  it('noemt alle fouten van een planning tegelijk', async () => {
    const scheef = { bezoekDatum: '2027-01-20', aantalLocaties: 3, inspecteur: 'ITTA-99' };
    expect(await proef.geweigerd('toezichtbezoeken', scheef, 'planner')).toEqual([
      422,
      [
        'REDEN_VERPLICHT TK-1 reden',
        'GETAL_ONGELDIG TK-7 aantalLocaties',
        'INSPECTEUR_NIET_TOEGELATEN TK-10 inspecteur',
      ],
    ]);
  });

  it('weigert een inspecteur met een belang bij de school', async () => {
    const belang = { partij: 'inspecteur', wie: 'ITTA-02', van: '2026-01-01', toelichting: 'Werkte bij de school.' };
    expect((await proef.geef('belangen', belang, 'servicedesk')).status).toBe(201);
    expect(await proef.geweigerd('toezichtbezoeken', { ...bezoek, inspecteur: 'ITTA-02' }, 'planner')).toEqual([
      422,
      ['INSPECTEUR_BELANG TK-10 inspecteur'],
    ]);
  });

  it('plant, verplaatst met een reden, en zegt af', async () => {
    expect(await proef.gelukt('toezichtbezoeken', bezoek, 'planner')).toMatchObject({
      soort: 'BezoekGepland',
      gegevens: { dag: '2027-01-06', inspecteur: 'ITTA-01', buitenVenster: false },
    });
    expect(await proef.geweigerd('toezichtbezoeken', bezoek, 'planner')).toEqual([409, ['BEZOEK_STAAT_AL N-9']]);
    const verplaatsing = { ...bezoek, aantalLocaties: undefined, oorzaak: 'verzoek van de school' };
    expect(
      await proef.geweigerd('toezichtbezoeken/_verplaats', { ...verplaatsing, reden: 'Ziekte.' }, 'planner'),
    ).toEqual([422, ['ZELFDE_DAG N-9 bezoekDatum']]);
    const anders = { ...verplaatsing, bezoekDatum: '2027-01-12', reden: 'Een examen.' };
    expect(await proef.gelukt('toezichtbezoeken/_verplaats', anders, 'planner')).toMatchObject({
      soort: 'BezoekVerplaatst',
      waarom: 'Een examen.',
      gegevens: { van: '2027-01-06', naar: '2027-01-12' },
    });
    expect(await proef.vormfouten('toezichtbezoeken/_zeg-af', { oorzaak: 'zomaar', reden: 'x' }, 'planner')).toEqual([
      400,
      ['oorzaak'],
    ]);
    await proef.gelukt('toezichtbezoeken/_zeg-af', { oorzaak: 'ITTA', reden: 'De inspecteur is ziek.' }, 'planner');
    expect((await proef.beeld()).toezicht.ronde?.bezoek).toBeNull();
    await proef.gelukt('toezichtbezoeken', bezoek, 'planner');
  });

  it('wijst een andere inspecteur aan', async () => {
    const bron = 'toezichtbezoeken/_wijs-inspecteur-aan';
    expect(await proef.geweigerd(bron, { inspecteur: 'ITTA-01' }, 'planner')).toEqual([
      422,
      ['ZELFDE_INSPECTEUR TK-10 inspecteur'],
    ]);
    await proef.gelukt(bron, { inspecteur: 'ITTA-03' }, 'planner');
    expect((await proef.beeld()).toezicht.ronde?.bezoek).toMatchObject({
      bezoekDatum: '2027-01-06',
      inspecteur: 'ITTA-03',
    });
  });

  it('neemt één zelfbeoordeling aan, niet van morgen', async () => {
    expect(await proef.geweigerd('zelfbeoordelingen', { leverDatum: '2026-11-24' }, 'school')).toEqual([
      422,
      ['VOLGORDE N-10 leverDatum'],
    ]);
    await proef.gelukt('zelfbeoordelingen', { leverDatum: '2026-11-23' }, 'school');
    expect(await proef.geweigerd('zelfbeoordelingen', { leverDatum: '2026-11-23' }, 'school')).toEqual([
      409,
      ['ZELFBEOORDELING_IS_ER_AL N-10'],
    ]);
  });

  it('legt het bezoek pas vast als de dag er is', async () => {
    const gehouden = { bezoekDatum: '2027-01-06' };
    expect(await proef.geweigerd('toezichtbezoeken/_leg-vast', gehouden, 'inspecteur')).toEqual([
      409,
      ['BEZOEK_NOG_NIET_GEWEEST TK-1'],
    ]);
    await proef.naar('2027-01-07');
    expect(await proef.geweigerd('toezichtbezoeken/_leg-vast', { bezoekDatum: '2027-01-05' }, 'inspecteur')).toEqual([
      422,
      ['VOLGORDE TK-1 bezoekDatum'],
    ]);
    expect((await proef.geef('toezichtbezoeken/_leg-vast', gehouden, 'planner')).status).toBe(403);
    expect(await proef.gelukt('toezichtbezoeken/_leg-vast', gehouden, 'inspecteur')).toMatchObject({
      soort: 'BezoekVastgelegd',
      gegevens: { gehoudenOp: '2027-01-06', inspecteur: 'ITTA-03' },
    });
    const nogEens = { laatsteDatum: '2027-01-10', reden: 'Een signaal.' };
    expect(await proef.geweigerd('toezichtrondes/_vervroeg', nogEens, 'beslisser')).toEqual([
      409,
      ['BEZOEK_GEWEEST TK-1'],
    ]);
  });
});

const rapport = { scores: SCORES, uitkomst: 'onvoldoende', rapport: 'Het rapport staat in het archief.' };

describe('de rapporten (TK-3, TK-8, N-11, N-12)', () => {
  it('kent de criteria en scores van elke versie van BOWKIT', async () => {
    const { inhoud } = await proef.klant.lees<{
      resultaten: { versie: string; geldigVanafDatum: string; lijst: { voorbeeld: boolean; criteria: unknown[] } }[];
    }>('/v1/bowkit', { rol: 'school' });
    expect(
      inhoud.resultaten.map((b) => [b.versie, b.geldigVanafDatum, b.lijst.voorbeeld, b.lijst.criteria.length]),
    ).toEqual([
      ['2022-04', '2022-04-01', true, 28],
      ['2023-06', '2023-06-01', true, 28],
    ]);
    expect((await proef.beeld()).toezicht.bowkit).toMatchObject({ versie: '2023-06', voorbeeld: true });
  });

  it('vraagt elk criterium een score van de schaal, en niets anders', async () => {
    const { A1a: _weg, ...rest } = SCORES;
    const scheef = { ...rapport, scores: { ...rest, A2a: '9', X1: '1' } };
    expect(await proef.geweigerd('toezichtrapporten', scheef, 'inspecteur')).toEqual([
      422,
      ['SCORE_ONGELDIG TK-3 scores.A1a', 'SCORE_ONGELDIG TK-3 scores.A2a', 'CRITERIUM_ONBEKEND TK-3 scores.X1'],
    ]);
    expect(await proef.vormfouten('toezichtrapporten', { scores: [], uitkomst: 'matig' }, 'inspecteur')).toEqual([
      400,
      ['rapport', 'scores', 'uitkomst'],
    ]);
    expect(await proef.geweigerd('toezichtrapporten/_zienswijze', zienswijze, 'school')).toEqual([
      409,
      ['GEEN_CONCEPTRAPPORT N-11'],
    ]);
  });

  const zienswijze = { ontvangstDatum: '2027-01-08', wijze: 'schriftelijk', inhoud: 'De groep was net begonnen.' };
  it('brengt het concept uit, hoort de school, en stelt daarna pas vast', async () => {
    expect(await proef.gelukt('toezichtrapporten', rapport, 'inspecteur')).toMatchObject({
      soort: 'ConceptrapportUitgebracht',
      waarom: rapport.rapport,
      gegevens: { bowkit: '2023-06', uitkomst: 'onvoldoende' },
    });
    expect(await proef.geweigerd('toezichtrapporten', rapport, 'inspecteur')).toEqual([
      409,
      ['CONCEPTRAPPORT_IS_ER_AL N-11'],
    ]);
    await proef.naar('2027-01-08');
    expect(await proef.geweigerd('toezichtrapporten/_stel-vast', rapport, 'inspecteur')).toEqual([
      409,
      ['HOORTERMIJN_LOOPT N-11'],
    ]);
    const zonder = { ...zienswijze, ontvangstDatum: '2027-01-09', inhoud: undefined };
    expect(await proef.geweigerd('toezichtrapporten/_zienswijze', zonder, 'school')).toEqual([
      422,
      ['VOLGORDE N-11 ontvangstDatum', 'TEKST_VERPLICHT A10 inhoud'],
    ]);
    await proef.gelukt('toezichtrapporten/_zienswijze', zienswijze, 'school');
    expect(
      await proef.geweigerd('toezichtrapporten/_stel-vast', { ...rapport, uitkomst: 'voldoende' }, 'inspecteur'),
    ).toEqual([422, ['MOTIVERING_VERPLICHT N-11 motivering']]);
    // On a Saturday: the letter leaves on Monday 11 January.
    await proef.naar('2027-01-09');
    const eind = { ...rapport, uitkomst: 'voldoende', motivering: 'De groep is nog eens bekeken.' };
    await proef.gelukt('toezichtrapporten/_stel-vast', eind, 'inspecteur');
  });

  it('publiceert niet voordat de school naar de rechter kon (TK-8)', async () => {
    expect(await proef.geweigerd('toezichtrapporten/_publiceer', { publicatieDatum: '2027-01-09' }, 'planner')).toEqual(
      [409, ['RAPPORT_NOG_NIET_WEG TK-8']],
    );
    await proef.naar('2027-01-11');
    expect(await proef.geweigerd('toezichtrapporten/_publiceer', { publicatieDatum: '2027-01-11' }, 'planner')).toEqual(
      [409, ['PUBLICATIE_TE_VROEG TK-8']],
    );
    await proef.naar('2027-01-29');
    expect(await proef.geweigerd('toezichtrapporten/_publiceer', { publicatieDatum: '2027-01-10' }, 'planner')).toEqual(
      [422, ['VOLGORDE TK-8 publicatieDatum']],
    );
    await proef.gelukt('toezichtrapporten/_publiceer', { publicatieDatum: '2027-01-29' }, 'planner');
    expect(await proef.geweigerd('toezichtrapporten/_publiceer', { publicatieDatum: '2027-01-29' }, 'planner')).toEqual(
      [409, ['RAPPORT_IS_OPENBAAR TK-8']],
    );
  });

  it('toont bij de school wat de ronde opleverde, met de scores in de volgorde van de lijst', async () => {
    const { toezicht } = await proef.beeld('school');
    expect(toezicht.laatste).toEqual({
      bezoekDatum: '2027-01-06',
      uitkomst: 'voldoende',
      vaststellingsDatum: '2027-01-09',
      publicatieDatum: '2027-01-29',
    });
    expect(toezicht.verslagen).toHaveLength(1);
    const [verslag] = toezicht.verslagen;
    expect(verslag).toMatchObject({
      ronde: 'na-2023-01-15',
      bezoekDatum: '2027-01-06',
      inspecteur: 'ITTA-03',
      concept: { uitkomst: 'onvoldoende', motivering: null },
      zienswijze: { wijze: 'schriftelijk', inhoud: 'De groep was net begonnen.' },
      eindrapport: { uitkomst: 'voldoende', motivering: 'De groep is nog eens bekeken.', bowkit: '2023-06' },
      publicatieDatum: '2027-01-29',
    });
    expect(verslag?.eindrapport?.scores).toHaveLength(28);
    expect(verslag?.eindrapport?.scores[0]).toEqual({
      code: 'A1a',
      omschrijving: 'Lesdoel in relatie tot leertraject',
      score: '3',
    });
    // Four years after 6 January 2027.
    expect(toezicht.ronde).toMatchObject({ id: 'na-2027-01-06', venster: { totEnMetDatum: '2031-01-06' } });
  });
});

describe('vervroegen (AP-3)', () => {
  it('kan alleen naar een eerdere dag; de school ziet dat het is vervroegd, niet waarom', async () => {
    const later = { laatsteDatum: '2031-01-06', signaal: 7, reden: 'Een signaal over de lessen.' };
    expect(await proef.geweigerd('toezichtrondes/_vervroeg', later, 'beslisser')).toEqual([
      422,
      ['NIET_EERDER AP-3 laatsteDatum'],
    ]);
    expect((await proef.geef('toezichtrondes/_vervroeg', later, 'planner')).status).toBe(403);
    const vervroeging = { ...later, laatsteDatum: '2027-04-30' };
    const feit = await proef.gelukt('toezichtrondes/_vervroeg', vervroeging, 'beslisser');
    expect(feit).toMatchObject({ waarom: later.reden, gegevens: { signaal: 7 } });
    const { resultaten } = (
      await proef.klant.lees<{ resultaten: (typeof feit)[] }>(`${proef.pad}/toezichtrondes`, { rol: 'school' })
    ).inhoud;
    expect(resultaten.at(-1)).toMatchObject({
      soort: 'ToezichtVervroegd',
      waarom: null,
      gegevens: { uiterlijk: '2027-04-30' },
    });
    const { inhoud: gezien } = await proef.klant.lees(`${proef.pad}/gebeurtenissen?aantal=100`, { rol: 'school' });
    expect(/signaal/i.exec(JSON.stringify(gezien))).toBeNull();
    expect(JSON.stringify(await proef.beeld('school')).includes(later.reden)).toBe(false);
    expect((await proef.beeld()).toezicht.ronde?.venster.totEnMetDatum).toBe('2027-04-30');
  });
});
