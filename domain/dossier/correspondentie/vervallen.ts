/** Letters about a stage that has passed while they waited are not sent any more: they would only mislead the school. */
import type { Gebeurtenis } from '../dossier.ts';
import type { Brief, Sjabloon } from '../procedure.ts';
import { gemeldeSoort } from '../wijzigingen/navraag.ts';

interface WachtendeInhoud {
  sjabloon: Sjabloon;
  gegevens: Brief['gegevens'];
}

/** What a school with the keurmerk is written, and what makes no sense any more once it has ended. */
const VAN_HET_KEURMERK: readonly Sjabloon[] = [
  'planning-escalatie',
  'audit-gepland',
  'gegevens-opvragen',
  'vog-escalatie',
  'vog-klaargezet',
  'bezoek-gaat-door',
  'wijziging-navragen',
  'bepaalde-tijd-loopt-af',
  'bepaalde-tijd-voorbij',
  'besluit-omzetting',
  'besluit-weigering-omzetting',
  'besluit-verlenging-bepaalde-tijd',
];

/** What a temporary holder is written about the end of its time, as long as nothing has been decided. */
const OVER_HET_EINDE: readonly Sjabloon[] = ['bepaalde-tijd-loopt-af', 'bepaalde-tijd-voorbij'];

/** What a school is written while its application is handled, and what makes no sense any more after that. */
const OVER_DE_BEHANDELING: readonly Sjabloon[] = [
  'aanvulling-gevraagd',
  'aanvulling-ontvangen',
  'beslistermijn-verlengd',
  'beslistermijn-opgeschort',
  'opschorting-beeindigd',
];

/** Whether this fact makes a waiting letter needless. */
export function vervalt({ sjabloon, gegevens }: WachtendeInhoud, g: Gebeurtenis): boolean {
  const voornemenTot = sjabloon === 'voornemen' ? gegevens['maatregel'] : null;
  switch (g.soort) {
    // Before Blik op Werk has judged that the application is complete, the invitation still gives the school its term.
    case 'AanvullingOntvangen':
    case 'AanvullingBeoordeeld':
      if (gegevens['nummer'] !== g.nummer) return false;
      return sjabloon === 'aanvulling-ontvangen' || (sjabloon === 'aanvulling-gevraagd' && g.volledig === true);
    case 'AanvullingGevraagd':
      return sjabloon === 'aanvulling-gevraagd' && gegevens['nummer'] === g.nummer;
    case 'OpschortingBeeindigd':
      return sjabloon === 'beslistermijn-opgeschort' && gegevens['nummer'] === g.nummer;
    case 'AanvraagIngetrokken':
    case 'AanvraagToegekend':
    case 'AanvraagAfgewezen':
    case 'AanvraagBuitenBehandelingGesteld':
      if (voornemenTot === 'afwijzing van de aanvraag') return true;
      return OVER_DE_BEHANDELING.includes(sjabloon) && gegevens['nummer'] === g.nummer;
    case 'VoornemenIngetrokken':
      return sjabloon === 'voornemen' && gegevens['nummer'] === g.nummer;
    case 'OmzettingBesloten':
      if (OVER_HET_EINDE.includes(sjabloon)) return true;
      return voornemenTot === 'weigering van de omzetting' || sjabloon === 'besluit-verlenging-bepaalde-tijd';
    case 'OmzettingGeweigerd':
      return OVER_HET_EINDE.includes(sjabloon) || voornemenTot === 'weigering van de omzetting';
    case 'BepaaldeTijdVerlengd':
      return OVER_HET_EINDE.includes(sjabloon);
    case 'ResultatenauditGepland':
      if (sjabloon !== 'planning-escalatie' && sjabloon !== 'audit-gepland') return false;
      return gegevens['meetjaar'] === g.meetjaar;
    case 'GegevensCompleet':
      return sjabloon === 'gegevens-opvragen' && gegevens['meetjaar'] === g.meetjaar;
    case 'VogGeregistreerd':
      return sjabloon === 'vog-escalatie' && gegevens['meetjaar'] === g.meetjaar && g.nogOpen === 0;
    case 'MeetperiodeGoedgekeurd':
      return sjabloon === 'voornemen' && gegevens['meetjaar'] === g.meetjaar;
    case 'BezoekVerplaatst':
      return sjabloon === 'bezoek-gaat-door' && gegevens['bezoek'] === g.van;
    case 'BezoekAfgezegd':
      return sjabloon === 'bezoek-gaat-door' && gegevens['bezoek'] === g.dag;
    case 'NavraagGesloten':
      return sjabloon === 'wijziging-navragen' && gegevens['nummer'] === g.nummer;
    case 'UitnodigingBeantwoord':
    case 'BezoekGepland':
      return sjabloon === 'tidk-uitnodiging';
    case 'RapportVastgesteld':
      return sjabloon === 'tidk-conceptrapport';
    case 'StopIngetrokken':
      return sjabloon === 'stop-bevestigd';
    case 'KeurmerkGeeindigd':
      if (voornemenTot !== null) return voornemenTot !== 'afwijzing van de aanvraag';
      return VAN_HET_KEURMERK.includes(sjabloon);
    default:
      return sjabloon === 'wijziging-navragen' && gegevens['wat'] === gemeldeSoort(g);
  }
}
