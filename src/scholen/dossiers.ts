import { Injectable } from '@nestjs/common';
import { type Dossier, dossierUit, type Gebeurtenis, SCHEMA } from '../../domain/dossier/dossier.ts';
import { PrismaClient } from '../../prisma/client/client.ts';
import { schoolOnbekend } from '../opdrachten/opdrachtbalie.ts';

/** The dossier of a school as it was recorded last. */
@Injectable()
export class Dossiers {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** School and dossier; a 404 when the school has no traject. A dossier of an older shape comes from its events. */
  async lees(schoolId: string) {
    const traject = await this.#prisma.traject.findUnique({ where: { schoolId }, include: { school: true } });
    if (!traject) throw schoolOnbekend();
    const dossier = traject.schema === SCHEMA ? (traject.dossier as unknown as Dossier) : await this.#herbouw(schoolId);
    return { school: traject.school, versie: traject.versie, gewijzigdOp: traject.gewijzigdOp, dossier };
  }

  async #herbouw(schoolId: string): Promise<Dossier> {
    const rijen = await this.#prisma.gebeurtenis.findMany({ where: { schoolId }, orderBy: { nr: 'asc' } });
    return dossierUit(rijen.map((rij) => rij.gegevens as unknown as Gebeurtenis));
  }
}
