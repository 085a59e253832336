import { Client } from '@temporalio/client';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { stelSamen } from '../app.ts';
import { Klok } from '../klok.ts';
import { Opdrachtgever } from '../trajecten/opdrachtgever.ts';
import { Openapihouder } from './openapi.controller.ts';

/** The OpenAPI document as it is checked in. The API is built, but nothing it is built on is touched. */
export async function openapitekst(): Promise<string> {
  const prisma = {} as PrismaClient;
  const temporal = {} as Client;
  const klok = new Klok(prisma, false);
  const app = await stelSamen({
    configuratie: { productie: false, corsOorsprongen: [] },
    instellingen: { voorbeeld: false, normen: {} },
    prisma,
    temporal,
    klok,
    opdrachtgever: new Opdrachtgever(prisma, temporal, klok),
  });
  return `${JSON.stringify(app.get(Openapihouder).document, null, 2)}\n`;
}
