import { z } from 'zod';
import { MAATREGELEN } from '../../../domain/dossier/voornemen/feiten.ts';
import { BESTUUR } from './bezwaarclausule.ts';
import { alinea, type Brief, type Briefvraag, geschreven, kop } from './brief.ts';
import { PLAN } from './voornemen.ts';

const feiten = z.object({ nummer: z.number(), maatregel: z.enum(MAATREGELEN), motivering: z.string() });

/** A voornemen that is withdrawn (SN-8). */
export function voornemenIngetrokken(vraag: Briefvraag): Brief {
  const { nummer, maatregel, motivering } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Wij trekken ons voornemen in',
    procedure: `voornemen-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(`Wij waren van plan om ${PLAN[maatregel]}. Dat voornemen trekken wij in.`),
      kop('Waarom trekken wij het voornemen in?'),
      geschreven(vraag.tekst(motivering)),
      kop('Wat betekent dit voor u?'),
      alinea('U hoeft geen zienswijze meer te geven. Wij nemen geen besluit op grond van dit voornemen.'),
      ...(maatregel === 'afwijzing van de aanvraag'
        ? [alinea('Wij gaan verder met de behandeling van uw aanvraag. Daarover krijgt u nog een besluit.')]
        : []),
    ],
  };
}
