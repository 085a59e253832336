import {
  auditUiterlijk,
  berekenTermijn,
  type Datum,
  inWoorden,
  type Kalender,
  type Stap,
} from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Meetjaarperiode } from '../meetjaar/meetjaar.ts';
import type { Plan } from './feiten.ts';

/** What is planned for the audit of a meetjaar. */
export const planVan = ({ planning }: Pick<Dossier, 'planning'>, jaar: number): Plan | undefined =>
  planning.gepland.find((p) => p.meetjaar === jaar);

/** RA-4: the last day on which the resultatenaudit of a meetjaar can take place, with its reasons. */
export function uiterlijkeAuditdag(ronde: Meetjaarperiode, kalender: Kalender): { datum: Datum; toelichting: Stap[] } {
  const duur = handleiding(ronde.handleiding).resultatenaudit.auditNaMeetperiode;
  const termijn = auditUiterlijk({ totEnMet: ronde.totEnMet, naam: `de meetperiode ${ronde.jaar}`, duur }, kalender);
  return { datum: termijn.laatsteDag, toelichting: termijn.toelichting };
}

/** The day of the resultatenaudit of a meetjaar: the planned day, or else the last possible one. */
export function auditdag(
  dossier: Dossier,
  ronde: Meetjaarperiode,
  kalender: Kalender,
): { datum: Datum; gepland: boolean; toelichting: Stap[] } {
  const plan = planVan(dossier, ronde.jaar);
  if (!plan) return { ...uiterlijkeAuditdag(ronde, kalender), gepland: false };
  const tekst = `De resultatenaudit over meetjaar ${ronde.jaar} is gepland op ${inWoorden(plan.datum)} bij ${plan.certificerendeInstelling}.`;
  return { datum: plan.datum, gepland: true, toelichting: [{ regel: 'N-29', tekst, datum: plan.datum }] };
}

/** The last day on which something must be there that has to be in hand before the resultatenaudit. */
export function dagVoorAudit(
  dossier: Dossier,
  ronde: Meetjaarperiode,
  regel: string,
  kalender: Kalender,
): { laatsteDag: Datum; toelichting: Stap[] } {
  const dag = auditdag(dossier, ronde, kalender);
  const termijn = berekenTermijn(
    {
      begindatum: dag.datum,
      duur: { aantal: 1, eenheid: 'dagen' },
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: dag.gepland ? 'de geplande resultatenaudit' : 'de uiterste dag van de resultatenaudit',
      regel,
    },
    kalender,
  );
  return { laatsteDag: termijn.laatsteDag, toelichting: [...dag.toelichting, ...termijn.toelichting] };
}
