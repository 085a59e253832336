import type { Sjabloonnaam } from '../postkamer/sjablonen/index.ts';

const NAMEN: Readonly<Record<Sjabloonnaam, string>> = {
  'aanvraag-ontvangen': 'Ontvangst van de aanvraag',
  'aanvulling-gevraagd': 'Verzoek om aan te vullen',
  'beslistermijn-verlengd': 'Verlenging van de beslistermijn',
  'besluit-verlening': 'Besluit: keurmerk verleend',
  'besluit-afwijzing': 'Besluit: aanvraag afgewezen',
  'besluit-buiten-behandeling': 'Besluit: aanvraag buiten behandeling',
  'aanvraag-ingetrokken': 'Aanvraag ingetrokken',
  'planning-escalatie': 'Resultatenaudit niet gepland',
  'audit-gepland': 'Dag van de resultatenaudit',
  'gegevens-opvragen': 'Verzoek om gegevens over een meetjaar',
  'vog-escalatie': 'VOG van de directie ontbreekt',
  'besluit-meetperiode': 'Besluit: meetperiode goedgekeurd',
  'besluit-omzetting': 'Besluit: keurmerk voor onbepaalde tijd',
  'besluit-weigering-omzetting': 'Besluit: geen keurmerk voor onbepaalde tijd',
  'besluit-verlenging-bepaalde-tijd': 'Besluit: keurmerk voor bepaalde tijd verlengd',
  'keurmerk-geeindigd': 'Keurmerk geëindigd',
  voornemen: 'Voornemen',
  'voornemen-ingetrokken': 'Voornemen ingetrokken',
  'tidk-uitnodiging': 'Uitnodiging voor Toezicht in de Klas',
  'tidk-vervroegd': 'Toezicht in de Klas is eerder',
  'tidk-bezoek-gepland': 'Dag van Toezicht in de Klas',
  'tidk-bezoek-verplaatst': 'Toezicht in de Klas verplaatst',
  'tidk-bezoek-afgezegd': 'Toezicht in de Klas afgezegd',
  'tidk-conceptrapport': 'Conceptrapport van Toezicht in de Klas',
  'tidk-rapport': 'Eindrapport van Toezicht in de Klas',
  'melding-ontvangen': 'Ontvangst van een melding',
  'wijziging-navragen': 'Vraag of er iets is gewijzigd',
  'bezoek-uitkomst': 'Uitkomst van een onaangekondigd bezoek',
  'toegang-geweigerd': 'Een bezoek kon niet doorgaan',
  'stop-bevestigd': 'Bevestiging van het stoppen',
  'stop-ingetrokken': 'Stoppen ingetrokken',
  herinnering: 'Herinnering',
};

/** What a letter is called on a screen; a template that this version does not know keeps its own name. */
export const briefnaam = (sjabloon: string) => (NAMEN as Readonly<Record<string, string>>)[sjabloon] ?? sjabloon;
