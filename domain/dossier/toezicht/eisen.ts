/** What a command of Toezicht in de Klas asks of the round, the day, the locations and the inspecteur. */
import { bezwaarTegenInspecteur } from '../../regels/inspecteurs.ts';
import { type Datum, inWoorden, isDatum, redenKantoorGesloten } from '../../termijn/index.ts';
import { heeftBelang } from '../belangen/belang.ts';
import type { Dossier } from '../dossier.ts';
import type { Context, Weigering } from '../procedure.ts';
import type { Veldcontrole } from '../velden.ts';
import { type HuidigeRonde, huidigeRonde } from './ronde.ts';
import { buitenVenster, eerstePlanbareDag, vensterHaalbaar } from './termijnen.ts';

const geenKeurmerk: Weigering = {
  code: 'GEEN_KEURMERK',
  tekst: 'Toezicht in de Klas is er alleen met een keurmerk.',
  regel: 'AP-3',
};

const geenRonde: Weigering = {
  code: 'GEEN_RONDE',
  tekst: 'Over de vorige uitkomst moet eerst besloten worden. Er is nu geen bezoek te plannen.',
  regel: 'TK-1',
};

export const bezoekGeweest: Weigering = {
  code: 'BEZOEK_GEWEEST',
  tekst: 'Het bezoek van deze ronde is geweest.',
  regel: 'TK-1',
};

export const nietGepland: Weigering = {
  code: 'BEZOEK_NIET_GEPLAND',
  tekst: 'Er is geen bezoek gepland.',
  regel: 'N-9',
};

/** For `mag`: why a command in the present round cannot be given now; null when it can. */
export const magIn =
  (bezwaar: (ronde: HuidigeRonde, context: Context) => Weigering | null) =>
  (dossier: Dossier, context: Context): Weigering | null => {
    const ronde = huidigeRonde(dossier, context.kalender);
    if (!ronde) return dossier.keurmerk.soort ? geenRonde : geenKeurmerk;
    return bezwaar(ronde, context);
  };

/** The round of a command of which `mag` has said that it can be given. */
export function eisRonde(dossier: Dossier, context: Context): HuidigeRonde {
  const ronde = huidigeRonde(dossier, context.kalender);
  if (!ronde) throw new Error('Er loopt geen ronde van Toezicht in de Klas');
  return ronde;
}

/** A day for a visit: far enough ahead, and an office day. */
export function controleerBezoekdag(
  { datum, fout }: Veldcontrole,
  veld: string,
  dag: Datum,
  ronde: HuidigeRonde,
  context: Context,
): boolean {
  if (!datum(veld, dag)) return false;
  const eerste = eerstePlanbareDag(ronde, context);
  if (dag < eerste) fout('DAG_TE_VROEG', 'N-9', veld, `Kies ${inWoorden(eerste)} of later.`);
  const gesloten = redenKantoorGesloten(dag, context.kalender);
  if (gesloten) fout('GEEN_KANTOORDAG', 'T8', veld, `${inWoorden(dag)} is geen kantoordag: ${gesloten}.`);
  return true;
}

/** Days that are proposed: one to `meeste`, each once. */
export function controleerDagen(
  velden: Veldcontrole,
  dagen: readonly Datum[],
  meeste: number,
  ronde: HuidigeRonde,
  context: Context,
): void {
  const { fout } = velden;
  const isLijst: boolean = Array.isArray(dagen);
  if (!isLijst || dagen.length === 0 || dagen.length > meeste) {
    fout('DAGEN_VERPLICHT', 'N-9', 'dagen', `Noem ten minste één en hoogstens ${meeste} dagen.`);
    return;
  }
  if (new Set(dagen).size !== dagen.length) fout('DAG_DUBBEL', 'N-9', 'dagen', 'Noem elke dag één keer.');
  for (const [i, dag] of dagen.entries()) {
    const veld = `dagen[${i}]`;
    if (!controleerBezoekdag(velden, veld, dag, ronde, context) || !buitenVenster(dag, ronde.venster)) continue;
    // When the window cannot be met any more, a later day is better than none.
    if (!vensterHaalbaar(ronde, context)) continue;
    fout('BUITEN_VENSTER', 'TK-1', veld, vensterzin(ronde));
  }
}

export const vensterzin = ({ venster: { van, totEnMet } }: HuidigeRonde): string =>
  `Het bezoek is van ${inWoorden(van)} tot en met ${inWoorden(totEnMet)}.`;

/** TK-7: how many locations are visited, by the size of the school, and never more than it has. */
export function hoeveelLocaties(
  { inschrijving }: Dossier,
  { regels }: HuidigeRonde,
): { minste: number; meeste: number } {
  const { minste, meeste: hoogstens } = regels.locaties[inschrijving.omvang ?? 'klein'];
  const meeste = Math.max(1, Math.min(hoogstens, inschrijving.aantalVestigingen));
  return { minste: Math.min(minste, meeste), meeste };
}

export function controleerLocaties(
  { getal }: Veldcontrole,
  aantal: number,
  dossier: Dossier,
  ronde: HuidigeRonde,
): void {
  const { minste, meeste } = hoeveelLocaties(dossier, ronde);
  getal('aantalLocaties', aantal, minste, meeste, 'TK-7');
}

/** TK-10: on the list on that day, and without an interest in this school. */
export function controleerInspecteur(
  { fout }: Veldcontrole,
  dossier: Dossier,
  inspecteur: string,
  dag: Datum,
  { inspecteurs, vandaag }: Context,
): void {
  const peildag = isDatum(dag) ? dag : vandaag;
  const bezwaar = bezwaarTegenInspecteur(inspecteur, peildag, inspecteurs);
  if (bezwaar) fout('INSPECTEUR_NIET_TOEGELATEN', 'TK-10', 'inspecteur', bezwaar);
  else if (heeftBelang(dossier, 'inspecteur', inspecteur, peildag)) {
    const tekst = `Inspecteur ${inspecteur} heeft op ${inWoorden(peildag)} een belang bij deze school. Kies een ander.`;
    fout('INSPECTEUR_BELANG', 'TK-10', 'inspecteur', tekst);
  }
}
