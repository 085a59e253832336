import { Module } from '@nestjs/common';
import { KalenderController } from './kalender.controller.ts';
import { TermijnenController } from './termijnen.controller.ts';

/** The legal clock and its calendar over HTTP. */
@Module({ controllers: [TermijnenController, KalenderController] })
export class TermijnenModule {}
