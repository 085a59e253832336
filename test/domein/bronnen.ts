/** What the domain needs besides a dossier, for every test of the domain. */
import type { Instellingen, Normen } from '../../domain/regels/normen.ts';
import { type Kalender, KALENDER } from '../../domain/termijn/index.ts';

export interface Bronnen {
  kalender: Kalender;
  instellingen: Instellingen;
}

const normen: Normen = { slagingspercentage: { 'B1-route': 60, 'Z-route': 60 }, tevredenheid: 6.5 };

/** The calendar that the product starts with, and norms for every Handleiding version. */
export const BRONNEN: Bronnen = {
  kalender: KALENDER,
  instellingen: {
    voorbeeld: true,
    normen: { '2022': normen, '2023': normen, '2024': normen, '2025': normen, '2026': normen },
  },
};

/** The same calendar, and no norms at all (N-6, N-7). */
export const ZONDER_NORMEN: Bronnen = { kalender: KALENDER, instellingen: { voorbeeld: true, normen: {} } };
