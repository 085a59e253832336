/** What is known of the ties of a school: those on record together with those that all records show at this moment. */
import type { Dossier } from '../dossier.ts';
import type { Context } from '../procedure.ts';
import type { VerbandenDeel, Verbinding } from './feiten.ts';

export const isZelfdeVerband = (a: Verbinding, b: Verbinding): boolean =>
  a.andereSchoolId === b.andereSchoolId && a.via === b.via && a.persoonId === b.persoonId;

/** Ties that are not on record yet, or of which the other school has another past by now. */
export function nieuweVerbanden({ gevonden }: VerbandenDeel, verbindingen: readonly Verbinding[]): Verbinding[] {
  return verbindingen.filter(
    (v) => !gevonden.some((g) => isZelfdeVerband(g, v) && g.verleden === v.verleden && g.verledenOp === v.verledenOp),
  );
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

/** AP-5: whether a tie was judged to be an objection, so that a restart can be a ground. */
export const heeftBezwaarlijkVerband = ({ verbanden }: Dossier): boolean =>
  verbanden.beoordeeld.some((b) => b.oordeel === 'bezwaar');
