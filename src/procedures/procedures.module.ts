import { Module } from '@nestjs/common';
import { maakBronnen } from '../opdrachten/maak-bron.ts';
import { bronnen } from './bronnen.ts';

/** The API resources of the procedures. To add a procedure: its file here, and its line in `bronnen`. */
@Module({ controllers: maakBronnen(bronnen) })
export class ProceduresModule {}
