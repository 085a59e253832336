/** People who go on giving commands, whatever is killed: every command is repeated under its key until it is answered. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Datum } from '../../domain/termijn/index.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { probleemVan } from '../../src/problemen/probleem-van.ts';
import type { Actor, Antwoord, Opdrachtbrief, Opdrachtgever } from '../../src/trajecten/opdrachtgever.ts';
import type { Toeval } from './toeval.ts';
import { STAND } from '../domein/feiten.ts';

export interface Gegeven {
  schoolId: string;
  sleutel: string;
  /** The answers to the same command, given once or twice. */
  antwoorden: Antwoord[];
}

export class Bellers {
  readonly scholen: string[] = [];
  readonly gegeven: Gegeven[] = [];
  /** Times that a command could not be answered and was given again. */
  herhaald = 0;
  readonly #prisma: PrismaClient;
  readonly #opdrachtgever: Opdrachtgever;
  readonly #actor: Actor = { id: randomUUID(), naam: 'Proef', rol: 'servicedesk' };

  constructor(prisma: PrismaClient, opdrachtgever: Opdrachtgever) {
    this.#prisma = prisma;
    this.#opdrachtgever = opdrachtgever;
  }

  /** Registers schools and imports them. */
  async begin(aantal: number): Promise<void> {
    await this.#prisma.actor.create({ data: this.#actor });
    for (let i = 0; i < aantal; i += 1) await this.#schrijfIn();
    await Promise.all(this.scholen.map((id) => this.#geef(id, { soort: 'SchoolImporteren', stand: STAND })));
  }

  /** A new school that applies: that brings about a letter. */
  async vraagAan(dag: Datum): Promise<void> {
    const id = await this.#schrijfIn();
    await this.#geef(id, {
      soort: 'SchoolInschrijven',
      omvang: 'klein',
      aantalVestigingen: 1,
      elektronischBereikbaar: true,
    });
    await this.#geef(id, { soort: 'AanvraagIndienen', ontvangenOp: dag, nieuweFeiten: null });
  }

  async #schrijfIn(): Promise<string> {
    const id = randomUUID();
    this.scholen.push(id);
    const nummer = this.scholen.length;
    const [kvkNummer, naam, contactEmail] = [
      String(90_000_000 + nummer),
      `School ${nummer}`,
      `school${nummer}@school.example`,
    ];
    await this.#prisma.school.create({ data: { id, kvkNummer, naam, plaats: 'Tiel', contactEmail } });
    return id;
  }

  /** One caller, until `klaar` says so. Some of the commands are refused, some are given twice. */
  async bel(toeval: Toeval, klaar: () => boolean): Promise<void> {
    while (!klaar()) {
      const schoolId = toeval.kies(this.scholen as [string, ...string[]]);
      const jaar = 2026 + toeval.tot(3);
      const dag = String(1 + toeval.tot(28)).padStart(2, '0');
      const opdracht = toeval.kies<Opdracht>([
        {
          soort: 'ResultatenauditPlannen',
          meetjaar: jaar,
          certificerendeInstelling: 'Kiwa Nederland',
          datum: `${jaar + 1}-03-${dag}`,
        },
        {
          soort: 'VogRegistreren',
          persoonId: null,
          gezienDoor: 'tekst-1',
          afgegevenOp: `${jaar}-11-${dag}`,
          overhandigdOp: `${jaar}-12-01`,
        },
        { soort: 'VogAanvraagKlaarzetten' },
      ]);
      await this.#geef(schoolId, opdracht, toeval.tot(4) === 0);
      await wacht(toeval.tot(150));
    }
  }

  async #geef(schoolId: string, opdracht: Opdracht, nogEens = false): Promise<void> {
    const starten = opdracht.soort === 'SchoolImporteren' || opdracht.soort === 'SchoolInschrijven';
    const brief: Opdrachtbrief = { schoolId, sleutel: randomUUID(), opdracht, actor: this.#actor, starten };
    const antwoorden = [await this.#houdVol(brief)];
    if (nogEens) antwoorden.push(await this.#houdVol(brief));
    this.gegeven.push({ schoolId, sleutel: brief.sleutel, antwoorden });
  }

  /** What the API answers with 503 is repeated; anything else is a defect and ends the test. */
  async #houdVol(brief: Opdrachtbrief): Promise<Antwoord> {
    for (;;) {
      try {
        return await this.#opdrachtgever.geef(brief);
      } catch (fout) {
        if (probleemVan(fout).probleem.status !== 503) throw fout;
        this.herhaald += 1;
        await wacht(250);
      }
    }
  }
}
