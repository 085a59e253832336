/** The administered list of certificerende instellingen (RA-6): changes are only added, and count at once. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { leesCertificerendeInstellingen } from '../../activities/bronnen.ts';
import {
  bezwaarTegenInstelling,
  foutenInInstellingwijziging,
  type Instellingwijziging,
} from '../../domain/regels/certificerende-instellingen.ts';
import { type Instellingwijziging as Rij, type Prisma, PrismaClient } from '../../prisma/client/client.ts';
import { Klok } from '../klok.ts';
import { OngeldigeInvoer } from '../problemen/probleem.ts';
import { startWerkvoorraadBijwerken } from '../trajecten/klussen.ts';
import { type Actor, aanleidingIdVan, SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';

@Injectable()
export class Instellingenbeheer {
  readonly #prisma: PrismaClient;
  readonly #temporal: Client;
  readonly #klok: Klok;

  constructor(prisma: PrismaClient, temporal: Client, klok: Klok) {
    this.#prisma = prisma;
    this.#temporal = temporal;
    this.#klok = klok;
  }

  /** The list with, for each row, whether it may be chosen for an audit today. */
  async lijst() {
    const vandaag = await this.#klok.vandaag();
    const lijst = await leesCertificerendeInstellingen(this.#prisma);
    const resultaten = lijst.map((instelling) => {
      const reden = bezwaarTegenInstelling(instelling.naam, vandaag, [instelling]);
      return { ...instelling, toegelaten: reden === null, reden };
    });
    return { resultaten };
  }

  /** Every change, oldest first. */
  async wijzigingen() {
    const rijen = await this.#prisma.instellingwijziging.findMany({ orderBy: { versie: 'asc' } });
    return { resultaten: rijen.map(toon) };
  }

  /**
   * Records a change and has the worklist brought up to date. The same key with the same change gives the first answer.
   * @throws OngeldigeInvoer when the change makes no sense on the list in force
   * @throws SleutelHergebruikt, NietBereikbaar
   */
  async wijzig(wijziging: Instellingwijziging, sleutel: string, actor: Actor) {
    const inhoudHash = createHash('sha256').update(JSON.stringify(wijziging)).digest('hex');
    const rij = await this.#legVast(wijziging, aanleidingIdVan(sleutel), inhoudHash, actor);
    if (rij.inhoudHash !== inhoudHash) throw new SleutelHergebruikt();
    await startWerkvoorraadBijwerken(this.#temporal);
    return { ...toon(rij), plannen: (await this.onuitvoerbarePlannen()).resultaten };
  }

  /** The audits, planned and not decided upon, that their certificerende instelling may not do on that day. */
  async onuitvoerbarePlannen() {
    const lijst = await leesCertificerendeInstellingen(this.#prisma);
    const gepland = await this.#prisma.$queryRaw<
      { schoolId: string; naam: string; meetjaar: number; auditDatum: string; certificerendeInstelling: string }[]
    >`
      SELECT s.id AS "schoolId", s.naam, (p->>'meetjaar')::int AS meetjaar, p->>'datum' AS "auditDatum",
             p->>'certificerendeInstelling' AS "certificerendeInstelling"
        FROM traject t JOIN school s ON s.id = t.school_id, jsonb_array_elements(t.dossier->'planning'->'gepland') AS p
       WHERE t.soort_keurmerk IS NOT NULL AND p->>'goedgekeurdOp' IS NULL
       ORDER BY "auditDatum", s.naam, s.id`;
    const resultaten = gepland.flatMap((plan) => {
      const reden = bezwaarTegenInstelling(plan.certificerendeInstelling, plan.auditDatum, lijst);
      return reden === null ? [] : [{ ...plan, reden }];
    });
    return { resultaten };
  }

  /** One change at a time, because each is checked against the list that the one before it left. */
  #legVast(wijziging: Instellingwijziging, sleutel: string, inhoudHash: string, actor: Actor): Promise<Rij> {
    return this.#prisma.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE instellingwijziging IN EXCLUSIVE MODE`;
      const eerder = await tx.instellingwijziging.findUnique({ where: { sleutel } });
      if (eerder) return eerder;
      const fouten = foutenInInstellingwijziging(await leesCertificerendeInstellingen(tx), wijziging);
      if (fouten.length > 0) {
        throw new OngeldigeInvoer(fouten.map(({ veld, regel, fout }) => ({ veld, regel, tekst: fout })));
      }
      const inhoud = wijziging as unknown as Prisma.InputJsonValue;
      return await tx.instellingwijziging.create({
        data: { sleutel, inhoudHash, wijziging: inhoud, actorId: actor.id, rol: actor.rol },
      });
    });
  }
}

function toon({ versie, wijziging, vastgelegdOp }: Rij) {
  return {
    versie,
    wijziging: wijziging as unknown as Instellingwijziging,
    vastgelegdOp: vastgelegdOp.toISOString(),
  };
}
