/** What the API says about the registers and their changes. */
import { z } from 'zod';
import { datum, maand, regel } from '../invoer/velden.ts';
import { DagSchema, MomentSchema } from '../openapi/schemas.ts';

const geldigheid = { geldigVanaf: datum(), geldigTotEnMet: datum().nullable().default(null) };
const code = regel(20).meta({ description: 'Hoe ITTA de inspecteur kent. Geen naam.', example: 'ITTA-07' });
const gemeente = regel(100);

export const InspecteurwijzigingSchema = z
  .discriminatedUnion('soort', [
    z
      .strictObject({ soort: z.literal('inspecteur-toegevoegd'), code, ...geldigheid })
      .meta({ id: 'InspecteurToegevoegd' }),
    z
      .strictObject({ soort: z.literal('inspecteur-beeindigd'), code, geldigTotEnMet: datum() })
      .meta({ id: 'InspecteurBeeindigd' }),
  ])
  .meta({ id: 'Inspecteurwijziging', description: 'Eén wijziging van de lijst van inspecteurs.' });

export const OvereenkomstwijzigingSchema = z
  .discriminatedUnion('soort', [
    z
      .strictObject({ soort: z.literal('overeenkomst-toegevoegd'), gemeente, ...geldigheid })
      .meta({ id: 'OvereenkomstToegevoegd' }),
    z
      .strictObject({ soort: z.literal('overeenkomst-beeindigd'), gemeente, geldigTotEnMet: datum() })
      .meta({ id: 'OvereenkomstBeeindigd' }),
  ])
  .meta({ id: 'Overeenkomstwijziging', description: 'Eén wijziging van de samenwerkingsovereenkomsten.' });

const perMaand = z.int().min(0).max(1_000).meta({ description: 'Hoeveel bezoeken er in een maand kunnen zijn.' });

export const CapaciteitwijzigingSchema = z
  .strictObject({ soort: z.literal('capaciteit-gezet'), vanMaand: maand(), perMaand })
  .meta({ id: 'Capaciteitwijziging', description: 'De capaciteit vanaf een maand, totdat een latere geldt.' });

const geldigVandaag = {
  geldigVanaf: DagSchema,
  geldigTotEnMet: DagSchema.nullable(),
  geldig: z.boolean().meta({ description: 'Geldt vandaag.' }),
};

export const InspecteurSchema = z.object({ code: z.string(), ...geldigVandaag }).meta({ id: 'Inspecteur' });

export const OvereenkomstSchema = z
  .object({ gemeente: z.string(), ...geldigVandaag })
  .meta({ id: 'Samenwerkingsovereenkomst' });

export const CapaciteitSchema = z
  .object({ vanMaand: z.string().meta({ example: '2027-03' }), perMaand: z.int() })
  .meta({ id: 'Bezoekcapaciteit' });

const OnuitvoerbaarBezoekSchema = z
  .object({
    schoolId: z.uuid(),
    naam: z.string(),
    bezoekDatum: DagSchema,
    inspecteur: z.string(),
    onaangekondigd: z.boolean(),
    reden: z.string(),
  })
  .meta({ id: 'OnuitvoerbaarBezoek', description: 'Een gepland bezoek dat zo niet kan.' });

/** The answers of a register, from a row and a change of it. */
export function registerantwoorden(naam: string, rij: z.ZodType, wijziging: z.ZodType) {
  const versie = { versie: z.int(), wijziging, vastgelegdOp: MomentSchema };
  return {
    lijst: z.object({ resultaten: z.array(rij) }).meta({ id: `${naam}lijst` }),
    wijzigingen: z
      .object({ resultaten: z.array(z.object(versie).meta({ id: `Vastgelegde${naam}wijziging` })) })
      .meta({ id: `${naam}wijzigingen` }),
    vastgelegd: z
      .object({
        ...versie,
        bezoeken: z
          .array(OnuitvoerbaarBezoekSchema)
          .meta({ description: 'De geplande bezoeken die nu zo niet kunnen.' }),
      })
      .meta({ id: `${naam}versie` }),
  };
}
