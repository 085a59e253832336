import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { alinea, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const feiten = z.object({ nummer: z.number(), besluitOp: dag, motivering: z.string() });

/** The besluit not to process an incomplete application (AP-7; Awb 4:5). */
export function besluitBuitenBehandeling(vraag: Briefvraag): Brief {
  const { nummer, besluitOp, motivering } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Besluit: wij behandelen uw aanvraag niet',
    procedure: `aanvraag-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw aanvraag voor het Keurmerk voor bepaalde tijd niet te behandelen. Uw aanvraag is niet volledig. Wij mogen dit besluiten op grond van artikel 4:5 van de Algemene wet bestuursrecht (Awb).`,
      ),
      kop('Waarom behandelen wij uw aanvraag niet?'),
      geschreven(vraag.tekst(motivering)),
      kop('Kunt u opnieuw aanvragen?'),
      alinea('Ja. U kunt een nieuwe aanvraag doen als uw aanvraag volledig is.'),
      ...bezwaarclausule(vraag),
    ],
  };
}
