/** The administered lists that planning and supervision look at. To add one: its entry here. */
import type { z } from 'zod';
import { leesBezoekcapaciteit, leesInspecteurs, leesOvereenkomsten } from '../../activities/bronnen.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import {
  type Bezoekcapaciteit,
  capaciteitIn,
  type Capaciteitwijziging,
  foutenInCapaciteitwijziging,
} from '../../domain/regels/bezoekcapaciteit.ts';
import { geldtOp } from '../../domain/regels/geldigheid.ts';
import {
  bezwaarTegenInspecteur,
  foutenInInspecteurwijziging,
  type Inspecteur,
  type Inspecteurwijziging,
} from '../../domain/regels/inspecteurs.ts';
import {
  foutenInOvereenkomstwijziging,
  type Overeenkomst,
  type Overeenkomstwijziging,
} from '../../domain/regels/overeenkomsten.ts';
import { maandInWoorden, maandVan } from '../../domain/termijn/index.ts';
import type { Registersoort } from './registerbeheer.ts';
import {
  CapaciteitSchema,
  CapaciteitwijzigingSchema,
  InspecteurSchema,
  InspecteurwijzigingSchema,
  OvereenkomstSchema,
  OvereenkomstwijzigingSchema,
} from './registers-schema.ts';

/** A register as a resource of the API. */
export interface Registerbron<R, W> extends Registersoort<R, W> {
  /** Below `/v1/`. */
  pad: string;
  /** PascalCase: names the operations and schemas in the OpenAPI document. */
  naam: string;
  onderwerp: string;
  samenvatting: string;
  rollen: readonly Rol[];
  rij: z.ZodType;
  wijziging: z.ZodType<W>;
}

export const inspecteurs: Registerbron<Inspecteur, Inspecteurwijziging> = {
  register: 'inspecteurs',
  pad: 'inspecteurs',
  naam: 'Inspecteur',
  onderwerp: 'Inspecteurs',
  samenvatting: 'De lijst van inspecteurs',
  rollen: ['beheerder', 'planner'],
  rij: InspecteurSchema,
  wijziging: InspecteurwijzigingSchema,
  lees: leesInspecteurs,
  fouten: foutenInInspecteurwijziging,
  toon: (rij, vandaag) => ({ ...rij, geldig: geldtOp(rij, vandaag) }),
  bezwaar: (lijst, { inspecteur, bezoekDatum }) => bezwaarTegenInspecteur(inspecteur, bezoekDatum, lijst),
};

export const overeenkomsten: Registerbron<Overeenkomst, Overeenkomstwijziging> = {
  register: 'overeenkomsten',
  pad: 'samenwerkingsovereenkomsten',
  naam: 'Overeenkomst',
  onderwerp: 'Samenwerkingsovereenkomsten',
  samenvatting: 'De samenwerkingsovereenkomsten met gemeenten',
  rollen: ['beheerder', 'servicedesk'],
  rij: OvereenkomstSchema,
  wijziging: OvereenkomstwijzigingSchema,
  lees: leesOvereenkomsten,
  fouten: foutenInOvereenkomstwijziging,
  toon: (rij, vandaag) => ({ ...rij, geldig: geldtOp(rij, vandaag) }),
  bezwaar: () => null,
};

export const bezoekcapaciteit: Registerbron<Bezoekcapaciteit, Capaciteitwijziging> = {
  register: 'bezoekcapaciteit',
  pad: 'bezoekcapaciteit',
  naam: 'Capaciteit',
  onderwerp: 'Bezoekcapaciteit',
  samenvatting: 'Hoeveel bezoeken er in een maand kunnen zijn',
  rollen: ['beheerder', 'planner'],
  rij: CapaciteitSchema,
  wijziging: CapaciteitwijzigingSchema,
  lees: leesBezoekcapaciteit,
  fouten: foutenInCapaciteitwijziging,
  toon: (rij) => rij,
  /** The capacity is that of Toezicht in de Klas. */
  bezwaar(lijst, { bezoekDatum, onaangekondigd }, alle) {
    if (onaangekondigd) return null;
    const maand = maandVan(bezoekDatum);
    const capaciteit = capaciteitIn(maand, lijst);
    const aantal = alle.filter((ander) => !ander.onaangekondigd && maandVan(ander.bezoekDatum) === maand).length;
    if (capaciteit === null || aantal <= capaciteit) return null;
    return `In ${maandInWoorden(maand)} staan ${aantal} bezoeken, en er kunnen er ${capaciteit}.`;
  },
};
