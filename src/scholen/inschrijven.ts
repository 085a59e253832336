import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PrismaClient, type School } from '../../prisma/client/client.ts';
import type { Beller } from '../aanmelding/beller.ts';
import { email, kvkNummer, regel } from '../invoer/velden.ts';
import { type Opdrachtantwoord, Opdrachtbalie } from '../opdrachten/opdrachtbalie.ts';
import { aanleidingIdVan, SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';
import { OmvangSchema } from './school-schema.ts';

export const InschrijvingSchema = z
  .strictObject({
    kvkNummer: kvkNummer(),
    naam: regel(200),
    plaats: regel(100),
    contactEmail: email(),
    omvang: OmvangSchema,
    aantalVestigingen: z.int().min(1).max(1_000),
    elektronischBereikbaar: z
      .boolean()
      .meta({ description: 'De school heeft laten weten dat besluiten per e-mail mogen komen (Awb 2:8).' }),
  })
  .meta({ id: 'Inschrijving' });

export type Inschrijving = z.infer<typeof InschrijvingSchema>;

type Gegevens = Pick<School, 'kvkNummer' | 'naam' | 'plaats' | 'contactEmail'>;

/** Registers a school and starts its traject (AP-1). */
@Injectable()
export class Inschrijven {
  readonly #prisma: PrismaClient;
  readonly #balie: Opdrachtbalie;

  constructor(prisma: PrismaClient, balie: Opdrachtbalie) {
    this.#prisma = prisma;
    this.#balie = balie;
  }

  async schrijfIn(invoer: Inschrijving, sleutel: string, beller: Beller): Promise<Opdrachtantwoord> {
    const { kvkNummer: kvk, naam, plaats, contactEmail, ...feiten } = invoer;
    const gegevens = { kvkNummer: kvk, naam, plaats, contactEmail };
    const schoolId = (await this.#eerder(gegevens, sleutel)) ?? (await this.#registreer(gegevens));
    return this.#balie.geef({
      schoolId,
      sleutel,
      beller,
      starten: true,
      opdracht: () => ({ soort: 'SchoolInschrijven', ...feiten }),
    });
  }

  /**
   * The school that this key was used for; null for a new key. The recording knows only the facts, not the register:
   * that the same key comes with another number or name is seen here (A8).
   */
  async #eerder(gegevens: Gegevens, sleutel: string): Promise<string | null> {
    const vastlegging = await this.#prisma.vastlegging.findUnique({
      where: { aanleidingId: aanleidingIdVan(sleutel) },
      select: { schoolId: true, aantal: true },
    });
    if (!vastlegging) return null;
    const { schoolId, aantal } = vastlegging;
    const school = await this.#prisma.school.findUniqueOrThrow({ where: { id: schoolId } });
    // A refusal of then had its own particulars, which are not those of the school.
    const velden = aantal > 0 ? (['kvkNummer', 'naam', 'plaats', 'contactEmail'] as const) : (['kvkNummer'] as const);
    if (velden.some((veld) => school[veld] !== gegevens[veld])) throw new SleutelHergebruikt();
    return schoolId;
  }

  /**
   * The school in the register. A row that an earlier attempt left without a traject takes the particulars of this
   * one; a school with a traject stays as it is, and then the dossier decides.
   */
  async #registreer(gegevens: Gegevens): Promise<string> {
    const { kvkNummer: kvk } = gegevens;
    await this.#prisma.school.createMany({ data: { id: randomUUID(), ...gegevens }, skipDuplicates: true });
    await this.#prisma.school.updateMany({ where: { kvkNummer: kvk, traject: null }, data: gegevens });
    const { id } = await this.#prisma.school.findUniqueOrThrow({ where: { kvkNummer: kvk }, select: { id: true } });
    return id;
  }
}
