/**
 * An example of every template with made-up facts, for those who want to see what a letter looks like and for the tests,
 * so that both show the same. The first example of a template bears its name; a second one adds to it.
 */
import { HERSTELPUNTEN, SLUITINGSPUNTEN } from '../../../domain/regels/sluiting.ts';
import type { Berichtvraag } from '../bericht.ts';
import { basis } from './voorbeeldbasis.ts';
import { AANVRAAGVOORBEELDEN } from './voorbeelden-aanvraag.ts';
import { MELDINGVOORBEELDEN } from './voorbeelden-meldingen.ts';
import { TOEZICHTVOORBEELDEN } from './voorbeelden-toezicht.ts';

/** Under the name of the file with the text that the tests expect. */
export const VOORBEELDEN: Readonly<Record<string, Berichtvraag>> = {
  ...AANVRAAGVOORBEELDEN,
  'planning-escalatie': {
    ...basis,
    sjabloon: 'planning-escalatie',
    gegevens: { meetjaar: 2026, auditUiterlijk: '2027-03-31' },
  },
  'audit-gepland': {
    ...basis,
    sjabloon: 'audit-gepland',
    gegevens: {
      meetjaar: 2026,
      certificerendeInstelling: 'Kiwa Nederland',
      auditdatum: '2027-03-10',
      vorigeAuditdatum: null,
      auditUiterlijk: '2027-03-31',
    },
  },
  'audit-gepland-andere-dag': {
    ...basis,
    datum: '2027-04-01',
    verzondenOp: '2027-04-01',
    sjabloon: 'audit-gepland',
    gegevens: {
      meetjaar: 2026,
      certificerendeInstelling: 'Kiwa Nederland',
      auditdatum: '2027-04-20',
      vorigeAuditdatum: '2027-03-10',
      auditUiterlijk: '2027-03-31',
    },
  },
  'gegevens-opvragen': {
    ...basis,
    datum: '2026-12-18',
    verzondenOp: '2026-12-18',
    sjabloon: 'gegevens-opvragen',
    gegevens: {
      meetjaar: 2026,
      leverUiterlijk: '2026-12-31',
      handleiding: '2026',
      uitsluitingen: ['ELIP'],
      uitzonderingen: ['IN_OPLEIDING', 'ERVAREN'],
    },
  },
  'vog-escalatie': {
    ...basis,
    datum: '2027-03-17',
    verzondenOp: '2027-03-17',
    sjabloon: 'vog-escalatie',
    gegevens: { meetjaar: 2026, uiterlijk: '2027-03-30' },
  },
  'besluit-meetperiode': {
    ...basis,
    sjabloon: 'besluit-meetperiode',
    gegevens: { meetjaar: 2025, besluitOp: '2026-11-20', motivering: null },
  },
  'besluit-meetperiode-met-motivering': {
    ...basis,
    kanaal: 'post',
    sjabloon: 'besluit-meetperiode',
    gegevens: { meetjaar: 2025, besluitOp: '2026-11-20', motivering: 'sleutel/advies' },
  },
  'besluit-omzetting': { ...basis, sjabloon: 'besluit-omzetting', gegevens: { besluitOp: '2026-11-20' } },
  'besluit-weigering-omzetting': {
    ...basis,
    sjabloon: 'besluit-weigering-omzetting',
    gegevens: {
      besluitOp: '2026-11-20',
      gronden: ['SLAGINGSPERCENTAGE'],
      motivering: 'sleutel/weigering',
      eindigtOp: '2026-12-31',
      ...{ voornemenOp: '2026-11-02', zienswijzeOp: '2026-11-10' },
    },
  },
  'besluit-weigering-omzetting-na-afloop': {
    ...basis,
    kanaal: 'post',
    sjabloon: 'besluit-weigering-omzetting',
    gegevens: {
      besluitOp: '2026-11-20',
      gronden: ['SLAGINGSPERCENTAGE', 'OVERIG'],
      motivering: 'sleutel/weigering',
      eindigtOp: null,
    },
  },
  'besluit-verlenging-bepaalde-tijd': {
    ...basis,
    sjabloon: 'besluit-verlenging-bepaalde-tijd',
    gegevens: { maanden: 3, motivering: 'sleutel/uitstel', besluitOp: '2026-11-20', eindigtOp: '2027-03-31' },
  },
  'keurmerk-geeindigd': {
    ...basis,
    sjabloon: 'keurmerk-geeindigd',
    gegevens: {
      ...{ reden: 'vervallen', totEnMet: '2026-11-19', geweigerdOp: '2026-10-05' },
      wachttijdTotEnMet: '2027-10-06',
    },
  },
  'keurmerk-geeindigd-zonder-besluit': {
    ...basis,
    sjabloon: 'keurmerk-geeindigd',
    gegevens: { reden: 'vervallen', totEnMet: '2026-11-19', geweigerdOp: null },
  },
  'bepaalde-tijd-loopt-af': {
    ...basis,
    sjabloon: 'bepaalde-tijd-loopt-af',
    gegevens: {
      laatsteDag: '2027-02-20',
      inOrde: ['een keurmerk zonder maatregel', 'een voldoende Toezicht in de Klas na de verlening'],
      ontbreekt: ['een goedgekeurde meetperiode'],
      zonderBesluit: 'blijft tot besluit',
    },
  },
  'bepaalde-tijd-loopt-af-en-vervalt': {
    ...basis,
    sjabloon: 'bepaalde-tijd-loopt-af',
    gegevens: {
      laatsteDag: '2027-02-20',
      inOrde: [],
      ontbreekt: ['een goedgekeurde meetperiode', 'een voldoende Toezicht in de Klas na de verlening'],
      zonderBesluit: 'vervalt',
    },
  },
  'bepaalde-tijd-voorbij': {
    ...basis,
    sjabloon: 'bepaalde-tijd-voorbij',
    gegevens: {
      laatsteDag: '2026-11-19',
      inOrde: ['een keurmerk zonder maatregel', 'een goedgekeurde meetperiode'],
      ontbreekt: ['een voldoende Toezicht in de Klas na de verlening'],
      zonderBesluit: 'blijft tot besluit',
    },
  },
  'bepaalde-tijd-voorbij-alles-in-orde': {
    ...basis,
    sjabloon: 'bepaalde-tijd-voorbij',
    gegevens: {
      laatsteDag: '2026-11-19',
      inOrde: ['een keurmerk zonder maatregel', 'een goedgekeurde meetperiode'],
      ontbreekt: [],
      zonderBesluit: 'blijft tot besluit',
    },
  },
  'keurmerk-geeindigd-gestopt': {
    ...basis,
    sjabloon: 'keurmerk-geeindigd',
    gegevens: { reden: 'gestopt', totEnMet: '2026-11-19' },
  },
  voornemen: {
    ...basis,
    sjabloon: 'voornemen',
    gegevens: {
      nummer: 1,
      maatregel: 'herstelperiode',
      gronden: ['SLAGINGSPERCENTAGE'],
      motivering: 'sleutel/voornemen',
      dagen: 14,
      meetjaar: 2025,
    },
  },
  'voornemen-afwijzing-per-post': {
    ...basis,
    kanaal: 'post',
    sjabloon: 'voornemen',
    gegevens: {
      nummer: 2,
      maatregel: 'afwijzing van de aanvraag',
      gronden: ['ORGANISATIE', 'DOCENTEN'],
      motivering: 'sleutel/motivering',
      dagen: 14,
      meetjaar: null,
      ontvangenOp: '2026-10-19',
    },
  },
  'voornemen-ingetrokken': {
    ...basis,
    sjabloon: 'voornemen-ingetrokken',
    gegevens: { nummer: 1, maatregel: 'herstelperiode', motivering: 'sleutel/intrekking' },
  },
  ...TOEZICHTVOORBEELDEN,
  ...MELDINGVOORBEELDEN,
  'stop-bevestigd': {
    ...basis,
    sjabloon: 'stop-bevestigd',
    gegevens: {
      perDatum: '2027-01-31',
      punten: SLUITINGSPUNTEN,
      uiterlijk: ['2027-01-04', '2027-01-04', '2027-02-01', '2027-02-15', '2027-02-01', '2027-02-01'],
    },
  },
  'stop-ingetrokken': { ...basis, sjabloon: 'stop-ingetrokken', gegevens: { punten: HERSTELPUNTEN } },
  herinnering: {
    ...basis,
    kenmerk: 'KI-1a2b3c4d-herinnering-20270128',
    datum: '2027-01-28',
    verzondenOp: '2027-01-28',
    sjabloon: 'herinnering',
    gegevens: {
      punten: [
        {
          reeks: 'vog/directie/2026',
          onderwerp: 'VOG van de directie voor meetjaar 2026',
          stap: '8 weken',
          laatsteDag: '2027-03-30',
        },
        {
          reeks: 'planning/2026/voorstel',
          onderwerp: 'Voorstel voor de resultatenaudit over meetjaar 2026',
          stap: '3 dagen',
          laatsteDag: '2027-02-01',
        },
        {
          reeks: 'toezicht/eerste/2026-10-01',
          onderwerp: 'Toezicht in de Klas',
          stap: '12 weken',
          laatsteDag: '2027-04-29',
        },
      ],
    },
  },
  'herinnering-een': {
    ...basis,
    sjabloon: 'herinnering',
    kenmerk: 'KI-1a2b3c4d-herinnering-20261127',
    datum: '2026-11-27',
    verzondenOp: '2026-11-27',
    voorbeeld: true,
    gegevens: {
      punten: [
        {
          reeks: 'aanvraag/1/aanvulling/1',
          onderwerp: 'Aanvulling van de aanvraag',
          stap: '7 dagen',
          laatsteDag: '2026-12-04',
        },
      ],
    },
  },
  'herinnering-meetjaar': {
    ...basis,
    sjabloon: 'herinnering',
    kenmerk: 'KI-1a2b3c4d-herinnering-20261224',
    datum: '2026-12-24',
    verzondenOp: '2026-12-24',
    gegevens: {
      punten: [
        {
          reeks: 'resultatenaudit/2026/gegevens',
          onderwerp: 'Resultaten over meetjaar 2026',
          stap: '1 week',
          laatsteDag: '2026-12-31',
        },
        {
          reeks: 'tevredenheid/2026/deelnemers',
          onderwerp: 'Deelnemers voor het tevredenheidsonderzoek over meetjaar 2026',
          stap: '1 week',
          laatsteDag: '2026-12-31',
        },
        {
          reeks: 'nt2/2026/lesuren',
          onderwerp: 'Lesuren over meetjaar 2026',
          stap: '1 week',
          laatsteDag: '2026-12-31',
        },
        {
          reeks: 'stop/CURSISTEN_OVERDRAGEN',
          onderwerp: 'Cursisten overdragen',
          stap: '3 dagen',
          laatsteDag: '2026-12-28',
        },
        {
          reeks: 'voornemen/1/zienswijze',
          onderwerp: 'Zienswijze over het voornemen tot een herstelperiode',
          stap: '3 dagen',
          laatsteDag: '2026-12-29',
        },
      ],
    },
  },
};

/** The examples of a template, its own first. */
export function voorbeeldenVan(sjabloon: string): { naam: string; omschrijving: string }[] {
  return Object.entries(VOORBEELDEN)
    .filter(([, vraag]) => vraag.sjabloon === sjabloon)
    .map(([naam]) => ({ naam, omschrijving: naamIn(naam, sjabloon) }))
    .sort((a, b) => Number(b.naam === sjabloon) - Number(a.naam === sjabloon));
}

/** What a further example adds to the name of its template, as words. */
function naamIn(naam: string, sjabloon: string): string {
  const rest = naam.slice(sjabloon.length + 1).replaceAll('-', ' ');
  return rest === '' ? 'Gewoon' : rest.charAt(0).toUpperCase() + rest.slice(1);
}
