import { z } from 'zod';
import { eindeBepaaldeTijd } from '../../../domain/dossier/keurmerk/einde.ts';
import { handleiding } from '../../../domain/regels/handleiding.ts';
import { duurInWoorden, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { ZONDER_BESLUIT } from './bepaalde-tijd.ts';
import { aanvraagVan, alinea, type Blok, type Brief, type Briefvraag, dag, gegevens, kop, lijst } from './brief.ts';

const feiten = z.object({
  nummer: z.number(),
  besluitOp: dag,
  duoNummer: z.string(),
  // What follows was not told in letters from before.
  ontvangenOp: dag.nullable().default(null),
  handleiding: z.string().optional(),
  zonderBesluit: z.enum(ZONDER_BESLUIT).optional(),
});

type Feiten = z.infer<typeof feiten>;

/** The besluit that grants the keurmerk voor bepaalde tijd (AP-2, AP-3; Awb 3:40). */
export function besluitVerlening(vraag: Briefvraag): Brief {
  const gegeven = feiten.parse(vraag.gegevens);
  const { nummer, besluitOp, duoNummer, ontvangenOp } = gegeven;
  return {
    onderwerp: 'Besluit: u krijgt het Keurmerk voor bepaalde tijd',
    procedure: `aanvraag-${nummer}`,
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw school het Keurmerk Inburgeren voor bepaalde tijd te verlenen.${aanvraagVan(ontvangenOp)} Uw aanvraag voldoet aan de eisen.`,
      ),
      gegevens(['Keurmerk', 'Keurmerk voor bepaalde tijd'], ['DUO-nummer', duoNummer]),
      alinea('Het keurmerk geldt vanaf de dag waarop wij dit besluit hebben verzonden.'),
      ...hoelang(gegeven, vraag),
      kop('Wat gebeurt er nu?'),
      lijst([
        'Uw eerste meetperiode begint.',
        'Zes maanden na het begin kunt u het eerste Toezicht in de Klas verwachten. ITTA plant dit bezoek samen met u.',
        'Elk jaar is er een resultatenaudit. Daarvoor heeft de directie elk jaar een nieuwe VOG nodig.',
      ]),
      alinea('Wij sturen u op tijd een herinnering.'),
      ...bezwaarclausule(vraag),
    ],
  };
}

/** AP-4, AP-12, N-1: until when the bepaalde tijd lasts, and what is needed to keep the keurmerk after it. */
function hoelang({ handleiding: versie, zonderBesluit }: Feiten, { verzondenOp, kalender }: Briefvraag): Blok[] {
  if (!versie) return [];
  const lengte = duurInWoorden(handleiding(versie).keurmerkVoorBepaaldeTijd.duur);
  const einde = verzondenOp
    ? `: tot en met ${inWoordenMetWeekdag(eindeBepaaldeTijd(verzondenOp, versie, 0, { kalender }).laatsteDag)}`
    : '. Die tijd begint op de dag na de dag waarop wij dit besluit hebben verzonden';
  return [
    kop('Hoelang heeft u dit keurmerk?'),
    alinea(
      `De bepaalde tijd duurt ${lengte}${einde}. Voor het einde willen wij besluiten over het Keurmerk voor onbepaalde tijd.`,
    ),
    alinea('Voor het Keurmerk voor onbepaalde tijd is nodig:'),
    lijst([
      'wij hebben een meetperiode goedgekeurd, na een resultatenaudit over organisatie, resultaten, tevredenheid en financiën;',
      'het Toezicht in de Klas na deze verlening is voldoende;',
      'er geldt geen maatregel voor uw keurmerk.',
    ]),
    alinea(
      zonderBesluit === 'vervalt'
        ? 'Is er aan het einde van de bepaalde tijd geen besluit? Dan vervalt uw keurmerk.'
        : 'Is er aan het einde van de bepaalde tijd nog geen besluit? Dan blijft uw keurmerk gelden tot wij hebben besloten.',
    ),
    alinea('Enkele maanden voor het einde schrijven wij u wat in orde is en wat er nog nodig is.'),
  ];
}
