import { Module } from '@nestjs/common';
import { Registerbeheer } from './registerbeheer.ts';
import { maakRegisterroutes } from './registerroutes.ts';
import { bezoekcapaciteit, inspecteurs, overeenkomsten } from './registers.ts';

@Module({
  controllers: [
    maakRegisterroutes(inspecteurs),
    maakRegisterroutes(overeenkomsten),
    maakRegisterroutes(bezoekcapaciteit),
  ],
  providers: [Registerbeheer],
})
export class RegistersModule {}
