/** A simulation as a client sees it: days and Dutch sentences. */
import { isIntern, isInterneGebeurtenis } from '../../domain/dossier/dossier.ts';
import type { Taak, Weigering } from '../../domain/dossier/procedure.ts';
import type { GesimuleerdeBrief } from '../../domain/simulatie/berichten.ts';
import type { Simulatie, Stap } from '../../domain/simulatie/simulatie.ts';
import type { Taakverloop, Termijnverloop } from '../../domain/simulatie/verloop.ts';
import { dagVan } from '../../domain/termijn/index.ts';
import { briefnaam } from '../scholen/briefnamen.ts';
import { omschrijvingVan } from '../scholen/gebeurtenis-omschrijving.ts';
import { voorSchool } from '../scholen/gebeurtenis-voor-school.ts';
import type { Simulatieantwoord } from './simulatie-schema.ts';

/** The same, without what the school must not see. */
export function zonderIntern(simulatie: Simulatie): Simulatie {
  const zichtbaar = ({ id }: { id: string }) => !isIntern(id);
  const { stappen, termijnen, taken, einde } = simulatie;
  return {
    ...simulatie,
    stappen: stappen
      .map((stap) => ({
        ...stap,
        gebeurtenissen: stap.gebeurtenissen.filter((g) => !isInterneGebeurtenis(g)).map(voorSchool),
      }))
      .filter((stap) => stap.opdracht !== null || stap.gebeurtenissen.length > 0),
    termijnen: termijnen.filter(zichtbaar),
    taken: taken.filter(zichtbaar),
    einde: {
      ...einde,
      overzicht: { ...einde.overzicht, termijnen: einde.overzicht.termijnen.filter(zichtbaar) },
      taken: einde.taken.filter(zichtbaar),
    },
  };
}

/** How a planned command is called by who asked for it. */
export interface Naamgeving {
  /** Its place in the request. */
  plaats: number;
  /** Names of fields in the API, where they differ from those in the command. */
  velden: Readonly<Record<string, string>>;
}

/** @param plan in the order in which it was simulated */
export function toonSimulatie(
  { stappen, brieven, herinneringen, statussen, termijnen, taken, einde }: Simulatie,
  plan: readonly Naamgeving[],
): Omit<Simulatieantwoord, 'schoolId' | 'vanafDatum' | 'totEnMet' | 'voorbeeldinstellingen'> {
  return {
    stappen: stappen.map((stap) => toonStap(stap, plan)),
    brieven: brieven.map(toonBrief),
    herinneringen: herinneringen.map(({ datum, punten }) => ({
      datum,
      punten: punten.map(({ onderwerp, stap, laatsteDag }) => ({ onderwerp, stap, laatsteDag })),
    })),
    statusverloop: statussen.map(({ status, soortKeurmerk, ...tijdvak }) => ({
      status,
      soortKeurmerk,
      ...toonTijdvak(tijdvak),
    })),
    termijnverloop: termijnen.map(toonTermijnverloop),
    taakverloop: taken.map((taak) => ({ ...toonTaak(taak), ...toonTijdvak(taak) })),
    einde: {
      status: einde.overzicht.status,
      soortKeurmerk: einde.overzicht.soortKeurmerk,
      aanZet: einde.overzicht.wachtOp,
      termijnen: einde.overzicht.termijnen.map(({ vervaltOp: _vervaltOp, ...termijn }) => ({
        ...termijn,
        toelichting: [...termijn.toelichting],
      })),
      taken: einde.taken.map(toonTaak),
    },
  };
}

function toonStap({ moment, opdracht, gebeurtenissen, geweigerd }: Stap, plan: readonly Naamgeving[]) {
  const naamgeving = opdracht === null ? undefined : plan[opdracht];
  return {
    datum: dagVan(moment),
    momentOp: new Date(moment).toISOString(),
    opdracht: naamgeving?.plaats ?? null,
    gebeurtenissen: gebeurtenissen.map((g) => ({ soort: g.soort, datum: g.datum, omschrijving: omschrijvingVan(g) })),
    geweigerd: geweigerd.map((reden) => metVeld(reden, naamgeving?.velden ?? {})),
  };
}

function metVeld(reden: Weigering, velden: Naamgeving['velden']): Weigering {
  const naam = reden.veld === undefined ? undefined : velden[reden.veld];
  return naam === undefined ? reden : { ...reden, veld: naam };
}

function toonBrief({ briefId: id, sjabloon, kanaal, klaargezetOp, verzondenOp, stand }: GesimuleerdeBrief) {
  const wacht = kanaal === 'post' ? ('te posten' as const) : ('klaargezet' as const);
  return {
    ...{ id, sjabloon, omschrijving: briefnaam(sjabloon), kanaal },
    klaarzetDatum: klaargezetOp,
    verzendDatum: verzondenOp,
    status: stand === 'wacht' ? wacht : stand,
  };
}

function toonTermijnverloop(termijn: Termijnverloop) {
  const { id, omschrijving, wie, laatsteDag, stand, toelichting } = termijn;
  return { id, omschrijving, wie, laatsteDag, stand, toelichting: [...toelichting], ...toonTijdvak(termijn) };
}

const toonTaak = ({ id, rol, omschrijving, uiterlijk }: Taak) => ({ id, rol, omschrijving, uiterlijk });

const toonTijdvak = ({ van, tot }: Pick<Taakverloop, 'van' | 'tot'>) => ({ vanDatum: van, totDatum: tot });
