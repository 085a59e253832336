/**
 * The sign-in of development and tests: role and name come from two request headers, and nobody checks them. It is
 * refused in production (S5). The real sign-in replaces this one file.
 */
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Rol, ROLLEN } from '../../domain/dossier/procedure.ts';
import { probleem, ProbleemFout } from '../problemen/probleem.ts';
import { commandoMetadata, noteerCommando } from '../opdrachten/sleutel.ts';
import { type Beller, onthoudBeller } from './beller.ts';
import { TOEGANGSREGEL, type Toegangsregel } from './regels.ts';

const LANGSTE_NAAM = 100;

/** Throws when the development sign-in may not be used here. */
export function weigerInProductie(productie: boolean): void {
  if (!productie) return;
  throw new Error(
    'De ontwikkelaanmelding (x-ontwikkel-rol en x-ontwikkel-naam) is verboden met NODE_ENV=production. ' +
      'Deze versie heeft nog geen andere aanmelding, dus de API start niet.',
  );
}

@Injectable()
export class OntwikkelAanmelding implements CanActivate {
  readonly #reflector: Reflector;

  constructor(reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const plek = [context.getHandler(), context.getClass()];
    const regel = this.#reflector.getAllAndOverride<Toegangsregel | undefined>(TOEGANGSREGEL, plek);
    if (regel === 'openbaar') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const beller = leesBeller(request);
    if (!regel?.includes(beller.rol)) throw onbevoegd(beller.rol, regel ?? []);
    onthoudBeller(request, beller);
    noteerCommando(request, this.#reflector.getAllAndOverride<boolean | undefined>(commandoMetadata, plek) ?? false);
    return true;
  }
}

function leesBeller(request: FastifyRequest): Beller {
  const rol = request.headers['x-ontwikkel-rol'];
  const naam = leesNaam(request.headers['x-ontwikkel-naam']);
  if (!isRol(rol)) throw nietAangemeld(`Stuur de kopregel x-ontwikkel-rol mee met een van: ${ROLLEN.join(', ')}.`);
  if (!naam) throw nietAangemeld(`Stuur de kopregel x-ontwikkel-naam mee, met hoogstens ${LANGSTE_NAAM} tekens.`);
  return { naam, rol };
}

/** A name may be percent-encoded, because a header holds no other letters than those of ASCII. */
function leesNaam(waarde: string | string[] | undefined): string | null {
  if (typeof waarde !== 'string') return null;
  const naam = ontcijfer(waarde).trim();
  return naam.length > 0 && naam.length <= LANGSTE_NAAM && !/\p{Cc}/u.test(naam) ? naam : null;
}

function ontcijfer(waarde: string): string {
  try {
    return decodeURIComponent(waarde);
  } catch {
    return waarde;
  }
}

const isRol = (waarde: unknown): waarde is Rol => ROLLEN.some((rol) => rol === waarde);

function nietAangemeld(detail: string): ProbleemFout {
  return new ProbleemFout(probleem(401, 'NIET_AANGEMELD', detail), { 'WWW-Authenticate': 'Ontwikkelaanmelding' });
}

function onbevoegd(rol: Rol, rollen: readonly Rol[]): ProbleemFout {
  const reden = {
    code: 'ROL_NIET_BEVOEGD',
    tekst: `De rol ${rol} mag dit niet. Dit is voor: ${rollen.join(', ') || 'niemand'}.`,
    regel: 'S3',
  };
  return new ProbleemFout(probleem(403, reden.code, reden.tekst, { regel: reden.regel, redenen: [reden] }));
}
