/** The question to the legal clock and its answer, as they go over the line. */
import { z } from 'zod';
import {
  controleerTermijnvraag,
  EENHEDEN,
  INSTELLINGEN,
  INSTELLINGUITLEG,
  type Termijnvraag,
} from '../../domain/termijn/index.ts';
import { datum, regel } from '../invoer/velden.ts';
import { DagSchema, StapSchema } from '../openapi/schemas.ts';
import { doorDeKlok } from './door-de-klok.ts';

const duurvelden = {
  aantal: z.int().min(1).meta({ example: 6 }),
  eenheid: z.enum(EENHEDEN).meta({ example: 'weken' }),
};

const DuurSchema = z.strictObject(duurvelden).meta({ id: 'Duur', description: 'De lengte van een termijn.' });

export const OpschortingSchema = z
  .strictObject({
    van: datum().meta({ description: 'De eerste dag die niet telt.' }),
    totEnMet: datum()
      .nullable()
      .meta({ description: 'De laatste dag die niet telt; null zolang de opschorting open is.' }),
    grond: regel(200).meta({ example: 'herstel van een verzuim' }),
    verwachtTotEnMet: datum()
      .optional()
      .meta({ description: 'Van een open opschorting: het einde dat nu wordt verwacht.' }),
    uiterlijkTotEnMet: datum()
      .optional()
      .meta({ description: 'Van een open opschorting: het einde dat op zijn laatst kan.' }),
  })
  .meta({
    id: 'Termijnopschorting',
    description: 'Dagen waarop de termijn stilstaat. Dagen die overlappen tellen één keer (T6).',
  });

export const verdagingvelden = {
  ...duurvelden,
  mededelingDatum: datum()
    .optional()
    .meta({ description: 'De dag van de mededeling. Een mededeling na het einde van de termijn verlengt niets.' }),
};

const VerdagingSchema = z
  .strictObject(verdagingvelden)
  .meta({ id: 'Termijnverdaging', description: 'Een verlenging van de termijn, in de volgorde van de besluiten.' });

const uitleg = (naam: keyof typeof INSTELLINGEN) => {
  const { regel: bron, vraag, waarom } = INSTELLINGUITLEG[naam];
  return { default: INSTELLINGEN[naam], description: `${vraag} ${waarom} (${bron})` };
};

export const InstellingenSchema = z
  .strictObject({
    handleidingSchuift: z.boolean().optional().meta(uitleg('handleidingSchuift')),
    verdagingVanaf: z.enum(['verschoven', 'nominaal']).optional().meta(uitleg('verdagingVanaf')),
    hersteldagTeltMee: z.boolean().optional().meta(uitleg('hersteldagTeltMee')),
    dwangsomVanafDag: z
      .union([z.literal(14), z.literal(15)])
      .optional()
      .meta(uitleg('dwangsomVanafDag')),
  })
  .meta({ id: 'Termijninstellingen', description: 'Keuzes waar de wet op twee manieren gelezen kan worden.' });

export const TermijnvraagSchema = doorDeKlok<Termijnvraag>(
  z.strictObject({
    begindatum: datum().meta({ example: '2026-02-20' }),
    begin: z.enum(['dag-na', 'eerste-dag']).default('dag-na').meta({
      description:
        '`dag-na`: op de begindatum gebeurt iets en de dag erna telt als eerste (T2). `eerste-dag`: de begindatum telt zelf mee.',
    }),
    duur: DuurSchema,
    richting: z.enum(['vooruit', 'terug']).default('vooruit'),
    grondslag: z.enum(['wettelijk', 'handleiding']).default('wettelijk').meta({
      description:
        'Waar de termijn staat. Alleen voor een wettelijke termijn geldt de Algemene termijnenwet vanzelf (TM-7).',
    }),
    opschortingen: z.array(OpschortingSchema).default([]),
    verdagingen: z.array(VerdagingSchema).default([]),
    instellingen: InstellingenSchema.optional(),
  }),
  controleerTermijnvraag,
).meta({ id: 'Termijnvraag', description: 'Een vraag aan de termijnklok (T1).' });

export const TermijnantwoordSchema = z
  .object({
    laatsteDag: DagSchema.meta({
      description: 'De laatste dag, tot 24.00 uur. Telt de termijn terug: de vroegste dag.',
    }),
    nominaleLaatsteDag: DagSchema.meta({ description: 'De laatste dag voor de verschuiving naar een werkdag (Atw).' }),
    toelichting: z.array(StapSchema),
  })
  .meta({ id: 'Termijnantwoord', description: 'De laatste dag van een termijn, met elke reden.' });
