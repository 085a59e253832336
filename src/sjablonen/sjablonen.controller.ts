import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { heeftRechtsgevolg } from '../../domain/dossier/correspondentie/rechtsgevolg.ts';
import type { Instellingen } from '../../domain/regels/normen.ts';
import { ElkeRol } from '../aanmelding/regels.ts';
import { Geeft, PDF } from '../http/mediatype.ts';
import { INSTELLINGEN } from '../onderdelen.module.ts';
import { Leest, LeestPdf } from '../openapi/antwoorden.ts';
import { type Berichtvraag, maakBericht } from '../postkamer/bericht.ts';
import { alsPdf } from '../postkamer/sjablonen/brief-pdf.ts';
import { SJABLONEN, type Sjabloonnaam } from '../postkamer/sjablonen/index.ts';
import { VOORBEELDEN, voorbeeldenVan } from '../postkamer/sjablonen/voorbeelden.ts';
import { nietGevonden } from '../problemen/probleem.ts';
import { briefnaam } from '../scholen/briefnamen.ts';
import { KANALEN, SjabloonSchema, SjablonenSchema } from './sjabloon-schema.ts';

const NAMEN = (Object.keys(SJABLONEN) as Sjabloonnaam[]).sort();

const pad = z.strictObject({ naam: z.string().max(100) });
type Pad = z.infer<typeof pad>;

const keuze = z.strictObject({
  voorbeeld: z.string().max(100).optional().meta({ description: 'Een van de voorbeelden van dit sjabloon.' }),
  kanaal: z.enum(KANALEN).optional().meta({ description: 'Hoe de brief weggaat. Weggelaten: zoals in het voorbeeld.' }),
});
type Keuze = z.infer<typeof keuze>;

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
  lees(@Param({ schema: pad }) { naam }: Pad, @Query({ schema: keuze }) gekozen: Keuze) {
    const vraag = this.#vraag(naam, gekozen);
    const { onderwerp, tekst, html } = maakBericht(vraag);
    const { kanaal } = vraag;
    const voorbeeld = gekozen.voorbeeld ?? naam;
    return { ...toonRij(naam as Sjabloonnaam), voorbeeld, kanaal, onderwerp, tekst, html };
  }

  @Get(':naam/pdf')
  @ElkeRol()
  @Geeft(PDF)
  @ApiOperation({
    operationId: 'printSjabloon',
    summary: 'Een sjabloon met verzonnen gegevens, als brief om af te drukken',
  })
  @LeestPdf('De brief op A4.')
  async print(@Param({ schema: pad }) { naam }: Pad, @Query({ schema: keuze }) gekozen: Keuze) {
    const inhoud = await alsPdf(maakBericht(this.#vraag(naam, gekozen)).opmaak);
    const bestand = gekozen.voorbeeld ?? naam;
    return new StreamableFile(inhoud, { type: PDF, disposition: `inline; filename="${bestand}.pdf"` });
  }

  #vraag(naam: string, { voorbeeld = naam, kanaal }: Keuze): Berichtvraag {
    if (!(NAMEN as readonly string[]).includes(naam)) {
      throw nietGevonden(`Sjabloon ${naam} bestaat niet.`, 'SJABLOON_ONBEKEND');
    }
    const vraag = Object.hasOwn(VOORBEELDEN, voorbeeld) ? VOORBEELDEN[voorbeeld] : undefined;
    if (vraag?.sjabloon !== naam) {
      throw nietGevonden(`Sjabloon ${naam} heeft geen voorbeeld ${voorbeeld}.`, 'VOORBEELD_ONBEKEND');
    }
    return { ...vraag, kanaal: kanaal ?? vraag.kanaal, proef: true, voorbeeld: this.#instellingen.voorbeeld };
  }
}

const toonRij = (naam: Sjabloonnaam) => ({
  naam,
  omschrijving: briefnaam(naam),
  rechtsgevolg: heeftRechtsgevolg(naam),
  voorbeelden: voorbeeldenVan(naam),
});
