/**
 * Downloads the Temporal development server by the SDK's own means into the folder given as argument. A program of its
 * own, because the SDK can neither be interrupted nor given a time limit.
 */
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [, , downloadDir = ''] = process.argv;
const omgeving = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', version: 'v1.9.1', downloadDir } },
});
await omgeving.teardown();
