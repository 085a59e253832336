/**
 * Development and tests only (S5): moves the time of one traject ahead with the time skipping of the Temporal server.
 * The traject passes every deadline on the way, each at its own moment.
 */
import { setTimeout as wacht } from 'node:timers/promises';
import { type Client, isGrpcServiceError } from '@temporalio/client';
import { msToTs, requiredTsToMs } from '@temporalio/common/lib/time.js';
import { STAND, type Trajectstand, workflowIdVan } from '../../workflows/verkeer.ts';

/** A traject that stays this close behind its target has arrived: the server's own clock went on while it travelled. */
const SPELING_MS = 1_000;

/**
 * The server must not be asked to skip while a timer is due: it skips past a timer that it has not fired yet (1.32.0),
 * and that deadline and all later ones would come due at the target. So a deadline this near is waited for.
 */
const NABIJ_MS = 2_000;

/** A traject that gets no further in this time is stuck: its worker is away. */
const STILSTAND_MS = 30_000;

/** The server answers a long poll within 20 seconds, and a worker a query much sooner. */
const POLL_MS = 25_000;
const VRAAG_MS = 10_000;

/** Statuses of gRPC. NOT_FOUND also when a run went on in the next one between two calls. */
const NIET_GEVONDEN = 5;
const TE_LAAT = 4;

/** Status of a workflow execution that has not ended. */
const LOOPT: number = 1;

/** No worker handles this traject, so its time stands still. */
export class Stilstand extends Error {
  constructor(schoolId: string) {
    super(`Het traject van school ${schoolId} komt niet verder. Draait de worker?`);
  }
}

/**
 * Brings a traject to `verschuivingMs` ahead of the real time, and waits until it has handled all that came due.
 * The target is absolute, so a repeat after a kill neither skips nor doubles: the server itself would begin anew under
 * an id that it knows. A traject that is there already stays where it is. Not for two callers at once.
 *
 * @param id of the fast-forward
 * @returns false when the school has no running traject
 * @throws Stilstand when no worker handles it
 */
export async function brengNaar(
  temporal: Client,
  schoolId: string,
  verschuivingMs: number,
  id: string,
): Promise<boolean> {
  let verst = Number.NEGATIVE_INFINITY;
  let verderOp = Date.now();
  for (;;) {
    const server = await servertijdVan(temporal, schoolId);
    if (!server) return false;
    if (server.voorMs > verst + SPELING_MS) {
      verst = server.voorMs;
      verderOp = Date.now();
    } else if (Date.now() - verderOp > STILSTAND_MS) {
      throw new Stilstand(schoolId);
    }
    if (server.onderweg !== null) await wachtOpAankomst(temporal, schoolId, server.onderweg);
    else if (server.bezig) await wacht(20);
    else {
      const { klokVerschuiving, wekker } = await vraagStand(temporal, schoolId);
      const voorMs = server.voorMs + klokVerschuiving;
      const totWekker = wekker === null ? Number.POSITIVE_INFINITY : wekker - voorMs - Date.now();
      const tekort = verschuivingMs - voorMs;
      if (tekort <= SPELING_MS && totWekker > 0) return true;
      if (totWekker < NABIJ_MS) await wacht(20);
      else await spoel(temporal, schoolId, tekort, id);
    }
  }
}

interface Servertijd {
  /** Ms by which the server's time for this traject lies ahead of the real time. */
  voorMs: number;
  /** Id of the fast-forward that has not arrived yet; null when there is none. */
  onderweg: string | null;
  /** A workflow task or an activity waits to be handled. */
  bezig: boolean;
}

/** The time of a traject at the server; null when the school has no running traject. */
async function servertijdVan(temporal: Client, schoolId: string): Promise<Servertijd | null> {
  const execution = { workflowId: workflowIdVan(schoolId) };
  try {
    const { workflowExecutionInfo, workflowExtendedInfo, pendingWorkflowTask, pendingActivities } =
      await temporal.workflowService.describeWorkflowExecution({ namespace: temporal.options.namespace, execution });
    if ((workflowExecutionInfo?.status as number | null | undefined) !== LOOPT) return null;
    const overgeslagen = workflowExtendedInfo?.timeSkippingInfo;
    const config = overgeslagen?.effectiveConfig;
    return {
      voorMs: overgeslagen?.currentTime ? requiredTsToMs(overgeslagen.currentTime, 'currentTime') - Date.now() : 0,
      onderweg: config?.enabled ? (config.fastForwardConfig?.id ?? null) : null,
      bezig: Boolean(pendingWorkflowTask) || (pendingActivities?.length ?? 0) > 0,
    };
  } catch (fout) {
    if (isGrpcServiceError(fout) && (fout.code as number) === NIET_GEVONDEN) return null;
    throw fout;
  }
}

async function vraagStand(temporal: Client, schoolId: string): Promise<Trajectstand> {
  try {
    return await temporal.withDeadline(Date.now() + VRAAG_MS, () =>
      temporal.workflow.getHandle(workflowIdVan(schoolId)).query<Trajectstand>(STAND),
    );
  } catch (fout) {
    if (isGrpcServiceError(fout) && (fout.code as number) === TE_LAAT) throw new Stilstand(schoolId);
    throw fout;
  }
}

async function spoel(temporal: Client, schoolId: string, duurMs: number, id: string): Promise<void> {
  try {
    await temporal.workflowService.updateWorkflowExecutionOptions({
      namespace: temporal.options.namespace,
      workflowExecution: { workflowId: workflowIdVan(schoolId) },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          disablePropagation: true,
          maxSessionSkipCount: 10_000,
          fastForwardConfig: { id, duration: msToTs(duurMs) },
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
  } catch (fout) {
    // The run ended in favour of the next one: look again.
    if (!isGrpcServiceError(fout) || (fout.code as number) !== NIET_GEVONDEN) throw fout;
  }
}

/** Returns when the fast-forward has arrived, has been ended by the next run, or nothing was heard for a while. */
async function wachtOpAankomst(temporal: Client, schoolId: string, fastForwardId: string): Promise<void> {
  await temporal.withDeadline(Date.now() + POLL_MS, () =>
    temporal.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace: temporal.options.namespace,
      workflowExecution: { workflowId: workflowIdVan(schoolId) },
      fastForwardId,
    }),
  );
}
