/** The OpenAPI document, made from the routes themselves (A1, A3, A4). */
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { AANMELDKOPPEN } from '../aanmelding/regels.ts';
import { API_VERSIE } from '../http/koppen.ts';
import { probleemantwoorden } from './antwoorden.ts';
import { ProbleemSchema } from './probleem-schema.ts';
import { zodNaarOpenapi } from './zod-naar-openapi.ts';

const BASIS = '/v1';

type Route = OpenAPIObject['paths'][string];
type Operatie = { responses: Record<string, unknown> };

export function maakOpenapidocument(app: INestApplication): OpenAPIObject {
  const beschrijving = new DocumentBuilder()
    .setTitle('Keurmerkregie')
    .setDescription(
      'De levensloop van het Keurmerk Inburgeren per school: aanvraag, termijnen met uitleg, taken, berichten en geschiedenis.',
    )
    .setVersion(API_VERSIE)
    .setContact('Servicedesk Blik op Werk', 'https://www.blikopwerk.nl', 'servicedesk@blikopwerk.nl')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addServer(BASIS);
  for (const [naam, kop] of Object.entries(AANMELDKOPPEN)) {
    const description = 'Alleen in ontwikkeling en test.';
    beschrijving.addSecurity(naam, { type: 'apiKey', in: 'header', name: kop, description });
  }
  const standardSchemaConverter = metProblemen();
  const document = SwaggerModule.createDocument(app, beschrijving.build(), { standardSchemaConverter });
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(document.paths).map(([pad, route]) => plaats(pad, verwijs(route)))),
    components: {
      ...document.components,
      schemas: opNaam(document.components?.schemas ?? {}),
      responses: probleemantwoorden,
    },
  };
}

/** The problems stand in the document once, with the first schema that is converted. */
function metProblemen(): typeof zodNaarOpenapi {
  const verzameling = zodNaarOpenapi(z.array(ProbleemSchema), { schemaType: 'output' });
  return (schema, opties) => {
    const gemaakt = zodNaarOpenapi(schema, opties);
    return gemaakt && { ...gemaakt, components: { ...verzameling?.components, ...gemaakt.components } };
  };
}

/** Paths below the base path are written without it, because `servers` already says it. */
function plaats(pad: string, route: Route): [string, Route] {
  if (pad.startsWith(`${BASIS}/`)) return [pad.slice(BASIS.length), route];
  return [pad, { ...route, servers: [{ url: '/' }] }];
}

/** Puts a reference in the place of every problem. */
function verwijs(route: Route): Route {
  const operaties = Object.entries(route as Record<string, Operatie>);
  return Object.fromEntries(
    operaties.map(([methode, operatie]) => {
      const antwoorden = Object.entries(operatie.responses).map(([status, antwoord]) => {
        const naam = `Probleem${status}`;
        return [status, naam in probleemantwoorden ? { $ref: `#/components/responses/${naam}` } : antwoord] as const;
      });
      return [methode, { ...operatie, responses: Object.fromEntries<unknown>(antwoorden) }];
    }),
  );
}

function opNaam<W>(schemas: Record<string, W>): Record<string, W> {
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}
