import { z } from 'zod';
import { LEVERINGEN, type Levering } from '../../../domain/dossier/ontvangsten/ontvangsten.ts';
import { MAATREGELEN } from '../../../domain/dossier/voornemen/feiten.ts';
import { type Uitzondering, UITZONDERINGEN } from '../../../domain/regels/handleiding.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';
import { PLAN } from './voornemen.ts';

const regel = z.object({
  wat: z.enum(LEVERINGEN),
  over: z.string().nullable(),
  dag,
  vanaf: dag.nullable(),
});
type Regel = z.infer<typeof regel>;

const open = z.object({ omschrijving: z.string(), laatsteDag: dag, stand: z.enum(['loopt', 'voorbij']) });
type Open = z.infer<typeof open>;

const feiten = z.object({
  geleverd: z.array(regel).min(1),
  ontbreekt: z.array(open),
});

const UITZONDERING: Readonly<Record<Uitzondering, string>> = {
  IN_OPLEIDING: 'docenten in opleiding tellen mee',
  ERVAREN: 'ervaren docenten tellen mee',
  PERSONEELSPLAN: 'u heeft een personeelsplan',
  GROEPSGROOTTE: 'grotere groepen',
};

/** What happens with it; two of the same are said once. */
const DAARNA: Readonly<Record<Levering, string>> = {
  resultaten: 'De auditor controleert uw gegevens bij de resultatenaudit.',
  lesuren: 'De auditor controleert uw gegevens bij de resultatenaudit.',
  deelnemers: 'Panteia nodigt uw deelnemers uit voor het tevredenheidsonderzoek.',
  uitzondering: 'Wij houden rekening met de uitzondering bij de norm voor NT2-docenten.',
  zienswijze: 'Wij lezen uw zienswijze voordat wij een besluit nemen.',
  rapportzienswijze: 'De inspecteur leest uw zienswijze en stelt daarna het eindrapport vast.',
  'geen rapportzienswijze': 'De inspecteur stelt nu het eindrapport vast.',
};

/** The proof of what the school delivered, and one list of what is still missing (Awb 2:17; M3: no data of learners). */
export function leveringOntvangen(vraag: Briefvraag): Brief {
  const { geleverd, ontbreekt } = feiten.parse(vraag.gegevens);
  const opVolgorde = ontbreekt.toSorted((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : 1));
  return {
    onderwerp: 'Dit hebben wij van u ontvangen',
    procedure: 'leveringen',
    blokken: [
      alinea('Wij bevestigen dat wij dit van u hebben ontvangen. Bewaar dit bericht. Het is uw bewijs.'),
      lijst(geleverd.map(inWoorden)),
      kop('Wat moet u nog doen?'),
      ...(opVolgorde.length === 0
        ? [alinea('Er is nu niets dat u nog voor een bepaalde dag moet doen.')]
        : [lijst(opVolgorde.map(nogTeDoen))]),
      kop('Wat gebeurt er nu?'),
      ...[...new Set(geleverd.map(({ wat }) => DAARNA[wat]))].map(alinea),
      kop('Klopt er iets niet?'),
      alinea('Laat dat dan weten aan de servicedesk.'),
    ],
  };
}

function inWoorden({ wat, over, dag: op, vanaf }: Regel): string {
  const ontvangen = `ontvangen op ${inWoordenMetWeekdag(op)}.`;
  switch (wat) {
    case 'resultaten':
      return `De resultaten over meetjaar ${over}, ${ontvangen}`;
    case 'lesuren':
      return `De lesuren over meetjaar ${over}, ${ontvangen}`;
    case 'deelnemers':
      return `Uw melding dat u op ${inWoordenMetWeekdag(op)} de deelnemers van meetjaar ${over} aan Panteia doorgaf.`;
    case 'uitzondering':
      return `Uw melding van een uitzondering op de norm voor NT2-docenten: ${uitzonderingIn(over)}${vanaf ? `, vanaf ${inWoordenMetWeekdag(vanaf)}` : ''}. De melding is ${ontvangen}`;
    case 'zienswijze':
      return `Uw zienswijze over ons voornemen${planVan(over)}, ${ontvangen}`;
    case 'rapportzienswijze':
      return `Uw zienswijze op het conceptrapport van Toezicht in de Klas, ${ontvangen}`;
    case 'geen rapportzienswijze':
      return `Uw bericht dat u geen zienswijze geeft op het conceptrapport van Toezicht in de Klas, ${ontvangen}`;
  }
}

const uitzonderingIn = (over: string | null) => UITZONDERING[z.enum(UITZONDERINGEN).parse(over)];

/** Nothing when the voornemen is settled and gone: what it was to stands in the earlier letter. */
const planVan = (over: string | null) => (over === null ? '' : ` om ${PLAN[z.enum(MAATREGELEN).parse(over)]}`);

function nogTeDoen({ omschrijving, laatsteDag, stand }: Open): string {
  const dagIn = inWoordenMetWeekdag(laatsteDag);
  return stand === 'voorbij'
    ? `${omschrijving}: dit is te laat. De laatste dag was ${dagIn}.`
    : `${omschrijving}: tot en met ${dagIn}.`;
}
