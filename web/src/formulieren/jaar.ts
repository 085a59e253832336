/** The forms of a meetjaar: data, survey, lesson hours, audit, advice, besluit. */
import { elip, meetjaar, motivering, vandaag } from './gedeeld.ts';
import { type Formuliermaker, opties, type Veld } from './velden.ts';

const LEERROUTES = [
  { naam: 'b1', route: 'B1-route' },
  { naam: 'z', route: 'Z-route' },
] as const;

const PIJLERS = ['organisatie', 'resultaten', 'tevredenheid', 'financieel'] as const;

const PIJLERNAMEN: Record<(typeof PIJLERS)[number], string> = {
  organisatie: 'Organisatie',
  resultaten: 'Resultaten',
  tevredenheid: 'Tevredenheid',
  financieel: 'Financiën',
};

const routevelden = LEERROUTES.flatMap(({ naam, route: groep }): Veld[] => [
  {
    naam: `${naam}Kandidaten`,
    groep,
    label: 'Cursisten die klaar waren',
    soort: 'getal',
    verplicht: true,
    uitleg: 'Iedereen, ook wie niet meetelt.',
  },
  {
    naam: `${naam}Elip`,
    groep,
    label: 'Daarvan ELIP',
    soort: 'getal',
    begin: '0',
    uitleg: 'Door een gemeente aangemeld. Deze cursisten tellen niet mee.',
  },
  {
    naam: `${naam}Geslaagd`,
    groep,
    label: 'Geslaagd',
    soort: 'getal',
    verplicht: true,
    uitleg: 'Alleen wie meetelt.',
  },
]);

const routesInApi = Object.fromEntries(
  LEERROUTES.flatMap(({ naam }, i) => [
    [`resultaten[${i}].kandidaten`, `${naam}Kandidaten`],
    [`resultaten[${i}].uitgesloten`, `${naam}Elip`],
    [`resultaten[${i}].uitgesloten[0].aantal`, `${naam}Elip`],
    [`resultaten[${i}].geslaagd`, `${naam}Geslaagd`],
  ]),
);

const leverDatum = (begin: string, label: string): Veld => ({
  naam: 'leverDatum',
  label,
  soort: 'datum',
  verplicht: true,
  begin,
});

export const JAARFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  ResultatenLeveren: (school) => ({
    titel: 'Resultaten aanleveren',
    uitleg: 'Alleen aantallen, geen namen. Een tweede levering vervangt de eerste.',
    knop: 'Lever de resultaten aan',
    pad: `/scholen/${school.id}/resultaten`,
    velden: [meetjaar(school), leverDatum(vandaag(school), 'Dag van levering'), ...routevelden],
    maakInhoud: (inhoud) => ({
      meetjaar: inhoud['meetjaar'],
      leverDatum: inhoud['leverDatum'],
      resultaten: LEERROUTES.map(({ naam, route }) => ({
        leerroute: route,
        kandidaten: inhoud[`${naam}Kandidaten`],
        uitgesloten: elip(inhoud[`${naam}Elip`]),
        geslaagd: inhoud[`${naam}Geslaagd`],
      })),
    }),
    apiVelden: routesInApi,
  }),
  DeelnemersLeveren: (school) => ({
    titel: 'Levering van deelnemers aan Panteia vastleggen',
    uitleg: 'De gegevens van de deelnemers gaan naar Panteia. Hier staan alleen de dag en de aantallen.',
    knop: 'Leg de levering vast',
    pad: `/scholen/${school.id}/deelnemersleveringen`,
    velden: [
      meetjaar(school),
      leverDatum(vandaag(school), 'Dag van levering aan Panteia'),
      { naam: 'aantal', label: 'Aantal deelnemers', soort: 'getal', verplicht: true },
      { naam: 'elip', label: 'Weggelaten: ELIP', soort: 'getal', begin: '0' },
    ],
    maakInhoud: ({ elip: weggelaten, ...rest }) => ({ ...rest, uitgesloten: elip(weggelaten) }),
    apiVelden: { uitgesloten: 'elip', 'uitgesloten[0].aantal': 'elip' },
  }),
  TevredenheidVastleggen: (school) => ({
    titel: 'Uitkomst van het tevredenheidsonderzoek vastleggen',
    uitleg: 'Bij te weinig antwoorden is de uitkomst ‘onvoldoende respons’: niet voldoende en niet onvoldoende.',
    knop: 'Leg de uitkomst vast',
    pad: `/scholen/${school.id}/tevredenheidsonderzoeken`,
    velden: [
      meetjaar(school),
      { naam: 'vaststelDatum', label: 'Dag van het rapport', soort: 'datum', verplicht: true, begin: vandaag(school) },
      { naam: 'uitgenodigd', label: 'Uitgenodigde deelnemers', soort: 'getal', verplicht: true },
      { naam: 'respons', label: 'Antwoorden', soort: 'getal', verplicht: true },
      { naam: 'cijfer', label: 'Cijfer', soort: 'decimaal', uitleg: 'Van 1 tot en met 10, bijvoorbeeld 7,4.' },
    ],
  }),
  LesurenOpgeven: (school) => ({
    titel: 'Lesuren van docenten opgeven',
    uitleg: 'Uren van docenten in opleiding en van ervaren docenten tellen alleen mee met een gemelde uitzondering.',
    knop: 'Geef de lesuren op',
    pad: `/scholen/${school.id}/lesuren`,
    velden: [
      meetjaar(school),
      { naam: 'totaal', label: 'Alle lesuren', soort: 'getal', verplicht: true },
      { naam: 'bevoegd', label: 'Door bevoegde NT2-docenten', soort: 'getal', verplicht: true },
      { naam: 'inOpleiding', label: 'Door docenten in opleiding', soort: 'getal', verplicht: true, begin: '0' },
      {
        naam: 'ervaren',
        label: 'Door ervaren docenten zonder registratie',
        soort: 'getal',
        verplicht: true,
        begin: '0',
      },
    ],
  }),
  UitzonderingMelden: (school) => ({
    titel: 'Uitzondering op de norm voor docenten melden',
    uitleg: 'Melden moet voordat de school de uitzondering gebruikt.',
    knop: 'Leg de melding vast',
    pad: `/scholen/${school.id}/nt2-uitzonderingen`,
    velden: [
      {
        naam: 'uitzondering',
        label: 'Uitzondering',
        soort: 'keuze',
        verplicht: true,
        opties: [
          { waarde: 'IN_OPLEIDING', label: 'Docenten in opleiding tellen mee' },
          { waarde: 'ERVAREN', label: 'Ervaren docenten tellen mee' },
          { waarde: 'PERSONEELSPLAN', label: 'Uitstel met een personeelsplan' },
          { waarde: 'GROEPSGROOTTE', label: 'Grotere groepen' },
        ],
      },
      { naam: 'meldDatum', label: 'Dag van de melding', soort: 'datum', verplicht: true, begin: vandaag(school) },
      { naam: 'vanafDatum', label: 'Gebruikt vanaf', soort: 'datum', verplicht: true },
      { naam: 'onderbouwing', label: 'Waarom is de norm niet haalbaar?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  ResultatenauditPlannen: (school, _doel, instellingen) => ({
    titel: 'Resultatenaudit plannen of verplaatsen',
    uitleg:
      'De audit is na afloop van het meetjaar en uiterlijk drie maanden daarna. De school krijgt een bevestiging.',
    knop: 'Plan de resultatenaudit',
    pad: `/scholen/${school.id}/resultatenaudits`,
    velden: [
      meetjaar(school),
      {
        naam: 'certificerendeInstelling',
        label: 'Certificerende instelling',
        soort: 'keuze',
        verplicht: true,
        opties: instellingen,
      },
      { naam: 'auditDatum', label: 'Dag van de resultatenaudit', soort: 'datum', verplicht: true },
      {
        naam: 'reden',
        label: 'Waarom is er een nieuwe dag nodig?',
        soort: 'lange-tekst',
        uitleg: 'Nodig als de dag van de audit voorbij is en de audit niet doorging.',
      },
    ],
  }),
  AuditadviesGeven: (school) => ({
    titel: 'Advies na de resultatenaudit geven',
    uitleg:
      'De auditor geeft advies, Blik op Werk besluit. Een pijler waarvoor nog iets ontbreekt, kan niet positief zijn.',
    knop: 'Geef het advies',
    pad: `/scholen/${school.id}/auditadviezen`,
    velden: [
      meetjaar(school),
      { naam: 'auditDatum', label: 'Dag van de audit', soort: 'datum', verplicht: true },
      ...PIJLERS.map((pijler): Veld => ({
        naam: pijler,
        groep: 'Advies per pijler',
        label: PIJLERNAMEN[pijler],
        soort: 'keuze',
        verplicht: true,
        opties: opties('positief', 'negatief'),
      })),
      {
        naam: 'bewijs',
        label: 'Waar staan het rapport en de stukken?',
        soort: 'lange-tekst',
        verplicht: true,
      },
    ],
    maakInhoud: ({ meetjaar: jaar, auditDatum, bewijs, ...adviezen }) => ({
      meetjaar: jaar,
      auditDatum,
      adviezen,
      bewijs,
    }),
    apiVelden: Object.fromEntries(PIJLERS.map((pijler) => [`adviezen.${pijler}`, pijler])),
  }),
  AuditadviesIntrekken: (school) => ({
    titel: 'Advies na de resultatenaudit intrekken',
    uitleg:
      'Daarna kan er een nieuw advies komen, of een nieuwe audit. Het oude advies blijft in de geschiedenis staan.',
    knop: 'Trek het advies in',
    pad: `/scholen/${school.id}/auditadviezen/_trek-in`,
    velden: [meetjaar(school), { naam: 'reden', label: 'Wat klopt er niet?', soort: 'lange-tekst', verplicht: true }],
  }),
  MeetperiodeGoedkeuren: (school) => ({
    titel: 'Meetperiode goedkeuren',
    uitleg:
      'Een motivering is nodig als het advies negatief is (Awb 3:50), of als de instelling de audit niet had mogen doen.',
    knop: 'Keur de meetperiode goed',
    pad: `/scholen/${school.id}/meetperiodebesluiten`,
    velden: [meetjaar(school), { ...motivering, verplicht: false }],
  }),
};
