/** The form of every command on a school, by the command's name. */
import { AANVRAAGFORMULIEREN } from './aanvraag.ts';
import { BESLUITFORMULIEREN } from './besluiten.ts';
import { JAARFORMULIEREN } from './jaar.ts';
import { MENSENFORMULIEREN } from './mensen.ts';
import { OVERIGE_FORMULIEREN } from './overig.ts';
import { TAAKFORMULIEREN } from './taken.ts';
import type { Formuliermaker } from './velden.ts';

export const FORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  ...AANVRAAGFORMULIEREN,
  ...JAARFORMULIEREN,
  ...MENSENFORMULIEREN,
  ...BESLUITFORMULIEREN,
  ...OVERIGE_FORMULIEREN,
  ...TAAKFORMULIEREN,
};
