/** Builds the API: everything between the network and the modules. Tests use it too. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { weigerInProductie } from './aanmelding/ontwikkel-aanmelding.ts';
import { AppModule } from './app.module.ts';
import { staCorsToe } from './http/cors.ts';
import { KOPPEN } from './http/koppen.ts';
import { serveerWebapplicatie } from './http/webapplicatie.ts';
import type { Onderdelen } from './onderdelen.module.ts';
import { maakOpenapidocument } from './openapi/document.ts';
import { Openapihouder } from './openapi/openapi.controller.ts';
import { stuurProbleem } from './problemen/probleem-filter.ts';
import { beantwoordVerbindingsfout } from './problemen/verbindingsfout.ts';

const GROOTSTE_INHOUD = 100_000;

/**
 * The application with its routes and its OpenAPI document; nothing it is built on has been touched.
 * @throws Error in production, where the development sign-in is not allowed
 */
export async function stelSamen(onderdelen: Onderdelen): Promise<NestFastifyApplication> {
  const { configuratie } = onderdelen;
  weigerInProductie(configuratie.productie);
  const opties: FastifyServerOptions = {
    bodyLimit: GROOTSTE_INHOUD,
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 200 },
    frameworkErrors: (fout, request, reply) => stuurProbleem(fout, request, reply),
    clientErrorHandler: beantwoordVerbindingsfout,
  };
  const adapter = new FastifyAdapter(opties);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.met(onderdelen), adapter, {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  staCorsToe(app, configuratie.corsOorsprongen);
  adapter.getInstance().addHook('onSend', async (_request, reply) => {
    for (const [naam, waarde] of Object.entries(KOPPEN)) if (!reply.hasHeader(naam)) reply.header(naam, waarde);
  });
  if (configuratie.webMap) await serveerWebapplicatie(app, configuratie.webMap);
  app.get(Openapihouder).document = maakOpenapidocument(app);
  return app;
}

/** The application, ready for requests. It does not listen yet. */
export async function maakApp(onderdelen: Onderdelen): Promise<NestFastifyApplication> {
  const app = await stelSamen(onderdelen);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
