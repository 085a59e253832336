/** The one planning that is due next, and by when (N-24). */
import { type Handleiding, handleidingOp } from '../../regels/handleiding.ts';
import {
  berekenTermijn,
  type Datum,
  inWoorden,
  type Kalender,
  plusDagen,
  plusMaanden,
  type Stap,
} from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { stoptPer } from '../stop/lijst.ts';
import type { Planperiode } from './feiten.ts';

export type Planningsregels = Handleiding['cursusplanning'];

export interface Planningsplicht {
  /** `cursusplanning/2027-01`: the first month that is not planned. */
  id: string;
  onderwerp: string;
  /** First day that is not planned. */
  vanaf: Datum;
  laatsteDag: Datum;
  toelichting: readonly Stap[];
  regels: Planningsregels;
}

const eersteVanMaand = (dag: Datum): Datum => `${dag.slice(0, 7)}-01`;

/** The first day of a month that begins on or after a day. */
const eersteMaandVanaf = (dag: Datum): Datum =>
  dag === eersteVanMaand(dag) ? dag : plusMaanden(eersteVanMaand(dag), 1);

/** N-24: a school that begins, or is imported, has a full rhythm before its first planning is due. */
export function eersteOngeplandeDag(begin: Datum): Datum {
  return eersteMaandVanaf(plusMaanden(begin, handleidingOp(begin).cursusplanning.ritme.aantal));
}

/** The first day of the month after the one in which a day lies. */
export const volgendeMaand = (dag: Datum): Datum => plusMaanden(eersteVanMaand(dag), 1);

/** A settled term is left alone for as long as one planning can be. */
export function naAfhandeling(ongeplandVanaf: Datum, afgehandeldOp: Datum): Datum {
  const vanaf = volgendeMaand(afgehandeldOp > ongeplandVanaf ? afgehandeldOp : ongeplandVanaf);
  return plusMaanden(vanaf, handleidingOp(vanaf).cursusplanning.langstePeriode.aantal - 1);
}

/** How far the planning reaches when these periods are added: what lies beyond a gap waits. */
export function schuifOp(
  vanaf: Datum,
  perioden: readonly Planperiode[],
): { ongeplandVanaf: Datum; verder: Planperiode[] } {
  let ongeplandVanaf = vanaf;
  const verder: Planperiode[] = [];
  for (const { van, totEnMet } of perioden.toSorted((a, b) => (a.van < b.van ? -1 : Number(a.van > b.van)))) {
    if (totEnMet < ongeplandVanaf) continue;
    const vorige = verder.at(-1);
    if (van <= ongeplandVanaf) ongeplandVanaf = plusDagen(totEnMet, 1);
    else if (!vorige || van > plusDagen(vorige.totEnMet, 1)) verder.push({ van, totEnMet });
    else if (totEnMet > vorige.totEnMet) verder.splice(-1, 1, { van: vorige.van, totEnMet });
  }
  return { ongeplandVanaf, verder };
}

/** Null without a keurmerk, and when the school stops before the day that is not planned. */
export function planningsplicht(dossier: Dossier, kalender: Kalender): Planningsplicht | null {
  const { keurmerk, cursusplanning } = dossier;
  const { ongeplandVanaf } = cursusplanning;
  if (!keurmerk.soort || ongeplandVanaf === null) return null;
  const stopt = stoptPer(dossier);
  if (stopt && ongeplandVanaf > stopt) return null;
  const regels = handleidingOp(ongeplandVanaf).cursusplanning;
  const maand = eersteVanMaand(ongeplandVanaf);
  const { laatsteDag, toelichting } = berekenTermijn(
    {
      begindatum: maand,
      duur: regels.uiterlijkVooraf,
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: 'de eerste dag van de maand die nog niet is gepland',
      regel: 'N-24',
    },
    kalender,
  );
  const totEnMet = plusDagen(plusMaanden(maand, regels.ritme.aantal), -1);
  const tekst = `De planning loopt tot ${inWoorden(ongeplandVanaf)}. De volgende loopt ten minste tot en met ${inWoorden(totEnMet)}.`;
  return {
    id: `cursusplanning/${ongeplandVanaf.slice(0, 7)}`,
    vanaf: ongeplandVanaf,
    onderwerp: `Cursusplanning vanaf ${inWoorden(ongeplandVanaf)}`,
    laatsteDag,
    toelichting: [{ regel: 'N-24', tekst, datum: ongeplandVanaf }, ...toelichting],
    regels,
  };
}
