import { startTestomgeving } from '../tools/omgeving/testomgeving.ts';
import type { Testomgeving } from '../tools/omgeving/testomgeving.ts';

declare global {
  /** Handed from the set-up of a test run to its teardown, which Jest loads apart. */
  var testomgeving: Testomgeving | undefined;
}

export default async function opzet(): Promise<void> {
  globalThis.testomgeving = await startTestomgeving();
}
