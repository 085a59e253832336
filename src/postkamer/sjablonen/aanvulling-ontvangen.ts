import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { beslisdag } from './beslisdag.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const feiten = z.object({
  nummer: z.number(),
  ontvangenOp: dag,
  /** Null: not judged yet. */
  oordeel: z.enum(['volledig', 'onvolledig']).nullable(),
  ontbreekt: z.string().nullable(),
  aanvullen: z.enum(['loopt', 'voorbij', 'begint nog']),
  aanvullenTotEnMet: dag.nullable(),
  besluitUiterlijk: dag,
});

type Feiten = z.infer<typeof feiten>;

/** A completion came, or has been judged: what it means for the school and for the decision term (AP-7, AP-8). */
export function aanvullingOntvangen(vraag: Briefvraag): Brief {
  const gegevens = feiten.parse(vraag.gegevens);
  const { nummer, ontvangenOp, oordeel, ontbreekt, besluitUiterlijk } = gegevens;
  return {
    onderwerp: ONDERWERP[oordeel ?? 'ontvangen'],
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea(
        `U heeft uw aanvraag voor het Keurmerk voor bepaalde tijd aangevuld. Wij hebben uw aanvulling ontvangen op ${inWoordenMetWeekdag(ontvangenOp)}.`,
      ),
      alinea(OORDEEL[oordeel ?? 'ontvangen']),
      ...(ontbreekt ? [kop('Wat ontbreekt er nog?'), geschreven(vraag.tekst(ontbreekt))] : []),
      ...(oordeel === 'volledig' ? [] : aanvullen(gegevens)),
      kop('Wanneer krijgt u een besluit?'),
      ...(oordeel === 'volledig'
        ? [alinea('Onze termijn loopt weer vanaf de dag waarop uw aanvraag volledig was.')]
        : []),
      beslisdag(besluitUiterlijk, vraag),
      ...voorbehoud(gegevens),
    ],
  };
}

const ONDERWERP = {
  ontvangen: 'Wij hebben uw aanvulling ontvangen',
  volledig: 'Uw aanvraag is volledig',
  onvolledig: 'Uw aanvraag is nog niet volledig',
} as const;

const OORDEEL = {
  ontvangen: 'Wij bekijken of uw aanvraag nu volledig is. U hoort dat van ons.',
  volledig: 'Uw aanvraag is nu volledig.',
  onvolledig: 'Uw aanvraag is nog niet volledig.',
} as const;

/** Why the day can become another one (Awb 4:15). */
function voorbehoud({ oordeel, aanvullen: kans }: Feiten): Blok[] {
  if (oordeel === 'volledig' || kans !== 'loopt') return [];
  const tekst = oordeel
    ? 'Onze termijn staat stil zolang u kunt aanvullen. Is uw aanvraag eerder volledig, dan wordt deze dag eerder.'
    : 'Bij deze dag gaan wij ervan uit dat uw aanvraag nu volledig is. Is zij dat niet, dan wordt de dag later.';
  return [alinea(`${tekst} Wij laten u dan de nieuwe dag weten.`)];
}

function aanvullen({ oordeel, aanvullen: kans, aanvullenTotEnMet }: Feiten): Blok[] {
  if (kans === 'begint nog') return [];
  return [
    kop('Kunt u nog meer aanvullen?'),
    kans === 'loopt' && aanvullenTotEnMet
      ? alinea(`Ja. U kunt aanvullen tot en met ${inWoordenMetWeekdag(aanvullenTotEnMet)}. Dat mag ook in delen.`)
      : alinea('De tijd om aan te vullen is voorbij. Wat u nog stuurt voordat wij besluiten, bekijken wij wel.'),
    ...(oordeel === 'onvolledig'
      ? [
          alinea(
            'Wordt uw aanvraag niet volledig? Dan kunnen wij besluiten om haar niet te behandelen (artikel 4:5 van de Algemene wet bestuursrecht).',
          ),
        ]
      : []),
  ];
}
