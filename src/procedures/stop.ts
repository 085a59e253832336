/** The voluntary stop and its closure list, as resources (SN-5). */
import { z } from 'zod';
import { HERSTELPUNTEN, SLUITINGSPUNTEN } from '../../domain/regels/sluiting.ts';
import { datum, tekst } from '../invoer/velden.ts';
import { alsBron, leeg } from '../opdrachten/bron.ts';

const onderwerp = 'Stoppen';

const Stopmelding = z
  .strictObject({
    meldDatum: datum(),
    laatsteDatum: datum().meta({ description: 'De laatste dag met het keurmerk.' }),
    toelichting: tekst().nullish(),
  })
  .meta({ id: 'Stopmelding' });

const melden = alsBron({
  pad: 'stopmeldingen',
  naam: 'Stopmelding',
  samenvatting: 'Melden dat de school stopt',
  onderwerp,
  opdrachten: ['StopMelden'],
  invoer: Stopmelding,
  opdracht: ({ meldDatum, laatsteDatum, toelichting }, _pad, bewaar) => ({
    soort: 'StopMelden',
    gemeldOp: meldDatum,
    perDatum: laatsteDatum,
    toelichting: toelichting ? bewaar('toelichting', toelichting) : null,
  }),
  velden: { gemeldOp: 'meldDatum', perDatum: 'laatsteDatum' },
  feiten: ['StopGemeld'],
});

const intrekken = alsBron({
  pad: 'stopmeldingen',
  actie: '_trek-in',
  naam: 'IntrekkingVanStopmelding',
  samenvatting: 'Melding dat de school stopt intrekken',
  onderwerp,
  opdrachten: ['StopIntrekken'],
  invoer: leeg(),
  opdracht: () => ({ soort: 'StopIntrekken' }),
  feiten: ['StopIngetrokken'],
});

const AfgerondPunt = z
  .strictObject({ punt: z.enum([...SLUITINGSPUNTEN, ...HERSTELPUNTEN]), afrondDatum: datum() })
  .meta({ id: 'AfgerondPunt' });

const afronden = alsBron({
  pad: 'stopmeldingen',
  actie: '_rond-af',
  naam: 'AfgerondPunt',
  samenvatting: 'Punt van de sluitingslijst afronden',
  onderwerp,
  opdrachten: ['SluitingspuntAfronden'],
  invoer: AfgerondPunt,
  opdracht: ({ punt, afrondDatum }) => ({ soort: 'SluitingspuntAfronden', punt, afgerondOp: afrondDatum }),
  velden: { afgerondOp: 'afrondDatum' },
  feiten: ['SluitingslijstBegonnen', 'SluitingspuntAfgerond'],
});

export const stopbronnen = [melden, intrekken, afronden];
