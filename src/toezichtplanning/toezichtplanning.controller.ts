import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rollen } from '../aanmelding/regels.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { planningvraag, type Planningvraag, ToezichtplanningSchema } from './toezichtplanning-schema.ts';
import { Toezichtplanning } from './toezichtplanning.ts';

@ApiTags('Toezicht in de Klas')
@Controller('v1/toezichtplanning')
export class ToezichtplanningController {
  readonly #planning: Toezichtplanning;

  constructor(planning: Toezichtplanning) {
    this.#planning = planning;
  }

  @Get()
  @Rollen('planner', 'servicedesk', 'beheerder', 'inspecteur', 'beslisser')
  @ApiOperation({
    operationId: 'leesToezichtplanning',
    summary: 'De bezoeken van alle scholen per maand, per inspecteur en per school, met een voorstel om ze te spreiden',
  })
  @Leest(ToezichtplanningSchema, 'De planning, zonder dat er iets verandert.')
  lees(@Query({ schema: planningvraag }) vraag: Planningvraag) {
    return this.#planning.lees(vraag);
  }
}
