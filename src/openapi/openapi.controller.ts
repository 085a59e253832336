import { Controller, Get, Injectable } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { Openbaar } from '../aanmelding/regels.ts';

/** Holds the document, which can only be made when all routes exist. */
@Injectable()
export class Openapihouder {
  document: OpenAPIObject | null = null;
}

@ApiTags('OpenAPI')
@Controller('v1/openapi.json')
export class OpenapiController {
  readonly #houder: Openapihouder;

  constructor(houder: Openapihouder) {
    this.#houder = houder;
  }

  @Get()
  @Openbaar()
  @ApiOperation({ operationId: 'leesOpenapi', summary: 'Dit document' })
  @ApiOkResponse({
    description: 'De beschrijving van deze API.',
    schema: { type: 'object', additionalProperties: true },
  })
  lees() {
    return this.#houder.document;
  }
}
