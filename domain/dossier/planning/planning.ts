/**
 * Planning of the yearly resultatenaudit: the school chooses a certificerende instelling and a day (N-29, RA-4 to RA-7).
 */
import { berekenTermijn, type Datum, eindeVan, type Kalender, momentVan } from '../../termijn/index.ts';
import { bezwaarTegenInstelling } from '../../regels/certificerende-instellingen.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import type { Meetjaar } from '../meetjaar/meetjaar.ts';
import { type Deadline, type Procedure, weiger, type Weigering } from '../procedure.ts';
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

interface Plan {
  meetjaar: number;
  certificerendeInstelling: string;
  datum: Datum;
}

export interface PlanningDeel {
  /** The plans that still matter, oldest meetjaar first. */
  gepland: readonly Plan[];
  /** The last meetjaar that was escalated. */
  geescaleerdVoor: number | null;
}

const planVan = (dossier: Dossier, jaar: number) => dossier.planning.gepland.find((p) => p.meetjaar === jaar);

const ongepland = (dossier: Dossier) => dossier.meetjaar.begonnen.filter((m) => !planVan(dossier, m.jaar));

export const planning: Procedure<PlanningDeel, ResultatenauditPlannen, PlanningGebeurtenis> = {
  begin: { gepland: [], geescaleerdVoor: null },

  opdrachten: {
    ResultatenauditPlannen: {
      omschrijving: 'Resultatenaudit plannen of verplaatsen',
      rollen: ['school', 'servicedesk'],
      mag: (dossier) =>
        dossier.meetjaar.begonnen.length === 0
          ? {
              code: 'GEEN_KEURMERK',
              tekst: 'Deze school heeft geen keurmerk. Er loopt geen meetjaar om te controleren.',
              regel: 'RA-4',
            }
          : null,
      besluit(dossier, { meetjaar, certificerendeInstelling, datum }, { vandaag, kalender }) {
        const ronde = dossier.meetjaar.begonnen.find((m) => m.jaar === meetjaar);
        if (!ronde) {
          const lopend = dossier.meetjaar.begonnen.map((m) => m.jaar).join(' en ');
          return weiger({
            code: 'MEETJAAR_LOOPT_NIET',
            tekst: `Meetjaar ${meetjaar} is niet te plannen. Kies ${lopend}.`,
            regel: 'RA-4',
            veld: 'meetjaar',
          });
        }
        const fouten = foutenInDatum(ronde, datum, vandaag, kalender);
        const vorig = planVan(dossier, meetjaar);
        if (vorig && vorig.datum <= vandaag) {
          const tekst = `De resultatenaudit van ${vorig.datum} is niet meer te verplaatsen: die dag is er al.`;
          fouten.push({ code: 'AUDITDAG_VOORBIJ', tekst, regel: 'RA-4', veld: 'datum' });
        }
        const bezwaar = bezwaarTegenInstelling(certificerendeInstelling, datum);
        if (bezwaar) {
          fouten.push({ code: 'CI_NIET_TOEGELATEN', tekst: bezwaar, regel: 'RA-6', veld: 'certificerendeInstelling' });
        }
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
        return datum ? { ...deel, gepland: [{ meetjaar, certificerendeInstelling, datum }] } : deel;
      }
      case 'ResultatenauditGepland': {
        const { meetjaar, certificerendeInstelling, auditdatum } = g;
        const andere = deel.gepland.filter((p) => p.meetjaar !== meetjaar);
        return {
          ...deel,
          gepland: [...andere, { meetjaar, certificerendeInstelling, datum: auditdatum }]
            .sort((a, b) => a.meetjaar - b.meetjaar)
            .slice(-3),
        };
      }
      case 'PlanningGeescaleerd':
        return { ...deel, geescaleerdVoor: g.meetjaar };
      default:
        return deel;
    }
  },

  deadlines(dossier, { kalender }) {
    return ongepland(dossier).flatMap((ronde): Deadline[] => {
      const voorstel = voorstelUiterlijk(ronde, kalender);
      const audit = uiterlijkeAuditdag(ronde, kalender);
      const gevonden: Deadline[] = [
        {
          id: idVan(ronde),
          soort: 'termijn',
          omschrijving: `Voorstel voor de resultatenaudit over meetjaar ${ronde.jaar}`,
          wie: 'school',
          laatsteDag: voorstel.laatsteDag,
          vervaltOp: eindeVan(voorstel.laatsteDag),
          toelichting: voorstel.toelichting,
        },
        {
          id: `planning/${ronde.jaar}/audit`,
          soort: 'termijn',
          omschrijving: `Resultatenaudit over meetjaar ${ronde.jaar}`,
          wie: 'school',
          laatsteDag: audit.datum,
          vervaltOp: eindeVan(audit.datum),
          toelichting: audit.toelichting,
        },
      ];
      if (ronde.jaar > (dossier.planning.geescaleerdVoor ?? 0)) gevonden.push(escalatie(ronde, audit.datum, kalender));
      return gevonden;
    });
  },

  expire(dossier, deadline, { vandaag, kalender }) {
    const ronde = ongepland(dossier).find((m) => deadline.id === `planning/${m.jaar}/escalatie`);
    if (!ronde) return { gebeurtenissen: [] };
    return {
      gebeurtenissen: [{ soort: 'PlanningGeescaleerd', datum: vandaag, meetjaar: ronde.jaar }],
      brieven: [
        {
          sjabloon: 'planning-escalatie',
          rechtsgevolg: false,
          gegevens: { meetjaar: ronde.jaar, auditUiterlijk: uiterlijkeAuditdag(ronde, kalender).datum },
        },
      ],
    };
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

  taken(dossier, { kalender }) {
    const jaar = dossier.planning.geescaleerdVoor;
    const ronde = ongepland(dossier).find((m) => m.jaar === jaar);
    if (!ronde) return [];
    return [
      {
        id: `planning/${ronde.jaar}/escalatie`,
        rol: 'servicedesk',
        omschrijving: `Bel de school: de resultatenaudit over meetjaar ${ronde.jaar} is nog niet gepland`,
        uiterlijk: uiterlijkeAuditdag(ronde, kalender).datum,
      },
    ];
  },
};

const idVan = (ronde: Meetjaar) => `planning/${ronde.jaar}/voorstel`;

function foutenInDatum(ronde: Meetjaar, datum: Datum, vandaag: Datum, kalender: Kalender): Weigering[] {
  const fouten: Weigering[] = [];
  const fout = (code: string, tekst: string) => fouten.push({ code, tekst, regel: 'RA-4', veld: 'datum' });
  const uiterlijk = uiterlijkeAuditdag(ronde, kalender).datum;
  if (datum <= vandaag) fout('DATUM_VOORBIJ', 'De resultatenaudit moet na vandaag plaatsvinden.');
  if (datum <= ronde.totEnMet) {
    fout('MEETPERIODE_LOOPT', `De meetperiode loopt tot en met ${ronde.totEnMet}; de audit is daarna.`);
  }
  if (datum > uiterlijk) fout('AUDIT_TE_LAAT', `De resultatenaudit is uiterlijk op ${uiterlijk}.`);
  return fouten;
}

/** N-29: the day by which the school proposes; a term of the Handleiding, so it rolls to an open day (N-32). */
function voorstelUiterlijk(ronde: Meetjaar, kalender: Kalender) {
  const dag = `${ronde.jaar + 1}-${handleiding(ronde.handleiding).resultatenaudit.voorstelUiterlijk}`;
  return berekenTermijn(
    {
      begindatum: dag,
      begin: 'eerste-dag',
      duur: { aantal: 1, eenheid: 'dagen' },
      grondslag: 'handleiding',
      gebeurtenis: 'de dag die de Handleiding voor het voorstel noemt',
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
    laatsteDag: termijn.laatsteDag,
    vervaltOp: momentVan(termijn.laatsteDag, '09:00'),
    toelichting: termijn.toelichting,
  };
}
