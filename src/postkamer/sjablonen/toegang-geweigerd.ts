import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst } from './brief.ts';

const feiten = z.object({
  geweigerdOp: dag,
  toelichting: z.string(),
  /** Refusals that count together, this one included (N-30). */
  aantal: z.number(),
});

/** A refused visit, what has been recorded of it and what can follow (N-30, SN-12). */
export function toegangGeweigerd(vraag: Briefvraag): Brief {
  const { geweigerdOp, toelichting, aantal } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Een bezoek aan uw school kon niet doorgaan',
    procedure: 'bezoek',
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(geweigerdOp)} wilde een inspecteur uw school bezoeken. Het bezoek kon niet doorgaan. Wij hebben vastgelegd dat uw school niet meewerkte.`,
      ),
      kop('Wat is er vastgelegd?'),
      geschreven(vraag.tekst(toelichting)),
      kop('Wat kan dit betekenen?'),
      alinea(
        'U moet meewerken aan bezoeken van Blik op Werk en ITTA. Wie dat niet doet, kan het keurmerk kwijtraken. Wij besluiten dat niet zonder u: u krijgt eerst een voornemen, en u kunt dan zeggen wat u daarvan vindt.',
      ),
      ...(aantal > 1
        ? [alinea(`Dit is de ${aantal}e keer binnen twee jaar. Wij bekijken daarom of er een voornemen komt.`)]
        : []),
      kop('Klopt dit niet?'),
      lijst(['Laat ons weten wat er volgens u gebeurde.', 'Had u een goede reden? Vertel ons welke.']),
    ],
  };
}
