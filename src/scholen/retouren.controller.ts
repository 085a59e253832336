import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { BezorgingMelden } from '../../domain/dossier/correspondentie/feiten.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { type Beller, DezeBeller } from '../aanmelding/beller.ts';
import { RollenVan } from '../aanmelding/regels.ts';
import { tekst } from '../invoer/velden.ts';
import { Voert } from '../openapi/antwoorden.ts';
import { OpdrachtantwoordSchema } from '../openapi/schemas.ts';
import { type Padparameters, padschema } from '../opdrachten/bron.ts';
import { Opdrachtbalie } from '../opdrachten/opdrachtbalie.ts';
import { Commando, Sleutel } from '../opdrachten/sleutel.ts';
import { nietGevonden, probleem, ProbleemFout } from '../problemen/probleem.ts';
import { aanleidingIdVan } from '../trajecten/opdrachtgever.ts';
import { dagVanRij } from './dag.ts';

export const RETOUR = {
  pad: 'berichten/:berichtId/retouren',
  naam: 'Retour',
  samenvatting: 'Melden dat een verstuurd bericht terugkwam',
  onderwerp: 'Berichten',
  feiten: ['BezorgingMislukt'],
} as const;

const RetourSchema = z
  .strictObject({
    toelichting: tekst().meta({ description: 'Wat er terugkwam, en waarom: zoals het op de retourmelding staat.' }),
  })
  .meta({ id: 'Retour' });

/** A mail that bounced later, or a letter that the post returned (M2, Awb 2:11). */
@ApiTags(RETOUR.onderwerp)
@Controller(`v1/scholen/:schoolId/${RETOUR.pad}`)
export class RetourenController {
  readonly #balie: Opdrachtbalie;
  readonly #prisma: PrismaClient;

  constructor(balie: Opdrachtbalie, prisma: PrismaClient) {
    this.#balie = balie;
    this.#prisma = prisma;
  }

  @Post()
  @RollenVan('BezorgingMelden')
  @Commando()
  @ApiOperation({ operationId: `geef${RETOUR.naam}`, summary: RETOUR.samenvatting })
  @Voert(OpdrachtantwoordSchema, 'Vastgelegd.')
  async geef(
    @Param({ schema: padschema(RETOUR.pad, {}) }) { schoolId, berichtId = '' }: Padparameters,
    @Body({ schema: RetourSchema }) { toelichting }: z.infer<typeof RetourSchema>,
    @Sleutel() sleutel: string,
    @DezeBeller() beller: Beller,
  ) {
    const brief = await this.#brief(schoolId, berichtId, sleutel);
    return this.#balie.geef({
      ...{ schoolId, sleutel, beller },
      opdracht: (bewaar) => ({
        soort: 'BezorgingMelden',
        berichtId,
        uitkomst: 'teruggekomen',
        brief,
        toelichting: bewaar('toelichting', toelichting),
      }),
    });
  }

  /** The letter that came back, as its message stands on record; at a repeat, as it was recorded then (A8). */
  async #brief(schoolId: string, berichtId: string, sleutel: string): Promise<BezorgingMelden['brief']> {
    const eerder = await this.#prisma.gebeurtenis.findFirst({
      where: { schoolId, aanleidingId: aanleidingIdVan(sleutel), soort: 'BezorgingMislukt' },
    });
    if (eerder) return inVolgorde((eerder.gegevens as unknown as BezorgingMelden).brief);
    const rij = await this.#prisma.bericht.findUnique({ where: { id: `${schoolId}.${berichtId}`, schoolId } });
    if (!rij) throw nietGevonden('Dit bericht bestaat niet.', 'BERICHT_ONBEKEND', 'M2');
    if (rij.status !== 'verzonden') {
      const uitleg = `Alleen een verstuurd bericht kan terugkomen: de stand is "${rij.status}".`;
      throw new ProbleemFout(probleem(409, 'BERICHT_NIET_VERZONDEN', uitleg, { regel: 'M2' }));
    }
    if (rij.sjabloon === 'herinnering') return null;
    return inVolgorde({ ...rij, verzondenOp: dagVanRij(rij.datum) } as unknown as BezorgingMelden['brief']);
  }
}

/** The fields always in one order: a repeat is recognised by its text. */
function inVolgorde(brief: BezorgingMelden['brief']): BezorgingMelden['brief'] {
  if (!brief) return null;
  const { sjabloon, kanaal, gegevens, verzondenOp } = brief;
  return { sjabloon, kanaal, gegevens, verzondenOp };
}
