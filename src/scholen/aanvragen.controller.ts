import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol, RollenVan } from '../aanmelding/regels.ts';
import { datum, tekst } from '../invoer/velden.ts';
import { Leest, Voert } from '../openapi/antwoorden.ts';
import { OpdrachtantwoordSchema } from '../openapi/schemas.ts';
import { type Padparameters, padschema } from '../opdrachten/bron.ts';
import { Opdrachtbalie } from '../opdrachten/opdrachtbalie.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import { AanvraagSchema, toonAanvraag } from './aanvraag-schema.ts';
import { Aanvraagnummers } from './aanvraagnummers.ts';
import { Dossiers } from './dossiers.ts';
import { Gebeurtenissen } from './gebeurtenissen.ts';

const IndieningSchema = z
  .strictObject({
    ontvangstDatum: datum(),
    nieuweFeiten: tekst().nullish().meta({
      description: 'Nieuwe feiten of omstandigheden sinds een eerdere afwijzing (Awb 4:6).',
    }),
  })
  .meta({ id: 'Indiening' });

const AanvragenSchema = z.object({ resultaten: z.array(AanvraagSchema) }).meta({ id: 'Aanvragen' });

/** The applications of a school. What happens to one stands in `procedures/aanvraag.ts`. */
@ApiTags('Aanvragen')
@Controller('v1/scholen/:schoolId/aanvragen')
export class AanvragenController {
  readonly #balie: Opdrachtbalie;
  readonly #dossiers: Dossiers;
  readonly #aanvraagnummers: Aanvraagnummers;
  readonly #gebeurtenissen: Gebeurtenissen;

  constructor(balie: Opdrachtbalie, dossiers: Dossiers, nummers: Aanvraagnummers, gebeurtenissen: Gebeurtenissen) {
    this.#balie = balie;
    this.#dossiers = dossiers;
    this.#aanvraagnummers = nummers;
    this.#gebeurtenissen = gebeurtenissen;
  }

  @Post()
  @RollenVan('AanvraagIndienen')
  @Commando()
  @ApiOperation({ operationId: 'dienAanvraagIn', summary: 'Keurmerk aanvragen' })
  @Voert(OpdrachtantwoordSchema, 'Ontvangen.')
  async dienIn(
    @Param({ schema: padschema('', {}) }) { schoolId }: Padparameters,
    @Body({ schema: IndieningSchema }) { ontvangstDatum, nieuweFeiten }: z.infer<typeof IndieningSchema>,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const antwoord = await this.#balie.geef({
      schoolId,
      sleutel,
      beller,
      opdracht: (bewaar) => ({
        soort: 'AanvraagIndienen',
        ontvangenOp: ontvangstDatum,
        nieuweFeiten: nieuweFeiten ? bewaar('nieuweFeiten', nieuweFeiten) : null,
      }),
      velden: { ontvangenOp: 'ontvangstDatum' },
    });
    const feit = antwoord.gebeurtenissen.find((g) => g.soort === 'AanvraagIngediend');
    const gegevens = feit && (await this.#gebeurtenissen.een(schoolId, feit.nr, { rol: beller.rol }))?.gegevens;
    if (gegevens) reply.header('Location', `/v1/scholen/${schoolId}/aanvragen/${String(gegevens['nummer'])}`);
    return antwoord;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstAanvragen', summary: 'De aanvragen van een school' })
  @Leest(AanvragenSchema, 'De aanvragen, oudste eerst.')
  async lijst(@Param({ schema: padschema('', {}) }) { schoolId }: Padparameters) {
    const { dossier } = await this.#dossiers.lees(schoolId);
    return { resultaten: dossier.aanvraag.aanvragen.map(toonAanvraag) };
  }

  @Get(':nummer')
  @ElkeRol()
  @ApiOperation({ operationId: 'leesAanvraag', summary: 'Eén aanvraag' })
  @Leest(AanvraagSchema, 'De aanvraag.')
  async lees(@Param({ schema: padschema(':nummer', {}) }) { schoolId, nummer = 0 }: Padparameters) {
    const { aanvraag } = await this.#aanvraagnummers.eis(schoolId, nummer);
    const [gevonden] = aanvraag.aanvragen.filter((a) => a.nummer === nummer);
    return gevonden && toonAanvraag(gevonden);
  }
}
