import { auditUiterlijk, type Datum, inWoorden, type Kalender, type Stap } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Meetjaar } from '../meetjaar/meetjaar.ts';

/** RA-4: the last day on which the resultatenaudit of a meetjaar can take place, with its reasons. */
export function uiterlijkeAuditdag(ronde: Meetjaar, kalender: Kalender): { datum: Datum; toelichting: Stap[] } {
  const duur = handleiding(ronde.handleiding).resultatenaudit.auditNaMeetperiode;
  const termijn = auditUiterlijk({ totEnMet: ronde.totEnMet, naam: `de meetperiode ${ronde.jaar}`, duur }, kalender);
  return { datum: termijn.laatsteDag, toelichting: termijn.toelichting };
}

/** The day of the resultatenaudit of a meetjaar: the planned day, or else the last possible one. */
export function auditdag(
  dossier: Dossier,
  ronde: Meetjaar,
  kalender: Kalender,
): { datum: Datum; gepland: boolean; toelichting: Stap[] } {
  const plan = dossier.planning.gepland.find((p) => p.meetjaar === ronde.jaar);
  if (!plan) return { ...uiterlijkeAuditdag(ronde, kalender), gepland: false };
  const tekst = `De resultatenaudit over meetjaar ${ronde.jaar} is gepland op ${inWoorden(plan.datum)} bij ${plan.certificerendeInstelling}.`;
  return { datum: plan.datum, gepland: true, toelichting: [{ regel: 'N-29', tekst, datum: plan.datum }] };
}
