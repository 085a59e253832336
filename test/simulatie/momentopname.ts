/** All that the product keeps, so that a test can show that nothing of it has changed. */
import { workflowIdVan } from '../../workflows/verkeer.ts';
import type { Opstelling } from '../traject/opstelling.ts';

export interface Momentopname {
  /** Of every table the number of rows, and a sum over their contents. */
  tabellen: Record<string, string>;
  /** Of every run of every workflow, its status and the length of its history. */
  werkstromen: string[];
}

export async function momentopname(op: Opstelling, scholen: readonly string[]): Promise<Momentopname> {
  const namen = await op.prisma.$queryRaw<{ naam: string }[]>`
    SELECT table_name AS naam FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`;
  const tabellen: Record<string, string> = {};
  for (const { naam } of namen) {
    const [rij] = await op.prisma.$queryRawUnsafe<{ som: string }[]>(
      `SELECT count(*) || ' rijen, ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '-') AS som FROM "${naam}" t`,
    );
    tabellen[naam] = rij?.som ?? '';
  }
  const werkstromen: string[] = [];
  for (const schoolId of scholen) {
    const { events } = await op.temporal.workflow.getHandle(workflowIdVan(schoolId)).fetchHistory();
    const { historyLength, status, runId } = await op.temporal.workflow.getHandle(workflowIdVan(schoolId)).describe();
    werkstromen.push(`${schoolId} ${runId} ${status.name} ${historyLength} ${events?.length}`);
  }
  return { tabellen, werkstromen };
}
