import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Instellingwijziging } from '../../domain/regels/certificerende-instellingen.ts';
import { Actoren } from '../aanmelding/actoren.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol, Rollen } from '../aanmelding/regels.ts';
import { Leest, Voert } from '../openapi/antwoorden.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import {
  CertificerendeInstellingenSchema,
  InstellingversieSchema,
  InstellingversiesSchema,
  InstellingwijzigingSchema,
  OnuitvoerbarePlannenSchema,
} from './instellingen-schema.ts';
import { Instellingenbeheer } from './instellingenbeheer.ts';

@ApiTags('Certificerende instellingen')
@Controller('v1/certificerende-instellingen')
export class CertificerendeInstellingenController {
  readonly #beheer: Instellingenbeheer;
  readonly #actoren: Actoren;

  constructor(beheer: Instellingenbeheer, actoren: Actoren) {
    this.#beheer = beheer;
    this.#actoren = actoren;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstCertificerendeInstellingen', summary: 'Certificerende instellingen' })
  @Leest(CertificerendeInstellingenSchema, 'De lijst (RA-6). Wie terugkwam, staat er meer dan één keer op.')
  lijst() {
    return this.#beheer.lijst();
  }

  @Get('onuitvoerbare-plannen')
  @Rollen('servicedesk', 'beheerder', 'jurist')
  @ApiOperation({
    operationId: 'lijstOnuitvoerbarePlannen',
    summary: 'Geplande audits die een andere certificerende instelling nodig hebben',
  })
  @Leest(OnuitvoerbarePlannenSchema, 'De plannen, vroegste audit eerst.')
  plannen() {
    return this.#beheer.onuitvoerbarePlannen();
  }

  @Get('wijzigingen')
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstInstellingwijzigingen', summary: 'Alle wijzigingen van de lijst, oudste eerst' })
  @Leest(InstellingversiesSchema, 'De wijzigingen.')
  wijzigingen() {
    return this.#beheer.wijzigingen();
  }

  @Post('wijzigingen')
  @Rollen('beheerder')
  @Commando()
  @ApiOperation({
    operationId: 'geefInstellingwijziging',
    summary: 'De lijst van certificerende instellingen wijzigen',
    description: 'Geldt meteen voor elke volgende opdracht. Wie op de lijst stond, blijft erop staan met een einde.',
  })
  @Voert(InstellingversieSchema, 'Vastgelegd, met de plannen die nu een andere instelling nodig hebben.', 201)
  async wijzig(
    @Body({ schema: InstellingwijzigingSchema }) wijziging: Instellingwijziging,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    reply.header('Location', '/v1/certificerende-instellingen/wijzigingen');
    return await this.#beheer.wijzig(wijziging, sleutel, await this.#actoren.van(beller));
  }
}
