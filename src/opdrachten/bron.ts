/**
 * A command as a resource (A7): POST gives the command, GET reads back what it recorded. A procedure describes its
 * resources as data; `maakBron` makes the controllers.
 */
import { z } from 'zod';
import type { Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import type { TekstRef } from '../../domain/dossier/procedure.ts';
import { schoolId } from '../invoer/velden.ts';
import type { Persoonsgegevens } from '../personen/persoon-schema.ts';

export interface Bron<I> {
  /** Below `/v1/scholen/{schoolId}/`. A parameter in it names the field of the facts that belong to it. */
  pad: string;
  /** A last segment with an underscore, where the command makes no sub-resource of its own (A7). */
  actie?: `_${string}`;
  /** PascalCase: names the operations in the OpenAPI document. */
  naam: string;
  samenvatting: string;
  onderwerp: string;
  /** The commands that this resource can give. */
  opdrachten: readonly Opdracht['soort'][];
  invoer: z.ZodType<I>;
  /** The person whom the command is about, to be looked up in the register, or registered; undefined when named by id. */
  persoon?(invoer: I): Persoonsgegevens | undefined;
  /** Another school that the command names: it must be in the register. */
  andereSchoolId?(invoer: I): string;
  /** Makes the command; `bewaar` stores a free text and gives the reference to put in its place. */
  opdracht(
    invoer: I,
    pad: Padparameters,
    bewaar: (veld: string, inhoud: string) => TekstRef,
    wie: Betrokkenen,
  ): Opdracht;
  /** Names of fields in the API, where they differ from those in the command. */
  velden?: Readonly<Record<string, string>>;
  /** The events that this resource shows, the one that the command is about first. */
  feiten: readonly Gebeurtenis['soort'][];
}

/** A resource beside others: its contents are only ever held against its own schema. */
export const alsBron = <I>(bron: Bron<I>): Bron<unknown> => bron;

/** Who the command is about and who gives it, by id: names never reach a command (P2). */
export interface Betrokkenen {
  /** Of the person that the body describes; '' when it describes none. */
  persoonId: string;
  actorId: string;
}

export interface Padparameters {
  schoolId: string;
  /** Number of the application. */
  nummer?: number;
  briefId?: string;
  berichtId?: string;
}

/** The parameters that may stand in a path, besides the school. */
const PARAMETERS = {
  nummer: z.coerce.number().int().min(1).max(10_000),
  berichtId: z.string().max(100),
  briefId: z.string().regex(/^brief-\d{1,6}$/, 'Een brief heeft een id zoals brief-1.'),
};

/** A body without fields; the body itself may be absent. */
export const leeg = () => z.strictObject({}).nullish();

/** The schema of the parameters in a path, with `erbij` for what a route adds. */
export function padschema<E extends z.ZodRawShape>(
  pad: string,
  erbij: E,
): z.ZodType<Padparameters & z.infer<z.ZodObject<E>>> {
  const namen = (Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[]).filter((naam) => pad.includes(`:${naam}`));
  const vorm = { schoolId: schoolId(), ...Object.fromEntries(namen.map((naam) => [naam, PARAMETERS[naam]])), ...erbij };
  return z.strictObject(vorm) as unknown as z.ZodType<Padparameters & z.infer<z.ZodObject<E>>>;
}
