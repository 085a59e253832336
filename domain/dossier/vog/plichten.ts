/** Which director VOGs a school still owes: of every director, for every meetjaar, before its resultatenaudit (VO-1). */
import type { Datum, Stap } from '../../termijn/index.ts';
import type { Bestuurder } from '../bestuur/feiten.ts';
import { inFunctieOp, isVolledigOp } from '../bestuur/samenstelling.ts';
import type { Dossier } from '../dossier.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { auditdag, dagVoorAudit } from '../planning/auditdag.ts';
import type { Context } from '../procedure.ts';
import type { DirectieVog } from './feiten.ts';

export interface VogPlicht {
  /** `vog/directie/2026/2` of a director on record, `vog/directie/2026` of the directors as a whole. */
  id: string;
  ronde: Meetjaar;
  /** Null: the directors as a whole, as long as not all of them are known to be on record. */
  bestuurder: Bestuurder | null;
  /** Names the director without a name: `bestuurder 2`. */
  wie: string;
  laatsteDag: Datum;
  toelichting: readonly Stap[];
}

/** Every VOG that is still owed, oldest meetjaar first. */
export function openVogplichten(dossier: Dossier, context: Context): VogPlicht[] {
  return openMeetjaren(dossier).flatMap((ronde) =>
    vogstanden(dossier, ronde, context)
      .filter(({ vog }) => vog === null)
      .map(({ bestuurder, wie }) => ({
        id: `vog/directie/${ronde.jaar}${bestuurder ? `/${bestuurder.nummer}` : ''}`,
        ronde,
        bestuurder,
        wie,
        ...dagVoorAudit(dossier, ronde, 'VO-1', context.kalender),
      })),
  );
}

export interface Vogstand {
  bestuurder: Bestuurder | null;
  wie: string;
  /** The VOG that covers this director for the meetjaar; null while there is none. */
  vog: DirectieVog | null;
}

/**
 * Of whom a meetjaar needs a VOG, and which VOG that is. The directors in function on the day of the audit; one who
 * starts later owes nothing for this meetjaar. Until nobody is known to be missing, also the directors as a whole.
 */
export function vogstanden(dossier: Dossier, ronde: Meetjaar, { kalender }: Context): Vogstand[] {
  const dag = auditdag(dossier, ronde, kalender).datum;
  const onbekenden = isVolledigOp(dossier.bestuur, dag) ? [] : [null];
  return [...inFunctieOp(dossier.bestuur, dag), ...onbekenden].map((bestuurder) => ({
    bestuurder,
    wie: bestuurder ? `bestuurder ${bestuurder.nummer}` : 'de directie',
    vog:
      dossier.vog.geregistreerd.find(
        (v) => v.meetjaar === ronde.jaar && geldtVoor(v.persoonId, v.overhandigdOp, bestuurder),
      ) ?? null,
  }));
}

/** VO-1: all who direct the school are known, and on the day of the audit that is nobody: no VOG can be right. */
export function isZonderBestuurder(dossier: Dossier, ronde: Meetjaar, context: Context): boolean {
  return vogstanden(dossier, ronde, context).length === 0;
}

/** Whether something that was done on a day for a director, or for all of them, was done for this one. */
export function geldtVoor(persoonId: string | null, op: Datum, bestuurder: Bestuurder | null): boolean {
  if (bestuurder === null) return persoonId === null;
  return persoonId === bestuurder.persoonId || (persoonId === null && bestuurder.sinds <= op);
}

export interface GemisteVog {
  id: string;
  jaar: number;
  wie: string;
}

/** N-26: directors who turned out to be in function at an audit after its meetperiode was approved without their VOG. */
export function gemisteVogs({ bestuur, resultatenaudit, vog }: Dossier): GemisteVog[] {
  return resultatenaudit.rondes.flatMap(({ meetjaar: jaar, gehoudenOp, goedgekeurdOp }) => {
    if (gehoudenOp === null || goedgekeurdOp === null) return [];
    const sindsdien = vog.geregistreerd.filter((v) => v.meetjaar >= jaar);
    return inFunctieOp(bestuur, gehoudenOp)
      .filter((b) => b.vastgelegdOp >= goedgekeurdOp)
      .filter((b) => !sindsdien.some((v) => geldtVoor(v.persoonId, v.overhandigdOp, b)))
      .map(({ nummer }) => ({ id: `vog/directie/${jaar}/${nummer}/achteraf`, jaar, wie: `bestuurder ${nummer}` }));
  });
}
