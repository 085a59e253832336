import { leesLijsten, leesVerbindingen, leesVergevenDuoNummers } from '../../activities/bronnen.ts';
import { leesKalender } from '../../activities/kalender.ts';
import type { Opdracht } from '../../domain/dossier/dossier.ts';
import type { Bronnen } from '../../domain/dossier/procedure.ts';
import type { Instellingen } from '../../domain/regels/normen.ts';
import type { PrismaClient } from '../../prisma/client/client.ts';

/** What the rules need to know of the world outside a dossier, as every recording reads it. */
export class Bronnenlezer {
  readonly #prisma: PrismaClient;
  readonly #instellingen: Instellingen;

  constructor(prisma: PrismaClient, instellingen: Instellingen) {
    this.#prisma = prisma;
    this.#instellingen = instellingen;
  }

  /** For this school; with `opdrachten` also the ties that those commands would make. */
  async lees(schoolId: string, opdrachten: readonly Opdracht[] = []): Promise<Bronnen> {
    const [algemeen, verbindingen] = await Promise.all([
      this.algemeen(),
      leesVerbindingen(this.#prisma, schoolId, opdrachten),
    ]);
    return { ...algemeen, verbindingen };
  }

  /** AP-2: of the numbers that these commands would give out. */
  vergevenDuoNummers(schoolId: string, opdrachten: readonly Opdracht[]): Promise<readonly string[]> {
    return leesVergevenDuoNummers(this.#prisma, schoolId, opdrachten);
  }

  /** What is the same for every school. */
  async algemeen(): Promise<Omit<Bronnen, 'verbindingen'>> {
    const [kalender, lijsten] = await Promise.all([leesKalender(this.#prisma), leesLijsten(this.#prisma)]);
    return { kalender, instellingen: this.#instellingen, ...lijsten };
  }
}
