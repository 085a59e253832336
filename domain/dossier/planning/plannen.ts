/** Planning the resultatenaudit, moving it, and planning it anew when it did not take place (N-29, RA-4, RA-6, LG-12). */
import { berekenTermijn, dagsoort, type Datum, inWoorden, redenKantoorGesloten } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import type { Meetjaar } from '../meetjaar/meetjaar.ts';
import { type Context, type Opdrachtsoort, type Rol, weiger, type Weigering } from '../procedure.ts';
import { auditronde } from '../resultatenaudit/ronde.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { planVan, uiterlijkeAuditdag } from './auditdag.ts';
import type { ResultatenauditPlannen } from './feiten.ts';
import { bezwaarTegenAudit } from './instelling.ts';

const geenKeurmerk: Weigering = {
  code: 'GEEN_KEURMERK',
  tekst: 'Deze school heeft geen keurmerk. Er loopt geen meetjaar om te controleren.',
  regel: 'RA-4',
};

/** What is late is agreed upon with the servicedesk: a school cannot put its audit off by itself. */
const bezwaar =
  (dossier: Dossier, { vandaag, kalender }: Context, rol: Rol) =>
  (ronde: Meetjaar): Weigering | null => {
    const { jaar } = ronde;
    if (auditronde(dossier, jaar).adviesOp !== null) {
      const tekst = `De resultatenaudit over meetjaar ${jaar} is al gehouden.`;
      return { code: 'AUDIT_AL_GEHOUDEN', tekst, regel: 'RA-9' };
    }
    if (rol !== 'school') return null;
    const plan = planVan(dossier, jaar);
    if (plan && plan.datum <= vandaag) {
      const tekst = `De resultatenaudit over meetjaar ${jaar} stond op ${inWoorden(plan.datum)}. Ging die niet door? Bel de servicedesk voor een nieuwe dag.`;
      return { code: 'AUDITDAG_VOORBIJ', tekst, regel: 'RA-4' };
    }
    const uiterlijk = uiterlijkeAuditdag(ronde, kalender).datum;
    if (vandaag < uiterlijk) return null;
    const tekst = `De resultatenaudit over meetjaar ${jaar} moest uiterlijk op ${inWoorden(uiterlijk)}. Bel de servicedesk om nog een dag af te spreken.`;
    return { code: 'UITERSTE_AUDITDAG_VOORBIJ', tekst, regel: 'RA-4' };
  };

export const plannen: Opdrachtsoort<ResultatenauditPlannen> = {
  omschrijving: 'Resultatenaudit plannen of verplaatsen',
  rollen: ['school', 'servicedesk'],
  mag: (dossier, context, { rol }) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, bezwaar(dossier, context, rol)),
  besluit(dossier, { meetjaar, certificerendeInstelling, datum, reden = null }, context, { rol }) {
    const { vandaag, kalender } = context;
    const velden = veldcontrole();
    const { fouten, fout } = velden;
    const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'RA-4', bezwaar(dossier, context, rol));
    const vorig = planVan(dossier, meetjaar);
    const dagGoed = velden.datum('datum', datum);
    if (dagGoed && ronde) controleerDag(velden, ronde, datum, context);
    const tegen = bezwaarTegenAudit(dossier, certificerendeInstelling, dagGoed ? datum : vandaag, context);
    if (tegen) fout(tegen.code, tegen.regel, 'certificerendeInstelling', `${tegen.tekst} Kies een andere.`);
    if (reden !== null) velden.tekst('reden', reden);
    else if (ronde && vorig && vorig.datum <= vandaag) {
      const tekst = `De resultatenaudit stond op ${inWoorden(vorig.datum)}. Schrijf op waarom er een nieuwe dag nodig is.`;
      fout('REDEN_VERPLICHT', 'RA-4', 'reden', tekst);
    }
    if (!ronde || fouten.length > 0) return weiger(...fouten);
    const vorigeAuditdatum = vorig?.datum ?? null;
    const auditUiterlijk = uiterlijkeAuditdag(ronde, kalender).datum;
    const afspraak = { meetjaar, certificerendeInstelling, auditdatum: datum, vorigeAuditdatum };
    return {
      gebeurtenissen: [{ soort: 'ResultatenauditGepland', datum: vandaag, ...afspraak, reden }],
      brieven: [{ sjabloon: 'audit-gepland', rechtsgevolg: false, gegevens: { ...afspraak, auditUiterlijk } }],
    };
  },
};

/**
 * RA-4: on an open day after the meetperiode, and at the latest on the last audit day. When no day in time is left, a
 * late one is better than none, but soon: that it is late stays on record.
 */
function controleerDag({ fout }: Veldcontrole, ronde: Meetjaar, datum: Datum, context: Context): void {
  const { vandaag, kalender } = context;
  const uiterlijk = uiterlijkeAuditdag(ronde, kalender).datum;
  if (datum <= vandaag) fout('DATUM_VOORBIJ', 'RA-4', 'datum', 'De resultatenaudit moet na vandaag plaatsvinden.');
  if (datum <= ronde.totEnMet) {
    const tekst = `De meetperiode loopt tot en met ${inWoorden(ronde.totEnMet)}; de audit is daarna.`;
    fout('MEETPERIODE_LOOPT', 'RA-4', 'datum', tekst);
  }
  const gesloten = redenKantoorGesloten(datum, kalender);
  if (gesloten !== null && dagsoort(datum, kalender) !== 'weekend') {
    fout('DAG_GESLOTEN', 'T8', 'datum', `${inWoorden(datum)} is geen kantoordag (${gesloten}). Kies een andere dag.`);
  }
  if (datum > uiterlijk && vandaag < uiterlijk) {
    fout('AUDIT_TE_LAAT', 'RA-4', 'datum', `De resultatenaudit is uiterlijk op ${inWoorden(uiterlijk)}.`);
  } else if (datum > uiterlijk) {
    const { laatsteDag } = lateTermijn(ronde, context);
    const tekst = `De uiterste dag is voorbij: plan de resultatenaudit uiterlijk op ${inWoorden(laatsteDag)}.`;
    if (datum > laatsteDag) fout('AUDIT_TE_LAAT', 'RA-4', 'datum', tekst);
  }
}

/** Until when a late audit can be planned. */
const lateTermijn = (ronde: Meetjaar, { vandaag, kalender }: Context) =>
  berekenTermijn(
    {
      begindatum: vandaag,
      duur: handleiding(ronde.handleiding).resultatenaudit.lateAuditBinnen,
      grondslag: 'handleiding',
      gebeurtenis: 'het plannen van een late resultatenaudit',
      regel: 'RA-4',
    },
    kalender,
  );
