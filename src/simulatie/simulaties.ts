/** Runs a school ahead with planned commands. Everything is read, and nothing is written. */
import { Injectable } from '@nestjs/common';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { simulate } from '../../domain/simulatie/simulatie.ts';
import { dagVan, eindeVan } from '../../domain/termijn/index.ts';
import { Bronnenlezer } from '../bronnen/bronnenlezer.ts';
import { Klok } from '../klok.ts';
import { Dossiers } from '../scholen/dossiers.ts';
import { Planlezer } from './planlezer.ts';
import { toonSimulatie, zonderIntern } from './simulatiebeeld.ts';
import type { Simulatieantwoord } from './simulatie-schema.ts';
import type { Simulatievraag } from './simulatievraag.ts';

@Injectable()
export class Simulaties {
  readonly #dossiers: Dossiers;
  readonly #bronnen: Bronnenlezer;
  readonly #klok: Klok;
  readonly #planlezer: Planlezer;

  constructor(dossiers: Dossiers, bronnen: Bronnenlezer, klok: Klok, planlezer: Planlezer) {
    this.#dossiers = dossiers;
    this.#bronnen = bronnen;
    this.#klok = klok;
    this.#planlezer = planlezer;
  }

  /** @throws OngeldigeInvoer when the plan does not fit; a 404 when the school has no traject */
  async simuleer(schoolId: string, vraag: Simulatievraag, rol: Rol): Promise<Simulatieantwoord> {
    const { dossier } = await this.#dossiers.lees(schoolId);
    const [begin, bronnen] = await Promise.all([this.#klok.nu(), this.#bronnen.lees(schoolId)]);
    const { regels, alInRegister } = await this.#planlezer.lees(schoolId, vraag, begin, rol);
    const gepland = regels.map((regel) => regel.gepland);
    const tot = eindeVan(vraag.totEnMet) - 1;
    const opdrachten = gepland.map(({ opdracht }) => opdracht);
    const vergevenDuoNummers = await this.#bronnen.vergevenDuoNummers(schoolId, opdrachten);
    const uitkomst = simulate(dossier, gepland, tot, begin, { ...bronnen, vergevenDuoNummers, alInRegister });
    return {
      schoolId,
      vanafDatum: dagVan(begin),
      totEnMet: vraag.totEnMet,
      voorbeeldinstellingen: bronnen.instellingen.voorbeeld,
      ...toonSimulatie(rol === 'school' ? zonderIntern(uitkomst) : uitkomst, regels),
    };
  }
}
