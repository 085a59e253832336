/** What is known of one meetjaar: results, survey, lesson hours, audit, advice and besluit. */
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Meetjaar } from '../../domain/dossier/meetjaar/meetjaar.ts';
import { LESURENUITKOMSTEN } from '../../domain/dossier/nt2/feiten.ts';
import { planVan } from '../../domain/dossier/planning/auditdag.ts';
import { bezwaarTegenAuditor } from '../../domain/dossier/planning/instelling.ts';
import { ADVIEZEN, type Auditoordeel, PIJLERS } from '../../domain/dossier/resultatenaudit/feiten.ts';
import { uitzonderingInWoorden } from '../../domain/dossier/nt2/uitzonderingen.ts';
import type { Context } from '../../domain/dossier/procedure.ts';
import { geldendeUitsluitingen } from '../../domain/dossier/resultatenaudit/gegevens.ts';
import { handleiding as zoekRegels, handleidingOp, UITZONDERINGEN } from '../../domain/regels/handleiding.ts';
import { type Uitsluiting, UITSLUITINGSGRONDEN } from '../../domain/regels/uitsluitingen.ts';
import { auditronde } from '../../domain/dossier/resultatenaudit/ronde.ts';
import { TEVREDENHEIDUITKOMSTEN } from '../../domain/dossier/tevredenheid/feiten.ts';
import { LEERROUTES } from '../../domain/regels/leerroutes.ts';
import { vogstanden } from '../../domain/dossier/vog/plichten.ts';
import { DagSchema } from '../openapi/schemas.ts';
import { GezienDoorSchema, type Teksten, toonVog } from './vog-schema.ts';

const LeerroutesSchema = z.array(z.enum(LEERROUTES)).meta({ description: 'Waarover de school resultaten geeft.' });

const UitsluitingenSchema = z
  .array(
    z
      .object({
        grond: z.enum(UITSLUITINGSGRONDEN),
        omschrijving: z.string(),
        geldtVoor: z.array(z.enum(['resultaten', 'tevredenheid'])),
      })
      .meta({ id: 'Uitsluitingsregel' }),
  )
  .meta({ description: 'Cursisten die niet meetellen, volgens de Handleiding.' });

const oordeel = {
  adviesDatum: DagSchema,
  auditDatum: DagSchema,
  advies: z.enum(ADVIEZEN),
  negatief: z.array(z.enum(PIJLERS)).meta({ description: 'De pijlers waarover het advies negatief is.' }),
  naUiterste: z.boolean().meta({ description: 'De audit is gehouden na de uiterste dag (RA-4).' }),
};

export const MeetjaarSchema = z
  .object({
    jaar: z.int(),
    handleiding: z.string(),
    van: DagSchema,
    totEnMet: DagSchema,
    goedkeuringsDatum: DagSchema.nullable(),
    normen: z
      .object({ slagingspercentage: z.partialRecord(z.enum(LEERROUTES), z.number()), tevredenheid: z.number() })
      .nullable()
      .meta({
        description: 'De normen waarmee dit meetjaar begon; leeg als toen niet werd vastgelegd welke dat waren.',
      }),
    leerroutes: LeerroutesSchema,
    uitsluitingen: UitsluitingenSchema,
    resultatenaudit: z
      .object({
        certificerendeInstelling: z.string(),
        auditDatum: DagSchema,
        bezwaar: z.string().nullable().meta({
          description: 'Waarom deze instelling de audit niet kan doen, of niet had mogen doen (RA-6, LG-12).',
        }),
      })
      .nullable()
      .meta({ description: 'De geplande resultatenaudit; leeg als er nog geen is.' }),
    directieVogs: z
      .array(
        z.object({
          persoonId: z
            .string()
            .nullable()
            .meta({ description: 'De bestuurder; leeg als het de directie als geheel is.' }),
          vog: z
            .object({ afgifteDatum: DagSchema, overhandigDatum: DagSchema, gezienDoor: GezienDoorSchema })
            .nullable()
            .meta({ description: 'De VOG die voor dit meetjaar geldt; leeg als die er nog niet is.' }),
        }),
      )
      .meta({ description: 'Van wie dit meetjaar een VOG vraagt, en of die er is.' }),
    resultaten: z
      .object({
        leverDatum: DagSchema,
        perLeerroute: z.array(
          z.object({
            leerroute: z.enum(LEERROUTES),
            percentage: z.number().nullable().meta({ description: 'Leeg als niemand meetelt.' }),
            norm: z.number(),
            voldoet: z.boolean().nullable(),
          }),
        ),
      })
      .nullable(),
    tevredenheid: z
      .object({
        leverDatum: DagSchema.nullable(),
        cijfer: z.number().nullable(),
        uitkomst: z.enum(TEVREDENHEIDUITKOMSTEN).nullable(),
      })
      .nullable(),
    lesuren: z.object({ percentage: z.number(), norm: z.number(), uitkomst: z.enum(LESURENUITKOMSTEN) }).nullable(),
    advies: z.object(oordeel).nullable(),
    ingetrokkenAdviezen: z
      .array(z.object({ ...oordeel, intrekDatum: DagSchema }))
      .meta({ description: 'Adviezen die niet meer gelden, oudste eerst.' }),
  })
  .meta({ id: 'MeetjaarMetStand' });

/** What the Handleiding of now asks: for the form of a meetjaar that is still to come. */
export const JaarregelsSchema = z
  .object({
    leerroutes: LeerroutesSchema,
    uitsluitingen: UitsluitingenSchema,
    docentenuitzonderingen: z.array(
      z.object({ uitzondering: z.enum(UITZONDERINGEN), omschrijving: z.string(), werking: z.string() }),
    ),
  })
  .meta({ id: 'Jaarregels' });

export const DocentenuitzonderingSchema = z
  .object({
    uitzondering: z.enum(UITZONDERINGEN),
    omschrijving: z.string(),
    vanafDatum: DagSchema,
    totEnMet: DagSchema,
  })
  .meta({ id: 'GemeldeDocentenuitzondering' });

export function toonJaarregels({ vandaag }: Context): z.infer<typeof JaarregelsSchema> {
  const { leerroutes, uitsluitingen, nt2 } = handleidingOp(vandaag);
  return {
    leerroutes: [...leerroutes],
    uitsluitingen: uitsluitingen.filter((u) => u.vanaf <= vandaag).map(toonUitsluiting),
    docentenuitzonderingen: nt2.uitzonderingen.map((regel) => ({ ...regel })),
  };
}

export const toonDocentenuitzonderingen = ({ nt2 }: Dossier): z.infer<typeof DocentenuitzonderingSchema>[] =>
  nt2.uitzonderingen.map((u) => ({
    uitzondering: u.uitzondering,
    omschrijving: uitzonderingInWoorden(u),
    vanafDatum: u.vanaf,
    totEnMet: u.totEnMet,
  }));

const toonUitsluiting = ({ grond, omschrijving, geldtVoor }: Uitsluiting) => ({
  grond,
  omschrijving,
  geldtVoor: [...geldtVoor],
});

export function toonMeetjaar(
  dossier: Dossier,
  ronde: Meetjaar,
  context: Context,
  teksten: Teksten,
): z.infer<typeof MeetjaarSchema> {
  const { jaar, handleiding, van, totEnMet, normen, goedgekeurdOp } = ronde;
  const regels = zoekRegels(handleiding);
  const plan = planVan(dossier, jaar);
  const audit = auditronde(dossier, jaar);
  const onderzoek = dossier.tevredenheid.perMeetjaar.find((r) => r.meetjaar === jaar);
  const lesuren = dossier.nt2.opgaven.find((o) => o.meetjaar === jaar);
  return {
    ...{ jaar, handleiding, van, totEnMet },
    goedkeuringsDatum: goedgekeurdOp,
    normen: normen && { slagingspercentage: { ...normen.slagingspercentage }, tevredenheid: normen.tevredenheid },
    leerroutes: [...regels.leerroutes],
    uitsluitingen: geldendeUitsluitingen(ronde).map(toonUitsluiting),
    resultatenaudit: plan
      ? {
          certificerendeInstelling: plan.certificerendeInstelling,
          auditDatum: plan.datum,
          bezwaar: bezwaarTegenAuditor(dossier, jaar, context)?.tekst ?? null,
        }
      : null,
    directieVogs: vogstanden(dossier, ronde, context).map(({ bestuurder, vog }) => ({
      persoonId: bestuurder?.persoonId ?? null,
      vog: vog ? toonVog(vog, teksten) : null,
    })),
    resultaten: audit.geleverdOp ? { leverDatum: audit.geleverdOp, perLeerroute: [...audit.resultaten] } : null,
    tevredenheid: onderzoek
      ? { leverDatum: onderzoek.geleverdOp, cijfer: onderzoek.cijfer, uitkomst: onderzoek.uitkomst }
      : null,
    lesuren: lesuren ? { percentage: lesuren.percentage, norm: lesuren.norm, uitkomst: lesuren.uitkomst } : null,
    advies: toonOordeel(audit),
    ingetrokkenAdviezen: audit.ingetrokken.flatMap((eerder) => {
      const getoond = toonOordeel(eerder);
      return getoond ? [{ ...getoond, intrekDatum: eerder.ingetrokkenOp }] : [];
    }),
  };
}

function toonOordeel({ adviesOp, gehoudenOp, advies, negatief, naUiterste }: Auditoordeel) {
  if (!adviesOp || !gehoudenOp || !advies) return null;
  return { adviesDatum: adviesOp, auditDatum: gehoudenOp, advies, negatief: [...negatief], naUiterste };
}
