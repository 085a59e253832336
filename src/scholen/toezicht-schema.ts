/** Where Toezicht in de Klas stands: the present round, the last outcome, and what a form for it needs to know. */
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Context } from '../../domain/dossier/procedure.ts';
import { UITKOMSTEN } from '../../domain/dossier/toezicht/feiten.ts';
import { hoeveelLocaties } from '../../domain/dossier/toezicht/eisen.ts';
import { type HuidigeRonde, huidigeRonde } from '../../domain/dossier/toezicht/ronde.ts';
import { bowkitversieOp } from '../../domain/regels/bowkit.ts';
import { bezwaarTegenInspecteur } from '../../domain/regels/inspecteurs.ts';
import { DagSchema, StapSchema } from '../openapi/schemas.ts';
import { BowkitSchema, toonBowkit } from '../regels/bowkit-schema.ts';
import { type Rondeverslag, RondeverslagSchema } from './toezichtrapporten.ts';

const RondeSchema = z
  .object({
    id: z.string(),
    soort: z.enum(['eerste', 'vierjaarlijks', 'herinspectie']),
    venster: z.object({ vanDatum: DagSchema, totEnMetDatum: DagSchema, toelichting: z.array(StapSchema) }),
    maand: z.string().nullable().meta({ description: 'De gekozen maand van het bezoek, als jjjj-mm.' }),
    vervroegd: z.boolean(),
    uitnodiging: z.object({ uitnodigingsDatum: DagSchema, dagen: z.array(DagSchema) }).nullable(),
    antwoord: z.object({ antwoordDatum: DagSchema, dagen: z.array(DagSchema), aantalLocaties: z.int() }).nullable(),
    bezoek: z
      .object({
        bezoekDatum: DagSchema,
        aantalLocaties: z.int(),
        inspecteur: z.string(),
        buitenVenster: z.boolean(),
      })
      .nullable(),
    zelfbeoordelingsDatum: DagSchema.nullable(),
    gehoudenDatum: DagSchema.nullable(),
    concept: z.object({ conceptDatum: DagSchema, uitkomst: z.enum(UITKOMSTEN) }).nullable(),
    zienswijzeDatum: DagSchema.nullable(),
    locaties: z.object({ minste: z.int(), meeste: z.int() }).meta({ description: 'TK-7: hoeveel locaties er mogen.' }),
  })
  .meta({ id: 'Toezichtronde' });

export const ToezichtSchema = z
  .object({
    ronde: RondeSchema.nullable(),
    laatste: z
      .object({
        bezoekDatum: DagSchema,
        uitkomst: z.enum(UITKOMSTEN),
        vaststellingsDatum: DagSchema.nullable(),
        publicatieDatum: DagSchema.nullable(),
      })
      .nullable(),
    bowkit: BowkitSchema.nullable().meta({
      description: 'De versie van BOWKIT voor dit bezoek. Leeg als de criteria niet zijn ingesteld.',
    }),
    verslagen: z.array(RondeverslagSchema).meta({ description: 'Wat de laatste rondes opleverden, nieuwste eerst.' }),
    inspecteurs: z.array(z.string()).meta({ description: 'De codes van wie vandaag op de lijst staan.' }),
  })
  .meta({ id: 'Toezicht' });

export function toonToezicht(
  dossier: Dossier,
  context: Context,
  verslagen: Rondeverslag[],
): z.infer<typeof ToezichtSchema> {
  const { laatste } = dossier.toezicht;
  const ronde = huidigeRonde(dossier, context.kalender);
  const { versie } = bowkitversieOp(ronde?.stand.gehoudenOp ?? context.vandaag);
  const codes = [...new Set(context.inspecteurs.map((i) => i.code))];
  return {
    ronde: ronde && toonRonde(ronde, dossier),
    laatste: laatste && {
      bezoekDatum: laatste.gehoudenOp,
      uitkomst: laatste.uitkomst,
      vaststellingsDatum: laatste.vastgesteldOp,
      publicatieDatum: laatste.gepubliceerdOp,
    },
    bowkit: toonBowkit(versie, context.instellingen),
    verslagen,
    inspecteurs: codes.filter((code) => !bezwaarTegenInspecteur(code, context.vandaag, context.inspecteurs)),
  };
}

function toonRonde(ronde: HuidigeRonde, dossier: Dossier): z.infer<typeof RondeSchema> {
  const { id, soort, venster, stand } = ronde;
  const { uitgenodigd, antwoord, bezoek, concept } = stand;
  return {
    id,
    soort,
    venster: { vanDatum: venster.van, totEnMetDatum: venster.totEnMet, toelichting: [...venster.toelichting] },
    maand: stand.streefmaand,
    vervroegd: stand.vervroegd !== null,
    uitnodiging: uitgenodigd && { uitnodigingsDatum: uitgenodigd.op, dagen: [...uitgenodigd.dagen] },
    antwoord: antwoord && {
      antwoordDatum: antwoord.op,
      dagen: [...antwoord.dagen],
      aantalLocaties: antwoord.aantalLocaties,
    },
    bezoek: bezoek && {
      bezoekDatum: bezoek.dag,
      aantalLocaties: bezoek.aantalLocaties,
      inspecteur: bezoek.inspecteur,
      buitenVenster: bezoek.buitenVenster,
    },
    zelfbeoordelingsDatum: stand.zelfbeoordelingOp,
    gehoudenDatum: stand.gehoudenOp,
    concept: concept && { conceptDatum: concept.op, uitkomst: concept.uitkomst },
    zienswijzeDatum: stand.zienswijzeOp,
    locaties: hoeveelLocaties(dossier, ronde),
  };
}
