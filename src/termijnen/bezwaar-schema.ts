/** Everything that can be known of an objection, and every date that follows from it. */
import { z } from 'zod';
import {
  type Bezwaarvraag,
  controleerBezwaarvraag,
  INDIENINGSWIJZEN,
  VERDAGINGSGRONDEN,
} from '../../domain/termijn/index.ts';
import { datum, regel } from '../invoer/velden.ts';
import { DagSchema, StapSchema } from '../openapi/schemas.ts';
import { doorDeKlok } from './door-de-klok.ts';
import { InstellingenSchema, OpschortingSchema, verdagingvelden } from './termijn-schema.ts';

const BezwaarindieningSchema = z
  .strictObject({
    ontvangstDatum: datum(),
    wijze: z.enum(INDIENINGSWIJZEN),
    verzendDatum: datum()
      .optional()
      .meta({ description: 'Alleen bij post: de dag van posten, uit het poststempel of ander bewijs.' }),
  })
  .meta({ id: 'Bezwaarindiening', description: 'Hoe en wanneer het bezwaar binnenkwam (Awb 6:9).' });

const HerstelverzoekSchema = z
  .strictObject({
    verzoekDatum: datum(),
    termijnTotEnMet: datum(),
    herstel: z
      .union([datum(), z.literal('ongebruikt')])
      .nullable()
      .meta({
        description:
          'De dag van herstel; `ongebruikt` als de termijn zonder herstel voorbij is; null zolang die loopt.',
      }),
    grond: regel(200).optional(),
  })
  .meta({
    id: 'Herstelverzoek',
    description: 'Een verzoek om een verzuim te herstellen (Awb 6:6). Het schort de beslistermijn op.',
  });

const BezwaarverdagingSchema = z
  .strictObject({
    ...verdagingvelden,
    grond: z.enum(VERDAGINGSGRONDEN).default('verdaging').meta({
      description: '`verdaging`: samen hoogstens zes weken (Awb 7:10 lid 3). De andere gronden staan in lid 4.',
    }),
  })
  .meta({ id: 'Bezwaarverdaging' });

export const BezwaarvraagSchema = doorDeKlok<Bezwaarvraag>(
  z.strictObject({
    besluitDatum: datum().meta({ description: 'De dag waarop het besluit is verzonden.' }),
    bezwaar: BezwaarindieningSchema.optional(),
    commissie: z.boolean().default(false).meta({
      description: 'Een adviescommissie behandelt het bezwaar: twaalf in plaats van zes weken (Awb 7:10, 7:13).',
    }),
    herstelverzoeken: z.array(HerstelverzoekSchema).default([]),
    opschortingen: z.array(OpschortingSchema).default([]),
    verdagingen: z.array(BezwaarverdagingSchema).default([]),
    hoorzittingDatum: datum().optional(),
    ingebrekestellingDatum: datum()
      .optional()
      .meta({ description: 'De dag waarop de ingebrekestelling is ontvangen.' }),
    beslissingDatum: datum().optional().meta({ description: 'De dag waarop de beslissing op bezwaar is verzonden.' }),
    uitspraakDatum: datum()
      .optional()
      .meta({ description: 'De dag waarop de uitspraak van de rechtbank is verzonden.' }),
    peildatum: datum().optional().meta({ description: 'Tel een dwangsom die loopt tot en met deze dag.' }),
    instellingen: InstellingenSchema.optional(),
  }),
  controleerBezwaarvraag,
).meta({
  id: 'Bezwaarvraag',
  description: 'Wat er van een bezwaar bekend is. Alleen de dag van verzending van het besluit is nodig.',
});

const toelichting = z.array(StapSchema);

const TermijnSchema = z
  .object({
    eersteDag: DagSchema,
    laatsteDag: DagSchema,
    nominaleLaatsteDag: DagSchema,
    alarmdatum: DagSchema.meta({
      description: 'De vroegste laatste dag bij elke lezing van de wet (TM-10). Wie die aanhoudt, is altijd op tijd.',
    }),
    uiterlijkeLaatsteDag: DagSchema.nullable().meta({
      description: 'Als een opschorting open is: de laatste dag bij haar uiterste einde; null als dat niet bekend is.',
    }),
    pauzeOpen: z.boolean(),
    pauzedagen: z.int(),
    geweigerdeVerdagingen: z
      .array(z.int())
      .meta({ description: 'Plaats van de verdagingen die na het einde kwamen en niet tellen, vanaf 0.' }),
    toelichting,
  })
  .meta({ id: 'BerekendeTermijn', description: 'Een termijn met alles wat de klok ervan weet.' });

const IndieningsuitkomstSchema = z
  .object({
    oordeel: z.enum(['op-tijd', 'te-vroeg', 'te-laat', 'onbekend']),
    laatsteDag: DagSchema,
    laatsteOntvangstPost: DagSchema.meta({
      description: 'De laatste dag van ontvangst van een brief die op tijd is gepost (Awb 6:9 lid 2).',
    }),
    toelichting,
  })
  .meta({ id: 'Indieningsuitkomst' });

const HoorzittingdatumsSchema = z
  .object({ stukkenTotEnMet: DagSchema, terInzageVanaf: DagSchema, uitnodigingUiterlijk: DagSchema, toelichting })
  .meta({ id: 'Hoorzittingdatums', description: 'De dagen die terugtellen vanaf de hoorzitting (Awb 7:4).' });

const euro = z.int().meta({ description: 'Hele euro’s.' });

const DwangsomSchema = z
  .object({
    ingebrekestelling: z.enum(['geldig', 'te-vroeg', 'niet-nodig']),
    ingebrekeVanaf: DagSchema.meta({ description: 'De eerste dag waarop een ingebrekestelling effect heeft.' }),
    eersteDag: DagSchema.nullable(),
    uitersteDag: DagSchema.nullable().meta({ description: 'De 42e dag.' }),
    dagen: z.array(z.object({ datum: DagSchema, bedrag: euro, totaal: euro })),
    totaal: euro,
    vaststellenUiterlijk: DagSchema.nullable().meta({
      description: 'De laatste dag om het bedrag vast te stellen (Awb 4:18).',
    }),
    beroepNietTijdigVanaf: DagSchema.nullable(),
    beroepNietTijdigRuimTot: DagSchema.nullable(),
    toelichting,
  })
  .meta({ id: 'Dwangsom', description: 'De dwangsom bij niet tijdig beslissen (Awb 4:17).' });

export const BezwaarantwoordSchema = z
  .object({
    bezwaartermijn: TermijnSchema,
    indiening: IndieningsuitkomstSchema.nullable(),
    beslistermijnZonderCommissie: TermijnSchema,
    beslistermijnMetCommissie: TermijnSchema,
    beslistermijn: TermijnSchema.meta({ description: 'Welke van de twee geldt.' }),
    geweigerdeVerdagingen: z.array(z.object({ index: z.int(), regel: z.string(), reden: z.string() })),
    beslissingOpTijd: z.boolean().nullable(),
    hoorzitting: HoorzittingdatumsSchema.nullable(),
    dwangsom: DwangsomSchema.nullable(),
    beroep: TermijnSchema.nullable(),
    hogerBeroep: TermijnSchema.nullable(),
    waarschuwingen: z.array(StapSchema).meta({ description: 'Waar de behandelaar naar moet kijken.' }),
  })
  .meta({
    id: 'Bezwaarantwoord',
    description: 'Elke datum van een bezwaar, met redenen. Null waar de vraag er geen grond voor geeft.',
  });
