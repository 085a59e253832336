import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { type Padparameters, padschema } from '../opdrachten/bron.ts';
import { BerichtSchema } from './bericht-schema.ts';
import { Berichten } from './berichten.ts';

const berichtId = z.string().max(100);

@ApiTags('Berichten')
@Controller('v1/scholen/:schoolId/berichten')
export class BerichtenController {
  readonly #berichten: Berichten;

  constructor(berichten: Berichten) {
    this.#berichten = berichten;
  }

  @Get(':berichtId')
  @ElkeRol()
  @ApiOperation({
    operationId: 'leesBericht',
    summary: 'Eén bericht, zoals het is geschreven; voor de post af te drukken',
  })
  @Leest(BerichtSchema, 'Het bericht.')
  lees(@Param({ schema: padschema('', { berichtId }) }) pad: Padparameters & { berichtId: string }) {
    return this.#berichten.lees(pad.schoolId, pad.berichtId);
  }
}
