/** The forms of an application. */
import type { School } from '../api/client.ts';
import { type Formuliermaker, type Invoer, opties } from './velden.ts';
import { AFWIJZINGSGRONDEN, motivering, vandaag } from './gedeeld.ts';

/** The application that runs; when there is none, the one that would come next. */
const lopend = ({ aanvragen }: School) =>
  aanvragen.find((a) => a.stand === 'loopt')?.nummer ?? Math.max(0, ...aanvragen.map((a) => a.nummer)) + 1;
/** Whether this is not for the role that looks. */
const onbevoegd = (school: School, opdracht: string) =>
  school.mogelijkheden.find((m) => m.opdracht === opdracht)?.reden?.code === 'ROL_NIET_BEVOEGD';
const bijAanvraag = (school: School, rest: string) => `/scholen/${school.id}/aanvragen/${lopend(school)}/${rest}`;

const heeftGrond = ({ gronden }: Invoer, grond: string) => Array.isArray(gronden) && gronden.includes(grond);

export const AANVRAAGFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  AanvraagIndienen: (school) => ({
    titel: 'Keurmerk aanvragen',
    knop: 'Aanvraag vastleggen',
    pad: `/scholen/${school.id}/aanvragen`,
    velden: [
      { naam: 'ontvangstDatum', label: 'Dag van ontvangst', soort: 'datum', verplicht: true, begin: vandaag(school) },
      {
        naam: 'nieuweFeiten',
        label: 'Nieuwe feiten of omstandigheden',
        soort: 'lange-tekst',
        uitleg:
          'Alleen als deze school, of een school die zij voortzet, eerder is afgewezen. Dit is wat de school zegt: bij het besluit wordt beoordeeld of het nieuw is.',
      },
    ],
  }),
  AanvullingVragen: (school) => ({
    titel: 'Aanvulling vragen',
    uitleg: 'De school krijgt een brief. De beslistermijn staat stil vanaf de dag nadat de brief weg is.',
    knop: 'Vraag om aanvulling',
    pad: bijAanvraag(school, 'aanvullingsverzoeken'),
    velden: [
      {
        naam: 'ontbreekt',
        label: 'Wat ontbreekt er?',
        soort: 'lange-tekst',
        verplicht: true,
        uitleg: 'Zo komt het in de brief.',
      },
      {
        naam: 'dagen',
        label: 'Dagen om aan te vullen',
        soort: 'getal',
        uitleg: 'Leeg: de termijn van de Handleiding.',
      },
    ],
  }),
  AanvullingOntvangen: (school) => ({
    titel: 'Aanvulling ontvangen',
    uitleg: 'De school kan in delen aanvullen. Is de aanvraag volledig, dan loopt de beslistermijn weer.',
    knop: 'Leg aanvulling vast',
    pad: bijAanvraag(school, 'aanvullingen'),
    velden: [
      { naam: 'ontvangstDatum', label: 'Dag van ontvangst', soort: 'datum', verplicht: true, begin: vandaag(school) },
      {
        naam: 'volledig',
        label: 'Is de aanvraag nu volledig?',
        soort: 'ja-nee',
        uitleg: 'Leeg: dat wordt later beoordeeld.',
        // AP-7: not for the school to judge.
        alleenAls: () => !onbevoegd(school, 'AanvullingBeoordelen'),
      },
    ],
  }),
  AanvullingBeoordelen: (school) => ({
    titel: 'Beoordelen of de aanvraag volledig is',
    uitleg: 'De school krijgt bericht. Ontbreekt er nog iets, dan kan zij aanvullen tot haar termijn om is.',
    knop: 'Leg het oordeel vast',
    pad: bijAanvraag(school, 'aanvullingoordelen'),
    velden: [
      { naam: 'volledig', label: 'Is de aanvraag nu volledig?', soort: 'ja-nee', verplicht: true },
      {
        naam: 'ontbreekt',
        label: 'Wat ontbreekt er nog?',
        soort: 'lange-tekst',
        verplicht: true,
        uitleg: 'Zo komt het in de brief.',
        alleenAls: (invoer) => invoer['volledig'] === 'nee',
      },
    ],
  }),
  BeslistermijnVerlengen: (school) => ({
    titel: 'Beslistermijn verlengen',
    uitleg: 'Dit kan één keer. De brief moet weg zijn voordat de beslistermijn om is.',
    knop: 'Verleng de termijn',
    pad: bijAanvraag(school, 'verlengingen'),
    velden: [{ naam: 'weken', label: 'Aantal weken', soort: 'getal', verplicht: true }, motivering],
  }),
  BeslistermijnOpschorten: (school) => ({
    titel: 'Beslistermijn opschorten',
    uitleg: 'De beslistermijn staat stil. De dagen komen er aan het einde bij.',
    knop: 'Schort op',
    pad: bijAanvraag(school, 'opschortingen'),
    velden: [
      {
        naam: 'grond',
        label: 'Grond',
        soort: 'keuze',
        verplicht: true,
        opties: opties('instemming van de aanvrager', 'vertraging door de aanvrager', 'overmacht'),
      },
      { naam: 'van', label: 'Eerste dag', soort: 'datum', verplicht: true },
      { naam: 'totEnMet', label: 'Tot en met', soort: 'datum', uitleg: 'Leeg als het einde nog niet bekend is.' },
      {
        naam: 'verwachtTotEnMet',
        label: 'Verwacht tot en met',
        soort: 'datum',
        uitleg: 'De school leest deze dag, en dan is er een taak om opnieuw te kijken. Leeg: over vier weken.',
        alleenAls: (invoer) => invoer['totEnMet'] === '',
      },
    ],
  }),
  OpschortingBeeindigen: (school) => ({
    titel: 'Opschorting beëindigen',
    knop: 'Beëindig de opschorting',
    pad: bijAanvraag(school, 'opschortingen/_beeindig'),
    velden: [
      {
        naam: 'totEnMet',
        label: 'Laatste dag van de opschorting',
        soort: 'datum',
        verplicht: true,
        begin: vandaag(school),
      },
    ],
  }),
  AanvraagToekennen: (school) => ({
    titel: 'Keurmerk voor bepaalde tijd verlenen',
    uitleg: 'Het keurmerk geldt vanaf de dag waarop de brief weg is.',
    knop: 'Verleen het keurmerk',
    pad: bijAanvraag(school, 'besluiten'),
    vast: { soort: 'toekenning' },
    velden: [
      {
        naam: 'duoNummer',
        label: 'DUO-nummer',
        soort: 'tekst',
        verplicht: true,
        uitleg: 'Vier cijfers en een hoofdletter, zoals 1234A.',
      },
      ...(school.toelating?.teMotiveren
        ? [
            {
              naam: 'motivering',
              label: 'Waarom verleent u het keurmerk toch?',
              soort: 'lange-tekst' as const,
              verplicht: true,
              uitleg: `${school.toelating.teMotiveren} Deze tekst gaat niet naar de school.`,
            },
          ]
        : []),
    ],
  }),
  AanvraagAfwijzen: (school) => ({
    titel: 'Aanvraag afwijzen',
    knop: 'Wijs de aanvraag af',
    pad: bijAanvraag(school, 'besluiten'),
    vast: { soort: 'afwijzing' },
    velden: [
      {
        naam: 'gronden',
        label: 'Gronden',
        soort: 'meerkeuze',
        verplicht: true,
        opties: AFWIJZINGSGRONDEN,
      },
      motivering,
      {
        naam: 'afwijkendeFeiten',
        label: 'Steunt de afwijzing op andere feiten dan de school gaf?',
        soort: 'ja-nee',
        verplicht: true,
      },
      {
        naam: 'hoorDatum',
        label: 'Dag waarop de school is gehoord',
        soort: 'datum',
        uitleg: 'Leeg als de school haar zienswijze gaf, of kon geven, op een voornemen.',
        alleenAls: (invoer) =>
          invoer['afwijkendeFeiten'] === 'ja' || heeftGrond(invoer, 'HERSTART') || heeftGrond(invoer, 'WACHTTIJD'),
      },
      {
        naam: 'feitenNietNieuw',
        label: 'Waarom zijn de feiten die de school noemt niet nieuw?',
        soort: 'lange-tekst',
        uitleg: 'Nodig als de school nieuwe feiten noemde. Deze tekst komt in de brief.',
        alleenAls: (invoer) => heeftGrond(invoer, 'GEEN_NIEUWE_FEITEN') || heeftGrond(invoer, 'WACHTTIJD'),
      },
    ],
  }),
  AanvraagBuitenBehandelingStellen: (school) => ({
    titel: 'Aanvraag buiten behandeling stellen',
    uitleg: 'Kan alleen als de school de gevraagde aanvulling niet of niet volledig gaf. De school krijgt een besluit.',
    knop: 'Stel buiten behandeling',
    pad: bijAanvraag(school, 'besluiten'),
    vast: { soort: 'buiten-behandeling' },
    velden: [motivering],
  }),
  AanvraagIntrekken: (school) => ({
    titel: 'Aanvraag intrekken',
    uitleg: 'De school ziet af van de aanvraag. Dit kan niet ongedaan worden gemaakt.',
    knop: 'Trek de aanvraag in',
    pad: bijAanvraag(school, 'intrekkingen'),
    velden: [],
  }),
};
