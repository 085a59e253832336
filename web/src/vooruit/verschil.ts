/** What one planned command changes: two simulations of the same days, without it and with it. */
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
type Simulatie = Schemas['Simulatie'];
type Brief = Schemas['GesimuleerdeBrief'];
type Termijn = Schemas['Termijnverloop'];
type Taak = Schemas['Taakverloop'];

export interface Verschil {
  totEnMet: string;
  /** Why the command would be refused; empty when it would not. */
  geweigerd: Schemas['Reden'][];
  /** What is recorded at once. */
  gebeurtenissen: string[];
  /** The course of the status, when it becomes another one. */
  status: Schemas['Statusverloop'][];
  brieven: { erbij: Brief[]; weg: Brief[] };
  termijnen: { erbij: Termijn[]; verschoven: { termijn: Termijn; was: string }[]; klaar: Termijn[] };
  taken: { erbij: Taak[]; weg: Taak[] };
}

export function verschilTussen(zonder: Simulatie, met: Simulatie): Verschil {
  const stap = met.stappen.find((s) => s.opdracht === 0);
  return {
    totEnMet: met.totEnMet,
    geweigerd: stap?.geweigerd ?? [],
    gebeurtenissen: stap?.gebeurtenissen.filter((g) => !BRIEFFEITEN.has(g.soort)).map((g) => g.omschrijving) ?? [],
    status: zelfde(zonder.statusverloop, met.statusverloop, statussleutel) ? [] : met.statusverloop,
    brieven: {
      erbij: alleenIn(met.brieven, zonder.brieven, briefsleutel),
      weg: alleenIn(zonder.brieven, met.brieven, briefsleutel),
    },
    termijnen: {
      erbij: alleenIn(met.termijnverloop, zonder.termijnverloop, (t) => t.id),
      verschoven: met.termijnverloop.flatMap((termijn) => {
        const was = zonder.termijnverloop.find((t) => t.id === termijn.id)?.laatsteDag;
        return was === undefined || was === termijn.laatsteDag ? [] : [{ termijn, was }];
      }),
      klaar: zonder.termijnverloop.filter((t) => isKlaar(met.termijnverloop, t)),
    },
    taken: {
      erbij: alleenIn(met.taakverloop, zonder.taakverloop, (t) => t.id).filter((t) => zegtIets(t, met)),
      weg: zonder.taakverloop.filter((t) => isWeg(met.taakverloop, t) && zegtIets(t, zonder)),
    },
  };
}

/** Told by the letters themselves. */
const BRIEFFEITEN = new Set(['BriefKlaargezet', 'BriefVerzonden']);

/** That a term will run out one day says nothing of the command, only that nobody acts in a simulation. */
const zegtIets = ({ id, vanDatum }: Taak, { vanafDatum }: Simulatie) =>
  !id.startsWith('verstreken/') || vanDatum <= vanafDatum;

/** A term that now is done or gone, and was not without the command. */
function isKlaar(met: readonly Termijn[], termijn: Termijn): boolean {
  const straks = met.find((t) => t.id === termijn.id);
  if (!straks) return true;
  if (straks.stand === 'afgehandeld') return termijn.stand !== 'afgehandeld';
  const eindigt = ({ stand, totDatum }: Termijn) => stand === 'loopt' && totDatum !== null;
  return eindigt(straks) && (!eindigt(termijn) || eerder(straks.totDatum, termijn.totDatum));
}

/** A task that will not come, or goes sooner. */
function isWeg(met: readonly Taak[], taak: Taak): boolean {
  const straks = met.find((t) => t.id === taak.id);
  return !straks || eerder(straks.totDatum, taak.totDatum);
}

const eerder = (straks: string | null, nu: string | null) => straks !== null && (nu === null || straks < nu);

const briefsleutel = ({ sjabloon, klaarzetDatum, verzendDatum }: Brief) =>
  `${sjabloon} ${klaarzetDatum} ${verzendDatum ?? ''}`;

const statussleutel = ({ status, soortKeurmerk, vanDatum }: Schemas['Statusverloop']) =>
  `${status} ${soortKeurmerk ?? ''} ${vanDatum}`;

function alleenIn<T>(deze: readonly T[], andere: readonly T[], sleutel: (iets: T) => string): T[] {
  const daar = new Set(andere.map(sleutel));
  return deze.filter((iets) => !daar.has(sleutel(iets)));
}

const zelfde = <T>(a: readonly T[], b: readonly T[], sleutel: (iets: T) => string) =>
  a.length === b.length && alleenIn(a, b, sleutel).length === 0;
