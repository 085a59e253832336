/** Who calls: known after the guard of the sign-in has passed. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Rol } from '../../domain/dossier/procedure.ts';

export interface Beller {
  naam: string;
  rol: Rol;
}

const bellers = new WeakMap<FastifyRequest['raw'], Beller>();

export function onthoudBeller(request: FastifyRequest, beller: Beller): void {
  bellers.set(request.raw, beller);
}

/** The caller of this request. Only on routes that are not public. */
export const DezeBeller = createParamDecorator((_data: unknown, context: ExecutionContext): Beller => {
  const beller = bellers.get(context.switchToHttp().getRequest<FastifyRequest>().raw);
  if (!beller) throw new Error('Deze route heeft geen beller: zij is openbaar');
  return beller;
});
