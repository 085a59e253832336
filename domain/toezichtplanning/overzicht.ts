/** The planner's view over all schools: what is due, planned and done per month and per inspecteur, and what to do about it. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Context } from '../dossier/procedure.ts';
import type { Rondedossier } from '../dossier/toezicht/ronde.ts';
import { type Bezoekcapaciteit, capaciteitIn } from '../regels/bezoekcapaciteit.ts';
import { geldtOp } from '../regels/geldigheid.ts';
import {
  type Datum,
  eersteDagVan,
  jaarVan,
  type Maand,
  maandenLater,
  maandenVanaf,
  maandVan,
} from '../termijn/index.ts';
import { restvenster, verwachteBezoeken } from './school.ts';
import { spreid, type Spreiding } from './spreiden.ts';
import { type Schoolronde, schoolronde } from './uit-dossier.ts';

export interface Schooldossier {
  schoolId: string;
  dossier: Planningdossier;
}

/** The parts of a dossier that the view looks at. */
export const PLANNINGDELEN = ['inschrijving', 'keurmerk', 'toezicht', 'voornemen', 'onaangekondigd'] as const;
type Planningdossier = Pick<Dossier, (typeof PLANNINGDELEN)[number]>;

export interface Planningvraag {
  scholen: readonly Schooldossier[];
  van: Maand;
  aantal: number;
  capaciteit: readonly Bezoekcapaciteit[];
}

/** The visits of a month. */
export interface Planningmaand {
  maand: Maand;
  /** Due in this month when nobody levels: of the present round, and of the rounds after it. */
  tePlannen: number;
  gepland: number;
  gehouden: number;
  /** Everything in this month after levelling. */
  voorstel: number;
  capaciteit: number | null;
}

export interface Planningschool extends Schoolronde {
  schoolId: string;
  /** The month that levelling gives the present visit; null when it is after the last month that was looked at. */
  voorstel: Maand | null;
  /** There is no visit, and none can be within the window any more. */
  teLaat: boolean;
}

export interface Planninginspecteur {
  code: string;
  gepland: number;
  /** Unannounced visits that are planned. */
  onaangekondigd: number;
  gehouden: number;
}

export interface Planningoverzicht {
  maanden: readonly Planningmaand[];
  tekorten: Spreiding['tekorten'];
  scholen: readonly Planningschool[];
  inspecteurs: readonly Planninginspecteur[];
  /** More than one visit of one inspecteur on one day. */
  dubbel: readonly { inspecteur: string; dag: Datum; schoolIds: readonly string[] }[];
}

/** `van` may lie in the past; levelling always starts with the present month. */
export function planningoverzicht(vraag: Planningvraag, context: Context): Planningoverzicht {
  const rondes = vraag.scholen.flatMap(({ schoolId, dossier }) => {
    const ronde = schoolronde(schoolId, dossier, context);
    return ronde ? [{ schoolId, ...ronde }] : [];
  });
  const gehouden = vraag.scholen.flatMap(({ dossier }) => gehoudenBezoeken(dossier));
  const afspraken = [...rondes.flatMap(geplandBezoek), ...vraag.scholen.flatMap(onaangekondigdeBezoeken)];
  const spreiding = spreidTot(maandenLater(vraag.van, vraag.aantal - 1), rondes, vraag, context);
  const huidig = new Map(spreiding.bezoeken.filter((b) => b.nummer === 1).map((b) => [b.school, b.maand]));
  return {
    maanden: telPerMaand(rondes, gehouden, spreiding, vraag),
    tekorten: spreiding.tekorten.filter(({ maand }) => maand >= vraag.van),
    scholen: rondes.map((ronde) => ({
      ...ronde,
      voorstel: huidig.get(ronde.schoolId) ?? null,
      teLaat: ronde.planning.dag === null && restvenster(ronde.planning).teLaat,
    })),
    inspecteurs: perInspecteur(afspraken, gehouden, context),
    dubbel: dubbeleBezoeken(afspraken),
  };
}

interface Gehouden {
  dag: Datum;
  inspecteur: string | null;
}

/** The last visit of a school and the one of its present round: with a rhythm of four years, all of the last years. */
const gehoudenBezoeken = ({ toezicht: { laatste, ronde } }: Rondedossier): Gehouden[] => [
  ...(laatste ? [{ dag: laatste.gehoudenOp, inspecteur: laatste.inspecteur }] : []),
  ...(ronde?.gehoudenOp ? [{ dag: ronde.gehoudenOp, inspecteur: ronde.inspecteur }] : []),
];

function spreidTot(
  laatste: Maand,
  rondes: readonly Schoolronde[],
  { capaciteit }: Planningvraag,
  { vandaag }: Context,
): Spreiding {
  const van = maandVan(vandaag);
  const jaren = jaarVan(eersteDagVan(laatste)) - jaarVan(vandaag) + 1;
  const aantal = maandenVanaf(van, Math.max(0, 12 * jaren)).filter((maand) => maand <= laatste).length;
  const scholen = rondes.map(({ planning }) => planning);
  return spreid({ scholen, van, aantal, capaciteit: (maand) => capaciteitIn(maand, capaciteit) });
}

function telPerMaand(
  rondes: readonly Schoolronde[],
  gehouden: readonly Gehouden[],
  { bezoeken }: Spreiding,
  { van, aantal, capaciteit }: Planningvraag,
): Planningmaand[] {
  const maanden = maandenVanaf(van, aantal);
  const laatste = maanden.at(-1) ?? van;
  const verwacht = rondes.flatMap(({ planning }) => {
    const alle = verwachteBezoeken(planning, laatste);
    return planning.dag === null ? alle : alle.filter(({ nummer }) => nummer > 1);
  });
  const geweest = new Set(rondes.filter(({ stand }) => stand === 'gehouden').map(({ planning }) => planning.school));
  const tePlannen = perMaand(verwacht.map(({ maand }) => maand));
  const gepland = perMaand(
    rondes.flatMap(({ stand, planning: { dag } }) => (stand === 'gepland' && dag ? [maandVan(dag)] : [])),
  );
  const gehoudenIn = perMaand(gehouden.map(({ dag }) => maandVan(dag)));
  const voorstel = perMaand(
    bezoeken.filter(({ school, nummer }) => nummer > 1 || !geweest.has(school)).map(({ maand }) => maand),
  );
  return maanden.map((maand) => ({
    maand,
    tePlannen: tePlannen(maand),
    gepland: gepland(maand),
    gehouden: gehoudenIn(maand),
    voorstel: gehoudenIn(maand) + voorstel(maand),
    capaciteit: capaciteitIn(maand, capaciteit),
  }));
}

/** How often each month stands in the list. */
function perMaand(lijst: readonly Maand[]): (maand: Maand) => number {
  const groepen = Map.groupBy(lijst, (maand) => maand);
  return (maand) => groepen.get(maand)?.length ?? 0;
}

/** A day on which an inspecteur goes to a school. */
interface Afspraak {
  schoolId: string;
  dag: Datum;
  inspecteur: string;
  onaangekondigd: boolean;
}

function geplandBezoek({ schoolId, stand, ronde }: Schoolronde & { schoolId: string }): Afspraak[] {
  const { bezoek } = ronde.stand;
  if (stand !== 'gepland' || !bezoek) return [];
  return [{ schoolId, dag: bezoek.dag, inspecteur: bezoek.inspecteur, onaangekondigd: false }];
}

const onaangekondigdeBezoeken = ({ schoolId, dossier }: Schooldossier): Afspraak[] =>
  dossier.onaangekondigd.gepland.map(({ dag, inspecteur }) => ({ schoolId, dag, inspecteur, onaangekondigd: true }));

/** Everybody on the list today, and who has visits besides. */
function perInspecteur(
  afspraken: readonly Afspraak[],
  gehouden: readonly Gehouden[],
  { inspecteurs, vandaag }: Context,
): Planninginspecteur[] {
  const geweest = gehouden.flatMap(({ inspecteur }) => inspecteur ?? []);
  const opDeLijst = inspecteurs.filter((i) => geldtOp(i, vandaag)).map(({ code }) => code);
  const codes = [...new Set([...opDeLijst, ...afspraken.map(({ inspecteur }) => inspecteur), ...geweest])].sort();
  const tel = (code: string, onaangekondigd: boolean) =>
    afspraken.filter((a) => a.inspecteur === code && a.onaangekondigd === onaangekondigd).length;
  return codes.map((code) => ({
    code,
    gepland: tel(code, false),
    onaangekondigd: tel(code, true),
    gehouden: geweest.filter((i) => i === code).length,
  }));
}

function dubbeleBezoeken(afspraken: readonly Afspraak[]): Planningoverzicht['dubbel'] {
  const opDag = Map.groupBy(afspraken, ({ dag, inspecteur }) => `${dag} ${inspecteur}`);
  return [...opDag.values()].flatMap((bezoeken) => {
    const [eerste] = bezoeken;
    if (!eerste || bezoeken.length === 1) return [];
    return [{ inspecteur: eerste.inspecteur, dag: eerste.dag, schoolIds: bezoeken.map(({ schoolId }) => schoolId) }];
  });
}
