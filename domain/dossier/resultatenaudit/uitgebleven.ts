/** What a school let pass: the audit of a meetjaar, or the data for it, of which the term is over (RA-3, RA-4). */
import type { Dossier } from '../dossier.ts';
import { auditronde } from './ronde.ts';

/** That a term was settled by the servicedesk does not undo that it was let pass. */
const isVoorbij = ({ termijnbewaking }: Dossier, termijnId: string) =>
  termijnbewaking.verstreken[termijnId] !== undefined;

/** No audit has been held, and no day in time was planned. */
export const isAuditUitgebleven = (dossier: Dossier, meetjaar: number): boolean =>
  auditronde(dossier, meetjaar).adviesOp === null && isVoorbij(dossier, `planning/${meetjaar}/audit`);

/** The audit, or data that are still not there; with an advice it is the advice that counts. */
export function isUitgebleven(dossier: Dossier, meetjaar: number): boolean {
  const { adviesOp, geleverdOp } = auditronde(dossier, meetjaar);
  if (adviesOp !== null) return false;
  if (isAuditUitgebleven(dossier, meetjaar)) return true;
  const geenDeelnemers = !dossier.tevredenheid.perMeetjaar.some((r) => r.meetjaar === meetjaar && r.geleverdOp);
  const geenLesuren = !dossier.nt2.opgaven.some((o) => o.meetjaar === meetjaar);
  return (
    (geleverdOp === null && isVoorbij(dossier, `resultatenaudit/${meetjaar}/gegevens`)) ||
    (geenDeelnemers && isVoorbij(dossier, `tevredenheid/${meetjaar}/deelnemers`)) ||
    (geenLesuren && isVoorbij(dossier, `nt2/${meetjaar}/lesuren`))
  );
}
