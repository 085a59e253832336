/** Whether a certificerende instelling can do the audit of this school: on the list (RA-6), without an interest (LG-12). */
import { type Datum, inWoorden } from '../../termijn/index.ts';
import { bezwaarTegenInstelling } from '../../regels/certificerende-instellingen.ts';
import { heeftBelang } from '../belangen/belang.ts';
import type { Dossier } from '../dossier.ts';
import type { Context, Rol, Weigering } from '../procedure.ts';
import { auditronde } from '../resultatenaudit/ronde.ts';
import { besluittermijn } from '../resultatenaudit/termijnen.ts';
import { planVan } from './auditdag.ts';

/** Why it cannot on that day; null when it can. */
export function bezwaarTegenAudit(
  dossier: Dossier,
  naam: string,
  dag: Datum,
  { certificerendeInstellingen }: Pick<Context, 'certificerendeInstellingen'>,
): Weigering | null {
  const bezwaar = bezwaarTegenInstelling(naam, dag, certificerendeInstellingen);
  if (bezwaar) return { code: 'CI_NIET_TOEGELATEN', tekst: bezwaar, regel: 'RA-6' };
  if (!heeftBelang(dossier, 'certificerende instelling', naam, dag)) return null;
  const tekst = `${naam} heeft op ${inWoorden(dag)} een belang bij deze school.`;
  return { code: 'CI_BELANG', tekst, regel: 'LG-12' };
}

/** Why the instelling of this meetjaar could not, on the day on which the audit was held or else is planned. */
export function bezwaarTegenAuditor(dossier: Dossier, meetjaar: number, context: Context): Weigering | null {
  const plan = planVan(dossier, meetjaar);
  if (!plan) return null;
  const dag = auditronde(dossier, meetjaar).gehoudenOp ?? plan.datum;
  return bezwaarTegenAudit(dossier, plan.certificerendeInstelling, dag, context);
}

/** The audit of a meetjaar on which nothing has been decided yet: as it was held, or else as it is planned. */
interface Audit {
  meetjaar: number;
  certificerendeInstelling: string;
  dag: Datum;
  /** Who has to do something when the instelling turns out to be unfit, what, and by when. */
  rol: Rol;
  wat: string;
  uiterlijk: Datum;
}

/**
 * Another instelling can be chosen until there is an advice, also when the day is over. After that it is the beslisser
 * who ascertains that the advice can be built upon (Awb 3:9).
 */
export function onbeslisteAudits(dossier: Dossier, context: Context): Audit[] {
  return dossier.planning.gepland
    .filter((plan) => plan.goedgekeurdOp === null)
    .map(({ meetjaar, certificerendeInstelling, datum }) => {
      const { adviesOp, gehoudenOp } = auditronde(dossier, meetjaar);
      const ronde = dossier.meetjaar.begonnen.find((m) => m.jaar === meetjaar);
      const wie = { meetjaar, certificerendeInstelling };
      if (!adviesOp || !gehoudenOp || !ronde) {
        const wat = 'Kies een andere certificerende instelling';
        return {
          ...wie,
          dag: datum,
          rol: 'servicedesk',
          wat: `${wat} voor de resultatenaudit over meetjaar ${meetjaar}`,
          uiterlijk: datum,
        };
      }
      const { laatsteDag: uiterlijk } = besluittermijn(ronde, adviesOp, context);
      return {
        ...wie,
        dag: gehoudenOp,
        rol: 'beslisser',
        wat: `Weeg mee bij het besluit over meetperiode ${meetjaar}`,
        uiterlijk,
      };
    });
}
