/** Commands with contents that fit, that almost fit, and that are silly; in the right role most of the time. */
import { BEZORGINGSUITKOMSTEN, HERVATTINGEN } from '../../domain/dossier/correspondentie/feiten.ts';
import fc from 'fast-check';
import { AFWIJZINGSGRONDEN, OPSCHORTINGSGRONDEN } from '../../domain/dossier/aanvraag/feiten.ts';
import { type Opdracht, OPDRACHTSOORTEN, procedures } from '../../domain/dossier/dossier.ts';
import { BESTUURSBRONNEN, BESTUURSFUNCTIES } from '../../domain/dossier/bestuur/feiten.ts';
import { MEDEWERKERFUNCTIES } from '../../domain/dossier/vog/feiten.ts';
import { UITZONDERINGEN } from '../../domain/regels/handleiding.ts';
import { HERSTELPUNTEN, SLUITINGSPUNTEN } from '../../domain/regels/sluiting.ts';
import { PARTIJEN } from '../../domain/dossier/belangen/feiten.ts';
import { OORDELEN, VERWANTSCHAPPEN } from '../../domain/dossier/verbanden/feiten.ts';
import { GRONDEN, MAATREGELEN, ZIENSWIJZEN } from '../../domain/dossier/voornemen/feiten.ts';
import { SOORTEN_KEURMERK, STATUSSEN_BIJ_IMPORT } from '../../domain/dossier/inschrijving/inschrijving.ts';
import { OMVANGEN } from '../../domain/regels/omvang.ts';
import { type Rol, ROLLEN } from '../../domain/dossier/procedure.ts';
import { CERTIFICERENDE_INSTELLINGEN } from '../../domain/regels/certificerende-instellingen.ts';
import { type Datum, eersteKantoordag, plusDagen, plusMaanden } from '../../domain/termijn/index.ts';
import { SOORTEN_BEZOEK } from '../../domain/dossier/medewerking/feiten.ts';
import { BEZOEKUITKOMSTEN } from '../../domain/dossier/onaangekondigd/feiten.ts';
import { ERNST, SIGNAALBESLUITEN, SIGNAALBRONNEN } from '../../domain/dossier/signalen/feiten.ts';
import { OORZAKEN, RAPPORTZIENSWIJZEN, UITKOMSTEN } from '../../domain/dossier/toezicht/feiten.ts';
import { NAVRAAGSOORTEN, WIJZIGINGSOORTEN } from '../../domain/dossier/wijzigingen/feiten.ts';
import { BRONNEN } from './bronnen.ts';
import { SCORES } from './toezicht.ts';
import { aantal, adviezen, ditJaarOfVorig, elip, resultaten } from './willekeurige-cijfers.ts';
import {
  brieven,
  dagRond,
  gek,
  type Inhoud,
  jaOfNee,
  leeg,
  rond,
  tekst,
  tekstOfLeeg,
  uit,
  vast,
  verleden,
  verstuurdeBrief,
} from './willekeurige-inhoud.ts';

export interface Zet {
  /** Days and hours that pass before the command. */
  dagen: number;
  uren: number;
  /** Whether the wake-ups on the way are carried out, or were missed and come afterwards. */
  wakker: boolean;
  rol: Rol;
  opdracht: (vandaag: Datum) => Opdracht;
}

const einden = { totEnMet: fc.oneof(leeg, leeg, rond), verwachtTotEnMet: fc.oneof(leeg, leeg, dagRond(0, 60)) };

const stand = {
  omvang: uit(OMVANGEN),
  aantalVestigingen: vast(fc.integer({ min: 1, max: 9 })),
  elektronischBereikbaar: jaOfNee,
  postadresBekend: jaOfNee,
  duoNummer: tekst,
  soortKeurmerk: uit(SOORTEN_KEURMERK),
  verleendOp: dagRond(-4_000, -400),
  meetjaar: fc.constantFrom(0, -1).map((n) => (vandaag: Datum) => Number(vandaag.slice(0, 4)) + n),
  handleiding: uit(['2026', '2025']),
  status: uit(STATUSSEN_BIJ_IMPORT),
  statusSinds: verleden,
  statusTotEnMet: dagRond(0, 300),
  laatsteTidkOp: dagRond(-1_500, -1),
  tidkUitkomst: uit(['voldoende', 'onvoldoende']),
  certificerendeInstelling: uit(['Kiwa Nederland', 'EIK Certificering']),
  auditGeplandOp: leeg,
  directieVogAfgegevenOp: fc.oneof(verleden, leeg),
  samenwerkingsgemeenten: vast(fc.constant([])),
};

// Often the same ones, so that a besluit rests on what was put to the school.
const gronden = fc.oneof(
  vast(fc.subarray([...GRONDEN], { minLength: 1, maxLength: 3 })),
  vast(fc.constant(['ORGANISATIE'])),
);
const andereSchool = uit(['school-2', 'school-3', 'school-4']);
const persoon = uit(['persoon-1', 'persoon-2', 'persoon-3']);
const taakId = fc
  .constantFrom(-1, 0)
  .map((n) => (vandaag: Datum) => `vog/directie/${Number(vandaag.slice(0, 4)) + n}/klaarzetten`);
const voornemennummer = vast(fc.constantFrom(1, 1, 1, 2, 3));

const bezoekdag = fc
  .integer({ min: 15, max: 200 })
  .map((n) => (vandaag: Datum) => eersteKantoordag(plusDagen(vandaag, n), BRONNEN.kalender));
const bezoekdagen = bezoekdag.map((dag) => (vandaag: Datum) => [dag(vandaag)]);
const vandaagOpen = vast(fc.constant(null)).map(() => (vandaag: Datum) => eersteKantoordag(vandaag, BRONNEN.kalender));
const signaalnummer = vast(fc.constantFrom(1, 1, 1, 2));
const locaties = vast(fc.constantFrom(1, 1, 2));
const inspecteur = uit([...BRONNEN.inspecteurs.map((i) => i.code)]);
const laagNummer = vast(fc.integer({ min: 1, max: 3 }));

type Velden = Record<string, fc.Arbitrary<Inhoud>>;

const wijziging: Velden = {
  wat: uit(WIJZIGINGSOORTEN),
  ingangsdatum: dagRond(-60, 20),
  gemeldOp: dagRond(-10, 0),
  aantalVestigingen: fc.oneof({ arbitrary: leeg, weight: 3 }, vast(fc.integer({ min: 1, max: 9 }))),
  toelichting: tekst,
};

/** Of a command whose fields depend on each other: each way to fill them in. */
const VELDEN: Record<Opdracht['soort'], Velden | Velden[]> = {
  SchoolInschrijven: {
    omvang: uit(OMVANGEN),
    aantalVestigingen: vast(fc.integer({ min: 1, max: 9 })),
    elektronischBereikbaar: jaOfNee,
    postadresBekend: jaOfNee,
  },
  SchoolImporteren: { stand: ingevuld(stand, 60) },
  ContactgegevensWijzigen: {
    naam: tekstOfLeeg,
    straatEnNummer: tekstOfLeeg,
    postcode: tekstOfLeeg,
    plaats: tekstOfLeeg,
    contactEmail: tekstOfLeeg,
    elektronischBereikbaar: fc.oneof(leeg, jaOfNee),
  },
  AanvraagIndienen: { ontvangenOp: dagRond(-30, 0), nieuweFeiten: fc.oneof(tekst, leeg) },
  AanvullingVragen: { ontbreekt: tekst, dagen: fc.oneof(leeg, vast(fc.integer({ min: 1, max: 90 }))) },
  AanvullingOntvangen: { ontvangenOp: dagRond(-5, 0), volledig: fc.oneof(jaOfNee, leeg) },
  AanvullingBeoordelen: { volledig: jaOfNee, ontbreekt: fc.oneof(tekst, leeg) },
  BeslistermijnVerlengen: { weken: vast(fc.integer({ min: 1, max: 26 })), motivering: tekst },
  BeslistermijnOpschorten: { grond: uit(OPSCHORTINGSGRONDEN), van: dagRond(-10, 30), ...einden },
  OpschortingBeeindigen: { totEnMet: dagRond(-10, 0) },
  AanvraagToekennen: { duoNummer: tekst, motivering: fc.oneof(leeg, tekst) },
  AanvraagAfwijzen: {
    gronden: vast(fc.subarray([...AFWIJZINGSGRONDEN], { minLength: 1 })),
    motivering: tekst,
    afwijkendeFeiten: jaOfNee,
    gehoordOp: fc.oneof(leeg, dagRond(-10, 0)),
    feitenNietNieuw: fc.oneof(leeg, tekst),
  },
  AanvraagBuitenBehandelingStellen: { motivering: tekst },
  AanvraagIntrekken: {},
  VerwantschapVastleggen: {
    andereSchoolId: andereSchool,
    verwantschap: uit(VERWANTSCHAPPEN),
    per: rond,
    gemeldOp: dagRond(-10, 0),
    toelichting: tekst,
  },
  VerwantschapSchrappen: { andereSchoolId: andereSchool, verwantschap: uit(VERWANTSCHAPPEN), reden: tekst },
  VerbandBeoordelen: { andereSchoolId: andereSchool, oordeel: uit(OORDELEN), motivering: tekst },
  VoornemenUitbrengen: {
    maatregel: uit([...MAATREGELEN, 'afwijzing van de aanvraag', 'weigering van de omzetting']),
    gronden,
    motivering: tekst,
    dagen: fc.oneof(leeg, vast(fc.integer({ min: 1, max: 90 }))),
    meetjaar: fc.oneof(
      { arbitrary: leeg, weight: 3 },
      { arbitrary: fc.constantFrom(-1, 0).map((n) => (vandaag: Datum) => Number(vandaag.slice(0, 4)) + n), weight: 1 },
    ),
  },
  ZienswijzeVastleggen: {
    nummer: voornemennummer,
    ontvangenOp: dagRond(-3, 0),
    wijze: uit(ZIENSWIJZEN),
    inhoud: tekst,
  },
  VoornemenIntrekken: { nummer: voornemennummer, motivering: tekst },
  KeurmerkOmzetten: {},
  OmzettingWeigeren: { gronden, motivering: tekst },
  BepaaldeTijdVerlengen: { maanden: vast(fc.integer({ min: 1, max: 12 })), motivering: tekst },
  BestuurderAanmelden: {
    persoonId: persoon,
    functie: uit(BESTUURSFUNCTIES),
    sinds: dagRond(-60, 30),
    gemeldOp: dagRond(-20, 0),
  },
  BestuurderAfmelden: { persoonId: persoon, totEnMet: dagRond(-20, 200), gemeldOp: dagRond(-20, 0) },
  BestuurVolledigVastleggen: { peildatum: dagRond(-20, 0), bron: uit(BESTUURSBRONNEN) },
  BestuurderSchrappen: { nummer: vast(fc.integer({ min: 1, max: 4 })), reden: tekst },
  VogRegistreren: {
    persoonId: fc.oneof(leeg, persoon),
    afgegevenOp: dagRond(-200, 0),
    overhandigdOp: dagRond(-30, 0),
    gezienDoor: tekst,
  },
  MedewerkerAanmelden: { persoonId: persoon, functie: uit(MEDEWERKERFUNCTIES), begonnenOp: dagRond(-30, 30) },
  MedewerkerVogRegistreren: {
    persoonId: persoon,
    functie: uit(MEDEWERKERFUNCTIES),
    afgegevenOp: dagRond(-200, -30),
    overhandigdOp: dagRond(-30, 0),
    begonnenOp: dagRond(-30, 30),
    gezienDoor: tekst,
  },
  MedewerkerAfmelden: { persoonId: persoon, totEnMet: dagRond(0, 60) },
  StopMelden: { gemeldOp: dagRond(-5, 0), perDatum: dagRond(0, 90), toelichting: fc.oneof(leeg, tekst) },
  StopIntrekken: {},
  SluitingspuntAfronden: { punt: uit([...SLUITINGSPUNTEN, ...HERSTELPUNTEN]), afgerondOp: dagRond(-3, 0) },
  TaakOppakken: { taakId, door: tekst },
  TaakVrijgeven: { taakId },
  TaakToewijzen: { taakId, naar: uit(ROLLEN), reden: tekst },
  VogAanvraagKlaarzetten: {},
  ResultatenauditPlannen: {
    meetjaar: fc.constantFrom(-1, 0, 1).map((n) => (vandaag: Datum) => Number(vandaag.slice(0, 4)) + n),
    certificerendeInstelling: uit(CERTIFICERENDE_INSTELLINGEN.map((ci) => ci.naam)),
    datum: dagRond(0, 400),
    reden: fc.oneof(leeg, tekst),
  },
  BelangVastleggen: {
    partij: uit(PARTIJEN),
    wie: uit(CERTIFICERENDE_INSTELLINGEN.map((ci) => ci.naam)),
    van: verleden,
    totEnMet: fc.oneof(leeg, dagRond(0, 100)),
    toelichting: tekst,
  },
  BelangBeeindigen: { nummer: vast(fc.integer({ min: 1, max: 4 })), totEnMet: dagRond(-60, 60) },
  LesurenOpgeven: {
    meetjaar: ditJaarOfVorig,
    totaal: vast(fc.integer({ min: 900, max: 1_000 })),
    bevoegd: aantal(800),
    inOpleiding: aantal(50),
    ervaren: aantal(50),
  },
  // The addendum held in 2023 and 2024 (N-34).
  UitzonderingMelden: {
    uitzondering: uit(UITZONDERINGEN),
    gemeldOp: dagRond(-1_300, -900),
    vanaf: dagRond(-1_000, -420),
    onderbouwing: tekst,
  },
  DeelnemersLeveren: {
    meetjaar: ditJaarOfVorig,
    geleverdOp: dagRond(-20, 0),
    aantal: aantal(200),
    uitgesloten: vast(elip(5)),
  },
  TevredenheidVastleggen: {
    meetjaar: ditJaarOfVorig,
    vastgesteldOp: dagRond(-3, 0),
    uitgenodigd: vast(fc.integer({ min: 60, max: 200 })),
    respons: aantal(60),
    cijfer: vast(fc.integer({ min: 10, max: 100 }).map((n) => n / 10)),
  },
  ResultatenLeveren: { meetjaar: ditJaarOfVorig, geleverdOp: dagRond(-20, 0), resultaten },
  AuditadviesGeven: { meetjaar: ditJaarOfVorig, gehoudenOp: dagRond(-20, 0), adviezen, bewijs: tekst },
  AuditadviesIntrekken: { meetjaar: ditJaarOfVorig, reden: tekst },
  MeetperiodeGoedkeuren: { meetjaar: ditJaarOfVorig, motivering: fc.oneof(leeg, tekst) },
  StreefmaandKiezen: {
    maand: fc.integer({ min: 0, max: 20 }).map((n) => (vandaag: Datum) => plusMaanden(vandaag, n).slice(0, 7)),
    reden: fc.oneof(leeg, tekst),
  },
  ToezichtUitnodigen: { dagen: bezoekdagen },
  UitnodigingBeantwoorden: { dagen: bezoekdagen, aantalLocaties: locaties, locaties: tekst },
  BezoekPlannen: { dag: bezoekdag, aantalLocaties: locaties, inspecteur, reden: fc.oneof(leeg, tekst) },
  BezoekVerplaatsen: { dag: bezoekdag, inspecteur, oorzaak: uit(OORZAKEN), reden: tekst },
  BezoekAfzeggen: { oorzaak: uit(OORZAKEN), reden: tekst },
  InspecteurWijzigen: { inspecteur },
  ZelfbeoordelingInleveren: { ingeleverdOp: dagRond(-5, 0) },
  BezoekVastleggen: { gehoudenOp: dagRond(-5, 0) },
  ConceptrapportUitbrengen: { scores: vast(fc.constant(SCORES)), uitkomst: uit(UITKOMSTEN), rapport: tekst },
  RapportzienswijzeVastleggen: {
    ontvangenOp: dagRond(-3, 0),
    wijze: uit(RAPPORTZIENSWIJZEN),
    inhoud: fc.oneof(leeg, tekst),
  },
  RapportVaststellen: {
    scores: vast(fc.constant(SCORES)),
    uitkomst: uit(UITKOMSTEN),
    rapport: tekst,
    motivering: fc.oneof(leeg, tekst),
  },
  RapportPubliceren: { gepubliceerdOp: dagRond(-3, 0) },
  OnaangekondigdBezoekPlannen: {
    dag: fc.oneof(vandaagOpen, bezoekdag),
    inspecteur,
    signaal: fc.oneof({ arbitrary: leeg, weight: 4 }, { arbitrary: signaalnummer, weight: 1 }),
    reden: tekst,
  },
  OnaangekondigdBezoekVastleggen: {
    nummer: signaalnummer,
    gehoudenOp: dagRond(-3, 0),
    uitkomst: uit(BEZOEKUITKOMSTEN),
    bevindingen: tekst,
  },
  OnaangekondigdBezoekSchrappen: { nummer: signaalnummer, reden: tekst },
  HerhaaldelijkAfdoen: { motivering: tekst },
  ToegangWeigeringVastleggen: { geweigerdOp: dagRond(-3, 0), bezoek: uit(SOORTEN_BEZOEK), toelichting: tekst },
  SignaalVastleggen: {
    bron: uit(SIGNAALBRONNEN),
    gemeente: fc.oneof(leeg, leeg, uit(['Tiel'])),
    ontvangenOp: dagRond(-5, 0),
    inhoud: tekst,
  },
  SignaalBevestigen: { nummer: signaalnummer, bevestigdOp: dagRond(-2, 0) },
  SignaalBeoordelen: { nummer: signaalnummer, ernst: uit(ERNST), fraudeAanwijzing: jaOfNee, toelichting: tekst },
  SignaalAfhandelen: { nummer: signaalnummer, besluit: uit(SIGNAALBESLUITEN), motivering: tekst },
  SignaalDoorgeven: { nummer: signaalnummer, doorgegevenOp: dagRond(-2, 0) },
  InformatieDelen: { gemeente: uit(['Tiel', 'Elders']), gedeeldOp: dagRond(-5, 0), signaal: leeg, inhoud: tekst },
  ToezichtVervroegen: { uiterlijk: dagRond(1, 90), signaal: leeg, reden: tekst },
  CursusplanningInleveren: {
    van: dagRond(-40, 60),
    totEnMet: dagRond(0, 160),
    ingeleverdOp: dagRond(-10, 0),
    aantalGroepen: aantal(40),
    vindplaats: fc.oneof(leeg, tekst),
  },
  CursusplanningWijzigen: { ingangsdatum: dagRond(-10, 30), gemeldOp: dagRond(-10, 0), toelichting: tekst },
  AfstandsonderwijsMelden: {
    van: dagRond(-20, 60),
    totEnMet: fc.oneof(leeg, dagRond(20, 200)),
    aantalGroepen: vast(fc.integer({ min: 1, max: 9 })),
    reden: tekst,
  },
  AfstandsonderwijsBeeindigen: { nummer: laagNummer, totEnMet: dagRond(-10, 60) },
  AfstandsonderwijsBeoordelen: { nummer: laagNummer, toelichting: tekst },
  WijzigingMelden: [
    { ...wijziging, straatEnNummer: leeg, postcode: leeg, plaats: leeg },
    {
      ...wijziging,
      wat: uit(['adres']),
      aantalVestigingen: leeg,
      straatEnNummer: tekst,
      postcode: tekst,
      plaats: tekst,
    },
  ],
  WijzigingBeoordelen: { nummer: laagNummer, toelichting: tekst },
  WijzigingNavragen: { wat: uit(NAVRAAGSOORTEN), bekendGewordenOp: dagRond(-10, 0) },
  NavraagSluiten: { nummer: laagNummer, reden: tekst },
  MeetjaarStarten: {},
  BriefPosten: { briefId: uit(brieven), verzondenOp: dagRond(-5, 0) },
  BezorgingMelden: {
    berichtId: uit([...brieven, 'herinnering-2026-11-16']),
    uitkomst: uit(BEZORGINGSUITKOMSTEN),
    brief: fc.oneof({ arbitrary: verstuurdeBrief, weight: 4 }, { arbitrary: leeg, weight: 1 }),
    toelichting: fc.oneof(tekst, leeg),
  },
  LatereVerzendingMelden: { briefId: uit(brieven), brief: verstuurdeBrief },
  BerichtHervatten: {
    berichtId: uit([...brieven, 'herinnering-2026-11-16']),
    keuze: uit(HERVATTINGEN),
    toelichting: tekst,
  },
  TermijnAfhandelen: {
    termijnId: uit(['aanvraag/1/besluit', 'vog/directie/2026', 'planning/2026/audit', 'keurmerk/einde-bepaalde-tijd']),
    toelichting: tekst,
  },
  KalenderToepassen: {
    versie: vast(fc.integer({ min: 1, max: 9 })),
    verschoven: fc.constant((vandaag: Datum) => [
      { termijnId: 'aanvraag/1/besluit', omschrijving: 'Besluit op de aanvraag', van: vandaag, naar: vandaag },
    ]),
    afspraken: fc.constant((vandaag: Datum) => [
      { soort: 'toezicht', dag: vandaag, omschrijving: 'Toezicht in de Klas', gesloten: true },
    ]),
  },
};

/** Every field filled in; one time in `kans` with something silly instead. */
function ingevuld(velden: Velden, kans: number): fc.Arbitrary<Inhoud> {
  const metGekkigheid = Object.fromEntries(
    Object.entries(velden).map(([veld, goed]) => [
      veld,
      fc.oneof({ arbitrary: goed, weight: kans }, { arbitrary: vast(gek), weight: 1 }),
    ]),
  );
  return fc
    .record(metGekkigheid)
    .map((inhoud) => (vandaag) => Object.fromEntries(Object.entries(inhoud).map(([veld, f]) => [veld, f(vandaag)])));
}

/** One move: time passes, and somebody gives one of these commands. */
export const zet = (soorten: readonly Opdracht['soort'][] = OPDRACHTSOORTEN): fc.Arbitrary<Zet> =>
  fc.constantFrom(...soorten).chain(zetMet);

function zetMet(soort: Opdracht['soort']): fc.Arbitrary<Zet> {
  return fc.record({
    dagen: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 10 }), weight: 4 },
      { arbitrary: fc.integer({ min: 0, max: 250 }), weight: 1 },
    ),
    uren: fc.integer({ min: 0, max: 23 }),
    wakker: fc.oneof({ arbitrary: fc.constant(true), weight: 5 }, { arbitrary: fc.constant(false), weight: 1 }),
    rol: fc.oneof(
      { arbitrary: fc.constantFrom(...rollenVan(soort)), weight: 12 },
      { arbitrary: fc.constantFrom(...ROLLEN), weight: 1 },
    ),
    opdracht: inhoudVan(VELDEN[soort]).map(
      (inhoud) => (vandaag: Datum) => ({ soort, ...(inhoud(vandaag) as object) }) as Opdracht,
    ),
  });
}

const inhoudVan = (velden: Velden | Velden[]): fc.Arbitrary<Inhoud> =>
  Array.isArray(velden) ? fc.oneof(...velden.map(inhoudVan)) : ingevuld(velden, 12);

function rollenVan(soort: Opdracht['soort']): readonly Rol[] {
  type Rollen = Record<string, { rollen: readonly Rol[] }>;
  const alle = Object.assign({}, ...Object.values(procedures).map((p) => p.opdrachten)) as Rollen;
  return alle[soort]?.rollen ?? ROLLEN;
}
