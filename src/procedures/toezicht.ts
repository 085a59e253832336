/** Visits of Toezicht in de Klas as a resource (AP-3, TK-1). */
import { z } from 'zod';
import { datum } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

export const toezichtbronnen = [
  alsBron({
    pad: 'toezichtbezoeken',
    naam: 'Toezichtbezoek',
    samenvatting: 'Uitkomst van Toezicht in de Klas vastleggen',
    onderwerp: 'Toezicht in de Klas',
    opdrachten: ['ToezichtVastleggen'],
    invoer: z
      .strictObject({ bezoekDatum: datum(), uitkomst: z.enum(['voldoende', 'onvoldoende']) })
      .meta({ id: 'Toezichtbezoek' }),
    opdracht: ({ bezoekDatum, uitkomst }) => ({ soort: 'ToezichtVastleggen', gehoudenOp: bezoekDatum, uitkomst }),
    velden: { gehoudenOp: 'bezoekDatum' },
    feiten: ['ToezichtVastgelegd'],
  }),
];
