import { dagVan, type Datum } from '../domain/termijn/index.ts';
import type { PrismaClient } from '../prisma/client/client.ts';

/**
 * The product's clock. In production it is the real clock. In development and tests `npm run vooruit` moves it ahead,
 * together with the time of every traject (S5).
 */
export class Klok {
  readonly #prisma: PrismaClient;
  readonly #productie: boolean;

  constructor(prisma: PrismaClient, productie: boolean) {
    this.#prisma = prisma;
    this.#productie = productie;
  }

  /** Ms by which the product's time lies ahead of the real time. Zero in production, whatever the database says. */
  async verschuiving(): Promise<number> {
    if (this.#productie) return 0;
    const stand = await this.#prisma.klok.findUnique({ where: { id: 1 } });
    return Number(stand?.verschuivingMs ?? 0);
  }

  /** Epoch ms. */
  async nu(): Promise<number> {
    return Date.now() + (await this.verschuiving());
  }

  /** The calendar day in Europe/Amsterdam. */
  async vandaag(): Promise<Datum> {
    return dagVan(await this.nu());
  }
}
