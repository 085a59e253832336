/** The forms of Toezicht in de Klas, from the month of the visit to the published report. */
import type { School } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { gekozen, vandaag } from './gedeeld.ts';
import { type Formuliermaker, type Keuze, opties, type Veld } from './velden.ts';

const OORZAKEN = ['verzoek van de school', 'overmacht bij de school', 'ITTA'] as const;

const ronde = ({ toezicht }: School) => toezicht.ronde;

const reden = (uitleg: string): Veld => ({ naam: 'reden', label: 'Reden', soort: 'lange-tekst', uitleg });
const redenInBrief: Veld = { ...reden('Deze tekst komt in de brief aan de school.'), verplicht: true };

/** Days as separate fields; the first is required. They are sent as one list. */
const dagvelden = (aantal: number, begin: readonly string[]): Veld[] =>
  Array.from({ length: aantal }, (_, i) => ({
    naam: `dag${i + 1}`,
    label: `Dag ${i + 1}`,
    soort: 'datum' as const,
    begin: begin[i] ? inCijfers(begin[i]) : '',
    ...(i === 0 ? { verplicht: true } : {}),
  }));

const alsLijst = (inhoud: Record<string, unknown>) => {
  const dagen = Object.entries(inhoud).filter(([naam]) => /^dag\d$/.test(naam));
  const rest = Object.entries(inhoud).filter(([naam]) => !/^dag\d$/.test(naam));
  return { ...Object.fromEntries(rest), dagen: dagen.map(([, dag]) => dag).filter((dag) => dag !== undefined) };
};

const dagenInApi = Object.fromEntries([
  ['dagen', 'dag1'],
  ...Array.from({ length: 5 }, (_, i) => [`dagen[${i}]`, `dag${i + 1}`]),
]) as Record<string, string>;

const aantalLocaties = (school: School): Veld => {
  const { minste = 1, meeste = 1 } = ronde(school)?.locaties ?? {};
  return {
    naam: 'aantalLocaties',
    label: 'Aantal locaties',
    soort: 'getal',
    verplicht: true,
    begin: String(ronde(school)?.antwoord?.aantalLocaties ?? minste),
    uitleg: minste === meeste ? `Bij deze school: ${minste}.` : `Bij deze school: ${minste} tot en met ${meeste}.`,
  };
};

const inspecteur = (school: School): Veld => ({
  naam: 'inspecteur',
  label: 'Inspecteur',
  soort: 'keuze',
  verplicht: true,
  begin: ronde(school)?.bezoek?.inspecteur ?? '',
  uitleg: 'Een inspecteur met een belang bij deze school mag het bezoek niet doen.',
  opties: opties(...school.toezicht.inspecteurs),
});

const bezoekdag = (begin: string | undefined): Veld => ({
  naam: 'bezoekDatum',
  label: 'Dag van het bezoek',
  soort: 'datum',
  verplicht: true,
  begin: begin ? inCijfers(begin) : '',
});

const uitkomst = {
  naam: 'uitkomst',
  label: 'Uitkomst',
  soort: 'keuze' as const,
  verplicht: true,
  uitleg: 'Het oordeel van de inspecteur. De scores bepalen de uitkomst niet vanzelf.',
  opties: opties('voldoende', 'onvoldoende'),
};

const rapport: Veld = {
  naam: 'rapport',
  label: 'Waar staat het rapport?',
  soort: 'lange-tekst',
  verplicht: true,
  uitleg: 'Deze tekst komt in de brief aan de school.',
};

type Rapport = NonNullable<School['toezicht']['verslagen'][number]['concept']>;

/** The draft report of the round that runs. */
const conceptVan = ({ toezicht }: School): Rapport | null =>
  toezicht.verslagen.find((v) => v.ronde === toezicht.ronde?.id)?.concept ?? null;

/** One choice per criterium of BOWKIT; the final report starts with the scores of the draft. */
const scorevelden = ({ toezicht }: School, concept: Rapport | null): Veld[] =>
  (toezicht.bowkit?.criteria ?? []).map(({ code, omschrijving }) => ({
    naam: `score-${code}`,
    label: `${code} ${omschrijving}`,
    groep: toezicht.bowkit?.voorbeeld ? 'Scores (voorbeeldlijst)' : 'Scores',
    soort: 'keuze',
    verplicht: true,
    begin: concept?.scores.find((s) => s.code === code)?.score ?? '',
    opties: opties(...(toezicht.bowkit?.scores ?? [])),
  }));

const metScores = (inhoud: Record<string, unknown>) => {
  const isScore = ([naam]: [string, unknown]) => naam.startsWith('score-');
  const scores = Object.entries(inhoud).filter(isScore);
  const rest = Object.entries(inhoud).filter((deel) => !isScore(deel));
  return {
    ...Object.fromEntries(rest),
    scores: Object.fromEntries(scores.map(([naam, score]) => [naam.slice('score-'.length), score])),
  };
};

const scoresInApi = ({ toezicht }: School) =>
  Object.fromEntries((toezicht.bowkit?.criteria ?? []).map(({ code }) => [`scores.${code}`, `score-${code}`]));

/** The months of the window, and the months after it up to a year. */
function maanden(school: School): Keuze[] {
  const venster = ronde(school)?.venster;
  const begin = venster && venster.vanDatum > school.vandaag ? venster.vanDatum : school.vandaag;
  const [jaar = 2000, maand = 1] = begin.slice(0, 7).split('-').map(Number);
  return Array.from({ length: 18 }, (_, i) => {
    const nummer = jaar * 12 + maand - 1 + i;
    const waarde = `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
    const buiten = venster && (waarde < venster.vanDatum.slice(0, 7) || waarde > venster.totEnMetDatum.slice(0, 7));
    return { waarde, label: buiten ? `${waarde} (buiten het venster)` : waarde };
  });
}

export const TOEZICHTFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  StreefmaandKiezen: (school, doel) => ({
    titel: 'Maand voor Toezicht in de Klas kiezen',
    uitleg: 'De school wordt twaalf weken voor deze maand uitgenodigd.',
    knop: 'Kies deze maand',
    pad: `/scholen/${school.id}/toezichtrondes/_kies-maand`,
    velden: [
      {
        naam: 'maand',
        label: 'Maand',
        soort: 'keuze',
        verplicht: true,
        begin: doel ?? ronde(school)?.maand ?? '',
        opties: maanden(school),
      },
      reden('Nodig als de maand buiten het venster ligt.'),
    ],
  }),
  ToezichtUitnodigen: (school) => ({
    titel: 'School uitnodigen voor Toezicht in de Klas',
    uitleg: 'De school krijgt een brief met de dagen en antwoordt binnen twee weken.',
    knop: 'Nodig uit',
    pad: `/scholen/${school.id}/toezichtuitnodigingen`,
    velden: dagvelden(3, []),
    maakInhoud: alsLijst,
    apiVelden: dagenInApi,
  }),
  UitnodigingBeantwoorden: (school) => ({
    titel: 'Uitnodiging voor Toezicht in de Klas beantwoorden',
    knop: 'Geef antwoord',
    pad: `/scholen/${school.id}/toezichtuitnodigingen/_beantwoord`,
    velden: [
      ...dagvelden(5, ronde(school)?.uitnodiging?.dagen ?? []),
      aantalLocaties(school),
      { naam: 'locaties', label: 'Welke locaties?', soort: 'lange-tekst', verplicht: true },
    ],
    maakInhoud: alsLijst,
    apiVelden: dagenInApi,
  }),
  BezoekPlannen: (school) => ({
    titel: 'Bezoek voor Toezicht in de Klas plannen',
    knop: 'Plan het bezoek',
    pad: `/scholen/${school.id}/toezichtbezoeken`,
    velden: [
      bezoekdag(ronde(school)?.antwoord?.dagen[0] ?? ronde(school)?.uitnodiging?.dagen[0]),
      aantalLocaties(school),
      inspecteur(school),
      reden('Nodig als de dag buiten het venster ligt.'),
    ],
  }),
  BezoekVerplaatsen: (school) => ({
    titel: 'Bezoek voor Toezicht in de Klas verplaatsen',
    knop: 'Verplaats het bezoek',
    pad: `/scholen/${school.id}/toezichtbezoeken/_verplaats`,
    velden: [
      bezoekdag(undefined),
      inspecteur(school),
      { naam: 'oorzaak', label: 'Oorzaak', soort: 'keuze', verplicht: true, opties: opties(...OORZAKEN) },
      redenInBrief,
    ],
  }),
  BezoekAfzeggen: (school) => ({
    titel: 'Bezoek voor Toezicht in de Klas afzeggen',
    uitleg: 'Het bezoek moet daarna opnieuw worden gepland.',
    knop: 'Zeg het bezoek af',
    pad: `/scholen/${school.id}/toezichtbezoeken/_zeg-af`,
    velden: [
      { naam: 'oorzaak', label: 'Oorzaak', soort: 'keuze', verplicht: true, opties: opties(...OORZAKEN) },
      redenInBrief,
    ],
  }),
  InspecteurWijzigen: (school) => ({
    titel: 'Andere inspecteur aanwijzen',
    knop: 'Wijs aan',
    pad: `/scholen/${school.id}/toezichtbezoeken/_wijs-inspecteur-aan`,
    velden: [inspecteur(school)],
  }),
  ZelfbeoordelingInleveren: (school) => ({
    titel: 'Zelfbeoordeling inleveren',
    knop: 'Lever in',
    pad: `/scholen/${school.id}/zelfbeoordelingen`,
    velden: [{ naam: 'leverDatum', label: 'Ingeleverd op', soort: 'datum', verplicht: true, begin: vandaag(school) }],
  }),
  BezoekVastleggen: (school) => ({
    titel: 'Vastleggen dat het bezoek is gehouden',
    knop: 'Leg vast',
    pad: `/scholen/${school.id}/toezichtbezoeken/_leg-vast`,
    velden: [bezoekdag(ronde(school)?.bezoek?.bezoekDatum)],
  }),
  ConceptrapportUitbrengen: (school) => ({
    titel: 'Conceptrapport van Toezicht in de Klas uitbrengen',
    uitleg: 'De school krijgt het concept en heeft twee weken voor haar zienswijze.',
    knop: 'Breng uit',
    pad: `/scholen/${school.id}/toezichtrapporten`,
    velden: [...scorevelden(school, null), uitkomst, rapport],
    maakInhoud: metScores,
    apiVelden: scoresInApi(school),
  }),
  RapportzienswijzeVastleggen: (school) => ({
    titel: 'Zienswijze op het conceptrapport vastleggen',
    knop: 'Leg vast',
    pad: `/scholen/${school.id}/toezichtrapporten/_zienswijze`,
    velden: [
      { naam: 'ontvangstDatum', label: 'Ontvangen op', soort: 'datum', verplicht: true, begin: vandaag(school) },
      {
        naam: 'wijze',
        label: 'Hoe?',
        soort: 'keuze',
        verplicht: true,
        opties: [
          { waarde: 'schriftelijk', label: 'Schriftelijk' },
          { waarde: 'mondeling', label: 'Mondeling' },
          { waarde: 'geen', label: 'De school geeft geen zienswijze' },
        ],
      },
      {
        naam: 'inhoud',
        label: 'Wat vindt de school?',
        soort: 'lange-tekst',
        verplicht: true,
        alleenAls: (invoer) => !gekozen(invoer, 'wijze', 'geen'),
      },
    ],
  }),
  RapportVaststellen: (school) => ({
    titel: 'Eindrapport van Toezicht in de Klas vaststellen',
    knop: 'Stel vast',
    pad: `/scholen/${school.id}/toezichtrapporten/_stel-vast`,
    velden: [
      ...scorevelden(school, conceptVan(school)),
      { ...uitkomst, begin: conceptVan(school)?.uitkomst ?? '' },
      rapport,
      {
        naam: 'motivering',
        label: 'Motivering',
        soort: 'lange-tekst',
        uitleg: 'Nodig als de uitkomst anders is dan in het conceptrapport. Deze tekst komt in de brief.',
      },
    ],
    maakInhoud: metScores,
    apiVelden: scoresInApi(school),
  }),
  RapportPubliceren: (school) => ({
    titel: 'Rapport van Toezicht in de Klas publiceren',
    uitleg: 'Het rapport staat vanaf die dag op de openbare site.',
    knop: 'Leg de publicatie vast',
    pad: `/scholen/${school.id}/toezichtrapporten/_publiceer`,
    velden: [
      { naam: 'publicatieDatum', label: 'Gepubliceerd op', soort: 'datum', verplicht: true, begin: vandaag(school) },
    ],
  }),
  ToezichtVervroegen: (school) => ({
    titel: 'Toezicht in de Klas vervroegen',
    uitleg: 'De school hoort dat het bezoek eerder is, niet wat de aanleiding is.',
    knop: 'Vervroeg',
    pad: `/scholen/${school.id}/toezichtrondes/_vervroeg`,
    velden: [
      { naam: 'laatsteDatum', label: 'Het bezoek is uiterlijk op', soort: 'datum', verplicht: true },
      { naam: 'signaal', label: 'Nummer van het signaal', soort: 'getal', uitleg: 'Leeg als er geen signaal is.' },
      { ...reden('Deze tekst is niet voor de school.'), verplicht: true },
    ],
  }),
};
