import { Module } from '@nestjs/common';
import { MeetjarenController } from './meetjaren.controller.ts';
import { Meetjarenstarter } from './meetjarenstarter.ts';

@Module({ controllers: [MeetjarenController], providers: [Meetjarenstarter] })
export class MeetjarenModule {}
