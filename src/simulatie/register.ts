/** What the commands of a plan say that is so already: the real recording looks at the register itself (M5). */
import { REGISTERVELDEN, type Registerveld } from '../../domain/dossier/contact/feiten.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { TekstRef } from '../../domain/dossier/procedure.ts';

/** @param plan in order of moment: each command finds the register as the ones before it would leave it */
export function alInRegister(
  nu: Readonly<Record<Registerveld, string | null>>,
  plan: readonly Opdracht[],
  teksten: ReadonlyMap<TekstRef, string>,
): TekstRef[] {
  const register = { ...nu };
  return plan.flatMap((opdracht) => {
    if (opdracht.soort !== 'ContactgegevensWijzigen') return [];
    return REGISTERVELDEN.flatMap((veld) => {
      const ref = opdracht[veld];
      const inhoud = ref === null ? undefined : teksten.get(ref);
      if (ref === null || inhoud === undefined) return [];
      if (register[veld] === inhoud) return [ref];
      register[veld] = inhoud;
      return [];
    });
  });
}
