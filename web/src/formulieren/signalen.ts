/** The forms of unannounced visits, refused entry and signals. */
import type { School } from '../api/client.ts';
import { gekozen, vandaag } from './gedeeld.ts';
import { type Formuliermaker, opties, type Veld } from './velden.ts';

const nummer = (label: string, doel: string | null): Veld => ({
  naam: 'nummer',
  label,
  soort: 'getal',
  verplicht: true,
  begin: doel ?? '1',
});

const dag = (naam: string, label: string, school: School): Veld => ({
  naam,
  label,
  soort: 'datum',
  verplicht: true,
  begin: vandaag(school),
});

const nietVoorDeSchool = (naam: string, label: string): Veld => ({
  naam,
  label,
  soort: 'lange-tekst',
  verplicht: true,
  uitleg: 'De school krijgt deze tekst niet te zien.',
});

const signaal: Veld = {
  naam: 'signaal',
  label: 'Nummer van het signaal',
  soort: 'getal',
  uitleg: 'Leeg als er geen signaal is.',
};

export const SIGNAALFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  OnaangekondigdBezoekPlannen: (school) => ({
    titel: 'Onaangekondigd bezoek plannen',
    uitleg: 'De school ziet dit bezoek niet.',
    knop: 'Plan het bezoek',
    pad: `/scholen/${school.id}/onaangekondigde-bezoeken`,
    velden: [
      { naam: 'bezoekDatum', label: 'Dag van het bezoek', soort: 'datum', verplicht: true },
      {
        naam: 'inspecteur',
        label: 'Inspecteur',
        soort: 'keuze',
        verplicht: true,
        opties: opties(...school.toezicht.inspecteurs),
      },
      signaal,
      nietVoorDeSchool('reden', 'Waarom dit bezoek?'),
    ],
  }),
  OnaangekondigdBezoekVastleggen: (school, doel) => ({
    titel: 'Uitkomst van een onaangekondigd bezoek vastleggen',
    uitleg: 'De school krijgt een brief met de uitkomst.',
    knop: 'Leg de uitkomst vast',
    pad: `/scholen/${school.id}/onaangekondigde-bezoeken/_leg-vast`,
    velden: [
      nummer('Nummer van het bezoek', doel),
      dag('bezoekDatum', 'Dag van het bezoek', school),
      {
        naam: 'uitkomst',
        label: 'Uitkomst',
        soort: 'keuze',
        verplicht: true,
        opties: opties('in orde', 'bevindingen'),
      },
      {
        naam: 'bevindingen',
        label: 'Bevindingen',
        soort: 'lange-tekst',
        verplicht: true,
        uitleg: 'Deze tekst komt in de brief aan de school.',
        alleenAls: (invoer) => gekozen(invoer, 'uitkomst', 'bevindingen'),
      },
    ],
  }),
  OnaangekondigdBezoekSchrappen: (school, doel) => ({
    titel: 'Onaangekondigd bezoek schrappen',
    knop: 'Schrap het bezoek',
    pad: `/scholen/${school.id}/onaangekondigde-bezoeken/_schrap`,
    velden: [nummer('Nummer van het bezoek', doel), nietVoorDeSchool('reden', 'Waarom gaat het niet door?')],
  }),
  ToegangWeigeringVastleggen: (school) => ({
    titel: 'Vastleggen dat de school een bezoek weigerde',
    uitleg: 'De school krijgt een brief. Een tweede weigering binnen twee jaar vraagt om een besluit.',
    knop: 'Leg de weigering vast',
    pad: `/scholen/${school.id}/toegangsweigeringen`,
    velden: [
      dag('weigerDatum', 'Dag van de weigering', school),
      {
        naam: 'bezoek',
        label: 'Welk bezoek?',
        soort: 'keuze',
        verplicht: true,
        opties: [
          { waarde: 'toezicht', label: 'Toezicht in de Klas' },
          { waarde: 'onaangekondigd', label: 'Onaangekondigd bezoek' },
        ],
      },
      {
        naam: 'toelichting',
        label: 'Wat gebeurde er?',
        soort: 'lange-tekst',
        verplicht: true,
        uitleg: 'Deze tekst komt in de brief aan de school.',
      },
    ],
  }),
  HerhaaldelijkAfdoen: (school) => ({
    titel: 'Besluiten dat er geen voornemen komt na herhaaldelijk geen medewerking',
    uitleg: 'De taak om te besluiten verdwijnt. De weigeringen blijven staan en tellen mee bij een volgende.',
    knop: 'Besluit dat er geen voornemen komt',
    pad: `/scholen/${school.id}/toegangsweigeringen/_zonder-voornemen`,
    velden: [{ naam: 'motivering', label: 'Waarom niet?', soort: 'lange-tekst', verplicht: true }],
  }),
  SignaalVastleggen: (school) => ({
    titel: 'Signaal vastleggen',
    uitleg: 'De school ziet een signaal niet. Leg niet vast wie het meldde.',
    knop: 'Leg het signaal vast',
    pad: `/scholen/${school.id}/signalen`,
    velden: [
      {
        naam: 'bron',
        label: 'Van wie komt het?',
        soort: 'keuze',
        verplicht: true,
        opties: opties('Meldpunt misstanden', 'gemeente', 'bezoek', 'Arbeidsinspectie', 'overig'),
      },
      {
        naam: 'gemeente',
        label: 'Welke gemeente?',
        soort: 'tekst',
        verplicht: true,
        alleenAls: (invoer) => gekozen(invoer, 'bron', 'gemeente'),
      },
      dag('ontvangstDatum', 'Ontvangen op', school),
      nietVoorDeSchool('inhoud', 'Wat is er gemeld?'),
    ],
  }),
  SignaalBevestigen: (school, doel) => ({
    titel: 'Ontvangst van een signaal bevestigen',
    knop: 'Leg de bevestiging vast',
    pad: `/scholen/${school.id}/signalen/_bevestig`,
    velden: [nummer('Nummer van het signaal', doel), dag('bevestigingsDatum', 'Bevestigd op', school)],
  }),
  SignaalBeoordelen: (school, doel) => ({
    titel: 'Signaal beoordelen',
    knop: 'Leg het oordeel vast',
    pad: `/scholen/${school.id}/signalen/_beoordeel`,
    velden: [
      nummer('Nummer van het signaal', doel),
      {
        naam: 'ernst',
        label: 'Hoe ernstig?',
        soort: 'keuze',
        verplicht: true,
        opties: opties('licht', 'ernstig', 'ongegrond'),
      },
      {
        naam: 'fraudeAanwijzing',
        label: 'Is er een aanwijzing van fraude?',
        soort: 'ja-nee',
        verplicht: true,
        uitleg: 'Bij ja geeft de servicedesk het signaal door aan de Arbeidsinspectie.',
      },
      nietVoorDeSchool('toelichting', 'Waarop steunt dit oordeel?'),
    ],
  }),
  SignaalAfhandelen: (school, doel) => ({
    titel: 'Besluiten wat er met een signaal gebeurt',
    knop: 'Leg het besluit vast',
    pad: `/scholen/${school.id}/signalen/_handel-af`,
    velden: [
      nummer('Nummer van het signaal', doel),
      {
        naam: 'besluit',
        label: 'Besluit',
        soort: 'keuze',
        verplicht: true,
        opties: opties(
          'geen actie',
          'gesprek met de school',
          'onaangekondigd bezoek',
          'Toezicht in de Klas vervroegen',
          'voornemen',
        ),
      },
      nietVoorDeSchool('motivering', 'Motivering'),
    ],
  }),
  SignaalDoorgeven: (school, doel) => ({
    titel: 'Vastleggen dat een signaal aan de Arbeidsinspectie is doorgegeven',
    knop: 'Leg vast',
    pad: `/scholen/${school.id}/signalen/_geef-door`,
    velden: [nummer('Nummer van het signaal', doel), dag('doorgeefDatum', 'Doorgegeven op', school)],
  }),
  InformatieDelen: (school) => ({
    titel: 'Informatie over de school delen met een gemeente',
    uitleg: 'Dit kan alleen met een gemeente waarmee een samenwerkingsovereenkomst geldt.',
    knop: 'Leg vast wat is gedeeld',
    pad: `/scholen/${school.id}/gedeelde-informatie`,
    velden: [
      { naam: 'gemeente', label: 'Gemeente', soort: 'tekst', verplicht: true },
      dag('deelDatum', 'Gedeeld op', school),
      signaal,
      nietVoorDeSchool('inhoud', 'Wat is er gedeeld?'),
    ],
  }),
};
