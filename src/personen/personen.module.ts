import { Global, Module } from '@nestjs/common';
import { Personen } from './personen.ts';
import { PersonenController } from './personen.controller.ts';

@Global()
@Module({ controllers: [PersonenController], providers: [Personen], exports: [Personen] })
export class PersonenModule {}
