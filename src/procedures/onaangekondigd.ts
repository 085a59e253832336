/** Unannounced visits and refused entry as resources (SG-1, N-30). */
import { z } from 'zod';
import { SOORTEN_BEZOEK } from '../../domain/dossier/medewerking/feiten.ts';
import { BEZOEKUITKOMSTEN } from '../../domain/dossier/onaangekondigd/feiten.ts';
import { datum, regel, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Onaangekondigde bezoeken';
const nummer = () => z.int().min(1).max(10_000);

const plannen = alsBron({
  pad: 'onaangekondigde-bezoeken',
  naam: 'OnaangekondigdBezoek',
  samenvatting: 'Onaangekondigd bezoek plannen',
  onderwerp,
  opdrachten: ['OnaangekondigdBezoekPlannen'],
  invoer: z
    .strictObject({ bezoekDatum: datum(), inspecteur: regel(20), signaal: nummer().nullish(), reden: tekst() })
    .meta({ id: 'OnaangekondigdBezoek' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'OnaangekondigdBezoekPlannen',
    dag: invoer.bezoekDatum,
    inspecteur: invoer.inspecteur,
    signaal: invoer.signaal ?? null,
    reden: bewaar('reden', invoer.reden),
  }),
  velden: { dag: 'bezoekDatum' },
  feiten: ['OnaangekondigdBezoekGepland'],
});

const vastleggen = alsBron({
  pad: 'onaangekondigde-bezoeken',
  actie: '_leg-vast',
  naam: 'UitkomstVanBezoek',
  samenvatting: 'Uitkomst van een onaangekondigd bezoek vastleggen',
  onderwerp,
  opdrachten: ['OnaangekondigdBezoekVastleggen'],
  invoer: z
    .strictObject({
      nummer: nummer(),
      bezoekDatum: datum(),
      uitkomst: z.enum(BEZOEKUITKOMSTEN),
      bevindingen: tekst().nullish(),
    })
    .meta({ id: 'UitkomstVanBezoek' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'OnaangekondigdBezoekVastleggen',
    nummer: invoer.nummer,
    gehoudenOp: invoer.bezoekDatum,
    uitkomst: invoer.uitkomst,
    bevindingen: invoer.bevindingen ? bewaar('bevindingen', invoer.bevindingen) : null,
  }),
  velden: { gehoudenOp: 'bezoekDatum' },
  feiten: ['OnaangekondigdBezoekVastgelegd'],
});

const schrappen = alsBron({
  pad: 'onaangekondigde-bezoeken',
  actie: '_schrap',
  naam: 'GeschraptBezoek',
  samenvatting: 'Onaangekondigd bezoek schrappen',
  onderwerp,
  opdrachten: ['OnaangekondigdBezoekSchrappen'],
  invoer: z.strictObject({ nummer: nummer(), reden: tekst() }).meta({ id: 'GeschraptBezoek' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'OnaangekondigdBezoekSchrappen',
    nummer: invoer.nummer,
    reden: bewaar('reden', invoer.reden),
  }),
  feiten: ['OnaangekondigdBezoekGeschrapt'],
});

const weigering = alsBron({
  pad: 'toegangsweigeringen',
  naam: 'Toegangsweigering',
  samenvatting: 'Vastleggen dat de school een bezoek weigerde',
  onderwerp,
  opdrachten: ['ToegangWeigeringVastleggen'],
  invoer: z
    .strictObject({ weigerDatum: datum(), bezoek: z.enum(SOORTEN_BEZOEK), toelichting: tekst() })
    .meta({ id: 'Toegangsweigering' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'ToegangWeigeringVastleggen',
    geweigerdOp: invoer.weigerDatum,
    bezoek: invoer.bezoek,
    toelichting: bewaar('toelichting', invoer.toelichting),
  }),
  velden: { geweigerdOp: 'weigerDatum' },
  feiten: ['ToegangGeweigerd', 'HerhaaldelijkGeenMedewerking'],
});

const geenVoornemen = alsBron({
  pad: 'toegangsweigeringen',
  actie: '_zonder-voornemen',
  naam: 'HerhaaldelijkZonderVoornemen',
  samenvatting: 'Besluiten dat er geen voornemen komt na herhaaldelijk geen medewerking',
  onderwerp,
  opdrachten: ['HerhaaldelijkAfdoen'],
  invoer: z.strictObject({ motivering: tekst() }).meta({ id: 'HerhaaldelijkZonderVoornemen' }),
  opdracht: ({ motivering }, _pad, bewaar) => ({
    soort: 'HerhaaldelijkAfdoen',
    motivering: bewaar('motivering', motivering),
  }),
  feiten: ['HerhaaldelijkAfgedaan'],
});

export const onaangekondigdbronnen = [plannen, vastleggen, schrappen, weigering, geenVoornemen];
