/** What the API asks and says of persons. */
import { z } from 'zod';
import { BESTUURSFUNCTIES } from '../../domain/dossier/bestuur/feiten.ts';
import { datum, regel } from '../invoer/velden.ts';
import { DagSchema } from '../openapi/schemas.ts';
import { naamsleutel } from './naamsleutel.ts';

const naam = () => regel(200).refine((t) => naamsleutel(t) !== '', 'Vul een naam met letters in.');

/** A person as a command names one: the date of birth tells namesakes apart, and nothing else is kept. */
export const PersoonSchema = z
  .strictObject({
    naam: naam(),
    geboorteDatum: datum(),
  })
  .meta({ id: 'Persoon', description: 'Een persoon. De geboortedatum onderscheidt naamgenoten.' });
export type Persoonsgegevens = z.infer<typeof PersoonSchema>;

export const PersonenvraagSchema = z
  .strictObject({
    naam: naam().optional().meta({ description: 'De naam of een deel daarvan.' }),
    geboorteDatum: datum().optional(),
  })
  .refine(({ naam: deel, geboorteDatum }) => deel !== undefined || geboorteDatum !== undefined, {
    error: 'Vul een naam of een geboortedatum in.',
    path: ['naam'],
  })
  .meta({ id: 'Personenvraag' });
export type Personenvraag = z.infer<typeof PersonenvraagSchema>;

export const PersonenSchema = z
  .object({
    resultaten: z.array(
      z
        .object({
          id: z.uuid(),
          naam: z.string(),
          geboorteDatum: DagSchema,
          functies: z
            .array(
              z.object({
                schoolId: z.uuid(),
                school: z.string(),
                functie: z.enum(BESTUURSFUNCTIES),
                sindsDatum: DagSchema,
                totEnMet: DagSchema.nullable(),
              }),
            )
            .meta({ description: 'Waar deze persoon in het bestuur zit of zat.' }),
        })
        .meta({ id: 'GevondenPersoon' }),
    ),
    meer: z.boolean().meta({ description: 'Er zijn meer personen. Zoek preciezer.' }),
  })
  .meta({ id: 'Personen' });
