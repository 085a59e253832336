/** What is known of the ties of a school: those on record together with those that all records show at this moment. */
import { handleidingOp } from '../../regels/handleiding.ts';
import { plusMaanden } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Context } from '../procedure.ts';
import { type Functieperiode, isViaPersoon, type Oordeel, type VerbandenDeel, type Verbinding } from './feiten.ts';

export const isZelfdeVerband = (a: Verbinding, b: Verbinding): boolean =>
  a.andereSchoolId === b.andereSchoolId && a.via === b.via && a.persoonId === b.persoonId;

/**
 * AP-5: whether the tie is close enough to what happened to the other school: a shared director was in function there on
 * the day of it, or within the window before it. A tie between the schools themselves always is.
 */
export function isDichtbij({ via, verledenOp, daar }: Verbinding): boolean {
  if (!isViaPersoon(via) || verledenOp === null || !daar) return true;
  const { aantal } = handleidingOp(verledenOp).aanvraag.verbandvenster;
  const vanaf = plusMaanden(verledenOp, -aantal);
  return daar.some(({ sinds, totEnMet }) => sinds <= verledenOp && (totEnMet === null || totEnMet >= vanaf));
}

/** On record with the same past, and seen then as at least as close to it as now. */
const isBekend = (gevonden: Verbinding, nu: Verbinding) =>
  isZelfdeVerband(gevonden, nu) &&
  gevonden.verleden === nu.verleden &&
  gevonden.verledenOp === nu.verledenOp &&
  (isDichtbij(gevonden) || !isDichtbij(nu));

/** Ties that are not on record yet, or of which the other school has another past by now. */
export function nieuweVerbanden({ gevonden }: VerbandenDeel, verbindingen: readonly Verbinding[]): Verbinding[] {
  return verbindingen.filter((v) => !gevonden.some((g) => isBekend(g, v)));
}

/** Every tie, each once, with what is known last of the past of the other school. */
export function bekendeVerbanden({ verbanden }: Dossier, { verbindingen }: Context): Verbinding[] {
  const eerder = verbanden.gevonden.filter((g) => !verbindingen.some((v) => isZelfdeVerband(g, v)));
  return [...eerder, ...verbindingen];
}

/** AP-5: the other schools of which no judgement covers every tie, each once. */
export function onbeoordeeldeScholen(dossier: Dossier, context: Context): string[] {
  const { verbanden: deel } = dossier;
  const nieuw = new Set(nieuweVerbanden(deel, context.verbindingen).map((v) => v.andereSchoolId));
  const beoordeeld = new Set(deel.beoordeeld.map((b) => b.andereSchoolId));
  const scholen = new Set(bekendeVerbanden(dossier, context).map((v) => v.andereSchoolId));
  return [...scholen].filter((id) => nieuw.has(id) || !beoordeeld.has(id));
}

/** AP-5: the judgement of the ties with a school; null while there is none that covers every tie. */
export function oordeelOver(andereSchoolId: string, dossier: Dossier, context: Context): Oordeel | null {
  if (onbeoordeeldeScholen(dossier, context).includes(andereSchoolId)) return null;
  return dossier.verbanden.beoordeeld.find((b) => b.andereSchoolId === andereSchoolId)?.oordeel ?? null;
}

/** AP-5: whether a tie that there is was judged to be an objection, so that a restart can be a ground. */
export function heeftBezwaarlijkVerband(dossier: Dossier, context: Context): boolean {
  return bekendeVerbanden(dossier, context).some(
    ({ andereSchoolId }) => oordeelOver(andereSchoolId, dossier, context) === 'bezwaar',
  );
}

/** When the person of a tie was in function at this school itself; empty for a tie between the schools. */
export function periodenHier({ bestuur }: Dossier, { persoonId }: Verbinding): Functieperiode[] {
  return bestuur.bestuurders
    .filter((b) => b.persoonId === persoonId)
    .map(({ sinds, totEnMet }) => ({ sinds, totEnMet }));
}
