import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { aantal, alinea, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const feiten = z.object({ nummer: z.number(), weken: z.number(), motivering: z.string(), besluitUiterlijk: dag });

/** The announcement of a longer decision term (AP-6; Awb 4:14). */
export function beslistermijnVerlengd(vraag: Briefvraag): Brief {
  const { nummer, weken, motivering, besluitUiterlijk } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Wij hebben meer tijd nodig voor uw aanvraag',
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea(
        `U heeft het Keurmerk voor bepaalde tijd aangevraagd. Het lukt ons niet om binnen de gewone termijn te besluiten. Wij nemen ${aantal(weken, 'week', 'weken')} extra. Dat mag op grond van artikel 4:14 van de Algemene wet bestuursrecht (Awb).`,
      ),
      kop('Waarom hebben wij meer tijd nodig?'),
      geschreven(vraag.tekst(motivering)),
      kop('Wanneer krijgt u een besluit?'),
      alinea(`Wij hebben nu tot en met ${inWoordenMetWeekdag(besluitUiterlijk)} de tijd om een besluit te nemen.`),
      alinea('U hoeft niets te doen.'),
    ],
  };
}
