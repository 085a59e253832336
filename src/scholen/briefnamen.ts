import type { Sjabloon } from '../../domain/dossier/procedure.ts';

const NAMEN: Readonly<Record<Sjabloon | 'herinnering', string>> = {
  'aanvraag-ontvangen': 'Ontvangst van de aanvraag',
  'aanvulling-gevraagd': 'Verzoek om aan te vullen',
  'beslistermijn-verlengd': 'Verlenging van de beslistermijn',
  'besluit-verlening': 'Besluit: keurmerk verleend',
  'besluit-afwijzing': 'Besluit: aanvraag afgewezen',
  'besluit-buiten-behandeling': 'Besluit: aanvraag buiten behandeling',
  'aanvraag-ingetrokken': 'Aanvraag ingetrokken',
  'planning-escalatie': 'Resultatenaudit niet gepland',
  herinnering: 'Herinnering',
};

/** What a letter is called on a screen; a template that this version does not know keeps its own name. */
export const briefnaam = (sjabloon: string) => (NAMEN as Readonly<Record<string, string>>)[sjabloon] ?? sjabloon;
