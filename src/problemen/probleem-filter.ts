/** The one place where errors of requests become answers. */
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KOPPEN } from '../http/koppen.ts';
import { sleutelfouten } from '../opdrachten/sleutel.ts';
import { OngeldigeInvoer, PROBLEEM_MEDIATYPE, type ProbleemFout } from './probleem.ts';
import { probleemVan } from './probleem-van.ts';

const logger = new Logger('api');

@Catch()
export class ProbleemFilter implements ExceptionFilter {
  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    stuurProbleem(fout, request, http.getResponse<FastifyReply>());
  }
}

/** Answers a request with the problem of an error; also for errors that Fastify meets before a route is found. */
export function stuurProbleem(fout: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const gevonden = metSleutelfouten(probleemVan(fout), request);
  if (gevonden.probleem.status === 500) logger.error(naamVan(fout), stackVan(fout));
  if (reply.sent) return;
  void reply
    .code(gevonden.probleem.status)
    .headers({ ...KOPPEN, ...gevonden.koppen, 'Content-Type': PROBLEEM_MEDIATYPE })
    .serializer((inhoud: unknown) => JSON.stringify(inhoud))
    .send(gevonden.probleem);
}

/** A10: a bad body and a missing Idempotency-Key are reported together. */
function metSleutelfouten(gevonden: ProbleemFout, request: FastifyRequest): ProbleemFout {
  const fouten = gevonden.probleem.fouten ?? [];
  if (!(gevonden instanceof OngeldigeInvoer) || fouten.some((f) => f.veld === 'Idempotency-Key')) return gevonden;
  const extra = sleutelfouten(request);
  return extra.length > 0 ? new OngeldigeInvoer([...extra, ...fouten]) : gevonden;
}

/** P2: messages of errors can hold data, so only the kind and the place are logged. */
const naamVan = (fout: unknown) => (fout instanceof Error ? fout.constructor.name : typeof fout);
const stackVan = (fout: unknown) =>
  fout instanceof Error
    ? fout.stack
        ?.split('\n')
        .filter((regel) => /^\s+at /.test(regel))
        .join('\n')
    : undefined;
