/** The states in which a school can be, each told as a story that ends there. */
import type { Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import type { Toezichtuitkomst } from '../../domain/dossier/toezicht/feiten.ts';
import { SLUITINGSPUNTEN } from '../../domain/regels/sluiting.ts';
import { BRONNEN, ZONDER_NORMEN } from './bronnen.ts';
import {
  aanvraag,
  aanvulling,
  aanvullingGevraagd,
  afgewezen,
  afwijzen,
  beoordelen,
  geimporteerd,
  goedgekeurd,
  indienen,
  bestuurder,
  ingeschreven,
  ingeschrevenPerPost,
  intrekken,
  tijdelijk,
  toekennen,
  uitbrengen,
  verbinding,
  verlengen,
  verwantschap,
  vragen,
  zienswijze,
} from './feiten.ts';
import { adviesGeven, auditPlannen, deelnemersLeveren, goedkeuren, resultatenLeveren, totDeAudit } from './audit.ts';
import { gegeven, type Gegeven } from './gegeven.ts';
import {
  bezoekAfzeggen,
  bezoekPlannen,
  bezoekVastleggen,
  conceptrapport,
  rapportPubliceren,
  rapportVaststellen,
  rapportzienswijze,
  uitnodigen,
  uitnodigingBeantwoorden,
  vervroegen,
  zelfbeoordelingInleveren,
} from './toezicht.ts';
import { afstandMelden, navragen, planningInleveren, wijzigingMelden } from './plichten.ts';

/** Does what the story says; a refusal would be a mistake in the story. */
function na(school: Gegeven, ...stappen: [Opdracht, Rol][]): Gegeven {
  return stappen.reduce((stand, [opdracht, rol]) => stand.als(opdracht, rol).gelukt(), school);
}

const lopend = [ingeschreven, bestuurder, aanvraag];
const gevraagd = [...lopend, ...aanvullingGevraagd];
const metKeurmerk = (stand: Parameters<typeof geimporteerd>[0] = {}): Gebeurtenis[] => [geimporteerd(stand)];
const VANDAAG = '2026-11-23';
const vogRegistreren: Opdracht = {
  soort: 'VogRegistreren',
  persoonId: null,
  gezienDoor: 'tekst-50',
  afgegevenOp: '2026-11-02',
  overhandigdOp: '2026-11-20',
};
const plannen: Opdracht = {
  soort: 'ResultatenauditPlannen',
  meetjaar: 2026,
  certificerendeInstelling: 'Kiwa Nederland',
  datum: '2027-03-10',
};

const belang: Opdracht = {
  soort: 'BelangVastleggen',
  partij: 'certificerende instelling',
  wie: 'Kiwa Nederland',
  van: '2026-06-01',
  totEnMet: null,
  toelichting: 'tekst-40',
};
const adviesNegatief = () =>
  na(totDeAudit(gegeven(metKeurmerk(), VANDAAG)), [adviesGeven({ organisatie: 'negatief' }), 'auditor']);

/** On Monday 1 February 2027 the school says what it thinks of not getting the keurmerk voor onbepaalde tijd. */
const gehoordOverOmzetting = () =>
  na(
    gegeven([tijdelijk()], '2027-02-01'),
    [uitbrengen({ maatregel: 'weigering van de omzetting', gronden: ['SLAGINGSPERCENTAGE'] }), 'beslisser'],
    [zienswijze('2027-02-01'), 'school'],
  );
const weigeren: Opdracht = { soort: 'OmzettingWeigeren', gronden: ['SLAGINGSPERCENTAGE'], motivering: 'tekst-14' };
const verlengMaanden: Opdracht = { soort: 'BepaaldeTijdVerlengen', maanden: 6, motivering: 'tekst-3' };
const VERVALT = { ...BRONNEN, instellingen: { ...BRONNEN.instellingen, naBepaaldeTijd: 'vervalt' as const } };
const MET_VERBAND = { ...BRONNEN, verbindingen: [verbinding({ verleden: 'ingetrokken', verledenOp: '2026-01-12' })] };

const metBestuurder = () =>
  na(gegeven(metKeurmerk(), VANDAAG), [
    {
      soort: 'BestuurderAanmelden',
      persoonId: 'persoon-1',
      functie: 'directeur',
      sinds: '2020-03-02',
      gemeldOp: VANDAAG,
    },
    'school',
  ]);
const volledigBestuur = () =>
  na(metBestuurder(), [
    { soort: 'BestuurVolledigVastleggen', peildatum: VANDAAG, bron: 'uittreksel van de KvK' },
    'servicedesk',
  ]);
const medewerkerRegistreren: Opdracht = {
  soort: 'MedewerkerVogRegistreren',
  persoonId: 'persoon-2',
  functie: 'docent',
  afgegevenOp: '2026-10-19',
  overhandigdOp: '2026-11-02',
  begonnenOp: '2026-11-09',
  gezienDoor: 'tekst-50',
};

/** The last visit was on 14 May 2024: the next one is from 14 November 2027 to 14 May 2028. */
const uitgenodigd = () => na(gegeven(metKeurmerk(), VANDAAG).op('2027-08-18'), [uitnodigen(['2028-01-18']), 'planner']);
const bezoekGepland = () =>
  na(uitgenodigd(), [uitnodigingBeantwoorden(['2028-01-18']), 'school'], [bezoekPlannen('2028-01-18'), 'planner']);
const bezoekGehouden = () => na(bezoekGepland().op('2028-01-18'), [bezoekVastleggen('2028-01-18'), 'inspecteur']);
const conceptUit = (uitkomst: Toezichtuitkomst = 'voldoende') =>
  na(bezoekGehouden().op('2028-02-01'), [conceptrapport(uitkomst), 'inspecteur']);
const eindrapport = (uitkomst: Toezichtuitkomst) =>
  na(conceptUit(uitkomst), [rapportzienswijze('2028-02-01'), 'school'], [rapportVaststellen(uitkomst), 'inspecteur']);
const { bowkit: _zonder, ...NORMEN_ALLEEN } = BRONNEN.instellingen;
const ZONDER_BOWKIT = { ...BRONNEN, instellingen: NORMEN_ALLEEN };

const bezoek = (dag: string): Opdracht => ({
  soort: 'OnaangekondigdBezoekPlannen',
  dag,
  inspecteur: 'ITTA-01',
  signaal: null,
  reden: 'tekst-70',
});
const weigering = (geweigerdOp: string): Opdracht => ({
  soort: 'ToegangWeigeringVastleggen',
  geweigerdOp,
  bezoek: 'onaangekondigd',
  toelichting: 'tekst-71',
});
const onaangekondigd = () => na(gegeven(metKeurmerk(), VANDAAG), [bezoek('2027-01-12'), 'planner']);
const signaal = () =>
  na(gegeven(metKeurmerk(), VANDAAG), [
    {
      soort: 'SignaalVastleggen',
      bron: 'Meldpunt misstanden',
      gemeente: null,
      ontvangenOp: VANDAAG,
      inhoud: 'tekst-73',
    },
    'servicedesk',
  ]);
const beoordeeld = () =>
  na(signaal(), [
    { soort: 'SignaalBeoordelen', nummer: 1, ernst: 'ernstig', fraudeAanwijzing: true, toelichting: 'tekst-74' },
    'servicedesk',
  ]);

/** On Monday 23 November 2026 the school tells that Friday 29 January 2027 is its last day. */
const stopGemeld = () =>
  na(gegeven(metKeurmerk(), VANDAAG), [
    { soort: 'StopMelden', gemeldOp: VANDAAG, perDatum: '2027-01-29', toelichting: null },
    'school',
  ]);
const gestopt = () => stopGemeld().op('2027-02-01');
const afgerond = () =>
  SLUITINGSPUNTEN.map((punt): [Opdracht, Rol] => [
    { soort: 'SluitingspuntAfronden', punt, afgerondOp: '2027-02-01' },
    'servicedesk',
  ]);

export const TOESTANDEN: Readonly<Record<string, () => Gegeven>> = {
  'nog niets bekend': () => gegeven([], '2026-02-02'),
  'ingeschreven, geen aanvraag': () => gegeven([ingeschreven], '2026-02-02'),
  'aanvraag loopt': () => gegeven(lopend, '2026-02-09'),
  'aanvulling gevraagd, de school kan aanvullen': () => gegeven(gevraagd, '2026-02-18'),
  'aanvulling gevraagd, de brief wacht op de post': () =>
    na(gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16'), [vragen, 'servicedesk']),
  'aanvulling gevraagd, de brief kwam niet aan': () =>
    na(gegeven(gevraagd, '2026-02-18'), [
      {
        soort: 'BezorgingMelden',
        berichtId: 'brief-1',
        uitkomst: 'mislukt',
        brief: {
          ...{ sjabloon: 'aanvulling-gevraagd', kanaal: 'e-mail', verzondenOp: '2026-02-16' },
          gegevens: { nummer: 1, verzoek: 1, dagen: 14, ontbreekt: 'tekst-1' },
        },
        toelichting: null,
      },
      'servicedesk',
    ]),
  'niet aangevuld, binnen vier weken na de aanvultermijn': () => gegeven(gevraagd, '2026-02-16').op('2026-03-03'),
  'niet aangevuld, later dan vier weken na de aanvultermijn': () => gegeven(gevraagd, '2026-02-16').op('2026-03-31'),
  'aangevuld, nog niet beoordeeld': () =>
    na(gegeven(gevraagd, '2026-02-25'), [aanvulling('2026-02-25', null), 'school']),
  'onvolledig aangevuld': () => na(gegeven(gevraagd, '2026-02-25'), [aanvulling('2026-02-25', false), 'servicedesk']),
  'volledig aangevuld': () => na(gegeven(gevraagd, '2026-02-25'), [aanvulling('2026-02-25', true), 'servicedesk']),
  'beslistermijn verlengd': () => na(gegeven(lopend, '2026-03-02'), [verlengen, 'beslisser']),
  'beslistermijn opgeschort zonder einddatum': () =>
    na(gegeven(lopend, '2026-03-02'), [
      { soort: 'BeslistermijnOpschorten', grond: 'overmacht', van: '2026-03-02', totEnMet: null },
      'beslisser',
    ]),
  'beslistermijn verstreken': () => gegeven(lopend, '2026-02-02').op('2026-04-01'),
  'toegekend, de brief wacht op de post': () =>
    na(gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-03-02'), [toekennen, 'beslisser']),
  'toegekend op zaterdag, de e-mail wacht op maandag': () =>
    na(gegeven(lopend, '2026-02-28'), [toekennen, 'beslisser']),
  'toegekend, maar er ontbreken normen': () =>
    na(gegeven(lopend, '2026-02-28'), [toekennen, 'beslisser']).met(ZONDER_NORMEN).op('2026-03-02'),
  'aanvraag loopt, maar er ontbreken normen': () => gegeven(lopend, '2026-02-09', ZONDER_NORMEN),
  afgewezen: () => gegeven([...lopend, ...afgewezen], '2026-03-09'),
  'afgewezen, de brief wacht op de post': () =>
    na(gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-03-02'), [afwijzen, 'beslisser']),
  'buiten behandeling gesteld': () =>
    na(gegeven(gevraagd, '2026-02-16').op('2026-03-03'), [
      { soort: 'AanvraagBuitenBehandelingStellen', motivering: 'tekst-4' },
      'beslisser',
    ]),
  'aanvraag ingetrokken': () => na(gegeven(lopend, '2026-02-10'), [intrekken, 'school']),
  'opnieuw aangevraagd na een afwijzing': () =>
    na(gegeven([...lopend, ...afgewezen], '2026-04-07'), [
      { ...indienen, ontvangenOp: '2026-04-07' } as Opdracht,
      'school',
    ]),
  'opnieuw aangevraagd buiten de wachttijd': () =>
    na(gegeven([...lopend, ...afgewezen], '2027-03-03'), [
      { ...indienen, ontvangenOp: '2027-03-03' } as Opdracht,
      'school',
    ]),
  'voornemen tot afwijzing, zienswijze loopt': () => na(gegeven(lopend, '2026-02-16'), [uitbrengen(), 'beslisser']),
  'voornemen tot afwijzing, de brief wacht op de post': () =>
    na(gegeven([ingeschrevenPerPost, bestuurder, aanvraag], '2026-02-16'), [uitbrengen(), 'beslisser']),
  'voornemen tot afwijzing, zienswijze ontvangen': () =>
    na(gegeven(lopend, '2026-02-16'), [uitbrengen(), 'beslisser'], [zienswijze('2026-02-16'), 'school']),
  'voornemen tot afwijzing, geen zienswijze gekregen': () =>
    na(gegeven(lopend, '2026-02-16'), [uitbrengen(), 'beslisser']).op('2026-03-03'),
  'aanvraag loopt, verband niet beoordeeld': () =>
    na(gegeven([ingeschreven, bestuurder], '2026-02-02', MET_VERBAND), [indienen, 'school']),
  'aanvraag loopt, verband beoordeeld': () =>
    na(
      gegeven([ingeschreven, bestuurder], '2026-02-02', MET_VERBAND),
      [indienen, 'school'],
      [beoordelen('bezwaar'), 'beslisser'],
    ),
  'aanvraag loopt, geen bestuurder bekend': () => gegeven([ingeschreven, aanvraag], '2026-02-09'),
  'keurmerk, verwantschap vastgelegd': () => na(gegeven(metKeurmerk(), VANDAAG), [verwantschap(), 'school']),
  'bepaalde tijd, nog niet alles in orde': () => gegeven([tijdelijk()], '2027-01-26'),
  'bepaalde tijd, alles in orde': () => gegeven([tijdelijk(), ...goedgekeurd()], '2027-01-26'),
  'bepaalde tijd, omgezet': () =>
    na(gegeven([tijdelijk(), ...goedgekeurd()], '2027-01-26'), [{ soort: 'KeurmerkOmzetten' }, 'beslisser']),
  'bepaalde tijd, omzetting besloten, de brief wacht op de post': () =>
    na(gegeven([tijdelijk({ elektronischBereikbaar: false }), ...goedgekeurd()], '2027-01-26'), [
      { soort: 'KeurmerkOmzetten' },
      'beslisser',
    ]),
  'bepaalde tijd verlengd': () => na(gegeven([tijdelijk()], '2027-01-26'), [verlengMaanden, 'beslisser']),
  'bepaalde tijd voorbij, geen besluit': () => gegeven([tijdelijk()], '2027-01-26').op('2027-02-16'),
  'bepaalde tijd, voornemen tot weigering van de omzetting': () =>
    na(gegeven([tijdelijk()], '2027-02-01'), [
      uitbrengen({ maatregel: 'weigering van de omzetting', gronden: ['SLAGINGSPERCENTAGE'] }),
      'beslisser',
    ]),
  'bepaalde tijd, gehoord over weigering van de omzetting': gehoordOverOmzetting,
  'omzetting geweigerd': () => na(gehoordOverOmzetting(), [weigeren, 'beslisser']),
  'vervallen na een weigering': () => na(gehoordOverOmzetting(), [weigeren, 'beslisser']).op('2027-02-16'),
  'vervallen zonder besluit': () => gegeven([tijdelijk()], '2027-01-26', VERVALT).op('2027-02-16'),
  'vervallen, opnieuw aangevraagd': () =>
    na(gegeven([tijdelijk()], '2027-01-26', VERVALT).op('2027-02-16'), [
      { ...indienen, ontvangenOp: '2027-02-16' } as Opdracht,
      'school',
    ]),
  'keurmerk voor bepaalde tijd': () => na(gegeven(lopend, '2026-03-02'), [toekennen, 'beslisser']),
  'keurmerk, actief': () => gegeven(metKeurmerk(), VANDAAG),
  'keurmerk, waarschuwing': () => gegeven(metKeurmerk({ status: 'waarschuwing', statusSinds: '2026-09-13' }), VANDAAG),
  'keurmerk, herstelperiode': () =>
    gegeven(
      metKeurmerk({ status: 'herstelperiode', statusSinds: '2026-10-07', statusTotEnMet: '2027-01-06' }),
      VANDAAG,
    ),
  'keurmerk, geschorst': () =>
    gegeven(metKeurmerk({ status: 'geschorst', statusSinds: '2026-10-25', statusTotEnMet: '2027-01-24' }), VANDAAG),
  'keurmerk, VOG-aanvraag klaargezet': () =>
    na(gegeven(metKeurmerk(), VANDAAG), [{ soort: 'VogAanvraagKlaarzetten' }, 'servicedesk']),
  'keurmerk, VOG geregistreerd': () => na(gegeven(metKeurmerk(), VANDAAG), [vogRegistreren, 'school']),
  'keurmerk, bestuurders bekend': metBestuurder,
  'keurmerk, bestuurder afgemeld': () =>
    na(metBestuurder(), [
      { soort: 'BestuurderAfmelden', persoonId: 'persoon-1', totEnMet: '2026-11-20', gemeldOp: VANDAAG },
      'school',
    ]),
  'keurmerk, bestuur volledig': volledigBestuur,
  'keurmerk, bestuur volledig, auditdag voorbij, niemand meer in functie': () =>
    totDeAudit(
      na(volledigBestuur(), [
        { soort: 'BestuurderAfmelden', persoonId: 'persoon-1', totEnMet: '2026-12-31', gemeldOp: VANDAAG },
        'school',
      ]),
      ['VogRegistreren'],
    ),
  'keurmerk, docent zonder VOG': () =>
    na(gegeven(metKeurmerk(), VANDAAG), [
      { soort: 'MedewerkerAanmelden', persoonId: 'persoon-2', functie: 'docent', begonnenOp: '2026-11-09' },
      'school',
    ]),
  'keurmerk, docent geregistreerd': () => na(gegeven(metKeurmerk(), VANDAAG), [medewerkerRegistreren, 'school']),
  'keurmerk, taak opgepakt': () =>
    na(gegeven(metKeurmerk(), VANDAAG).op('2027-01-05'), [
      { soort: 'TaakOppakken', taakId: 'vog/directie/2026/klaarzetten', door: 'persoon-8' },
      'servicedesk',
    ]),
  'stop gemeld': stopGemeld,
  'stop gemeld en weer ingetrokken': () => na(stopGemeld(), [{ soort: 'StopIntrekken' }, 'school']),
  'stop ingetrokken nadat DUO het wist': () =>
    na(
      stopGemeld().op('2027-01-29'),
      [{ soort: 'SluitingspuntAfronden', punt: 'DUO_MELDEN', afgerondOp: '2027-01-29' }, 'servicedesk'],
      [{ soort: 'StopIntrekken' }, 'school'],
    ),
  'gestopt, sluitingslijst loopt': gestopt,
  gestopt: () => na(gestopt(), ...afgerond()),
  'keurmerk, audit gepland': () => na(gegeven(metKeurmerk(), VANDAAG), [plannen, 'school']),
  'keurmerk, auditdag voorbij, VOG te laat': () =>
    na(gegeven(metKeurmerk(), VANDAAG), [plannen, 'school']).op('2027-03-12'),
  'keurmerk, gegevens gevraagd': () => gegeven(metKeurmerk(), VANDAAG).op('2026-12-22'),
  'keurmerk, resultaten en deelnemers geleverd': () =>
    na(
      gegeven(metKeurmerk(), VANDAAG).op('2026-12-22'),
      [resultatenLeveren(), 'school'],
      [deelnemersLeveren(), 'school'],
    ),
  'keurmerk, auditdag voorbij, alles geleverd': () => totDeAudit(gegeven(metKeurmerk(), VANDAAG)),
  'keurmerk, advies positief': () => na(totDeAudit(gegeven(metKeurmerk(), VANDAAG)), [adviesGeven(), 'auditor']),
  'keurmerk, advies negatief': adviesNegatief,
  'keurmerk, advies ingetrokken': () =>
    na(adviesNegatief(), [{ soort: 'AuditadviesIntrekken', meetjaar: 2026, reden: 'tekst-43' }, 'auditor']),
  'keurmerk, advies negatief, voornemen loopt': () =>
    na(adviesNegatief(), [uitbrengen({ maatregel: 'waarschuwing', meetjaar: 2026 }), 'beslisser']),
  'keurmerk, meetperiode goedgekeurd': () =>
    na(totDeAudit(gegeven(metKeurmerk(), VANDAAG)), [adviesGeven(), 'auditor'], [goedkeuren(), 'beslisser']),
  'keurmerk, uitgenodigd voor Toezicht in de Klas': uitgenodigd,
  'keurmerk, uitnodiging niet beantwoord': () => uitgenodigd().op('2027-09-03'),
  'keurmerk, bezoek gepland': bezoekGepland,
  'keurmerk, zelfbeoordeling ingeleverd': () =>
    na(bezoekGepland().op('2027-12-10'), [zelfbeoordelingInleveren('2027-12-10'), 'school']),
  'keurmerk, bezoek afgezegd': () => na(bezoekGepland(), [bezoekAfzeggen('ITTA'), 'planner']),
  'keurmerk, dag van het bezoek': () => bezoekGepland().op('2028-01-18'),
  'keurmerk, bezoek gehouden': bezoekGehouden,
  'keurmerk, bezoek gehouden, BOWKIT niet ingesteld': () => bezoekGehouden().met(ZONDER_BOWKIT),
  'keurmerk, conceptrapport bij de school': conceptUit,
  'keurmerk, zienswijze op het conceptrapport': () => na(conceptUit(), [rapportzienswijze('2028-02-01'), 'school']),
  'keurmerk, eindrapport voldoende': () => eindrapport('voldoende'),
  'keurmerk, eindrapport te publiceren': () => eindrapport('voldoende').op('2028-02-17'),
  'keurmerk, eindrapport openbaar': () =>
    na(eindrapport('voldoende').op('2028-02-17'), [rapportPubliceren('2028-02-17'), 'planner']),
  'keurmerk, eindrapport onvoldoende, herinspectie komt': () => eindrapport('onvoldoende'),
  'keurmerk, Toezicht in de Klas vervroegd': () =>
    na(gegeven(metKeurmerk(), VANDAAG), [vervroegen('2027-03-01'), 'beslisser']),
  'bepaalde tijd, Toezicht in de Klas onvoldoende': () =>
    gegeven([tijdelijk({ tidkUitkomst: 'onvoldoende' })], VANDAAG),
  'keurmerk, onaangekondigd bezoek gepland': onaangekondigd,
  'keurmerk, dag van een onaangekondigd bezoek': () => onaangekondigd().op('2027-01-12'),
  'keurmerk, één bezoek geweigerd': () =>
    na(onaangekondigd().op('2027-01-12'), [weigering('2027-01-12'), 'inspecteur']),
  'keurmerk, herhaaldelijk geweigerd': () =>
    na(
      na(
        onaangekondigd().op('2027-01-12'),
        [weigering('2027-01-12'), 'inspecteur'],
        [bezoek('2027-01-13'), 'planner'],
      ).op('2027-01-13'),
      [weigering('2027-01-13'), 'inspecteur'],
    ),
  'keurmerk, signaal ontvangen': signaal,
  'keurmerk, signaal beoordeeld': beoordeeld,
  'keurmerk, over een signaal is besloten: voornemen': () =>
    na(beoordeeld(), [
      { soort: 'SignaalAfhandelen', nummer: 1, besluit: 'voornemen', motivering: 'tekst-72' },
      'beslisser',
    ]),
  'keurmerk, belang bij de certificerende instelling': () =>
    na(gegeven(metKeurmerk(), VANDAAG), [auditPlannen('2027-03-10'), 'school'], [belang, 'servicedesk']),
  'keurmerk, cursusplanning ingeleverd': () => na(gegeven(metKeurmerk(), VANDAAG), [planningInleveren(), 'school']),
  'keurmerk, afstandsonderwijs loopt': () => na(gegeven(metKeurmerk(), VANDAAG), [afstandMelden(), 'school']),
  'keurmerk, afstandsonderwijs op de dag van een gepland bezoek': () =>
    na(bezoekGepland(), [afstandMelden({ van: '2028-01-10', totEnMet: null }), 'school']),
  'keurmerk, wijziging van eigendom gemeld': () =>
    na(gegeven(metKeurmerk(), VANDAAG).op('2026-12-07'), [wijzigingMelden(), 'school']),
  'keurmerk, nagevraagd of er iets is gewijzigd': () =>
    na(gegeven(metKeurmerk(), VANDAAG).op('2026-12-07'), [navragen(), 'servicedesk']),
  'keurmerk, meetjaar aangehouden': () => gegeven(metKeurmerk(), VANDAAG, ZONDER_NORMEN).op('2027-01-04'),
  'keurmerk, meetjaar aangehouden, de normen zijn er': () =>
    gegeven(metKeurmerk(), VANDAAG, ZONDER_NORMEN).op('2027-01-04').met(BRONNEN),
};
