/** Starting a durable job over all trajecten. */
import { type Client, isGrpcServiceError } from '@temporalio/client';
import type { kalenderToepassen, werkvoorraadBijwerken } from '../../workflows/klussen.ts';
import { TAKENRIJ } from '../../workflows/verkeer.ts';
import { NietBereikbaar } from './opdrachtgever.ts';

/** Ms that Temporal gets to accept a job. */
const GEDULD_MS = 8_000;

/**
 * Tells every traject of this change of the calendar, once at a time.
 * @throws NietBereikbaar
 */
export const startKalenderToepassen = (temporal: Client, versie: number): Promise<void> =>
  start(temporal, () =>
    temporal.workflow.start<typeof kalenderToepassen>('kalenderToepassen', {
      workflowId: `kalender/${versie}`,
      taskQueue: TAKENRIJ,
      args: [versie],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    }),
  );

/**
 * Brings the worklist up to date. One that is under way may have passed the schools that the newest change touches, so
 * it gives way: the job begins again.
 * @throws NietBereikbaar
 */
export const startWerkvoorraadBijwerken = (temporal: Client): Promise<void> =>
  start(temporal, () =>
    temporal.workflow.start<typeof werkvoorraadBijwerken>('werkvoorraadBijwerken', {
      workflowId: 'werkvoorraad',
      taskQueue: TAKENRIJ,
      args: [],
      workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    }),
  );

async function start(temporal: Client, klus: () => Promise<unknown>): Promise<void> {
  try {
    await temporal.withDeadline(Date.now() + GEDULD_MS, klus);
  } catch (fout) {
    throw isGrpcServiceError(fout) ? new NietBereikbaar(fout) : fout;
  }
}
