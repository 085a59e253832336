import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { BOWKITVERSIES } from '../../domain/regels/bowkit.ts';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { INSTELLINGEN } from '../onderdelen.module.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { DagSchema } from '../openapi/schemas.ts';
import { BowkitSchema, toonBowkit } from './bowkit-schema.ts';

const BowkitversiesSchema = z
  .object({
    resultaten: z.array(
      z
        .object({
          versie: z.string(),
          geldigVanafDatum: DagSchema,
          lijst: BowkitSchema.nullable().meta({
            description: 'Leeg als de criteria en scores niet zijn ingesteld: dan kan niemand een score geven.',
          }),
        })
        .meta({ id: 'Bowkitversie' }),
    ),
  })
  .meta({ id: 'Bowkitversies' });

/** The instrument of Toezicht in de Klas: its versions, with the criteria and scores that are set (TK-3). */
@ApiTags('Regels')
@Controller('v1/bowkit')
export class BowkitController {
  readonly #instellingen: Instellingen;

  constructor(@Inject(INSTELLINGEN) instellingen: Instellingen) {
    this.#instellingen = instellingen;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstBowkit', summary: 'De versies van BOWKIT, met de criteria en de scores' })
  @Leest(BowkitversiesSchema, 'De versies, oudste eerst.')
  lijst() {
    return {
      resultaten: BOWKITVERSIES.map(({ versie, geldigVanaf }) => ({
        versie,
        geldigVanafDatum: geldigVanaf,
        lijst: toonBowkit(versie, this.#instellingen),
      })),
    };
  }
}
