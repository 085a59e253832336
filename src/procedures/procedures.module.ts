import { Module } from '@nestjs/common';
import { aanvraagbronnen } from './aanvraag.ts';
import { correspondentiebronnen } from './correspondentie.ts';
import { meetjaarbronnen } from './meetjaar.ts';
import { planningbronnen } from './planning.ts';
import { termijnbewakingbronnen } from './termijnbewaking.ts';
import { toezichtbronnen } from './toezicht.ts';
import { vogbronnen } from './vog.ts';

/** The API resources of the procedures. To add a procedure: its import, and its line here. */
@Module({
  controllers: [
    ...aanvraagbronnen,
    ...vogbronnen,
    ...planningbronnen,
    ...toezichtbronnen,
    ...meetjaarbronnen,
    ...correspondentiebronnen,
    ...termijnbewakingbronnen,
  ],
})
export class ProceduresModule {}
