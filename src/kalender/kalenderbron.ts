import { Injectable } from '@nestjs/common';
import { leesKalender } from '../../activities/kalender.ts';
import type { Kalender } from '../../domain/termijn/index.ts';
import { PrismaClient } from '../../prisma/client/client.ts';

/** The calendar in force, with every change that was made while running (T8). */
@Injectable()
export class Kalenderbron {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  lees(): Promise<Kalender> {
    return leesKalender(this.#prisma);
  }
}
