/** The satisfaction survey as resources (CL-1 to CL-6). */
import { z } from 'zod';
import { cursisten, datum, meetjaar, uitsluitingen } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Tevredenheidsonderzoek';

const Deelnemerslevering = z
  .strictObject({
    meetjaar: meetjaar(),
    leverDatum: datum(),
    aantal: cursisten('Deelnemers die aan Panteia zijn geleverd.'),
    uitgesloten: uitsluitingen(),
  })
  .meta({ id: 'Deelnemerslevering' });

const deelnemers = alsBron({
  pad: 'deelnemersleveringen',
  naam: 'Deelnemerslevering',
  samenvatting: 'Levering van deelnemers aan Panteia vastleggen',
  onderwerp,
  opdrachten: ['DeelnemersLeveren'],
  invoer: Deelnemerslevering,
  opdracht: ({ meetjaar: jaar, leverDatum, aantal, uitgesloten }) => ({
    soort: 'DeelnemersLeveren',
    meetjaar: jaar,
    geleverdOp: leverDatum,
    aantal,
    uitgesloten,
  }),
  velden: { geleverdOp: 'leverDatum' },
  feiten: ['DeelnemersGeleverd'],
});

const Tevredenheidsonderzoek = z
  .strictObject({
    meetjaar: meetjaar(),
    vaststelDatum: datum(),
    uitgenodigd: cursisten('Uitgenodigde deelnemers.'),
    respons: cursisten('Deelnemers die hebben geantwoord.'),
    cijfer: z.number().min(1).max(10).nullish().meta({
      description: 'Het cijfer, met hoogstens één cijfer achter de komma. Leeg als niemand heeft geantwoord.',
    }),
  })
  .meta({ id: 'Tevredenheidsonderzoek' });

const uitkomsten = alsBron({
  pad: 'tevredenheidsonderzoeken',
  naam: 'Tevredenheidsonderzoek',
  samenvatting: 'Uitkomst van het tevredenheidsonderzoek vastleggen',
  onderwerp,
  opdrachten: ['TevredenheidVastleggen'],
  invoer: Tevredenheidsonderzoek,
  opdracht: ({ meetjaar: jaar, vaststelDatum, uitgenodigd, respons, cijfer }) => ({
    soort: 'TevredenheidVastleggen',
    meetjaar: jaar,
    vastgesteldOp: vaststelDatum,
    uitgenodigd,
    respons,
    cijfer: cijfer ?? null,
  }),
  velden: { vastgesteldOp: 'vaststelDatum' },
  feiten: ['TevredenheidVastgelegd'],
});

export const tevredenheidbronnen = [deelnemers, uitkomsten];
