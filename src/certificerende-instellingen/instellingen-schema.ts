/** What the API says about the list of certificerende instellingen and its changes. */
import { z } from 'zod';
import { datum, regel } from '../invoer/velden.ts';
import { DagSchema, MomentSchema } from '../openapi/schemas.ts';

const naam = regel(100);

export const InstellingwijzigingSchema = z
  .discriminatedUnion('soort', [
    z
      .strictObject({
        soort: z.literal('instelling-toegevoegd'),
        naam,
        inburgering: z.boolean().meta({ description: 'Mag de resultatenaudit inburgering doen.' }),
        geldigVanaf: datum(),
        geldigTotEnMet: datum().nullable().default(null),
      })
      .meta({ id: 'InstellingToegevoegd' }),
    z
      .strictObject({ soort: z.literal('instelling-beeindigd'), naam, geldigTotEnMet: datum() })
      .meta({ id: 'InstellingBeeindigd' }),
  ])
  .meta({ id: 'Instellingwijziging', description: 'Eén wijziging van de lijst van certificerende instellingen.' });

export const CertificerendeInstellingenSchema = z
  .object({
    resultaten: z.array(
      z
        .object({
          naam: z.string(),
          inburgering: z.boolean().meta({ description: 'Mag de resultatenaudit inburgering doen.' }),
          geldigVanaf: DagSchema,
          geldigTotEnMet: DagSchema.nullable(),
          toegelaten: z.boolean().meta({ description: 'Mag vandaag een resultatenaudit inburgering doen.' }),
          reden: z.string().nullable().meta({ description: 'Waarom niet.' }),
        })
        .meta({ id: 'CertificerendeInstelling' }),
    ),
  })
  .meta({ id: 'CertificerendeInstellingen' });

const OnuitvoerbaarPlanSchema = z
  .object({
    schoolId: z.uuid(),
    naam: z.string(),
    meetjaar: z.int(),
    auditDatum: DagSchema,
    certificerendeInstelling: z.string(),
    reden: z.string(),
  })
  .meta({
    id: 'OnuitvoerbaarPlan',
    description: 'Een geplande audit die deze certificerende instelling op die dag niet mag doen.',
  });

export const OnuitvoerbarePlannenSchema = z
  .object({ resultaten: z.array(OnuitvoerbaarPlanSchema) })
  .meta({ id: 'OnuitvoerbarePlannen' });

const lijstversie = {
  versie: z.int(),
  wijziging: InstellingwijzigingSchema,
  vastgelegdOp: MomentSchema,
};

export const InstellingversieSchema = z
  .object({
    ...lijstversie,
    plannen: z
      .array(OnuitvoerbaarPlanSchema)
      .meta({ description: 'De geplande audits die nu een andere certificerende instelling nodig hebben.' }),
  })
  .meta({ id: 'Instellingversie' });

export const InstellingversiesSchema = z
  .object({ resultaten: z.array(z.object(lijstversie).meta({ id: 'VastgelegdeInstellingwijziging' })) })
  .meta({ id: 'Instellingversies' });
