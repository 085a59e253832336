/** A voornemen and the zienswijze on it, as resources (Awb 4:7 to 4:9; SN-8). */
import { z } from 'zod';
import { MAATREGELEN, VOORNEMENGRONDEN, ZIENSWIJZEN } from '../../domain/dossier/voornemen/feiten.ts';
import { datum, meetjaar, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Voornemens';
const nummer = () => z.int().min(1).max(10_000);

const Voornemen = z
  .strictObject({
    maatregel: z.enum(MAATREGELEN),
    gronden: z.array(z.enum(VOORNEMENGRONDEN)).max(VOORNEMENGRONDEN.length),
    motivering: tekst(),
    dagen: z.int().min(1).max(90).nullish().meta({
      description: 'Dagen voor de zienswijze; leeg neemt de termijn van de Handleiding.',
    }),
    meetjaar: meetjaar().nullish().meta({ description: 'Bij een maatregel na een resultatenaudit.' }),
    signaal: nummer().nullish().meta({ description: 'Bij een maatregel na een signaal.' }),
  })
  .meta({ id: 'Voornemen' });

const uitbrengen = alsBron({
  pad: 'voornemens',
  naam: 'Voornemen',
  samenvatting: 'Voornemen uitbrengen',
  onderwerp,
  opdrachten: ['VoornemenUitbrengen'],
  invoer: Voornemen,
  opdracht: ({ maatregel, gronden, motivering, dagen, meetjaar: jaar, signaal }, _pad, bewaar) => ({
    soort: 'VoornemenUitbrengen',
    maatregel,
    gronden,
    motivering: bewaar('motivering', motivering),
    dagen: dagen ?? null,
    meetjaar: jaar ?? null,
    ...(signaal ? { signaal } : {}),
  }),
  feiten: ['VoornemenUitgebracht'],
});

const Zienswijze = z
  .strictObject({ nummer: nummer(), ontvangstDatum: datum(), wijze: z.enum(ZIENSWIJZEN), inhoud: tekst() })
  .meta({ id: 'Zienswijze' });

const zienswijze = alsBron({
  pad: 'voornemens',
  actie: '_zienswijze',
  naam: 'Zienswijze',
  samenvatting: 'Zienswijze vastleggen',
  onderwerp,
  opdrachten: ['ZienswijzeVastleggen'],
  invoer: Zienswijze,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'ZienswijzeVastleggen',
    nummer: invoer.nummer,
    ontvangenOp: invoer.ontvangstDatum,
    wijze: invoer.wijze,
    inhoud: bewaar('inhoud', invoer.inhoud),
  }),
  velden: { ontvangenOp: 'ontvangstDatum' },
  feiten: ['ZienswijzeVastgelegd'],
});

const IntrekkingVanVoornemen = z
  .strictObject({ nummer: nummer(), motivering: tekst() })
  .meta({ id: 'IntrekkingVanVoornemen' });

const intrekken = alsBron({
  pad: 'voornemens',
  actie: '_trek-in',
  naam: 'IntrekkingVanVoornemen',
  samenvatting: 'Voornemen intrekken',
  onderwerp,
  opdrachten: ['VoornemenIntrekken'],
  invoer: IntrekkingVanVoornemen,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'VoornemenIntrekken',
    nummer: invoer.nummer,
    motivering: bewaar('motivering', invoer.motivering),
  }),
  feiten: ['VoornemenIngetrokken'],
});

export const voornemenbronnen = [uitbrengen, zienswijze, intrekken];
