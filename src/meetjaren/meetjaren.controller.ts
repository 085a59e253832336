import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Actoren } from '../aanmelding/actoren.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { RollenVan } from '../aanmelding/regels.ts';
import { Voert } from '../openapi/antwoorden.ts';
import { leeg } from '../opdrachten/bron.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import { Meetjarenstarter } from './meetjarenstarter.ts';

const StartSchema = z
  .object({ id: z.string().meta({ description: 'Nummer van deze opdracht.' }) })
  .meta({ id: 'StartVanMeetjaren' });

@ApiTags('Meetjaren')
@Controller('v1/meetjaren')
export class MeetjarenController {
  readonly #starter: Meetjarenstarter;
  readonly #actoren: Actoren;

  constructor(starter: Meetjarenstarter, actoren: Actoren) {
    this.#starter = starter;
    this.#actoren = actoren;
  }

  @Post('_start')
  @RollenVan('MeetjaarStarten')
  @Commando()
  @ApiOperation({
    operationId: 'startMeetjaren',
    summary: 'Alle aangehouden meetjaren starten waarvan de normen er nu zijn',
    description: 'Elke school legt het zelf vast, één keer. Wat nog op normen wacht, blijft wachten (N-6).',
  })
  @Voert(StartSchema, 'De opdracht is aangenomen.', 202)
  async start(
    @Body({ schema: leeg() }) _inhoud: object,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
  ): Promise<z.infer<typeof StartSchema>> {
    return { id: await this.#starter.start(sleutel, await this.#actoren.van(beller)) };
  }
}
