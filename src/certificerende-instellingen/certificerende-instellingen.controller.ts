import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  bezwaarTegenInstelling,
  CERTIFICERENDE_INSTELLINGEN,
} from '../../domain/regels/certificerende-instellingen.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Klok } from '../klok.ts';
import { Leest } from '../openapi/antwoorden.ts';

const CertificerendeInstellingenSchema = z
  .object({
    resultaten: z.array(
      z
        .object({
          naam: z.string(),
          toegelaten: z.boolean().meta({ description: 'Mag vandaag een resultatenaudit inburgering doen.' }),
          reden: z.string().nullable().meta({ description: 'Waarom niet.' }),
        })
        .meta({ id: 'CertificerendeInstelling' }),
    ),
  })
  .meta({ id: 'CertificerendeInstellingen' });

@ApiTags('Certificerende instellingen')
@Controller('v1/certificerende-instellingen')
export class CertificerendeInstellingenController {
  readonly #klok: Klok;

  constructor(klok: Klok) {
    this.#klok = klok;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstCertificerendeInstellingen', summary: 'Certificerende instellingen' })
  @Leest(CertificerendeInstellingenSchema, 'De lijst (RA-6).')
  async lijst() {
    const vandaag = await this.#klok.vandaag();
    const resultaten = CERTIFICERENDE_INSTELLINGEN.map(({ naam }) => {
      const reden = bezwaarTegenInstelling(naam, vandaag);
      return { naam, toegelaten: reden === null, reden };
    });
    return { resultaten };
  }
}
