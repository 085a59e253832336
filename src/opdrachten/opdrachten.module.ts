import { Global, Module } from '@nestjs/common';
import { Aanvraagnummers } from '../scholen/aanvraagnummers.ts';
import { Dossiers } from '../scholen/dossiers.ts';
import { Gebeurtenissen } from '../scholen/gebeurtenissen.ts';
import { Opdrachtbalie } from './opdrachtbalie.ts';

/** What the resource of every procedure is made with. */
@Global()
@Module({
  providers: [Opdrachtbalie, Dossiers, Gebeurtenissen, Aanvraagnummers],
  exports: [Opdrachtbalie, Dossiers, Gebeurtenissen, Aanvraagnummers],
})
export class OpdrachtenModule {}
