import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { maakVastlegactiviteiten, type Vastlegbronnen } from '../../activities/vastleggen.ts';
import { TAKENRIJ } from '../../workflows/verkeer.ts';

/** Where the workflow code comes from: a bundle made at build time, or the source for tests. */
export type Workflowcode = Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'>;

/**
 * The worker of all trajecten. Not started: call `run` and supervise it.
 * The cache holds more schools than there are, so that a school is replayed only after a restart.
 */
export function maakTrajectworker(
  connection: NativeConnection,
  namespace: string,
  code: Workflowcode,
  bronnen: Vastlegbronnen,
  andereActiviteiten: object = {},
): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue: TAKENRIJ,
    ...code,
    activities: { ...maakVastlegactiviteiten(bronnen), ...andereActiviteiten },
    maxCachedWorkflows: 500,
    maxConcurrentLocalActivityExecutions: 16,
    shutdownGraceTime: '10s',
  });
}
