/** The reports of Toezicht in de Klas of a school with their scores, read from the facts: the dossier keeps only where it stands. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Gebeurtenis } from '../../domain/dossier/dossier.ts';
import { RAPPORTZIENSWIJZEN, UITKOMSTEN } from '../../domain/dossier/toezicht/feiten.ts';
import { bowkitlijst } from '../../domain/regels/bowkit.ts';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { DagSchema } from '../openapi/schemas.ts';

/** Rounds that are shown: more than a school has in ten years. */
const MEESTE_RONDES = 5;

const SOORTEN = [
  'BezoekVastgelegd',
  'ConceptrapportUitgebracht',
  'RapportzienswijzeVastgelegd',
  'RapportVastgesteld',
  'RapportGepubliceerd',
] as const;
type Feit = Extract<Gebeurtenis, { soort: (typeof SOORTEN)[number] }>;

const ScoreSchema = z
  .object({ code: z.string(), omschrijving: z.string(), score: z.string() })
  .meta({ id: 'Toezichtscore', description: 'De score van een criterium van BOWKIT.' });

const RapportSchema = z
  .object({
    rapportDatum: DagSchema,
    uitkomst: z.enum(UITKOMSTEN),
    rapport: z.string().nullable(),
    motivering: z.string().nullable().meta({ description: 'Waarom de uitkomst anders is dan in het concept.' }),
    bowkit: z.string().meta({ description: 'De versie van BOWKIT.' }),
    scores: z.array(ScoreSchema),
  })
  .meta({ id: 'Toezichtrapport' });

export const RondeverslagSchema = z
  .object({
    ronde: z.string(),
    bezoekDatum: DagSchema.nullable(),
    inspecteur: z.string().nullable(),
    concept: RapportSchema.nullable(),
    zienswijze: z
      .object({ ontvangstDatum: DagSchema, wijze: z.enum(RAPPORTZIENSWIJZEN), inhoud: z.string().nullable() })
      .nullable(),
    eindrapport: RapportSchema.nullable(),
    publicatieDatum: DagSchema.nullable(),
  })
  .meta({ id: 'Rondeverslag', description: 'Wat een ronde van Toezicht in de Klas heeft opgeleverd.' });

export type Rondeverslag = z.infer<typeof RondeverslagSchema>;

@Injectable()
export class Toezichtrapporten {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** What the last rounds brought, newest first. */
  async van(schoolId: string, instellingen: Instellingen): Promise<Rondeverslag[]> {
    const rijen = await this.#prisma.gebeurtenis.findMany({
      where: { schoolId, soort: { in: [...SOORTEN] } },
      orderBy: { nr: 'desc' },
      take: MEESTE_RONDES * SOORTEN.length,
    });
    const feiten = rijen.map((rij) => rij.gegevens as unknown as Feit).reverse();
    const rondes = [...new Set(feiten.map((feit) => feit.ronde))].reverse().slice(0, MEESTE_RONDES);
    const ids = feiten.flatMap(tekstenVan);
    const gevonden = ids.length > 0 ? await this.#prisma.tekst.findMany({ where: { id: { in: ids } } }) : [];
    const teksten = new Map(gevonden.map(({ id, inhoud }) => [id, inhoud]));
    return rondes.map((ronde) => verslagVan(ronde, feiten, teksten, instellingen));
  }
}

function tekstenVan(feit: Feit): string[] {
  const refs =
    feit.soort === 'RapportVastgesteld'
      ? [feit.rapport, feit.motivering]
      : feit.soort === 'ConceptrapportUitgebracht'
        ? [feit.rapport]
        : feit.soort === 'RapportzienswijzeVastgelegd'
          ? [feit.inhoud]
          : [];
  return refs.filter((ref) => ref !== null);
}

type Teksten = ReadonlyMap<string, string>;

function verslagVan(ronde: string, feiten: Feit[], teksten: Teksten, instellingen: Instellingen): Rondeverslag {
  const laatste = <S extends Feit['soort']>(soort: S) =>
    feiten.findLast((f): f is Extract<Feit, { soort: S }> => f.soort === soort && f.ronde === ronde) ?? null;
  const tekst = (ref: string | null) => (ref === null ? null : (teksten.get(ref) ?? null));
  const bezoek = laatste('BezoekVastgelegd');
  const concept = laatste('ConceptrapportUitgebracht');
  const zienswijze = laatste('RapportzienswijzeVastgelegd');
  const eind = laatste('RapportVastgesteld');
  return {
    ronde,
    bezoekDatum: bezoek?.gehoudenOp ?? eind?.gehoudenOp ?? null,
    inspecteur: bezoek?.inspecteur ?? null,
    concept: concept && rapportVan(concept, null, tekst, instellingen),
    zienswijze: zienswijze && {
      ontvangstDatum: zienswijze.ontvangenOp,
      wijze: zienswijze.wijze,
      inhoud: tekst(zienswijze.inhoud),
    },
    eindrapport: eind && rapportVan(eind, eind.motivering, tekst, instellingen),
    publicatieDatum: laatste('RapportGepubliceerd')?.gepubliceerdOp ?? null,
  };
}

function rapportVan(
  feit: Extract<Feit, { soort: 'ConceptrapportUitgebracht' | 'RapportVastgesteld' }>,
  motivering: string | null,
  tekst: (ref: string | null) => string | null,
  instellingen: Instellingen,
): z.infer<typeof RapportSchema> {
  const { datum, uitkomst, rapport, bowkit, scores } = feit;
  const criteria =
    bowkitlijst(instellingen, bowkit)?.criteria ?? Object.keys(scores).map((code) => ({ code, omschrijving: code }));
  return {
    rapportDatum: datum,
    uitkomst,
    rapport: tekst(rapport),
    motivering: tekst(motivering),
    bowkit,
    scores: criteria.map(({ code, omschrijving }) => ({ code, omschrijving, score: scores[code] ?? '' })),
  };
}
