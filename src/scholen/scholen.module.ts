import { Module } from '@nestjs/common';
import { AanvragenController } from './aanvragen.controller.ts';
import { Berichten } from './berichten.ts';
import { BerichtenController } from './berichten.controller.ts';
import { HerzendingenController } from './herzendingen.controller.ts';
import { Inschrijven } from './inschrijven.ts';
import { ScholenController } from './scholen.controller.ts';
import { Schoolbeeld } from './schoolbeeld.ts';
import { Scholenlijst } from './scholenlijst.ts';
import { Toezichtrapporten } from './toezichtrapporten.ts';

@Module({
  controllers: [ScholenController, AanvragenController, BerichtenController, HerzendingenController],
  providers: [Inschrijven, Scholenlijst, Schoolbeeld, Berichten, Toezichtrapporten],
})
export class ScholenModule {}
