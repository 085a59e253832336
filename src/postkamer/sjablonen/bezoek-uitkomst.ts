import { z } from 'zod';
import { BEZOEKUITKOMSTEN } from '../../../domain/dossier/onaangekondigd/feiten.ts';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const feiten = z.object({
  gehoudenOp: dag,
  uitkomst: z.enum(BEZOEKUITKOMSTEN),
  bevindingen: z.string().nullable(),
});

/** What an inspecteur saw on an unannounced visit (SG-1). */
export function bezoekUitkomst(vraag: Briefvraag): Brief {
  const { gehoudenOp, uitkomst, bevindingen } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Uitkomst van ons onaangekondigde bezoek',
    procedure: 'bezoek',
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(gehoudenOp)} bezocht een inspecteur uw school. Wij hadden dat niet van tevoren gezegd. Zulke bezoeken horen bij het keurmerk.`,
      ),
      alinea(
        uitkomst === 'in orde'
          ? 'Wat de inspecteur zag, was in orde.'
          : 'De inspecteur zag punten die niet in orde waren.',
      ),
      ...(bevindingen ? [kop('Wat zag de inspecteur?'), geschreven(vraag.tekst(bevindingen))] : []),
      kop('Wat gebeurt er nu?'),
      alinea(
        uitkomst === 'in orde'
          ? 'U hoeft niets te doen.'
          : 'Wij bekijken wat deze punten betekenen. Willen wij een besluit nemen dat voor uw school nadelig is? Dan krijgt u eerst een voornemen. U kunt dan zeggen wat u daarvan vindt.',
      ),
      alinea('Bent u het er niet mee eens, of wilt u iets uitleggen? Laat dat weten aan de servicedesk.'),
    ],
  };
}
