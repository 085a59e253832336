import { z } from 'zod';
import { contextOp } from '../../../domain/dossier/dossier.ts';
import { aanvultermijn } from '../../../domain/dossier/aanvraag/termijnen.ts';
import { inWoordenMetWeekdag, momentVan } from '../../../domain/termijn/index.ts';
import { aantal, alinea, type Brief, type Briefvraag, geschreven, kop } from './brief.ts';

const feiten = z.object({ nummer: z.number(), verzoek: z.number(), dagen: z.number(), ontbreekt: z.string() });

/** The invitation to complete an application (AP-7, AP-8; Awb 4:5 and 4:15). */
export function aanvullingGevraagd(vraag: Briefvraag): Brief {
  const { nummer, ontbreekt, ...verzoek } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Wilt u uw aanvraag aanvullen?',
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea('Wij hebben uw aanvraag voor het Keurmerk voor bepaalde tijd bekeken. De aanvraag is nog niet volledig.'),
      kop('Wat ontbreekt er?'),
      geschreven(vraag.tekst(ontbreekt)),
      kop('Tot wanneer kunt u aanvullen?'),
      alinea(totWanneer(verzoek, vraag)),
      alinea(
        'Onze termijn om te besluiten staat stil vanaf de dag na de verzending van dit bericht. De termijn loopt weer door op de dag dat wij uw aanvulling ontvangen, of na de laatste dag om aan te vullen. Dat staat in artikel 4:15 van de Algemene wet bestuursrecht (Awb).',
      ),
      kop('Wat gebeurt er als u niet aanvult?'),
      alinea(
        'Krijgen wij de informatie niet, niet op tijd of niet volledig? Dan kunnen wij besluiten om uw aanvraag niet te behandelen (artikel 4:5 Awb).',
      ),
      alinea('Lukt het niet op tijd? Neem dan voor de laatste dag contact op met de servicedesk.'),
    ],
  };
}

function totWanneer(
  { verzoek, dagen }: { verzoek: number; dagen: number },
  { verzondenOp, kalender }: Briefvraag,
): string {
  const lengte = aantal(dagen, 'dag', 'dagen');
  const begin = `U heeft ${lengte} om aan te vullen. De eerste dag is de dag na de verzending van dit bericht.`;
  if (!verzondenOp) return begin;
  const lijsten = { certificerendeInstellingen: [], inspecteurs: [], overeenkomsten: [], verbindingen: [] };
  const bronnen = { instellingen: { voorbeeld: false, normen: {} }, ...lijsten };
  const context = contextOp(momentVan(verzondenOp), { kalender, ...bronnen });
  const termijn = aanvultermijn({ verzoek, dagen, verzondenOp, ontvangenOp: null, volledig: false }, context);
  return termijn ? `${begin} U kunt aanvullen tot en met ${inWoordenMetWeekdag(termijn.laatsteDag)}.` : begin;
}
