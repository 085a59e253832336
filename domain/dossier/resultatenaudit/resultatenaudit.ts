/**
 * The resultatenaudit of a meetjaar, from the request for data to the besluit on the meetperiode (RA-1 to RA-13, N-8).
 * Its planning is `planning`; the survey and the lesson hours are `tevredenheid` and `nt2`.
 */
import { type Datum, inWoorden, momentVan } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { bewaar, naGoedkeuring } from '../meetjaar/bewaren.ts';
import { type Meetjaar, openMeetjaren } from '../meetjaar/meetjaar.ts';
import { normenVan } from '../meetjaar/normen.ts';
import { eisVan } from '../eis.ts';
import type { Context, Deadline, Procedure, Taak } from '../procedure.ts';
import { planVan } from '../planning/auditdag.ts';
import { isUitgebracht, loopt } from '../voornemen/aanleiding.ts';
import { adviesGeven } from './advies.ts';
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
import { adviesIntrekken } from './intrekken.ts';
import { leveren } from './leveren.ts';
import { auditronde, GEEN_ADVIES, nieuweRonde } from './ronde.ts';
import { adviestermijn, besluittermijn } from './termijnen.ts';
import { isAuditUitgebleven } from './uitgebleven.ts';

export const resultatenaudit: Procedure<ResultatenauditDeel, ResultatenauditOpdracht, ResultatenauditGebeurtenis> = {
  begin: { rondes: [] },

  opdrachten: {
    ResultatenLeveren: leveren,
    AuditadviesGeven: adviesGeven,
    AuditadviesIntrekken: adviesIntrekken,
    MeetperiodeGoedkeuren: goedkeuren,
  },

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
        const { datum: adviesOp, gehoudenOp, advies, naUiterste = false } = g;
        return wijzig(deel, g.meetjaar, { gehoudenOp, adviesOp, advies, negatief, naUiterste });
      }
      case 'AuditadviesIngetrokken': {
        const oud = deel.rondes.find((r) => r.meetjaar === g.meetjaar);
        if (!oud) return deel;
        const { gehoudenOp, adviesOp, advies, negatief, naUiterste } = oud;
        const eerder = { gehoudenOp, adviesOp, advies, negatief, naUiterste, ingetrokkenOp: g.datum };
        return wijzig(deel, g.meetjaar, { ...GEEN_ADVIES, ingetrokken: [...oud.ingetrokken, eerder] });
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
      const { adviesOp } = auditronde(dossier, ronde.jaar);
      if (!adviesOp) return zonderAdvies(dossier, ronde, context);
      if (loopt(dossier, { soort: 'resultatenaudit', meetjaar: ronde.jaar })) return [];
      return [besluittaak(dossier, ronde, adviesOp, context)];
    });
  },
};

/** RA-3: results, learners for the survey and lesson hours. */
const allesGeleverd = (dossier: Dossier, meetjaar: number): boolean =>
  auditronde(dossier, meetjaar).geleverdOp !== null &&
  dossier.tevredenheid.perMeetjaar.some((r) => r.meetjaar === meetjaar && r.geleverdOp !== null) &&
  dossier.nt2.opgaven.some((o) => o.meetjaar === meetjaar);

/** RA-9. */
function besluittaak(dossier: Dossier, ronde: Meetjaar, adviesOp: Datum, context: Context): Taak {
  const { jaar } = ronde;
  const { advies, naUiterste } = auditronde(dossier, jaar);
  const { laatsteDag: uiterlijk } = besluittermijn(ronde, adviesOp, context);
  const laat = naUiterste ? '. De audit was na de uiterste dag' : '';
  if (advies === 'positief') {
    const omschrijving = `Besluit over meetperiode ${jaar}: het advies is positief${laat}`;
    return { id: `resultatenaudit/${jaar}/goedkeuren`, rol: 'beslisser', omschrijving, uiterlijk };
  }
  const omschrijving = `Het advies over meetjaar ${jaar} is negatief: breng een voornemen uit of keur gemotiveerd goed${laat}`;
  return { id: `resultatenaudit/${jaar}/negatief`, rol: 'beslisser', omschrijving, uiterlijk };
}

/** N-8: what the auditor has to do; LG-6, N-29: what the beslisser weighs when no audit came. */
function zonderAdvies(dossier: Dossier, ronde: Meetjaar, context: Context): Taak[] {
  const { jaar } = ronde;
  const audit = auditronde(dossier, jaar);
  const plan = planVan(dossier, jaar);
  if (plan) {
    const omschrijving =
      audit.ingetrokken.length > 0
        ? `Geef een nieuw advies over meetjaar ${jaar}: het vorige is ingetrokken`
        : `Doe de resultatenaudit over meetjaar ${jaar} op ${inWoorden(plan.datum)} en geef daarna uw advies`;
    const { laatsteDag: uiterlijk } = adviestermijn(ronde, plan.datum, audit, context);
    return [{ id: `resultatenaudit/${jaar}/adviseren`, rol: 'auditor', omschrijving, uiterlijk }];
  }
  const uitgebracht = isUitgebracht(dossier, { soort: 'geen resultatenaudit', meetjaar: jaar });
  if (uitgebracht || !isAuditUitgebleven(dossier, jaar)) return [];
  const omschrijving = `Er is geen resultatenaudit over meetjaar ${jaar} gehouden of gepland: breng een voornemen uit of laat een dag afspreken`;
  return [{ id: `resultatenaudit/${jaar}/uitgebleven`, rol: 'beslisser', omschrijving, uiterlijk: null }];
}

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
    const termijn = adviestermijn(ronde, plan.datum, auditronde(dossier, jaar), context);
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
