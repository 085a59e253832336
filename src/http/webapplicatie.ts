/** The built web application, served beside the API from its own folder. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { aanvaardt } from './mediatype.ts';

const VAN_DE_API = /^\/(v1|gezondheid)(\/|$)/;
const INDEX = 'index.html';

/**
 * Serves the files of the folder, and for every other page that a browser asks for the start page: the application
 * itself knows its addresses. Addresses of the API are left alone.
 */
export async function serveerWebapplicatie(app: NestFastifyApplication, map: string): Promise<void> {
  const bestanden = new Set(bestandenIn(map));
  await app.register(fastifyStatic, { root: map, serve: false, cacheControl: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      const pad = request.url.split('?')[0] ?? '/';
      if ((request.method !== 'GET' && request.method !== 'HEAD') || VAN_DE_API.test(pad)) return;
      const bestand = pad === '/' ? INDEX : pad.slice(1);
      // Names of files in assets/ hold a hash of their content.
      if (bestanden.has(bestand)) {
        if (bestand.startsWith('assets/')) reply.header('Cache-Control', 'public, max-age=31536000, immutable');
        return reply.sendFile(bestand);
      }
      if (aanvaardtBladzijde(request.headers.accept)) return reply.sendFile(INDEX);
    });
}

const aanvaardtBladzijde = (accept: string | undefined) =>
  accept !== undefined && /text\/html/.test(accept) && aanvaardt(accept, 'text/html');

function bestandenIn(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((ingang) => ingang.isFile())
    .map((ingang) => relative(map, join(ingang.parentPath, ingang.name)).split(sep).join('/'));
}
