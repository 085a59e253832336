/** Tells every traject of one change of the calendar, as a durable job: it goes on after a kill of any part. */
import { proxyActivities } from '@temporalio/workflow';
import type { Kalenderactiviteiten } from '../activities/kalender.ts';

const { pasKalenderToe } = proxyActivities<Kalenderactiviteiten>({
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

export async function kalenderToepassen(versie: number): Promise<void> {
  await pasKalenderToe(versie);
}
