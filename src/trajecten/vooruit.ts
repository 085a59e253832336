/**
 * Development and tests only (S5): moves the product's time ahead, all trajecten together. A round is written down
 * before it begins and each traject that has arrived is ticked off, so that a round that was killed can be finished.
 */
import type { Client } from '@temporalio/client';
import { dagenTussen, dagVan, eindeVan, momentVan, plusDagen } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { brengNaar } from './traject-klok.ts';

/** Trajecten that travel at the same time. */
const TEGELIJK = 8;

/** Is told how many trajecten have arrived, of how many. */
export type Voortgang = (aangekomen: number, totaal: number) => void;

export interface Ronde {
  /** The product's time before and after, in epoch ms. */
  van: number;
  tot: number;
  /** Number of trajecten that were moved, in this and in the broken-off run together. */
  trajecten: number;
  /** This finished a round that had been broken off. */
  hervat: boolean;
}

/** A round by another number of days was broken off and has to be finished first. */
export class RondeOnderweg extends Error {
  constructor(dagen: number) {
    super(`Een ronde van ${dagen} dagen is onderbroken: maak die eerst af met --dagen ${dagen}.`);
  }
}

/** Another process is moving the time at this moment. */
export class VooruitBezig extends Error {
  constructor() {
    super('De tijd wordt op dit moment al verzet: wacht tot dat klaar is.');
  }
}

/** Any number, as long as nothing else in this database locks it. */
const SLOT = 20_261_122;

/** The longest that a round can take, in ms. */
const HOOGSTE_DUUR_MS = 12 * 3_600_000;

export class Vooruit {
  readonly #prisma: PrismaClient;
  readonly #temporal: Client;

  /** @throws Error in production */
  constructor(prisma: PrismaClient, temporal: Client, productie: boolean) {
    if (productie) throw new Error('De tijd verzetten kan niet in productie (NODE_ENV=production).');
    this.#prisma = prisma;
    this.#temporal = temporal;
  }

  /**
   * Moves the product's time to the same time of day, `dagen` calendar days later, and waits until every traject has
   * handled what came due. The product's own clock follows when all trajecten have arrived.
   *
   * @throws RondeOnderweg, VooruitBezig, Stilstand
   */
  async verzet(dagen: number, meld: Voortgang = () => undefined): Promise<Ronde> {
    // The lock goes with its connection, so also when this process is killed.
    return await this.#prisma.$transaction(
      async (tx) => {
        const [slot] = await tx.$queryRaw<{ genomen: boolean }[]>`SELECT pg_try_advisory_xact_lock(${SLOT}) AS genomen`;
        if (!slot?.genomen) throw new VooruitBezig();
        return await this.#verzet(dagen, meld);
      },
      { timeout: HOOGSTE_DUUR_MS },
    );
  }

  async #verzet(dagen: number, meld: Voortgang): Promise<Ronde> {
    const { ronde, van, verschuivingMs, hervat } = await this.#begin(dagen);
    const trajecten = await this.#verzetAlle(ronde, verschuivingMs, meld);
    await this.#prisma.klok.update({ where: { id: 1 }, data: { verschuivingMs, onderwegMs: 0 } });
    return { van, tot: Date.now() + verschuivingMs, trajecten, hervat };
  }

  /** Writes the new round down, or finds the one that was broken off. */
  async #begin(dagen: number): Promise<{ ronde: number; van: number; verschuivingMs: number; hervat: boolean }> {
    const klok = await this.#prisma.klok.upsert({ where: { id: 1 }, create: { id: 1 }, update: {} });
    const van = Date.now() + Number(klok.verschuivingMs);
    const onderwegMs = Number(klok.onderwegMs);
    if (onderwegMs > 0) {
      const onderweg = dagenTussen(dagVan(van), dagVan(van + onderwegMs));
      if (onderweg !== dagen) throw new RondeOnderweg(onderweg);
      return { ronde: klok.ronde, van, verschuivingMs: Number(klok.verschuivingMs) + onderwegMs, hervat: true };
    }
    const ronde = klok.ronde + 1;
    const nieuw = dagenLater(van, dagen) - van;
    await this.#prisma.klok.update({ where: { id: 1 }, data: { ronde, onderwegMs: nieuw } });
    return { ronde, van, verschuivingMs: Number(klok.verschuivingMs) + nieuw, hervat: false };
  }

  /** Moves every traject that has not arrived, also those that begin meanwhile. Answers how many have arrived. */
  async #verzetAlle(ronde: number, verschuivingMs: number, meld: Voortgang): Promise<number> {
    const zonderTraject = new Set<string>();
    for (;;) {
      const aangekomen = await this.#prisma.klokstand.count({ where: { ronde } });
      const resterend = (await this.#teVerzetten(ronde)).filter((schoolId) => !zonderTraject.has(schoolId));
      if (resterend.length === 0) return aangekomen;
      let klaar = aangekomen;
      const totaal = aangekomen + resterend.length;
      meld(klaar, totaal);
      await tegelijk(resterend, async (schoolId) => {
        const gelukt = await brengNaar(this.#temporal, schoolId, verschuivingMs, `ronde-${ronde}`);
        if (gelukt) await this.#vinkAf(schoolId, ronde);
        else zonderTraject.add(schoolId);
        meld((klaar += 1), totaal);
      });
    }
  }

  async #teVerzetten(ronde: number): Promise<string[]> {
    const rijen = await this.#prisma.$queryRaw<{ id: string }[]>`
      SELECT s.id FROM school s LEFT JOIN klokstand k ON k.school_id = s.id
       WHERE k.ronde IS DISTINCT FROM ${ronde} ORDER BY s.id`;
    return rijen.map(({ id }) => id);
  }

  async #vinkAf(schoolId: string, ronde: number): Promise<void> {
    await this.#prisma.klokstand.upsert({ where: { schoolId }, create: { schoolId, ronde }, update: { ronde } });
  }
}

/**
 * The same time of day, `dagen` calendar days later. On the two days on which the clock changes the time of day may be
 * an hour off, the day never.
 */
export function dagenLater(moment: number, dagen: number): number {
  const dag = dagVan(moment);
  const doel = plusDagen(dag, dagen);
  return Math.min(momentVan(doel) + (moment - momentVan(dag)), eindeVan(doel) - 1);
}

/** Runs `werk` for each item, a few at a time. The first failure ends it, when what is under way has ended. */
async function tegelijk<T>(items: readonly T[], werk: (item: T) => Promise<void>): Promise<void> {
  const wachtrij = items.values();
  let mislukt = false;
  const loper = async () => {
    for (const item of wachtrij) {
      if (mislukt) return;
      await werk(item).catch((fout: unknown) => {
        mislukt = true;
        throw fout;
      });
    }
  };
  const uitkomsten = await Promise.allSettled(Array.from({ length: TEGELIJK }, loper));
  const fout = uitkomsten.find((uitkomst) => uitkomst.status === 'rejected');
  if (fout) throw fout.reason;
}
