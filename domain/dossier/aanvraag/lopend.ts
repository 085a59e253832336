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

/**
 * AP-7: the last invitation to complete for as long as the application is not complete, also when its term is over: a
 * school may complete in parts.
 */
export function openVerzoek(aanvraag: Aanvraag): Aanvulverzoek | undefined {
  const laatste = aanvraag.verzoeken.at(-1);
  return laatste?.volledig === true ? undefined : laatste;
}

/** Whether something came that Blik op Werk has not judged yet. */
export const isOnbeoordeeld = ({ ontvangenOp, volledig }: Aanvulverzoek) => ontvangenOp !== null && volledig === null;

/** The suspension without an end; there is at most one. */
export const openOpschorting = ({ opschortingen }: Aanvraag) => opschortingen.find((o) => o.totEnMet === null);

export const geenAanvraag: Weigering = {
  code: 'GEEN_LOPENDE_AANVRAAG',
  tekst: 'Er loopt geen aanvraag waarop nog besloten moet worden.',
  regel: 'AP-1',
};
