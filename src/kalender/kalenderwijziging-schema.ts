/** What the API says about the calendar and its changes. */
import { z } from 'zod';
import { AFSPRAKEN } from '../../domain/dossier/kalender/afspraken.ts';
import { datum, regel } from '../invoer/velden.ts';
import { DagSchema, MomentSchema } from '../openapi/schemas.ts';

const bron = regel(200).meta({
  description: 'Het koninklijk besluit, kort genoeg voor een uitleg.',
  example: 'KB voor 2029-2031',
});

export const KalenderwijzigingSchema = z
  .discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('dag-gelijkgesteld'), datum: datum(), bron }).meta({ id: 'DagGelijkgesteld' }),
    z
      .strictObject({ soort: z.literal('gelijkstelling-beeindigd'), datum: datum() })
      .meta({ id: 'GelijkstellingBeeindigd' }),
    z
      .strictObject({
        soort: z.literal('sluiting-toegevoegd'),
        van: datum(),
        totEnMet: datum(),
        omschrijving: regel(200),
      })
      .meta({ id: 'SluitingToegevoegd' }),
    z
      .strictObject({ soort: z.literal('sluiting-beeindigd'), van: datum(), totEnMet: datum() })
      .meta({ id: 'SluitingBeeindigd' }),
  ])
  .meta({ id: 'Kalenderwijziging', description: 'Eén wijziging van de kalender.' });

export const KalenderSchema = z
  .object({
    versie: z.string(),
    gelijkgesteld: z.array(z.object({ datum: DagSchema, bron: z.string(), vindplaats: z.string().nullable() })),
    sluitingen: z.array(z.object({ van: DagSchema, totEnMet: DagSchema, omschrijving: z.string() })),
    dekking: z
      .array(z.object({ van: DagSchema, totEnMet: DagSchema, volledig: z.boolean() }))
      .meta({ description: 'Van welke jaren de besluiten bekend zijn.' }),
  })
  .meta({ id: 'Kalender', description: 'De kalender zoals die nu geldt (T8).' });

const VerschuivingSchema = z
  .object({
    schoolId: z.uuid(),
    naam: z.string(),
    termijnId: z.string(),
    omschrijving: z.string(),
    van: DagSchema,
    naar: DagSchema,
    brieven: z
      .array(z.object({ id: z.string(), sjabloon: z.string(), datum: DagSchema }))
      .meta({ description: 'Berichten aan de school waarin de oude dag staat.' }),
  })
  .meta({ id: 'Verschuiving', description: 'Een lopende termijn die een andere dag krijgt.' });

const GeslotenAfspraakSchema = z
  .object({
    schoolId: z.uuid(),
    naam: z.string(),
    soort: z.enum(AFSPRAKEN),
    omschrijving: z.string(),
    afspraakDatum: DagSchema,
    reden: z.string().meta({ description: 'Waarom de dag dan gesloten is.' }),
  })
  .meta({ id: 'GeslotenAfspraak', description: 'Een gepland bezoek of een geplande audit op een dag die sluit.' });

export const KalenderproefSchema = z
  .object({
    verschuivingen: z.array(VerschuivingSchema),
    afspraken: z.array(GeslotenAfspraakSchema),
    aantalScholen: z.int().meta({ description: 'Bij hoeveel scholen er iets verandert.' }),
  })
  .meta({ id: 'Kalenderproef', description: 'Wat een wijziging zou doen. Er is niets veranderd.' });

export const KalenderversieSchema = z
  .object({
    versie: z.int(),
    wijziging: KalenderwijzigingSchema,
    vastgelegdOp: MomentSchema,
    toegepastOp: MomentSchema.nullable().meta({
      description: 'Wanneer elk geraakt traject het heeft vastgelegd; leeg zolang dat loopt.',
    }),
  })
  .meta({ id: 'Kalenderversie' });

export const KalenderversiesSchema = z
  .object({ resultaten: z.array(KalenderversieSchema) })
  .meta({ id: 'Kalenderversies' });
