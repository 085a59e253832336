/** What the API is built on, made outside and given in: record, engine, clock, settings. Every module may inject it. */
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Client } from '@temporalio/client';
import type { Instellingen } from '../domain/regels/normen.ts';
import { PrismaClient } from '../prisma/client/client.ts';
import { Actoren } from './aanmelding/actoren.ts';
import { Bronnenlezer } from './bronnen/bronnenlezer.ts';
import type { Configuratie } from './configuratie.ts';
import { Kalenderbron } from './kalender/kalenderbron.ts';
import { Klok } from './klok.ts';
import { Opdrachtgever } from './trajecten/opdrachtgever.ts';

export interface Onderdelen {
  configuratie: Pick<Configuratie, 'productie' | 'webMap' | 'corsOorsprongen'>;
  instellingen: Instellingen;
  prisma: PrismaClient;
  temporal: Client;
  klok: Klok;
  opdrachtgever: Opdrachtgever;
}

/** Injection tokens of what is no class. */
export const CONFIGURATIE = Symbol('configuratie');
export const INSTELLINGEN = Symbol('instellingen');

@Global()
@Module({})
export class OnderdelenModule {
  static met({ configuratie, instellingen, prisma, temporal, klok, opdrachtgever }: Onderdelen): DynamicModule {
    const providers = [
      { provide: CONFIGURATIE, useValue: configuratie },
      { provide: INSTELLINGEN, useValue: instellingen },
      { provide: PrismaClient, useValue: prisma },
      { provide: Client, useValue: temporal },
      { provide: Bronnenlezer, useValue: new Bronnenlezer(prisma, instellingen) },
      { provide: Klok, useValue: klok },
      { provide: Opdrachtgever, useValue: opdrachtgever },
    ];
    const alle = [...providers, Actoren, Kalenderbron];
    return { module: OnderdelenModule, providers: alle, exports: alle };
  }
}
