/** What routes answer, for the OpenAPI document: their own answer, and the problems that they can give. */
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

const kop = (description: string) => ({ description, schema: { type: 'string' as const } });

const KOPPEN = { 'API-Version': kop('Volledige versie van deze API.') };
const MET_LOCATION = { ...KOPPEN, Location: kop('Adres van wat is gemaakt.') };

/** The problems of the API by status. */
const BETEKENIS = {
  400: 'De invoer is ongeldig: alle fouten tegelijk, elk met het veld.',
  401: 'Niet aangemeld.',
  403: 'Deze rol mag dit niet.',
  404: 'Dit bestaat niet.',
  406: 'Het gevraagde formaat is er niet.',
  409: 'De stand van het dossier staat dit nu niet toe, of de Idempotency-Key hoort bij een andere opdracht.',
  413: 'De inhoud is te groot.',
  415: 'Het gestuurde formaat wordt niet aangenomen.',
  422: 'De regels wijzen een veld van de opdracht af.',
  503: 'Tijdelijk niet beschikbaar. Herhaal het verzoek na de wachttijd in Retry-After.',
} as const;

type Status = keyof typeof BETEKENIS;

const problemen = (...statussen: Status[]) =>
  applyDecorators(
    ...statussen.map((status) => ApiResponse({ status, description: BETEKENIS[status], headers: KOPPEN })),
  );

/** Every problem as a component `Probleem404`; the document puts a reference wherever a route can give it. */
export const probleemantwoorden = Object.fromEntries(
  Object.entries(BETEKENIS).map(([status, description]) => [
    `Probleem${status}`,
    {
      description,
      headers: status === '503' ? { ...KOPPEN, 'Retry-After': kop('Wachttijd in seconden.') } : KOPPEN,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
    },
  ]),
);

/** A public route that reads. */
export const LeestOpenbaar = (standardSchema: z.ZodType, description: string) =>
  applyDecorators(ApiResponse({ status: 200, standardSchema, description, headers: KOPPEN }), problemen(406, 503));

/** A route that reads. */
export const Leest = (standardSchema: z.ZodType, description: string) =>
  applyDecorators(
    ApiResponse({ status: 200, standardSchema, description, headers: KOPPEN }),
    problemen(400, 401, 403, 404, 406, 503),
  );

/** A route that gives a letter to print. */
export const LeestPdf = (description: string) =>
  applyDecorators(
    ApiResponse({
      status: 200,
      description,
      headers: KOPPEN,
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
    }),
    problemen(400, 401, 403, 404, 406, 503),
  );

/** A route that computes an answer from its body and records nothing. */
export const Berekent = (standardSchema: z.ZodType, description: string) =>
  applyDecorators(
    ApiResponse({ status: 200, standardSchema, description, headers: KOPPEN }),
    problemen(400, 401, 403, 406, 413, 415),
  );

/** A route that carries out a command. */
export const Voert = (standardSchema: z.ZodType, description: string, status = 201) =>
  applyDecorators(
    ApiResponse({ status, standardSchema, description, headers: MET_LOCATION }),
    problemen(400, 401, 403, 404, 406, 409, 413, 415, 422, 503),
  );
