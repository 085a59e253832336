/**
 * The legal clock: calendar days, the calendar of the Algemene termijnenwet, terms with their pauses and adjournments,
 * and the procedural dates built on them, each with its explanation. Pure: no clock, no I/O, no state.
 * Everything outside this folder imports from here.
 */
export type { Datum } from './datum.ts';
export {
  dagenTussen,
  dagVan,
  eindeVan,
  inWoorden,
  inWoordenMetWeekdag,
  isDatum,
  jaarVan,
  laatsteVanMaand,
  momentVan,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  weekdag,
  weeknummer,
} from './datum.ts';
export type { Maand } from './maand.ts';
export { eersteDagVan, isMaand, laatsteDagVan, maandenLater, maandenVanaf, maandInWoorden, maandVan } from './maand.ts';
export type { Besluitdekking, Dagsoort, GelijkgesteldeDag, Kalender, Sluiting } from './kalender.ts';
export {
  DAGSOORTEN,
  dagsoort,
  eersteKantoordag,
  isWerkdag,
  laatsteKantoordag,
  redenGeenWerkdag,
  redenKantoorGesloten,
} from './kalender.ts';
export { KALENDER } from './kalendergegevens.ts';
export type { Kalenderwijziging } from './kalenderwijziging.ts';
export { foutenInWijziging, wijzigKalender } from './kalenderwijziging.ts';
export type { Instellinguitleg, Termijninstellingen } from './instellingen.ts';
export { INSTELLINGEN, INSTELLINGUITLEG } from './instellingen.ts';
export type { Duur, Eenheid, Opschorting, Stap, Termijn, Termijnvraag, Verdaging } from './vraag.ts';
export { EENHEDEN } from './vraag.ts';
export type { Invoerfout } from './invoer.ts';
export { Termijnfout } from './invoer.ts';
export { controleerTermijnvraag } from './controle.ts';
export { berekenTermijn } from './geheugen.ts';
export { duurInWoorden } from './toelichting.ts';
export type { VogOverhandiging } from './vog.ts';
export { isVogJongGenoeg, isVogJongGenoegOp, laatsteOverhandigdag, toelichtingVog } from './vog.ts';
export type { Tidkvenster } from './tidk.ts';
export { eersteTidk, toelichtingVolgendeTidk, volgendeTidk } from './tidk.ts';
export type { Auditvraag, Meetperiode } from './meetperiode.ts';
export { auditUiterlijk, meetperiode } from './meetperiode.ts';
export type { Herstelverzoek } from './opschorting.ts';
export { opschortingVoorHerstel } from './opschorting.ts';
export type { Aanvraagvraag, Aanvulkans } from './aanvraag.ts';
export { beslistermijnAanvraag, buitenBehandelingUiterlijk } from './aanvraag.ts';
export type {
  Beslistermijn,
  Beslisvraag,
  Bezwaarverdaging,
  GeweigerdeVerdaging,
  Hoorzittingdatums,
  Verdagingsgrond,
} from './bezwaar.ts';
export {
  beroepstermijn,
  beslistermijnBezwaar,
  bezwaartermijn,
  hogerBeroepstermijn,
  hoorzittingdatums,
  VERDAGINGSGRONDEN,
} from './bezwaar.ts';
export type { Indiening, Indieningsoordeel, Indieningsuitkomst, Indieningswijze } from './indiening.ts';
export { beoordeelIndiening, INDIENINGSWIJZEN, postweek } from './indiening.ts';
export type { Dwangsom, Dwangsomdag, Dwangsomvraag, Ingebrekestelling } from './dwangsom.ts';
export { berekenDwangsom, dwangsomTotaal, dwangsomVanDag, HOOGSTE_DWANGSOMDAGEN } from './dwangsom.ts';
export type { Bezwaarantwoord, Bezwaarvraag } from './bezwaarantwoord.ts';
export { berekenBezwaar } from './bezwaarantwoord.ts';
export { controleerBezwaarvraag } from './bezwaarcontrole.ts';
