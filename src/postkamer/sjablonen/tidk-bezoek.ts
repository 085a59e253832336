import { z } from 'zod';
import { OORZAKEN, type Oorzaak } from '../../../domain/dossier/toezicht/feiten.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { aantal, alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst } from './brief.ts';

/** Left out in letters from before they told it. */
const rondDeDag = {
  verplaatsenTotEnMet: dag.optional(),
  nogTeVerplaatsen: z.number().optional(),
};
type RondDeDag = z.infer<z.ZodObject<typeof rondDeDag>>;

const geplandfeiten = z.object({
  dag,
  aantalLocaties: z.number(),
  /** Null when the school handed it in before. */
  zelfbeoordelingUiterlijk: dag.nullable(),
  ...rondDeDag,
});

/** The day of the visit, and what the school prepares (TK-2, TK-7, N-10). */
export function tidkBezoekGepland(vraag: Briefvraag): Brief {
  const feiten = geplandfeiten.parse(vraag.gegevens);
  const { dag: bezoekdag, aantalLocaties, zelfbeoordelingUiterlijk } = feiten;
  return {
    onderwerp: 'De dag van Toezicht in de Klas',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `De inspecteur van ITTA bezoekt uw school op ${inWoordenMetWeekdag(bezoekdag)}. De inspecteur komt op ${aantal(aantalLocaties, 'locatie', 'locaties')}.`,
      ),
      kop('Wat moet u doen?'),
      lijst([
        zelfbeoordelingUiterlijk
          ? `Maak de zelfbeoordeling. Lever die in uiterlijk op ${inWoordenMetWeekdag(zelfbeoordelingUiterlijk)}.`
          : 'De zelfbeoordeling hebben wij al van u. Die hoeft u niet opnieuw te maken.',
        'Zorg dat er op die dag lessen zijn. Vertel uw docenten dat er een inspecteur komt.',
      ]),
      kop('Past de dag niet?'),
      alinea(andereDag(feiten, vraag)),
    ],
  };
}

/** N-9: at the request of the school a few times, until some days before; for overmacht always. */
function andereDag({ verplaatsenTotEnMet: totEnMet, nogTeVerplaatsen }: RondDeDag, { verzondenOp }: Briefvraag) {
  if (!totEnMet || nogTeVerplaatsen === undefined) return 'Neem dan meteen contact op met de servicedesk.';
  const overmacht = 'Kan het bezoek door overmacht niet doorgaan? Bel dan meteen de servicedesk.';
  if (nogTeVerplaatsen === 0) return `U kunt niet nog een keer om een andere dag vragen. ${overmacht}`;
  if (verzondenOp && totEnMet < verzondenOp) return `Het is te laat om een andere dag te vragen. ${overmacht}`;
  const keer = `U kunt nog ${nogTeVerplaatsen} keer om een andere dag vragen`;
  return `${keer}, uiterlijk op ${inWoordenMetWeekdag(totEnMet)}. De servicedesk helpt u. ${overmacht}`;
}

const DOOR: Readonly<Record<Oorzaak, string>> = {
  'verzoek van de school': 'Dat is op uw verzoek.',
  'overmacht bij de school': 'Dat is omdat het bezoek door overmacht bij uw school niet kon.',
  ITTA: 'Dat is op verzoek van ITTA.',
};

const verplaatstfeiten = z.object({
  van: dag,
  naar: dag,
  oorzaak: z.enum(OORZAKEN),
  reden: z.string(),
  /** Null when the school handed it in before. */
  zelfbeoordelingUiterlijk: dag.nullish(),
  ...rondDeDag,
});

export function tidkBezoekVerplaatst(vraag: Briefvraag): Brief {
  const feiten = verplaatstfeiten.parse(vraag.gegevens);
  const { van, naar, oorzaak, reden, zelfbeoordelingUiterlijk } = feiten;
  return {
    onderwerp: 'Toezicht in de Klas is op een andere dag',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `Het bezoek van ${inWoordenMetWeekdag(van)} gaat niet door. De nieuwe dag is ${inWoordenMetWeekdag(naar)}. ${DOOR[oorzaak]}`,
      ),
      kop('Waarom?'),
      geschreven(vraag.tekst(reden)),
      ...(zelfbeoordelingUiterlijk === undefined
        ? []
        : [kop('Wanneer moet de zelfbeoordeling er zijn?'), alinea(zelfbeoordeling(zelfbeoordelingUiterlijk))]),
      kop('Past de nieuwe dag niet?'),
      alinea(andereDag(feiten, vraag)),
    ],
  };
}

const zelfbeoordeling = (uiterlijk: string | null) =>
  uiterlijk === null
    ? 'De zelfbeoordeling hebben wij al van u. Die hoeft u niet opnieuw te maken.'
    : `Lever de zelfbeoordeling in uiterlijk op ${inWoordenMetWeekdag(uiterlijk)}. Dat is een nieuwe dag: de dag uit ons eerdere bericht geldt niet meer.`;

const afgezegdfeiten = z.object({ dag, oorzaak: z.enum(OORZAKEN), reden: z.string() });

export function tidkBezoekAfgezegd(vraag: Briefvraag): Brief {
  const { dag: bezoekdag, oorzaak, reden } = afgezegdfeiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Toezicht in de Klas gaat niet door',
    procedure: 'toezicht',
    blokken: [
      alinea(`Het bezoek van ${inWoordenMetWeekdag(bezoekdag)} gaat niet door. ${DOOR[oorzaak]}`),
      kop('Waarom?'),
      geschreven(vraag.tekst(reden)),
      alinea('Wij plannen een nieuwe dag. U krijgt daarover bericht.'),
    ],
  };
}
