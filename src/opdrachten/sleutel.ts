/** The client's `Idempotency-Key`: the same key and body give the first answer again, however often (A8). */
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Invoerfout, OngeldigeInvoer } from '../problemen/probleem.ts';

const KOP = 'Idempotency-Key';
const GELDIG = /^[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?$/;

const COMMANDO = Symbol('commando');

/** Marks a POST as a command: it needs an Idempotency-Key. */
export const Commando = () =>
  applyDecorators(
    SetMetadata(COMMANDO, true),
    ApiHeader({
      name: KOP,
      required: true,
      description: 'Eigen sleutel van de opdracht, 1 tot en met 200 tekens. Herhalen met dezelfde sleutel is veilig.',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    }),
  );

/** The key of this request; 400 when it is absent or unusable. */
export const Sleutel = createParamDecorator(async (_data: unknown, context: ExecutionContext): Promise<string> => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const fouten = foutenIn(request.headers['idempotency-key']);
  if (fouten.length === 0) return String(request.headers['idempotency-key']);
  // The parameters of a route are checked at once and the first mistake wins. Mistakes in the body go first: the
  // problem filter adds those in the key to them, so that the client gets all in one answer (A10).
  await new Promise((verder) => setImmediate(verder));
  throw new OngeldigeInvoer(fouten);
});

const nodig = new WeakSet<FastifyRequest['raw']>();

/** The guard notes that this request is a command, so that the problem filter can report a bad key with the rest. */
export function noteerCommando(request: FastifyRequest, isCommando: boolean): void {
  if (isCommando) nodig.add(request.raw);
}

/** The mistakes in the key of a request that needs one. */
export function sleutelfouten(request: FastifyRequest): Invoerfout[] {
  return nodig.has(request.raw) ? foutenIn(request.headers['idempotency-key']) : [];
}

export const commandoMetadata = COMMANDO;

function foutenIn(waarde: string | string[] | undefined): Invoerfout[] {
  if (waarde === undefined || waarde === '') {
    return [
      { veld: KOP, regel: 'A8', tekst: `Stuur de kopregel ${KOP} mee, met een eigen sleutel voor deze opdracht.` },
    ];
  }
  if (typeof waarde === 'string' && GELDIG.test(waarde)) return [];
  return [{ veld: KOP, regel: 'A8', tekst: `De kopregel ${KOP} heeft 1 tot en met 200 leesbare tekens (ASCII).` }];
}
