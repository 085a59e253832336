import type { Dossier } from '../dossier.ts';
import type { Weigering } from '../procedure.ts';
import type { Aanvraag, Aanvulverzoek } from './feiten.ts';

/** The application on which no besluit has been taken yet and that was not withdrawn. */
export function lopendeAanvraag({ aanvraag }: Dossier): Aanvraag | undefined {
  return aanvraag.aanvragen.find((a) => !a.besluit && !a.ingetrokkenOp);
}

/** The application without a besluit, or with one that has not been made known yet: until then nothing has changed. */
export function onbekendgemaakt({ aanvraag }: Dossier): Aanvraag | undefined {
  return aanvraag.aanvragen.find((a) => !a.ingetrokkenOp && !a.besluit?.bekendgemaaktOp);
}

/** The last invitation to complete when it has not been answered yet, also when its term is over. */
export function openVerzoek(aanvraag: Aanvraag): Aanvulverzoek | undefined {
  const laatste = aanvraag.verzoeken.at(-1);
  return laatste?.ontvangenOp === null ? laatste : undefined;
}

export const geenAanvraag: Weigering = {
  code: 'GEEN_LOPENDE_AANVRAAG',
  tekst: 'Er loopt geen aanvraag waarop nog besloten moet worden.',
  regel: 'AP-1',
};
