/** The forms of what a school tells of its own accord: planning, lessons at a distance, changes. */
import type { School } from '../api/client.ts';
import { inCijfers, inWoorden } from '../datums.ts';
import { ADRESVELDEN, gekozen, vandaag } from './gedeeld.ts';
import { type Formuliermaker, type Invoer, type Keuze, opties, type Veld } from './velden.ts';

const dag = (naam: string, label: string, begin = ''): Veld => ({
  naam,
  label,
  soort: 'datum',
  verplicht: true,
  begin,
});

const meldDatum = (school: School) => dag('meldDatum', 'Dag waarop de school dit meldde', vandaag(school));

const toelichting: Veld = { naam: 'toelichting', label: 'Toelichting', soort: 'lange-tekst', verplicht: true };

const keuzeUit = (naam: string, label: string, keuzes: Keuze[], doel: string | null): Veld => ({
  naam,
  label,
  soort: 'keuze',
  verplicht: true,
  getal: true,
  begin: doel ?? (keuzes.length === 1 ? (keuzes[0]?.waarde ?? '') : ''),
  opties: keuzes,
});

const perioden = ({ plichten, vandaag: nu }: School, alleenMetBezoek: boolean): Keuze[] =>
  plichten.afstandsonderwijs
    .filter((p) => (alleenMetBezoek ? p.bezoekDatum !== null : p.totEnMet === null || p.totEnMet >= nu))
    .map(({ nummer, van, totEnMet }) => ({
      waarde: String(nummer),
      label: `Vanaf ${inWoorden(van)}${totEnMet ? ` tot en met ${inWoorden(totEnMet)}` : ''} (melding ${nummer})`,
    }));

const bijVerhuizing = (veld: Veld): Veld => ({
  ...veld,
  verplicht: true,
  alleenAls: (invoer: Invoer) => gekozen(invoer, 'wat', 'adres'),
});

const WIJZIGINGEN = ['adres', 'eigendom', 'rechtsvorm', 'vestigingen'] as const;

export const PLICHTFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  CursusplanningInleveren: (school) => {
    const { nodig } = school.plichten.cursusplanning;
    return {
      titel: 'Cursusplanning inleveren',
      uitleg: 'Wanneer en waar geeft de school les?',
      knop: 'Lever de planning in',
      pad: `/scholen/${school.id}/cursusplanningen`,
      velden: [
        dag('van', 'Vanaf', nodig ? inCijfers(nodig.vanafDatum) : ''),
        dag('totEnMet', 'Tot en met'),
        dag('inleverDatum', 'Dag waarop de school de planning inleverde', vandaag(school)),
        {
          naam: 'aantalGroepen',
          label: 'Aantal groepen met les',
          soort: 'getal',
          verplicht: true,
          uitleg: 'Zijn er geen lessen? Vul dan 0 in.',
        },
        { naam: 'vindplaats', label: 'Waar staat de planning?', soort: 'tekst' },
      ],
    };
  },
  CursusplanningWijzigen: (school) => ({
    titel: 'Wijziging in de cursusplanning melden',
    uitleg: 'Meld ook een wijziging waarvoor het te laat is. Dan staat erbij dat zij te laat is gemeld.',
    knop: 'Meld de wijziging',
    pad: `/scholen/${school.id}/cursusplanningen/_wijzig`,
    velden: [
      dag('ingangsDatum', 'Eerste dag waarop iets anders is dan gepland'),
      meldDatum(school),
      { ...toelichting, label: 'Wat wordt er anders?' },
    ],
  }),
  AfstandsonderwijsMelden: (school) => ({
    titel: 'Afstandsonderwijs melden',
    uitleg: 'Uiterlijk op de eerste dag. De inspecteur ziet dan dat er op de locatie geen les is.',
    knop: 'Meld het afstandsonderwijs',
    pad: `/scholen/${school.id}/afstandsonderwijs`,
    velden: [
      dag('van', 'Eerste dag', vandaag(school)),
      { naam: 'totEnMet', label: 'Laatste dag', soort: 'datum', uitleg: 'Leeg als de laatste dag nog niet bekend is.' },
      { naam: 'aantalGroepen', label: 'Aantal groepen', soort: 'getal', verplicht: true },
      { naam: 'reden', label: 'Waarom?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  AfstandsonderwijsBeeindigen: (school, doel) => ({
    titel: 'Einde van afstandsonderwijs melden',
    knop: 'Meld het einde',
    pad: `/scholen/${school.id}/afstandsonderwijs/_beeindig`,
    velden: [
      keuzeUit('nummer', 'Welke periode?', perioden(school, false), doel),
      dag('totEnMet', 'Laatste dag', vandaag(school)),
    ],
  }),
  AfstandsonderwijsBeoordelen: (school, doel) => ({
    titel: 'Bezoek door laten gaan bij afstandsonderwijs',
    uitleg: 'Kan het bezoek niet doorgaan? Verplaats het dan. De school krijgt een brief met uw toelichting.',
    knop: 'Leg vast dat het bezoek doorgaat',
    pad: `/scholen/${school.id}/afstandsonderwijs/_beoordeel`,
    velden: [keuzeUit('nummer', 'Welke periode?', perioden(school, true), doel), toelichting],
  }),
  WijzigingMelden: (school) => ({
    titel: 'Wijziging bij de school melden',
    uitleg: 'Meld een bestuurder, een overname of een fusie met een eigen formulier, bij Bestuur, VOG en verbanden.',
    knop: 'Meld de wijziging',
    pad: `/scholen/${school.id}/wijzigingen`,
    velden: [
      { naam: 'wat', label: 'Wat is er gewijzigd?', soort: 'keuze', verplicht: true, opties: opties(...WIJZIGINGEN) },
      {
        naam: 'aantalVestigingen',
        label: 'Nieuw aantal vestigingen',
        soort: 'getal',
        verplicht: true,
        alleenAls: (invoer) => gekozen(invoer, 'wat', 'vestigingen'),
      },
      ...[...ADRESVELDEN, { naam: 'plaats', label: 'Plaats', soort: 'tekst' } as const].map(bijVerhuizing),
      dag('ingangsDatum', 'Vanaf welke dag?'),
      meldDatum(school),
      toelichting,
    ],
  }),
  WijzigingBeoordelen: (school, doel) => ({
    titel: 'Gemelde wijziging beoordelen',
    uitleg: 'Kijk wat de wijziging betekent: voor de locaties van een bezoek, of voor verbanden en belangen.',
    knop: 'Leg vast dat dit is bekeken',
    pad: `/scholen/${school.id}/wijzigingen/_beoordeel`,
    velden: [
      keuzeUit(
        'nummer',
        'Welke wijziging?',
        school.plichten.wijzigingen.teBeoordelen.map(({ nummer, wat }) => ({
          waarde: String(nummer),
          label: `${wat} (melding ${nummer})`,
        })),
        doel,
      ),
      { ...toelichting, label: 'Wat is uw oordeel?' },
    ],
  }),
  WijzigingNavragen: (school) => ({
    titel: 'Navragen of er iets is gewijzigd',
    uitleg: 'De school krijgt een brief. Daarin staat niet van wie Blik op Werk het hoorde.',
    knop: 'Vraag het na',
    pad: `/scholen/${school.id}/wijzigingen/_vraag-na`,
    velden: [
      {
        naam: 'wat',
        label: 'Wat is er misschien gewijzigd?',
        soort: 'keuze',
        verplicht: true,
        opties: opties(...WIJZIGINGEN, 'bestuurder', 'overname', 'fusie'),
      },
      dag('bekendDatum', 'Dag waarop Blik op Werk dit hoorde', vandaag(school)),
    ],
  }),
  NavraagSluiten: (school, doel) => ({
    titel: 'Navraag sluiten zonder melding',
    knop: 'Sluit de navraag',
    pad: `/scholen/${school.id}/wijzigingen/_sluit-navraag`,
    velden: [
      keuzeUit(
        'nummer',
        'Welke navraag?',
        school.plichten.wijzigingen.navragen.map(({ nummer, wat }) => ({
          waarde: String(nummer),
          label: `${wat} (navraag ${nummer})`,
        })),
        doel,
      ),
      { naam: 'reden', label: 'Waarom is er niets te melden?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
};
