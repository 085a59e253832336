/** What the domain needs besides a dossier, for every test of the domain. */
import type { Bronnen } from '../../domain/dossier/procedure.ts';
import { CERTIFICERENDE_INSTELLINGEN } from '../../domain/regels/certificerende-instellingen.ts';
import type { Normen } from '../../domain/regels/normen.ts';
import { KALENDER } from '../../domain/termijn/index.ts';

const normen: Normen = { slagingspercentage: { 'B1-route': 60, 'Z-route': 60 }, tevredenheid: 6.5 };

/** The calendar and the list that the product starts with, norms for every Handleiding version, and no ties. */
export const BRONNEN: Bronnen = {
  kalender: KALENDER,
  instellingen: {
    voorbeeld: true,
    normen: { '2022': normen, '2023': normen, '2024': normen, '2025': normen, '2026': normen },
  },
  certificerendeInstellingen: CERTIFICERENDE_INSTELLINGEN,
  verbindingen: [],
};

/** The same, and no norms at all (N-6, N-7). */
export const ZONDER_NORMEN: Bronnen = { ...BRONNEN, instellingen: { voorbeeld: true, normen: {} } };
