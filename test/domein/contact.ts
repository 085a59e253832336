/** How a school is reached: other particulars, and another address. */
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { ContactgegevensWijzigen } from '../../domain/dossier/contact/feiten.ts';
import { wijzigingMelden } from './plichten.ts';

/** Changes nothing unless told otherwise. */
export const contactWijzigen = (velden: Partial<ContactgegevensWijzigen> = {}): Opdracht => ({
  soort: 'ContactgegevensWijzigen',
  naam: null,
  straatEnNummer: null,
  postcode: null,
  plaats: null,
  contactEmail: null,
  elektronischBereikbaar: null,
  ...velden,
});

/** The school reports its new address. */
export const verhuizen = (ingangsdatum: string, gemeldOp: string): Opdracht =>
  wijzigingMelden({
    wat: 'adres',
    ingangsdatum,
    gemeldOp,
    straatEnNummer: 'tekst-92',
    postcode: 'tekst-93',
    plaats: 'tekst-94',
  });
