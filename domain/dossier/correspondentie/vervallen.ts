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
  'gegevens-opvragen',
  'vog-escalatie',
  'wijziging-navragen',
  'besluit-omzetting',
  'besluit-weigering-omzetting',
  'besluit-verlenging-bepaalde-tijd',
];

/** Whether this fact makes a waiting letter needless. */
export function vervalt({ sjabloon, gegevens }: WachtendeInhoud, g: Gebeurtenis): boolean {
  const voornemenTot = sjabloon === 'voornemen' ? gegevens['maatregel'] : null;
  switch (g.soort) {
    case 'AanvullingOntvangen':
      return sjabloon === 'aanvulling-gevraagd' && gegevens['nummer'] === g.nummer;
    case 'AanvraagIngetrokken':
    case 'AanvraagToegekend':
    case 'AanvraagAfgewezen':
    case 'AanvraagBuitenBehandelingGesteld':
      if (voornemenTot === 'afwijzing van de aanvraag') return true;
      return (
        (sjabloon === 'aanvulling-gevraagd' || sjabloon === 'beslistermijn-verlengd') && gegevens['nummer'] === g.nummer
      );
    case 'VoornemenIngetrokken':
      return sjabloon === 'voornemen' && gegevens['nummer'] === g.nummer;
    case 'OmzettingBesloten':
      return voornemenTot === 'weigering van de omzetting' || sjabloon === 'besluit-verlenging-bepaalde-tijd';
    case 'OmzettingGeweigerd':
      return voornemenTot === 'weigering van de omzetting';
    case 'ResultatenauditGepland':
      return sjabloon === 'planning-escalatie' && gegevens['meetjaar'] === g.meetjaar;
    case 'GegevensCompleet':
      return sjabloon === 'gegevens-opvragen' && gegevens['meetjaar'] === g.meetjaar;
    case 'VogGeregistreerd':
      return sjabloon === 'vog-escalatie' && gegevens['meetjaar'] === g.meetjaar && g.nogOpen === 0;
    case 'MeetperiodeGoedgekeurd':
      return sjabloon === 'voornemen' && gegevens['meetjaar'] === g.meetjaar;
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
