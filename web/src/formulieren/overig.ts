/** The forms of a meetjaar that waits, of letters, and of terms that are over. */
import { inCijfers } from '../datums.ts';
import { type Formuliermaker, opties } from './velden.ts';
import { vandaag } from './gedeeld.ts';

export const OVERIGE_FORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  MeetjaarStarten: (school) => ({
    titel: 'Aangehouden meetjaar starten',
    uitleg: 'Het meetjaar wachtte op normen. Het begint alsnog op de gewone dag.',
    knop: 'Start het meetjaar',
    pad: `/scholen/${school.id}/meetjaren`,
    velden: [],
  }),
  BriefPosten: (school, doel) => ({
    titel: 'Verzending per post vastleggen',
    uitleg: 'De dag na verzending begint de termijn die in de brief staat.',
    knop: 'Leg de verzending vast',
    pad: `/scholen/${school.id}/brieven/${encodeURIComponent(doel ?? school.berichten.find((b) => b.status === 'te posten')?.id ?? '')}/verzendingen`,
    velden: [
      { naam: 'verzendDatum', label: 'Dag van verzending', soort: 'datum', verplicht: true, begin: vandaag(school) },
    ],
  }),
  BerichtHervatten: (school, doel) => ({
    titel: 'Besluiten over een bericht dat niet of misschien niet aankwam',
    uitleg:
      'Het bericht kon niet worden verstuurd, kwam terug, of het is niet bekend of het aankwam. Een termijn die met de brief begint, loopt vanaf de dag waarop hij alsnog weggaat.',
    knop: 'Leg het besluit vast',
    pad: `/scholen/${school.id}/berichten/${encodeURIComponent(doel ?? '')}/herzendingen`,
    velden: [
      {
        naam: 'keuze',
        label: 'Besluit',
        soort: 'keuze',
        verplicht: true,
        opties: opties('opnieuw', 'per post', 'als verzonden aanmerken'),
      },
      { naam: 'toelichting', label: 'Waarop steunt dit besluit?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  BezorgingMelden: (school, doel) => ({
    titel: 'Melden dat een bericht niet aankwam',
    uitleg: 'Het bericht was verstuurd en kwam terug. Daarna besluit u wat ermee moet.',
    knop: 'Leg vast dat het terugkwam',
    zonderVooraf: true,
    pad: `/scholen/${school.id}/berichten/${encodeURIComponent(doel ?? '')}/retouren`,
    velden: [
      { naam: 'toelichting', label: 'Wat staat er op de retourmelding?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
  TermijnAfhandelen: (school, doel) => ({
    titel: 'Verstreken termijn afhandelen',
    uitleg: 'De termijn blijft verstreken. U legt vast wat eraan is gedaan; daarna vraagt niets er meer om.',
    knop: 'Handel af',
    pad: `/scholen/${school.id}/verstreken-termijnen/_handel-af`,
    velden: [
      {
        naam: 'termijnId',
        label: 'Termijn',
        soort: 'keuze',
        verplicht: true,
        begin: doel ?? '',
        opties: school.termijnen
          .filter((t) => t.stand === 'verstreken')
          .map((t) => ({ waarde: t.id, label: `${t.omschrijving} (${inCijfers(t.laatsteDag)})` })),
      },
      { naam: 'toelichting', label: 'Wat is eraan gedaan?', soort: 'lange-tekst', verplicht: true },
    ],
  }),
};
