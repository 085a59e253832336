import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Actoren } from '../aanmelding/actoren.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { Rollen, RollenVan } from '../aanmelding/regels.ts';
import { Ontvangt } from '../http/mediatype.ts';
import { Leest, Voert } from '../openapi/antwoorden.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import { nietGevonden } from '../problemen/probleem.ts';
import { Importen } from './importen.ts';
import { ImportenSchema, type Importenvraag, importenvraag, importpad, ImportSchema } from './schemas.ts';

export const CSV = 'text/csv';

/** On the answer to a repeat: this import was there already under this Idempotency-Key. */
const HERHAALD = 'Idempotent-Replayed';

@ApiTags('Importen')
@Controller('v1/importen')
export class ImportenController {
  readonly #importen: Importen;
  readonly #actoren: Actoren;

  constructor(importen: Importen, actoren: Actoren) {
    this.#importen = importen;
    this.#actoren = actoren;
  }

  @Post()
  @RollenVan('SchoolImporteren')
  @Commando()
  @HttpCode(202)
  @Ontvangt(CSV)
  @ApiConsumes(CSV)
  @ApiBody({
    required: true,
    description: 'CSV in UTF-8 met een kopregel, hoogstens 5 MB.',
    schema: { type: 'string' },
  })
  @ApiOperation({
    operationId: 'geefImport',
    summary: 'Scholen importeren in hun huidige stand',
    description:
      'Meldt meteen alle fouten van alle rijen. De rijen zonder fouten worden daarna geïmporteerd; volg dat op het ' +
      'adres in Location. Een school die al een traject heeft, verandert niet.',
  })
  @Voert(ImportSchema, 'Aangenomen. De fouten zijn volledig; de import zelf gaat nog door.', 202)
  async geef(
    @Req() { body }: FastifyRequest,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const inhoud = body instanceof Uint8Array ? body : new Uint8Array();
    const { weergave, herhaald } = await this.#importen.neemAan(inhoud, sleutel, await this.#actoren.van(beller));
    reply.header('Location', `/v1/importen/${weergave.id}`);
    if (herhaald) reply.header(HERHAALD, 'true');
    return weergave;
  }

  @Get()
  @Rollen('servicedesk', 'beheerder', 'jurist')
  @ApiOperation({ operationId: 'lijstImporten', summary: 'Importen, nieuwste eerst' })
  @Leest(ImportenSchema, 'Een bladzijde met importen.')
  lijst(@Query({ schema: importenvraag }) vraag: Importenvraag) {
    return this.#importen.pagina(vraag);
  }

  @Get(':importId')
  @Rollen('servicedesk', 'beheerder', 'jurist')
  @ApiOperation({ operationId: 'leesImport', summary: 'Hoe ver een import is, met alle fouten' })
  @Leest(ImportSchema, 'De import.')
  async lees(@Param({ schema: importpad }) { importId }: z.infer<typeof importpad>) {
    const gevonden = await this.#importen.geef(importId);
    if (!gevonden) throw nietGevonden('Deze import bestaat niet.', 'IMPORT_ONBEKEND');
    return gevonden;
  }
}
