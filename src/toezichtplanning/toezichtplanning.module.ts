import { Module } from '@nestjs/common';
import { ToezichtplanningController } from './toezichtplanning.controller.ts';
import { Toezichtplanning } from './toezichtplanning.ts';

@Module({ controllers: [ToezichtplanningController], providers: [Toezichtplanning] })
export class ToezichtplanningModule {}
