/**
 * The school stops of its own accord: its last day with the keurmerk, and the list of what it still owes its learners
 * (SN-5). Stopping is its right: nobody decides on it, and no wachttijd follows (N-4).
 */
import { eindeVan, inWoorden } from '../../termijn/index.ts';
import { handleiding, handleidingOp } from '../../regels/handleiding.ts';
import { type Herstelpunt, HERSTELPUNTEN } from '../../regels/sluiting.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { eisVan } from '../eis.ts';
import type { Deadline, Procedure } from '../procedure.ts';
import type { StopDeel, StopGebeurtenis, StopOpdracht } from './feiten.ts';
import { herstelOmschrijving, isKlaar, type Lopend, openPunten, sluitingslijst } from './lijst.ts';
import { openVoornemens } from '../voornemen/aanleiding.ts';
import { afronden, intrekken, melden } from './opdrachten.ts';
import { hersteldag, sluitdag } from './sluitdag.ts';

export const stop: Procedure<StopDeel, StopOpdracht, StopGebeurtenis> = {
  begin: { lopend: null, herstel: [] },

  opdrachten: { StopMelden: melden, StopIntrekken: intrekken, SluitingspuntAfronden: afronden },

  evolve(deel, g) {
    switch (g.soort) {
      case 'StopGemeld': {
        const { gemeldOp, perDatum, handleiding: versie } = g;
        const lopend = {
          gemeldOp,
          vastgelegdOp: g.datum,
          perDatum,
          handleiding: versie,
          afgerond: [],
          geeindigd: false,
        };
        return { ...deel, lopend: { reden: 'gestopt', ...lopend } };
      }
      case 'StopIngetrokken': {
        const erbij = (g.herstel?.punten ?? []).map((punt) => ({
          punt,
          ingetrokkenOp: g.datum,
          handleiding: g.herstel?.handleiding ?? '',
        }));
        const eerder = deel.herstel.filter((h) => !erbij.some(({ punt }) => punt === h.punt));
        return { lopend: null, herstel: [...eerder, ...erbij] };
      }
      case 'SluitingslijstBegonnen':
        return { ...deel, lopend: nieuweLijst(deel.lopend, g) };
      case 'SluitingspuntAfgerond': {
        const { punt } = g;
        if (isHerstelpunt(punt)) return { ...deel, herstel: deel.herstel.filter((h) => h.punt !== punt) };
        return deel.lopend
          ? { ...deel, lopend: gesloten({ ...deel.lopend, afgerond: [...deel.lopend.afgerond, punt] }) }
          : deel;
      }
      case 'KeurmerkGeeindigd': {
        // What was to be told again is not true any more.
        if (!deel.lopend) return { lopend: null, herstel: [] };
        const perDatum = g.totEnMet < deel.lopend.perDatum ? g.totEnMet : deel.lopend.perDatum;
        return { lopend: gesloten({ ...deel.lopend, perDatum, geeindigd: true }), herstel: [] };
      }
      default:
        return deel;
    }
  },

  /** N-28: of a keurmerk that lapsed DUO and the register are told as well. A list that runs already says it. */
  volgt({ stop: { lopend } }, g, { vandaag }) {
    if (g.soort !== 'KeurmerkGeeindigd' || g.reden !== 'vervallen') return { gebeurtenissen: [] };
    if (lopend && lopend.perDatum === g.totEnMet) return { gebeurtenissen: [] };
    const { totEnMet: perDatum } = g;
    const { versie } = handleidingOp(vandaag);
    return {
      gebeurtenissen: [{ soort: 'SluitingslijstBegonnen', datum: vandaag, perDatum, handleiding: versie }],
    };
  },

  deadlines({ stop: { lopend, herstel } }, context) {
    const terug = herstel.map((punt) => {
      const omschrijving = herstelOmschrijving(punt);
      const eis = { id: `stop/${punt.punt}`, omschrijving, wie: 'servicedesk', doet: herstelt(omschrijving) } as const;
      return eisVan(eis, hersteldag(punt.ingetrokkenOp, context));
    });
    if (!lopend) return terug;
    const punten = openPunten(lopend).map((regel) =>
      eisVan(
        {
          id: `stop/${regel.punt}`,
          omschrijving: `Sluitingslijst: ${kleineLetter(regel.omschrijving)}`,
          wie: regel.wie,
          doet: `handelt een punt van de sluitingslijst af (${kleineLetter(regel.omschrijving)})`,
        },
        sluitdag(lopend, regel, context),
      ),
    );
    return [...terug, ...punten, ...(lopend.geeindigd ? [] : [einde(lopend)])];
  },

  expire(dossier, deadline, { vandaag }) {
    const { lopend } = dossier.stop;
    if (!lopend || deadline.id !== 'stop/einde') return { gebeurtenissen: [] };
    const { perDatum: totEnMet } = lopend;
    return {
      gebeurtenissen: [
        {
          soort: 'KeurmerkGeeindigd',
          datum: vandaag,
          reden: 'gestopt',
          totEnMet,
          voornemenLiep: openVoornemens(dossier).length > 0,
        },
      ],
      brieven: [{ sjabloon: 'keurmerk-geeindigd', rechtsgevolg: false, gegevens: { reden: 'gestopt', totEnMet } }],
    };
  },

  herinneringen({ stop: { lopend } }, context) {
    if (!lopend) return [];
    const { sluitingsherinneringen } = handleiding(lopend.handleiding);
    return openPunten(lopend)
      .filter(({ wie }) => wie === 'school')
      .map((regel) => {
        const { laatsteDag } = sluitdag(lopend, regel, context);
        return {
          id: `stop/${regel.punt}`,
          onderwerp: regel.omschrijving,
          laatsteDag,
          // What was asked on the day of the report itself needs no reminder.
          stappen: herinneringsdagen(laatsteDag, sluitingsherinneringen, context.kalender).filter(
            ({ vanaf }) => vanaf > lopend.vastgelegdOp,
          ),
        };
      });
  },

  taken({ stop: { lopend, herstel } }, context) {
    const taak = (punt: string, omschrijving: string, uiterlijk: string) => {
      return { id: `stop/${punt}/uitvoeren`, rol: 'servicedesk' as const, omschrijving, uiterlijk };
    };
    return [
      ...herstel.map((h) => taak(h.punt, herstelOmschrijving(h), hersteldag(h.ingetrokkenOp, context).laatsteDag)),
      ...(lopend ? openPunten(lopend) : [])
        .filter(({ wie }) => wie === 'servicedesk')
        .map((regel) => taak(regel.punt, regel.omschrijving, sluitdag(lopend as Lopend, regel, context).laatsteDag)),
    ];
  },
};

/** The list while anything of it is left. */
const gesloten = (lopend: Lopend): Lopend | null => (isKlaar(lopend) ? null : lopend);

const isHerstelpunt = (punt: string): punt is Herstelpunt => HERSTELPUNTEN.some((h) => h === punt);

/** What the school still owes from an older list stays on it; what Blik op Werk told then is told anew. */
function nieuweLijst(
  oud: Lopend | null,
  { datum, perDatum, handleiding: versie }: Extract<StopGebeurtenis, { soort: 'SluitingslijstBegonnen' }>,
): Lopend {
  const vers: Lopend = {
    ...{ reden: 'vervallen', gemeldOp: perDatum, vastgelegdOp: datum, perDatum, handleiding: versie },
    ...{ afgerond: [], geeindigd: true },
  };
  if (!oud) return vers;
  const vanOns = sluitingslijst(vers).map(({ punt }) => punt);
  return { ...vers, reden: oud.reden, afgerond: oud.afgerond.filter((punt) => !vanOns.includes(punt)) };
}

function einde({ perDatum }: Lopend): Deadline {
  return {
    id: 'stop/einde',
    soort: 'moment',
    omschrijving: 'Einde van het keurmerk, omdat de school stopt',
    wie: null,
    doet: null,
    laatsteDag: perDatum,
    vervaltOp: eindeVan(perDatum),
    toelichting: [
      { regel: 'SN-5', tekst: `De school meldde dat ${inWoorden(perDatum)} haar laatste dag is.`, datum: perDatum },
    ],
  };
}

const herstelt = (omschrijving: string) => `zet recht dat de school stopte (${kleineLetter(omschrijving)})`;

const kleineLetter = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1);
