/** What is shown of one VOG: its days and who saw it, never more (P1). */
import { z } from 'zod';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { TekstRef } from '../../domain/dossier/procedure.ts';

export const GezienDoorSchema = z
  .string()
  .nullable()
  .meta({ description: 'Wie de VOG zag; leeg als dat bij het overnemen niet bekend was.' });

/** The texts that the dossier knows by reference only (P2). */
export type Teksten = ReadonlyMap<TekstRef, string>;

interface Vog {
  afgegevenOp: string;
  overhandigdOp: string;
  gezienDoor: TekstRef | null;
}

export const toonVog = ({ afgegevenOp, overhandigdOp, gezienDoor }: Vog, teksten: Teksten) => ({
  afgifteDatum: afgegevenOp,
  overhandigDatum: overhandigdOp,
  gezienDoor: gezienDoor === null ? null : (teksten.get(gezienDoor) ?? null),
});

export const vogteksten = ({ vog }: Dossier): TekstRef[] =>
  [...vog.geregistreerd, ...vog.medewerkers.map((m) => m.vog)].flatMap((v) => v?.gezienDoor ?? []);
