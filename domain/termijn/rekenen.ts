import type { Verschuiving } from './atw.ts';
import { isDrieDagenOfMeer, tweedeWerkdag, verschuift, verschuivingVan } from './atw.ts';
import { plusMaandenNummer } from './dagnummer.ts';
import { dagnummer } from './datum.ts';
import type { Termijninstellingen } from './instellingen.ts';
import type { Kalender } from './kalender.ts';
import { isVrij } from './kalender.ts';
import type { Pauze, Pauzedeel } from './pauze.ts';
import { schuifOverPauzes, staatStil } from './pauze.ts';
import type { Duur, Termijnvraag } from './vraag.ts';

// Looked up once, as in dagnummer.ts.
const { max, min } = Math;

/** One stretch of a term: the term itself, or one adjournment. All days are day numbers. */
export interface Etappe {
  readonly duur: Duur;
  readonly eerste: number;
  /** The last day without pauses and roll. */
  readonly kaal: number;
  /** The pauses that lengthened this stretch. */
  readonly delen: readonly Pauzedeel[];
  /** The last day with pauses, before the roll. */
  readonly nominaal: number;
  readonly verschuiving: Verschuiving;
  /** The last day after the roll of art. 1, before the lengthening of art. 2. */
  readonly naArtikel1: number;
  readonly laatste: number;
  /** The place in `verdagingen`, or -1 for the term itself. */
  readonly verdaging: number;
}

export interface Uitkomst {
  readonly etappes: readonly Etappe[];
  readonly geweigerd: readonly number[];
}

/** What every stretch of one computation shares. */
interface Kader {
  readonly pauzes: readonly Pauze[];
  readonly kalender: Kalender;
}

/** One stretch to count: from the day of an event (which does not count) or from a first day. */
interface Opgave {
  readonly anker: number;
  readonly opDag: boolean;
  readonly duur: Duur;
  readonly verschuiving: Verschuiving;
  readonly verdaging: number;
}

/**
 * The term and its adjournments, from their events (T5). Each stretch: count, pauses, and the roll last. An adjournment
 * counts from the rolled or the nominal end of the stretch before it (T10).
 */
export function reken(
  vraag: Termijnvraag,
  pauzes: readonly Pauze[],
  instellingen: Termijninstellingen,
  kalender: Kalender,
): Uitkomst {
  const grondslag = vraag.grondslag ?? 'wettelijk';
  const kader: Kader = { pauzes, kalender };
  const basis: Opgave = {
    anker: dagnummer(vraag.begindatum),
    opDag: vraag.begin === 'eerste-dag',
    duur: vraag.duur,
    verschuiving: verschuivingVan(vraag.duur, grondslag, instellingen),
    verdaging: -1,
  };
  if (vraag.richting === 'terug') return { etappes: [telTerug(basis, kalender)], geweigerd: [] };
  let etappe = telVooruit(basis, kader);
  const etappes = [etappe];
  const geweigerd: number[] = [];
  for (const [index, verdaging] of (vraag.verdagingen ?? []).entries()) {
    if (verdaging.mededelingDatum !== undefined && dagnummer(verdaging.mededelingDatum) > etappe.laatste) {
      geweigerd.push(index);
      continue;
    }
    const anker = instellingen.verdagingVanaf === 'nominaal' ? etappe.nominaal : etappe.laatste;
    const verschuiving = verschuivingVan(verdaging, grondslag, instellingen);
    etappe = telVooruit({ anker, opDag: false, duur: verdaging, verschuiving, verdaging: index }, kader);
    etappes.push(etappe);
  }
  return { etappes, geweigerd };
}

function telVooruit(opgave: Opgave, { pauzes, kalender }: Kader): Etappe {
  const { anker, opDag, duur, verschuiving, verdaging } = opgave;
  const eerste = opDag ? anker : anker + 1;
  const delen: Pauzedeel[] = [];
  const inWerkdagen = duur.eenheid === 'werkdagen';
  const kaal = inWerkdagen ? werkdagenVerder(eerste, duur.aantal, 1, kalender) : eindeVooruit(opgave);
  const nominaal =
    inWerkdagen && pauzes.length > 0
      ? werkdagenOverPauzes(eerste, duur.aantal, pauzes, delen, kalender)
      : schuifOverPauzes(eerste, kaal, pauzes, delen);
  if (!verschuift(verschuiving)) {
    return { duur, eerste, kaal, delen, nominaal, verschuiving, naArtikel1: nominaal, laatste: nominaal, verdaging };
  }
  const telt = (dag: number): boolean => !staatStil(dag, pauzes);
  let naArtikel1 = nominaal;
  while (isVrij(naArtikel1, kalender) || !telt(naArtikel1)) naArtikel1 += 1;
  // An adjournment lengthens a term that already holds its two ordinary days.
  const metArtikel2 = verdaging === -1 && isDrieDagenOfMeer(duur);
  const laatste = metArtikel2 ? max(naArtikel1, tweedeWerkdag(eerste, 1, telt, kalender)) : naArtikel1;
  return { duur, eerste, kaal, delen, nominaal, verschuiving, naArtikel1, laatste, verdaging };
}

/** Counted back: never rolled (Atw art. 1 lid 2), but art. 2 has no such exception. */
function telTerug({ anker, opDag, duur, verschuiving, verdaging }: Opgave, kalender: Kalender): Etappe {
  const eerste = opDag ? anker : anker - 1;
  const kaal =
    duur.eenheid === 'werkdagen' ? werkdagenVerder(eerste, duur.aantal, -1, kalender) : eindeTerug(anker, opDag, duur);
  const metArtikel2 = verschuift(verschuiving) && isDrieDagenOfMeer(duur);
  const laatste = metArtikel2
    ? min(
        kaal,
        tweedeWerkdag(eerste, -1, () => true, kalender),
      )
    : kaal;
  return { duur, eerste, kaal, delen: [], nominaal: kaal, verschuiving, naArtikel1: kaal, laatste, verdaging };
}

/** T2: event date + 7 n days. T7: months clamp. A term with a named first day ends the day before that day comes back. */
function eindeVooruit({ anker, opDag, duur }: Opgave): number {
  const eraf = opDag ? 1 : 0;
  if (duur.eenheid === 'dagen') return anker + duur.aantal - eraf;
  if (duur.eenheid === 'weken') return anker + 7 * duur.aantal - eraf;
  const { nummer, geknepen } = plusMaandenNummer(anker, duur.eenheid === 'jaren' ? 12 * duur.aantal : duur.aantal);
  // With 31 August as first day, one month is full on 30 September: there is no 31st to stop before.
  return geknepen ? nummer : nummer - eraf;
}

function eindeTerug(anker: number, opDag: boolean, duur: Duur): number {
  const erbij = opDag ? 1 : 0;
  if (duur.eenheid === 'dagen') return anker - duur.aantal + erbij;
  if (duur.eenheid === 'weken') return anker - 7 * duur.aantal + erbij;
  return plusMaandenNummer(anker, duur.eenheid === 'jaren' ? -12 * duur.aantal : -duur.aantal).nummer + erbij;
}

/** The day of the nth working day, `eerste` included, forward (1) or backward (-1). */
function werkdagenVerder(eerste: number, aantal: number, richting: 1 | -1, kalender: Kalender): number {
  let dag = eerste - richting;
  for (let over = aantal; over > 0;) {
    dag += richting;
    if (!isVrij(dag, kalender)) over -= 1;
  }
  return dag;
}

/** The day of the nth working day on which the term does not stand still. */
function werkdagenOverPauzes(
  eerste: number,
  aantal: number,
  pauzes: readonly Pauze[],
  delen: Pauzedeel[],
  kalender: Kalender,
): number {
  let dag = eerste - 1;
  for (let over = aantal; over > 0;) {
    dag += 1;
    if (isVrij(dag, kalender)) continue;
    const pauze = pauzes.find((p) => p.van <= dag && dag <= p.totEnMet);
    if (pauze === undefined) over -= 1;
    else telPauzedag(pauze, dag, delen);
  }
  return dag;
}

function telPauzedag(pauze: Pauze, dag: number, delen: Pauzedeel[]): void {
  const deel = delen.find((d) => d.index === pauze.index);
  if (deel === undefined) delen.push({ index: pauze.index, van: dag, totEnMet: pauze.totEnMet, dagen: 1 });
  else deel.dagen += 1;
}
