import type { Sjabloon } from '../../../domain/dossier/procedure.ts';
import { aanvraagIngetrokken } from './aanvraag-ingetrokken.ts';
import { aanvraagOntvangen } from './aanvraag-ontvangen.ts';
import { aanvullingGevraagd } from './aanvulling-gevraagd.ts';
import { aanvullingOntvangen } from './aanvulling-ontvangen.ts';
import { bepaaldeTijdLooptAf, bepaaldeTijdVoorbij } from './bepaalde-tijd.ts';
import { beslistermijnOpgeschort } from './beslistermijn-opgeschort.ts';
import { beslistermijnVerlengd } from './beslistermijn-verlengd.ts';
import { auditGepland } from './audit-gepland.ts';
import { besluitAfwijzing } from './besluit-afwijzing.ts';
import { besluitBuitenBehandeling } from './besluit-buiten-behandeling.ts';
import { besluitMeetperiode } from './besluit-meetperiode.ts';
import { besluitOmzetting } from './besluit-omzetting.ts';
import { besluitVerlengingBepaaldeTijd } from './besluit-verlenging-bepaalde-tijd.ts';
import { besluitVerlening } from './besluit-verlening.ts';
import { besluitWeigeringOmzetting } from './besluit-weigering-omzetting.ts';
import type { Brief, Briefvraag } from './brief.ts';
import { bezoekGaatDoor } from './bezoek-gaat-door.ts';
import { bezoekUitkomst } from './bezoek-uitkomst.ts';
import { gegevensOpvragen } from './gegevens-opvragen.ts';
import { herinnering } from './herinnering.ts';
import { keurmerkGeeindigd } from './keurmerk-geeindigd.ts';
import { leveringOntvangen } from './levering-ontvangen.ts';
import { meldingOntvangen } from './melding-ontvangen.ts';
import { opschortingBeeindigd } from './opschorting-beeindigd.ts';
import { planningEscalatie } from './planning-escalatie.ts';
import { stopBevestigd } from './stop-bevestigd.ts';
import { stopIngetrokken } from './stop-ingetrokken.ts';
import { termijnVerstreken } from './termijn-verstreken.ts';
import { tidkBezoekAfgezegd, tidkBezoekGepland, tidkBezoekVerplaatst } from './tidk-bezoek.ts';
import { tidkConceptrapport, tidkRapport } from './tidk-rapport.ts';
import { tidkUitnodiging, tidkVervroegd } from './tidk-uitnodiging.ts';
import { toegangGeweigerd } from './toegang-geweigerd.ts';
import { vogEscalatie } from './vog-escalatie.ts';
import { vogKlaargezet } from './vog-klaargezet.ts';
import { voornemenIngetrokken } from './voornemen-ingetrokken.ts';
import { voornemen } from './voornemen.ts';
import { wijzigingNavragen } from './wijziging-navragen.ts';

/** A letter of a procedure, or the daily digest of reminders. */
export type Sjabloonnaam = Sjabloon | 'herinnering';

export const SJABLONEN: Readonly<Record<Sjabloonnaam, (vraag: Briefvraag) => Brief>> = {
  'aanvraag-ontvangen': aanvraagOntvangen,
  'aanvulling-gevraagd': aanvullingGevraagd,
  'aanvulling-ontvangen': aanvullingOntvangen,
  'beslistermijn-verlengd': beslistermijnVerlengd,
  'beslistermijn-opgeschort': beslistermijnOpgeschort,
  'opschorting-beeindigd': opschortingBeeindigd,
  'besluit-verlening': besluitVerlening,
  'besluit-afwijzing': besluitAfwijzing,
  'besluit-buiten-behandeling': besluitBuitenBehandeling,
  'aanvraag-ingetrokken': aanvraagIngetrokken,
  'planning-escalatie': planningEscalatie,
  'audit-gepland': auditGepland,
  'gegevens-opvragen': gegevensOpvragen,
  'vog-escalatie': vogEscalatie,
  'besluit-meetperiode': besluitMeetperiode,
  'besluit-omzetting': besluitOmzetting,
  'besluit-weigering-omzetting': besluitWeigeringOmzetting,
  'besluit-verlenging-bepaalde-tijd': besluitVerlengingBepaaldeTijd,
  'bepaalde-tijd-loopt-af': bepaaldeTijdLooptAf,
  'bepaalde-tijd-voorbij': bepaaldeTijdVoorbij,
  'keurmerk-geeindigd': keurmerkGeeindigd,
  voornemen,
  'voornemen-ingetrokken': voornemenIngetrokken,
  'tidk-uitnodiging': tidkUitnodiging,
  'tidk-vervroegd': tidkVervroegd,
  'tidk-bezoek-gepland': tidkBezoekGepland,
  'tidk-bezoek-verplaatst': tidkBezoekVerplaatst,
  'tidk-bezoek-afgezegd': tidkBezoekAfgezegd,
  'tidk-conceptrapport': tidkConceptrapport,
  'tidk-rapport': tidkRapport,
  'melding-ontvangen': meldingOntvangen,
  'wijziging-navragen': wijzigingNavragen,
  'levering-ontvangen': leveringOntvangen,
  'termijn-verstreken': termijnVerstreken,
  'vog-klaargezet': vogKlaargezet,
  'bezoek-gaat-door': bezoekGaatDoor,
  'bezoek-uitkomst': bezoekUitkomst,
  'toegang-geweigerd': toegangGeweigerd,
  'stop-bevestigd': stopBevestigd,
  'stop-ingetrokken': stopIngetrokken,
  herinnering,
};

export function isSjabloon(naam: string): naam is Sjabloonnaam {
  return Object.hasOwn(SJABLONEN, naam);
}
