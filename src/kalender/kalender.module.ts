import { Module } from '@nestjs/common';
import { Kalenderbeheer } from './kalenderbeheer.ts';
import { KalenderbeheerController } from './kalenderbeheer.controller.ts';

@Module({ controllers: [KalenderbeheerController], providers: [Kalenderbeheer] })
export class KalenderModule {}
