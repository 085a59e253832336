/**
 * The coming in of an application. Its route stands in `scholen/aanvragen.controller.ts` and not among the resources of
 * the procedures; a test holds this schema against the one of that route.
 */
import { z } from 'zod';
import { datum, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

export const IndieningSchema = z.strictObject({ ontvangstDatum: datum(), nieuweFeiten: tekst().nullish() });

export const indiening = alsBron<z.infer<typeof IndieningSchema>>({
  pad: 'aanvragen',
  naam: 'Aanvraag',
  samenvatting: 'Keurmerk aanvragen',
  onderwerp: 'Aanvragen',
  opdrachten: ['AanvraagIndienen'],
  invoer: IndieningSchema,
  opdracht: ({ ontvangstDatum, nieuweFeiten }, _pad, bewaar) => ({
    soort: 'AanvraagIndienen',
    ontvangenOp: ontvangstDatum,
    nieuweFeiten: nieuweFeiten ? bewaar('nieuweFeiten', nieuweFeiten) : null,
  }),
  velden: { ontvangenOp: 'ontvangstDatum' },
  feiten: ['AanvraagIngediend'],
});
