/** The registry of resources: every command has one, each is named once, and each tells all its mistakes at once (A10). */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OPDRACHTSOORTEN } from '../../domain/dossier/dossier.ts';
import { leesbareBronnen } from '../../src/opdrachten/maak-bron.ts';
import { bronnen } from '../../src/procedures/bronnen.ts';
import { maakProefapi, SCHOOL, SERVICEDESK } from './proefapi.ts';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await maakProefapi();
});
afterAll(() => app.close());

/** What another route gives, or the system itself. */
const ELDERS = [
  'AanvraagIndienen',
  'BezorgingMelden',
  'KalenderToepassen',
  'LatereVerzendingMelden',
  'SchoolImporteren',
  'SchoolInschrijven',
];

test('elke opdracht van een procedure heeft één bron', () => {
  expect(OPDRACHTSOORTEN).toEqual(expect.arrayContaining(ELDERS));
  const gegeven = bronnen.flatMap((bron) => bron.opdrachten);
  expect(gegeven.toSorted()).toEqual(OPDRACHTSOORTEN.filter((soort) => !ELDERS.includes(soort)).toSorted());
});

test('elk adres en elke naam komt één keer voor', () => {
  const adressen = bronnen.map(({ pad, actie }) => `${pad} ${actie}`);
  expect(new Set(adressen).size).toBe(adressen.length);
  const namen = bronnen.map(({ naam }) => naam);
  expect(new Set(namen).size).toBe(namen.length);
});

test('elk pad is één keer te lezen, met de feiten van alles wat daar kan (A7)', () => {
  const leesbaar = leesbareBronnen(bronnen);
  expect(leesbaar.map(({ pad }) => pad).toSorted()).toEqual([...new Set(bronnen.map(({ pad }) => pad))].toSorted());
  expect(leesbaar.find(({ pad }) => pad === 'taken')).toMatchObject({
    naam: 'OpgepakteTaak',
    feiten: ['TaakOpgepakt', 'TaakVrijgegeven', 'TaakToegewezen'],
  });
  expect(leesbaar.find(({ pad }) => pad === 'stopmeldingen')).toMatchObject({
    naam: 'Stopmelding',
    feiten: ['StopGemeld', 'StopIngetrokken', 'SluitingslijstBegonnen', 'SluitingspuntAfgerond'],
  });
});

async function fouten(pad: string, payload: object): Promise<string[]> {
  const antwoord = await app.inject({
    method: 'POST',
    url: `/v1/scholen/${SCHOOL}/${pad}`,
    payload,
    headers: { ...SERVICEDESK, 'x-ontwikkel-rol': rolVoor(pad), 'idempotency-key': 'sleutel' },
  });
  expect([pad, antwoord.statusCode]).toEqual([pad, 400]);
  return antwoord.json<{ fouten: { veld: string }[] }>().fouten.map(({ veld }) => veld);
}

/** The form is checked after the role, so each is asked by somebody who may. */
const rolVoor = (pad: string): string => {
  if (pad === 'auditadviezen') return 'auditor';
  return /^(verbandoordelen|meetperiodebesluiten|keurmerkbesluiten|voornemens)/.test(pad) ? 'beslisser' : 'servicedesk';
};

const PERSOON = ['persoon.naam', 'persoon.geboorteDatum'];
const GEEN_PERSOON = { naam: ' 1 ', geboorteDatum: '1970-02-30' };

test.each([
  [
    'bestuurders',
    { persoon: GEEN_PERSOON, functie: 'baas', sindsDatum: 'nu', meldDatum: 3 },
    [...PERSOON, 'functie', 'sindsDatum', 'meldDatum'],
  ],
  ['bestuurders/_meld-af', { persoonId: 'x', laatsteDatum: '' }, ['persoonId', 'laatsteDatum', 'meldDatum']],
  [
    'medewerkers',
    { persoon: GEEN_PERSOON, functie: 'kok', afgifteDatum: '', overhandigDatum: '', beginDatum: '' },
    [...PERSOON, 'functie', 'afgifteDatum', 'overhandigDatum', 'beginDatum', 'gezienDoor'],
  ],
  [
    'medewerkers',
    { persoonId: 'x', functie: 'kok' },
    [...['persoonId', 'functie', 'afgifteDatum', 'overhandigDatum', 'beginDatum', 'gezienDoor']],
  ],
  ['medewerkers', {}, ['persoon', 'functie', 'afgifteDatum', 'overhandigDatum', 'beginDatum', 'gezienDoor']],
  ['medewerkers/_meld-aan', { persoon: GEEN_PERSOON }, [...PERSOON, 'functie', 'beginDatum']],
  ['bestuursvaststellingen', { peilDatum: 'gisteren', bron: 'krant' }, ['peilDatum', 'bron']],
  ['medewerkers/_meld-af', { persoonId: '' }, ['persoonId', 'laatsteDatum']],
  [
    'verwantschappen',
    { andereSchoolId: 'x', verwantschap: 'neef', perDatum: 'x', toelichting: '' },
    ['andereSchoolId', 'verwantschap', 'perDatum', 'meldDatum', 'toelichting'],
  ],
  ['verbandoordelen', { oordeel: 'misschien' }, ['andereSchoolId', 'oordeel', 'motivering']],
  ['belangen', { partij: 'buurman', totEnMet: 'ooit' }, ['partij', 'wie', 'van', 'totEnMet', 'toelichting']],
  ['belangen/_beeindig', { nummer: 0 }, ['nummer', 'totEnMet']],
  [
    'lesuren',
    { totaal: 1.5, bevoegd: -1, inOpleiding: '3', ervaren: null },
    ['meetjaar', 'totaal', 'bevoegd', 'inOpleiding', 'ervaren'],
  ],
  ['nt2-uitzonderingen', { uitzondering: 'ZOMAAR' }, ['uitzondering', 'meldDatum', 'vanafDatum', 'onderbouwing']],
  [
    'deelnemersleveringen',
    { aantal: -1, uitgesloten: [{ grond: 'ZIEK', aantal: 0.5 }] },
    ['meetjaar', 'leverDatum', 'aantal', 'uitgesloten[0].grond', 'uitgesloten[0].aantal'],
  ],
  [
    'tevredenheidsonderzoeken',
    { meetjaar: 26, cijfer: 11 },
    ['meetjaar', 'vaststelDatum', 'uitgenodigd', 'respons', 'cijfer'],
  ],
  [
    'resultaten',
    { meetjaar: 2026, resultaten: [{ leerroute: 'C1-route', kandidaten: -1, cijfer: 3 }] },
    [
      'leverDatum',
      'resultaten[0].leerroute',
      'resultaten[0].kandidaten',
      'resultaten[0].geslaagd',
      'resultaten[0].cijfer',
    ],
  ],
  [
    'auditadviezen',
    { adviezen: { organisatie: 'goed', resultaten: 'positief' } },
    ['meetjaar', 'auditDatum', 'adviezen.organisatie', 'adviezen.tevredenheid', 'adviezen.financieel', 'bewijs'],
  ],
  ['meetperiodebesluiten', { motivering: ' ' }, ['meetjaar', 'motivering']],
  [
    'voornemens',
    { maatregel: 'boete', gronden: ['ZOMAAR'], dagen: 91 },
    ['maatregel', 'gronden[0]', 'motivering', 'dagen'],
  ],
  ['voornemens/_zienswijze', { wijze: 'gebaren' }, ['nummer', 'ontvangstDatum', 'wijze', 'inhoud']],
  ['voornemens/_trek-in', {}, ['nummer', 'motivering']],
  ['keurmerkbesluiten', { soort: 'weigering-omzetting', gronden: ['ZOMAAR'] }, ['gronden[0]', 'motivering']],
  ['keurmerkbesluiten', { soort: 'verlenging', maanden: 0 }, ['maanden', 'motivering']],
  ['keurmerkbesluiten', { soort: 'omdraaien' }, ['soort']],
  ['stopmeldingen', { toelichting: '' }, ['meldDatum', 'laatsteDatum', 'toelichting']],
  ['stopmeldingen/_trek-in', { spijt: true }, ['spijt']],
  ['stopmeldingen/_rond-af', { punt: 'KOFFIE' }, ['punt', 'afrondDatum']],
  ['taken/_pak-op', { taakId: '' }, ['taakId']],
  ['taken/_geef-vrij', {}, ['taakId']],
  ['taken/_wijs-toe', { naar: 'iedereen' }, ['taakId', 'naar', 'reden']],
  [
    'contactwijzigingen',
    {
      ...{ naam: ' ', straatEnNummer: 'x'.repeat(101), postcode: '12 AB', plaats: 'Ede\nTiel' },
      ...{ contactEmail: 'geen-adres', elektronischBereikbaar: 'ja', kvkNummer: '90000001' },
    },
    ['naam', 'straatEnNummer', 'postcode', 'plaats', 'contactEmail', 'elektronischBereikbaar', 'kvkNummer'],
  ],
  [
    'wijzigingen',
    { wat: 'huis', straatEnNummer: '', postcode: '12345', plaats: '' },
    ['wat', 'ingangsDatum', 'meldDatum', 'straatEnNummer', 'postcode', 'plaats', 'toelichting'],
  ],
  ['vogs', { persoonId: 'x', gezienDoor: '' }, ['persoonId', 'afgifteDatum', 'overhandigDatum', 'gezienDoor']],
])('%s noemt alle fouten tegelijk', async (pad, inhoud, velden) => {
  expect((await fouten(pad, inhoud)).toSorted()).toEqual(velden.toSorted());
});
