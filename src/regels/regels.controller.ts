import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Handleiding, HANDLEIDINGEN, zoekHandleiding } from '../../domain/regels/handleiding.ts';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { regeltabel, regelverschillen } from '../../domain/regels/regeltabel.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { INSTELLINGEN } from '../onderdelen.module.ts';
import { Leest } from '../openapi/antwoorden.ts';
import { DagSchema } from '../openapi/schemas.ts';
import { nietGevonden } from '../problemen/probleem.ts';

const HandleidingrijSchema = z
  .object({ versie: z.string(), geldigVanafDatum: DagSchema, eersteMeetjaar: z.int() })
  .meta({ id: 'Handleidingrij' });

const HandleidingenSchema = z.object({ resultaten: z.array(HandleidingrijSchema) }).meta({ id: 'Handleidingen' });

const RegelrijSchema = z
  .object({
    onderwerp: z.string(),
    regel: z.string(),
    waarde: z.string(),
    bron: z.string().meta({ description: 'Nummer in het regelregister. Een nummer met N- is een aanname.' }),
  })
  .meta({ id: 'Regelrij' });

const RegelsSchema = HandleidingrijSchema.extend({
  voorbeeldinstellingen: z.boolean().meta({ description: 'De normen zijn voorbeeldwaarden.' }),
  regels: z.array(RegelrijSchema),
}).meta({ id: 'Regels' });

const VerschillenSchema = z
  .object({
    van: z.string(),
    naar: z.string(),
    verschillen: z.array(
      z
        .object({
          onderwerp: z.string(),
          regel: z.string(),
          van: z.string().nullable(),
          naar: z.string().nullable(),
          bron: z.string(),
        })
        .meta({ id: 'Regelverschil' }),
    ),
  })
  .meta({ id: 'Regelverschillen' });

const versie = z.string().max(20);
const paar = z.strictObject({ versie, andere: versie });

/** The rules of each Handleiding version, readable for a jurist (RA-13). */
@ApiTags('Regels')
@Controller('v1/regels')
export class RegelsController {
  readonly #instellingen: Instellingen;

  constructor(@Inject(INSTELLINGEN) instellingen: Instellingen) {
    this.#instellingen = instellingen;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstHandleidingen', summary: 'De versies van de Handleiding' })
  @Leest(HandleidingenSchema, 'De versies, oudste eerst.')
  lijst() {
    return { resultaten: HANDLEIDINGEN.map(toonRij) };
  }

  @Get(':versie')
  @ElkeRol()
  @ApiOperation({ operationId: 'leesRegels', summary: 'Alle regels van een versie, elk met de bron' })
  @Leest(RegelsSchema, 'De regels.')
  lees(@Param({ schema: paar.pick({ versie: true }) }) { versie: gevraagd }: { versie: string }) {
    const h = eis(gevraagd);
    const { voorbeeld: voorbeeldinstellingen } = this.#instellingen;
    return { ...toonRij(h), voorbeeldinstellingen, regels: regeltabel(h, this.#instellingen) };
  }

  @Get(':versie/verschillen/:andere')
  @ElkeRol()
  @ApiOperation({ operationId: 'leesRegelverschillen', summary: 'Wat er verandert van de ene versie naar de andere' })
  @Leest(VerschillenSchema, 'De verschillen.')
  verschillen(@Param({ schema: paar }) { versie: van, andere: naar }: z.infer<typeof paar>) {
    const [eerste, tweede] = [van, naar].map((v) => regeltabel(eis(v), this.#instellingen));
    return { van, naar, verschillen: regelverschillen(eerste ?? [], tweede ?? []) };
  }
}

const toonRij = ({ versie: v, geldigVanaf, eersteMeetjaar }: Handleiding) => ({
  versie: v,
  geldigVanafDatum: geldigVanaf,
  eersteMeetjaar,
});

function eis(gevraagd: string): Handleiding {
  const gevonden = zoekHandleiding(gevraagd);
  if (!gevonden) throw nietGevonden(`Handleiding ${gevraagd} bestaat niet.`, 'HANDLEIDING_ONBEKEND');
  return gevonden;
}
