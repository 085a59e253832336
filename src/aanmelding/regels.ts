/** Who may use a route. A route without one of these is closed to everybody (S2). */
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { type Opdracht, procedures } from '../../domain/dossier/dossier.ts';
import { type Rol, ROLLEN } from '../../domain/dossier/procedure.ts';

export type Toegangsregel = 'openbaar' | readonly Rol[];

export const TOEGANGSREGEL = Symbol('toegangsregel');

/** Headers of the development sign-in, and their names as security schemes in the OpenAPI document. */
export const AANMELDKOPPEN = { ontwikkelRol: 'x-ontwikkel-rol', ontwikkelNaam: 'x-ontwikkel-naam' } as const;

/** For everybody, also without signing in. */
export const Openbaar = () => SetMetadata(TOEGANGSREGEL, 'openbaar' satisfies Toegangsregel);

/** For these roles. */
export const Rollen = (...rollen: Rol[]) =>
  applyDecorators(SetMetadata(TOEGANGSREGEL, rollen), ApiSecurity({ ontwikkelRol: [], ontwikkelNaam: [] }));

/** For everybody who is signed in. */
export const ElkeRol = () => Rollen(...ROLLEN);

/** For the roles that may give one of these commands. The dossier itself refuses again, with its own reason. */
export const RollenVan = (...opdrachten: Opdracht['soort'][]) =>
  Rollen(...ROLLEN.filter((rol) => opdrachten.some((soort) => rollenVoor(soort).includes(rol))));

function rollenVoor(soort: Opdracht['soort']): readonly Rol[] {
  for (const { opdrachten } of Object.values(procedures)) {
    const gevonden = (opdrachten as Readonly<Record<string, { rollen: readonly Rol[] }>>)[soort];
    if (gevonden) return gevonden.rollen;
  }
  throw new Error(`Opdracht ${soort} bestaat niet`);
}
