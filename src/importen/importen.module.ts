import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CSV, ImportenController } from './importen.controller.ts';
import { Importen } from './importen.ts';

/** The largest file that is taken in, in bytes. */
const GROOTSTE_BESTAND = 5 * 1024 * 1024;

@Module({ controllers: [ImportenController], providers: [Importen] })
export class ImportenModule implements OnModuleInit {
  readonly #adapter: HttpAdapterHost;

  constructor(adapter: HttpAdapterHost) {
    this.#adapter = adapter;
  }

  /** A file comes in as its bytes, because its encoding has to be checked. */
  onModuleInit(): void {
    const fastify = this.#adapter.httpAdapter.getInstance<FastifyInstance>();
    const opties = { parseAs: 'buffer', bodyLimit: GROOTSTE_BESTAND } as const;
    fastify.addContentTypeParser(CSV, opties, (_request, inhoud, klaar) => klaar(null, inhoud));
  }
}
