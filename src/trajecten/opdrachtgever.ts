/**
 * The one way in for commands: stores the free texts, sends the command to the workflow of the school, and answers
 * what was recorded. The same command under the same key has one effect and one answer, whenever it is repeated (A8).
 */
import { createHash } from 'node:crypto';
import {
  type Client,
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol, Weigering } from '../../domain/dossier/procedure.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import type { traject } from '../../workflows/traject.ts';
import {
  OPDRACHT,
  type Opdrachtverzoek,
  TAKENRIJ,
  type Trajectstand,
  type Vastlegging,
  WEKKEN,
  workflowIdVan,
} from '../../workflows/verkeer.ts';
import type { Klok } from '../klok.ts';
import { Doorgang, DoorgangVol } from './doorgang.ts';

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

/**
 * Commands in flight for one school. The server takes ten from all API processes together; the eleventh does not just
 * wait, it upsets the ten (their workflow task is lost and has to be made again).
 */
const TEGELIJK_PER_SCHOOL = 4;

/** Type of the failure of an update that was lost together with its workflow task: it was not carried out. */
const NIET_VERWERKT = 'UnprocessedUpdate';

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
  /** Particulars that stand in the register and not in the command: a repeat has the same (A8). */
  registergegevens?: Readonly<Record<string, string | null>>;
  actor: Actor;
  /** Start the traject when it does not run yet. */
  starten?: boolean;
}

export class Opdrachtgever {
  readonly #prisma: PrismaClient;
  readonly #temporal: Client;
  readonly #klok: Klok;
  readonly #doorgang = new Doorgang(TEGELIJK_PER_SCHOOL);

  constructor(prisma: PrismaClient, temporal: Client, klok: Klok) {
    this.#prisma = prisma;
    this.#temporal = temporal;
    this.#klok = klok;
  }

  /**
   * Gives a command and waits until it is recorded.
   * @throws SleutelHergebruikt, NietBereikbaar, GeenTraject
   */
  async geef(brief: Opdrachtbrief): Promise<Antwoord> {
    const { schoolId, sleutel, opdracht, teksten = {}, registergegevens = {}, actor, starten = false } = brief;
    const aanleidingId = aanleidingIdVan(sleutel);
    const erbij = [...Object.entries(registergegevens), ...Object.entries(teksten)].sort();
    const inhoudHash = hash(JSON.stringify([schoolId, opdracht, erbij]));
    const eerder = this.#eerder(aanleidingId, inhoudHash);
    if (Object.keys(teksten).length > 0) {
      // Texts are stored for a new command only.
      const antwoord = await eerder;
      if (antwoord) return antwoord;
      await this.#bewaar(schoolId, sleutel, teksten);
    }
    const verzoek: Opdrachtverzoek = { aanleidingId, inhoudHash, opdracht, actorId: actor.id, rol: actor.rol };
    // Nearly every key is new, so the command leaves while the record is searched: a repeat has no effect anyway.
    const verzonden = this.#verstuur(schoolId, verzoek, starten);
    verzonden.catch(() => undefined);
    const antwoord = await eerder;
    if (antwoord) return antwoord;
    const vastlegging = await verzonden;
    if (vastlegging.inhoudHash !== inhoudHash) throw new SleutelHergebruikt();
    const { gebeurtenissen, geweigerd, versieToen } = vastlegging;
    return { gebeurtenissen, geweigerd, versie: versieToen };
  }

  /**
   * Has the traject look again at what is due and to do, and waits until that is recorded. A school without a traject
   * has nothing to look at; one whose rules throw says so at its own wake-up.
   * @throws NietBereikbaar
   */
  async wek(schoolId: string): Promise<void> {
    const traject = this.#temporal.workflow.getHandle(workflowIdVan(schoolId));
    try {
      await this.#temporal.withDeadline(Date.now() + GEDULD_MS, () => traject.executeUpdate(WEKKEN));
    } catch (fout) {
      if (fout instanceof WorkflowNotFoundError) return;
      if (isVoorbijgaand(fout)) throw new NietBereikbaar(fout);
      if (!(fout instanceof WorkflowUpdateFailedError)) throw fout;
    }
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

  /**
   * Stores the texts before the command leaves. The first text under a reference stays: of two commands that come at
   * once under one key, the one whose text does not stand there must not be carried out.
   */
  async #bewaar(schoolId: string, sleutel: string, teksten: Readonly<Record<string, string>>): Promise<void> {
    const data = Object.entries(teksten).map(([veld, inhoud]) => ({ id: tekstRef(sleutel, veld), schoolId, inhoud }));
    if (data.length === 0) return;
    await this.#prisma.tekst.createMany({ data, skipDuplicates: true });
    const bewaard = await this.#prisma.tekst.findMany({ where: { id: { in: data.map(({ id }) => id) } } });
    const anders = data.some(({ id, inhoud }) => bewaard.some((rij) => rij.id === id && rij.inhoud !== inhoud));
    if (anders) throw new SleutelHergebruikt();
  }

  async #verstuur(schoolId: string, verzoek: Opdrachtverzoek, starten: boolean): Promise<Vastlegging> {
    const tot = Date.now() + GEDULD_MS;
    const opties = { args: [verzoek] as [Opdrachtverzoek], updateId: verzoek.aanleidingId };
    const { workflow } = this.#temporal;
    const geef = async (): Promise<Vastlegging> => {
      if (!starten)
        return await workflow
          .getHandle(workflowIdVan(schoolId))
          .executeUpdate<Vastlegging, [Opdrachtverzoek]>(OPDRACHT, opties);
      const startWorkflowOperation = await this.#start(schoolId);
      return await workflow.executeUpdateWithStart<typeof traject, Vastlegging, [Opdrachtverzoek]>(OPDRACHT, {
        ...opties,
        startWorkflowOperation,
      });
    };
    try {
      return await binnen(
        GEDULD_MS,
        this.#doorgang.door(schoolId, GEDULD_MS, () => this.#temporal.withDeadline(tot, geef)),
      );
    } catch (fout) {
      if (fout instanceof WorkflowNotFoundError) throw new GeenTraject(schoolId);
      if (isVoorbijgaand(fout)) throw new NietBereikbaar(fout);
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

/** Whether a repeat may succeed. A command whose rules throw (`DEFECT`) will not. */
function isVoorbijgaand(fout: unknown): boolean {
  if (fout instanceof WorkflowUpdateFailedError) {
    return fout.cause instanceof ApplicationFailure && fout.cause.type === NIET_VERWERKT;
  }
  if (fout instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  if (fout instanceof TeLaat || fout instanceof DoorgangVol) return true;
  // An update that is lost with its workflow task comes as an error of gRPC inside one of the client.
  return isGrpcServiceError(fout instanceof ServiceError ? fout.cause : fout);
}

class TeLaat extends Error {}

/** The deadline of gRPC alone is not enough: without a server its retries go on for seconds after it. */
async function binnen<T>(ms: number, werk: Promise<T>): Promise<T> {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mislukt) => {
    wekker = setTimeout(() => mislukt(new TeLaat()), ms);
  });
  try {
    return await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(wekker);
  }
}
