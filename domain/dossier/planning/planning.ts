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
import { heeftBelang } from '../belangen/belang.ts';
import { bewaar, naGoedkeuring, type PerMeetjaar } from '../meetjaar/bewaren.ts';
import { bezwaarTegenElkMeetjaar, gekozenMeetjaar } from '../meetjaar/keuze.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { eisVan } from '../eis.ts';
import { type Context, type Deadline, type Procedure, type Taak, weiger, type Weigering } from '../procedure.ts';
import { auditronde } from '../resultatenaudit/ronde.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { uiterlijkeAuditdag } from './auditdag.ts';

export interface ResultatenauditPlannen {
  soort: 'ResultatenauditPlannen';
  meetjaar: number;
  certificerendeInstelling: string;
  datum: Datum;
}

export type PlanningGebeurtenis =
  | {
      soort: 'ResultatenauditGepland';
      datum: Datum;
      meetjaar: number;
      certificerendeInstelling: string;
      auditdatum: Datum;
      /** The day that this plan replaces; null for a first plan. */
      vorigeAuditdatum: Datum | null;
    }
  | { soort: 'PlanningGeescaleerd'; datum: Datum; meetjaar: number };

interface Plan extends PerMeetjaar {
  certificerendeInstelling: string;
  datum: Datum;
}

export interface PlanningDeel {
  /** Of every meetjaar that is not approved, and of the last one that was; oldest first. */
  gepland: readonly Plan[];
  /** The last meetjaar that was escalated. */
  geescaleerdVoor: number | null;
}

const planVan = (dossier: Dossier, jaar: number) => dossier.planning.gepland.find((p) => p.meetjaar === jaar);

const ongepland = (dossier: Dossier) => openMeetjaren(dossier).filter((m) => !planVan(dossier, m.jaar));

const geenKeurmerk: Weigering = {
  code: 'GEEN_KEURMERK',
  tekst: 'Deze school heeft geen keurmerk. Er loopt geen meetjaar om te controleren.',
  regel: 'RA-4',
};

/** The audit of this meetjaar has been held: there is nothing to plan any more. */
const alGehouden = (dossier: Dossier) => (ronde: Meetjaar) => {
  if (auditronde(dossier, ronde.jaar).adviesOp === null) return null;
  const tekst = `De resultatenaudit over meetjaar ${ronde.jaar} is al gehouden.`;
  return { code: 'AUDIT_AL_GEHOUDEN', tekst, regel: 'RA-9' };
};

export const planning: Procedure<PlanningDeel, ResultatenauditPlannen, PlanningGebeurtenis> = {
  begin: { gepland: [], geescaleerdVoor: null },

  opdrachten: {
    ResultatenauditPlannen: {
      omschrijving: 'Resultatenaudit plannen of verplaatsen',
      rollen: ['school', 'servicedesk'],
      mag: (dossier) => bezwaarTegenElkMeetjaar(dossier, geenKeurmerk, alGehouden(dossier)),
      besluit(dossier, opdracht, context) {
        const { meetjaar, certificerendeInstelling, datum } = opdracht;
        const { vandaag } = context;
        const velden = veldcontrole();
        const { fouten, fout } = velden;
        const ronde = gekozenMeetjaar(dossier, meetjaar, velden, 'RA-4', alGehouden(dossier));
        const vorig = planVan(dossier, meetjaar);
        if (ronde && vorig && vorig.datum <= vandaag) {
          const tekst = `De resultatenaudit van ${inWoorden(vorig.datum)} is niet meer te verplaatsen: die dag is er al.`;
          fout('AUDITDAG_VOORBIJ', 'RA-4', 'datum', tekst);
        }
        const dagGoed = velden.datum('datum', datum);
        if (dagGoed && ronde) controleerDag(velden, ronde, datum, context);
        controleerInstelling(velden, dossier, certificerendeInstelling, dagGoed ? datum : vandaag, context);
        if (fouten.length > 0) return weiger(...fouten);
        return {
          gebeurtenissen: [
            {
              soort: 'ResultatenauditGepland',
              datum: vandaag,
              meetjaar,
              certificerendeInstelling,
              auditdatum: datum,
              vorigeAuditdatum: vorig?.datum ?? null,
            },
          ],
        };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd': {
        const { auditGeplandOp: datum, meetjaar, certificerendeInstelling } = g.stand;
        if (!datum) return deel;
        return { ...deel, gepland: [{ meetjaar, certificerendeInstelling, datum, goedgekeurdOp: null }] };
      }
      case 'ResultatenauditGepland': {
        const { meetjaar, certificerendeInstelling, auditdatum } = g;
        const plan = { meetjaar, certificerendeInstelling, datum: auditdatum, goedgekeurdOp: null };
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
    return ongepland(dossier).flatMap((ronde): Deadline[] => {
      const voorstel = voorstelUiterlijk(ronde, kalender);
      const audit = uiterlijkeAuditdag(ronde, kalender);
      const gevonden: Deadline[] = [
        eisVan(
          {
            id: idVan(ronde),
            omschrijving: `Voorstel voor de resultatenaudit over meetjaar ${ronde.jaar}`,
            wie: 'school',
            doet: `plant de resultatenaudit over meetjaar ${ronde.jaar}`,
          },
          voorstel,
        ),
        eisVan(
          {
            id: `planning/${ronde.jaar}/audit`,
            omschrijving: `Resultatenaudit over meetjaar ${ronde.jaar}`,
            wie: 'school',
            doet: `laat de resultatenaudit over meetjaar ${ronde.jaar} doen`,
          },
          { laatsteDag: audit.datum, toelichting: audit.toelichting },
        ),
      ];
      if (ronde.jaar > (dossier.planning.geescaleerdVoor ?? 0)) gevonden.push(escalatie(ronde, audit.datum, kalender));
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
    const geescaleerd = ongepland(dossier).filter((m) => m.jaar <= (dossier.planning.geescaleerdVoor ?? 0));
    const bellen = geescaleerd.map((ronde): Taak => ({
      id: `planning/${ronde.jaar}/escalatie`,
      rol: 'servicedesk',
      omschrijving: `Bel de school: de resultatenaudit over meetjaar ${ronde.jaar} is nog niet gepland`,
      uiterlijk: uiterlijkeAuditdag(ronde, context.kalender).datum,
    }));
    return [...bellen, ...vanDeLijst(dossier, context), ...opGeslotenDag(dossier, context)];
  },
};

/** RA-6: a planned audit of which the certificerende instelling will not be on the list any more. */
function vanDeLijst(dossier: Dossier, { vandaag, certificerendeInstellingen }: Context): Taak[] {
  return dossier.planning.gepland
    .filter(({ datum }) => datum > vandaag)
    .flatMap(({ meetjaar, certificerendeInstelling, datum }): Taak[] => {
      const bezwaar = bezwaarTegenInstelling(certificerendeInstelling, datum, certificerendeInstellingen);
      if (!bezwaar) return [];
      const omschrijving = `Kies een andere certificerende instelling voor de resultatenaudit over meetjaar ${meetjaar}: ${bezwaar.replace(/\.$/, '')}`;
      return [{ id: `planning/${meetjaar}/instelling`, rol: 'servicedesk', omschrijving, uiterlijk: datum }];
    });
}

/** T8: a planned audit of which the day was closed since. A day in a weekend was chosen so. */
function opGeslotenDag({ planning: { gepland } }: Dossier, { vandaag, kalender }: Context): Taak[] {
  return gepland
    .filter(({ datum, goedgekeurdOp }) => datum > vandaag && goedgekeurdOp === null)
    .flatMap(({ meetjaar, datum }): Taak[] => {
      const gesloten = redenKantoorGesloten(datum, kalender);
      if (gesloten === null || dagsoort(datum, kalender) === 'weekend') return [];
      const omschrijving = `Verplaats de resultatenaudit over meetjaar ${meetjaar}: ${inWoorden(datum)} is geen kantoordag (${gesloten})`;
      return [{ id: `planning/${meetjaar}/dag-gesloten`, rol: 'servicedesk', omschrijving, uiterlijk: datum }];
    });
}

const idVan = (ronde: Meetjaar) => `planning/${ronde.jaar}/voorstel`;

/**
 * RA-4: after the meetperiode and at the latest on the last audit day. When no day in time is left, a late one is
 * better than none: that it is late stands in the record already.
 */
function controleerDag({ fout }: Veldcontrole, ronde: Meetjaar, datum: Datum, { vandaag, kalender }: Context): void {
  const uiterlijk = uiterlijkeAuditdag(ronde, kalender).datum;
  if (datum <= vandaag) fout('DATUM_VOORBIJ', 'RA-4', 'datum', 'De resultatenaudit moet na vandaag plaatsvinden.');
  if (datum <= ronde.totEnMet) {
    const tekst = `De meetperiode loopt tot en met ${inWoorden(ronde.totEnMet)}; de audit is daarna.`;
    fout('MEETPERIODE_LOOPT', 'RA-4', 'datum', tekst);
  }
  if (datum > uiterlijk && vandaag < uiterlijk) {
    fout('AUDIT_TE_LAAT', 'RA-4', 'datum', `De resultatenaudit is uiterlijk op ${inWoorden(uiterlijk)}.`);
  }
}

/** RA-6, LG-12: on the list on the day of the audit, and then without an interest in this school. */
function controleerInstelling(
  { fout }: Veldcontrole,
  dossier: Dossier,
  naam: string,
  dag: Datum,
  { certificerendeInstellingen }: Context,
): void {
  const bezwaar = bezwaarTegenInstelling(naam, dag, certificerendeInstellingen);
  if (bezwaar) fout('CI_NIET_TOEGELATEN', 'RA-6', 'certificerendeInstelling', bezwaar);
  else if (heeftBelang(dossier, 'certificerende instelling', naam, dag)) {
    const tekst = `${naam} heeft op ${inWoorden(dag)} een belang bij deze school. Kies een andere certificerende instelling.`;
    fout('CI_BELANG', 'LG-12', 'certificerendeInstelling', tekst);
  }
}

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
