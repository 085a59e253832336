import { Module } from '@nestjs/common';
import { CertificerendeInstellingenController } from './certificerende-instellingen.controller.ts';
import { Instellingenbeheer } from './instellingenbeheer.ts';

@Module({ controllers: [CertificerendeInstellingenController], providers: [Instellingenbeheer] })
export class CertificerendeInstellingenModule {}
