import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Geeft, PDF } from '../http/mediatype.ts';
import { Leest, LeestPdf } from '../openapi/antwoorden.ts';
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
    summary: 'Eén bericht, zoals het is verstuurd of zoals het er nu uitziet',
  })
  @Leest(BerichtSchema, 'Het bericht.')
  lees(@Param({ schema: padschema('', { berichtId }) }) pad: Padparameters & { berichtId: string }) {
    return this.#berichten.lees(pad.schoolId, pad.berichtId);
  }

  @Get(':berichtId/pdf')
  @ElkeRol()
  @Geeft(PDF)
  @ApiOperation({
    operationId: 'printBericht',
    summary: 'Hetzelfde bericht als brief om af te drukken, met adresvenster',
  })
  @LeestPdf('De brief op A4.')
  async print(@Param({ schema: padschema('', { berichtId }) }) pad: Padparameters & { berichtId: string }) {
    const { naam, inhoud } = await this.#berichten.print(pad.schoolId, pad.berichtId);
    return new StreamableFile(inhoud, { type: PDF, disposition: `inline; filename="${naam}.pdf"` });
  }
}
