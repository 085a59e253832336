import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const feiten = z.object({ meetjaar: z.number(), uiterlijk: dag });

/** The audit is near and a VOG of the directors is not known yet (VO-1, N-22). Nothing of its contents (M3, P1). */
export function vogEscalatie(vraag: Briefvraag): Brief {
  const { meetjaar, uiterlijk } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: `Voor meetjaar ${meetjaar} ontbreekt een VOG van de directie`,
    procedure: `vog-${meetjaar}`,
    blokken: [
      alinea(
        `De resultatenaudit over meetjaar ${meetjaar} is binnenkort. Daarvoor heeft iedereen in de directie een nieuwe VOG nodig. Wij weten van ten minste één VOG nog niet of uw school die heeft.`,
      ),
      alinea(
        `Uw school moet de VOG's uiterlijk op ${inWoordenMetWeekdag(uiterlijk)} hebben. Ontbreekt er dan een VOG? Dan kan het advies van de auditor over de organisatie niet positief zijn.`,
      ),
      kop('Wat moet u doen?'),
      lijst([
        'Is de VOG nog niet aangevraagd? Bel dan meteen de servicedesk. Blik op Werk zet de aanvraag voor u klaar.',
        'Heeft u de VOG? Geef dan door op welke dag de VOG is afgegeven en op welke dag u de VOG kreeg.',
        'Stuur de VOG zelf niet naar ons toe. Wij hebben geen kopie nodig.',
      ]),
      alinea('Wij bellen u hierover.'),
    ],
  };
}
