import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag } from './brief.ts';

const feiten = z.object({ nummer: z.number(), ontvangenOp: dag });

/** The school withdrew its application. */
export function aanvraagIngetrokken(vraag: Briefvraag): Brief {
  const { nummer, ontvangenOp } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Uw aanvraag is ingetrokken',
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea(
        `U heeft uw aanvraag voor het Keurmerk voor bepaalde tijd ingetrokken. Het gaat om de aanvraag die wij ontvingen op ${inWoordenMetWeekdag(ontvangenOp)}.`,
      ),
      alinea('Wij stoppen met de behandeling. U krijgt geen besluit op deze aanvraag.'),
      alinea('Wilt u het keurmerk later toch? Dan kunt u een nieuwe aanvraag doen.'),
      alinea('Heeft u uw aanvraag niet ingetrokken? Neem dan meteen contact op met de servicedesk.'),
    ],
  };
}
