import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { BESTUUR, bezwaarclausule } from './bezwaarclausule.ts';
import { aantal, alinea, type Brief, type Briefvraag, dag, geschreven, kop } from './brief.ts';

const feiten = z.object({
  maanden: z.number(),
  motivering: z.string(),
  besluitOp: dag,
  eindigtOp: dag.nullable(),
});

/** The besluit that prolongs a keurmerk voor bepaalde tijd, which can be done once (N-1). */
export function besluitVerlengingBepaaldeTijd(vraag: Briefvraag): Brief {
  const { maanden, motivering, besluitOp, eindigtOp } = feiten.parse(vraag.gegevens);
  const lengte = aantal(maanden, 'maand', 'maanden');
  const einde = eindigtOp ? ` De bepaalde tijd loopt nu tot en met ${inWoordenMetWeekdag(eindigtOp)}.` : '';
  return {
    onderwerp: `Besluit: uw Keurmerk voor bepaalde tijd wordt ${lengte} langer`,
    procedure: 'keurmerk',
    namens: BESTUUR,
    blokken: [
      alinea(
        `Op ${inWoordenMetWeekdag(besluitOp)} hebben wij besloten om uw Keurmerk voor bepaalde tijd te verlengen met ${lengte}.${einde}`,
      ),
      kop('Waarom verlengen wij uw keurmerk?'),
      geschreven(vraag.tekst(motivering)),
      kop('Wat gebeurt er daarna?'),
      alinea(
        'Wij kunnen uw keurmerk maar één keer verlengen. Voor het einde van de bepaalde tijd willen wij besluiten over het Keurmerk voor onbepaalde tijd. U krijgt dat keurmerk als de meetperiode is goedgekeurd en het Toezicht in de Klas voldoende is.',
      ),
      ...bezwaarclausule(vraag),
    ],
  };
}
