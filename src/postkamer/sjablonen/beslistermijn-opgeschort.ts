import { z } from 'zod';
import { type Opschortingsgrond, OPSCHORTINGSGRONDEN } from '../../../domain/dossier/aanvraag/feiten.ts';
import { type Datum, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { beslisdag } from './beslisdag.ts';
import { alinea, type Brief, type Briefvraag, dag, kop } from './brief.ts';

const feiten = z.object({
  nummer: z.number(),
  grond: z.enum(OPSCHORTINGSGRONDEN),
  van: dag,
  totEnMet: dag.nullable(),
  verwachtTotEnMet: dag.nullable(),
  besluitUiterlijk: dag,
});

const GROND: Readonly<Record<Opschortingsgrond, string>> = {
  'instemming van de aanvrager': 'U heeft daarmee ingestemd.',
  'vertraging door de aanvrager': 'Dat is omdat de vertraging door uw school komt.',
  overmacht: 'Dat is door overmacht: wij kunnen nu niet besluiten, en daar kunnen wij niets aan doen.',
};

/** The decision term stands still, and by when the besluit is to be expected (AP-8; Awb 4:15 lid 2 and 3). */
export function beslistermijnOpgeschort(vraag: Briefvraag): Brief {
  const { nummer, grond, van, totEnMet, verwachtTotEnMet, besluitUiterlijk } = feiten.parse(vraag.gegevens);
  return {
    onderwerp: 'Onze termijn om te besluiten staat stil',
    procedure: `aanvraag-${nummer}`,
    blokken: [
      alinea(
        `U heeft het Keurmerk voor bepaalde tijd aangevraagd. Onze termijn om te besluiten staat stil vanaf ${inWoordenMetWeekdag(van)}. ${GROND[grond]} Dit staat in artikel 4:15 van de Algemene wet bestuursrecht (Awb).`,
      ),
      kop('Hoelang duurt dat?'),
      alinea(hoelang(totEnMet, verwachtTotEnMet)),
      kop('Wanneer krijgt u een besluit?'),
      beslisdag(besluitUiterlijk, vraag),
      ...(totEnMet
        ? []
        : [alinea('Dat is de dag die wij nu verwachten. Zodra onze termijn weer loopt, hoort u de nieuwe dag.')]),
      alinea('Klopt er iets niet? Neem dan contact op met de servicedesk.'),
    ],
  };
}

function hoelang(totEnMet: Datum | null, verwachtTotEnMet: Datum | null): string {
  if (totEnMet) return `Onze termijn staat stil tot en met ${inWoordenMetWeekdag(totEnMet)}. Daarna loopt zij verder.`;
  const onbekend = 'Wij weten nog niet precies hoelang.';
  if (!verwachtTotEnMet) return onbekend;
  return `${onbekend} Wij verwachten tot en met ${inWoordenMetWeekdag(verwachtTotEnMet)}. Op die dag bekijken wij of het nog nodig is.`;
}
