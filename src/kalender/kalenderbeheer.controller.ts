import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Kalenderwijziging } from '../../domain/termijn/index.ts';
import { Actoren } from '../aanmelding/actoren.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol, RollenVan } from '../aanmelding/regels.ts';
import { Berekent, Leest, Voert } from '../openapi/antwoorden.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import { Kalenderbeheer } from './kalenderbeheer.ts';
import { Kalenderbron } from './kalenderbron.ts';
import {
  KalenderproefSchema,
  KalenderSchema,
  KalenderversieSchema,
  KalenderversiesSchema,
  KalenderwijzigingSchema,
} from './kalenderwijziging-schema.ts';

@ApiTags('Kalender')
@Controller('v1/kalender')
export class KalenderbeheerController {
  readonly #beheer: Kalenderbeheer;
  readonly #bron: Kalenderbron;
  readonly #actoren: Actoren;

  constructor(beheer: Kalenderbeheer, bron: Kalenderbron, actoren: Actoren) {
    this.#beheer = beheer;
    this.#bron = bron;
    this.#actoren = actoren;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'leesKalender', summary: 'De kalender die nu geldt' })
  @Leest(KalenderSchema, 'De gelijkgestelde dagen met hun bron, en de sluitingen.')
  async lees() {
    const { versie, gelijkgesteld, sluitingen, dekking = [] } = await this.#bron.lees();
    const dagen = gelijkgesteld.map(({ datum, bron, vindplaats = null }) => ({ datum, bron, vindplaats }));
    return { versie, gelijkgesteld: dagen, sluitingen, dekking };
  }

  @Get('wijzigingen')
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstKalenderwijzigingen', summary: 'Alle wijzigingen van de kalender, oudste eerst' })
  @Leest(KalenderversiesSchema, 'De wijzigingen.')
  lijst() {
    return this.#beheer.lijst();
  }

  @Post('wijzigingen/_proef')
  @HttpCode(200)
  @RollenVan('KalenderToepassen')
  @ApiOperation({
    operationId: 'proefKalenderwijziging',
    summary: 'Wat een wijziging van de kalender zou verschuiven',
    description: 'Rekent alleen: er verandert niets.',
  })
  @Berekent(
    KalenderproefSchema,
    'De termijnen die verschuiven, met de brieven waarin de oude dag staat, en de afspraken op een dag die sluit.',
  )
  proef(@Body({ schema: KalenderwijzigingSchema }) wijziging: Kalenderwijziging) {
    return this.#beheer.proef(wijziging);
  }

  @Post('wijzigingen')
  @RollenVan('KalenderToepassen')
  @Commando()
  @ApiOperation({
    operationId: 'geefKalenderwijziging',
    summary: 'De kalender wijzigen',
    description:
      'Geldt meteen. Elk traject waarin een termijn verschuift of een afspraak op een gesloten dag komt, legt dat daarna vast.',
  })
  @Voert(KalenderversieSchema, 'Vastgelegd.', 201)
  async wijzig(
    @Body({ schema: KalenderwijzigingSchema }) wijziging: Kalenderwijziging,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    reply.header('Location', '/v1/kalender/wijzigingen');
    return await this.#beheer.wijzig(wijziging, sleutel, await this.#actoren.van(beller));
  }
}
