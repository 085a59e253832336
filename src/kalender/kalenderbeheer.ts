/** Changes of the calendar while running: first what would move (dry run), then the change, told to every traject. */
import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { leesKalender, type SchoolVerschuiving, verschuivingenVanAlle } from '../../activities/kalender.ts';
import { foutenInWijziging, type Kalenderwijziging, wijzigKalender } from '../../domain/termijn/index.ts';
import { type Prisma, PrismaClient } from '../../prisma/client/client.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { Klok } from '../klok.ts';
import { OngeldigeInvoer } from '../problemen/probleem.ts';
import { dagVanRij } from '../scholen/dag.ts';
import { startKalenderToepassen } from '../trajecten/klussen.ts';
import { type Actor, aanleidingIdVan, SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';

const logger = new Logger('kalender');

@Injectable()
export class Kalenderbeheer implements OnApplicationBootstrap {
  readonly #prisma: PrismaClient;
  readonly #temporal: Client;
  readonly #klok: Klok;
  readonly #bronnen: Bronnenlezer;

  constructor(prisma: PrismaClient, temporal: Client, klok: Klok, bronnen: Bronnenlezer) {
    this.#prisma = prisma;
    this.#temporal = temporal;
    this.#klok = klok;
    this.#bronnen = bronnen;
  }

  /** A change that was recorded just before this process or Temporal died may have nobody at work on it. */
  onApplicationBootstrap(): void {
    this.hervat().catch((fout: unknown) => {
      logger.warn(`Kalenderwijzigingen zijn niet hervat: ${fout instanceof Error ? fout.name : typeof fout}`);
    });
  }

  /**
   * Which running deadlines would move, from when to when, which messages already name the old day, and which planned
   * visits and audits would stand on a closed day.
   * @throws OngeldigeInvoer when the change makes no sense on the calendar in force
   */
  async proef(wijziging: Kalenderwijziging) {
    const { kalender: oud, ...gelijk } = await this.#bronnen.algemeen();
    eisZinvol(foutenInWijziging(oud, wijziging));
    const nieuw = wijzigKalender(oud, 0, wijziging);
    const geraakt = await verschuivingenVanAlle(this.#prisma, await this.#klok.nu(), gelijk, oud, nieuw);
    const namen = await this.#namen(geraakt);
    return {
      verschuivingen: await this.#metBrieven(geraakt, namen),
      afspraken: geraakt.flatMap(({ schoolId, afspraken }) =>
        afspraken.flatMap(({ soort, omschrijving, dag, gesloten }) =>
          gesloten === null
            ? []
            : [{ schoolId, naam: namen.get(schoolId) ?? '', soort, omschrijving, afspraakDatum: dag, reden: gesloten }],
        ),
      ),
      aantalScholen: geraakt.length,
    };
  }

  /**
   * Records the change and has it told to every traject. The same key with the same change gives the first answer.
   * @throws OngeldigeInvoer, SleutelHergebruikt, NietBereikbaar
   */
  async wijzig(wijziging: Kalenderwijziging, sleutel: string, actor: Actor) {
    const sleutelHash = aanleidingIdVan(sleutel);
    const inhoudHash = createHash('sha256').update(JSON.stringify(wijziging)).digest('hex');
    // The calendar first: read after the search, it could hold this very change, recorded by the same request meanwhile.
    const kalender = await leesKalender(this.#prisma);
    const eerder = await this.#zoek(sleutelHash);
    if (!eerder) {
      eisZinvol(foutenInWijziging(kalender, wijziging));
      const data = {
        sleutel: sleutelHash,
        inhoudHash,
        wijziging: wijziging as unknown as Prisma.InputJsonValue,
        actorId: actor.id,
        rol: actor.rol,
      };
      await this.#prisma.kalenderwijziging.createMany({ data, skipDuplicates: true });
    }
    const rij = eerder ?? (await this.#zoek(sleutelHash));
    if (!rij) throw new Error('De wijziging is vastgelegd en niet te vinden');
    if (rij.inhoudHash !== inhoudHash) throw new SleutelHergebruikt();
    if (!rij.toegepastOp) await startKalenderToepassen(this.#temporal, rij.versie);
    return toon(rij);
  }

  /** Every change, oldest first. */
  async lijst() {
    const rijen = await this.#prisma.kalenderwijziging.findMany({ orderBy: { versie: 'asc' } });
    return { resultaten: rijen.map(toon) };
  }

  async hervat(): Promise<void> {
    const open = await this.#prisma.kalenderwijziging.findMany({
      where: { toegepastOp: null },
      orderBy: { versie: 'asc' },
      select: { versie: true },
    });
    for (const { versie } of open) await startKalenderToepassen(this.#temporal, versie);
  }

  #zoek(sleutel: string) {
    return this.#prisma.kalenderwijziging.findUnique({ where: { sleutel } });
  }

  async #namen(geraakt: readonly SchoolVerschuiving[]): Promise<ReadonlyMap<string, string>> {
    const scholen = await this.#prisma.school.findMany({
      where: { id: { in: geraakt.map(({ schoolId }) => schoolId) } },
      select: { id: true, naam: true },
    });
    return new Map(scholen.map(({ id, naam }) => [id, naam]));
  }

  async #metBrieven(geraakt: readonly SchoolVerschuiving[], namen: ReadonlyMap<string, string>) {
    const schoolIds = geraakt.filter(({ verschoven }) => verschoven.length > 0).map(({ schoolId }) => schoolId);
    const berichten = await this.#prisma.bericht.findMany({
      where: { schoolId: { in: schoolIds } },
      select: { id: true, schoolId: true, sjabloon: true, datum: true, gegevens: true },
      orderBy: { datum: 'asc' },
    });
    return geraakt.flatMap(({ schoolId, verschoven }) =>
      verschoven.map((verschuiving) => ({
        schoolId,
        naam: namen.get(schoolId) ?? '',
        ...verschuiving,
        // A message names the days in its facts; those are what the letter was written from.
        brieven: berichten
          .filter((b) => b.schoolId === schoolId && JSON.stringify(b.gegevens).includes(`"${verschuiving.van}"`))
          .map(({ id, sjabloon, datum }) => ({ id: id.slice(schoolId.length + 1), sjabloon, datum: dagVanRij(datum) })),
      })),
    );
  }
}

function eisZinvol(fouten: ReturnType<typeof foutenInWijziging>): void {
  if (fouten.length === 0) return;
  throw new OngeldigeInvoer(fouten.map(({ veld, regel, fout }) => ({ veld, regel, tekst: fout })));
}

function toon(rij: { versie: number; wijziging: Prisma.JsonValue; vastgelegdOp: Date; toegepastOp: Date | null }) {
  return {
    versie: rij.versie,
    wijziging: rij.wijziging as unknown as Kalenderwijziging,
    vastgelegdOp: rij.vastgelegdOp.toISOString(),
    toegepastOp: rij.toegepastOp?.toISOString() ?? null,
  };
}
