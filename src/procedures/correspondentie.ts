/** Letters as resources: their posting (M5, T11), and what is decided about a message that did not arrive (M2). */
import { z } from 'zod';
import { HERVATTINGEN } from '../../domain/dossier/correspondentie/feiten.ts';
import { datum, tekst } from '../invoer/velden.ts';
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
  alsBron({
    pad: 'berichten/:berichtId/herzendingen',
    naam: 'Herzending',
    samenvatting: 'Besluiten over een bericht dat niet of misschien niet aankwam',
    onderwerp: 'Berichten',
    opdrachten: ['BerichtHervatten'],
    invoer: z
      .strictObject({
        keuze: z.enum(HERVATTINGEN).meta({
          description:
            '`opnieuw`: nog een keer versturen. `per post`: de brief gaat alsnog per post. `als verzonden aanmerken`: het is aangekomen, of ging anders.',
        }),
        toelichting: tekst().meta({ description: 'Waarop de keuze steunt.' }),
      })
      .meta({ id: 'Herzending' }),
    opdracht: ({ keuze, toelichting }, { berichtId = '' }, bewaar) => ({
      soort: 'BerichtHervatten',
      berichtId,
      keuze,
      toelichting: bewaar('toelichting', toelichting),
    }),
    feiten: ['BerichtHervat'],
  }),
];
