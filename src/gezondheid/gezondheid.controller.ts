import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Client } from '@temporalio/client';
import { z } from 'zod';
import { PrismaClient } from '../../prisma/client/client.ts';
import { Openbaar } from '../aanmelding/regels.ts';
import { LeestOpenbaar } from '../openapi/antwoorden.ts';
import { probleem, ProbleemFout } from '../problemen/probleem.ts';

const GEDULD_MS = 3_000;

const GezondheidSchema = z.object({ status: z.literal('gezond') }).meta({ id: 'Gezondheid' });

@ApiTags('Gezondheid')
@Controller('gezondheid')
export class GezondheidController {
  readonly #prisma: PrismaClient;
  readonly #temporal: Client;

  constructor(prisma: PrismaClient, temporal: Client) {
    this.#prisma = prisma;
    this.#temporal = temporal;
  }

  /** 200 when the record and the engine answer; 503 naming what does not. */
  @Get()
  @Openbaar()
  @ApiOperation({ operationId: 'leesGezondheid', summary: 'Of database en Temporal antwoorden' })
  @LeestOpenbaar(GezondheidSchema, 'Alles antwoordt.')
  async lees() {
    const [database, temporal] = await Promise.allSettled([
      binnenGeduld(this.#prisma.$queryRaw`SELECT 1`),
      this.#temporal.withDeadline(Date.now() + GEDULD_MS, () => this.#temporal.workflowService.getSystemInfo({})),
    ]);
    const weg = [database.status === 'rejected' && 'de database', temporal.status === 'rejected' && 'Temporal'];
    const zwijgt = weg.filter((naam) => naam !== false);
    if (zwijgt.length === 0) return { status: 'gezond' };
    const detail = `Geen antwoord van ${zwijgt.join(' en ')}.`;
    throw new ProbleemFout(probleem(503, 'NIET_BEREIKBAAR', detail, { regel: 'A16' }), { 'Retry-After': '5' });
  }
}

async function binnenGeduld<T>(werk: PromiseLike<T>): Promise<T> {
  let klok: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, verwerp) => {
    klok = setTimeout(() => verwerp(new Error('Geen antwoord binnen de tijd')), GEDULD_MS);
  });
  try {
    return await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(klok);
  }
}
