import { Body, Controller, Get, Post, Res, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actoren } from '../aanmelding/actoren.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol, Rollen } from '../aanmelding/regels.ts';
import { Leest, Voert } from '../openapi/antwoorden.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import { Registerbeheer } from './registerbeheer.ts';
import { registerantwoorden } from './registers-schema.ts';
import type { Registerbron } from './registers.ts';

/** The routes of one register: the list, its changes, and the POST of a change. */
export function maakRegisterroutes<R, W>(bron: Registerbron<R, W>): Type {
  const antwoorden = registerantwoorden(bron.naam, bron.rij, bron.wijziging);

  @ApiTags(bron.onderwerp)
  @Controller(`v1/${bron.pad}`)
  class Registerroutes {
    readonly #beheer: Registerbeheer;
    readonly #actoren: Actoren;

    constructor(beheer: Registerbeheer, actoren: Actoren) {
      this.#beheer = beheer;
      this.#actoren = actoren;
    }

    @Get()
    @ElkeRol()
    @ApiOperation({ operationId: `lijst${bron.naam}`, summary: bron.samenvatting })
    @Leest(antwoorden.lijst, 'De lijst.')
    lijst() {
      return this.#beheer.lijst(bron);
    }

    @Get('wijzigingen')
    @ElkeRol()
    @ApiOperation({
      operationId: `lijst${bron.naam}wijziging`,
      summary: `${bron.samenvatting}: alle wijzigingen, oudste eerst`,
    })
    @Leest(antwoorden.wijzigingen, 'De wijzigingen.')
    wijzigingen() {
      return this.#beheer.wijzigingen(bron.register);
    }

    @Post('wijzigingen')
    @Rollen(...bron.rollen)
    @Commando()
    @ApiOperation({
      operationId: `geef${bron.naam}wijziging`,
      summary: `${bron.samenvatting}: wijzigen`,
      description: 'Geldt meteen voor elke volgende opdracht. Wat eerder gold, blijft erop staan.',
    })
    @Voert(antwoorden.vastgelegd, 'Vastgelegd, met de geplande bezoeken die nu zo niet kunnen.', 201)
    async wijzig(
      @Body({ schema: bron.wijziging }) wijziging: W,
      @Sleutel() sleutel: string,
      @DezeBeller() beller: Beller,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      reply.header('Location', `/v1/${bron.pad}/wijzigingen`);
      return await this.#beheer.wijzig(bron, wijziging, sleutel, await this.#actoren.van(beller));
    }
  }
  return Registerroutes;
}
