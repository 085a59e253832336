import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PrismaClient, type School } from '../../prisma/client/client.ts';
import type { Beller } from '../aanmelding/beller.ts';
import { email, kvkNummer, plaats, postcode, schoolnaam, straatEnNummer } from '../invoer/velden.ts';
import { type Opdrachtantwoord, Opdrachtbalie } from '../opdrachten/opdrachtbalie.ts';
import { aanleidingIdVan } from '../trajecten/opdrachtgever.ts';
import { OmvangSchema } from './school-schema.ts';

/** A postal address is whole or not there (M5): told whatever else is wrong (A10). */
const heeft = (invoer: unknown, veld: string) =>
  typeof invoer === 'object' && ((invoer as Record<string, unknown> | null)?.[veld] ?? null) !== null;
const HALF_ADRES = {
  error: 'Straat en nummer en postcode horen bij elkaar. Vul ook dit in, of laat ze beide leeg.',
  params: { regel: 'M5' },
  when: () => true,
};

export const InschrijvingSchema = z
  .strictObject({
    kvkNummer: kvkNummer(),
    naam: schoolnaam(),
    straatEnNummer: straatEnNummer().nullish(),
    postcode: postcode().nullish().meta({ description: 'Straat en nummer en postcode horen bij elkaar.' }),
    plaats: plaats(),
    contactEmail: email(),
    omvang: OmvangSchema,
    aantalVestigingen: z.int().min(1).max(1_000),
    elektronischBereikbaar: z
      .boolean()
      .meta({ description: 'De school heeft laten weten dat besluiten per e-mail mogen komen (Awb 2:8).' }),
  })
  .refine((i) => !heeft(i, 'straatEnNummer') || heeft(i, 'postcode'), { ...HALF_ADRES, path: ['postcode'] })
  .refine((i) => !heeft(i, 'postcode') || heeft(i, 'straatEnNummer'), { ...HALF_ADRES, path: ['straatEnNummer'] })
  .meta({ id: 'Inschrijving' });

export type Inschrijving = z.infer<typeof InschrijvingSchema>;

type Gegevens = Pick<School, 'kvkNummer' | 'naam' | 'straatEnNummer' | 'postcode' | 'plaats' | 'contactEmail'>;

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
    const { omvang, aantalVestigingen, elektronischBereikbaar, ...register } = invoer;
    const adres = { straatEnNummer: register.straatEnNummer ?? null, postcode: register.postcode ?? null };
    const gegevens = { ...register, ...adres };
    const schoolId = (await this.#eerder(sleutel)) ?? (await this.#registreer(gegevens));
    return this.#balie.geef({
      schoolId,
      sleutel,
      beller,
      starten: true,
      registergegevens: gegevens,
      opdracht: () => ({
        soort: 'SchoolInschrijven',
        ...{ omvang, aantalVestigingen, elektronischBereikbaar },
        ...(adres.postcode === null ? {} : { postadresBekend: true }),
      }),
    });
  }

  /** The school that this key was used for; null for a new key. */
  async #eerder(sleutel: string): Promise<string | null> {
    const vastlegging = await this.#prisma.vastlegging.findUnique({
      where: { aanleidingId: aanleidingIdVan(sleutel) },
      select: { schoolId: true },
    });
    return vastlegging?.schoolId ?? null;
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
