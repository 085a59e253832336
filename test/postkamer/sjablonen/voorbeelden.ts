import type { Berichtvraag } from '../../../src/postkamer/bericht.ts';

const schoolId = '1a2b3c4d-0000-4000-8000-000000000001';

const basis = {
  kanaal: 'e-mail',
  datum: '2026-11-20',
  verzondenOp: '2026-11-20',
  kenmerk: `KI-${schoolId.slice(0, 8)}-brief-3`,
  school: { naam: 'School A', plaats: 'Tiel' },
  teksten: {
    'sleutel/ontbreekt': 'Het diploma van docent 2.\n\n- de klachtenregeling\n- het privacybeleid',
    'sleutel/verlenging': 'Wij wachten op informatie van een andere instantie.',
    'sleutel/motivering': 'De klachtenregeling noemt geen termijn.\nOok ontbreekt een onafhankelijke behandelaar.',
  },
  voorbeeld: false,
};

/** Every template at least once, under the name of the file with the text that is expected of it. */
export const VOORBEELDEN: Readonly<Record<string, Berichtvraag>> = {
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
  'beslistermijn-verlengd': {
    ...basis,
    sjabloon: 'beslistermijn-verlengd',
    gegevens: { nummer: 1, weken: 6, motivering: 'sleutel/verlenging', besluitUiterlijk: '2027-02-25' },
  },
  'besluit-verlening': {
    ...basis,
    sjabloon: 'besluit-verlening',
    gegevens: { nummer: 1, besluitOp: '2026-11-20', duoNummer: '1234A' },
  },
  'besluit-afwijzing': {
    ...basis,
    sjabloon: 'besluit-afwijzing',
    gegevens: {
      nummer: 2,
      besluitOp: '2026-11-20',
      gronden: ['KLACHTENREGELING', 'GEEN_NIEUWE_FEITEN'],
      motivering: 'sleutel/motivering',
    },
  },
  'besluit-buiten-behandeling': {
    ...basis,
    kanaal: 'post',
    voorbeeld: true,
    sjabloon: 'besluit-buiten-behandeling',
    gegevens: { nummer: 1, besluitOp: '2026-11-20', motivering: 'sleutel/motivering' },
  },
  'aanvraag-ingetrokken': {
    ...basis,
    sjabloon: 'aanvraag-ingetrokken',
    gegevens: { nummer: 1, ontvangenOp: '2026-11-19' },
  },
  'planning-escalatie': {
    ...basis,
    sjabloon: 'planning-escalatie',
    gegevens: { meetjaar: 2026, auditUiterlijk: '2027-03-31' },
  },
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
};
