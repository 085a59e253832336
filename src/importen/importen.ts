/**
 * Imports of schools: reads a file, reports every mistake at once, and has the good rows imported durably. The table
 * `import` is the record of an import; the workflow only keeps it going.
 */
import { createHash, randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Client, isGrpcServiceError } from '@temporalio/client';
import type { Importfout, Importrij, Importstatus, OpenRijen } from '../../activities/importeren.ts';
import { Prisma, PrismaClient } from '../../prisma/client/client.ts';
import type { importeren } from '../../workflows/importeren.ts';
import { TAKENRIJ } from '../../workflows/verkeer.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { Klok } from '../klok.ts';
import { OngeldigeInvoer } from '../problemen/probleem.ts';
import { alsPagina, maakCursor } from '../scholen/cursor.ts';
import { type Actor, aanleidingIdVan, NietBereikbaar, SleutelHergebruikt } from '../trajecten/opdrachtgever.ts';
import { leesScholen, leesUtf8 } from './scholen-csv.ts';
import type { Importenvraag, ImportInLijst, ImportWeergave } from './schemas.ts';

/** Ms that Temporal gets to accept an import. */
const GEDULD_MS = 8_000;

const logger = new Logger('importen');

interface Importbeeld extends Omit<ImportInLijst, 'aangemaaktOp' | 'klaarOp' | 'geweigerd' | 'status'> {
  status: Importstatus;
  aangemaaktOp: Date;
  klaarOp: Date | null;
  fouten: Importfout[];
}

export interface Aanname {
  weergave: ImportWeergave;
  /** The import was there already under this key. */
  herhaald: boolean;
}

const duoNummerVergeven = ({ regel, stand }: Importrij): Importfout => ({
  ...{ regel, kolom: 'duoNummer', waarde: stand.duoNummer },
  ...{ reden: 'Een andere school heeft dit DUO-nummer al.', regelId: 'AP-2' },
});

@Injectable()
export class Importen implements OnApplicationBootstrap {
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

  /** An import that was accepted just before this process or Temporal died may have nobody at work on it. */
  onApplicationBootstrap(): void {
    this.hervat().catch((fout: unknown) => {
      logger.warn(`Open importen zijn niet hervat: ${fout instanceof Error ? fout.name : typeof fout}`);
    });
  }

  /**
   * Takes a file in. The same key with the same file gives the first import again, with how far it is now (A8).
   * @throws OngeldigeInvoer when the file as a whole cannot be used; then nothing is kept
   * @throws SleutelHergebruikt, NietBereikbaar
   */
  async neemAan(inhoud: Uint8Array, sleutel: string, actor: Actor): Promise<Aanname> {
    const inhoudHash = createHash('sha256').update(inhoud).digest('hex');
    const eerder = await this.#zoek(sleutel);
    const nieuw = eerder === null && (await this.#bewaar(await this.#lees(inhoud), sleutel, inhoudHash, actor));
    const rij = eerder ?? (await this.#zoek(sleutel));
    if (!rij) throw new Error('De import is bewaard en niet te vinden');
    if (rij.inhoudHash !== inhoudHash) throw new SleutelHergebruikt();
    if (rij.status !== 'klaar') await this.#start(rij.id);
    const weergave = await this.geef(rij.id);
    if (!weergave) throw new Error('De import is bewaard en niet te vinden');
    return { weergave, herhaald: !nieuw };
  }

  /** One import, or null when there is none with this id. */
  async geef(id: string): Promise<ImportWeergave | null> {
    const [beeld] = await this.#beelden(Prisma.sql`id = ${id}::uuid`, 1);
    return beeld ? { ...inLijst(beeld), fouten: beeld.fouten } : null;
  }

  /** Newest first. */
  async pagina({ aantal, cursor }: Importenvraag): Promise<{ resultaten: ImportInLijst[]; volgende: string | null }> {
    const na = cursor
      ? Prisma.sql`(aangemaakt_op, id) < (SELECT aangemaakt_op, id FROM import WHERE id = ${cursor[0]}::uuid)`
      : Prisma.sql`true`;
    const beelden = await this.#beelden(na, aantal + 1);
    return alsPagina(beelden.map(inLijst), aantal, ({ id }) => maakCursor([id]));
  }

  async #lees(inhoud: Uint8Array): Promise<{ rijen: Importrij[]; fouten: Importfout[] }> {
    const gelezen = leesUtf8(inhoud);
    if ('fouten' in gelezen) throw ongeldigBestand(gelezen.fouten);
    const context = {
      vandaag: await this.#klok.vandaag(),
      ...(await this.#bronnen.algemeen()),
    };
    const { bruikbaar, rijen, fouten } = leesScholen(gelezen.tekst, context);
    if (!bruikbaar) throw ongeldigBestand(fouten);
    const vergeven = await this.#vergevenDuoNummers(rijen);
    const vanEenAnder = rijen.filter(({ school, stand }) => vergeven(stand.duoNummer, school.kvkNummer));
    return {
      rijen: rijen.filter((rij) => !vanEenAnder.includes(rij)),
      fouten: [...fouten, ...vanEenAnder.map(duoNummerVergeven)].sort((a, b) => a.regel - b.regel),
    };
  }

  /** AP-2: whether a DUO number is that of a school with another KvK number. */
  async #vergevenDuoNummers(rijen: readonly Importrij[]): Promise<(duoNummer: string, kvkNummer: string) => boolean> {
    const bekend = await this.#prisma.$queryRaw<{ kvkNummer: string; duoNummer: string }[]>`
      SELECT s.kvk_nummer AS "kvkNummer", t.dossier #>> '{keurmerk,duoNummer}' AS "duoNummer"
        FROM traject t JOIN school s ON s.id = t.school_id
       WHERE t.dossier #>> '{keurmerk,duoNummer}' = ANY(${rijen.map(({ stand }) => stand.duoNummer)}::text[])`;
    return (duoNummer, kvkNummer) => bekend.some((b) => b.duoNummer === duoNummer && b.kvkNummer !== kvkNummer);
  }

  #zoek(sleutel: string) {
    return this.#prisma.import.findUnique({
      where: { sleutel: aanleidingIdVan(sleutel) },
      select: { id: true, inhoudHash: true, status: true },
    });
  }

  /** Of two requests with the same key at the same time, one keeps its import and the other finds it: false. */
  async #bewaar(
    { rijen, fouten }: { rijen: Importrij[]; fouten: Importfout[] },
    sleutel: string,
    inhoudHash: string,
    actor: Actor,
  ): Promise<boolean> {
    const open: OpenRijen = Object.fromEntries(rijen.map(({ regel, ...inhoud }) => [String(regel), inhoud]));
    const status: Importstatus = rijen.length > 0 ? 'wacht' : 'klaar';
    const { count } = await this.#prisma.import.createMany({
      data: {
        id: randomUUID(),
        sleutel: aanleidingIdVan(sleutel),
        inhoudHash,
        actorId: actor.id,
        rol: actor.rol,
        rijen: open as unknown as Prisma.InputJsonValue,
        fouten: fouten as unknown as Prisma.InputJsonValue,
        aantal: rijen.length,
        status,
        klaarOp: status === 'klaar' ? new Date() : null,
      },
      skipDuplicates: true,
    });
    return count === 1;
  }

  async #start(importId: string): Promise<void> {
    try {
      await this.#temporal.withDeadline(Date.now() + GEDULD_MS, () =>
        this.#temporal.workflow.start<typeof importeren>('importeren', {
          workflowId: `import/${importId}`,
          taskQueue: TAKENRIJ,
          args: [importId],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      );
    } catch (fout) {
      throw isGrpcServiceError(fout) ? new NietBereikbaar(fout) : fout;
    }
  }

  /** Sets every import going that is not finished. */
  async hervat(): Promise<void> {
    const open = await this.#prisma.import.findMany({ where: { status: { not: 'klaar' } }, select: { id: true } });
    for (const { id } of open) await this.#start(id);
  }

  #beelden(voorwaarde: Prisma.Sql, hoogstens: number): Promise<Importbeeld[]> {
    return this.#prisma.$queryRaw<Importbeeld[]>`
      SELECT id, status, aantal, gestart, ongewijzigd, fouten,
             (SELECT count(*)::int FROM jsonb_object_keys(rijen)) AS "teGaan",
             (SELECT count(DISTINCT f->'regel')::int FROM jsonb_array_elements(fouten) f) AS "foutieveRegels",
             aangemaakt_op AS "aangemaaktOp", klaar_op AS "klaarOp"
        FROM import
       WHERE ${voorwaarde}
       ORDER BY aangemaakt_op DESC, id DESC
       LIMIT ${hoogstens}`;
  }
}

function inLijst({ fouten: _fouten, aangemaaktOp, klaarOp, ...beeld }: Importbeeld): ImportInLijst {
  const { aantal, gestart, ongewijzigd, teGaan } = beeld;
  return {
    ...beeld,
    geweigerd: aantal - gestart - ongewijzigd - teGaan,
    aangemaaktOp: aangemaaktOp.toISOString(),
    klaarOp: klaarOp?.toISOString() ?? null,
  };
}

function ongeldigBestand(fouten: readonly Importfout[]): OngeldigeInvoer {
  return new OngeldigeInvoer(
    fouten.map(({ regel, reden, regelId }) => ({ veld: 'bestand', regel: regelId, tekst: `Regel ${regel}: ${reden}` })),
  );
}
