/** What the domain needs besides a dossier, for every test of the domain. */
import type { Bronnen } from '../../domain/dossier/procedure.ts';
import { BEKENDE_CRITERIA, type Bowkitlijst } from '../../domain/regels/bowkit.ts';
import { CERTIFICERENDE_INSTELLINGEN } from '../../domain/regels/certificerende-instellingen.ts';
import type { Normen } from '../../domain/regels/normen.ts';
import { KALENDER } from '../../domain/termijn/index.ts';

export const NORMEN: Normen = { slagingspercentage: { 'B1-route': 60, 'Z-route': 60 }, tevredenheid: 6.5 };

/** 28 criteria, of which the public ones are real and the others are examples, and a scale that is an example. */
export const BOWKIT: Bowkitlijst = {
  criteria: [
    ...BEKENDE_CRITERIA,
    ...Array.from({ length: 23 }, (_, i) => ({ code: `V${i + 1}`, omschrijving: `Voorbeeldcriterium ${i + 1}` })),
  ],
  scores: ['1', '2', '3', '4'],
};

/** The calendar and the list that the product starts with, norms for every Handleiding version, and no ties. */
export const BRONNEN: Bronnen = {
  kalender: KALENDER,
  instellingen: {
    voorbeeld: true,
    normen: { '2022': NORMEN, '2023': NORMEN, '2024': NORMEN, '2025': NORMEN, '2026': NORMEN },
    bowkit: { '2022-04': BOWKIT, '2023-06': BOWKIT },
  },
  certificerendeInstellingen: CERTIFICERENDE_INSTELLINGEN,
  inspecteurs: ['ITTA-01', 'ITTA-02', 'ITTA-03'].map((code) => ({
    code,
    geldigVanaf: '2017-08-01',
    geldigTotEnMet: null,
  })),
  overeenkomsten: [{ gemeente: 'Tiel', geldigVanaf: '2024-01-01', geldigTotEnMet: '2027-12-31' }],
  verbindingen: [],
};

/** The same, and no norms at all (N-6, N-7). */
export const ZONDER_NORMEN: Bronnen = { ...BRONNEN, instellingen: { voorbeeld: true, normen: {} } };
