/** What planning ahead needs to know of a school, from its dossier. */
import type { Context } from '../dossier/procedure.ts';
import { type HuidigeRonde, huidigeRonde, type Rondedossier } from '../dossier/toezicht/ronde.ts';
import { eerstePlanbareDag, planbaarSinds } from '../dossier/toezicht/termijnen.ts';
import { type Datum, type Maand, maandVan, plusMaanden } from '../termijn/index.ts';
import type { Schoolplanning } from './school.ts';

/** How far a round is, for who plans. */
export const RONDESTANDEN = ['uit te nodigen', 'uitgenodigd', 'te plannen', 'gepland', 'gehouden'] as const;
export type Rondestand = (typeof RONDESTANDEN)[number];

export interface Schoolronde {
  ronde: HuidigeRonde;
  stand: Rondestand;
  planning: Schoolplanning;
}

/** Null for a school that owes no visit. */
export function schoolronde(school: string, dossier: Rondedossier, context: Context): Schoolronde | null {
  const ronde = huidigeRonde(dossier, context.kalender);
  if (!ronde) return null;
  const { venster, stand, regels } = ronde;
  return {
    ronde,
    stand: rondestand(ronde, context),
    planning: {
      school,
      venster,
      richtdag: richtdag(ronde, dossier),
      vroegst: eerstePlanbareDag(ronde, context),
      dag: stand.gehoudenOp ?? stand.bezoek?.dag ?? null,
      streefmaand: voorgenomenMaand(ronde),
      ritme: { jaren: regels.ritmeJaren, vensterMaanden: regels.ritmevensterMaanden },
    },
  };
}

function rondestand(ronde: HuidigeRonde, context: Context): Rondestand {
  const { gehoudenOp, bezoek, uitgenodigd } = ronde.stand;
  if (gehoudenOp) return 'gehouden';
  if (bezoek) return 'gepland';
  if (planbaarSinds(ronde, context)) return 'te plannen';
  return uitgenodigd ? 'uitgenodigd' : 'uit te nodigen';
}

/** The month of the first day that suits the school, or was proposed to it; before that the month that was chosen. */
function voorgenomenMaand({ stand: { antwoord, uitgenodigd, streefmaand } }: HuidigeRonde): Maand | null {
  const [dag] = [...(antwoord?.dagen ?? uitgenodigd?.dagen ?? [])].sort();
  return dag ? maandVan(dag) : streefmaand;
}

/** AP-3: a first visit is aimed at so many months after the grant; every other one is at the latest on its last day. */
function richtdag({ soort, venster, stand, regels }: HuidigeRonde, { keurmerk }: Rondedossier): Datum {
  if (soort !== 'eerste' || stand.vervroegd || !keurmerk.verleendOp) return venster.totEnMet;
  return plusMaanden(keurmerk.verleendOp, regels.eersteNaMaanden);
}
