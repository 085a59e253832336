/**
 * The school stops of its own accord: its last day with the keurmerk, and the list of what it still owes its learners
 * (SN-5). Stopping is its right: nobody decides on it, and no wachttijd follows (N-4).
 */
import { eindeVan, inWoorden } from '../../termijn/index.ts';
import { handleiding, type Herinneringsstap, type Sluitingsregel } from '../../regels/handleiding.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { eisVan } from '../eis.ts';
import type { Deadline, Procedure } from '../procedure.ts';
import type { StopDeel, StopGebeurtenis, StopOpdracht } from './feiten.ts';
import { afronden, intrekken, melden } from './opdrachten.ts';
import { sluitdag } from './sluitdag.ts';

type Lopend = NonNullable<StopDeel['lopend']>;

/** No source: the school is reminded of a point on its list three days before. */
const HERINNERINGEN: readonly Herinneringsstap[] = [{ stap: '3 dagen', vooraf: { aantal: 3, eenheid: 'dagen' } }];

export const stop: Procedure<StopDeel, StopOpdracht, StopGebeurtenis> = {
  begin: { lopend: null },

  opdrachten: { StopMelden: melden, StopIntrekken: intrekken, SluitingspuntAfronden: afronden },

  evolve(deel, g) {
    switch (g.soort) {
      case 'StopGemeld': {
        const { gemeldOp, perDatum, handleiding: versie } = g;
        const vastgelegdOp = g.datum;
        return { lopend: { gemeldOp, vastgelegdOp, perDatum, handleiding: versie, afgerond: [], geeindigd: false } };
      }
      case 'StopIngetrokken':
        return { lopend: null };
      case 'SluitingspuntAfgerond': {
        if (!deel.lopend) return deel;
        const lopend = { ...deel.lopend, afgerond: [...deel.lopend.afgerond, g.punt] };
        return { lopend: isKlaar(lopend) ? null : lopend };
      }
      case 'KeurmerkGeeindigd': {
        if (!deel.lopend) return deel;
        const lopend = { ...deel.lopend, geeindigd: true };
        return { lopend: isKlaar(lopend) ? null : lopend };
      }
      default:
        return deel;
    }
  },

  deadlines({ stop: { lopend } }, context) {
    if (!lopend) return [];
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
    return lopend.geeindigd ? punten : [...punten, einde(lopend)];
  },

  expire({ stop: { lopend } }, deadline, { vandaag }) {
    if (!lopend || deadline.id !== 'stop/einde') return { gebeurtenissen: [] };
    const { perDatum: totEnMet } = lopend;
    return {
      gebeurtenissen: [{ soort: 'KeurmerkGeeindigd', datum: vandaag, reden: 'gestopt', totEnMet }],
      brieven: [{ sjabloon: 'keurmerk-geeindigd', rechtsgevolg: false, gegevens: { reden: 'gestopt', totEnMet } }],
    };
  },

  herinneringen({ stop: { lopend } }, context) {
    if (!lopend) return [];
    return openPunten(lopend)
      .filter(({ wie }) => wie === 'school')
      .map((regel) => {
        const { laatsteDag } = sluitdag(lopend, regel, context);
        return {
          id: `stop/${regel.punt}`,
          onderwerp: regel.omschrijving,
          laatsteDag,
          // What was asked on the day of the report itself needs no reminder.
          stappen: herinneringsdagen(laatsteDag, HERINNERINGEN, context.kalender).filter(
            ({ vanaf }) => vanaf > lopend.vastgelegdOp,
          ),
        };
      });
  },

  taken({ stop: { lopend } }, context) {
    if (!lopend) return [];
    return openPunten(lopend)
      .filter(({ wie }) => wie === 'servicedesk')
      .map((regel) => ({
        id: `stop/${regel.punt}/uitvoeren`,
        rol: 'servicedesk' as const,
        omschrijving: regel.omschrijving,
        uiterlijk: sluitdag(lopend, regel, context).laatsteDag,
      }));
  },
};

const openPunten = ({ handleiding: versie, afgerond }: Lopend): Sluitingsregel[] =>
  handleiding(versie).sluiting.filter(({ punt }) => !afgerond.includes(punt));

/** The keurmerk has ended and every point is done: nothing is left of the stop. */
const isKlaar = (lopend: Lopend) => lopend.geeindigd && openPunten(lopend).length === 0;

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

const kleineLetter = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1);
