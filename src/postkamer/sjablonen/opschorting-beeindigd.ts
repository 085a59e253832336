import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { beslisdag } from './beslisdag.ts';
import { alinea, type Brief, type Briefvraag, dag, kop } from './brief.ts';

const feiten = z.object({ nummer: z.number(), totEnMet: dag, besluitUiterlijk: dag });

/** The decision term runs again, with its new last day (AP-8; Awb 4:15 lid 4). */
export function opschortingBeeindigd(vraag: Briefvraag): Brief {
  const { nummer, totEnMet, besluitUiterlijk } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Onze termijn om te besluiten loopt weer',
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea(
        `U heeft het Keurmerk voor bepaalde tijd aangevraagd. Onze termijn om te besluiten stond stil tot en met ${inWoordenMetWeekdag(totEnMet)}. Daarna loopt zij verder.`,
      ),
      kop('Wanneer krijgt u een besluit?'),
      beslisdag(besluitUiterlijk, vraag, 'nu '),
      alinea('U hoeft niets te doen.'),
    ],
  };
}
