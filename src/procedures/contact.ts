/** How a school is reached, as a resource (M5, Awb 2:8). */
import { z } from 'zod';
import type { Registerveld } from '../../domain/dossier/contact/feiten.ts';
import { email, plaats, postcode, schoolnaam, straatEnNummer } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const Contactwijziging = z
  .strictObject({
    naam: schoolnaam().nullish(),
    straatEnNummer: straatEnNummer().nullish(),
    postcode: postcode().nullish(),
    plaats: plaats().nullish(),
    contactEmail: email().nullish(),
    elektronischBereikbaar: z
      .boolean()
      .nullish()
      .meta({ description: 'Of besluiten voortaan per e-mail mogen komen (Awb 2:8).' }),
  })
  .meta({ id: 'Contactwijziging', description: 'Wat anders wordt; de rest blijft zoals het is.' });

export const contactbronnen = [
  alsBron({
    pad: 'contactwijzigingen',
    naam: 'Contactwijziging',
    samenvatting: 'Contactgegevens wijzigen',
    onderwerp: 'Contactgegevens',
    opdrachten: ['ContactgegevensWijzigen'],
    invoer: Contactwijziging,
    opdracht: (invoer, _pad, bewaar) => {
      const ref = (veld: Registerveld) => {
        const inhoud = invoer[veld];
        return inhoud ? bewaar(veld, inhoud) : null;
      };
      return {
        soort: 'ContactgegevensWijzigen',
        naam: ref('naam'),
        straatEnNummer: ref('straatEnNummer'),
        postcode: ref('postcode'),
        plaats: ref('plaats'),
        contactEmail: ref('contactEmail'),
        elektronischBereikbaar: invoer.elektronischBereikbaar ?? null,
      };
    },
    feiten: ['ContactgegevensGewijzigd'],
  }),
];
