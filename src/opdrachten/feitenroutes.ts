import { Controller, Get, Param, Query, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { GebeurtenisSchema } from '../openapi/schemas.ts';
import { nietGevonden } from '../problemen/probleem.ts';
import { Aanvraagnummers } from '../scholen/aanvraagnummers.ts';
import {
  Gebeurtenissen,
  GebeurtenissenSchema,
  gebeurtenissenvraag,
  type Gebeurtenissenvraag,
} from '../scholen/gebeurtenissen.ts';
import { type Bron, type Padparameters, padschema } from './bron.ts';

const nr = z.coerce.number().int().min(1).max(1_000_000_000);

/** The GETs with which the facts that commands recorded are read back. */
export function maakFeitenroutes<I>(
  bron: Pick<Bron<I>, 'pad' | 'naam' | 'samenvatting' | 'onderwerp' | 'feiten'>,
): Type {
  @ApiTags(bron.onderwerp)
  @Controller(`v1/scholen/:schoolId/${bron.pad}`)
  class Feitenroutes {
    readonly #gebeurtenissen: Gebeurtenissen;
    readonly #aanvraagnummers: Aanvraagnummers;

    constructor(gebeurtenissen: Gebeurtenissen, aanvraagnummers: Aanvraagnummers) {
      this.#gebeurtenissen = gebeurtenissen;
      this.#aanvraagnummers = aanvraagnummers;
    }

    @Get()
    @ElkeRol()
    @ApiOperation({ operationId: `lijst${bron.naam}`, summary: `Feiten: ${bron.samenvatting}` })
    @Leest(GebeurtenissenSchema, 'De feiten, oudste eerst.')
    async lijst(
      @Param({ schema: padschema(bron.pad, {}) }) pad: Padparameters,
      @Query({ schema: gebeurtenissenvraag }) vraag: Gebeurtenissenvraag,
      @DezeBeller() { rol }: Beller,
    ) {
      const { schoolId, ...velden } = await this.#bestaand(pad);
      return this.#gebeurtenissen.pagina(schoolId, vraag, { rol, soorten: bron.feiten, velden });
    }

    @Get(':nr')
    @ElkeRol()
    @ApiOperation({ operationId: `lees${bron.naam}`, summary: `Eén feit: ${bron.samenvatting}` })
    @Leest(GebeurtenisSchema, 'Het feit.')
    async lees(
      @Param({ schema: padschema(bron.pad, { nr }) }) { nr: nummer, ...pad }: Padparameters & { nr: number },
      @DezeBeller() { rol }: Beller,
    ) {
      const { schoolId, ...velden } = await this.#bestaand(pad);
      const feit = await this.#gebeurtenissen.een(schoolId, nummer, { rol, soorten: bron.feiten, velden });
      if (!feit) throw nietGevonden('Dit is hier niet vastgelegd.');
      return feit;
    }

    async #bestaand(pad: Padparameters): Promise<Padparameters> {
      if (pad.nummer !== undefined) await this.#aanvraagnummers.eis(pad.schoolId, pad.nummer);
      return pad;
    }
  }
  return Feitenroutes;
}
