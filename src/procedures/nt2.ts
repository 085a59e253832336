/** The lesson hours by teachers and the exceptions of the addendum, as resources (NT-1 to NT-6). */
import { z } from 'zod';
import { UITZONDERINGEN } from '../../domain/regels/handleiding.ts';
import { datum, meetjaar, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Docenten NT2';

const uren = (description: string) => z.int().min(0).max(1_000_000).meta({ description });

const Lesuren = z
  .strictObject({
    meetjaar: meetjaar(),
    totaal: uren('Alle lesuren van het meetjaar.'),
    bevoegd: uren('Daarvan door docenten uit een van de twee registers.'),
    inOpleiding: uren('Daarvan door docenten in opleiding, in de tijd dat de uitzondering voor hen gold.').default(0),
    ervaren: uren(
      'Daarvan door ervaren docenten zonder registratie, in de tijd dat de uitzondering voor hen gold.',
    ).default(0),
  })
  .meta({ id: 'Lesuren' });

const lesuren = alsBron({
  pad: 'lesuren',
  naam: 'Lesuren',
  samenvatting: 'Lesuren van docenten opgeven',
  onderwerp,
  opdrachten: ['LesurenOpgeven'],
  invoer: Lesuren,
  opdracht: (invoer) => ({ soort: 'LesurenOpgeven', ...invoer }),
  feiten: ['LesurenOpgegeven'],
});

const Nt2Uitzondering = z
  .strictObject({
    uitzondering: z.enum(UITZONDERINGEN),
    meldDatum: datum(),
    vanafDatum: datum().meta({ description: 'Vanaf wanneer de school de uitzondering gebruikt.' }),
    onderbouwing: tekst().meta({ description: 'Waarom de norm niet haalbaar is.' }),
  })
  .meta({ id: 'Docentenuitzondering' });

const uitzonderingen = alsBron({
  pad: 'nt2-uitzonderingen',
  naam: 'Docentenuitzondering',
  samenvatting: 'Uitzondering op de norm voor docenten melden',
  onderwerp,
  opdrachten: ['UitzonderingMelden'],
  invoer: Nt2Uitzondering,
  opdracht: ({ uitzondering, meldDatum, vanafDatum, onderbouwing }, _pad, bewaar) => ({
    soort: 'UitzonderingMelden',
    uitzondering,
    gemeldOp: meldDatum,
    vanaf: vanafDatum,
    onderbouwing: bewaar('onderbouwing', onderbouwing),
  }),
  velden: { gemeldOp: 'meldDatum', vanaf: 'vanafDatum' },
  feiten: ['UitzonderingGemeld'],
});

export const nt2bronnen = [lesuren, uitzonderingen];
