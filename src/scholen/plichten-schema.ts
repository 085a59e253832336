/** What a school tells of its own accord: what is due, what it told last, and what has to be looked at. */
import { z } from 'zod';
import { teBeoordelen } from '../../domain/dossier/afstandsonderwijs/afstandsonderwijs.ts';
import { planningsplicht } from '../../domain/dossier/cursusplanning/plicht.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Context } from '../../domain/dossier/procedure.ts';
import { NAVRAAGSOORTEN, WIJZIGINGSOORTEN } from '../../domain/dossier/wijzigingen/feiten.ts';
import { navraagtermijn } from '../../domain/dossier/wijzigingen/navraag.ts';
import { DagSchema } from '../openapi/schemas.ts';

const CursusplanningSchema = z
  .object({
    nodig: z
      .object({ vanafDatum: DagSchema, uiterlijkDatum: DagSchema })
      .nullable()
      .meta({ description: 'Vanaf welke dag een planning nodig is, en wanneer die er moet zijn.' }),
    laatste: z
      .object({
        van: DagSchema,
        totEnMet: DagSchema,
        inleverDatum: DagSchema,
        aantalGroepen: z.int(),
        teLaat: z.boolean(),
      })
      .nullable(),
    laatsteWijziging: z.object({ ingangsDatum: DagSchema, meldDatum: DagSchema, teLaat: z.boolean() }).nullable(),
  })
  .meta({ id: 'CursusplanningMetPlicht' });

const AfstandsperiodeSchema = z
  .object({
    nummer: z.int(),
    van: DagSchema,
    totEnMet: DagSchema.nullable(),
    aantalGroepen: z.int(),
    meldDatum: DagSchema,
    teLaat: z.boolean(),
    bezoekDatum: DagSchema.nullable().meta({
      description: 'Het geplande bezoek dat in deze periode valt en waar nog naar gekeken moet worden.',
    }),
  })
  .meta({ id: 'Afstandsperiode' });

const WijzigingenSchema = z
  .object({
    laatste: z
      .array(z.object({ wat: z.enum(WIJZIGINGSOORTEN), ingangsDatum: DagSchema, meldDatum: DagSchema }))
      .meta({ description: 'De laatste melding van elke soort.' }),
    teBeoordelen: z.array(
      z.object({ nummer: z.int(), wat: z.enum(WIJZIGINGSOORTEN), beoordeling: z.enum(['locaties', 'belangen']) }),
    ),
    navragen: z.array(
      z.object({ nummer: z.int(), wat: z.enum(NAVRAAGSOORTEN), bekendDatum: DagSchema, uiterlijkDatum: DagSchema }),
    ),
    teLaat: z
      .array(
        z.object({
          wat: z.enum(NAVRAAGSOORTEN),
          ingangsDatum: DagSchema,
          meldDatum: DagSchema,
          dagenTeLaat: z.int(),
        }),
      )
      .meta({ description: 'De laatste meldingen die te laat waren, oudste eerst.' }),
  })
  .meta({ id: 'Wijzigingenstand' });

export const PlichtenSchema = z
  .object({
    cursusplanning: CursusplanningSchema,
    afstandsonderwijs: z.array(AfstandsperiodeSchema),
    wijzigingen: WijzigingenSchema,
  })
  .meta({ id: 'Plichten' });

export function toonPlichten(dossier: Dossier, context: Context): z.infer<typeof PlichtenSchema> {
  return {
    cursusplanning: toonCursusplanning(dossier, context),
    afstandsonderwijs: toonAfstandsonderwijs(dossier, context),
    wijzigingen: toonWijzigingen(dossier, context),
  };
}

function toonCursusplanning(dossier: Dossier, { kalender }: Context): z.infer<typeof CursusplanningSchema> {
  const { laatste, laatsteWijziging } = dossier.cursusplanning;
  const plicht = planningsplicht(dossier, kalender);
  return {
    nodig: plicht && { vanafDatum: plicht.vanaf, uiterlijkDatum: plicht.laatsteDag },
    laatste: laatste && {
      van: laatste.van,
      totEnMet: laatste.totEnMet,
      inleverDatum: laatste.ingeleverdOp,
      aantalGroepen: laatste.aantalGroepen,
      teLaat: laatste.teLaat,
    },
    laatsteWijziging: laatsteWijziging && {
      ingangsDatum: laatsteWijziging.ingangsdatum,
      meldDatum: laatsteWijziging.gemeldOp,
      teLaat: laatsteWijziging.teLaat,
    },
  };
}

function toonAfstandsonderwijs(dossier: Dossier, { vandaag }: Context): z.infer<typeof AfstandsperiodeSchema>[] {
  const open = teBeoordelen(dossier, vandaag);
  return dossier.afstandsonderwijs.perioden.map(({ nummer, van, totEnMet, aantalGroepen, gemeldOp, teLaat }) => ({
    ...{ nummer, van, totEnMet, aantalGroepen, teLaat },
    meldDatum: gemeldOp,
    bezoekDatum: open.find(({ periode }) => periode.nummer === nummer)?.bezoek ?? null,
  }));
}

function toonWijzigingen({ wijzigingen: deel }: Dossier, { kalender }: Context): z.infer<typeof WijzigingenSchema> {
  return {
    laatste: WIJZIGINGSOORTEN.flatMap((wat) => {
      const melding = deel.laatste[wat];
      return melding ? [{ wat, ingangsDatum: melding.ingangsdatum, meldDatum: melding.gemeldOp }] : [];
    }),
    teBeoordelen: deel.teBeoordelen.map(({ nummer, wat, beoordeling }) => ({ nummer, wat, beoordeling })),
    navragen: deel.navragen.map((navraag) => ({
      nummer: navraag.nummer,
      wat: navraag.wat,
      bekendDatum: navraag.bekendGewordenOp,
      uiterlijkDatum: navraagtermijn(navraag, kalender).laatsteDag,
    })),
    teLaat: deel.teLaat.map(({ wat, ingangsdatum, gemeldOp, dagenTeLaat }) => ({
      wat,
      ingangsDatum: ingangsdatum,
      meldDatum: gemeldOp,
      dagenTeLaat,
    })),
  };
}
