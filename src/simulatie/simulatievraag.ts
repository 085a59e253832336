/**
 * What a simulation is asked: commands with the day and the role, each with the address and the contents of the real one.
 * The contents are held against the schema of the real command, and every mistake is told at once (A10).
 */
import { z } from 'zod';
import { ROLLEN } from '../../domain/dossier/procedure.ts';
import { datum, regel } from '../invoer/velden.ts';
import { zoekBron } from './adressen.ts';

/** Three times what a school does in ten years. */
const MEESTE_OPDRACHTEN = 500;

const KaleOpdrachtSchema = z
  .strictObject({
    datum: datum().meta({ description: 'De dag waarop de opdracht wordt gegeven.' }),
    tijd: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in zoals 09:30.')
      .optional()
      .meta({
        description: 'De tijd in Nederland; leeg is twaalf uur ’s middags, of nu als het vandaag later is.',
        example: '09:30',
      }),
    rol: z.enum(ROLLEN).meta({ description: 'Wie de opdracht geeft. Of die rol dat dan mag, zegt de simulatie.' }),
    pad: regel(200).meta({
      description: 'Het adres van de echte opdracht, na `/v1/scholen/{schoolId}/`.',
      example: 'vogs',
    }),
    inhoud: z.unknown().optional().meta({ description: 'De inhoud van de echte opdracht.' }),
  })
  .meta({ id: 'GeplandeOpdracht' });

/** With every mistake in the contents, also when there are others. */
const GeplandeOpdrachtSchema = z.preprocess((ruw, context) => {
  const inhoudsfouten = foutenInInhoud(ruw);
  if (inhoudsfouten.length === 0) return ruw;
  const andere = KaleOpdrachtSchema.safeParse(ruw).error?.issues ?? [];
  context.issues.push(...[...andere, ...inhoudsfouten].map((i) => ({ ...i, input: ruw }) as z.core.$ZodRawIssue));
  return ruw;
}, KaleOpdrachtSchema);

type Issue = z.core.$ZodIssue;

function foutenInInhoud(ruw: unknown): Issue[] {
  if (typeof ruw !== 'object' || ruw === null || !('pad' in ruw) || typeof ruw.pad !== 'string') return [];
  const gevonden = zoekBron(ruw.pad);
  if (!gevonden) {
    const message = 'Deze opdracht bestaat niet, of kan niet worden gesimuleerd.';
    return [{ code: 'custom', path: ['pad'], message, input: ruw.pad }];
  }
  const inhoud = 'inhoud' in ruw ? ruw.inhoud : undefined;
  const fouten = gevonden.bron.invoer.safeParse(inhoud).error?.issues ?? [];
  return fouten.map((fout) => ({ ...fout, path: ['inhoud', ...fout.path] }));
}

export const SimulatievraagSchema = z
  .strictObject({
    totEnMet: datum().meta({ description: 'De laatste dag van de simulatie, hoogstens tien jaar vooruit.' }),
    opdrachten: z.array(GeplandeOpdrachtSchema).max(MEESTE_OPDRACHTEN).default([]),
  })
  .meta({ id: 'Simulatievraag' });
export type Simulatievraag = z.infer<typeof SimulatievraagSchema>;
