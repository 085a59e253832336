/** Examples of the letters about Toezicht in de Klas and other visits. */
import type { Berichtvraag } from '../bericht.ts';
import { basis } from './voorbeeldbasis.ts';

export const TOEZICHTVOORBEELDEN: Readonly<Record<string, Berichtvraag>> = {
  'tidk-uitnodiging': {
    ...basis,
    sjabloon: 'tidk-uitnodiging',
    gegevens: {
      soort: 'vierjaarlijks',
      dagen: ['2027-03-09', '2027-03-16'],
      vensterVan: '2027-02-15',
      vensterTotEnMet: '2027-08-14',
      antwoordUiterlijk: '2026-12-04',
    },
  },
  'tidk-vervroegd': { ...basis, sjabloon: 'tidk-vervroegd', gegevens: { uiterlijk: '2027-03-01' } },
  'tidk-bezoek-gepland': {
    ...basis,
    sjabloon: 'tidk-bezoek-gepland',
    gegevens: {
      dag: '2027-03-09',
      aantalLocaties: 2,
      zelfbeoordelingUiterlijk: '2027-02-09',
      verplaatsenTotEnMet: '2027-02-23',
      nogTeVerplaatsen: 2,
    },
  },
  'tidk-bezoek-verplaatst': {
    ...basis,
    sjabloon: 'tidk-bezoek-verplaatst',
    gegevens: {
      van: '2027-03-09',
      naar: '2027-03-16',
      oorzaak: 'verzoek van de school',
      reden: 'sleutel/verplaatst',
      zelfbeoordelingUiterlijk: '2027-02-16',
      verplaatsenTotEnMet: '2027-03-02',
      nogTeVerplaatsen: 1,
    },
  },
  'tidk-bezoek-verplaatst-laatste-keer': {
    ...basis,
    sjabloon: 'tidk-bezoek-verplaatst',
    gegevens: {
      van: '2027-03-16',
      naar: '2027-03-23',
      oorzaak: 'verzoek van de school',
      reden: 'sleutel/verplaatst',
      zelfbeoordelingUiterlijk: null,
      verplaatsenTotEnMet: '2027-03-09',
      nogTeVerplaatsen: 0,
    },
  },
  'tidk-bezoek-afgezegd': {
    ...basis,
    sjabloon: 'tidk-bezoek-afgezegd',
    gegevens: { dag: '2027-03-09', oorzaak: 'ITTA', reden: 'sleutel/afgezegd' },
  },
  'tidk-conceptrapport': {
    ...basis,
    sjabloon: 'tidk-conceptrapport',
    gegevens: { gehoudenOp: '2026-11-03', uitkomst: 'onvoldoende', rapport: 'sleutel/rapport', weken: 2 },
  },
  'tidk-rapport': {
    ...basis,
    sjabloon: 'tidk-rapport',
    gegevens: {
      gehoudenOp: '2026-10-06',
      uitkomst: 'voldoende',
      rapport: 'sleutel/rapport',
      motivering: 'sleutel/andere-uitkomst',
      gevolg: 'geen',
    },
  },
  'tidk-rapport-onvoldoende': {
    ...basis,
    kanaal: 'post',
    sjabloon: 'tidk-rapport',
    gegevens: {
      gehoudenOp: '2026-10-06',
      uitkomst: 'onvoldoende',
      rapport: 'sleutel/rapport',
      motivering: null,
      gevolg: 'voornemen',
    },
  },
  'bezoek-gaat-door': {
    ...basis,
    sjabloon: 'bezoek-gaat-door',
    gegevens: { bezoek: '2027-03-09', van: '2027-03-01', totEnMet: null, toelichting: 'sleutel/gaat-door' },
  },
  'bezoek-uitkomst': {
    ...basis,
    sjabloon: 'bezoek-uitkomst',
    gegevens: { gehoudenOp: '2026-11-18', uitkomst: 'bevindingen', bevindingen: 'sleutel/bevindingen' },
  },
  'bezoek-uitkomst-in-orde': {
    ...basis,
    sjabloon: 'bezoek-uitkomst',
    gegevens: { gehoudenOp: '2026-11-18', uitkomst: 'in orde', bevindingen: null },
  },
  'toegang-geweigerd': {
    ...basis,
    sjabloon: 'toegang-geweigerd',
    gegevens: { geweigerdOp: '2026-11-18', toelichting: 'sleutel/geweigerd', aantal: 2 },
  },
  'voornemen-geen-audit': {
    ...basis,
    sjabloon: 'voornemen',
    gegevens: {
      nummer: 2,
      maatregel: 'schorsing',
      gronden: ['GEEN_MEDEWERKING'],
      motivering: 'sleutel/zonder-audit',
      dagen: 14,
      meetjaar: 2025,
      aanleiding: 'geen resultatenaudit',
    },
  },
  'voornemen-medewerking': {
    ...basis,
    sjabloon: 'voornemen',
    gegevens: {
      nummer: 2,
      maatregel: 'intrekking',
      gronden: ['GEEN_MEDEWERKING'],
      motivering: 'sleutel/geweigerd',
      dagen: 14,
      meetjaar: null,
      aanleiding: 'medewerking',
    },
  },
};
