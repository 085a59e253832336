/**
 * The resultatenaudit of a meetjaar, from the request for data to the besluit on the meetperiode (RA-1 to RA-13, N-8).
 * Its planning is `planning`; the survey and the lesson hours are `tevredenheid` and `nt2`.
 */
import { berekenTermijn, type Datum, type Duur, momentVan } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { bewaar, naGoedkeuring } from '../meetjaar/bewaren.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { normenVan } from '../meetjaar/normen.ts';
import { eisVan } from '../eis.ts';
import type { Context, Deadline, Procedure, Taak } from '../procedure.ts';
import { loopt } from '../voornemen/aanleiding.ts';
import { adviesGeven, planVan } from './advies.ts';
import {
  type Auditronde,
  PIJLERS,
  type ResultatenauditDeel,
  type ResultatenauditGebeurtenis,
  type ResultatenauditOpdracht,
} from './feiten.ts';
import { uitzonderingenIn } from '../nt2/uitzonderingen.ts';
import { geldendeUitsluitingen, leverherinneringen, leverplicht, levertermijn, vraagdag } from './gegevens.ts';
import { goedkeuren } from './goedkeuren.ts';
import { leveren } from './leveren.ts';
import { auditronde, nieuweRonde } from './ronde.ts';

export const resultatenaudit: Procedure<ResultatenauditDeel, ResultatenauditOpdracht, ResultatenauditGebeurtenis> = {
  begin: { rondes: [] },

  opdrachten: { ResultatenLeveren: leveren, AuditadviesGeven: adviesGeven, MeetperiodeGoedkeuren: goedkeuren },

  evolve(deel, g) {
    switch (g.soort) {
      case 'GegevensGevraagd':
        return wijzig(deel, g.meetjaar, { gevraagdOp: g.datum });
      case 'ResultatenGeleverd': {
        const resultaten = g.resultaten.map(({ leerroute, percentage, norm, voldoet }) => ({
          leerroute,
          percentage,
          norm,
          voldoet,
        }));
        const oordelen = resultaten.map((r) => r.voldoet).filter((v) => v !== null);
        const resultatenVoldoen = oordelen.length === 0 ? null : !oordelen.includes(false);
        return wijzig(deel, g.meetjaar, { geleverdOp: g.geleverdOp, resultaten, resultatenVoldoen });
      }
      case 'AuditadviesGegeven': {
        const negatief = PIJLERS.filter((p) => g.adviezen[p] === 'negatief');
        const { datum: adviesOp, gehoudenOp, advies } = g;
        return wijzig(deel, g.meetjaar, { gehoudenOp, adviesOp, advies, negatief });
      }
      case 'MeetperiodeGoedgekeurd':
        return { rondes: naGoedkeuring(deel.rondes, g.meetjaar, g.datum) };
      case 'KeurmerkGeeindigd':
        return resultatenaudit.begin;
      default:
        return deel;
    }
  },

  /** RA-3: a letter that asks for what is there already does not leave any more. */
  volgt(dossier, g, { vandaag }) {
    if (g.soort !== 'ResultatenGeleverd' && g.soort !== 'DeelnemersGeleverd' && g.soort !== 'LesurenOpgegeven') {
      return { gebeurtenissen: [] };
    }
    const { meetjaar } = g;
    const wacht = dossier.correspondentie.wachtend.some(
      (b) => b.sjabloon === 'gegevens-opvragen' && b.gegevens['meetjaar'] === meetjaar,
    );
    if (!wacht || !allesGeleverd(dossier, meetjaar)) return { gebeurtenissen: [] };
    return { gebeurtenissen: [{ soort: 'GegevensCompleet', datum: vandaag, meetjaar }] };
  },

  deadlines(dossier, context) {
    return openMeetjaren(dossier).flatMap((ronde) => rondedeadlines(dossier, ronde, context));
  },

  expire(dossier, deadline, { vandaag, kalender }) {
    const ronde = openMeetjaren(dossier).find((m) => deadline.id === verzoekId(m));
    if (!ronde || auditronde(dossier, ronde.jaar).gevraagdOp) return { gebeurtenissen: [] };
    const { jaar: meetjaar } = ronde;
    const leverUiterlijk = levertermijn(ronde, vandaag, kalender).laatsteDag;
    return {
      gebeurtenissen: [{ soort: 'GegevensGevraagd', datum: vandaag, meetjaar, leverUiterlijk }],
      brieven: [
        {
          sjabloon: 'gegevens-opvragen',
          rechtsgevolg: false,
          gegevens: {
            meetjaar,
            leverUiterlijk,
            handleiding: ronde.handleiding,
            uitsluitingen: geldendeUitsluitingen(ronde).map(({ grond }) => grond),
            uitzonderingen: uitzonderingenIn(dossier, ronde),
          },
        },
      ],
    };
  },

  herinneringen(dossier, context) {
    return openMeetjaren(dossier).flatMap((ronde) => {
      const plicht = gegevensplicht(dossier, ronde, context);
      return plicht ? [leverherinneringen(plicht, ronde, context)] : [];
    });
  },

  taken(dossier, context) {
    return openMeetjaren(dossier).flatMap((ronde): Taak[] => {
      const { advies, adviesOp } = auditronde(dossier, ronde.jaar);
      if (!adviesOp || loopt(dossier, { soort: 'resultatenaudit', meetjaar: ronde.jaar })) return [];
      const { laatsteDag: uiterlijk } = besluittermijn(ronde, adviesOp, context);
      return [
        advies === 'negatief'
          ? {
              id: `resultatenaudit/${ronde.jaar}/negatief`,
              rol: 'beslisser',
              omschrijving: `Het advies over meetjaar ${ronde.jaar} is negatief: breng een voornemen uit of keur gemotiveerd goed`,
              uiterlijk,
            }
          : {
              id: `resultatenaudit/${ronde.jaar}/goedkeuren`,
              rol: 'beslisser',
              omschrijving: `Besluit over meetperiode ${ronde.jaar}: het advies is positief`,
              uiterlijk,
            },
      ];
    });
  },
};

/** RA-3: results, learners for the survey and lesson hours. */
const allesGeleverd = (dossier: Dossier, meetjaar: number): boolean =>
  auditronde(dossier, meetjaar).geleverdOp !== null &&
  dossier.tevredenheid.perMeetjaar.some((r) => r.meetjaar === meetjaar && r.geleverdOp !== null) &&
  dossier.nt2.opgaven.some((o) => o.meetjaar === meetjaar);

const verzoekId = ({ jaar }: Meetjaar) => `resultatenaudit/${jaar}/gegevensverzoek`;

function wijzig({ rondes }: ResultatenauditDeel, meetjaar: number, nieuw: Partial<Auditronde>): ResultatenauditDeel {
  const oud = rondes.find((r) => r.meetjaar === meetjaar) ?? nieuweRonde(meetjaar);
  return { rondes: bewaar(rondes, { ...oud, ...nieuw }) };
}

function rondedeadlines(dossier: Dossier, ronde: Meetjaar, context: Context): Deadline[] {
  const { jaar } = ronde;
  const { gevraagdOp, adviesOp } = auditronde(dossier, jaar);
  if (adviesOp) {
    const termijn = besluittermijn(ronde, adviesOp, context);
    return [
      eisVan(
        {
          id: `resultatenaudit/${jaar}/besluit`,
          omschrijving: `Besluit over meetperiode ${jaar}`,
          wie: 'beslisser',
          doet: `besluit over meetperiode ${jaar}`,
        },
        termijn,
      ),
    ];
  }
  const gevonden: Deadline[] = [];
  // N-6: nobody is asked for what would be refused because it cannot be judged.
  if (!gevraagdOp && normenVan(ronde, context.instellingen)) gevonden.push(gegevensverzoek(ronde, context));
  const plicht = gegevensplicht(dossier, ronde, context);
  if (plicht) gevonden.push(plicht);
  const plan = planVan(dossier, jaar);
  if (plan) {
    const { adviesNaAudit } = handleiding(ronde.handleiding).resultatenaudit;
    const termijn = termijnNa(plan.datum, adviesNaAudit, `de resultatenaudit over meetjaar ${jaar}`, context);
    gevonden.push(
      eisVan(
        {
          id: `resultatenaudit/${jaar}/advies`,
          omschrijving: `Advies na de resultatenaudit over meetjaar ${jaar}`,
          wie: 'auditor',
          doet: `geeft het advies over meetjaar ${jaar}`,
        },
        termijn,
      ),
    );
  }
  return gevonden;
}

/** RA-3: on the first day of the last stretch of the meetperiode the school is asked for its data. */
function gegevensverzoek(ronde: Meetjaar, { kalender }: Context): Deadline {
  const { laatsteDag, toelichting } = vraagdag(ronde, kalender);
  return {
    id: verzoekId(ronde),
    soort: 'moment',
    omschrijving: `Vraag aan de school om de gegevens over meetjaar ${ronde.jaar}`,
    wie: null,
    doet: null,
    laatsteDag,
    vervaltOp: momentVan(laatsteDag, '09:00'),
    toelichting,
  };
}

function gegevensplicht(dossier: Dossier, ronde: Meetjaar, context: Context): Deadline | null {
  const { jaar } = ronde;
  if (auditronde(dossier, jaar).geleverdOp) return null;
  const id = `resultatenaudit/${jaar}/gegevens`;
  const omschrijving = `Resultaten over meetjaar ${jaar}`;
  return leverplicht(
    dossier,
    ronde,
    { id, omschrijving, doet: `levert de resultaten over meetjaar ${jaar} aan` },
    context,
  );
}

/** N-8: the term of Blik op Werk after the advice. */
function besluittermijn(ronde: Meetjaar, adviesOp: Datum, context: Context) {
  const { besluitNaAdvies } = handleiding(ronde.handleiding).resultatenaudit;
  return termijnNa(adviesOp, besluitNaAdvies, `het advies over meetjaar ${ronde.jaar}`, context);
}

function termijnNa(begindatum: Datum, duur: Duur, gebeurtenis: string, { kalender }: Context) {
  return berekenTermijn({ begindatum, duur, grondslag: 'handleiding', gebeurtenis, regel: 'N-8' }, kalender);
}
