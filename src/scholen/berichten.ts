import { Inject, Injectable } from '@nestjs/common';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { type Bericht as Rij, PrismaClient } from '../../prisma/client/client.ts';
import { leesKalender } from '../../activities/kalender.ts';
import { INSTELLINGEN } from '../onderdelen.module.ts';
import type { Brieftekst } from '../postkamer/bericht.ts';
import { leesBrief } from '../postkamer/bewaren.ts';
import { kenmerkVan } from '../postkamer/kenmerk.ts';
import { alsPdf } from '../postkamer/sjablonen/brief-pdf.ts';
import { nietGevonden } from '../problemen/probleem.ts';
import { briefnaam } from './briefnamen.ts';
import { dagVanRij } from './dag.ts';

/** The messages to a school: what was or will be sent, and the letter itself. */
@Injectable()
export class Berichten {
  readonly #prisma: PrismaClient;
  readonly #instellingen: Instellingen;

  constructor(prisma: PrismaClient, @Inject(INSTELLINGEN) instellingen: Instellingen) {
    this.#prisma = prisma;
    this.#instellingen = instellingen;
  }

  /** The last messages, newest first. */
  async laatste(schoolId: string, aantal: number) {
    const orderBy = [{ datum: 'desc' as const }, { aangemaaktOp: 'desc' as const }, { id: 'desc' as const }];
    const rijen = await this.#prisma.bericht.findMany({ where: { schoolId }, orderBy, take: aantal });
    return rijen.map(toonRij);
  }

  /** One message as it was sent, or as it is written now; a 404 when the school has none with this id. */
  async lees(schoolId: string, berichtId: string) {
    const { rij, brief } = await this.#brief(schoolId, berichtId);
    const { onderwerp, tekst, html, naar = null } = brief;
    return { ...toonRij(rij), kenmerk: kenmerkVan(schoolId, rij.id), verzondenNaar: naar, onderwerp, tekst, html };
  }

  /** The same message on paper (M5). */
  async print(schoolId: string, berichtId: string): Promise<{ naam: string; inhoud: Buffer }> {
    const { rij, brief } = await this.#brief(schoolId, berichtId);
    return { naam: kenmerkVan(schoolId, rij.id), inhoud: await alsPdf(brief.opmaak) };
  }

  async #brief(schoolId: string, berichtId: string): Promise<{ rij: Rij; brief: Brieftekst }> {
    const rij = await this.#prisma.bericht.findUnique({ where: { id: `${schoolId}.${berichtId}`, schoolId } });
    if (!rij) throw nietGevonden('Dit bericht bestaat niet.', 'BERICHT_ONBEKEND');
    const prisma = this.#prisma;
    const { voorbeeld } = this.#instellingen;
    const brief = await leesBrief({ prisma, voorbeeld, kalender: () => leesKalender(prisma) }, rij);
    return { rij, brief };
  }
}

function toonRij(rij: Rij) {
  return {
    id: rij.id.slice(rij.schoolId.length + 1),
    sjabloon: rij.sjabloon,
    omschrijving: briefnaam(rij.sjabloon),
    kanaal: rij.kanaal,
    datum: dagVanRij(rij.datum),
    status: rij.status,
    verzondenOp: rij.verzondenOp?.toISOString() ?? null,
    fout: rij.fout,
  };
}
