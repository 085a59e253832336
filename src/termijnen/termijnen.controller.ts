import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { berekenBezwaar, berekenTermijn, type Bezwaarvraag, type Termijnvraag } from '../../domain/termijn/index.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Kalenderbron } from '../kalender/kalenderbron.ts';
import { Berekent } from '../openapi/antwoorden.ts';
import { BezwaarantwoordSchema, BezwaarvraagSchema } from './bezwaar-schema.ts';
import { TermijnantwoordSchema, TermijnvraagSchema } from './termijn-schema.ts';

/** The legal clock for everybody who is signed in: it computes and records nothing, so it needs no Idempotency-Key. */
@ApiTags('Termijnen')
@Controller('v1/termijnen')
export class TermijnenController {
  readonly #kalender: Kalenderbron;

  constructor(kalender: Kalenderbron) {
    this.#kalender = kalender;
  }

  @Post('_bereken')
  @HttpCode(200)
  @ElkeRol()
  @ApiOperation({ operationId: 'berekenTermijn', summary: 'De laatste dag van een termijn, met elke reden' })
  @Berekent(TermijnantwoordSchema, 'Berekend.')
  async bereken(@Body({ schema: TermijnvraagSchema }) vraag: Termijnvraag) {
    const { laatsteDag, nominaleLaatsteDag, toelichting } = berekenTermijn(vraag, await this.#kalender.lees());
    return { laatsteDag, nominaleLaatsteDag, toelichting };
  }

  @Post('_bezwaar')
  @HttpCode(200)
  @ElkeRol()
  @ApiOperation({ operationId: 'berekenBezwaar', summary: 'Elke datum van een bezwaar, met elke reden' })
  @Berekent(BezwaarantwoordSchema, 'Berekend.')
  async bezwaar(@Body({ schema: BezwaarvraagSchema }) vraag: Bezwaarvraag) {
    return berekenBezwaar(vraag, await this.#kalender.lees());
  }
}
