import { z } from 'zod';
import { BESTUURSFUNCTIES } from '../../../domain/dossier/bestuur/feiten.ts';
import { VERWANTSCHAPPEN } from '../../../domain/dossier/verbanden/feiten.ts';
import { WIJZIGINGSOORTEN } from '../../../domain/dossier/wijzigingen/feiten.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { aantal, alinea, type Blok, type Brief, type Briefvraag, dag, kop } from './brief.ts';

const SOORTEN = [
  'afstandsonderwijs',
  ...WIJZIGINGSOORTEN,
  'bestuurder aangemeld',
  'bestuurder afgemeld',
  ...VERWANTSCHAPPEN,
] as const;

const feiten = z.object({
  wat: z.enum(SOORTEN),
  gemeldOp: dag,
  /** The first day of it; of a director who left, the last day in function. */
  van: dag,
  totEnMet: dag.nullable(),
  /** The last day on which it could be told in time. */
  uiterlijk: dag,
  dagenTeLaat: z.number(),
  /** Of a director: no name, but the function and the number in the dossier. */
  functie: z.enum(BESTUURSFUNCTIES).optional(),
  nummer: z.number().optional(),
  /** The first VOG that a new director owes; null when it is not known yet for which meetjaar. */
  vogMeetjaar: z.number().nullish(),
  vogUiterlijk: dag.nullish(),
});
type Feiten = z.infer<typeof feiten>;

const ONDERWERP: Readonly<Record<Feiten['wat'], string>> = {
  afstandsonderwijs: 'dat uw school les op afstand geeft',
  adres: 'een nieuw adres',
  eigendom: 'dat uw school een andere eigenaar heeft',
  rechtsvorm: 'dat uw school een andere rechtsvorm heeft',
  vestigingen: 'een wijziging van uw vestigingen',
  'bestuurder aangemeld': 'een nieuwe persoon in het bestuur of de directie van uw school',
  'bestuurder afgemeld': 'dat een persoon uit het bestuur of de directie van uw school weggaat',
  voorganger: 'dat uw school in de plaats komt van een andere school',
  opvolger: 'dat een andere school in de plaats komt van uw school',
  fusiepartner: 'dat uw school samengaat met een andere school',
  'overgenomen school': 'dat uw school een andere school overneemt',
  'overnemende school': 'dat een andere school uw school overneemt',
};

const BEKIJKEN =
  'Wij bekijken wat dit voor het keurmerk betekent. Hebben wij vragen? Dan hoort u dat van ons. U hoeft nu niets te doen.';
const LOCATIES = 'Staat er een bezoek van een inspecteur gepland? Dan kijken wij of de locaties nog kloppen.';

const DAARNA: Readonly<Record<Feiten['wat'], string>> = {
  afstandsonderwijs:
    'Valt er in deze tijd een bezoek van een inspecteur? Dan kijken wij of dat door kan gaan. U krijgt daarover bericht. Geeft u weer les op de locatie? Meld dat dan ook.',
  adres: LOCATIES,
  eigendom: BEKIJKEN,
  rechtsvorm: BEKIJKEN,
  vestigingen: LOCATIES,
  'bestuurder aangemeld': 'Wij hebben dit verwerkt in ons dossier.',
  'bestuurder afgemeld': 'Wij hebben dit verwerkt in ons dossier. U hoeft nu niets te doen.',
  voorganger: BEKIJKEN,
  opvolger: BEKIJKEN,
  fusiepartner: BEKIJKEN,
  'overgenomen school': BEKIJKEN,
  'overnemende school': BEKIJKEN,
};

/** The school told something that it has to tell; we have it, and this is what happens next (SG-3, N-26, VO-1). */
export function meldingOntvangen(vraag: Briefvraag): Brief {
  const melding = feiten.parse(vraag.gegevens);
  const { wat, gemeldOp } = melding;
  return {
    onderwerp: 'Wij hebben uw melding ontvangen',
    procedure: wat === 'afstandsonderwijs' ? 'afstandsonderwijs' : 'wijzigingen',
    blokken: [
      alinea(`Op ${inWoordenMetWeekdag(gemeldOp)} meldde u ${ONDERWERP[wat]}. ${duurVan(melding)}`),
      ...wieHetIs(melding),
      ...teLaat(melding),
      kop('Wat gebeurt er nu?'),
      alinea(DAARNA[wat]),
      ...nieuweVog(melding),
    ],
  };
}

function duurVan({ wat, van, totEnMet }: Feiten): string {
  if (wat === 'bestuurder afgemeld') return `De laatste dag in functie is ${inWoordenMetWeekdag(van)}.`;
  if (wat !== 'afstandsonderwijs') return `Dit geldt vanaf ${inWoordenMetWeekdag(van)}.`;
  return totEnMet
    ? `Dit is van ${inWoordenMetWeekdag(van)} tot en met ${inWoordenMetWeekdag(totEnMet)}.`
    : `Dit is vanaf ${inWoordenMetWeekdag(van)}. U weet nog niet tot wanneer.`;
}

function wieHetIs({ functie, nummer }: Feiten): Blok[] {
  if (!functie || !nummer) return [];
  return [
    alinea(
      `Het gaat om de functie ${functie}. In ons dossier is dit bestuurder ${nummer}. In deze brief staat geen naam.`,
    ),
  ];
}

function nieuweVog({ wat, vogMeetjaar, vogUiterlijk }: Feiten): Blok[] {
  if (wat !== 'bestuurder aangemeld') return [];
  const wanneer =
    vogMeetjaar && vogUiterlijk
      ? ` Voor meetjaar ${vogMeetjaar} moet uw school deze VOG uiterlijk op ${inWoordenMetWeekdag(vogUiterlijk)} hebben.`
      : '';
  return [
    kop('Er is een VOG nodig'),
    alinea(
      `Iedereen in het bestuur of de directie heeft elk jaar een nieuwe VOG nodig, voor de resultatenaudit.${wanneer} Wij zetten de aanvraag klaar. De persoon zelf maakt de aanvraag af. U krijgt bericht als de aanvraag klaarstaat.`,
    ),
  ];
}

function teLaat({ uiterlijk, dagenTeLaat }: Feiten): Blok[] {
  if (dagenTeLaat === 0) return [];
  const hoeLaat = aantal(dagenTeLaat, 'dag', 'dagen');
  return [
    kop('Uw melding was te laat'),
    alinea(
      `U kon dit melden tot en met ${inWoordenMetWeekdag(uiterlijk)}. Uw melding kwam ${hoeLaat} later. Wij hebben dat vastgelegd. Meld het een volgende keer op tijd.`,
    ),
  ];
}
