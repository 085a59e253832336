import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { aanvraagVan, alinea, type Blok, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const feiten = z.object({
  nummer: z.number(),
  besluitOp: dag,
  motivering: z.string(),
  // What follows was not told in letters from before.
  ontvangenOp: dag.nullable().default(null),
  gevraagdOp: dag.nullable().default(null),
  aanvullenTotEnMet: dag.nullable().default(null),
  aangevuldOp: dag.nullable().default(null),
});

type Feiten = z.infer<typeof feiten>;

/** The besluit not to process an incomplete application (AP-7; Awb 4:5). */
export function besluitBuitenBehandeling(vraag: Briefvraag): Brief {
  const gegevens = feiten.parse(vraag.gegevens);
  const { nummer, besluitOp, motivering, ontvangenOp } = gegevens;
  return {
    onderwerp: 'Besluit: wij behandelen uw aanvraag niet',
    procedure: `aanvraag-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw aanvraag voor het Keurmerk voor bepaalde tijd niet te behandelen.${aanvraagVan(ontvangenOp)} Uw aanvraag is niet volledig. Wij mogen dit besluiten op grond van artikel 4:5 van de Algemene wet bestuursrecht (Awb).`,
      ),
      kop('Waarom behandelen wij uw aanvraag niet?'),
      ...uitnodiging(gegevens),
      geschreven(vraag.tekst(motivering)),
      kop('Kunt u opnieuw aanvragen?'),
      alinea('Ja. U kunt een nieuwe aanvraag doen als uw aanvraag volledig is.'),
      ...bezwaarclausule(vraag),
    ],
  };
}

/** Awb 4:5: the school had the chance to complete its application, and what it did with it. */
function uitnodiging({ gevraagdOp, aanvullenTotEnMet, aangevuldOp }: Feiten): Blok[] {
  if (!gevraagdOp || !aanvullenTotEnMet) return [];
  const gevraagd = `Op ${inWoordenMetWeekdag(gevraagdOp)} vroegen wij u om uw aanvraag aan te vullen. Dat kon tot en met ${inWoordenMetWeekdag(aanvullenTotEnMet)}.`;
  const gekregen = aangevuldOp
    ? `Op ${inWoordenMetWeekdag(aangevuldOp)} kregen wij een aanvulling. Daarmee was uw aanvraag nog niet volledig.`
    : 'Wij hebben geen aanvulling van u gekregen.';
  return [alinea(`${gevraagd} ${gekregen}`)];
}
