import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Geeft, PDF } from '../http/mediatype.ts';
import { INSTELLINGEN } from '../onderdelen.module.ts';
import { Leest, LeestPdf } from '../openapi/antwoorden.ts';
import { type Bericht, maakBericht } from '../postkamer/bericht.ts';
import { alsPdf } from '../postkamer/sjablonen/brief-pdf.ts';
import { heeftRechtsgevolg, SJABLONEN, type Sjabloonnaam } from '../postkamer/sjablonen/index.ts';
import { VOORBEELDEN } from '../postkamer/sjablonen/voorbeelden.ts';
import { nietGevonden } from '../problemen/probleem.ts';
import { briefnaam } from '../scholen/briefnamen.ts';
import { SjabloonSchema, SjablonenSchema } from './sjabloon-schema.ts';

const NAMEN = (Object.keys(SJABLONEN) as Sjabloonnaam[]).sort();

const pad = z.strictObject({ naam: z.string().max(100) });
type Pad = z.infer<typeof pad>;

/** What each letter looks like, with made-up facts. */
@ApiTags('Sjablonen')
@Controller('v1/sjablonen')
export class SjablonenController {
  readonly #instellingen: Instellingen;

  constructor(@Inject(INSTELLINGEN) instellingen: Instellingen) {
    this.#instellingen = instellingen;
  }

  @Get()
  @ElkeRol()
  @ApiOperation({ operationId: 'lijstSjablonen', summary: 'De sjablonen van brieven en berichten' })
  @Leest(SjablonenSchema, 'De sjablonen, op naam.')
  lijst() {
    return { resultaten: NAMEN.map(toonRij) };
  }

  @Get(':naam')
  @ElkeRol()
  @ApiOperation({ operationId: 'leesSjabloon', summary: 'Een sjabloon met verzonnen gegevens' })
  @Leest(SjabloonSchema, 'De brief.')
  lees(@Param({ schema: pad }) { naam }: Pad) {
    const { onderwerp, tekst, html } = this.#voorbeeld(naam);
    return { ...toonRij(naam as Sjabloonnaam), onderwerp, tekst, html };
  }

  @Get(':naam/pdf')
  @ElkeRol()
  @Geeft(PDF)
  @ApiOperation({
    operationId: 'printSjabloon',
    summary: 'Een sjabloon met verzonnen gegevens, als brief om af te drukken',
  })
  @LeestPdf('De brief op A4.')
  async print(@Param({ schema: pad }) { naam }: Pad) {
    const inhoud = await alsPdf(this.#voorbeeld(naam).opmaak);
    return new StreamableFile(inhoud, { type: PDF, disposition: `inline; filename="${naam}.pdf"` });
  }

  #voorbeeld(naam: string): Bericht {
    const vraag = (NAMEN as readonly string[]).includes(naam) ? VOORBEELDEN[naam] : undefined;
    if (!vraag) throw nietGevonden(`Sjabloon ${naam} bestaat niet.`, 'SJABLOON_ONBEKEND');
    return maakBericht({ ...vraag, proef: true, voorbeeld: this.#instellingen.voorbeeld });
  }
}

const toonRij = (naam: Sjabloonnaam) => ({
  naam,
  omschrijving: briefnaam(naam),
  rechtsgevolg: heeftRechtsgevolg(naam),
});
