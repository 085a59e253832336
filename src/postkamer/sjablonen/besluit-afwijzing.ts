import { z } from 'zod';
import { type Afwijzingsgrond, AFWIJZINGSGRONDEN } from '../../../domain/dossier/aanvraag/feiten.ts';
import { handleidingOp } from '../../../domain/regels/handleiding.ts';
import { type Datum, duurInWoorden, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst } from './brief.ts';

const feiten = z.object({
  nummer: z.number(),
  besluitOp: dag,
  gronden: z.array(z.enum(AFWIJZINGSGRONDEN)).min(1),
  motivering: z.string(),
});

const GROND: Readonly<Record<Afwijzingsgrond, string>> = {
  ORGANISATIE: 'De organisatie van uw school voldoet niet aan de eisen.',
  PRIVACY: 'De bescherming van persoonsgegevens voldoet niet aan de eisen.',
  KLACHTENREGELING: 'De klachtenregeling voldoet niet aan de eisen.',
  PERSONEELSKWALITEIT: 'De kwaliteit van het personeel voldoet niet aan de eisen.',
  GEEN_NIEUWE_FEITEN:
    'Wij hebben een eerdere aanvraag van u afgewezen. In uw nieuwe aanvraag staan geen nieuwe feiten of veranderde omstandigheden.',
  WACHTTIJD:
    'U deed deze aanvraag binnen de wachttijd. Die tijd begint na een afwijzing van een aanvraag of na een intrekking van het keurmerk. In uw aanvraag staan geen nieuwe feiten of veranderde omstandigheden.',
  HERSTART:
    'Uw school heeft een verband met een andere school. Wij zien uw aanvraag als een herstart van die school. Daarom krijgt uw school het keurmerk niet.',
  OVERIG: 'Er is een andere reden. Die leest u hieronder.',
};

/** The besluit that refuses an application, with its grounds and reasons (SN-9, AP-5, AP-10, N-4; Awb 3:46). */
export function besluitAfwijzing(vraag: Briefvraag): Brief {
  const { nummer, besluitOp, gronden, motivering } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Besluit: wij wijzen uw aanvraag af',
    procedure: `aanvraag-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw aanvraag voor het Keurmerk voor bepaalde tijd af te wijzen. U krijgt het keurmerk niet.`,
      ),
      kop('Waarom wijzen wij uw aanvraag af?'),
      lijst(gronden.map((grond) => GROND[grond])),
      geschreven(vraag.tekst(motivering)),
      kop('Kunt u opnieuw aanvragen?'),
      alinea(
        'Ja. Schrijf in een nieuwe aanvraag welke feiten nieuw zijn of wat er is veranderd. Anders kunnen wij de nieuwe aanvraag afwijzen en verwijzen naar dit besluit.',
      ),
      alinea(
        `Na deze afwijzing geldt ook een wachttijd van ${wachttijd(besluitOp)}. Doet u binnen die tijd een nieuwe aanvraag zonder nieuwe feiten? Dan kunnen wij die aanvraag ook daarom afwijzen.`,
      ),
      ...bezwaarclausule(vraag),
    ],
  };
}

const wachttijd = (besluitOp: Datum) => duurInWoorden(handleidingOp(besluitOp).aanvraag.wachttijd);
