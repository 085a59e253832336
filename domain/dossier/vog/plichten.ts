/** Which director VOGs a school still owes: of every director, for every meetjaar, before its resultatenaudit (VO-1). */
import type { Datum, Stap } from '../../termijn/index.ts';
import type { Bestuurder } from '../bestuur/feiten.ts';
import type { Dossier } from '../dossier.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { auditdag, dagVoorAudit } from '../planning/auditdag.ts';
import type { Context } from '../procedure.ts';

export interface VogPlicht {
  /** `vog/directie/2026`, and with directors on record `vog/directie/2026/2`. */
  id: string;
  ronde: Meetjaar;
  /** Null: the directors as a whole, of a school whose directors are not on record. */
  bestuurder: Bestuurder | null;
  /** Names the director without a name: `bestuurder 2`. */
  wie: string;
  laatsteDag: Datum;
  toelichting: readonly Stap[];
}

/** Every VOG that is still owed, oldest meetjaar first. */
export function openVogplichten(dossier: Dossier, context: Context): VogPlicht[] {
  return openMeetjaren(dossier).flatMap((ronde) =>
    plichtigen(dossier, ronde, context)
      .filter((bestuurder) => !isGedekt(dossier, ronde, bestuurder))
      .map((bestuurder) => ({
        id: `vog/directie/${ronde.jaar}${bestuurder ? `/${bestuurder.nummer}` : ''}`,
        ronde,
        bestuurder,
        wie: bestuurder ? `bestuurder ${bestuurder.nummer}` : 'de directie',
        ...dagVoorAudit(dossier, ronde, 'VO-1', context.kalender),
      })),
  );
}

/** The directors in function on the day of the audit; one who starts later owes nothing for this meetjaar. */
function plichtigen(dossier: Dossier, ronde: Meetjaar, { kalender }: Context): (Bestuurder | null)[] {
  const { bestuurders } = dossier.bestuur;
  if (bestuurders.length === 0) return [null];
  const dag = auditdag(dossier, ronde, kalender).datum;
  return bestuurders.filter((b) => b.sinds <= dag && (b.totEnMet === null || b.totEnMet >= dag));
}

/** A VOG of the directors as a whole covers whoever was a director when it was handed over. */
function isGedekt({ vog }: Dossier, ronde: Meetjaar, bestuurder: Bestuurder | null): boolean {
  return vog.geregistreerd.some(
    (v) => v.meetjaar === ronde.jaar && geldtVoor(v.persoonId, v.overhandigdOp, bestuurder),
  );
}

/** Whether something that was done on a day for a director, or for all of them, was done for this one. */
export function geldtVoor(persoonId: string | null, op: Datum, bestuurder: Bestuurder | null): boolean {
  if (bestuurder === null) return persoonId === null;
  return persoonId === bestuurder.persoonId || (persoonId === null && bestuurder.sinds <= op);
}
