/** When a letter left, as every fact that tells so says it: what starts with a letter starts on that day. */
import type { Datum } from '../../termijn/index.ts';
import type { Gebeurtenis } from '../dossier.ts';
import type { Briefinhoud } from './feiten.ts';

export interface Verzending extends Briefinhoud {
  /** Null when it turns out not to have arrived: nothing has started. */
  verzondenOp: Datum | null;
}

type Verzendfeit = Extract<Gebeurtenis, { soort: 'BriefVerzonden' | 'BriefAlsnogVerzonden' | 'BezorgingMislukt' }>;

/** Null when the fact says nothing of when a letter left: a reminder, or a message that perhaps arrived. */
export function verzendingVan(g: Verzendfeit): Verzending | null {
  if (g.soort !== 'BezorgingMislukt') return { ...g, verzondenOp: g.datum };
  return g.brief && g.uitkomst !== 'onbekend' ? { ...g.brief, verzondenOp: null } : null;
}
