import type { History } from '@temporalio/common/lib/proto-utils.js';
import { workflowIdVan } from '../../workflows/verkeer.ts';
import type { Opstelling } from './opstelling.ts';

/** The histories of all runs of a traject, oldest first. */
export async function geschiedenissen({ temporal }: Opstelling, schoolId: string): Promise<History[]> {
  const runs: History[] = [];
  const workflowId = workflowIdVan(schoolId);
  let runId: string | undefined = (await temporal.workflow.getHandle(workflowId).describe()).runId;
  while (runId) {
    const run = await temporal.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.unshift(run);
    runId = run.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
  }
  return runs;
}
