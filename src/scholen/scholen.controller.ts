import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol, RollenVan } from '../aanmelding/regels.ts';
import { Leest, Voert } from '../openapi/antwoorden.ts';
import { OpdrachtantwoordSchema } from '../openapi/schemas.ts';
import { type Padparameters, padschema } from '../opdrachten/bron.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import {
  Gebeurtenissen,
  GebeurtenissenSchema,
  gebeurtenissenvraag,
  type Gebeurtenissenvraag,
} from './gebeurtenissen.ts';
import { Inschrijven, type Inschrijving, InschrijvingSchema } from './inschrijven.ts';
import { SchoolSchema } from './school-schema.ts';
import { Schoolbeeld } from './schoolbeeld.ts';
import { Scholenlijst, ScholenSchema } from './scholenlijst.ts';
import { type Scholenvraag, scholenvraag, scholenzoekvraag } from './scholenvraag.ts';

const pad = padschema('', {});

@ApiTags('Scholen')
@Controller('v1/scholen')
export class ScholenController {
  readonly #inschrijven: Inschrijven;
  readonly #lijst: Scholenlijst;
  readonly #beeld: Schoolbeeld;
  readonly #gebeurtenissen: Gebeurtenissen;

  constructor(inschrijven: Inschrijven, lijst: Scholenlijst, beeld: Schoolbeeld, gebeurtenissen: Gebeurtenissen) {
    this.#inschrijven = inschrijven;
    this.#lijst = lijst;
    this.#beeld = beeld;
    this.#gebeurtenissen = gebeurtenissen;
  }

  @Post()
  @RollenVan('SchoolInschrijven')
  @Commando()
  @ApiOperation({ operationId: 'schrijfSchoolIn', summary: 'School inschrijven' })
  @Voert(OpdrachtantwoordSchema, 'Ingeschreven.')
  async schrijfIn(
    @Body({ schema: InschrijvingSchema }) invoer: Inschrijving,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const antwoord = await this.#inschrijven.schrijfIn(invoer, sleutel, beller);
    reply.header('Location', `/v1/scholen/${antwoord.schoolId}`);
    return antwoord;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstScholen', summary: 'Scholen, gefilterd en per bladzijde' })
  @Leest(ScholenSchema, 'Eén bladzijde scholen.')
  lijst(@Query({ schema: scholenvraag }) vraag: Scholenvraag) {
    return this.#lijst.pagina(vraag);
  }

  @Post('_zoek')
  @HttpCode(200)
  @ElkeRol()
  @ApiOperation({ operationId: 'zoekScholen', summary: 'Scholen zoeken op naam, plaats of KvK-nummer' })
  @Leest(ScholenSchema, 'Eén bladzijde scholen.')
  zoek(@Body({ schema: scholenzoekvraag }) vraag: Scholenvraag) {
    return this.#lijst.pagina(vraag);
  }

  @Get(':schoolId')
  @ElkeRol()
  @ApiOperation({
    operationId: 'leesSchool',
    summary: 'Eén school: stand, termijnen met uitleg, mogelijkheden, taken en berichten',
  })
  @Leest(SchoolSchema, 'De school.')
  lees(@Param({ schema: pad }) { schoolId }: Padparameters, @DezeBeller() beller: Beller) {
    return this.#beeld.van(schoolId, beller.rol);
  }

  @Get(':schoolId/gebeurtenissen')
  @ElkeRol()
  @ApiOperation({
    operationId: 'lijstGebeurtenissen',
    summary: 'Alles wat er is vastgelegd: wie, in welke rol, wanneer, wat en waarom',
  })
  @Leest(GebeurtenissenSchema, 'Eén bladzijde, oudste eerst.')
  gebeurtenissen(
    @Param({ schema: pad }) { schoolId }: Padparameters,
    @Query({ schema: gebeurtenissenvraag }) vraag: Gebeurtenissenvraag,
    @DezeBeller() { rol }: Beller,
  ) {
    return this.#gebeurtenissen.pagina(schoolId, vraag, { rol });
  }
}
