/** S2: every route says who may use it. Walks what the framework really serves, not a list of our own. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';
import { TOEGANGSREGEL, type Toegangsregel } from '../../src/aanmelding/regels.ts';
import { commandoMetadata } from '../../src/opdrachten/sleutel.ts';
import { maakProefapi } from './proefapi.ts';

interface Route {
  route: string;
  regel: Toegangsregel | undefined;
  commando: boolean;
}

let app: NestFastifyApplication;
let routes: Route[];
beforeAll(async () => {
  app = await maakProefapi();
  routes = alleRoutes(app);
});
afterAll(() => app.close());

function alleRoutes(van: NestFastifyApplication): Route[] {
  const reflector = van.get(Reflector);
  const ontdekking = new DiscoveryService(van.get(ModulesContainer));
  return ontdekking.getControllers().flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((naam) => {
      const methode = prototype[naam];
      if (!methode || !metatype || !Reflect.hasMetadata('path', methode)) return [];
      const plek = [methode, metatype as () => unknown];
      const pad = [Reflect.getMetadata('path', metatype), Reflect.getMetadata('path', methode)].filter(
        (p) => p !== '/',
      );
      return {
        route: `${RequestMethod[Number(Reflect.getMetadata('method', methode))]} /${pad.join('/')}`,
        regel: reflector.getAllAndOverride<Toegangsregel | undefined>(TOEGANGSREGEL, plek),
        commando: reflector.getAllAndOverride<boolean | undefined>(commandoMetadata, plek) === true,
      };
    });
  });
}

test('elke route heeft een toegangsregel met ten minste één rol', () => {
  expect(routes.length).toBeGreaterThan(40);
  const zonder = routes.filter(({ regel }) => regel === undefined || regel.length === 0);
  expect(zonder).toEqual([]);
});

test('alleen de gezondheid en het OpenAPI-document zijn openbaar', () => {
  const openbaar = routes.filter(({ regel }) => regel === 'openbaar').map(({ route }) => route);
  expect(openbaar.sort()).toEqual(['GET /gezondheid', 'GET /v1/openapi.json']);
});

test('elke POST behalve een zoekvraag, een proef of een berekening is een opdracht met een Idempotency-Key (A8)', () => {
  const zonder = routes
    .filter(({ route, commando }) => route.startsWith('POST') && !commando)
    .map(({ route }) => route);
  expect(zonder.sort()).toEqual([
    'POST /v1/kalender/wijzigingen/_proef',
    'POST /v1/personen/_zoek',
    'POST /v1/scholen/:schoolId/_simuleer',
    'POST /v1/scholen/_zoek',
    'POST /v1/termijnen/_bereken',
    'POST /v1/termijnen/_bezwaar',
  ]);
});

test('elke niet-openbare route weigert een onbekende met 401', async () => {
  for (const { route } of routes.filter(({ regel }) => regel !== 'openbaar')) {
    const [method, pad = ''] = route.split(' ');
    const url = pad.replace(/:\w+/g, '1');
    const { statusCode } = await app.inject({ method: method as 'GET', url });
    expect(`${route} ${statusCode}`).toBe(`${route} 401`);
  }
});
