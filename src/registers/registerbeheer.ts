/** Administered lists: changes are only added, each checked against the list that the one before it left. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import type { Register, Registerlezer } from '../../activities/bronnen.ts';
import type { Lijstfout } from '../../domain/regels/geldigheid.ts';
import type { Datum } from '../../domain/termijn/index.ts';
import { type Prisma, PrismaClient, type Registerwijziging as Rij } from '../../prisma/client/client.ts';
import { Klok } from '../klok.ts';
import { OngeldigeInvoer } from '../problemen/probleem.ts';
import { startWerkvoorraadBijwerken } from '../trajecten/klussen.ts';
import { type Actor, aanleidingIdVan, SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';
import { geplandeBezoeken, type GeplandSchoolbezoek } from './geplande-bezoeken.ts';

/** What tells one register from another; `R` is a row of the list, `W` a change of it. */
export interface Registersoort<R, W> {
  register: Register;
  lees(prisma: Registerlezer): Promise<readonly R[]>;
  fouten(lijst: readonly R[], wijziging: W): Lijstfout[];
  /** A row as the API shows it. */
  toon(rij: R, vandaag: Datum): object;
  /** Why a visit among all that are planned cannot be with this list; null when it can. */
  bezwaar(lijst: readonly R[], bezoek: GeplandSchoolbezoek, alle: readonly GeplandSchoolbezoek[]): string | null;
}

@Injectable()
export class Registerbeheer {
  readonly #prisma: PrismaClient;
  readonly #temporal: Client;
  readonly #klok: Klok;

  constructor(prisma: PrismaClient, temporal: Client, klok: Klok) {
    this.#prisma = prisma;
    this.#temporal = temporal;
    this.#klok = klok;
  }

  async lijst<R, W>(soort: Registersoort<R, W>) {
    const vandaag = await this.#klok.vandaag();
    const lijst = await soort.lees(this.#prisma);
    return { resultaten: lijst.map((rij) => soort.toon(rij, vandaag)) };
  }

  /** Every change, oldest first. */
  async wijzigingen(register: Register) {
    const rijen = await this.#prisma.registerwijziging.findMany({ where: { register }, orderBy: { versie: 'asc' } });
    return { resultaten: rijen.map(toon) };
  }

  /**
   * Records a change, has the worklist brought up to date, and answers which planned visits cannot be any more. The
   * same key with the same change gives the first answer.
   * @throws OngeldigeInvoer when the change makes no sense on the list in force
   * @throws SleutelHergebruikt, NietBereikbaar
   */
  async wijzig<R, W>(soort: Registersoort<R, W>, wijziging: W, sleutel: string, actor: Actor) {
    const inhoudHash = createHash('sha256')
      .update(JSON.stringify([soort.register, wijziging]))
      .digest('hex');
    const rij = await this.#legVast(soort, wijziging, aanleidingIdVan(sleutel), inhoudHash, actor);
    if (rij.inhoudHash !== inhoudHash) throw new SleutelHergebruikt();
    await startWerkvoorraadBijwerken(this.#temporal);
    return { ...toon(rij), bezoeken: await this.#onuitvoerbaar(soort) };
  }

  async #onuitvoerbaar<R, W>(soort: Registersoort<R, W>) {
    const vandaag = await this.#klok.vandaag();
    const [lijst, bezoeken] = await Promise.all([soort.lees(this.#prisma), geplandeBezoeken(this.#prisma, vandaag)]);
    return bezoeken.flatMap((bezoek) => {
      const reden = soort.bezwaar(lijst, bezoek, bezoeken);
      return reden === null ? [] : [{ ...bezoek, reden }];
    });
  }

  /** One change at a time, because each is checked against the list that the one before it left. */
  #legVast<R, W>(
    soort: Registersoort<R, W>,
    wijziging: W,
    sleutel: string,
    inhoudHash: string,
    actor: Actor,
  ): Promise<Rij> {
    return this.#prisma.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE registerwijziging IN EXCLUSIVE MODE`;
      const eerder = await tx.registerwijziging.findUnique({ where: { sleutel } });
      if (eerder) return eerder;
      const fouten = soort.fouten(await soort.lees(tx), wijziging);
      if (fouten.length > 0) {
        throw new OngeldigeInvoer(fouten.map(({ veld, regel, fout }) => ({ veld, regel, tekst: fout })));
      }
      const inhoud = wijziging as unknown as Prisma.InputJsonValue;
      const { register } = soort;
      return await tx.registerwijziging.create({
        data: { register, sleutel, inhoudHash, wijziging: inhoud, actorId: actor.id, rol: actor.rol },
      });
    });
  }
}

const toon = ({ versie, wijziging, vastgelegdOp }: Rij) => ({
  versie,
  wijziging,
  vastgelegdOp: vastgelegdOp.toISOString(),
});
