/** OpenAPI schemas from zod: a schema with an id becomes a component, and is named wherever it is used. */
import type { SwaggerDocumentOptions } from '@nestjs/swagger';
import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

export const zodNaarOpenapi: NonNullable<SwaggerDocumentOptions['standardSchemaConverter']> = (
  schema,
  { schemaType },
) => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const gemaakt = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io: schemaType,
    override: ({ jsonSchema }) => {
      // An answer may get more fields in a later version.
      if (schemaType === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // The format says it; zod's pattern for it is unreadable.
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  const { definitions = {}, ...wortel } = gemaakt as JsonSchema & { definitions?: Record<string, JsonSchema> };
  const components = Object.fromEntries(Object.entries(definitions).map(([naam, def]) => [naam, zonderId(def)]));
  return { schema: zonderId(wortel), components };
};

/** The id is the name of the component; OpenAPI does not know it as a keyword. */
function zonderId({ id: _id, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
