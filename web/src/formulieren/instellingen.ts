/** The forms that change the list of certificerende instellingen (RA-6). */
import type { components } from '../api/schema.d.ts';
import type { Formulier } from './velden.ts';

export type Wijziging = components['schemas']['Instellingversie'];

const PAD = '/certificerende-instellingen/wijzigingen';

export const toevoegen: Formulier = {
  titel: 'Instelling toevoegen',
  uitleg: 'De lijst geldt meteen voor elke audit die daarna wordt gepland.',
  knop: 'Voeg toe',
  pad: PAD,
  vast: { soort: 'instelling-toegevoegd' },
  velden: [
    { naam: 'naam', label: 'Naam', soort: 'tekst', verplicht: true },
    {
      naam: 'inburgering',
      label: 'Mag deze instelling de resultatenaudit voor inburgering doen?',
      soort: 'ja-nee',
      verplicht: true,
    },
    { naam: 'geldigVanaf', label: 'Vanaf', soort: 'datum', verplicht: true },
    { naam: 'geldigTotEnMet', label: 'Tot en met', soort: 'datum', uitleg: 'Leeg als het einde niet bekend is.' },
  ],
};

export const beeindigen = (naam: string): Formulier => ({
  titel: `${naam} beëindigen`,
  uitleg: 'De instelling blijft op de lijst staan, met een einde.',
  knop: 'Leg het einde vast',
  pad: PAD,
  vast: { soort: 'instelling-beeindigd', naam },
  velden: [{ naam: 'geldigTotEnMet', label: 'Laatste dag', soort: 'datum', verplicht: true }],
});
