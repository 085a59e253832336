/** A client of the API over the real engine: the stage of the trajecten with the API before it. */
import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Rol } from '../../domain/dossier/procedure.ts';
import { maakApp } from '../../src/app.ts';
import type { Onderdelen } from '../../src/onderdelen.module.ts';
import { INSTELLINGEN, type Opstelling } from '../traject/opstelling.ts';

export interface Antwoord<T> {
  status: number;
  koppen: Record<string, string>;
  inhoud: T;
}

interface Opties {
  rol?: Rol;
  sleutel?: string;
}

export class Klant {
  readonly app: NestFastifyApplication;

  private constructor(app: NestFastifyApplication) {
    this.app = app;
  }

  static async maak(
    { prisma, temporal, klok, opdrachtgever }: Opstelling,
    anders: Partial<Onderdelen> = {},
  ): Promise<Klant> {
    Logger.overrideLogger(false);
    const configuratie = { productie: false, corsOorsprongen: [] };
    const onderdelen = { configuratie, instellingen: INSTELLINGEN, prisma, temporal, klok, opdrachtgever };
    return new Klant(await maakApp({ ...onderdelen, ...anders }));
  }

  lees<T>(url: string, { rol = 'servicedesk' }: Opties = {}): Promise<Antwoord<T>> {
    return this.#vraag('GET', url, undefined, rol, {});
  }

  /** Gives a command, each with a key of its own unless told otherwise. */
  geef<T>(
    url: string,
    inhoud: object,
    { rol = 'servicedesk', sleutel = randomUUID() }: Opties = {},
  ): Promise<Antwoord<T>> {
    return this.#vraag('POST', url, inhoud, rol, { 'idempotency-key': sleutel });
  }

  async #vraag<T>(
    method: 'GET' | 'POST',
    url: string,
    payload: object | undefined,
    rol: Rol,
    koppen: Record<string, string>,
  ): Promise<Antwoord<T>> {
    const headers = { 'x-ontwikkel-rol': rol, 'x-ontwikkel-naam': `Klant ${rol}`, ...koppen };
    const antwoord = await this.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    return {
      status: antwoord.statusCode,
      koppen: antwoord.headers as Record<string, string>,
      inhoud: antwoord.json<T>(),
    };
  }

  sluit(): Promise<void> {
    return this.app.close();
  }
}

/** A registration as a client sends it; every call is another school. */
let volgnummer = 0;
export function inschrijving(anders: object = {}): Record<string, unknown> {
  volgnummer += 1;
  return {
    kvkNummer: String(91_000_000 + volgnummer),
    naam: `Taalschool ${volgnummer}`,
    plaats: 'Ede',
    contactEmail: `school${volgnummer}@school.example`,
    omvang: 'klein',
    aantalVestigingen: 1,
    elektronischBereikbaar: true,
    ...anders,
  };
}
