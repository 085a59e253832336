/** Starts every meetjaar that waited for norms, as a durable job: it goes on after a kill of any part. */
import { proxyActivities } from '@temporalio/workflow';
import type { Meetjaaractiviteiten, Startverzoek } from '../activities/meetjaren.ts';

const { startWachtendeMeetjaren } = proxyActivities<Meetjaaractiviteiten>({
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

export async function meetjarenStarten(verzoek: Startverzoek): Promise<void> {
  await startWachtendeMeetjaren(verzoek);
}
