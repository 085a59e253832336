/** The forms against the domain and the API: one for every command, called as the domain calls it, sent where it belongs. */
import { contextOp, leegDossier, possibilities } from '../../../domain/dossier/dossier.ts';
import { momentVan } from '../../../domain/termijn/index.ts';
import { zoekBron } from '../../../src/simulatie/adressen.ts';
import { BRONNEN } from '../../../test/domein/bronnen.ts';
import type { School } from '../api/client.ts';
import { FORMULIEREN, handelingenInPlan } from './opdrachten.ts';
import { beginInvoer, type Formulier, type Veld, verwerk } from './velden.ts';

const SCHOOL = '11111111-1111-4111-8111-111111111111';

const school = {
  id: SCHOOL,
  ...{ naam: 'School A', straatEnNummer: 'Kerkstraat 1', postcode: '4001 AB', plaats: 'Tiel' },
  ...{ contactEmail: 'info@school-a.example', elektronischBereikbaar: false },
  vandaag: '2027-01-05',
  meetjaren: [
    {
      jaar: 2026,
      goedkeuringsDatum: null,
      leerroutes: ['B1-route', 'Z-route'],
      uitsluitingen: [{ grond: 'ELIP', omschrijving: 'Een uitsluiting', geldtVoor: ['resultaten', 'tevredenheid'] }],
    },
  ],
  docentenuitzonderingen: [],
  regels: {
    ...{ leerroutes: [], uitsluitingen: [] },
    docentenuitzonderingen: [{ uitzondering: 'ERVAREN', omschrijving: 'Ervaren docenten', werking: 'uren tellen mee' }],
  },
  herstelpunten: [],
  bestuurders: [{ nummer: 1, persoonId: SCHOOL, naam: 'Persoon A', totEnMet: null }],
  ...{ aanvragen: [], medewerkers: [], verbanden: [], voornemens: [], stop: null, termijnen: [], taken: [] },
  toezicht: {
    ...{ ronde: null, laatste: null, verslagen: [], inspecteurs: ['ITTA-01'] },
    bowkit: { versie: '2023-06', voorbeeld: true, criteria: [{ code: 'A1a', omschrijving: 'Lesdoel' }], scores: ['1'] },
  },
  plichten: {
    cursusplanning: { nodig: null, laatste: null, laatsteWijziging: null },
    afstandsonderwijs: [],
    wijzigingen: { laatste: [], teBeoordelen: [], navragen: [], teLaat: [] },
  },
  berichten: [{ id: 'brief-1', status: 'te posten' }],
} as unknown as School;

const formulier = (opdracht: string) => FORMULIEREN[opdracht]?.(school, null, []);

const mogelijk = possibilities(leegDossier(), 'servicedesk', contextOp(momentVan('2027-01-05', '10:00'), BRONNEN));
/** A page of its own, an import, all schools at once, or the postkamer gives these. */
const ZONDER_FORMULIER = new Set([
  'SchoolImporteren',
  'SchoolInschrijven',
  'KalenderToepassen',
  'LatereVerzendingMelden',
]);
const opdrachten = mogelijk.filter(({ opdracht }) => !ZONDER_FORMULIER.has(opdracht));

it.each(opdrachten)('$opdracht has a form with the name that the domain gives it', ({ opdracht, omschrijving }) => {
  expect(formulier(opdracht)?.titel).toBe(omschrijving);
});

it('has no form of a command that does not exist', () => {
  const namen = new Set<string>(opdrachten.map(({ opdracht }) => opdracht));
  expect(Object.keys(FORMULIEREN).filter((naam) => !namen.has(naam))).toEqual([]);
});

/** What a person would fill in, so that every field is sent. */
function ingevuld(veld: Veld): unknown {
  switch (veld.soort) {
    case 'datum':
      return '2027-01-05';
    case 'getal':
      return 2;
    case 'decimaal':
      return 7.4;
    case 'ja-nee':
      return true;
    case 'school':
      return SCHOOL;
    case 'keuze':
      return veld.getal ? 2026 : (veld.opties[0]?.waarde ?? VOORBEELD[veld.naam] ?? 'iets');
    case 'meerkeuze':
      return veld.opties.map((optie) => optie.waarde);
    default:
      return VOORBEELD[veld.naam] ?? 'Een tekst';
  }
}

/** Where the made-up school offers no choice, or a text has a form. */
const VOORBEELD: Readonly<Record<string, string>> = {
  duoNummer: '1234A',
  persoonId: SCHOOL,
  andereSchoolId: SCHOOL,
  punt: 'DUO_MELDEN',
  postcode: '1234 AB',
  contactEmail: 'post@school-a.example',
};

function inhoudVan({ velden, vast, maakInhoud }: Formulier): Record<string, unknown> {
  const inhoud = { ...vast, ...Object.fromEntries(velden.map((veld) => [veld.naam, ingevuld(veld)])) };
  return maakInhoud?.(inhoud) ?? inhoud;
}

/** What came back is told of a message, which stands outside the dossier. */
const inDossier = opdrachten.filter(({ opdracht }) => opdracht !== 'BezorgingMelden');

it.each(inDossier)('what the form of $opdracht sends is what the API takes for it', ({ opdracht }) => {
  const vorm = formulier(opdracht);
  if (!vorm) throw new Error('Geen formulier');
  const bron = zoekBron(vorm.pad.replace(`/scholen/${SCHOOL}/`, ''))?.bron;
  expect(bron?.opdrachten).toContain(opdracht);
  expect(bron?.invoer.safeParse(inhoudVan(vorm)).error?.issues ?? []).toEqual([]);
});

it('offers everything for a plan that changes the course of a school', () => {
  const inPlan = handelingenInPlan(school).flatMap(({ handelingen }) => handelingen.map((h) => h.opdracht));
  expect(inDossier.map((m) => m.opdracht).filter((o) => !inPlan.includes(o))).toEqual([
    'TaakOppakken',
    'TaakVrijgeven',
    'TaakToewijzen',
  ]);
});

it('starts the final report of a visit with the scores and the outcome of its draft, and of no other', () => {
  const criteria = ['A1a', 'A2a'].map((code) => ({ code, omschrijving: code }));
  const begin = (ronde: string) => {
    const concept = { uitkomst: 'onvoldoende', scores: [{ code: 'A1a', omschrijving: 'A1a', score: '3' }] };
    const toezicht = {
      ronde: { id: 'na-2023-01-15' },
      verslagen: [{ ronde, concept }],
      bowkit: { versie: '2023-06', voorbeeld: true, criteria, scores: ['1', '2', '3'] },
    };
    const vorm = FORMULIEREN['RapportVaststellen']?.({ ...school, toezicht } as unknown as School, null, []);
    return Object.fromEntries((vorm?.velden ?? []).map((v) => [v.naam, 'begin' in v ? v.begin : undefined]));
  };
  expect(begin('na-2023-01-15')).toMatchObject({ 'score-A1a': '3', 'score-A2a': '', uitkomst: 'onvoldoende' });
  expect(begin('na-2019-01-15')).toMatchObject({ 'score-A1a': '', uitkomst: '' });
});

describe('the particulars of a school', () => {
  const velden = (van: School) => FORMULIEREN['ContactgegevensWijzigen']?.(van, null, []);

  it('start with what is known, and only what is changed is sent', () => {
    const vorm = velden(school);
    if (!vorm) throw new Error('Geen formulier');
    const begin = beginInvoer(vorm);
    expect(begin).toEqual({
      naam: 'School A',
      straatEnNummer: 'Kerkstraat 1',
      postcode: '4001 AB',
      plaats: 'Tiel',
      contactEmail: 'info@school-a.example',
      elektronischBereikbaar: 'nee',
    });
    expect(verwerk(vorm, begin)).toEqual({ inhoud: {} });
    const anders = { ...begin, naam: ' School B ', elektronischBereikbaar: 'ja' };
    expect(verwerk(vorm, anders)).toEqual({ inhoud: { naam: 'School B', elektronischBereikbaar: true } });
    // Somebody else changes the place while this form is open.
    const later = velden({ ...school, plaats: 'Ede' });
    if (!later) throw new Error('Geen formulier');
    expect(verwerk(later, { ...begin, naam: 'School B' }, begin)).toEqual({ inhoud: { naam: 'School B' } });
    expect(verwerk(vorm, { ...begin, straatEnNummer: '' })).toMatchObject({ fouten: [{ veld: 'straatEnNummer' }] });
  });

  it('do without an address as long as there is none', () => {
    const vorm = velden({ ...school, straatEnNummer: null, postcode: null });
    if (!vorm) throw new Error('Geen formulier');
    const begin = beginInvoer(vorm);
    expect(begin).toMatchObject({ straatEnNummer: '', postcode: '' });
    expect(verwerk(vorm, { ...begin, plaats: 'Ede' })).toEqual({ inhoud: { plaats: 'Ede' } });
  });
});
