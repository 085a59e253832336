/** Example letters about an application, with made-up facts. */
import type { Berichtvraag } from '../bericht.ts';
import { basis } from './voorbeeldbasis.ts';

export const AANVRAAGVOORBEELDEN: Readonly<Record<string, Berichtvraag>> = {
  'aanvraag-ontvangen': {
    ...basis,
    sjabloon: 'aanvraag-ontvangen',
    gegevens: { nummer: 1, ontvangenOp: '2026-11-19', besluitUiterlijk: '2027-01-14' },
  },
  'aanvulling-gevraagd': {
    ...basis,
    sjabloon: 'aanvulling-gevraagd',
    gegevens: { nummer: 1, verzoek: 1, dagen: 14, ontbreekt: 'sleutel/ontbreekt' },
  },
  'aanvulling-gevraagd-per-post': {
    ...basis,
    kanaal: 'post',
    sjabloon: 'aanvulling-gevraagd',
    gegevens: { nummer: 1, verzoek: 2, dagen: 1, ontbreekt: 'sleutel/ontbreekt' },
  },
  'aanvulling-ontvangen': {
    ...basis,
    sjabloon: 'aanvulling-ontvangen',
    gegevens: {
      ...{ nummer: 1, ontvangenOp: '2026-11-19', oordeel: null, ontbreekt: null },
      ...{ aanvullen: 'loopt', aanvullenTotEnMet: '2026-11-30', besluitUiterlijk: '2027-01-15' },
    },
  },
  'aanvulling-ontvangen-volledig': {
    ...basis,
    sjabloon: 'aanvulling-ontvangen',
    gegevens: {
      ...{ nummer: 1, ontvangenOp: '2026-11-19', oordeel: 'volledig', ontbreekt: null },
      ...{ aanvullen: 'loopt', aanvullenTotEnMet: '2026-11-30', besluitUiterlijk: '2027-01-15' },
    },
  },
  'aanvulling-ontvangen-onvolledig': {
    ...basis,
    sjabloon: 'aanvulling-ontvangen',
    gegevens: {
      ...{ nummer: 1, ontvangenOp: '2026-11-19', oordeel: 'onvolledig', ontbreekt: 'sleutel/ontbreekt' },
      ...{ aanvullen: 'loopt', aanvullenTotEnMet: '2026-11-30', besluitUiterlijk: '2027-01-26' },
    },
  },
  'aanvulling-ontvangen-te-laat': {
    ...basis,
    sjabloon: 'aanvulling-ontvangen',
    gegevens: {
      ...{ nummer: 1, ontvangenOp: '2026-11-19', oordeel: null, ontbreekt: null },
      ...{ aanvullen: 'voorbij', aanvullenTotEnMet: null, besluitUiterlijk: '2026-11-18' },
    },
  },
  'beslistermijn-opgeschort': {
    ...basis,
    sjabloon: 'beslistermijn-opgeschort',
    gegevens: {
      ...{ nummer: 1, grond: 'overmacht', van: '2026-11-20', totEnMet: null },
      ...{ verwachtTotEnMet: '2026-12-18', besluitUiterlijk: '2027-02-12' },
    },
  },
  'beslistermijn-opgeschort-met-einde': {
    ...basis,
    sjabloon: 'beslistermijn-opgeschort',
    gegevens: {
      ...{ nummer: 1, grond: 'instemming van de aanvrager', van: '2026-11-20', totEnMet: '2026-12-03' },
      ...{ verwachtTotEnMet: null, besluitUiterlijk: '2027-01-28' },
    },
  },
  'opschorting-beeindigd': {
    ...basis,
    sjabloon: 'opschorting-beeindigd',
    gegevens: { nummer: 1, totEnMet: '2026-11-19', besluitUiterlijk: '2027-01-28' },
  },
  'beslistermijn-verlengd-terwijl-zij-stilstaat': {
    ...basis,
    sjabloon: 'beslistermijn-verlengd',
    gegevens: {
      ...{ nummer: 1, weken: 6, motivering: 'sleutel/verlenging', besluitUiterlijk: '2027-02-25' },
      stilstand: ['aanvulling', 'opschorting'],
    },
  },
  'beslistermijn-verlengd': {
    ...basis,
    sjabloon: 'beslistermijn-verlengd',
    gegevens: { nummer: 1, weken: 6, motivering: 'sleutel/verlenging', besluitUiterlijk: '2027-02-25' },
  },
  'besluit-verlening': {
    ...basis,
    sjabloon: 'besluit-verlening',
    gegevens: {
      ...{ nummer: 1, besluitOp: '2026-11-20', duoNummer: '1234A', ontvangenOp: '2026-10-19' },
      ...{ handleiding: '2026', zonderBesluit: 'blijft tot besluit' },
    },
  },
  'besluit-verlening-per-post': {
    ...basis,
    kanaal: 'post',
    sjabloon: 'besluit-verlening',
    gegevens: {
      ...{ nummer: 1, besluitOp: '2026-11-20', duoNummer: '1234A', ontvangenOp: '2026-10-19' },
      ...{ handleiding: '2026', zonderBesluit: 'vervalt' },
    },
  },
  'besluit-afwijzing': {
    ...basis,
    sjabloon: 'besluit-afwijzing',
    gegevens: {
      nummer: 2,
      besluitOp: '2026-11-20',
      gronden: ['KLACHTENREGELING', 'GEEN_NIEUWE_FEITEN'],
      motivering: 'sleutel/motivering',
      ontvangenOp: '2026-10-19',
      ...{ eerderBesluitOp: '2025-09-02', eerderBekendOp: '2025-09-03', wachttijdTotEnMet: null },
      ...{ voornemenOp: '2026-11-02', zienswijzeOp: '2026-11-10', gehoordOp: null },
    },
  },
  'besluit-afwijzing-herstart': {
    ...basis,
    sjabloon: 'besluit-afwijzing',
    gegevens: {
      nummer: 2,
      besluitOp: '2026-11-20',
      gronden: ['WACHTTIJD', 'HERSTART'],
      motivering: 'sleutel/herstart',
      ontvangenOp: '2026-10-19',
      ...{ eerderBesluitOp: null, eerderBekendOp: null, wachttijdTotEnMet: '2027-03-02' },
      ...{ voornemenOp: '2026-11-02', zienswijzeOp: null, gehoordOp: null },
    },
  },
  'besluit-afwijzing-wachttijd': {
    ...basis,
    kanaal: 'post',
    sjabloon: 'besluit-afwijzing',
    gegevens: {
      ...{ nummer: 2, besluitOp: '2026-11-20', gronden: ['WACHTTIJD'], motivering: 'sleutel/motivering' },
      ontvangenOp: '2026-10-19',
      ...{ eerderBesluitOp: '2026-02-27', eerderBekendOp: '2026-03-02', wachttijdTotEnMet: '2027-03-02' },
      ...{ voornemenOp: null, zienswijzeOp: null, gehoordOp: '2026-11-12' },
    },
  },
  'besluit-buiten-behandeling': {
    ...basis,
    kanaal: 'post',
    voorbeeld: true,
    sjabloon: 'besluit-buiten-behandeling',
    gegevens: {
      ...{ nummer: 1, ontvangenOp: '2026-10-01', besluitOp: '2026-11-20', motivering: 'sleutel/motivering' },
      ...{ gevraagdOp: '2026-10-15', aanvullenTotEnMet: '2026-10-29', aangevuldOp: '2026-10-27' },
    },
  },
  'aanvraag-ingetrokken': {
    ...basis,
    sjabloon: 'aanvraag-ingetrokken',
    gegevens: { nummer: 1, ontvangenOp: '2026-11-19' },
  },
};
