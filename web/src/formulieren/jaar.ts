/** The forms of a meetjaar: data, survey, lesson hours, audit, advice, besluit. */
import type { School } from '../api/client.ts';
import { alsMeetjaar, meetjaar, motivering, openMeetjaren, uitsluitingenVoor, vandaag } from './gedeeld.ts';
import { type Formuliermaker, opties, type Veld } from './velden.ts';

const PIJLERS = ['organisatie', 'resultaten', 'tevredenheid', 'financieel'] as const;

const PIJLERNAMEN: Record<(typeof PIJLERS)[number], string> = {
  organisatie: 'Organisatie',
  resultaten: 'Resultaten',
  tevredenheid: 'Tevredenheid',
  financieel: 'Financiën',
};

/** The leerroutes of the open meetjaren, each with the meetjaren in which it counts. */
function leerroutes(school: School): { route: string; jaren: number[] }[] {
  const routes = [...new Set(openMeetjaren(school).flatMap((m) => m.leerroutes))];
  return routes.map((route) => ({
    route,
    jaren: openMeetjaren(school).flatMap((m) => (m.leerroutes.includes(route) ? m.jaar : [])),
  }));
}

/** Per leerroute: who was ready, who of them does not count, and who passed. */
const routevelden = (school: School): Veld[] =>
  leerroutes(school).flatMap(({ route: groep, jaren }): Veld[] => [
    {
      naam: `${groep}/kandidaten`,
      groep,
      label: 'Cursisten die klaar waren',
      soort: 'getal',
      verplicht: true,
      uitleg: 'Iedereen, ook wie niet meetelt.',
      alleenAls: alsMeetjaar(jaren),
    },
    ...uitsluitingenVoor(school, 'resultaten').map(({ grond, omschrijving, jaren: geldtIn }): Veld => ({
      naam: `${groep}/${grond}`,
      groep,
      label: `Daarvan ${grond}`,
      soort: 'getal',
      begin: '0',
      uitleg: `${omschrijving}. Zij tellen niet mee.`,
      alleenAls: alsMeetjaar(jaren.filter((jaar) => geldtIn.includes(jaar))),
    })),
    {
      naam: `${groep}/geslaagd`,
      groep,
      label: 'Geslaagd',
      soort: 'getal',
      verplicht: true,
      uitleg: 'Alleen wie meetelt.',
      alleenAls: alsMeetjaar(jaren),
    },
  ]);

/** What was filled in of who does not count, as the API takes it. */
const uitgesloten = (gronden: readonly { grond: string }[], inhoud: Record<string, unknown>, voor: string) =>
  gronden.flatMap(({ grond }) => {
    const aantal = inhoud[`${voor}${grond}`];
    return aantal === undefined ? [] : [{ grond, aantal }];
  });

/** The place of each field of a leerroute in what is sent. */
const routesInApi = (school: School): Record<string, string> =>
  Object.fromEntries(
    leerroutes(school).flatMap(({ route }, i) => [
      [`resultaten[${i}].kandidaten`, `${route}/kandidaten`],
      [`resultaten[${i}].geslaagd`, `${route}/geslaagd`],
      ...uitgeslotenInApi(uitsluitingenVoor(school, 'resultaten'), `resultaten[${i}].`, `${route}/`),
    ]),
  );

const uitgeslotenInApi = (gronden: readonly { grond: string }[], plek: string, voor: string): [string, string][] =>
  gronden.flatMap(({ grond }, i): [string, string][] => [
    ...(i === 0 ? [[`${plek}uitgesloten`, `${voor}${grond}`] as [string, string]] : []),
    [`${plek}uitgesloten[${i}].aantal`, `${voor}${grond}`],
  ]);

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
    velden: [meetjaar(school), leverDatum(vandaag(school), 'Dag van levering'), ...routevelden(school)],
    maakInhoud: (inhoud) => ({
      meetjaar: inhoud['meetjaar'],
      leverDatum: inhoud['leverDatum'],
      resultaten: leerroutes(school)
        .filter(({ jaren }) => jaren.some((jaar) => jaar === inhoud['meetjaar']))
        .map(({ route }) => ({
          leerroute: route,
          kandidaten: inhoud[`${route}/kandidaten`],
          uitgesloten: uitgesloten(uitsluitingenVoor(school, 'resultaten'), inhoud, `${route}/`),
          geslaagd: inhoud[`${route}/geslaagd`],
        })),
    }),
    apiVelden: routesInApi(school),
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
      ...uitsluitingenVoor(school, 'tevredenheid').map(({ grond, omschrijving, jaren }): Veld => ({
        naam: grond,
        label: `Weggelaten: ${grond}`,
        soort: 'getal',
        begin: '0',
        uitleg: `${omschrijving}.`,
        alleenAls: alsMeetjaar(jaren),
      })),
    ],
    maakInhoud: ({ meetjaar: jaar, leverDatum: dag, aantal, ...rest }) => ({
      meetjaar: jaar,
      leverDatum: dag,
      aantal,
      uitgesloten: uitgesloten(uitsluitingenVoor(school, 'tevredenheid'), rest, ''),
    }),
    apiVelden: Object.fromEntries(uitgeslotenInApi(uitsluitingenVoor(school, 'tevredenheid'), '', '')),
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
    uitleg:
      'Uren van docenten in opleiding en van ervaren docenten tellen alleen mee met een gemelde uitzondering. Geef alleen de uren in de tijd dat die uitzondering gold.',
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
        opties: school.regels.docentenuitzonderingen.map(({ uitzondering, omschrijving, werking }) => ({
          waarde: uitzondering,
          label: `${omschrijving} (${werking})`,
        })),
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
