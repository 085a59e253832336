/** The form of how a school is called and reached: it begins with what is known, and sends what was changed. */
import { ADRESVELDEN } from './gedeeld.ts';
import type { Formuliermaker, Veld } from './velden.ts';

const tekst = (veld: { naam: string; label: string; uitleg?: string }, nu: string | null): Veld => ({
  ...veld,
  soort: 'tekst',
  begin: nu ?? '',
  // What is known can change, but not go.
  verplicht: nu !== null,
  alleenGewijzigd: true,
});

export const CONTACTFORMULIEREN: Readonly<Record<string, Formuliermaker>> = {
  ContactgegevensWijzigen: (school) => ({
    titel: 'Contactgegevens wijzigen',
    uitleg:
      'U ziet wat nu bekend is. Wijzig alleen wat anders is. Verhuist de school? Meld dat dan als wijziging van het adres.',
    knop: 'Leg de wijziging vast',
    pad: `/scholen/${school.id}/contactwijzigingen`,
    velden: [
      tekst({ naam: 'naam', label: 'Naam' }, school.naam),
      ...ADRESVELDEN.map((veld) => tekst(veld, school[veld.naam])),
      tekst({ naam: 'plaats', label: 'Plaats' }, school.plaats),
      tekst({ naam: 'contactEmail', label: 'E-mailadres' }, school.contactEmail),
      {
        naam: 'elektronischBereikbaar',
        label: 'Mogen besluiten per e-mail komen?',
        soort: 'ja-nee',
        verplicht: true,
        begin: school.elektronischBereikbaar ? 'ja' : 'nee',
        alleenGewijzigd: true,
        uitleg:
          'Bij nee gaan besluiten per post, ook die nog op een werkdag wachten. Een brief die al klaarligt voor de post, gaat per post.',
      },
    ],
  }),
};
