import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, kop, lijst } from './brief.ts';

const feiten = z.object({
  meetjaar: z.number(),
  wie: z.array(z.string()).min(1),
  profiel: z.string(),
  uiterlijk: dag,
});

/** Blik op Werk started the requests; only the directors themselves can complete them (VO-1, VO-2, VO-4, P1). */
export function vogKlaargezet(vraag: Briefvraag): Brief {
  const { meetjaar, wie, profiel, uiterlijk } = feiten.parse(vraag.gegevens);
  const voorbij = vraag.verzondenOp !== null && uiterlijk < vraag.verzondenOp;
  const dagIn = inWoordenMetWeekdag(uiterlijk);
  return {
    onderwerp: 'De aanvraag van de VOG staat klaar: maak de aanvraag af',
    procedure: `vog-${meetjaar}`,
    blokken: [
      alinea(
        `Voor meetjaar ${meetjaar} heeft de directie van uw school een nieuwe VOG nodig. Wij hebben de aanvraag klaargezet bij Justis, met profiel ${profiel} (Onderwijs). De aanvraag is nog niet af.`,
      ),
      kop('Voor wie staat de aanvraag klaar?'),
      lijst(wie.map((naam) => naam.charAt(0).toUpperCase() + naam.slice(1))),
      ...(wie.some((naam) => /\d/.test(naam))
        ? [alinea('Het nummer is het nummer van de bestuurder in ons dossier. In deze brief staan geen namen.')]
        : []),
      kop('Wat moet u doen?'),
      lijst([
        'Iedereen voor wie een aanvraag klaarstaat, maakt de eigen aanvraag zelf af. Dat kunnen wij niet voor u doen.',
        'Geeft Justis de VOG af? Geef dan aan ons door op welke dag de VOG is afgegeven en op welke dag u de VOG kreeg.',
        'Stuur de VOG zelf niet naar ons toe. Wij hebben geen kopie nodig.',
      ]),
      kop('Tot wanneer kan dit?'),
      alinea(
        voorbij
          ? `Uw school had de VOG uiterlijk op ${dagIn} moeten hebben. Maak de aanvraag daarom zo snel mogelijk af.`
          : `Uw school moet de VOG uiterlijk op ${dagIn} hebben. Justis heeft tijd nodig voor de beoordeling. Wacht dus niet tot de laatste week.`,
      ),
      kop('Lukt het niet?'),
      alinea('Heeft u geen bericht van Justis gekregen, of kunt u de aanvraag niet afmaken? Bel dan de servicedesk.'),
    ],
  };
}
