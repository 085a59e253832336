import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Berekent } from '../openapi/antwoorden.ts';
import { type Padparameters, padschema } from '../opdrachten/bron.ts';
import { SimulatieSchema } from './simulatie-schema.ts';
import { Simulaties } from './simulaties.ts';
import { type Simulatievraag, SimulatievraagSchema } from './simulatievraag.ts';

/** The what-if: it computes and records nothing, so it needs no Idempotency-Key. */
@ApiTags('Simulatie')
@Controller('v1/scholen/:schoolId')
export class SimulatieController {
  readonly #simulaties: Simulaties;

  constructor(simulaties: Simulaties) {
    this.#simulaties = simulaties;
  }

  @Post('_simuleer')
  @HttpCode(200)
  @ElkeRol()
  @ApiOperation({
    operationId: 'simuleer',
    summary: 'Wat er zou gebeuren met deze opdrachten op deze dagen',
    description:
      'Rekent met dezelfde regels als het echte verloop: elke termijn, brief, taak en status tot hoogstens tien jaar vooruit. Er wordt niets vastgelegd, verzonden of veranderd. De wereld buiten de school blijft zoals zij nu is.',
  })
  @Berekent(SimulatieSchema, 'Het verloop. Een opdracht die dan niet mag staat erin met de redenen.')
  simuleer(
    @Param({ schema: padschema('', {}) }) { schoolId }: Padparameters,
    @Body({ schema: SimulatievraagSchema }) vraag: Simulatievraag,
    @DezeBeller() { rol }: Beller,
  ) {
    return this.#simulaties.simuleer(schoolId, vraag, rol);
  }
}
