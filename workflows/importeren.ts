/**
 * The import of one file of schools, as a durable job: it goes on after a kill of any part, as long as it takes. It
 * knows the id of the import only; the rows stand in the database (P2).
 */
import { proxyActivities } from '@temporalio/workflow';
import type { Importactiviteiten } from '../activities/importeren.ts';

const { verwerkImport } = proxyActivities<Importactiviteiten>({
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

export async function importeren(importId: string): Promise<void> {
  await verwerkImport(importId);
}
