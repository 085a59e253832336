import { Module } from '@nestjs/common';
import { SimulatieController } from './simulatie.controller.ts';
import { Simulaties } from './simulaties.ts';

@Module({ controllers: [SimulatieController], providers: [Simulaties] })
export class SimulatieModule {}
