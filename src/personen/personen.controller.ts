import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rollen } from '../aanmelding/regels.ts';
import { Berekent } from '../openapi/antwoorden.ts';
import { Personen } from './personen.ts';
import { PersonenSchema, type Personenvraag, PersonenvraagSchema } from './persoon-schema.ts';

@ApiTags('Personen')
@Controller('v1/personen')
export class PersonenController {
  readonly #personen: Personen;

  constructor(personen: Personen) {
    this.#personen = personen;
  }

  /** A POST, because names do not belong in an address (A13). */
  @Post('_zoek')
  @HttpCode(200)
  @Rollen('servicedesk', 'beslisser', 'jurist', 'beheerder')
  @ApiOperation({
    operationId: 'zoekPersonen',
    summary: 'Personen zoeken, met de besturen waarin zij zitten of zaten',
    description: 'Zoekt alleen: er verandert niets.',
  })
  @Berekent(PersonenSchema, 'De gevonden personen, hoogstens 50.')
  zoek(@Body({ schema: PersonenvraagSchema }) vraag: Personenvraag) {
    return this.#personen.zoek(vraag);
  }
}
