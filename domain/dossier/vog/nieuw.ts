/** VO-1: every year a new VOG. Which hand-overs make a VOG the one of a meetjaar and not an older one. */
import { handleiding } from '../../regels/handleiding.ts';
import { type Datum, inWoorden, isVogJongGenoegOp, type Kalender, plusDagen } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { uiterlijkeAuditdag } from '../planning/auditdag.ts';
import type { Veldcontrole } from '../velden.ts';
import { geldtVoor, type VogPlicht } from './plichten.ts';

/** Notes why the VOG is not a new one for this meetjaar. */
export function controleerNieuw(
  dossier: Dossier,
  plicht: VogPlicht,
  { afgegevenOp, overhandigdOp }: { afgegevenOp: Datum; overhandigdOp: Datum },
  kalender: Kalender,
  { fout }: Veldcontrole,
): void {
  const { ronde } = plicht;
  const vorige = vorigeVog(dossier, plicht);
  if (vorige && afgegevenOp <= vorige.afgegevenOp) {
    const tekst = `Elk jaar is een nieuwe VOG nodig. Deze is niet later afgegeven dan die voor meetjaar ${vorige.meetjaar}.`;
    fout('VOG_NIET_NIEUW', 'VO-1', 'afgegevenOp', tekst);
    return;
  }
  const begin = beginInMeetjaar(dossier, plicht);
  if (begin === null) {
    const grens = auditdagVanVorige(plicht, kalender);
    if (overhandigdOp > grens) return;
    const tekst = `Elk jaar is een nieuwe VOG nodig. Voor meetjaar ${ronde.jaar} is dat een VOG die na ${inWoorden(grens)} is overhandigd.`;
    fout('VOG_NIET_NIEUW', 'VO-1', 'overhandigdOp', tekst);
    return;
  }
  const maanden = handleiding(ronde.handleiding).vog.hoogsteLeeftijdMaanden;
  if (isVogJongGenoegOp(begin, afgegevenOp, maanden)) return;
  const tekst = `De VOG was op ${inWoorden(begin)}, de eerste dag waarop zij nodig was, ouder dan ${maanden} maanden.`;
  fout('VOG_NIET_NIEUW', 'VO-1', 'afgegevenOp', tekst);
}

/** Whether a VOG that is handed over on this day can be the one of this meetjaar. */
export function kanNuOverhandigdWorden(
  dossier: Dossier,
  plicht: VogPlicht,
  vandaag: Datum,
  kalender: Kalender,
): boolean {
  return beginInMeetjaar(dossier, plicht) !== null || vandaag > auditdagVanVorige(plicht, kalender);
}

const vorigeVog = ({ vog }: Dossier, { bestuurder }: VogPlicht) =>
  vog.geregistreerd.findLast((v) => geldtVoor(v.persoonId, v.overhandigdOp, bestuurder));

/**
 * The first day in this meetjaar on which a VOG was needed, when none was needed before: the director, or the keurmerk,
 * began in it. Null for all others: they had one for the audit of the meetjaar before.
 */
function beginInMeetjaar(dossier: Dossier, plicht: VogPlicht): Datum | null {
  const { ronde, bestuurder } = plicht;
  if (vorigeVog(dossier, plicht)) return null;
  const verleendOp = dossier.keurmerk.verleendOp ?? ronde.van;
  const begin = bestuurder && bestuurder.sinds > verleendOp ? bestuurder.sinds : verleendOp;
  return begin >= ronde.van ? begin : null;
}

/** The last day of the audit over the meetjaar before: until then a VOG was needed for that one. */
function auditdagVanVorige({ ronde }: VogPlicht, kalender: Kalender): Datum {
  const vorige = { ...ronde, jaar: ronde.jaar - 1, totEnMet: plusDagen(ronde.van, -1) };
  return uiterlijkeAuditdag(vorige, kalender).datum;
}
