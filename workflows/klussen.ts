/** Work over all trajecten, as durable jobs: they go on after a kill of any part. */
import { proxyActivities } from '@temporalio/workflow';
import type { Bijwerkactiviteiten } from '../activities/bijwerken.ts';
import type { Kalenderactiviteiten } from '../activities/kalender.ts';

const { pasKalenderToe, wekGeraakten } = proxyActivities<Kalenderactiviteiten & Bijwerkactiviteiten>({
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

/** Tells every traject of one change of the calendar. */
export async function kalenderToepassen(versie: number): Promise<void> {
  await pasKalenderToe(versie);
}

/** Brings the worklist up to date after a change of a list, of the norms or of the rules. */
export async function werkvoorraadBijwerken(): Promise<void> {
  await wekGeraakten();
}
