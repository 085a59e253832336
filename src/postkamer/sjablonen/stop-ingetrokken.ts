import { z } from 'zod';
import { HERSTELPUNTEN, type Herstelpunt } from '../../../domain/regels/sluiting.ts';
import { alinea, type Brief, type Briefvraag, kop, lijst } from './brief.ts';

/** What was told already and is told again; absent in a message of before this was recorded. */
const feiten = z.object({ punten: z.array(z.enum(HERSTELPUNTEN)).default([]) });

const WAT_WIJ_DOEN: Readonly<Record<Herstelpunt, string>> = {
  DUO_HERSTELLEN: 'Wij melden aan DUO dat uw school het keurmerk houdt.',
  REGISTER_HERSTELLEN: 'Wij zetten uw school terug in ons openbare register.',
};

/** The school took back that it stops (SN-5, N-28). */
export function stopIngetrokken(vraag: Briefvraag): Brief {
  const { punten } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'U stopt niet met het keurmerk',
    procedure: 'stop',
    blokken: [
      alinea(
        'U meldde ons eerder dat uw school stopt met het Keurmerk Inburgeren. Die melding heeft u ingetrokken. Uw school houdt het keurmerk.',
      ),
      kop('Wat betekent dit voor u?'),
      alinea(
        'Alle termijnen voor uw keurmerk lopen gewoon door. Heeft u al aan cursisten of gemeenten verteld dat uw school stopt? Vertel hun dan dat uw school doorgaat.',
      ),
      ...(punten.length > 0 ? [kop('Wat doen wij?'), lijst(punten.map((punt) => WAT_WIJ_DOEN[punt]))] : []),
      alinea('Heeft u uw melding niet ingetrokken? Neem dan meteen contact op met de servicedesk.'),
    ],
  };
}
