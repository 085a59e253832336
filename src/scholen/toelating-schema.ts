/** What the people who handle an application have to weigh (AP-5, AP-10, N-4): not for the school, it tells of others. */
import { z } from 'zod';
import { beletselenVoorVerlening, watBezwaarlijkIs } from '../../domain/dossier/aanvraag/beletselen.ts';
import { lopendeAanvraag } from '../../domain/dossier/aanvraag/lopend.ts';
import { wachttijden } from '../../domain/dossier/aanvraag/wachttijd.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Context, TekstRef } from '../../domain/dossier/procedure.ts';
import { VERLEDENS } from '../../domain/dossier/verbanden/feiten.ts';
import { oordeelOver } from '../../domain/dossier/verbanden/kennis.ts';
import { eindeVanKeurmerk } from '../../domain/dossier/verbanden/verleden.ts';
import { RedenSchema } from '../openapi/probleem-schema.ts';
import { DagSchema, StapSchema } from '../openapi/schemas.ts';
import type { Namen } from './betrokkenen-schema.ts';
import type { Teksten } from './vog-schema.ts';

export const ToelatingSchema = z
  .object({
    aanvraag: z.int(),
    nieuweFeiten: z.string().nullable().meta({ description: 'Wat de school zelf nieuw noemt (Awb 4:6).' }),
    wachttijden: z.array(
      z.object({
        school: z.object({ id: z.string(), naam: z.string() }).nullable().meta({
          description: 'De school die deze voortzet; leeg na een besluit over deze school zelf.',
        }),
        na: z.enum(VERLEDENS),
        beginDatum: DagSchema,
        totEnMet: DagSchema,
        isGrond: z.boolean().meta({
          description: 'Via een andere school pas als het verband bezwaarlijk is gevonden.',
        }),
        toelichting: z.array(StapSchema),
      }),
    ),
    vorigKeurmerk: z
      .enum(VERLEDENS)
      .nullable()
      .meta({ description: 'Hoe het vorige keurmerk eindigde, als er toen iets liep.' }),
    beletselen: z.array(RedenSchema).meta({ description: 'Wat het verlenen nog tegenhoudt.' }),
    teMotiveren: z.string().nullable().meta({ description: 'Waarom een verlening een motivering nodig heeft.' }),
  })
  .meta({ id: 'Toelating' });

/** The texts that are shown with it, and with the ties. */
export const toelatingteksten = ({ aanvraag, verbanden }: Dossier): TekstRef[] => [
  ...verbanden.beoordeeld.map((b) => b.motivering),
  ...aanvraag.aanvragen.flatMap((a) => a.nieuweFeiten ?? []),
];

/** Null when no application runs. */
export function toonToelating(
  dossier: Dossier,
  context: Context,
  scholen: Namen,
  teksten: Teksten,
): z.infer<typeof ToelatingSchema> | null {
  const aanvraag = lopendeAanvraag(dossier);
  if (!aanvraag) return null;
  return {
    aanvraag: aanvraag.nummer,
    nieuweFeiten: aanvraag.nieuweFeiten && (teksten.get(aanvraag.nieuweFeiten) ?? null),
    wachttijden: wachttijden(dossier, aanvraag, context).map(
      ({ andereSchoolId: id, na, op, totEnMet, toelichting }) => ({
        school: id === null ? null : { id, naam: scholen.get(id) ?? 'onbekend' },
        na,
        beginDatum: op,
        totEnMet,
        isGrond: id === null || oordeelOver(id, dossier, context) === 'bezwaar',
        toelichting: [...toelichting],
      }),
    ),
    vorigKeurmerk: eindeVanKeurmerk(dossier.keurmerk)?.verleden ?? null,
    beletselen: beletselenVoorVerlening(dossier, context),
    teMotiveren: watBezwaarlijkIs(dossier, context),
  };
}
