/** Which round of Toezicht in de Klas is due for a school, and within which days its visit has to be (AP-3, TK-1, N-13). */
import { type Handleiding, handleiding, handleidingOp } from '../../regels/handleiding.ts';
import {
  berekenTermijn,
  type Datum,
  eersteTidk,
  inWoorden,
  type Kalender,
  plusMaanden,
  type Stap,
  toelichtingVolgendeTidk,
  volgendeTidk,
} from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { isZelfde } from '../voornemen/aanleiding.ts';
import { NIEUWE_RONDE } from './evolve.ts';
import type { GeplandBezoek, LaatsteBezoek, Ronde, Rondesoort } from './feiten.ts';

/** First and last day on which the visit can be. */
export interface Venster {
  van: Datum;
  totEnMet: Datum;
  toelichting: readonly Stap[];
}

export interface HuidigeRonde {
  id: string;
  soort: Rondesoort;
  /** The day on which the round came about: an invitation is never due sooner than some days after it. */
  sinds: Datum;
  venster: Venster;
  /** The rules that were in force when the round began. */
  regels: Toezichtregels;
  stand: Ronde;
}

export type Toezichtregels = Handleiding['toezicht'];

/** The parts of a dossier that tell which round is due. */
export type Rondedossier = Pick<Dossier, 'inschrijving' | 'keurmerk' | 'toezicht' | 'voornemen'>;

/**
 * The round that is due or under way; null without a keurmerk, and while it has to be decided whether a school with a
 * keurmerk voor bepaalde tijd keeps it after an insufficient visit.
 */
export function huidigeRonde(dossier: Rondedossier, kalender: Kalender): HuidigeRonde | null {
  const begin = beginVan(dossier, kalender);
  if (!begin) return null;
  const stand = dossier.toezicht.ronde ?? NIEUWE_RONDE;
  if (!stand.vervroegd) return { ...begin, stand };
  const { uiterlijk, op } = stand.vervroegd;
  const tekst = `Het bezoek is vervroegd: het is uiterlijk op ${inWoorden(uiterlijk)}.`;
  const venster = {
    van: op < begin.venster.van ? op : begin.venster.van,
    totEnMet: uiterlijk,
    toelichting: [...begin.venster.toelichting, { regel: 'AP-3', tekst, datum: uiterlijk }],
  };
  return { ...begin, venster, sinds: op, stand };
}

/** The visit of a round that is planned and was not held; null when there is none. */
export const geplandBezoek = (stand: Ronde | null | undefined): GeplandBezoek | null =>
  stand && !stand.gehoudenOp ? stand.bezoek : null;

type Begin = Omit<HuidigeRonde, 'stand'>;

function beginVan(dossier: Rondedossier, kalender: Kalender): Begin | null {
  const { keurmerk, toezicht } = dossier;
  if (!keurmerk.soort || !keurmerk.handleiding || !keurmerk.verleendOp) return null;
  const { laatste } = toezicht;
  if (!laatste) return eerste(dossier, keurmerk.verleendOp, handleiding(keurmerk.handleiding).toezicht);
  const regels = handleidingOp(laatste.gehoudenOp).toezicht;
  if (laatste.uitkomst === 'voldoende') return vierjaarlijks(dossier, laatste, regels);
  const vanaf = keurmerk.soort === 'bepaalde tijd' ? besloten(dossier, laatste) : laatste.vastgesteldOp;
  if (keurmerk.soort === 'bepaalde tijd' && vanaf === null) return null;
  return herinspectie(dossier, laatste, vanaf ?? laatste.gehoudenOp, regels, kalender);
}

/** The later of a day and the day on which the school came into the record: before it nobody could act. */
const nietVoorInschrijving = ({ inschrijving }: Rondedossier, dag: Datum): Datum =>
  inschrijving.ingeschrevenOp !== null && inschrijving.ingeschrevenOp > dag ? inschrijving.ingeschrevenOp : dag;

function eerste(dossier: Rondedossier, verleendOp: Datum, regels: Toezichtregels): Begin {
  const { van, totEnMet, toelichting } = eersteTidk(verleendOp, regels.eersteNaMaanden, regels.vensterWeken);
  return {
    id: `eerste/${verleendOp}`,
    soort: 'eerste',
    sinds: nietVoorInschrijving(dossier, verleendOp),
    venster: { van, totEnMet, toelichting },
    regels,
  };
}

/** TK-1: never later than four years after the last visit; the window opens some months before that day. */
function vierjaarlijks(dossier: Rondedossier, laatste: LaatsteBezoek, regels: Toezichtregels): Begin {
  const { gehoudenOp, vastgesteldOp } = laatste;
  const totEnMet = volgendeTidk(gehoudenOp, regels.ritmeJaren);
  const van = plusMaanden(totEnMet, -regels.ritmevensterMaanden);
  const tekst = `Het bezoek kan van ${inWoorden(van)} tot en met ${inWoorden(totEnMet)}.`;
  return {
    id: `na-${gehoudenOp}`,
    soort: 'vierjaarlijks',
    sinds: nietVoorInschrijving(dossier, vastgesteldOp ?? gehoudenOp),
    venster: {
      van,
      totEnMet,
      toelichting: [...toelichtingVolgendeTidk(gehoudenOp, regels.ritmeJaren), { regel: 'TK-1', tekst, datum: van }],
    },
    regels,
  };
}

/** N-13. For an imported school of which the term is over already, it starts at the import. */
function herinspectie(
  dossier: Rondedossier,
  { gehoudenOp }: LaatsteBezoek,
  vanaf: Datum,
  regels: Toezichtregels,
  kalender: Kalender,
): Begin {
  const termijnVanaf = (begindatum: Datum) =>
    berekenTermijn(
      {
        begindatum,
        duur: regels.herinspectie,
        grondslag: 'handleiding',
        gebeurtenis: 'de onvoldoende uitkomst van Toezicht in de Klas',
        regel: 'N-13',
      },
      kalender,
    );
  const ingeschrevenOp = nietVoorInschrijving(dossier, vanaf);
  const gewoon = termijnVanaf(vanaf);
  const begin = gewoon.laatsteDag < ingeschrevenOp ? ingeschrevenOp : vanaf;
  const { laatsteDag: totEnMet, toelichting } = begin === vanaf ? gewoon : termijnVanaf(begin);
  return {
    id: `herinspectie/${gehoudenOp}`,
    soort: 'herinspectie',
    sinds: ingeschrevenOp,
    venster: { van: begin, totEnMet, toelichting },
    regels,
  };
}

/** The day on which the voornemen after this visit was settled while the school kept its keurmerk; null before. */
function besloten({ voornemen }: Rondedossier, { gehoudenOp }: LaatsteBezoek): Datum | null {
  const opDitBezoek = voornemen.voornemens.filter((v) => isZelfde(v.aanleiding, { soort: 'toezicht', gehoudenOp }));
  if (opDitBezoek.some((v) => v.afgedaanOp === null)) return null;
  return opDitBezoek.at(-1)?.afgedaanOp ?? null;
}
