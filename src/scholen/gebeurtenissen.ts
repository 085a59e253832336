import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Gebeurtenis } from '../../domain/dossier/dossier.ts';
import { type Gebeurtenis as Rij, type Prisma, PrismaClient } from '../../prisma/client/client.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { GebeurtenisSchema, pagina } from '../openapi/schemas.ts';
import { schoolOnbekend } from '../opdrachten/opdrachtbalie.ts';
import { aantal, alsPagina, cursor, maakCursor } from './cursor.ts';
import { omschrijvingVan, tekstrefVan } from './gebeurtenis-omschrijving.ts';
import { voorSchool } from './gebeurtenis-voor-school.ts';

export const GebeurtenissenSchema = pagina(GebeurtenisSchema, 'Gebeurtenissen');

export const gebeurtenissenvraag = z.strictObject({
  cursor: cursor(z.int().min(1)).optional(),
  aantal: aantal(),
});
export type Gebeurtenissenvraag = z.infer<typeof gebeurtenissenvraag>;

/** Which events to show: to whom, of these kinds, with these values in these fields. */
interface Keuze {
  /** A school does not see what is not for its eyes. */
  rol: Rol;
  soorten?: readonly Gebeurtenis['soort'][];
  velden?: Readonly<Record<string, string | number>>;
}

/** The append-only history of a school: who, in which role, when, what, why. */
@Injectable()
export class Gebeurtenissen {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** One page, oldest first. A 404 when the school has no traject. */
  async pagina(schoolId: string, { cursor: na, aantal: hoeveel }: Gebeurtenissenvraag, keuze: Keuze) {
    await this.#eisSchool(schoolId);
    const where = { ...waar(schoolId, keuze), ...(na ? { nr: { gt: na[0] } } : {}) };
    const rijen = await this.#prisma.gebeurtenis.findMany({ where, orderBy: { nr: 'asc' }, take: hoeveel + 1 });
    const { resultaten, volgende } = alsPagina(rijen, hoeveel, (laatste) => maakCursor([laatste.nr]));
    return { resultaten: await this.#kleedAan(resultaten, keuze.rol), volgende };
  }

  /** One event, or null when it is not among those chosen. */
  async een(schoolId: string, nr: number, keuze: Keuze) {
    await this.#eisSchool(schoolId);
    const rij = await this.#prisma.gebeurtenis.findFirst({ where: { ...waar(schoolId, keuze), nr } });
    if (!rij) return null;
    const [feit] = await this.#kleedAan([rij], keuze.rol);
    return feit ?? null;
  }

  async #eisSchool(schoolId: string): Promise<void> {
    const traject = await this.#prisma.traject.findUnique({ where: { schoolId }, select: { versie: true } });
    if (!traject) throw schoolOnbekend();
  }

  /** With the name of the actor and the text of the motivation, which stand apart from the events (P2). */
  async #kleedAan(rijen: Rij[], rol: Rol) {
    const actorIds = [...new Set(rijen.flatMap((rij) => rij.actorId ?? []))];
    const tekstIds = rijen.flatMap((rij) => tekstrefVan(feitVoor(rol, rij)) ?? []);
    const [actoren, teksten] = await Promise.all([
      actorIds.length > 0 ? this.#prisma.actor.findMany({ where: { id: { in: actorIds } } }) : [],
      tekstIds.length > 0 ? this.#prisma.tekst.findMany({ where: { id: { in: tekstIds } } }) : [],
    ]);
    const naamVan = new Map(actoren.map((actor) => [actor.id, actor.naam]));
    const tekstVan = new Map(teksten.map(({ id, inhoud }) => [id, inhoud]));
    return rijen.map((rij) => {
      const feit = feitVoor(rol, rij);
      const { soort, datum, ...gegevens }: Gebeurtenis & Record<string, unknown> = feit;
      return {
        nr: rij.nr,
        soort,
        datum,
        momentOp: rij.moment.toISOString(),
        vastgelegdOp: rij.vastgelegdOp.toISOString(),
        actor: rij.actorId ? { naam: naamVan.get(rij.actorId) ?? 'onbekend', rol: rij.rol ?? 'onbekend' } : null,
        omschrijving: omschrijvingVan(feit),
        waarom: tekstVan.get(tekstrefVan(feit) ?? '') ?? null,
        gegevens,
      };
    });
  }
}

const feitVoor = (rol: Rol, { gegevens }: Rij): Gebeurtenis => {
  const feit = gegevens as unknown as Gebeurtenis;
  return rol === 'school' ? voorSchool(feit) : feit;
};

function waar(schoolId: string, { rol, soorten, velden = {} }: Keuze): Prisma.GebeurtenisWhereInput {
  const gelijk = Object.entries(velden).map(([veld, waarde]) => ({ gegevens: { path: [veld], equals: waarde } }));
  return {
    schoolId,
    ...(rol === 'school' ? { intern: false } : {}),
    ...(soorten ? { soort: { in: [...soorten] } } : {}),
    AND: gelijk,
  };
}
