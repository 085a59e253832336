/** Which pages of other origins may call the API. The OpenAPI document is for everybody (A3), the rest by allow-list (A12). */
import type { INestApplication } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AANMELDKOPPEN } from '../aanmelding/regels.ts';

const OPENAPI = '/v1/openapi.json';

export function staCorsToe(app: INestApplication, oorsprongen: readonly string[]): void {
  app.enableCors((request: FastifyRequest, antwoord: (fout: null, opties: object) => void) => {
    const openbaar = request.url.split('?')[0] === OPENAPI;
    antwoord(null, {
      origin: openbaar ? '*' : [...oorsprongen],
      methods: openbaar ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST'],
      allowedHeaders: ['Accept', 'Content-Type', 'Idempotency-Key', ...Object.values(AANMELDKOPPEN)],
      exposedHeaders: ['API-Version', 'Location', 'Retry-After'],
      maxAge: 600,
    });
  });
}
