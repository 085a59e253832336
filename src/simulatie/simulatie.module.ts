import { Module } from '@nestjs/common';
import { SimulatieController } from './simulatie.controller.ts';
import { Planlezer } from './planlezer.ts';
import { Simulaties } from './simulaties.ts';

@Module({ controllers: [SimulatieController], providers: [Planlezer, Simulaties] })
export class SimulatieModule {}
