import { Inject, Injectable } from '@nestjs/common';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { dagVan } from '../../domain/termijn/index.ts';
import { type Bericht as Rij, PrismaClient } from '../../prisma/client/client.ts';
import { leesKalender } from '../../activities/kalender.ts';
import { INSTELLINGEN } from '../onderdelen.module.ts';
import { kenmerkVan } from '../postkamer/kenmerk.ts';
import { stelOp } from '../postkamer/opstellen.ts';
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

  /** One message as it is written; a 404 when the school has none with this id. */
  async lees(schoolId: string, berichtId: string) {
    const id = `${schoolId}.${berichtId}`;
    const rij = await this.#prisma.bericht.findUnique({ where: { id, schoolId } });
    if (!rij) throw nietGevonden('Dit bericht bestaat niet.', 'BERICHT_ONBEKEND');
    const { sjabloon, kanaal, gegevens } = rij;
    const datum = dagVanRij(rij.datum);
    // As the postkamer does: a mail that left on another day than its own names no last day.
    const opDeDag = rij.verzondenOp !== null && dagVan(rij.verzondenOp.getTime()) === datum;
    const { onderwerp, tekst, html } = await stelOp(this.#prisma, {
      ...{ id, schoolId, sjabloon, kanaal, gegevens },
      datum,
      voorbeeld: this.#instellingen.voorbeeld,
      verzondenOp: opDeDag ? datum : null,
      kalender: await leesKalender(this.#prisma),
    });
    return { ...toonRij(rij), kenmerk: kenmerkVan(schoolId, id), onderwerp, tekst, html };
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
