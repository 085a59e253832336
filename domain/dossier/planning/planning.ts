/**
 * Planning of the yearly resultatenaudit: the school chooses a certificerende instelling and a day (N-29, RA-4 to RA-7).
 */
import {
  berekenTermijn,
  dagsoort,
  type Datum,
  inWoorden,
  type Kalender,
  momentVan,
  redenKantoorGesloten,
} from '../../termijn/index.ts';
import { bezwaarTegenInstelling } from '../../regels/certificerende-instellingen.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { bewaar, naGoedkeuring } from '../meetjaar/bewaren.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { eisVan } from '../eis.ts';
import type { Context, Deadline, Procedure, Taak } from '../procedure.ts';
import { auditronde } from '../resultatenaudit/ronde.ts';
import { blijftGevraagd } from '../stop/lijst.ts';
import { planVan, uiterlijkeAuditdag } from './auditdag.ts';
import type { Plan, PlanningDeel, PlanningGebeurtenis, ResultatenauditPlannen } from './feiten.ts';
import { onbeslisteAudits } from './instelling.ts';
import { plannen } from './plannen.ts';

const ongepland = (dossier: Dossier) => openMeetjaren(dossier).filter((m) => !planVan(dossier, m.jaar));

export const planning: Procedure<PlanningDeel, ResultatenauditPlannen, PlanningGebeurtenis> = {
  begin: { gepland: [], geescaleerdVoor: null },

  opdrachten: { ResultatenauditPlannen: plannen },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd': {
        const { auditGeplandOp: datum, meetjaar, certificerendeInstelling } = g.stand;
        if (!datum) return deel;
        const plan: Plan = { meetjaar, certificerendeInstelling, datum, eerstGeplandOp: null, goedgekeurdOp: null };
        return { ...deel, gepland: [plan] };
      }
      case 'ResultatenauditGepland': {
        const { meetjaar, certificerendeInstelling, auditdatum } = g;
        const vorig = deel.gepland.find((p) => p.meetjaar === meetjaar);
        const eerstGeplandOp = vorig ? vorig.eerstGeplandOp : g.datum;
        const plan = { meetjaar, certificerendeInstelling, datum: auditdatum, eerstGeplandOp, goedgekeurdOp: null };
        return { ...deel, gepland: bewaar(deel.gepland, plan) };
      }
      case 'PlanningGeescaleerd':
        return { ...deel, geescaleerdVoor: g.meetjaar };
      case 'MeetperiodeGoedgekeurd':
        return { ...deel, gepland: naGoedkeuring(deel.gepland, g.meetjaar, g.datum) };
      case 'KeurmerkGeeindigd':
        return planning.begin;
      default:
        return deel;
    }
  },

  deadlines(dossier, { kalender }) {
    return openMeetjaren(dossier).flatMap((ronde): Deadline[] => {
      const { jaar } = ronde;
      const audit = uiterlijkeAuditdag(ronde, kalender);
      const plan = planVan(dossier, jaar);
      const gevonden: Deadline[] = [];
      if (!plan) {
        const eis = {
          id: idVan(ronde),
          omschrijving: `Voorstel voor de resultatenaudit over meetjaar ${jaar}`,
          wie: 'school' as const,
          doet: `plant de resultatenaudit over meetjaar ${jaar}`,
        };
        gevonden.push(eisVan(eis, voorstelUiterlijk(ronde, kalender)));
        const escaleert = jaar > (dossier.planning.geescaleerdVoor ?? 0) && moetNogGepland(dossier, ronde, kalender);
        if (escaleert) gevonden.push(escalatie(ronde, audit.datum, kalender));
      }
      // A plan in time stands for the term; a late one does not settle it: it is over until the audit has been held.
      const opTijd = plan !== undefined && plan.datum <= audit.datum;
      if (!opTijd && auditronde(dossier, jaar).adviesOp === null) {
        const eis = {
          id: `planning/${jaar}/audit`,
          omschrijving: `Resultatenaudit over meetjaar ${jaar}`,
          wie: 'school' as const,
          doet: `laat de resultatenaudit over meetjaar ${jaar} doen`,
        };
        gevonden.push(eisVan(eis, { laatsteDag: audit.datum, toelichting: audit.toelichting }));
      }
      return gevonden;
    });
  },

  expire(dossier, deadline, { vandaag, kalender }) {
    const ronde = ongepland(dossier).find((m) => deadline.id === `planning/${m.jaar}/escalatie`);
    if (!ronde) return { gebeurtenissen: [] };
    const auditUiterlijk = uiterlijkeAuditdag(ronde, kalender).datum;
    const gebeurtenissen = [{ soort: 'PlanningGeescaleerd' as const, datum: vandaag, meetjaar: ronde.jaar }];
    // After an import the last audit day may be over: a letter that asks to plan before it would make no sense.
    if (vandaag > auditUiterlijk) return { gebeurtenissen };
    const gegevens = { meetjaar: ronde.jaar, auditUiterlijk };
    return { gebeurtenissen, brieven: [{ sjabloon: 'planning-escalatie', rechtsgevolg: false, gegevens }] };
  },

  herinneringen(dossier, { kalender }) {
    return ongepland(dossier).map((ronde) => {
      const { laatsteDag } = voorstelUiterlijk(ronde, kalender);
      const stappen = handleiding(ronde.handleiding).resultatenaudit.herinneringen;
      return {
        id: idVan(ronde),
        onderwerp: `Voorstel voor de resultatenaudit over meetjaar ${ronde.jaar}`,
        laatsteDag,
        stappen: herinneringsdagen(laatsteDag, stappen, kalender),
      };
    });
  },

  taken(dossier, context) {
    const geescaleerd = ongepland(dossier).filter(
      (m) => m.jaar <= (dossier.planning.geescaleerdVoor ?? 0) && moetNogGepland(dossier, m, context.kalender),
    );
    const bellen = geescaleerd.map((ronde): Taak => ({
      id: `planning/${ronde.jaar}/escalatie`,
      rol: 'servicedesk',
      omschrijving: `Bel de school: de resultatenaudit over meetjaar ${ronde.jaar} is nog niet gepland`,
      uiterlijk: uiterlijkeAuditdag(ronde, context.kalender).datum,
    }));
    return [...bellen, ...vanDeLijst(dossier, context), ...opGeslotenDag(dossier, context)];
  },
};

/** RA-6: an audit of which the certificerende instelling is not on the list on its day; until it has been decided upon. */
function vanDeLijst(dossier: Dossier, context: Context): Taak[] {
  return onbeslisteAudits(dossier, context).flatMap(
    ({ meetjaar, certificerendeInstelling, dag, rol, wat, uiterlijk }) => {
      const bezwaar = bezwaarTegenInstelling(certificerendeInstelling, dag, context.certificerendeInstellingen);
      if (!bezwaar) return [];
      const omschrijving = `${wat}: ${bezwaar.replace(/\.$/, '')}`;
      return [{ id: `planning/${meetjaar}/instelling`, rol, omschrijving, uiterlijk }];
    },
  );
}

/** T8: a planned audit of which the day was closed since. A day in a weekend was chosen so. */
function opGeslotenDag(dossier: Dossier, { kalender }: Context): Taak[] {
  return dossier.planning.gepland
    .filter(({ meetjaar, goedgekeurdOp }) => goedgekeurdOp === null && auditronde(dossier, meetjaar).adviesOp === null)
    .flatMap(({ meetjaar, datum }): Taak[] => {
      const gesloten = redenKantoorGesloten(datum, kalender);
      if (gesloten === null || dagsoort(datum, kalender) === 'weekend') return [];
      const omschrijving = `Verplaats de resultatenaudit over meetjaar ${meetjaar}: ${inWoorden(datum)} is geen kantoordag (${gesloten})`;
      return [{ id: `planning/${meetjaar}/dag-gesloten`, rol: 'servicedesk', omschrijving, uiterlijk: datum }];
    });
}

/** SN-5: nobody is called about an audit that is due after the last day with the keurmerk. */
const moetNogGepland = (dossier: Dossier, ronde: Meetjaar, kalender: Kalender) =>
  blijftGevraagd(dossier, { id: idVan(ronde), laatsteDag: uiterlijkeAuditdag(ronde, kalender).datum });

const idVan = (ronde: Meetjaar) => `planning/${ronde.jaar}/voorstel`;

/** N-29: the day by which the school proposes; a term of the Handleiding, so it rolls to an open day (N-32). */
function voorstelUiterlijk(ronde: Meetjaar, kalender: Kalender) {
  return berekenTermijn(
    {
      begindatum: ronde.totEnMet,
      duur: handleiding(ronde.handleiding).resultatenaudit.voorstelNaMeetperiode,
      grondslag: 'handleiding',
      gebeurtenis: `het einde van de meetperiode ${ronde.jaar}`,
      regel: 'N-29',
    },
    kalender,
  );
}

function escalatie(ronde: Meetjaar, auditUiterlijk: Datum, kalender: Kalender): Deadline {
  const termijn = berekenTermijn(
    {
      begindatum: auditUiterlijk,
      duur: handleiding(ronde.handleiding).resultatenaudit.escalatieVooraf,
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: 'de uiterste dag van de resultatenaudit',
      regel: 'N-29',
    },
    kalender,
  );
  return {
    id: `planning/${ronde.jaar}/escalatie`,
    soort: 'moment',
    omschrijving: `Escalatie als de resultatenaudit over meetjaar ${ronde.jaar} dan niet gepland is`,
    wie: null,
    doet: null,
    laatsteDag: termijn.laatsteDag,
    vervaltOp: momentVan(termijn.laatsteDag, '09:00'),
    toelichting: termijn.toelichting,
  };
}
