import { z } from 'zod';
import { UITKOMSTEN } from '../../../domain/dossier/toezicht/feiten.ts';
import { berekenTermijn, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { AFZENDER } from '../afzender.ts';
import { aantal, alinea, type Brief, type Briefvraag, dag, geschreven, kop, lijst, rechtskop } from './brief.ts';

const conceptfeiten = z.object({
  gehoudenOp: dag,
  uitkomst: z.enum(UITKOMSTEN),
  rapport: z.string(),
  weken: z.number(),
});

/** The draft report, and how the school can give its zienswijze on it (N-11). */
export function tidkConceptrapport(vraag: Briefvraag): Brief {
  const { gehoudenOp, uitkomst, rapport, weken } = conceptfeiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Conceptrapport van Toezicht in de Klas: wat vindt u ervan?',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(gehoudenOp)} bezocht een inspecteur van ITTA uw school. Het conceptrapport is klaar. De voorlopige uitkomst is: ${uitkomst}.`,
      ),
      kop('Waar vindt u het rapport?'),
      geschreven(vraag.tekst(rapport)),
      rechtskop('Hoe kunt u zeggen wat u ervan vindt?'),
      alinea('Klopt er iets niet? Of wilt u iets uitleggen? Geef dan uw zienswijze. U bent dat niet verplicht.'),
      lijst([
        `Schriftelijk: stuur uw zienswijze naar ${AFZENDER.naam}, ${AFZENDER.postadres.join(', ')}. Of mail naar ${AFZENDER.email}. Noem het kenmerk ${vraag.kenmerk}.`,
        `Mondeling: bel ${AFZENDER.telefoon} voor een afspraak.`,
      ]),
      alinea(totWanneer(weken, vraag)),
      kop('Wat gebeurt er daarna?'),
      alinea('De inspecteur leest uw zienswijze. Daarna stelt de inspecteur het eindrapport vast.'),
    ],
  };
}

function totWanneer(weken: number, { verzondenOp, kalender }: Briefvraag): string {
  const begin = `U heeft hiervoor ${aantal(weken, 'week', 'weken')}. De eerste dag is de dag na de verzending van dit bericht.`;
  if (!verzondenOp) return begin;
  const duur = { aantal: weken, eenheid: 'weken' } as const;
  const { laatsteDag } = berekenTermijn(
    { begindatum: verzondenOp, duur, grondslag: 'handleiding', regel: 'N-11' },
    kalender,
  );
  return `${begin} U kunt uw zienswijze geven tot en met ${inWoordenMetWeekdag(laatsteDag)}.`;
}

const rapportfeiten = z.object({
  gehoudenOp: dag,
  uitkomst: z.enum(UITKOMSTEN),
  rapport: z.string(),
  motivering: z.string().nullable(),
  gevolg: z.enum(['geen', 'herinspectie', 'voornemen']),
});

const GEVOLG = {
  geen: 'U hoeft nu niets te doen. Over vier jaar is het volgende Toezicht in de Klas.',
  herinspectie:
    'Er komt opnieuw een inspecteur. U krijgt daarvoor een uitnodiging. Gebruik de tijd tot dat bezoek om uw lessen te verbeteren.',
  voornemen:
    'Blik op Werk beoordeelt of uw school het keurmerk kan houden. Als wij van plan zijn om het keurmerk in te trekken, krijgt u eerst een voornemen. Dan kunt u zeggen wat u daarvan vindt.',
} as const;

/** The final report, what it leads to, and that it is published (TK-8, N-13). */
export function tidkRapport(vraag: Briefvraag): Brief {
  const { gehoudenOp, uitkomst, rapport, motivering, gevolg } = rapportfeiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Eindrapport van Toezicht in de Klas',
    procedure: 'toezicht',
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(gehoudenOp)} bezocht een inspecteur van ITTA uw school. Het eindrapport is vastgesteld. De uitkomst is: ${uitkomst}.`,
      ),
      ...(motivering
        ? [kop('Waarom is de uitkomst anders dan in het conceptrapport?'), geschreven(vraag.tekst(motivering))]
        : []),
      kop('Waar vindt u het rapport?'),
      geschreven(vraag.tekst(rapport)),
      kop('Wat gebeurt er nu?'),
      alinea(GEVOLG[gevolg]),
      kop('Het rapport wordt openbaar'),
      alinea(
        'Wij publiceren het rapport. Dat doen wij niet eerder dan twee weken na de verzending van dit bericht. Bent u het er niet mee eens? Laat dat dan voor die tijd weten aan de servicedesk.',
      ),
    ],
  };
}
