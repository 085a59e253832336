/** The forms that change the registers: inspecteurs (TK-10), samenwerkingsovereenkomsten (SG-7), capacity (TK-9). */
import { MAANDEN } from '../datums.ts';
import type { Formulier } from './velden.ts';

const vanTot: Formulier['velden'] = [
  { naam: 'geldigVanaf', label: 'Vanaf', soort: 'datum', verplicht: true },
  { naam: 'geldigTotEnMet', label: 'Tot en met', soort: 'datum', uitleg: 'Leeg als het einde niet bekend is.' },
];
const laatsteDag: Formulier['velden'] = [
  { naam: 'geldigTotEnMet', label: 'Laatste dag', soort: 'datum', verplicht: true },
];

const INSPECTEURS = '/inspecteurs/wijzigingen';

export const inspecteurToevoegen: Formulier = {
  titel: 'Inspecteur toevoegen',
  uitleg: 'De inspecteur is meteen te kiezen voor een bezoek. Gebruik de code van ITTA, geen naam.',
  knop: 'Voeg toe',
  pad: INSPECTEURS,
  vast: { soort: 'inspecteur-toegevoegd' },
  velden: [{ naam: 'code', label: 'Code', soort: 'tekst', verplicht: true, uitleg: 'Zoals ITTA-07.' }, ...vanTot],
};

export const inspecteurBeeindigen = (code: string): Formulier => ({
  titel: `Inspecteur ${code} beëindigen`,
  uitleg: 'De inspecteur blijft op de lijst staan, met een einde.',
  knop: 'Leg het einde vast',
  pad: INSPECTEURS,
  vast: { soort: 'inspecteur-beeindigd', code },
  velden: laatsteDag,
});

const OVEREENKOMSTEN = '/samenwerkingsovereenkomsten/wijzigingen';

export const overeenkomstToevoegen: Formulier = {
  titel: 'Samenwerkingsovereenkomst toevoegen',
  uitleg: 'Alleen met een geldige overeenkomst mag informatie met een gemeente worden gedeeld.',
  knop: 'Voeg toe',
  pad: OVEREENKOMSTEN,
  vast: { soort: 'overeenkomst-toegevoegd' },
  velden: [{ naam: 'gemeente', label: 'Gemeente', soort: 'tekst', verplicht: true }, ...vanTot],
};

export const overeenkomstBeeindigen = (gemeente: string): Formulier => ({
  titel: `Overeenkomst met ${gemeente} beëindigen`,
  uitleg: 'De overeenkomst blijft op de lijst staan, met een einde.',
  knop: 'Leg het einde vast',
  pad: OVEREENKOMSTEN,
  vast: { soort: 'overeenkomst-beeindigd', gemeente },
  velden: laatsteDag,
});

export const capaciteitZetten: Formulier = {
  titel: 'Capaciteit zetten',
  uitleg: 'De capaciteit geldt vanaf deze maand, totdat een latere geldt.',
  knop: 'Zet de capaciteit',
  pad: '/bezoekcapaciteit/wijzigingen',
  vast: { soort: 'capaciteit-gezet' },
  velden: [
    {
      naam: 'maand',
      label: 'Vanaf de maand',
      soort: 'keuze',
      verplicht: true,
      opties: MAANDEN.map((label, i) => ({ waarde: String(i + 1).padStart(2, '0'), label })),
    },
    { naam: 'jaar', label: 'Jaar', soort: 'getal', verplicht: true },
    { naam: 'perMaand', label: 'Bezoeken per maand', soort: 'getal', verplicht: true },
  ],
  maakInhoud: ({ maand, jaar, ...rest }) => ({ ...rest, vanMaand: `${String(jaar)}-${String(maand)}` }),
  apiVelden: { vanMaand: 'jaar' },
};
