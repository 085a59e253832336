import { z } from 'zod';
import { beslisdag } from './beslisdag.ts';
import { aantal, alinea, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const STILSTANDEN = ['aanvulling', 'opschorting'] as const;

const feiten = z.object({
  nummer: z.number(),
  weken: z.number(),
  motivering: z.string(),
  besluitUiterlijk: dag,
  /** Left out in letters from before this was told. */
  stilstand: z.array(z.enum(STILSTANDEN)).default([]),
});

/** What makes the day move again (Awb 4:15). */
const STILSTAND: Readonly<Record<(typeof STILSTANDEN)[number], string>> = {
  aanvulling:
    'Wij hebben u gevraagd om uw aanvraag aan te vullen. Bij de dag hierboven gaan wij ervan uit dat u daarvoor al uw tijd gebruikt. Is uw aanvraag eerder volledig, dan wordt de dag eerder. Wij laten u dan de nieuwe dag weten.',
  opschorting:
    'Onze termijn staat nu stil. Wij hebben u laten weten waarom. Duurt dat langer of korter dan verwacht, dan verandert de dag hierboven. Zodra onze termijn weer loopt, laten wij u de nieuwe dag weten.',
};

/** The announcement of a longer decision term (AP-6; Awb 4:14). */
export function beslistermijnVerlengd(vraag: Briefvraag): Brief {
  const { nummer, weken, motivering, besluitUiterlijk, stilstand } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Wij hebben meer tijd nodig voor uw aanvraag',
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea(
        `U heeft het Keurmerk voor bepaalde tijd aangevraagd. Het lukt ons niet om binnen de gewone termijn te besluiten. Wij nemen ${aantal(weken, 'week', 'weken')} extra. Dat mag op grond van artikel 4:14 van de Algemene wet bestuursrecht (Awb).`,
      ),
      kop('Waarom hebben wij meer tijd nodig?'),
      geschreven(vraag.tekst(motivering)),
      kop('Wanneer krijgt u een besluit?'),
      beslisdag(besluitUiterlijk, vraag, 'nu '),
      ...(stilstand.length > 0
        ? stilstand.map((waardoor) => alinea(STILSTAND[waardoor]))
        : [alinea('U hoeft niets te doen.')]),
    ],
  };
}
