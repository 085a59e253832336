import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Kalenderbron } from '../kalender/kalenderbron.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { kalenderdagen, KalenderdagenSchema, kalenderdagenvraag, type Kalenderdagenvraag } from './kalenderdagen.ts';

@ApiTags('Kalender')
@Controller('v1/kalender')
export class KalenderController {
  readonly #kalender: Kalenderbron;

  constructor(kalender: Kalenderbron) {
    this.#kalender = kalender;
  }

  @Get('dagen')
  @ElkeRol()
  @ApiOperation({
    operationId: 'lijstKalenderdagen',
    summary: 'Elke dag van de kalender, met de reden als het geen werkdag is',
  })
  @Leest(KalenderdagenSchema, 'De dagen (T8).')
  async dagen(@Query({ schema: kalenderdagenvraag }) vraag: Kalenderdagenvraag) {
    const kalender = await this.#kalender.lees();
    return { versie: kalender.versie, resultaten: kalenderdagen(vraag, kalender) };
  }
}
