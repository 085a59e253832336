/**
 * Imports the rows of one file: registers each school and starts its traject. Every step may be repeated: a kill at any
 * moment loses nothing and doubles nothing. A school that is registered and has no traject yet is on no list.
 */
import { randomUUID } from 'node:crypto';
import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { Importstand, SchoolImporteren } from '../domain/dossier/inschrijving/inschrijving.ts';
import type { Rol, Weigering } from '../domain/dossier/procedure.ts';
import type { PrismaClient } from '../prisma/client/client.ts';

/** What the register of schools keeps of a row. */
export interface Importschool {
  kvkNummer: string;
  naam: string;
  /** Both left out when the file does not tell the postal address. */
  straatEnNummer?: string;
  postcode?: string;
  plaats: string;
  contactEmail: string;
}

/** A row without mistakes. */
export interface Importrij {
  /** Line of the file, from 1. */
  regel: number;
  school: Importschool;
  stand: Importstand;
}

/** One mistake in an import file. */
export interface Importfout {
  /** Line of the file, from 1. */
  regel: number;
  /** Name of the column; null when the whole line or the whole file is wrong. */
  kolom: string | null;
  /** What stands there, at most 80 characters. */
  waarde: string;
  /** What is wrong and what should stand there, in plain Dutch. */
  reden: string;
  /** Id of the rule that refuses it. */
  regelId: string;
}

/** Table `import`, column `rijen`: the rows that are still to be done, by line. */
export type OpenRijen = Record<string, Omit<Importrij, 'regel'>>;

export const IMPORTSTATUSSEN = ['wacht', 'bezig', 'klaar'] as const;
/** `wacht`: accepted; `bezig`: schools that have a traject already are set apart; `klaar`: every row has its outcome. */
export type Importstatus = (typeof IMPORTSTATUSSEN)[number];

/** The part of the Opdrachtgever that the import needs. */
export interface Importopdrachtgever {
  geef(brief: {
    schoolId: string;
    sleutel: string;
    opdracht: SchoolImporteren;
    actor: { id: string; naam: string; rol: Rol };
    starten: true;
  }): Promise<{ gebeurtenissen: readonly unknown[]; geweigerd: readonly Weigering[] }>;
}

export interface Importbronnen {
  prisma: PrismaClient;
  opdrachtgever: Importopdrachtgever;
}

export interface Importactiviteiten {
  /** @returns when every row of the import has its outcome */
  verwerkImport: (importId: string) => Promise<void>;
}

/** Schools that are imported at the same time. */
const TEGELIJK = 8;

const HARTSLAG_MS = 2_000;

/** Outcomes are written down in groups: at most so many rows, and at most so much time, are done again after a kill. */
const GROEP = 25;
const GROEP_MS = 500;

/** Failures of one command that no repeat will mend; every other failure is passing. */
const BLIJVEND = ['WorkflowUpdateFailedError', 'SleutelHergebruikt'];

export function maakImportactiviteiten({ prisma, opdrachtgever }: Importbronnen): Importactiviteiten {
  return {
    verwerkImport: async (importId) => {
      const hartslag = setInterval(heartbeat, HARTSLAG_MS);
      try {
        await zetBekendeApart(prisma, importId);
        const { rijen, actor } = await leesImport(prisma, importId);
        const uitkomsten = new Uitkomsten(prisma, importId);
        const signaal = cancellationSignal();
        const start = (rij: Importrij) => startTraject(prisma, opdrachtgever, importId, rij, actor);
        const gestuit = await doeTegelijk(rijen, start, uitkomsten, signaal);
        await uitkomsten.schrijfWeg();
        if (signaal.aborted) throw new Error('Deze worker stopt: een volgende poging gaat verder');
        if (gestuit.length > 0)
          throw new Error(`${gestuit.length} rijen wachten op een volgende poging`, { cause: gestuit[0] });
        await prisma.$executeRaw`
          UPDATE import SET status = 'klaar', klaar_op = now()
           WHERE id = ${importId}::uuid AND status = 'bezig' AND rijen = '{}'::jsonb`;
      } finally {
        clearInterval(hartslag);
      }
    },
  };
}

/**
 * Once per import, before anything is started: schools that have a traject are unchanged. Later that could not be told
 * from a school that this import has started itself just before it was killed.
 */
async function zetBekendeApart(prisma: PrismaClient, importId: string): Promise<void> {
  await prisma.$executeRaw`
    WITH bekend AS (
      SELECT r.key AS regel
        FROM import i, jsonb_each(i.rijen) r
        JOIN school s ON s.kvk_nummer = r.value->'school'->>'kvkNummer'
        JOIN traject t ON t.school_id = s.id
       WHERE i.id = ${importId}::uuid
    )
    UPDATE import
       SET status = 'bezig',
           rijen = rijen - ARRAY(SELECT regel FROM bekend),
           ongewijzigd = (SELECT count(*) FROM bekend)
     WHERE id = ${importId}::uuid AND status = 'wacht'`;
}

type Importactor = Parameters<Importopdrachtgever['geef']>[0]['actor'];

async function leesImport(prisma: PrismaClient, importId: string): Promise<{ rijen: Importrij[]; actor: Importactor }> {
  const rij = await prisma.import.findUnique({ where: { id: importId } });
  if (!rij) throw ApplicationFailure.nonRetryable('Deze import bestaat niet');
  const actor = await prisma.actor.findUniqueOrThrow({ where: { id: rij.actorId } });
  const rijen = Object.entries(rij.rijen as unknown as OpenRijen)
    .map(([regel, inhoud]) => ({ regel: Number(regel), ...inhoud }))
    .sort((a, b) => a.regel - b.regel);
  return { rijen, actor: { id: actor.id, naam: actor.naam, rol: rij.rol as Rol } };
}

type Uitkomst = 'gestart' | 'ongewijzigd' | Importfout[];

/** One row. The key of the command belongs to this row of this import, so that a repeat finds its own answer. */
async function startTraject(
  prisma: PrismaClient,
  opdrachtgever: Importopdrachtgever,
  importId: string,
  { regel, school, stand }: Importrij,
  actor: Importactor,
): Promise<Uitkomst> {
  const schoolId = await registreer(prisma, school);
  const { gebeurtenissen, geweigerd } = await opdrachtgever.geef({
    schoolId,
    sleutel: `import/${importId}/${regel}`,
    opdracht: { soort: 'SchoolImporteren', stand },
    actor,
    starten: true,
  });
  if (gebeurtenissen.length > 0) return 'gestart';
  if (geweigerd.some(({ code }) => code === 'SCHOOL_BESTAAT_AL')) return 'ongewijzigd';
  return geweigerd.map(({ veld, tekst, regel: regelId }) => ({
    regel,
    kolom: veld ?? null,
    waarde: '',
    reden: tekst,
    regelId,
  }));
}

/**
 * The id of the school in the register. A row that an earlier attempt left without a traject takes these particulars;
 * one with a traject stays as it is, and then the dossier decides.
 */
async function registreer(prisma: PrismaClient, school: Importschool): Promise<string> {
  const { kvkNummer, naam, straatEnNummer = null, postcode = null, plaats, contactEmail } = school;
  await prisma.$executeRaw`
    INSERT INTO school (id, kvk_nummer, naam, straat_en_nummer, postcode, plaats, contact_email)
    VALUES (${randomUUID()}::uuid, ${kvkNummer}, ${naam}, ${straatEnNummer}, ${postcode}, ${plaats}, ${contactEmail})
    ON CONFLICT (kvk_nummer) DO UPDATE
       SET naam = excluded.naam, straat_en_nummer = excluded.straat_en_nummer, postcode = excluded.postcode,
           plaats = excluded.plaats, contact_email = excluded.contact_email
     WHERE NOT EXISTS (SELECT 1 FROM traject t WHERE t.school_id = school.id)`;
  const { id } = await prisma.school.findUniqueOrThrow({ where: { kvkNummer }, select: { id: true } });
  return id;
}

/**
 * Does all rows, eight at a time. Answers the passing failures: their rows stay open. Stops early when as many rows in
 * succession fail as are done at once, because then something that all rows need is away.
 */
async function doeTegelijk(
  rijen: readonly Importrij[],
  start: (rij: Importrij) => Promise<Uitkomst>,
  uitkomsten: Uitkomsten,
  signaal: AbortSignal,
): Promise<unknown[]> {
  const wachtrij = rijen.values();
  const gestuit: unknown[] = [];
  let opRij = 0;
  const baan = async () => {
    for (const rij of wachtrij) {
      if (signaal.aborted || opRij >= TEGELIJK) return;
      try {
        await uitkomsten.noteer(rij.regel, await start(rij).catch((fout: unknown) => blijvend(rij, fout)));
        opRij = 0;
      } catch (fout) {
        gestuit.push(fout);
        opRij += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, baan));
  return gestuit;
}

function blijvend({ regel }: Importrij, fout: unknown): Importfout[] {
  if (!(fout instanceof Error) || !BLIJVEND.includes(fout.name)) throw fout;
  const reden = 'Deze school kon niet worden gestart door een fout in het programma. Meld dit bij de beheerder.';
  return [{ regel, kolom: null, waarde: '', reden, regelId: 'A9' }];
}

/** Writes the outcomes of rows down, in groups. */
class Uitkomsten {
  readonly #prisma: PrismaClient;
  readonly #importId: string;
  #wachtend = new Map<number, Uitkomst>();
  #laatst = Date.now();
  #bezig: Promise<void> = Promise.resolve();

  constructor(prisma: PrismaClient, importId: string) {
    this.#prisma = prisma;
    this.#importId = importId;
  }

  async noteer(regel: number, uitkomst: Uitkomst): Promise<void> {
    this.#wachtend.set(regel, uitkomst);
    if (this.#wachtend.size >= GROEP || Date.now() - this.#laatst >= GROEP_MS) await this.schrijfWeg();
  }

  /** One at a time. Rows whose writing fails stay open: the next attempt finds the same answers. */
  schrijfWeg(): Promise<void> {
    const volgende = this.#bezig.catch(() => undefined).then(() => this.#schrijf());
    this.#bezig = volgende;
    return volgende;
  }

  async #schrijf(): Promise<void> {
    const groep = [...this.#wachtend].map(([regel, uitkomst]) => ({
      regel: String(regel),
      gestart: uitkomst === 'gestart',
      ongewijzigd: uitkomst === 'ongewijzigd',
      fouten: typeof uitkomst === 'string' ? [] : uitkomst,
    }));
    this.#wachtend = new Map();
    this.#laatst = Date.now();
    if (groep.length === 0) return;
    // An attempt that was thought dead may still be at work: a row counts once, for whoever takes it off the list first.
    await this.#prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM import WHERE id = ${this.#importId}::uuid FOR UPDATE`;
      await tx.$executeRaw`
        WITH groep AS (
          SELECT g.* FROM import i, jsonb_to_recordset(${JSON.stringify(groep)}::jsonb)
                   AS g(regel text, gestart boolean, ongewijzigd boolean, fouten jsonb)
           WHERE i.id = ${this.#importId}::uuid AND jsonb_exists(i.rijen, g.regel)
        )
        UPDATE import
           SET rijen = rijen - ARRAY(SELECT regel FROM groep),
               gestart = import.gestart + (SELECT count(*) FROM groep WHERE groep.gestart),
               ongewijzigd = import.ongewijzigd + (SELECT count(*) FROM groep WHERE groep.ongewijzigd),
               fouten = fouten || (SELECT coalesce(jsonb_agg(f), '[]') FROM groep, jsonb_array_elements(groep.fouten) f)
         WHERE id = ${this.#importId}::uuid`;
    });
  }
}
