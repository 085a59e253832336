import { Module } from '@nestjs/common';
import { maakFeitenroutes } from '../opdrachten/feitenroutes.ts';
import { AanvragenController } from './aanvragen.controller.ts';
import { Berichten } from './berichten.ts';
import { BerichtenController } from './berichten.controller.ts';
import { Inschrijven } from './inschrijven.ts';
import { RETOUR, RetourenController } from './retouren.controller.ts';
import { ScholenController } from './scholen.controller.ts';
import { Schoolbeeld } from './schoolbeeld.ts';
import { Scholenlijst } from './scholenlijst.ts';
import { Toezichtrapporten } from './toezichtrapporten.ts';

@Module({
  controllers: [
    ScholenController,
    AanvragenController,
    BerichtenController,
    RetourenController,
    maakFeitenroutes(RETOUR),
  ],
  providers: [Inschrijven, Scholenlijst, Schoolbeeld, Berichten, Toezichtrapporten],
})
export class ScholenModule {}
