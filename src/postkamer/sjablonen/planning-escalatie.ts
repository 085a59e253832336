import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const feiten = z.object({ meetjaar: z.number(), auditUiterlijk: dag });

/** The resultatenaudit is almost due and still not planned (N-29, RA-4, RA-7). */
export function planningEscalatie(vraag: Briefvraag): Brief {
  const { meetjaar, auditUiterlijk } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: `Uw resultatenaudit over meetjaar ${meetjaar} is nog niet gepland`,
    procedure: `planning-${meetjaar}`,
    blokken: [
      alinea(
        `Uw resultatenaudit over meetjaar ${meetjaar} is nog niet gepland. De audit kan plaatsvinden tot en met ${inWoordenMetWeekdag(auditUiterlijk)}.`,
      ),
      kop('Wat moet u doen?'),
      lijst([
        'Kies een certificerende instelling en spreek een dag af.',
        'Geef de instelling en de dag aan ons door.',
        'Doe dit zo snel mogelijk.',
      ]),
      alinea('Wij bellen u hierover. Lukt het plannen niet? Neem dan contact op met de servicedesk.'),
    ],
  };
}
