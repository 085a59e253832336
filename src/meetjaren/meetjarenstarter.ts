/** One act that starts every meetjaar which waited for norms (N-6). */
import { Injectable } from '@nestjs/common';
import { Client, isGrpcServiceError } from '@temporalio/client';
import type { meetjarenStarten } from '../../workflows/meetjaren.ts';
import { TAKENRIJ } from '../../workflows/verkeer.ts';
import { type Actor, aanleidingIdVan, NietBereikbaar } from '../trajecten/opdrachtgever.ts';

/** Ms that Temporal gets to accept the job. */
const GEDULD_MS = 8_000;

@Injectable()
export class Meetjarenstarter {
  readonly #temporal: Client;

  constructor(temporal: Client) {
    this.#temporal = temporal;
  }

  /**
   * Has it done as a job of its own. The same key is the same job, also when that is over: a repeat gives no school a
   * second command.
   * @returns the id of the job
   * @throws NietBereikbaar
   */
  async start(sleutel: string, { id: actorId, rol }: Actor): Promise<string> {
    const id = aanleidingIdVan(sleutel);
    try {
      await this.#temporal.withDeadline(Date.now() + GEDULD_MS, () =>
        this.#temporal.workflow.start<typeof meetjarenStarten>('meetjarenStarten', {
          workflowId: `meetjaren/${id}`,
          taskQueue: TAKENRIJ,
          args: [{ id, actorId, rol }],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      );
    } catch (fout) {
      throw isGrpcServiceError(fout) ? new NietBereikbaar(fout) : fout;
    }
    return id;
  }
}
