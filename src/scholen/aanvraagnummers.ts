import { Injectable } from '@nestjs/common';
import { geenAanvraag, lopendeAanvraag } from '../../domain/dossier/aanvraag/lopend.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { geweigerd, nietGevonden } from '../problemen/probleem.ts';
import { aanleidingIdVan } from '../trajecten/opdrachtgever.ts';
import { Dossiers } from './dossiers.ts';

/** Holds the number of an application in an address against the dossier. */
@Injectable()
export class Aanvraagnummers {
  readonly #prisma: PrismaClient;
  readonly #dossiers: Dossiers;

  constructor(prisma: PrismaClient, dossiers: Dossiers) {
    this.#prisma = prisma;
    this.#dossiers = dossiers;
  }

  /** 404 when the school has no application with this number. */
  async eis(schoolId: string, nummer: number): Promise<Dossier> {
    const { dossier } = await this.#dossiers.lees(schoolId);
    if (dossier.aanvraag.aanvragen.some((a) => a.nummer === nummer)) return dossier;
    throw nietGevonden(`Deze school heeft geen aanvraag met nummer ${nummer}.`, 'AANVRAAG_ONBEKEND', 'AP-1');
  }

  /**
   * 409 when the application is not the running one: a command always acts on that one. The repeat of a command that
   * was recorded passes: it gets its first answer, also when the application has ended since (A8).
   */
  async eisLopend(schoolId: string, nummer: number, sleutel: string): Promise<void> {
    const aanleidingId = aanleidingIdVan(sleutel);
    const eerder = await this.#prisma.vastlegging.findUnique({ where: { aanleidingId }, select: { schoolId: true } });
    if (eerder) return;
    const dossier = await this.eis(schoolId, nummer);
    if (lopendeAanvraag(dossier)?.nummer !== nummer) throw geweigerd([geenAanvraag]);
  }
}
