/** Examples of the letters about what a school reports, delivers, or left undone. */
import type { Berichtvraag } from '../bericht.ts';
import { basis } from './voorbeeldbasis.ts';

export const MELDINGVOORBEELDEN: Readonly<Record<string, Berichtvraag>> = {
  'melding-ontvangen': {
    ...basis,
    sjabloon: 'melding-ontvangen',
    gegevens: {
      wat: 'eigendom',
      gemeldOp: '2026-11-20',
      van: '2026-10-26',
      totEnMet: null,
      uiterlijk: '2026-11-09',
      dagenTeLaat: 11,
    },
  },
  'melding-ontvangen-afstandsonderwijs': {
    ...basis,
    sjabloon: 'melding-ontvangen',
    gegevens: {
      wat: 'afstandsonderwijs',
      gemeldOp: '2026-11-20',
      van: '2026-11-23',
      totEnMet: '2026-12-18',
      uiterlijk: '2026-11-23',
      dagenTeLaat: 0,
    },
  },
  'melding-ontvangen-afstandsonderwijs-zonder-einde': {
    ...basis,
    sjabloon: 'melding-ontvangen',
    gegevens: {
      wat: 'afstandsonderwijs',
      gemeldOp: '2026-11-20',
      van: '2026-11-23',
      totEnMet: null,
      uiterlijk: '2026-11-23',
      dagenTeLaat: 0,
    },
  },
  'melding-ontvangen-nieuwe-bestuurder': {
    ...basis,
    sjabloon: 'melding-ontvangen',
    gegevens: {
      ...{ wat: 'bestuurder aangemeld', gemeldOp: '2026-11-20', van: '2026-11-01', totEnMet: null },
      ...{ uiterlijk: '2026-11-16', dagenTeLaat: 4, functie: 'directeur', nummer: 2 },
      ...{ vogMeetjaar: 2026, vogUiterlijk: '2027-03-30' },
    },
  },
  'melding-ontvangen-bestuurder-weg': {
    ...basis,
    sjabloon: 'melding-ontvangen',
    gegevens: {
      ...{ wat: 'bestuurder afgemeld', gemeldOp: '2026-11-20', van: '2026-11-30', totEnMet: null },
      ...{ uiterlijk: '2026-12-14', dagenTeLaat: 0, functie: 'bestuurder', nummer: 1 },
    },
  },
  'melding-ontvangen-overname': {
    ...basis,
    sjabloon: 'melding-ontvangen',
    gegevens: {
      ...{ wat: 'overgenomen school', gemeldOp: '2026-11-20', van: '2027-01-01', totEnMet: null },
      ...{ uiterlijk: '2027-01-15', dagenTeLaat: 0 },
    },
  },
  'wijziging-navragen': {
    ...basis,
    sjabloon: 'wijziging-navragen',
    gegevens: { nummer: 1, wat: 'bestuurder', uiterlijk: '2026-12-04', meldtermijn: '14 dagen' },
  },
  'levering-ontvangen': {
    ...basis,
    datum: '2026-12-21',
    verzondenOp: '2026-12-21',
    sjabloon: 'levering-ontvangen',
    gegevens: {
      geleverd: [
        { wat: 'resultaten', over: '2026', dag: '2026-12-21', vanaf: null },
        { wat: 'deelnemers', over: '2026', dag: '2026-12-18', vanaf: null },
      ],
      ontbreekt: [
        {
          omschrijving: 'Voorstel voor de resultatenaudit over meetjaar 2026',
          laatsteDag: '2027-02-01',
          stand: 'loopt',
        },
        { omschrijving: 'Lesuren van docenten over meetjaar 2026', laatsteDag: '2026-12-31', stand: 'loopt' },
        { omschrijving: 'Cursusplanning vanaf 1 januari 2027', laatsteDag: '2026-12-18', stand: 'voorbij' },
      ],
    },
  },
  'levering-ontvangen-alles-binnen': {
    ...basis,
    datum: '2026-12-22',
    verzondenOp: '2026-12-22',
    sjabloon: 'levering-ontvangen',
    gegevens: {
      geleverd: [
        { wat: 'lesuren', over: '2026', dag: '2026-12-22', vanaf: null },
        { wat: 'uitzondering', over: 'IN_OPLEIDING', dag: '2026-12-22', vanaf: '2027-01-01' },
      ],
      ontbreekt: [],
    },
  },
  'levering-ontvangen-zienswijze': {
    ...basis,
    sjabloon: 'levering-ontvangen',
    gegevens: {
      geleverd: [
        { wat: 'zienswijze', over: 'herstelperiode', dag: '2026-11-19', vanaf: null },
        { wat: 'geen rapportzienswijze', over: null, dag: '2026-11-20', vanaf: null },
      ],
      ontbreekt: [
        { omschrijving: 'VOG van bestuurder 2 voor meetjaar 2026', laatsteDag: '2027-03-30', stand: 'loopt' },
      ],
    },
  },
  'termijn-verstreken': {
    ...basis,
    datum: '2027-01-04',
    verzondenOp: '2027-01-04',
    sjabloon: 'termijn-verstreken',
    gegevens: {
      termijnen: [
        {
          id: 'resultatenaudit/2026/gegevens',
          omschrijving: 'Resultaten over meetjaar 2026',
          laatsteDag: '2026-12-31',
        },
        { id: 'nt2/2026/lesuren', omschrijving: 'Lesuren van docenten over meetjaar 2026', laatsteDag: '2026-12-31' },
      ],
    },
  },
  'termijn-verstreken-een': {
    ...basis,
    datum: '2027-04-01',
    verzondenOp: '2027-04-01',
    sjabloon: 'termijn-verstreken',
    gegevens: {
      termijnen: [
        { id: 'planning/2026/audit', omschrijving: 'Resultatenaudit over meetjaar 2026', laatsteDag: '2027-03-31' },
      ],
    },
  },
  'vog-klaargezet': {
    ...basis,
    datum: '2027-01-06',
    verzondenOp: '2027-01-06',
    sjabloon: 'vog-klaargezet',
    gegevens: { meetjaar: 2026, wie: ['bestuurder 1', 'bestuurder 3'], profiel: '60', uiterlijk: '2027-03-30' },
  },
  'vog-klaargezet-te-laat': {
    ...basis,
    datum: '2027-04-06',
    verzondenOp: '2027-04-06',
    sjabloon: 'vog-klaargezet',
    gegevens: { meetjaar: 2026, wie: ['de directie'], profiel: '60', uiterlijk: '2027-03-30' },
  },
};
