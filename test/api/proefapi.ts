/** The API without anything behind it: enough for all that happens before a route does its work. */
import { Client } from '@temporalio/client';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { PrismaClient } from '../../prisma/client/client.ts';
import { maakApp } from '../../src/app.ts';
import { Klok } from '../../src/klok.ts';
import type { Onderdelen } from '../../src/onderdelen.module.ts';
import { Opdrachtgever } from '../../src/trajecten/opdrachtgever.ts';

export const SERVICEDESK = { 'x-ontwikkel-rol': 'servicedesk', 'x-ontwikkel-naam': 'Proef' };
export const SCHOOL = '3f0c8c1e-6a5b-4a52-9d2f-0d6a7f1f2b11';

/** A record that fails on every use, except that it says no import is open and neither calendar nor list was changed. */
const niets = { findMany: async () => [] };
const prisma = { import: niets, kalenderwijziging: niets, instellingwijziging: niets } as unknown as PrismaClient;
const temporal = {} as Client;
const klok = new Klok(prisma, false);

const KAAL: Onderdelen = {
  configuratie: { productie: false, corsOorsprongen: ['https://duo.example'] },
  instellingen: { voorbeeld: true, normen: {} },
  prisma,
  temporal,
  klok,
  opdrachtgever: new Opdrachtgever(prisma, temporal, klok),
};

export const maakProefapi = (anders: Partial<Onderdelen> = {}): Promise<NestFastifyApplication> =>
  maakApp({ ...KAAL, ...anders });
