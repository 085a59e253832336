/** The shape of one school with everything that a screen shows of it. */
import { z } from 'zod';
import { SOORTEN_KEURMERK } from '../../domain/dossier/inschrijving/inschrijving.ts';
import { OMVANGEN } from '../../domain/regels/omvang.ts';
import { KEURMERKSTATUSSEN } from '../../domain/dossier/keurmerk/keurmerk.ts';
import { RedenSchema } from '../openapi/probleem-schema.ts';
import { DagSchema, MomentSchema, RolSchema, StapSchema, TaakSchema } from '../openapi/schemas.ts';
import { AanvraagSchema } from './aanvraag-schema.ts';
import { BerichtrijSchema } from './bericht-schema.ts';
import {
  BestuurderSchema,
  BestuurVolledigSchema,
  MedewerkerSchema,
  HerstelpuntSchema,
  StopSchema,
  VerbandSchema,
  VoornemenSchema,
} from './betrokkenen-schema.ts';
import { DocentenuitzonderingSchema, JaarregelsSchema, MeetjaarSchema } from './jaar-schema.ts';
import { PlichtenSchema } from './plichten-schema.ts';
import { SignalenSchema } from './signalen-schema.ts';
import { OmzettingSchema } from './omzetting-schema.ts';
import { ToelatingSchema } from './toelating-schema.ts';
import { ToezichtSchema } from './toezicht-schema.ts';

export const KeurmerkstatusSchema = z.enum(KEURMERKSTATUSSEN).meta({ id: 'Keurmerkstatus' });
export const SoortKeurmerkSchema = z.enum(SOORTEN_KEURMERK).meta({ id: 'SoortKeurmerk' });
export const OmvangSchema = z.enum(OMVANGEN).meta({ id: 'Omvang', description: 'Omzetklasse van de school.' });

export const TermijnSchema = z
  .object({
    id: z.string(),
    soort: z
      .enum(['termijn', 'moment'])
      .meta({ description: '`termijn`: iemand moet iets doen. `moment`: er gebeurt iets vanzelf.' }),
    omschrijving: z.string(),
    wie: RolSchema.nullable().meta({ description: 'Wie aan zet is; leeg als het vanzelf gebeurt.' }),
    laatsteDag: DagSchema,
    stand: z.enum(['loopt', 'verstreken', 'afgehandeld']),
    toelichting: z.array(StapSchema),
  })
  .meta({ id: 'Termijn', description: 'Een datum met de reden waarom het die datum is.' });

const MogelijkheidSchema = z
  .object({
    opdracht: z.string().meta({ example: 'VogRegistreren' }),
    omschrijving: z.string(),
    toegestaan: z.boolean(),
    reden: RedenSchema.nullable().meta({ description: 'Waarom het nu niet mag; leeg als het mag.' }),
  })
  .meta({ id: 'Mogelijkheid', description: 'Wat de rol van de beller nu wel of niet kan doen.' });

const KeurmerkSchema = z
  .object({
    soort: SoortKeurmerkSchema.nullable(),
    status: KeurmerkstatusSchema,
    verleningDatum: DagSchema.nullable(),
    statusSinds: DagSchema.nullable(),
    statusTotEnMet: DagSchema.nullable(),
    duoNummer: z.string().nullable(),
    handleiding: z.string().nullable(),
  })
  .meta({ id: 'Keurmerk' });

export const SchoolSchema = z
  .object({
    id: z.uuid(),
    kvkNummer: z.string(),
    naam: z.string(),
    straatEnNummer: z.string().nullable().meta({ description: 'Leeg als het postadres niet bekend is.' }),
    postcode: z.string().nullable().meta({ example: '1234 AB' }),
    plaats: z.string(),
    contactEmail: z.string(),
    omvang: OmvangSchema.nullable(),
    aantalVestigingen: z.int(),
    elektronischBereikbaar: z.boolean(),
    samenwerkingsgemeenten: z.array(z.string()),
    inschrijfDatum: DagSchema.nullable(),
    versie: z.int().meta({ description: 'Nummer van de laatste gebeurtenis.' }),
    gewijzigdOp: MomentSchema,
    vandaag: DagSchema.meta({ description: 'De dag waarop dit beeld klopt.' }),
    voorbeeldinstellingen: z.boolean().meta({ description: 'Het systeem werkt met voorbeeldwaarden voor de normen.' }),
    aanZet: z.string().meta({ description: 'Wie aan zet is, in één zin.' }),
    keurmerk: KeurmerkSchema,
    termijnen: z.array(TermijnSchema),
    mogelijkheden: z.array(MogelijkheidSchema),
    taken: z.array(TaakSchema),
    berichten: z.array(BerichtrijSchema).meta({ description: 'De laatste 100 berichten, nieuwste eerst.' }),
    meetjaren: z.array(MeetjaarSchema),
    docentenuitzonderingen: z
      .array(DocentenuitzonderingSchema)
      .meta({ description: 'Gemelde uitzonderingen op de norm voor docenten.' }),
    regels: JaarregelsSchema.meta({ description: 'Wat de Handleiding van nu over een meetjaar zegt.' }),
    toezicht: ToezichtSchema,
    bezoekenEnSignalen: SignalenSchema.nullable().meta({ description: 'Leeg voor de school.' }),
    plichten: PlichtenSchema.meta({ description: 'Wat de school uit zichzelf meldt.' }),
    aanvragen: z.array(AanvraagSchema),
    bestuurders: z.array(BestuurderSchema),
    bestuurVolledig: BestuurVolledigSchema.nullable().meta({
      description: 'Waarop steunt dat alle bestuurders vastliggen; leeg zolang dat niet vaststaat.',
    }),
    medewerkers: z.array(MedewerkerSchema).meta({ description: 'Docenten en begeleiders die niet zijn vertrokken.' }),
    verbanden: z.array(VerbandSchema).meta({ description: 'Verbanden met andere scholen; leeg voor de school.' }),
    toelating: ToelatingSchema.nullable().meta({ description: 'Bij een lopende aanvraag; leeg voor de school.' }),
    omzetting: OmzettingSchema.nullable().meta({
      description: 'Zolang het keurmerk voor bepaalde tijd geldt: wat er nodig is voor onbepaalde tijd.',
    }),
    voornemens: z.array(VoornemenSchema),
    stop: StopSchema.nullable().meta({
      description: 'De school meldde dat zij stopt, of haar keurmerk verviel; met de sluitingslijst.',
    }),
    herstelpunten: z
      .array(HerstelpuntSchema)
      .meta({ description: 'Wat Blik op Werk moet rechtzetten omdat de school toch doorgaat.' }),
  })
  .meta({ id: 'School' });
