import { Inject, Injectable } from '@nestjs/common';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { dagVan } from '../../domain/termijn/index.ts';
import { type Bericht as Rij, PrismaClient } from '../../prisma/client/client.ts';
import { INSTELLINGEN } from '../onderdelen.module.ts';
import { maakBericht } from '../postkamer/bericht.ts';
import { kenmerkVan } from '../postkamer/kenmerk.ts';
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
    const [rij, school] = await Promise.all([
      this.#prisma.bericht.findUnique({ where: { id, schoolId } }),
      this.#prisma.school.findUnique({ where: { id: schoolId }, select: { naam: true, plaats: true } }),
    ]);
    if (!rij || !school) throw nietGevonden('Dit bericht bestaat niet.', 'BERICHT_ONBEKEND');
    const kenmerk = kenmerkVan(schoolId, id);
    const { onderwerp, tekst, html } = maakBericht({
      sjabloon: rij.sjabloon,
      gegevens: rij.gegevens,
      kanaal: rij.kanaal,
      datum: dagVanRij(rij.datum),
      kenmerk,
      school,
      teksten: await this.#teksten(rij),
      voorbeeld: this.#instellingen.voorbeeld,
      verzondenOp: rij.verzondenOp && dagVan(rij.verzondenOp.getTime()),
    });
    return { ...toonRij(rij), kenmerk, onderwerp, tekst, html };
  }

  /** The free texts that the facts of a message refer to. */
  async #teksten({ schoolId, gegevens }: Rij): Promise<Record<string, string>> {
    const verwijzingen = Object.values(gegevens as Record<string, unknown>).filter((w) => typeof w === 'string');
    const rijen = await this.#prisma.tekst.findMany({ where: { schoolId, id: { in: verwijzingen } } });
    return Object.fromEntries(rijen.map(({ id, inhoud }) => [id, inhoud]));
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
