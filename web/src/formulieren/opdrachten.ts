/** The form of every command on a school, by the command's name. */
import type { School } from '../api/client.ts';
import { AANVRAAGFORMULIEREN } from './aanvraag.ts';
import { BESLUITFORMULIEREN } from './besluiten.ts';
import { CONTACTFORMULIEREN } from './contact.ts';
import { JAARFORMULIEREN } from './jaar.ts';
import { MENSENFORMULIEREN } from './mensen.ts';
import { OVERIGE_FORMULIEREN } from './overig.ts';
import { PLICHTFORMULIEREN } from './plichten.ts';
import { SIGNAALFORMULIEREN } from './signalen.ts';
import { TAAKFORMULIEREN } from './taken.ts';
import { TOEZICHTFORMULIEREN } from './toezicht.ts';
import type { Formuliermaker } from './velden.ts';

const PER_ONDERWERP: Readonly<Record<string, Readonly<Record<string, Formuliermaker>>>> = {
  Aanvraag: AANVRAAGFORMULIEREN,
  Contactgegevens: CONTACTFORMULIEREN,
  Meetjaar: JAARFORMULIEREN,
  'Bestuur, VOG en verbanden': MENSENFORMULIEREN,
  'Voornemen, keurmerk en stoppen': BESLUITFORMULIEREN,
  'Toezicht in de Klas': TOEZICHTFORMULIEREN,
  Plichten: PLICHTFORMULIEREN,
  'Bezoeken en signalen': SIGNAALFORMULIEREN,
  'Brieven en termijnen': OVERIGE_FORMULIEREN,
  Taken: TAAKFORMULIEREN,
};

export const ONDERWERPEN = Object.keys(PER_ONDERWERP);

export const FORMULIEREN: Readonly<Record<string, Formuliermaker>> = Object.fromEntries(
  Object.values(PER_ONDERWERP).flatMap((formulieren) => Object.entries(formulieren)),
);

/** In which group of the actions a command stands. */
export const onderwerpVan = (opdracht: string) => ONDERWERPEN.find((o) => opdracht in (PER_ONDERWERP[o] ?? {}));

/** What can be planned to look ahead: what changes the course of a school. Who does which task does not. */
export function handelingenInPlan(school: School): { onderwerp: string; handelingen: Handeling[] }[] {
  return ONDERWERPEN.filter((onderwerp) => onderwerp !== 'Taken').map((onderwerp) => ({
    onderwerp,
    handelingen: Object.entries(PER_ONDERWERP[onderwerp] ?? {}).flatMap(([opdracht, maak]) => {
      const { titel, zonderVooraf } = maak(school, null, []);
      return zonderVooraf ? [] : [{ opdracht, titel }];
    }),
  }));
}

interface Handeling {
  opdracht: string;
  titel: string;
}
