/**
 * The stage of the tests of trajecten: real and shared servers, with a database and a namespace of its own per test
 * file, and a product clock that starts on a day of choice. The server moves the time of each traject.
 */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  type Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { maakBijwerkactiviteiten } from '../../activities/bijwerken.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import type { Inspecteur } from '../../domain/regels/inspecteurs.ts';
import type { Overeenkomst } from '../../domain/regels/overeenkomsten.ts';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { type Datum, momentVan } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { maakPrisma } from '../../src/database.ts';
import { Klok } from '../../src/klok.ts';
import { Personen } from '../../src/personen/personen.ts';
import { type Actor, type Antwoord, Opdrachtgever } from '../../src/trajecten/opdrachtgever.ts';
import { brengNaar } from '../../src/trajecten/traject-klok.ts';
import { maakTrajectworker } from '../../src/trajecten/worker.ts';
import { kloonDatabase, testadressen, type Testdatabase } from '../../tools/omgeving/testomgeving.ts';
import { BOWKIT } from '../domein/bronnen.ts';
import { STAND } from '../domein/feiten.ts';

const normen = { slagingspercentage: { 'B1-route': 50, 'Z-route': 50 }, tevredenheid: 6 };

/** Norms for every Handleiding version: no meetjaar has to wait. */
export const INSTELLINGEN: Instellingen = {
  voorbeeld: true,
  normen: { '2022': normen, '2023': normen, '2024': normen, '2025': normen, '2026': normen },
  bowkit: { '2022-04': BOWKIT, '2023-06': BOWKIT },
};

export { STAND };

export interface Giftopties {
  rol?: Rol;
  sleutel?: string;
  teksten?: Readonly<Record<string, string>>;
}

let bundel: Promise<WorkflowBundleWithSourceMap> | undefined;

/** The workflow code as one bundle, made once per test file. */
export function werkstroombundel(): Promise<WorkflowBundleWithSourceMap> {
  bundel ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
    logger: new DefaultLogger('ERROR'),
  });
  return bundel;
}

export class Opstelling {
  readonly namespace: string;
  readonly database: Testdatabase;
  readonly prisma: PrismaClient;
  readonly temporal: Client;
  readonly klok: Klok;
  readonly opdrachtgever: Opdrachtgever;
  readonly #verbinding: Connection;
  readonly #actoren = new Map<Rol, Promise<Actor>>();
  #scholen = 0;
  #worker: { worker: Worker; loop: Promise<void>; verbinding: NativeConnection } | undefined;

  private constructor(namespace: string, database: Testdatabase, verbinding: Connection) {
    this.namespace = namespace;
    this.database = database;
    this.#verbinding = verbinding;
    this.prisma = maakPrisma(database.url);
    this.temporal = new Client({ connection: verbinding, namespace });
    this.klok = new Klok(this.prisma, false);
    this.opdrachtgever = new Opdrachtgever(this.prisma, this.temporal, this.klok);
  }

  /** The product's clock stands at ten in the morning of `dag`. No worker runs yet. */
  static async maak(dag: Datum): Promise<Opstelling> {
    Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });
    const namespace = `test-${randomUUID()}`;
    const [database, verbinding] = await Promise.all([
      kloonDatabase(),
      Connection.connect({ address: testadressen().temporalAdres }),
    ]);
    await verbinding.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: 24 * 3600 } as never,
    });
    const opstelling = new Opstelling(namespace, database, verbinding);
    const verschuivingMs = momentVan(dag, '10:00') - Date.now();
    await opstelling.prisma.klok.create({ data: { verschuivingMs } });
    return opstelling;
  }

  /** Starts a worker; `maak` comes from another build in the tests that change the rules. */
  async start(
    maak: typeof maakTrajectworker = maakTrajectworker,
    prisma: PrismaClient = this.prisma,
    instellingen: Instellingen = INSTELLINGEN,
  ): Promise<void> {
    const verbinding = await NativeConnection.connect({ address: testadressen().temporalAdres });
    const bronnen = { prisma, instellingen };
    const { klok, opdrachtgever } = this;
    const bijwerken = maakBijwerkactiviteiten({ prisma, instellingen, opdrachtgever, nu: () => klok.nu() });
    const code = { workflowBundle: await werkstroombundel() };
    const worker = await maak(verbinding, this.namespace, code, bronnen, bijwerken);
    this.#worker = { worker, loop: worker.run(), verbinding };
  }

  /** Stops the worker, when it has answered what it is working on. */
  async stop(): Promise<void> {
    if (!this.#worker) return;
    const { worker, loop, verbinding } = this.#worker;
    this.#worker = undefined;
    worker.shutdown();
    await loop;
    await verbinding.close();
  }

  async sluit(): Promise<void> {
    await this.stop();
    await this.#verbinding.close();
    await this.prisma.$disconnect();
    await this.database.weg();
    await Runtime.instance().shutdown();
  }

  /** A school in the register, without a traject. */
  async nieuweSchool(): Promise<Proefschool> {
    const id = randomUUID();
    const nummer = (this.#scholen += 1);
    await this.prisma.school.create({
      data: {
        id,
        kvkNummer: String(90_000_000 + nummer),
        naam: `School ${nummer}`,
        plaats: 'Tiel',
        contactEmail: `school${nummer}@school.example`,
      },
    });
    return new Proefschool(this, id);
  }

  /** TK-10: puts these on the list of inspecteurs. */
  async zetOpDeLijst(...inspecteurs: Inspecteur[]): Promise<void> {
    for (const inspecteur of inspecteurs) await this.#registreer('inspecteurs', 'inspecteur-toegevoegd', inspecteur);
  }

  /** SG-7: puts these on the list of samenwerkingsovereenkomsten. */
  async sluitOvereenkomst(...overeenkomsten: Overeenkomst[]): Promise<void> {
    for (const nieuw of overeenkomsten) await this.#registreer('overeenkomsten', 'overeenkomst-toegevoegd', nieuw);
  }

  async #registreer(register: string, soort: string, rij: Inspecteur | Overeenkomst): Promise<void> {
    const { id: actorId, rol } = await this.actor('beheerder');
    const data = { register, sleutel: randomUUID(), inhoudHash: '', actorId, rol };
    await this.prisma.registerwijziging.create({ data: { ...data, wijziging: { soort, ...rij } } });
  }

  /** A person in the register, by id; every name is another person. */
  async persoon(naam: string, geboorteDatum = '1970-05-17'): Promise<string> {
    return (await new Personen(this.prisma, this.klok).van({ naam, geboorteDatum })).id;
  }

  actor(rol: Rol): Promise<Actor> {
    const bekend = this.#actoren.get(rol);
    if (bekend) return bekend;
    const nieuw = this.#maakActor(rol);
    this.#actoren.set(rol, nieuw);
    return nieuw;
  }

  async #maakActor(rol: Rol): Promise<Actor> {
    const actor = { id: randomUUID(), naam: `Proef ${rol}`, rol };
    await this.prisma.actor.create({ data: actor });
    return actor;
  }
}

export class Proefschool {
  readonly id: string;
  readonly #op: Opstelling;

  constructor(opstelling: Opstelling, id: string) {
    this.#op = opstelling;
    this.id = id;
  }

  /** Gives a command, in the role of the servicedesk unless told otherwise, and answers what was recorded. */
  async geef(
    opdracht: Opdracht,
    { rol = 'servicedesk', sleutel = randomUUID(), teksten = {} }: Giftopties = {},
  ): Promise<Antwoord> {
    const actor = await this.#op.actor(rol);
    const starten = opdracht.soort === 'SchoolInschrijven' || opdracht.soort === 'SchoolImporteren';
    return await this.#op.opdrachtgever.geef({ schoolId: this.id, sleutel, opdracht, teksten, actor, starten });
  }

  /** Moves the time of this traject to a moment of a day; all that comes due on the way happens. */
  async naar(dag: Datum, tijd = '12:00'): Promise<void> {
    const gelukt = await brengNaar(this.#op.temporal, this.id, momentVan(dag, tijd) - Date.now(), `${dag} ${tijd}`);
    if (!gelukt) throw new Error('Deze school heeft geen traject');
  }

  /** What was recorded, as `day kind`, in order. */
  async verloop(): Promise<string[]> {
    const rijen = await this.#op.prisma.gebeurtenis.findMany({ where: { schoolId: this.id }, orderBy: { nr: 'asc' } });
    return rijen.map(({ soort, datum }) => `${dag(datum)} ${soort}`);
  }

  /** The last day of each open term by its id, and where it stands when that is not `loopt`. */
  async termijnen(): Promise<Record<string, string>> {
    const rijen = await this.#op.prisma.termijn.findMany({
      where: { schoolId: this.id, soort: 'termijn' },
      orderBy: { id: 'asc' },
    });
    const regel = (t: { laatsteDag: Date; stand: string }) =>
      t.stand === 'loopt' ? dag(t.laatsteDag) : `${dag(t.laatsteDag)} ${t.stand}`;
    return Object.fromEntries(rijen.map((t) => [t.id, regel(t)]));
  }

  /** The messages as `day template channel status`, oldest first. */
  async berichten(): Promise<string[]> {
    const rijen = await this.#op.prisma.bericht.findMany({
      where: { schoolId: this.id },
      orderBy: [{ datum: 'asc' }, { id: 'asc' }],
    });
    return rijen.map((b) => `${dag(b.datum)} ${b.sjabloon} ${b.kanaal} ${b.status}`);
  }

  /** The sentence that says who must act. */
  async aanZet(): Promise<string | null> {
    return (await this.#op.prisma.traject.findUniqueOrThrow({ where: { schoolId: this.id } })).wachtOp;
  }

  async taken(): Promise<string[]> {
    const rijen = await this.#op.prisma.taak.findMany({ where: { schoolId: this.id }, orderBy: { id: 'asc' } });
    return rijen.map(({ rol, id }) => `${rol} ${id}`);
  }
}

/** A column of PostgreSQL without a time of day. */
const dag = (datum: Date): Datum => datum.toISOString().slice(0, 10);
