/** The least that a command can cost on Temporal: a workflow whose update runs one local activity. */
import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

const { schrijf } = proxyLocalActivities<{ schrijf(id: string, inhoud: object): Promise<number> }>({
  startToCloseTimeout: '10s',
});

export const geef = defineUpdate<number, [id: string, inhoud: object]>('geef');

export async function kaal(): Promise<void> {
  setHandler(geef, (id, inhoud) => schrijf(id, inhoud));
  await condition(() => false);
}
