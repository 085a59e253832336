import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { HERVATTINGEN } from '../../domain/dossier/correspondentie/correspondentie.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { RollenVan } from '../aanmelding/regels.ts';
import { tekst } from '../invoer/velden.ts';
import { Voert } from '../openapi/antwoorden.ts';
import { OpdrachtantwoordSchema } from '../openapi/schemas.ts';
import { type Padparameters, padschema } from '../opdrachten/bron.ts';
import { Opdrachtbalie } from '../opdrachten/opdrachtbalie.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import { hervat } from '../postkamer/hervatten.ts';
import { nietGevonden, probleem, ProbleemFout } from '../problemen/probleem.ts';
import { aanleidingIdVan } from '../trajecten/opdrachtgever.ts';

const berichtId = z.string().max(100);

const HerzendingSchema = z
  .strictObject({
    keuze: z.enum(HERVATTINGEN).meta({
      description: '`opnieuw`: nog een keer versturen. `als verzonden aanmerken`: het is aangekomen, of ging anders.',
    }),
    toelichting: tekst().meta({ description: 'Waarop de keuze steunt.' }),
  })
  .meta({ id: 'Herzending' });

/** What the servicedesk decides about a message that was not sent, or of which that is not known (M2). */
@ApiTags('Berichten')
@Controller('v1/scholen/:schoolId/berichten/:berichtId/herzendingen')
export class HerzendingenController {
  readonly #balie: Opdrachtbalie;
  readonly #prisma: PrismaClient;

  constructor(balie: Opdrachtbalie, prisma: PrismaClient) {
    this.#balie = balie;
    this.#prisma = prisma;
  }

  @Post()
  @RollenVan('BerichtHervatten')
  @Commando()
  @ApiOperation({
    operationId: 'geefHerzending',
    summary: 'Besluiten over een bericht dat niet of misschien niet aankwam',
  })
  @Voert(OpdrachtantwoordSchema, 'Vastgelegd.')
  async geef(
    @Param({ schema: padschema('', { berichtId }) }) pad: Padparameters & { berichtId: string },
    @Body({ schema: HerzendingSchema }) { keuze, toelichting }: z.infer<typeof HerzendingSchema>,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
  ) {
    const { schoolId } = pad;
    const id = `${schoolId}.${pad.berichtId}`;
    await this.#eisHervatbaar(schoolId, id, sleutel);
    const antwoord = await this.#balie.geef({
      schoolId,
      sleutel,
      beller,
      opdracht: (bewaar) => ({
        soort: 'BerichtHervatten',
        berichtId: pad.berichtId,
        keuze,
        toelichting: bewaar('toelichting', toelichting),
      }),
    });
    // First recorded, then done: a repeat of this command after a kill does what was recorded, and only once.
    await hervat(this.#prisma, { schoolId, berichtId: id, hervatting: keuze });
    return antwoord;
  }

  /** A repeat of a recorded command is let through whatever the message's state is now. */
  async #eisHervatbaar(schoolId: string, id: string, sleutel: string): Promise<void> {
    const herhaling = await this.#prisma.vastlegging.findUnique({ where: { aanleidingId: aanleidingIdVan(sleutel) } });
    if (herhaling) return;
    const bericht = await this.#prisma.bericht.findUnique({ where: { id, schoolId }, select: { status: true } });
    if (!bericht) throw nietGevonden('Dit bericht bestaat niet.', 'BERICHT_ONBEKEND');
    if (['onbekend', 'mislukt'].includes(bericht.status)) return;
    const tekstVan = `Dit bericht wacht niet op een keuze: de stand is "${bericht.status}".`;
    throw new ProbleemFout(probleem(409, 'BERICHT_WACHT_NIET', tekstVan, { regel: 'M2' }));
  }
}
