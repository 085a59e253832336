/**
 * The one way in for commands: stores the free texts, sends the command to the workflow of the school, and answers
 * what was recorded. The same command under the same key has one effect and one answer, whenever it is repeated (A8).
 */
import { createHash } from 'node:crypto';
import {
  isGrpcServiceError,
  type Client,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol, Weigering } from '../../domain/dossier/procedure.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import type { traject } from '../../workflows/traject.ts';
import { OPDRACHT, type Opdrachtverzoek, TAKENRIJ, type Trajectstand, type Vastlegging, workflowIdVan } from '../../workflows/verkeer.ts';
import type { Klok } from '../klok.ts';

export interface Actor {
  id: string;
  naam: string;
  rol: Rol;
}

export interface Antwoord {
  gebeurtenissen: { nr: number; soort: string; datum: string }[];
  geweigerd: Weigering[];
  versie: number;
}

/** The Idempotency-Key was used for another command. */
export class SleutelHergebruikt extends Error {
  constructor() {
    super('Deze Idempotency-Key is al gebruikt voor een andere opdracht');
  }
}

/** No worker, no Temporal or no database answers in time. The command may still be carried out: repeat it with its key. */
export class NietBereikbaar extends Error {
  readonly wachtSeconden = 5;

  constructor(oorzaak: unknown) {
    super('De opdracht kon nu niet worden uitgevoerd', { cause: oorzaak });
  }
}

/** The school has no traject. */
export class GeenTraject extends Error {}

/** Ms that a command may take before the caller is asked to repeat it. */
const GEDULD_MS = 8_000;

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex');

/** The id under which the recording knows a command. The raw key never reaches Temporal (P2). */
export const aanleidingIdVan = (sleutel: string) => hash(sleutel);

/** The id under which a free text of a command is stored; put it in the command where a `TekstRef` is asked. */
export const tekstRef = (sleutel: string, veld: string) => `${aanleidingIdVan(sleutel)}/${veld}`;

export interface Opdrachtbrief {
  schoolId: string;
  /** The caller's Idempotency-Key. */
  sleutel: string;
  opdracht: Opdracht;
  /** Free texts of the command by field name. */
  teksten?: Readonly<Record<string, string>>;
  actor: Actor;
  /** Start the traject when it does not run yet. */
  starten?: boolean;
}

export class Opdrachtgever {
  readonly #prisma: PrismaClient;
  readonly #temporal: Client;
  readonly #klok: Klok;

  constructor(prisma: PrismaClient, temporal: Client, klok: Klok) {
    this.#prisma = prisma;
    this.#temporal = temporal;
    this.#klok = klok;
  }

  /**
   * Gives a command and waits until it is recorded.
   * @throws SleutelHergebruikt, NietBereikbaar, GeenTraject
   */
  async geef({ schoolId, sleutel, opdracht, teksten = {}, actor, starten = false }: Opdrachtbrief): Promise<Antwoord> {
    const aanleidingId = aanleidingIdVan(sleutel);
    const inhoudHash = hash(JSON.stringify([schoolId, opdracht, Object.entries(teksten).sort()]));
    const eerder = await this.#eerder(aanleidingId, inhoudHash);
    if (eerder) return eerder;
    await this.#bewaar(schoolId, sleutel, teksten);
    const verzoek: Opdrachtverzoek = { aanleidingId, inhoudHash, opdracht, actorId: actor.id, rol: actor.rol };
    const vastlegging = await this.#verstuur(schoolId, verzoek, starten);
    if (vastlegging.inhoudHash !== inhoudHash) throw new SleutelHergebruikt();
    const { gebeurtenissen, geweigerd, versie } = vastlegging;
    return { gebeurtenissen, geweigerd, versie };
  }

  /** The answer that was recorded under this key, so that a repeat needs no worker. */
  async #eerder(aanleidingId: string, inhoudHash: string): Promise<Antwoord | null> {
    const rij = await this.#prisma.vastlegging.findUnique({ where: { aanleidingId } });
    if (!rij) return null;
    if (rij.inhoudHash !== inhoudHash) throw new SleutelHergebruikt();
    const gebeurtenissen = await this.#prisma.gebeurtenis.findMany({
      where: { aanleidingId, schoolId: rij.schoolId },
      orderBy: { nr: 'asc' },
      select: { nr: true, soort: true, gegevens: true },
    });
    return {
      gebeurtenissen: gebeurtenissen.map(({ nr, soort, gegevens }) => ({
        nr,
        soort,
        datum: (gegevens as { datum: string }).datum,
      })),
      geweigerd: rij.geweigerd as unknown as Weigering[],
      versie: rij.eersteNr + rij.aantal - 1,
    };
  }

  async #bewaar(schoolId: string, sleutel: string, teksten: Readonly<Record<string, string>>): Promise<void> {
    const data = Object.entries(teksten).map(([veld, inhoud]) => ({ id: tekstRef(sleutel, veld), schoolId, inhoud }));
    if (data.length > 0) await this.#prisma.tekst.createMany({ data, skipDuplicates: true });
  }

  async #verstuur(schoolId: string, verzoek: Opdrachtverzoek, starten: boolean): Promise<Vastlegging> {
    const opties = { args: [verzoek] as [Opdrachtverzoek], updateId: verzoek.aanleidingId };
    const { workflow } = this.#temporal;
    try {
      return await this.#temporal.withDeadline(Date.now() + GEDULD_MS, async () =>
        starten
          ? workflow.executeUpdateWithStart<typeof traject, Vastlegging, [Opdrachtverzoek]>(OPDRACHT, { ...opties, startWorkflowOperation: await this.#start(schoolId) })
          : workflow.getHandle(workflowIdVan(schoolId)).executeUpdate<Vastlegging, [Opdrachtverzoek]>(OPDRACHT, opties),
      );
    } catch (fout) {
      if (fout instanceof WorkflowNotFoundError) throw new GeenTraject(schoolId);
      if (fout instanceof WorkflowUpdateFailedError) throw fout;
      if (fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(fout)) {
        throw new NietBereikbaar(fout);
      }
      throw fout;
    }
  }

  async #start(schoolId: string): Promise<WithStartWorkflowOperation<typeof traject>> {
    const begin: Trajectstand = {
      schema: 1,
      schoolId,
      klokVerschuiving: await this.#klok.verschuiving(),
      versie: 0,
      wekker: null,
      wekkers: 0,
    };
    return new WithStartWorkflowOperation('traject', {
      workflowId: workflowIdVan(schoolId),
      taskQueue: TAKENRIJ,
      args: [begin],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  }
}
