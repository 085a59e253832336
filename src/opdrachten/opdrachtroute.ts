import { Body, Controller, Param, Post, Res, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PrismaClient } from '../../prisma/client/client.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { RollenVan } from '../aanmelding/regels.ts';
import { Voert } from '../openapi/antwoorden.ts';
import { OpdrachtantwoordSchema } from '../openapi/schemas.ts';
import { Personen } from '../personen/personen.ts';
import { OngeldigeInvoer, ProbleemFout } from '../problemen/probleem.ts';
import { Aanvraagnummers } from '../scholen/aanvraagnummers.ts';
import { SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';
import { type Bron, type Padparameters, padschema } from './bron.ts';
import { Opdrachtbalie } from './opdrachtbalie.ts';
import { Commando, Sleutel } from './sleutel.ts';

/** The POST with which a command is given. */
export function maakOpdrachtroute<I>(bron: Bron<I>): Type {
  @ApiTags(bron.onderwerp)
  @Controller(`v1/scholen/:schoolId/${bron.pad}`)
  class Opdrachtroute {
    readonly #balie: Opdrachtbalie;
    readonly #aanvraagnummers: Aanvraagnummers;
    readonly #personen: Personen;
    readonly #prisma: PrismaClient;

    constructor(balie: Opdrachtbalie, aanvraagnummers: Aanvraagnummers, personen: Personen, prisma: PrismaClient) {
      this.#balie = balie;
      this.#aanvraagnummers = aanvraagnummers;
      this.#personen = personen;
      this.#prisma = prisma;
    }

    @Post(bron.actie ?? '')
    @RollenVan(...bron.opdrachten)
    @Commando()
    @ApiOperation({ operationId: `geef${bron.naam}`, summary: bron.samenvatting })
    @Voert(OpdrachtantwoordSchema, 'Vastgelegd.')
    async geef(
      @Param({ schema: padschema(bron.pad, {}) }) pad: Padparameters,
      @Body({ schema: bron.invoer }) invoer: I,
      @Sleutel() sleutel: string,
      @DezeBeller() beller: Beller,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const { schoolId, nummer } = pad;
      if (nummer !== undefined) await this.#aanvraagnummers.eisLopend(schoolId, nummer, sleutel);
      if (bron.andereSchoolId) await this.#eisAndereSchool(schoolId, bron.andereSchoolId(invoer));
      const gegevens = bron.persoon?.(invoer);
      if (gegevens) await this.#balie.eisTraject(schoolId);
      const persoon = gegevens ? await this.#personen.van(gegevens) : { id: '', nieuw: false };
      const antwoord = await this.#balie
        .geef({
          schoolId,
          sleutel,
          beller,
          opdracht: (bewaar, actorId) => bron.opdracht(invoer, pad, bewaar, { persoonId: persoon.id, actorId }),
          ...(bron.velden ? { velden: bron.velden } : {}),
        })
        .catch(async (fout: unknown) => {
          if (persoon.nieuw && isWeigering(fout)) await this.#personen.vergeet(persoon.id);
          throw fout;
        });
      const [feit] = bron.feiten.flatMap((soort) => antwoord.gebeurtenissen.filter((g) => g.soort === soort));
      if (feit) reply.header('Location', `/v1/scholen/${schoolId}/${vulIn(bron.pad, pad)}/${feit.nr}`);
      return antwoord;
    }

    /** The recording refers to the other school, so it must be there. */
    async #eisAndereSchool(schoolId: string, andere: string): Promise<void> {
      const aantal = andere === schoolId ? 0 : await this.#prisma.school.count({ where: { id: andere } });
      if (aantal > 0) return;
      const tekst = andere === schoolId ? 'Kies een andere school dan deze.' : 'Deze school bestaat niet.';
      throw new OngeldigeInvoer([{ veld: 'andereSchoolId', regel: 'N-26', tekst }]);
    }
  }
  return Opdrachtroute;
}

/** Whether the command was certainly not carried out. */
const isWeigering = (fout: unknown) => fout instanceof ProbleemFout || fout instanceof SleutelHergebruikt;

function vulIn(pad: string, parameters: Padparameters): string {
  return pad.replace(/:(\w+)/g, (_alles, naam: keyof Padparameters) => encodeURIComponent(String(parameters[naam])));
}
