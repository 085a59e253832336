/** The VOG of the directors as resources (VO-1, VO-2). */
import { z } from 'zod';
import { datum } from '../invoer/velden.ts';
import { leeg } from '../opdrachten/bron.ts';
import { maakBron } from '../opdrachten/maak-bron.ts';

const onderwerp = 'VOG';

const vogs = maakBron({
  pad: 'vogs',
  naam: 'Vog',
  samenvatting: 'VOG van de directie registreren',
  onderwerp,
  opdrachten: ['VogRegistreren'],
  invoer: z
    .strictObject({
      afgifteDatum: datum(),
      overhandigDatum: datum().meta({ description: 'De dag waarop de school de VOG kreeg.' }),
    })
    .meta({ id: 'Vog' }),
  opdracht: ({ afgifteDatum, overhandigDatum }) => ({
    soort: 'VogRegistreren',
    afgegevenOp: afgifteDatum,
    overhandigdOp: overhandigDatum,
  }),
  velden: { afgegevenOp: 'afgifteDatum', overhandigdOp: 'overhandigDatum' },
  feiten: ['VogGeregistreerd'],
});

const vogAanvragen = maakBron({
  pad: 'vog-aanvragen',
  naam: 'VogAanvraag',
  samenvatting: 'VOG-aanvraag voor de directie klaarzetten',
  onderwerp,
  opdrachten: ['VogAanvraagKlaarzetten'],
  invoer: leeg(),
  opdracht: () => ({ soort: 'VogAanvraagKlaarzetten' }),
  feiten: ['VogAanvraagKlaargezet'],
});

export const vogbronnen = [...vogs, ...vogAanvragen];
