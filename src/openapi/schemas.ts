/** The shapes that more than one resource answers with. */
import { z } from 'zod';
import { ROLLEN } from '../../domain/dossier/procedure.ts';

export const DagSchema = z
  .string()
  .meta({ format: 'date', description: 'Kalenderdag in Nederland.', example: '2027-03-03' });

export const MomentSchema = z.string().meta({ format: 'date-time', description: 'Tijdstip in UTC.' });

export const RolSchema = z.enum(ROLLEN).meta({ id: 'Rol', description: 'Wie iets doet of moet doen.' });

export const StapSchema = z
  .object({
    regel: z.string().meta({ description: 'De regel of het artikel.', example: 'Awb 4:15' }),
    tekst: z.string(),
    datum: DagSchema.optional(),
  })
  .meta({ id: 'Stap', description: 'Eén stap in de uitleg van een datum.' });

export const TaakSchema = z
  .object({
    id: z.string(),
    rol: RolSchema,
    omschrijving: z.string(),
    uiterlijk: DagSchema.nullable().meta({
      description: 'De dag waarop dit klaar moet zijn; leeg als er geen termijn is.',
    }),
    opgepaktDoor: z.object({ naam: z.string() }).nullable().meta({ description: 'Wie de taak heeft opgepakt.' }),
  })
  .meta({ id: 'Taak', description: 'Iets wat iemand nu moet doen.' });

export const GebeurtenisSchema = z
  .object({
    nr: z.int().meta({ description: 'Volgnummer binnen de school, vanaf 1.' }),
    soort: z.string().meta({ example: 'AanvraagIngediend' }),
    datum: DagSchema,
    momentOp: MomentSchema.meta({ description: 'Het tijdstip in de tijd van het traject.' }),
    vastgelegdOp: MomentSchema,
    actor: z
      .object({ naam: z.string(), rol: z.string() })
      .nullable()
      .meta({ description: 'Wie dit deed; leeg als het vanzelf gebeurde.' }),
    omschrijving: z.string(),
    waarom: z.string().nullable().meta({ description: 'De motivering in eigen woorden, als die gegeven is.' }),
    gegevens: z.record(z.string(), z.unknown()).meta({ description: 'De feiten zoals ze zijn vastgelegd.' }),
  })
  .meta({ id: 'Gebeurtenis', description: 'Wat er is vastgelegd. Verandert nooit.' });

export const OpdrachtantwoordSchema = z
  .object({
    schoolId: z.uuid(),
    versie: z.int().meta({ description: 'Nummer van de laatste gebeurtenis van de school na deze opdracht.' }),
    gebeurtenissen: z.array(z.object({ nr: z.int(), soort: z.string(), datum: DagSchema })),
  })
  .meta({
    id: 'Opdrachtantwoord',
    description: 'Wat de opdracht heeft vastgelegd. Een herhaling geeft hetzelfde antwoord.',
  });

/** One page of a list, with the fields that a list adds to it. */
export const pagina = <S extends z.ZodType>(rij: S, id: string, erbij: z.ZodRawShape = {}) =>
  z
    .object({
      resultaten: z.array(rij),
      volgende: z
        .string()
        .nullable()
        .meta({ description: 'Geef dit mee als `cursor` voor de volgende bladzijde; leeg op de laatste.' }),
      ...erbij,
    })
    .meta({ id });
