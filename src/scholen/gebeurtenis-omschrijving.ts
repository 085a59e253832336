/** Every kind of event as a Dutch sentence, for the history of a school. */
import type { Gebeurtenis } from '../../domain/dossier/dossier.ts';
import { inWoorden } from '../../domain/termijn/index.ts';
import { briefnaam } from './briefnamen.ts';

type Soort = Gebeurtenis['soort'];
type Zinnen = { readonly [S in Soort]: (g: Extract<Gebeurtenis, { soort: S }>) => string };

const totEnMet = (dag: string | null) => (dag ? ` tot en met ${inWoorden(dag)}` : ', zonder einddatum');

const ZINNEN: Zinnen = {
  SchoolIngeschreven: () => 'De school is ingeschreven.',
  SchoolGeimporteerd: (g) =>
    `De school is overgenomen met een keurmerk voor ${g.stand.soortKeurmerk}, status ${g.stand.status}.`,
  AanvraagIngediend: (g) => `Aanvraag ${g.nummer} is ontvangen op ${inWoorden(g.ontvangenOp)}.`,
  AanvullingGevraagd: (g) =>
    `Bij aanvraag ${g.nummer} is een aanvulling gevraagd, met een termijn van ${g.dagen} dagen.`,
  AanvullingOntvangen: (g) =>
    `De aanvulling bij aanvraag ${g.nummer} is ontvangen op ${inWoorden(g.ontvangenOp)} en is ${g.volledig ? 'volledig' : 'niet volledig'}.`,
  BeslistermijnVerlengd: (g) => `De beslistermijn van aanvraag ${g.nummer} is verlengd met ${g.weken} weken.`,
  BeslistermijnOpgeschort: (g) =>
    `De beslistermijn van aanvraag ${g.nummer} is opgeschort van ${inWoorden(g.van)}${totEnMet(g.totEnMet)}. Reden: ${g.grond}.`,
  OpschortingBeeindigd: (g) =>
    `De opschorting bij aanvraag ${g.nummer} is beëindigd: zij duurde tot en met ${inWoorden(g.totEnMet)}.`,
  AanvraagToegekend: (g) => `Aanvraag ${g.nummer} is toegekend. Het DUO-nummer is ${g.duoNummer}.`,
  AanvraagAfgewezen: (g) => `Aanvraag ${g.nummer} is afgewezen. Gronden: ${g.gronden.map(leesbaar).join(', ')}.`,
  AanvraagBuitenBehandelingGesteld: (g) => `Aanvraag ${g.nummer} is buiten behandeling gesteld.`,
  AanvraagIngetrokken: (g) => `Aanvraag ${g.nummer} is ingetrokken.`,
  KeurmerkVerleend: (g) => `Het keurmerk voor ${g.soortKeurmerk} is verleend, met DUO-nummer ${g.duoNummer}.`,
  MeetjaarBegonnen: (g) =>
    `Meetjaar ${g.meetjaar} is begonnen: van ${inWoorden(g.van)} tot en met ${inWoorden(g.totEnMet)}, volgens Handleiding ${g.handleiding}.`,
  MeetjaarAangehouden: (g) =>
    `Meetjaar ${g.meetjaar} kan niet beginnen: van Handleiding ${g.handleiding} ontbreken normen (${g.ontbreekt.join(', ')}).`,
  VogGeregistreerd: (g) =>
    `De VOG van de directie voor meetjaar ${g.meetjaar} is geregistreerd: afgegeven op ${inWoorden(g.afgegevenOp)}.`,
  VogAanvraagKlaargezet: (g) => `De VOG-aanvraag van de directie voor meetjaar ${g.meetjaar} staat klaar.`,
  ResultatenauditGepland: (g) =>
    `De resultatenaudit over meetjaar ${g.meetjaar} is ${g.vorigeAuditdatum ? 'verplaatst' : 'gepland'}: ${inWoorden(g.auditdatum)}, door ${g.certificerendeInstelling}.`,
  PlanningGeescaleerd: (g) =>
    `De resultatenaudit over meetjaar ${g.meetjaar} was nog niet gepland. De servicedesk is gevraagd te bellen.`,
  ToezichtVastgelegd: (g) => `Toezicht in de Klas is gehouden op ${inWoorden(g.gehoudenOp)}. Uitkomst: ${g.uitkomst}.`,
  BriefKlaargezet: (g) => `De brief “${briefnaam(g.sjabloon)}” staat klaar om te versturen per ${g.kanaal}.`,
  BriefVerzonden: (g) => `De brief “${briefnaam(g.sjabloon)}” is verstuurd per ${g.kanaal}.`,
  HerinneringVerzonden: (g) => `De school is herinnerd aan: ${g.punten.map((p) => p.onderwerp).join('; ')}.`,
  TermijnVerstreken: (g) =>
    `De termijn is verstreken: ${g.omschrijving}. De laatste dag was ${inWoorden(g.laatsteDag)}.`,
  KalenderGewijzigd: (g) =>
    `Door een wijziging van de kalender (nummer ${g.versie}) verschoof: ${g.verschoven.map((v) => `${v.omschrijving} van ${inWoorden(v.van)} naar ${inWoorden(v.naar)}`).join('; ')}`,
  BerichtHervat: (g) => `Over bericht ${g.berichtId} is besloten: ${g.keuze}.`,
  TermijnAfgehandeld: () => 'De verstreken termijn is afgehandeld.',
};

/** One sentence; an event of a kind that this version does not know keeps its own name. */
export function omschrijvingVan(feit: Gebeurtenis): string {
  const zin = ZINNEN[feit.soort] as ((g: Gebeurtenis) => string) | undefined;
  return zin ? zin(feit) : feit.soort;
}

/** The reference to the text in which a person says why; null when the event has none. */
export function tekstrefVan(feit: Gebeurtenis): string | null {
  switch (feit.soort) {
    case 'AanvraagIngediend':
      return feit.nieuweFeiten;
    case 'AanvullingGevraagd':
      return feit.ontbreekt;
    case 'BeslistermijnVerlengd':
    case 'AanvraagAfgewezen':
    case 'AanvraagBuitenBehandelingGesteld':
      return feit.motivering;
    case 'BerichtHervat':
    case 'TermijnAfgehandeld':
      return feit.toelichting;
    default:
      return null;
  }
}

/** `PERSONEELSKWALITEIT` → `personeelskwaliteit` */
const leesbaar = (grond: string) => grond.toLowerCase().replaceAll('_', ' ');
