/** Every kind of event as a Dutch sentence, for the history of a school. */
import { REGISTERVELDEN, type Registerveld } from '../../domain/dossier/contact/feiten.ts';
import type { Gebeurtenis } from '../../domain/dossier/dossier.ts';
import { MAATREGEL_IN_WOORDEN } from '../../domain/dossier/voornemen/aanleiding.ts';
import { inWoorden } from '../../domain/termijn/index.ts';
import { briefnaam } from './briefnamen.ts';

type Soort = Gebeurtenis['soort'];
type Zinnen = { readonly [S in Soort]: (g: Extract<Gebeurtenis, { soort: S }>) => string };

const totEnMet = (dag: string | null) => (dag ? ` tot en met ${inWoorden(dag)}` : ', zonder einddatum');

const volledig = (g: { volledig: boolean | null }) => (g.volledig ? 'volledig' : 'niet volledig');

const ZINNEN: Zinnen = {
  SchoolIngeschreven: () => 'De school is ingeschreven.',
  SchoolGeimporteerd: (g) =>
    `De school is overgenomen met een keurmerk voor ${g.stand.soortKeurmerk}, status ${g.stand.status}.`,
  ContactgegevensGewijzigd: contactzin,
  AanvraagIngediend: (g) => `Aanvraag ${g.nummer} is ontvangen op ${inWoorden(g.ontvangenOp)}.`,
  AanvullingGevraagd: (g) =>
    `Bij aanvraag ${g.nummer} is een aanvulling gevraagd, met een termijn van ${g.dagen} dagen.`,
  AanvullingOntvangen: (g) =>
    `De aanvulling bij aanvraag ${g.nummer} is ontvangen op ${inWoorden(g.ontvangenOp)}${g.volledig === null ? '' : ` en is ${volledig(g)}`}.`,
  AanvullingBeoordeeld: (g) => `De aanvraag ${g.nummer} is na de aanvulling ${volledig(g)}.`,
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
    `De VOG van ${vanWie(g.persoonId)} voor meetjaar ${g.meetjaar} is geregistreerd: afgegeven op ${inWoorden(g.afgegevenOp)}.`,
  VogAanvraagKlaargezet: (g) => `De VOG-aanvraag van ${vanWie(g.persoonId)} voor meetjaar ${g.meetjaar} staat klaar.`,
  VogGeescaleerd: (g) =>
    `De VOG van ${vanWie(g.persoonId)} voor meetjaar ${g.meetjaar} was er nog niet. De servicedesk is gevraagd te bellen.`,
  MedewerkerAangemeld: (g) =>
    `Een ${g.functie} van wie de VOG nog niet is gezien is aangemeld, begonnen op ${inWoorden(g.begonnenOp)}.`,
  MedewerkerVogGeregistreerd: (g) =>
    `De VOG van een ${g.functie} is geregistreerd: afgegeven op ${inWoorden(g.afgegevenOp)}, begonnen op ${inWoorden(g.begonnenOp)}.${g.teLaat ? ' De VOG was er pas na het begin van het werk.' : ''}`,
  MedewerkerAfgemeld: (g) => `Een docent of begeleider is afgemeld, met ${inWoorden(g.totEnMet)} als laatste dag.`,
  BestuurderAangemeld: (g) =>
    `Bestuurder ${g.nummer} is aangemeld als ${g.functie}, sinds ${inWoorden(g.sinds)}.${hoeLaat(g.dagenTeLaat)}`,
  BestuurderAfgemeld: (g) =>
    `Bestuurder ${g.nummer} is afgemeld, met ${inWoorden(g.totEnMet)} als laatste dag.${hoeLaat(g.dagenTeLaat)}`,
  BestuurVolledigVastgesteld: (g) =>
    `Vastgesteld is dat alle bestuurders vastliggen, op ${inWoorden(g.peildatum)} (${g.bron}).`,
  BestuurderGeschrapt: (g) => `Bestuurder ${g.nummer} is geschrapt: dit was een fout in de invoer.`,
  VerwantschapGeschrapt: (g) =>
    `Geschrapt is dat een andere school ${g.verwantschap} is van deze school: dit was een fout in de invoer.`,
  VerwantschapVastgelegd: (g) =>
    `Vastgelegd is dat een andere school ${g.verwantschap} is van deze school, per ${inWoorden(g.per)}.${hoeLaat(g.dagenTeLaat)}`,
  VerbandGevonden: ({ verband }) =>
    `Er is een verband met een andere school gevonden (${verband.via}).${verband.verledenOp ? ` Die school: ${verband.verleden} op ${inWoorden(verband.verledenOp)}.` : ''}`,
  // Before the school the judgement is left out.
  VerbandBeoordeeld: ({ oordeel }) =>
    `Het verband met een andere school is beoordeeld${oordeel ? `: ${oordeel}` : ''}.`,
  BelangVastgelegd: (g) =>
    `Een belang bij deze school is vastgelegd (${g.partij}), van ${inWoorden(g.van)}${totEnMet(g.totEnMet)}.`,
  BelangBeeindigd: (g) => `Belang ${g.nummer} eindigt op ${inWoorden(g.totEnMet)}.`,
  LesurenOpgegeven: (g) =>
    `De lesuren over meetjaar ${g.meetjaar} zijn opgegeven: ${metKomma(g.percentage)} % telt mee, de norm is ${g.norm} %. Uitkomst: ${g.uitkomst}.`,
  UitzonderingGemeld: (g) =>
    `Een uitzondering op de norm voor docenten is gemeld (${leesbaar(g.uitzondering)}), van ${inWoorden(g.vanaf)} tot en met ${inWoorden(g.totEnMet)}.`,
  GegevensCompleet: (g) =>
    `Alle gegevens over meetjaar ${g.meetjaar} zijn er al. De brief die erom vraagt gaat niet meer weg.`,
  GegevensGevraagd: (g) =>
    `De school is gevraagd om haar gegevens over meetjaar ${g.meetjaar}, tot en met ${inWoorden(g.leverUiterlijk)}.`,
  ResultatenGeleverd: (g) =>
    `De resultaten over meetjaar ${g.meetjaar} zijn geleverd op ${inWoorden(g.geleverdOp)}: ${g.resultaten.map((r) => `${r.leerroute} ${r.percentage === null ? 'niemand telt mee' : `${metKomma(r.percentage)} % (norm ${metKomma(r.norm)} %)`}`).join(', ')}.`,
  DeelnemersGeleverd: (g) =>
    `Voor meetjaar ${g.meetjaar} zijn ${g.aantal} deelnemers aan Panteia geleverd, op ${inWoorden(g.geleverdOp)}.`,
  TevredenheidVastgelegd: (g) =>
    `Het tevredenheidsonderzoek over meetjaar ${g.meetjaar} gaf ${g.cijfer === null ? 'geen cijfer' : `een ${metKomma(g.cijfer)}`} bij ${g.respons} antwoorden. Uitkomst: ${g.uitkomst}.`,
  AuditadviesGegeven: (g) =>
    `De auditor gaf een ${g.advies === 'positief' ? 'positief' : 'negatief'} advies over meetjaar ${g.meetjaar}: ${Object.entries(
      g.adviezen,
    )
      .map(([pijler, advies]) => `${pijler} ${advies}`)
      .join(', ')}.${g.naUiterste ? ' De audit was na de uiterste dag.' : ''}`,
  AuditadviesIngetrokken: (g) => `Het advies over meetjaar ${g.meetjaar} is ingetrokken. Er komt een nieuw advies.`,
  MeetperiodeGoedgekeurd: (g) => `Meetperiode ${g.meetjaar} is goedgekeurd.`,
  VoornemenUitgebracht: (g) =>
    `Voornemen ${g.nummer} is uitgebracht, tot ${MAATREGEL_IN_WOORDEN[g.maatregel]}. Gronden: ${g.gronden.map(leesbaar).join(', ')}.`,
  ZienswijzeVastgelegd: (g) =>
    `De zienswijze op voornemen ${g.nummer} is ontvangen op ${inWoorden(g.ontvangenOp)} (${g.wijze}).`,
  VoornemenIngetrokken: (g) => `Voornemen ${g.nummer} is ingetrokken.`,
  OmzettingBesloten: () => 'Besloten is om het keurmerk om te zetten in een keurmerk voor onbepaalde tijd.',
  EindeAangekondigd: (g) =>
    `De school is verteld dat de bepaalde tijd loopt tot en met ${inWoorden(g.laatsteDag)}, en wat er nog nodig is.`,
  KeurmerkOmgezet: () => 'Het keurmerk geldt nu voor onbepaalde tijd.',
  OmzettingGeweigerd: (g) =>
    `Besloten is om het keurmerk niet om te zetten. Gronden: ${g.gronden.map(leesbaar).join(', ')}.`,
  BepaaldeTijdVerlengd: (g) => `Het keurmerk voor bepaalde tijd is verlengd met ${g.maanden} maanden.`,
  KeurmerkGeeindigd: (g) =>
    `Het keurmerk is ${g.reden === 'gestopt' ? 'geëindigd omdat de school stopt' : 'vervallen'}, met ${inWoorden(g.totEnMet)} als laatste dag.`,
  StopGemeld: (g) => `De school meldde dat zij stopt, met ${inWoorden(g.perDatum)} als laatste dag.`,
  StopIngetrokken: ({ herstel }) =>
    `De school gaat toch door: de melding dat zij stopt is ingetrokken.${herstel ? ` Recht te zetten: ${herstel.punten.map(leesbaar).join(', ')}.` : ''}`,
  SluitingslijstBegonnen: (g) =>
    `Het keurmerk had ${inWoorden(g.perDatum)} als laatste dag. DUO en het openbare register moeten dat weten.`,
  SluitingspuntAfgerond: (g) =>
    `Van de sluitingslijst is afgerond: ${leesbaar(g.punt)}, op ${inWoorden(g.afgerondOp)}.`,
  TaakOpgepakt: () => 'Een taak is opgepakt.',
  TaakVrijgegeven: () => 'Een taak is teruggegeven.',
  TaakVerdwenen: () => 'Een taak die was opgepakt of toegewezen is er niet meer.',
  TaakToegewezen: (g) => `Een taak ging van de rol ${g.van} naar de rol ${g.naar}.`,
  ResultatenauditGepland: (g) =>
    `De resultatenaudit over meetjaar ${g.meetjaar} is ${g.vorigeAuditdatum ? 'verplaatst' : 'gepland'}: ${inWoorden(g.auditdatum)}, door ${g.certificerendeInstelling}.`,
  PlanningGeescaleerd: (g) =>
    `De resultatenaudit over meetjaar ${g.meetjaar} was nog niet gepland. De servicedesk is gevraagd te bellen.`,
  OnaangekondigdBezoekGepland: (g) =>
    `Onaangekondigd bezoek ${g.nummer} is gepland op ${inWoorden(g.dag)}, door inspecteur ${g.inspecteur}.`,
  OnaangekondigdBezoekVastgelegd: (g) =>
    `Op ${inWoorden(g.gehoudenOp)} was er een onaangekondigd bezoek. Uitkomst: ${g.uitkomst}.`,
  OnaangekondigdBezoekGeschrapt: (g) => `Onaangekondigd bezoek ${g.nummer} gaat niet door.`,
  ToegangGeweigerd: (g) =>
    `Op ${inWoorden(g.geweigerdOp)} liet de school een inspecteur niet toe (${g.bezoek === 'toezicht' ? 'Toezicht in de Klas' : 'onaangekondigd bezoek'}).`,
  HerhaaldelijkGeenMedewerking: (g) =>
    `De school werkte herhaaldelijk niet mee: ${g.weigeringen.map((d) => inWoorden(d)).join(', ')}.`,
  HerhaaldelijkAfgedaan: () => 'Besloten is dat er geen voornemen komt, al werkte de school herhaaldelijk niet mee.',
  SignaalVastgelegd: (g) =>
    `Signaal ${g.nummer} is ontvangen op ${inWoorden(g.ontvangenOp)} (${g.gemeente ?? g.bron}).`,
  SignaalBevestigd: (g) => `De ontvangst van signaal ${g.nummer} is bevestigd op ${inWoorden(g.bevestigdOp)}.`,
  SignaalBeoordeeld: (g) =>
    `Signaal ${g.nummer} is beoordeeld: ${g.ernst}${g.fraudeAanwijzing ? ', met een aanwijzing van fraude' : ''}.`,
  SignaalAfgehandeld: (g) => `Over signaal ${g.nummer} is besloten: ${g.besluit}.`,
  SignaalDoorgegeven: (g) =>
    `Signaal ${g.nummer} is doorgegeven aan de Arbeidsinspectie op ${inWoorden(g.doorgegevenOp)}.`,
  InformatieGedeeld: (g) => `Informatie over de school is gedeeld met ${g.gemeente} op ${inWoorden(g.gedeeldOp)}.`,
  StreefmaandGekozen: (g) => `Voor Toezicht in de Klas is de maand ${maandInWoorden(g.maand)} gekozen.`,
  ToezichtUitgenodigd: (g) =>
    `De school is uitgenodigd voor Toezicht in de Klas. Voorgestelde dagen: ${g.dagen.map((d) => inWoorden(d)).join(', ')}.`,
  UitnodigingBeantwoord: (g) =>
    `De school antwoordde op de uitnodiging. Dagen die passen: ${g.dagen.map((d) => inWoorden(d)).join(', ')}. Aantal locaties: ${g.aantalLocaties}.`,
  BezoekGepland: (g) =>
    `Het bezoek voor Toezicht in de Klas is gepland op ${inWoorden(g.dag)}, door inspecteur ${g.inspecteur}${g.buitenVenster ? '. Die dag ligt buiten het venster' : ''}.`,
  BezoekVerplaatst: (g) =>
    `Het bezoek van ${inWoorden(g.van)} is verplaatst naar ${inWoorden(g.naar)} (${g.oorzaak})${g.buitenVenster ? '. Die dag ligt buiten het venster' : ''}.`,
  BezoekAfgezegd: (g) => `Het bezoek van ${inWoorden(g.dag)} is afgezegd (${g.oorzaak}).`,
  InspecteurGewijzigd: (g) => `Inspecteur ${g.inspecteur} doet het bezoek.`,
  ZelfbeoordelingIngeleverd: (g) => `De zelfbeoordeling is ingeleverd op ${inWoorden(g.ingeleverdOp)}.`,
  BezoekVastgelegd: (g) =>
    `Toezicht in de Klas is gehouden op ${inWoorden(g.gehoudenOp)}, door inspecteur ${g.inspecteur}.`,
  ConceptrapportUitgebracht: (g) => `Het conceptrapport is uitgebracht. Voorlopige uitkomst: ${g.uitkomst}.`,
  RapportzienswijzeVastgelegd: (g) =>
    g.wijze === 'geen'
      ? 'De school geeft geen zienswijze op het conceptrapport.'
      : `De zienswijze op het conceptrapport is ontvangen op ${inWoorden(g.ontvangenOp)} (${g.wijze}).`,
  RapportVastgesteld: (g) => `Het eindrapport is vastgesteld. Uitkomst: ${g.uitkomst}.`,
  RapportGepubliceerd: (g) => `Het rapport is gepubliceerd op ${inWoorden(g.gepubliceerdOp)}.`,
  ToezichtVervroegd: (g) => `Toezicht in de Klas is vervroegd: het bezoek is uiterlijk op ${inWoorden(g.uiterlijk)}.`,
  ToezichtVastgelegd: (g) => `Toezicht in de Klas is gehouden op ${inWoorden(g.gehoudenOp)}. Uitkomst: ${g.uitkomst}.`,
  CursusplanningIngeleverd: (g) =>
    `De cursusplanning van ${inWoorden(g.van)}${totEnMet(g.totEnMet)} is ingeleverd op ${inWoorden(g.ingeleverdOp)}${g.teLaat ? '. Dat was te laat' : ''}.`,
  CursusplanningGewijzigd: (g) =>
    `De cursusplanning verandert vanaf ${inWoorden(g.ingangsdatum)}. Dat is gemeld op ${inWoorden(g.gemeldOp)}${g.teLaat ? '. Dat was te laat' : ''}.`,
  AfstandsonderwijsGemeld: (g) =>
    `Gemeld is dat de school les op afstand geeft van ${inWoorden(g.van)}${totEnMet(g.totEnMet)}. Aantal groepen: ${g.aantalGroepen}${g.teLaat ? '. Dat was te laat' : ''}.`,
  AfstandsonderwijsBeeindigd: (g) =>
    `Het afstandsonderwijs (melding ${g.nummer}) duurt tot en met ${inWoorden(g.totEnMet)}.`,
  AfstandsonderwijsBeoordeeld: (g) => `Het bezoek van ${inWoorden(g.bezoek)} gaat door, ook met afstandsonderwijs.`,
  WijzigingGemeld: (g) =>
    `Een wijziging bij de school is gemeld (${g.wat}), vanaf ${inWoorden(g.ingangsdatum)}.${g.aantalVestigingen === null ? '' : ` Aantal vestigingen: ${g.aantalVestigingen}.`}${hoeLaat(g.dagenTeLaat)}`,
  WijzigingBeoordeeld: (g) => `De gemelde wijziging (melding ${g.nummer}) is beoordeeld.`,
  WijzigingNagevraagd: (g) =>
    `De school is gevraagd of er iets is gewijzigd (${g.wat}). Dat werd bekend op ${inWoorden(g.bekendGewordenOp)}.`,
  NavraagGesloten: (g) => `Navraag ${g.nummer} is gesloten zonder melding van de school.`,
  BriefKlaargezet: (g) => `De brief “${briefnaam(g.sjabloon)}” staat klaar om te versturen per ${g.kanaal}.`,
  BriefNaarPost: (g) => `De brief “${briefnaam(g.sjabloon)}” gaat niet per e-mail maar per post.`,
  BriefVerzonden: (g) => `De brief “${briefnaam(g.sjabloon)}” is verstuurd per ${g.kanaal}.`,
  HerinneringVerzonden: (g) => `De school is herinnerd aan: ${g.punten.map((p) => p.onderwerp).join('; ')}.`,
  TermijnVerstreken: (g) =>
    `De termijn is verstreken: ${g.omschrijving}. De laatste dag was ${inWoorden(g.laatsteDag)}.`,
  KalenderGewijzigd: ({ versie, verschoven, afspraken = [] }) => {
    const zinnen = [
      ...verschoven.map((v) => `${v.omschrijving} verschoof van ${inWoorden(v.van)} naar ${inWoorden(v.naar)}`),
      ...afspraken.map(
        (a) =>
          `${a.omschrijving} staat op ${inWoorden(a.dag)}, en die dag is ${a.gesloten ? 'nu gesloten' : 'weer open'}`,
      ),
    ];
    return `De kalender is gewijzigd (nummer ${versie})${zinnen.length > 0 ? `: ${zinnen.join('; ')}` : ''}.`;
  },
  BriefAlsnogVerzonden: (g) =>
    `De brief "${briefnaam(g.sjabloon)}" is op ${inWoorden(g.datum)} ${g.kanaal === 'post' ? 'per post' : 'per e-mail'} verstuurd. Die dag telt.`,
  BezorgingMislukt: ({ uitkomst, brief }) => {
    const wat = brief ? `De brief "${briefnaam(brief.sjabloon)}"` : 'Een herinnering';
    if (uitkomst === 'teruggekomen') return `${wat} kwam terug.`;
    return uitkomst === 'mislukt'
      ? `${wat} kon niet worden verstuurd.`
      : `Van een bericht is niet bekend of het is verstuurd: ${wat.toLowerCase()}.`;
  },
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
    case 'AanvraagToegekend':
      return feit.motivering ?? null;
    case 'BeslistermijnVerlengd':
    case 'AanvraagAfgewezen':
    case 'AanvraagBuitenBehandelingGesteld':
    case 'VerbandBeoordeeld':
    case 'MeetperiodeGoedgekeurd':
    case 'VoornemenUitgebracht':
    case 'VoornemenIngetrokken':
    case 'OmzettingGeweigerd':
    case 'BepaaldeTijdVerlengd':
      return feit.motivering;
    case 'BezorgingMislukt':
    case 'BerichtHervat':
    case 'TermijnAfgehandeld':
    case 'VerwantschapVastgelegd':
    case 'BelangVastgelegd':
    case 'StopGemeld':
    case 'CursusplanningGewijzigd':
    case 'AfstandsonderwijsBeoordeeld':
    case 'WijzigingGemeld':
    case 'WijzigingBeoordeeld':
      return feit.toelichting;
    case 'CursusplanningIngeleverd':
      return feit.vindplaats;
    case 'AfstandsonderwijsGemeld':
    case 'NavraagGesloten':
      return feit.reden;
    case 'ToegangGeweigerd':
    case 'SignaalBeoordeeld':
      return feit.toelichting;
    case 'OnaangekondigdBezoekVastgelegd':
      return feit.bevindingen;
    case 'SignaalAfgehandeld':
    case 'HerhaaldelijkAfgedaan':
      return feit.motivering;
    case 'SignaalVastgelegd':
    case 'InformatieGedeeld':
      return feit.inhoud;
    case 'UitzonderingGemeld':
      return feit.onderbouwing;
    case 'StreefmaandGekozen':
    case 'BestuurderGeschrapt':
    case 'VerwantschapGeschrapt':
    case 'OnaangekondigdBezoekGepland':
    case 'OnaangekondigdBezoekGeschrapt':
    case 'BezoekGepland':
    case 'BezoekVerplaatst':
    case 'BezoekAfgezegd':
    case 'ToezichtVervroegd':
      return feit.reden;
    case 'UitnodigingBeantwoord':
      return feit.locaties;
    case 'ConceptrapportUitgebracht':
    case 'RapportVastgesteld':
      return feit.rapport;
    case 'AuditadviesGegeven':
      return feit.bewijs;
    case 'ZienswijzeVastgelegd':
    case 'RapportzienswijzeVastgelegd':
      return feit.inhoud;
    case 'TaakToegewezen':
    case 'AuditadviesIngetrokken':
      return feit.reden;
    case 'ResultatenauditGepland':
      return feit.reden ?? null;
    case 'VogGeregistreerd':
      return feit.gezienDoor ?? null;
    case 'MedewerkerVogGeregistreerd':
      return feit.gezienDoor;
    default:
      return null;
  }
}

const REGISTERVELD_IN_WOORDEN: Readonly<Record<Registerveld, string>> = {
  naam: 'naam',
  straatEnNummer: 'straat en nummer',
  postcode: 'postcode',
  plaats: 'plaats',
  contactEmail: 'e-mailadres',
};

/** Which particulars changed; what they are now stands in the register. */
function contactzin(g: Extract<Gebeurtenis, { soort: 'ContactgegevensGewijzigd' }>): string {
  const gewijzigd = REGISTERVELDEN.filter((veld) => g[veld] !== null).map((veld) => REGISTERVELD_IN_WOORDEN[veld]);
  const zinnen = [
    ...(gewijzigd.length > 0 ? [`In het register is gewijzigd: ${gewijzigd.join(', ')}.`] : []),
    ...(g.melding === null ? [] : [`Het nieuwe adres van melding ${g.melding} geldt.`]),
    ...(g.elektronischBereikbaar === null
      ? []
      : [`Besluiten gaan voortaan per ${g.elektronischBereikbaar ? 'e-mail' : 'post'}.`]),
  ];
  return zinnen.join(' ');
}

/** `2027-03` → `maart 2027` */
const maandInWoorden = (maand: string) => inWoorden(`${maand}-01`).replace(/^\d+ /, '');

/** `PERSONEELSKWALITEIT` → `personeelskwaliteit` */
const leesbaar = (grond: string) => grond.toLowerCase().replaceAll('_', ' ');

/** N-26: how much later than its term a change was told. */
const hoeLaat = (dagen: number | undefined) =>
  dagen ? ` Dat was ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} te laat gemeld.` : '';

const metKomma = (getal: number) => String(getal).replace('.', ',');

const vanWie = (persoonId: string | null | undefined) => (persoonId ? 'een bestuurder' : 'de directie');
