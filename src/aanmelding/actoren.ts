import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PrismaClient } from '../../prisma/client/client.ts';
import type { Actor } from '../trajecten/opdrachtgever.ts';
import type { Beller } from './beller.ts';

const HOOGSTE_AANTAL = 1_000;

/** The register of who acted. Events and Temporal know an actor only by its id (P2). */
@Injectable()
export class Actoren {
  readonly #prisma: PrismaClient;
  readonly #bekend = new Map<string, Actor>();

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** The actor of this caller; registered when new. */
  async van({ naam, rol }: Beller): Promise<Actor> {
    const sleutel = JSON.stringify([naam, rol]);
    const bekend = this.#bekend.get(sleutel);
    if (bekend) return bekend;
    // Not `upsert`: of two at once, one of those fails on the unique name and role.
    await this.#prisma.actor.createMany({ data: { id: randomUUID(), naam, rol }, skipDuplicates: true });
    const { id } = await this.#prisma.actor.findUniqueOrThrow({
      where: { naam_rol: { naam, rol } },
      select: { id: true },
    });
    if (this.#bekend.size >= HOOGSTE_AANTAL) this.#bekend.clear();
    const actor = { id, naam, rol };
    this.#bekend.set(sleutel, actor);
    return actor;
  }
}
