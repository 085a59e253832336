/** The posting of a letter as a resource (M5, T11). */
import { z } from 'zod';
import { datum } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

export const correspondentiebronnen = [
  alsBron({
    pad: 'brieven/:briefId/verzendingen',
    naam: 'Verzending',
    samenvatting: 'Verzending per post vastleggen',
    onderwerp: 'Brieven',
    opdrachten: ['BriefPosten'],
    invoer: z.strictObject({ verzendDatum: datum() }).meta({ id: 'Verzending' }),
    opdracht: ({ verzendDatum }, { briefId = '' }) => ({ soort: 'BriefPosten', briefId, verzondenOp: verzendDatum }),
    velden: { verzondenOp: 'verzendDatum' },
    feiten: ['BriefVerzonden'],
  }),
];
