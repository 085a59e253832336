/** A14: what a route takes and gives. JSON, unless it says that it takes something else. */
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { probleem, ProbleemFout } from '../problemen/probleem.ts';

const JSON_TYPE = 'application/json';
export const PDF = 'application/pdf';

const ONTVANGT = Symbol('ontvangt');
const GEEFT = Symbol('geeft');

/** The media type of the request body of this route. */
export const Ontvangt = (mediatype: string) => SetMetadata(ONTVANGT, mediatype);

/** The media type of the answer of this route. */
export const Geeft = (mediatype: string) => SetMetadata(GEEFT, mediatype);

@Injectable()
export class Mediatypewacht implements CanActivate {
  readonly #reflector: Reflector;

  constructor(reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const plek = [context.getHandler(), context.getClass()];
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const ontvangt = this.#reflector.getAllAndOverride<string | undefined>(ONTVANGT, plek) ?? JSON_TYPE;
    const gestuurd = headers['content-type'];
    if (gestuurd !== undefined && kaal(gestuurd) !== ontvangt) {
      throw new ProbleemFout(
        probleem(415, 'FORMAAT_NIET_ONDERSTEUND', `Stuur de inhoud als ${ontvangt}.`, { regel: 'A14' }),
      );
    }
    const geeft = this.#reflector.getAllAndOverride<string | undefined>(GEEFT, plek) ?? JSON_TYPE;
    if (!aanvaardt(headers.accept, geeft)) {
      throw new ProbleemFout(probleem(406, 'FORMAAT_NIET_BESCHIKBAAR', `Vraag om ${geeft}.`, { regel: 'A14' }));
    }
    return true;
  }
}

const kaal = (mediatype: string) => (mediatype.split(';')[0] ?? '').trim().toLowerCase();

/** Whether a media type is acceptable to the caller. The most specific range that fits decides. */
export function aanvaardt(accept: string | undefined, mediatype: string): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const reeksen = accept.split(',').map((deel) => {
    const [reeks = '', ...parameters] = deel.split(';').map((d) => d.trim().toLowerCase());
    const q = parameters.find((p) => p.startsWith('q='))?.slice(2);
    return { reeks, kwaliteit: q === undefined ? 1 : Number(q) };
  });
  const passend = [mediatype, `${mediatype.split('/')[0]}/*`, '*/*']
    .map((reeks) => reeksen.find((r) => r.reeks === reeks))
    .find((r) => r !== undefined);
  return passend !== undefined && passend.kwaliteit > 0;
}
