/** The forms of a voornemen, of besluiten on the keurmerk voor bepaalde tijd, and of a school that stops. */
import { AFWIJZINGSGRONDEN, gekozen, motivering, vandaag } from './gedeeld.ts';
import type { School } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { type Formuliermaker, type Invoer, opties, type Veld } from './velden.ts';

const gronden: Veld = {
  naam: 'gronden',
  label: 'Gronden',
  soort: 'meerkeuze',
  verplicht: true,
  opties: [
    { waarde: 'ORGANISATIE', label: 'Organisatie' },
    { waarde: 'SLAGINGSPERCENTAGE', label: 'Slagingspercentage' },
    { waarde: 'TEVREDENHEID', label: 'Tevredenheid' },
    { waarde: 'FINANCIEEL', label: 'Financiën' },
    { waarde: 'VOG', label: 'VOG' },
    { waarde: 'DOCENTEN', label: 'Docenten NT2' },
    { waarde: 'ONDERWIJSKWALITEIT', label: 'Kwaliteit van het onderwijs' },
    { waarde: 'GEEN_MEDEWERKING', label: 'Geen medewerking' },
    { waarde: 'FRAUDE_AANWIJZING', label: 'Aanwijzing van fraude' },
    { waarde: 'OVERIG', label: 'Overig' },
  ],
};

const AFWIJZING = 'afwijzing van de aanvraag';

const afwijzingsgronden: Veld = {
  naam: 'afwijzingsgronden',
  label: 'Gronden',
  soort: 'meerkeuze',
  verplicht: true,
  opties: AFWIJZINGSGRONDEN,
};

const MAATREGELEN = [
  'afwijzing van de aanvraag',
  'weigering van de omzetting',
  'waarschuwing',
  'herstelperiode',
  'schorsing',
  'intrekking',
] as const;

const naAudit = (invoer: Invoer) =>
  !gekozen(invoer, 'maatregel', 'afwijzing van de aanvraag') &&
  !gekozen(invoer, 'maatregel', 'weigering van de omzetting');

/** The voornemens that are open, as choices. */
function voornemens(school: School): Veld {
  const open = school.voornemens.filter((v) => v.afdoeningsDatum === null);
  return {
    naam: 'nummer',
    label: 'Voornemen',
    soort: 'keuze',
    verplicht: true,
    getal: true,
    begin: String(open[0]?.nummer ?? ''),
    opties: open.map(({ nummer, maatregel, uitbrengDatum }) => ({
      waarde: String(nummer),
      label: `${nummer}: ${maatregel} (${inCijfers(uitbrengDatum)})`,
    })),
  };
}

export const BESLUITFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  VoornemenUitbrengen: (school) => ({
    titel: 'Voornemen uitbrengen',
    uitleg: 'De school krijgt een brief en kan haar zienswijze geven voordat er een besluit is.',
    knop: 'Breng het voornemen uit',
    pad: `/scholen/${school.id}/voornemens`,
    maakInhoud: ({ afwijzingsgronden: eigen, ...rest }) => (eigen ? { ...rest, gronden: eigen } : rest),
    velden: [
      { naam: 'maatregel', label: 'Maatregel', soort: 'keuze', verplicht: true, opties: opties(...MAATREGELEN) },
      {
        naam: 'meetjaar',
        label: 'Meetjaar van de resultatenaudit',
        soort: 'keuze',
        getal: true,
        uitleg: 'Ook als de audit of de gegevens uitbleven. Leeg als het voornemen steunt op Toezicht in de Klas.',
        opties: school.meetjaren.map(({ jaar }) => ({ waarde: String(jaar), label: String(jaar) })),
        alleenAls: naAudit,
      },
      { ...gronden, alleenAls: (invoer) => !gekozen(invoer, 'maatregel', AFWIJZING) },
      // AP-9: a voornemen names the grounds that the besluit can have.
      { ...afwijzingsgronden, alleenAls: (invoer) => gekozen(invoer, 'maatregel', AFWIJZING) },
      motivering,
      {
        naam: 'dagen',
        label: 'Dagen voor de zienswijze',
        soort: 'getal',
        uitleg: 'Leeg: de termijn van de Handleiding.',
      },
    ],
  }),
  ZienswijzeVastleggen: (school) => ({
    titel: 'Zienswijze vastleggen',
    knop: 'Leg de zienswijze vast',
    pad: `/scholen/${school.id}/voornemens/_zienswijze`,
    velden: [
      voornemens(school),
      { naam: 'ontvangstDatum', label: 'Dag van ontvangst', soort: 'datum', verplicht: true, begin: vandaag(school) },
      { naam: 'wijze', label: 'Hoe', soort: 'keuze', verplicht: true, opties: opties('schriftelijk', 'mondeling') },
      { naam: 'inhoud', label: 'Wat vindt de school?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  VoornemenIntrekken: (school) => ({
    titel: 'Voornemen intrekken',
    uitleg: 'De maatregel komt er niet. De school krijgt een brief.',
    knop: 'Trek het voornemen in',
    pad: `/scholen/${school.id}/voornemens/_trek-in`,
    velden: [voornemens(school), motivering],
  }),
  KeurmerkOmzetten: (school) => ({
    titel: 'Keurmerk voor onbepaalde tijd verlenen',
    uitleg: 'Het keurmerk geldt voor onbepaalde tijd vanaf de dag waarop de brief weg is.',
    knop: 'Verleen het keurmerk voor onbepaalde tijd',
    pad: `/scholen/${school.id}/keurmerkbesluiten`,
    vast: { soort: 'omzetting' },
    velden: [],
  }),
  OmzettingWeigeren: (school) => ({
    titel: 'Keurmerk voor onbepaalde tijd weigeren',
    uitleg:
      'Kan pas als de school haar zienswijze gaf of kon geven. Het keurmerk eindigt aan het einde van de bepaalde tijd.',
    knop: 'Weiger het keurmerk voor onbepaalde tijd',
    pad: `/scholen/${school.id}/keurmerkbesluiten`,
    vast: { soort: 'weigering-omzetting' },
    velden: [gronden, motivering],
  }),
  BepaaldeTijdVerlengen: (school) => ({
    titel: 'Keurmerk voor bepaalde tijd verlengen',
    uitleg: 'Dit kan één keer.',
    knop: 'Verleng het keurmerk',
    pad: `/scholen/${school.id}/keurmerkbesluiten`,
    vast: { soort: 'verlenging' },
    velden: [{ naam: 'maanden', label: 'Aantal maanden', soort: 'getal', verplicht: true }, motivering],
  }),
  StopMelden: (school) => ({
    titel: 'Melden dat de school stopt',
    uitleg: 'De school krijgt een bevestiging met alles wat zij nog voor haar cursisten moet doen.',
    knop: 'Leg de melding vast',
    pad: `/scholen/${school.id}/stopmeldingen`,
    velden: [
      { naam: 'meldDatum', label: 'Dag van de melding', soort: 'datum', verplicht: true, begin: vandaag(school) },
      { naam: 'laatsteDatum', label: 'Laatste dag met het keurmerk', soort: 'datum', verplicht: true },
      { naam: 'toelichting', label: 'Toelichting', soort: 'lange-tekst' },
    ],
  }),
  StopIntrekken: (school) => ({
    titel: 'Melding dat de school stopt intrekken',
    knop: 'De school gaat toch door',
    pad: `/scholen/${school.id}/stopmeldingen/_trek-in`,
    velden: [],
  }),
  SluitingspuntAfronden: (school, doel) => ({
    titel: 'Punt van de sluitingslijst afronden',
    knop: 'Rond het punt af',
    pad: `/scholen/${school.id}/stopmeldingen/_rond-af`,
    velden: [
      {
        naam: 'punt',
        label: 'Punt',
        soort: 'keuze',
        verplicht: true,
        begin: doel ?? '',
        opties: [...(school.stop?.punten ?? []).filter((p) => !p.afgerond), ...school.herstelpunten].map(
          ({ punt, omschrijving }) => ({ waarde: punt, label: omschrijving }),
        ),
      },
      { naam: 'afrondDatum', label: 'Dag van afronden', soort: 'datum', verplicht: true, begin: vandaag(school) },
    ],
  }),
};
