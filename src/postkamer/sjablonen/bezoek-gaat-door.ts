import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst } from './brief.ts';

const feiten = z.object({ bezoek: dag, van: dag, totEnMet: dag.nullable(), toelichting: z.string() });

/** The planned visit goes on, though the school then teaches at a distance (SG-3). */
export function bezoekGaatDoor(vraag: Briefvraag): Brief {
  const { bezoek, van, totEnMet, toelichting } = feiten.parse(vraag.gegevens);
  const einde = totEnMet ? ` tot en met ${inWoordenMetWeekdag(totEnMet)}` : '';
  return {
    onderwerp: 'Toezicht in de Klas gaat door',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `U meldde dat uw school les op afstand geeft vanaf ${inWoordenMetWeekdag(van)}${einde}. In die tijd valt het bezoek van de inspecteur. Wij hebben bekeken of dat bezoek door kan gaan.`,
      ),
      alinea(`Het bezoek van ${inWoordenMetWeekdag(bezoek)} gaat door.`),
      kop('Waarom gaat het bezoek door?'),
      geschreven(vraag.tekst(toelichting)),
      kop('Wat moet u doen?'),
      lijst([
        'Zorg dat de inspecteur op die dag lessen kan zien.',
        'Kan dat niet? Neem dan meteen contact op met de servicedesk.',
      ]),
    ],
  };
}
