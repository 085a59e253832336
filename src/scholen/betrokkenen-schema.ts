/** Who and what belongs to a school besides its terms: directors, staff, ties with other schools, voornemens, a stop. */
import { z } from 'zod';
import { BESTUURSBRONNEN, BESTUURSFUNCTIES } from '../../domain/dossier/bestuur/feiten.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Context } from '../../domain/dossier/procedure.ts';
import { EINDEREDENEN } from '../../domain/dossier/keurmerk/feiten.ts';
import { herstelOmschrijving, sluitingslijst } from '../../domain/dossier/stop/lijst.ts';
import { hersteldag, sluitdag } from '../../domain/dossier/stop/sluitdag.ts';
import {
  type Functieperiode,
  OORDELEN,
  PERSOONSBANDEN,
  VERLEDENS,
  VERWANTSCHAPPEN,
} from '../../domain/dossier/verbanden/feiten.ts';
import { bekendeVerbanden, onbeoordeeldeScholen, periodenHier } from '../../domain/dossier/verbanden/kennis.ts';
import { MEDEWERKERFUNCTIES } from '../../domain/dossier/vog/feiten.ts';
import { nietVertrokken, openMedewerkerplichten } from '../../domain/dossier/vog/medewerkerstand.ts';
import { MAATREGELEN, VOORNEMENGRONDEN } from '../../domain/dossier/voornemen/feiten.ts';
import { HERSTELPUNTEN, SLUITINGSPUNTEN } from '../../domain/regels/sluiting.ts';
import { DagSchema } from '../openapi/schemas.ts';
import { GezienDoorSchema, type Teksten, toonVog } from './vog-schema.ts';

export const BestuurderSchema = z
  .object({
    nummer: z.int(),
    persoonId: z.string(),
    naam: z.string(),
    functie: z.enum(BESTUURSFUNCTIES),
    sindsDatum: DagSchema,
    totEnMet: DagSchema.nullable(),
  })
  .meta({ id: 'BestuurderMetNaam' });

export const BestuurVolledigSchema = z
  .object({ peilDatum: DagSchema, bron: z.enum(BESTUURSBRONNEN) })
  .meta({ id: 'BestuurVolledig' });

export const MedewerkerSchema = z
  .object({
    nummer: z.int().meta({ description: 'Nummer binnen de school, zoals in termijnen en brieven.' }),
    persoonId: z.string(),
    naam: z.string(),
    functie: z.enum(MEDEWERKERFUNCTIES),
    beginDatum: DagSchema,
    totEnMet: DagSchema.nullable(),
    vog: z
      .object({
        afgifteDatum: DagSchema,
        overhandigDatum: DagSchema,
        gezienDoor: GezienDoorSchema,
        teLaat: z.boolean().meta({ description: 'De VOG was er pas na het begin van het werk.' }),
      })
      .nullable()
      .meta({ description: 'De laatste VOG die is gezien; leeg als er nog geen is.' }),
    vogUiterlijkDatum: DagSchema.nullable().meta({ description: 'Wanneer een ontbrekende VOG er moet zijn.' }),
  })
  .meta({ id: 'MedewerkerMetNaam' });

const FunctieperiodeSchema = z
  .object({ sindsDatum: DagSchema, totEnMet: DagSchema.nullable() })
  .meta({ id: 'Functieperiode' });

export const VerbandSchema = z
  .object({
    andereSchoolId: z.string(),
    naam: z.string(),
    via: z.enum([...PERSOONSBANDEN, ...VERWANTSCHAPPEN]).meta({
      description: 'Misschien dezelfde bestuurder: iemand met dezelfde geboortedatum en achternaam, anders geschreven.',
    }),
    persoon: z
      .object({ naam: z.string(), hier: z.array(FunctieperiodeSchema), daar: z.array(FunctieperiodeSchema) })
      .nullable()
      .meta({
        description: 'De gedeelde bestuurder zoals hij hier heet, en wanneer hij bij beide scholen in functie was.',
      }),
    verleden: z.enum(VERLEDENS),
    verledenDatum: DagSchema.nullable(),
    oordeel: z.enum(OORDELEN).nullable().meta({ description: 'Leeg zolang niemand dit verband heeft beoordeeld.' }),
    motivering: z.string().nullable().meta({ description: 'Waarop het oordeel steunt.' }),
  })
  .meta({ id: 'Verband' });

export const VoornemenSchema = z
  .object({
    nummer: z.int(),
    maatregel: z.enum(MAATREGELEN),
    gronden: z.array(z.enum(VOORNEMENGRONDEN)),
    uitbrengDatum: DagSchema,
    verzendDatum: DagSchema.nullable(),
    zienswijzeDatum: DagSchema.nullable(),
    afdoeningsDatum: DagSchema.nullable(),
  })
  .meta({ id: 'VoornemenMetStand' });

export const StopSchema = z
  .object({
    reden: z.enum(EINDEREDENEN).meta({ description: 'Vervallen: de school stopte niet, haar keurmerk verviel.' }),
    meldDatum: DagSchema,
    laatsteDatum: DagSchema,
    geeindigd: z.boolean(),
    punten: z.array(
      z.object({
        punt: z.enum(SLUITINGSPUNTEN),
        omschrijving: z.string(),
        wie: z.enum(['school', 'servicedesk']),
        uiterlijkDatum: DagSchema,
        afgerond: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'StopMetSluitingslijst' });

export const HerstelpuntSchema = z
  .object({ punt: z.enum(HERSTELPUNTEN), omschrijving: z.string(), uiterlijkDatum: DagSchema })
  .meta({ id: 'Herstelpunt' });

export type Namen = ReadonlyMap<string, string>;

const ONBEKEND = 'onbekend';

export const toonBestuurders = ({ bestuur }: Dossier, namen: Namen) =>
  bestuur.bestuurders.map(({ nummer, persoonId, functie, sinds, totEnMet }) => ({
    nummer,
    persoonId,
    naam: namen.get(persoonId) ?? ONBEKEND,
    functie,
    sindsDatum: sinds,
    totEnMet,
  }));

export const toonBestuurVolledig = ({ bestuur: { volledig } }: Dossier) =>
  volledig && { peilDatum: volledig.peildatum, bron: volledig.bron };

export function toonMedewerkers(dossier: Dossier, context: Context, namen: Namen, teksten: Teksten) {
  const open = openMedewerkerplichten(dossier, context);
  return nietVertrokken(dossier.vog.medewerkers, context.vandaag)
    .map(({ nummer, persoonId, functie, begonnenOp, totEnMet, vog }) => ({
      nummer,
      persoonId,
      naam: namen.get(persoonId) ?? ONBEKEND,
      functie,
      beginDatum: begonnenOp,
      totEnMet,
      vog: vog && { ...toonVog(vog, teksten), teLaat: vog.teLaat },
      vogUiterlijkDatum: open.find((p) => p.medewerker.nummer === nummer)?.laatsteDag ?? null,
    }))
    .sort((a, b) => a.nummer - b.nummer);
}

export function toonVerbanden(dossier: Dossier, context: Context, personen: Namen, scholen: Namen, teksten: Teksten) {
  const onbeoordeeld = onbeoordeeldeScholen(dossier, context);
  return bekendeVerbanden(dossier, context).map((verband): z.infer<typeof VerbandSchema> => {
    const { andereSchoolId, via, persoonId, verleden, verledenOp, daar } = verband;
    const beoordeeld = dossier.verbanden.beoordeeld.find((b) => b.andereSchoolId === andereSchoolId);
    const oordeel = beoordeeld && !onbeoordeeld.includes(andereSchoolId) ? beoordeeld : null;
    return {
      andereSchoolId,
      naam: scholen.get(andereSchoolId) ?? ONBEKEND,
      via,
      persoon:
        persoonId === null
          ? null
          : {
              naam: personen.get(persoonId) ?? ONBEKEND,
              hier: periodenHier(dossier, verband).map(toonPeriode),
              daar: (daar ?? []).map(toonPeriode),
            },
      verleden,
      verledenDatum: verledenOp,
      oordeel: oordeel?.oordeel ?? null,
      motivering: (oordeel && teksten.get(oordeel.motivering)) ?? null,
    };
  });
}

const toonPeriode = ({ sinds, totEnMet }: Functieperiode) => ({ sindsDatum: sinds, totEnMet });

export const toonVoornemens = ({ voornemen }: Dossier) =>
  voornemen.voornemens.map((v) => ({
    nummer: v.nummer,
    maatregel: v.maatregel,
    gronden: [...v.gronden],
    uitbrengDatum: v.uitgebrachtOp,
    verzendDatum: v.verzondenOp,
    zienswijzeDatum: v.zienswijzeOp,
    afdoeningsDatum: v.afgedaanOp,
  }));

export function toonStop({ stop: { lopend } }: Dossier, context: Context): z.infer<typeof StopSchema> | null {
  if (!lopend) return null;
  return {
    reden: lopend.reden,
    meldDatum: lopend.gemeldOp,
    laatsteDatum: lopend.perDatum,
    geeindigd: lopend.geeindigd,
    punten: sluitingslijst(lopend).map((regel) => ({
      punt: regel.punt,
      omschrijving: regel.omschrijving,
      wie: regel.wie,
      uiterlijkDatum: sluitdag(lopend, regel, context).laatsteDag,
      afgerond: lopend.afgerond.includes(regel.punt),
    })),
  };
}

/** N-28: what has to be told again because the school goes on after all. */
export const toonHerstel = ({ stop: { herstel } }: Dossier, context: Context): z.infer<typeof HerstelpuntSchema>[] =>
  herstel.map((punt) => ({
    punt: punt.punt,
    omschrijving: herstelOmschrijving(punt),
    uiterlijkDatum: hersteldag(punt.ingetrokkenOp, context).laatsteDag,
  }));
