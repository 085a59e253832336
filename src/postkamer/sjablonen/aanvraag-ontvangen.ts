import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { beslisdag } from './beslisdag.ts';
import { alinea, type Brief, type Briefvraag, dag, kop } from './brief.ts';

const feiten = z.object({ nummer: z.number(), ontvangenOp: dag, besluitUiterlijk: dag });

/** The application has been received (AP-6). */
export function aanvraagOntvangen(vraag: Briefvraag): Brief {
  const { nummer, ontvangenOp, besluitUiterlijk } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Wij hebben uw aanvraag ontvangen',
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea(
        `U heeft het Keurmerk voor bepaalde tijd aangevraagd. Wij hebben uw aanvraag ontvangen op ${inWoordenMetWeekdag(ontvangenOp)}.`,
      ),
      kop('Wanneer krijgt u een besluit?'),
      beslisdag(besluitUiterlijk, vraag),
      alinea(
        'Missen wij nog informatie? Dan vragen wij u om uw aanvraag aan te vullen. Wij hebben dan meer tijd voor ons besluit.',
      ),
      kop('Wat kunt u nu doen?'),
      alinea('U hoeft nu niets te doen. Wilt u uw aanvraag intrekken? Laat dat dan weten aan de servicedesk.'),
    ],
  };
}
