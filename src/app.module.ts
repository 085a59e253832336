import { type DynamicModule, Module, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { OntwikkelAanmelding } from './aanmelding/ontwikkel-aanmelding.ts';
import { CertificerendeInstellingenModule } from './certificerende-instellingen/certificerende-instellingen.module.ts';
import { GezondheidController } from './gezondheid/gezondheid.controller.ts';
import { Mediatypewacht } from './http/mediatype.ts';
import { ImportenModule } from './importen/importen.module.ts';
import { invoerfoutVan } from './invoer/nederlands.ts';
import { type Onderdelen, OnderdelenModule } from './onderdelen.module.ts';
import { KalenderModule } from './kalender/kalender.module.ts';
import { MeetjarenModule } from './meetjaren/meetjaren.module.ts';
import { OpdrachtenModule } from './opdrachten/opdrachten.module.ts';
import { OpenapiController, Openapihouder } from './openapi/openapi.controller.ts';
import { PersonenModule } from './personen/personen.module.ts';
import { ProbleemFilter } from './problemen/probleem-filter.ts';
import { ProceduresModule } from './procedures/procedures.module.ts';
import { RegistersModule } from './registers/registers.module.ts';
import { BowkitController } from './regels/bowkit.controller.ts';
import { RegelsController } from './regels/regels.controller.ts';
import { ScholenModule } from './scholen/scholen.module.ts';
import { SjablonenController } from './sjablonen/sjablonen.controller.ts';
import { SimulatieModule } from './simulatie/simulatie.module.ts';
import { TakenController } from './taken/taken.controller.ts';
import { TermijnenModule } from './termijnen/termijnen.module.ts';
import { ToezichtplanningModule } from './toezichtplanning/toezichtplanning.module.ts';

@Module({
  controllers: [
    TakenController,
    RegelsController,
    BowkitController,
    SjablonenController,
    GezondheidController,
    OpenapiController,
  ],
  providers: [
    Openapihouder,
    { provide: APP_FILTER, useClass: ProbleemFilter },
    { provide: APP_GUARD, useClass: OntwikkelAanmelding },
    { provide: APP_GUARD, useClass: Mediatypewacht },
    { provide: APP_PIPE, useValue: new StandardSchemaValidationPipe({ exceptionFactory: invoerfoutVan }) },
  ],
})
export class AppModule {
  static met(onderdelen: Onderdelen): DynamicModule {
    return {
      module: AppModule,
      imports: [
        OnderdelenModule.met(onderdelen),
        OpdrachtenModule,
        ScholenModule,
        ProceduresModule,
        ImportenModule,
        CertificerendeInstellingenModule,
        KalenderModule,
        MeetjarenModule,
        PersonenModule,
        RegistersModule,
        SimulatieModule,
        TermijnenModule,
        ToezichtplanningModule,
      ],
    };
  }
}
