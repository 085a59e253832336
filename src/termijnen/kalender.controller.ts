import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { KALENDER } from '../../domain/termijn/index.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { kalenderdagen, KalenderdagenSchema, kalenderdagenvraag, type Kalenderdagenvraag } from './kalenderdagen.ts';

@ApiTags('Kalender')
@Controller('v1/kalender')
export class KalenderController {
  @Get('dagen')
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstKalenderdagen', summary: 'Elke dag van de kalender, met de reden als het geen werkdag is' })
  @Leest(KalenderdagenSchema, 'De dagen (T8).')
  dagen(@Query({ schema: kalenderdagenvraag }) vraag: Kalenderdagenvraag) {
    return { versie: KALENDER.versie, resultaten: kalenderdagen(vraag, KALENDER) };
  }
}
