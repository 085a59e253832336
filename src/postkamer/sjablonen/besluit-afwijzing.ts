import { z } from 'zod';
import { type Afwijzingsgrond, AFWIJZINGSGRONDEN } from '../../../domain/dossier/aanvraag/feiten.ts';
import { eindeVanWachttijd } from '../../../domain/dossier/aanvraag/wachttijd.ts';
import { handleidingOp } from '../../../domain/regels/handleiding.ts';
import { type Datum, duurInWoorden, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { aanvraagVan, alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst } from './brief.ts';
import { gehoord, zienswijzealinea } from './gehoord.ts';

const feiten = z.object({
  nummer: z.number(),
  besluitOp: dag,
  gronden: z.array(z.enum(AFWIJZINGSGRONDEN)).min(1),
  motivering: z.string(),
  // What follows was not told in letters from before.
  ontvangenOp: dag.nullable().default(null),
  eerderBesluitOp: dag.nullable().default(null),
  eerderBekendOp: dag.nullable().default(null),
  wachttijdTotEnMet: dag.nullable().default(null),
  ...gehoord,
  /** Why what the school called new is not new; absent in older letters. */
  feitenNietNieuw: z.string().nullish(),
});

type Feiten = z.infer<typeof feiten>;

const GROND: Readonly<Record<Exclude<Afwijzingsgrond, 'GEEN_NIEUWE_FEITEN' | 'WACHTTIJD'>, string>> = {
  ORGANISATIE: 'De organisatie van uw school voldoet niet aan de eisen.',
  PRIVACY: 'De bescherming van persoonsgegevens voldoet niet aan de eisen.',
  KLACHTENREGELING: 'De klachtenregeling voldoet niet aan de eisen.',
  PERSONEELSKWALITEIT: 'De kwaliteit van het personeel voldoet niet aan de eisen.',
  HERSTART:
    'Uw school heeft een verband met een andere school. Wij zien uw aanvraag als een herstart van die school. Daarom krijgt uw school het keurmerk niet.',
  OVERIG: 'Er is een andere reden. Die leest u hieronder.',
};

/** The besluit that refuses an application, with its grounds and reasons (SN-9, AP-5, AP-10, N-4; Awb 3:46). */
export function besluitAfwijzing(vraag: Briefvraag): Brief {
  const gegevens = feiten.parse(vraag.gegevens);
  const { nummer, besluitOp, gronden, motivering, ontvangenOp, feitenNietNieuw } = gegevens;
  return {
    onderwerp: 'Besluit: wij wijzen uw aanvraag af',
    procedure: `aanvraag-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw aanvraag voor het Keurmerk voor bepaalde tijd af te wijzen.${aanvraagVan(ontvangenOp)} U krijgt het keurmerk niet.`,
      ),
      kop('Waarom wijzen wij uw aanvraag af?'),
      lijst(gronden.map((grond) => grondtekst(grond, gegevens, vraag))),
      geschreven(vraag.tekst(motivering)),
      ...(feitenNietNieuw
        ? [alinea('U noemde nieuwe feiten. Wij vinden die niet nieuw:'), geschreven(vraag.tekst(feitenNietNieuw))]
        : []),
      ...zienswijzealinea(gegevens),
      kop('Kunt u opnieuw aanvragen?'),
      alinea(
        'Ja. Schrijf in een nieuwe aanvraag welke feiten nieuw zijn of wat er is veranderd. Anders kunnen wij de nieuwe aanvraag afwijzen en verwijzen naar dit besluit.',
      ),
      alinea(
        `Na deze afwijzing geldt ook een wachttijd van ${wachttijd(besluitOp, vraag)}. Doet u binnen die tijd een nieuwe aanvraag zonder nieuwe feiten? Dan kunnen wij die aanvraag ook daarom afwijzen.`,
      ),
      ...bezwaarclausule(vraag),
    ],
  };
}

function grondtekst(grond: Afwijzingsgrond, gegevens: Feiten, { kalender }: Briefvraag): string {
  const { eerderBesluitOp, eerderBekendOp, wachttijdTotEnMet, ontvangenOp, besluitOp } = gegevens;
  const nietsNieuws = 'In uw nieuwe aanvraag staan geen nieuwe feiten of veranderde omstandigheden.';
  switch (grond) {
    case 'GEEN_NIEUWE_FEITEN': {
      const eerder = eerderBesluitOp
        ? `Met ons besluit van ${inWoordenMetWeekdag(eerderBesluitOp)} hebben wij een eerdere aanvraag van u afgewezen.`
        : 'Wij hebben een eerdere aanvraag van u afgewezen.';
      return `${eerder} ${nietsNieuws} Daarom verwijzen wij naar dat besluit (artikel 4:6 Awb).`;
    }
    case 'WACHTTIJD': {
      const totEnMet = wachttijdTotEnMet ? ` Die liep tot en met ${inWoordenMetWeekdag(wachttijdTotEnMet)}.` : '';
      const eigen =
        eerderBesluitOp !== null &&
        eerderBekendOp !== null &&
        eindeVanWachttijd(eerderBekendOp, ontvangenOp ?? besluitOp, { kalender }) === wachttijdTotEnMet;
      const begin = eigen
        ? `Die tijd begon na ons besluit van ${inWoordenMetWeekdag(eerderBesluitOp)} om een eerdere aanvraag van u af te wijzen.`
        : 'Die tijd begint na een afwijzing van een aanvraag of na een intrekking van het keurmerk, ook bij een school waarvan uw school de voortzetting is.';
      return `U deed deze aanvraag binnen de wachttijd.${totEnMet} ${begin} In uw aanvraag staan geen nieuwe feiten of veranderde omstandigheden.`;
    }
    default:
      return GROND[grond];
  }
}

/** It begins on the day on which this besluit left, so its last day is named only when that is known. */
function wachttijd(besluitOp: Datum, { verzondenOp, kalender }: Briefvraag): string {
  const lengte = duurInWoorden(handleidingOp(besluitOp).aanvraag.wachttijd);
  if (!verzondenOp) return `${lengte}, vanaf de dag waarop wij dit besluit hebben verzonden`;
  const einde = eindeVanWachttijd(verzondenOp, verzondenOp, { kalender });
  return `${lengte}: tot en met ${inWoordenMetWeekdag(einde)}`;
}
