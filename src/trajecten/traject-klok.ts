/**
 * Development and tests only (S5): moves the time of one traject ahead with the time skipping of the Temporal server.
 * The traject passes every deadline on the way, each at its own moment.
 */
import { setTimeout as wacht } from 'node:timers/promises';
import { type Client, isGrpcServiceError } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { msToTs, requiredTsToMs } from '@temporalio/common/lib/time.js';
import { type Trajectstand, workflowIdVan } from '../../workflows/verkeer.ts';

/** A traject that stays this close behind its target has arrived: the server's own clock went on while it travelled. */
const SPELING_MS = 1_000;

/** A traject that gets no further in this time is stuck: its worker is away. */
const STILSTAND_MS = 30_000;

/** The server answers a long poll within 20 seconds. */
const POLL_MS = 25_000;

/** Status of gRPC: no such workflow, or it went on in its next run between two calls. */
const NIET_GEVONDEN = 5;

/** Status of a workflow execution that has not ended. */
const LOOPT = 1;

/** No worker handles this traject, so its time stands still. */
export class Stilstand extends Error {
  constructor(schoolId: string) {
    super(`Het traject van school ${schoolId} komt niet verder. Draait de worker?`);
  }
}

/**
 * Brings a traject to `verschuivingMs` ahead of the real time, and waits until it has handled all that came due.
 * The target is absolute, so a repeat after a kill neither skips nor doubles (the server would begin anew under an id
 * that it knows). A traject that is there already stays where it is.
 *
 * @param id of the fast-forward, the same for every repeat
 * @returns false when the school has no running traject
 * @throws Stilstand when no worker handles it
 */
export async function brengNaar(temporal: Client, schoolId: string, verschuivingMs: number, id: string): Promise<boolean> {
  let verst = Number.NEGATIVE_INFINITY;
  let verderOp = Date.now();
  for (;;) {
    const tijd = await tijdVan(temporal, schoolId);
    if (!tijd) return false;
    const tekort = verschuivingMs - tijd.verschuivingMs;
    if (tekort <= SPELING_MS && !tijd.bezig) return true;
    if (tijd.verschuivingMs > verst + SPELING_MS) {
      verst = tijd.verschuivingMs;
      verderOp = Date.now();
    } else if (Date.now() - verderOp > STILSTAND_MS) {
      throw new Stilstand(schoolId);
    }
    if (tijd.onderweg === id) await wachtOpAankomst(temporal, schoolId, id);
    else if (tekort > SPELING_MS) await spoel(temporal, schoolId, tekort, id);
    else await wacht(20);
  }
}

interface Trajecttijd {
  /** Ms by which the time of the traject lies ahead of the real time. */
  verschuivingMs: number;
  /** Id of the fast-forward that has not arrived yet; null when there is none. */
  onderweg: string | null;
  /** A workflow task or an activity waits to be handled. */
  bezig: boolean;
}

/** The time of a traject; null when the school has no running traject. */
async function tijdVan(temporal: Client, schoolId: string): Promise<Trajecttijd | null> {
  const execution = { workflowId: workflowIdVan(schoolId) };
  const { namespace } = temporal.options;
  try {
    const { workflowExecutionInfo, workflowExtendedInfo, pendingWorkflowTask, pendingActivities } =
      await temporal.workflowService.describeWorkflowExecution({ namespace, execution });
    if (workflowExecutionInfo?.status !== LOOPT) return null;
    const overgeslagen = workflowExtendedInfo?.timeSkippingInfo;
    const servertijd = overgeslagen?.currentTime ? requiredTsToMs(overgeslagen.currentTime, 'currentTime') : Date.now();
    const verschuivingMs = servertijd - Date.now() + (await beginverschuiving(temporal, schoolId));
    const config = overgeslagen?.effectiveConfig;
    return {
      verschuivingMs,
      onderweg: config?.enabled ? (config.fastForwardConfig?.id ?? null) : null,
      bezig: Boolean(pendingWorkflowTask) || (pendingActivities?.length ?? 0) > 0,
    };
  } catch (fout) {
    if (isGrpcServiceError(fout) && Number(fout.code) === NIET_GEVONDEN) return null;
    throw fout;
  }
}

/** What a traject that began after an earlier fast-forward adds to the server's time itself; carried by every run. */
async function beginverschuiving(temporal: Client, schoolId: string): Promise<number> {
  const { history } = await temporal.workflowService.getWorkflowExecutionHistory({
    namespace: temporal.options.namespace,
    execution: { workflowId: workflowIdVan(schoolId) },
    maximumPageSize: 1,
  });
  const [invoer] = history?.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
  return invoer ? defaultPayloadConverter.fromPayload<Trajectstand>(invoer).klokVerschuiving : 0;
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
    if (!isGrpcServiceError(fout) || Number(fout.code) !== NIET_GEVONDEN) throw fout;
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
