/** Toezicht in de Klas as resources, from the month of the visit to the published report (AP-3, TK-1 to TK-10). */
import { z } from 'zod';
import { OORZAKEN, RAPPORTZIENSWIJZEN, UITKOMSTEN } from '../../domain/dossier/toezicht/feiten.ts';
import { datum, regel, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Toezicht in de Klas';
const dagen = () => z.array(datum()).max(10);
const inspecteur = () => regel(20).meta({ description: 'Een code uit de lijst van inspecteurs.' });
const aantalLocaties = () => z.int().min(0).max(100);
const scores = () =>
  z
    .record(z.string().min(1).max(10), z.string().min(1).max(50))
    .meta({ description: 'Per code van een criterium van BOWKIT de score.' });

const streefmaand = alsBron({
  pad: 'toezichtrondes',
  actie: '_kies-maand',
  naam: 'Streefmaand',
  samenvatting: 'Maand voor Toezicht in de Klas kiezen',
  onderwerp,
  opdrachten: ['StreefmaandKiezen'],
  invoer: z
    .strictObject({
      maand: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Een maand is jjjj-mm, zoals 2027-03.'),
      reden: tekst().nullish(),
    })
    .meta({ id: 'Streefmaand' }),
  opdracht: ({ maand, reden }, _pad, bewaar) => ({
    soort: 'StreefmaandKiezen',
    maand,
    reden: reden ? bewaar('reden', reden) : null,
  }),
  feiten: ['StreefmaandGekozen'],
});

const vervroegen = alsBron({
  pad: 'toezichtrondes',
  actie: '_vervroeg',
  naam: 'VervroegdToezicht',
  samenvatting: 'Toezicht in de Klas vervroegen',
  onderwerp,
  opdrachten: ['ToezichtVervroegen'],
  invoer: z
    .strictObject({ laatsteDatum: datum(), signaal: z.int().min(1).max(10_000).nullish(), reden: tekst() })
    .meta({ id: 'VervroegdToezicht' }),
  opdracht: ({ laatsteDatum, signaal, reden }, _pad, bewaar) => ({
    soort: 'ToezichtVervroegen',
    uiterlijk: laatsteDatum,
    signaal: signaal ?? null,
    reden: bewaar('reden', reden),
  }),
  velden: { uiterlijk: 'laatsteDatum' },
  feiten: ['ToezichtVervroegd'],
});

const uitnodigen = alsBron({
  pad: 'toezichtuitnodigingen',
  naam: 'Toezichtuitnodiging',
  samenvatting: 'School uitnodigen voor Toezicht in de Klas',
  onderwerp,
  opdrachten: ['ToezichtUitnodigen'],
  invoer: z.strictObject({ dagen: dagen() }).meta({ id: 'Toezichtuitnodiging' }),
  opdracht: (invoer) => ({ soort: 'ToezichtUitnodigen', dagen: invoer.dagen }),
  feiten: ['ToezichtUitgenodigd'],
});

const beantwoorden = alsBron({
  pad: 'toezichtuitnodigingen',
  actie: '_beantwoord',
  naam: 'AntwoordOpUitnodiging',
  samenvatting: 'Uitnodiging voor Toezicht in de Klas beantwoorden',
  onderwerp,
  opdrachten: ['UitnodigingBeantwoorden'],
  invoer: z
    .strictObject({ dagen: dagen(), aantalLocaties: aantalLocaties(), locaties: tekst() })
    .meta({ id: 'AntwoordOpUitnodiging' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'UitnodigingBeantwoorden',
    dagen: invoer.dagen,
    aantalLocaties: invoer.aantalLocaties,
    locaties: bewaar('locaties', invoer.locaties),
  }),
  feiten: ['UitnodigingBeantwoord'],
});

const plannen = alsBron({
  pad: 'toezichtbezoeken',
  naam: 'Toezichtbezoek',
  samenvatting: 'Bezoek voor Toezicht in de Klas plannen',
  onderwerp,
  opdrachten: ['BezoekPlannen'],
  invoer: z
    .strictObject({
      bezoekDatum: datum(),
      aantalLocaties: aantalLocaties(),
      inspecteur: inspecteur(),
      reden: tekst().nullish(),
    })
    .meta({ id: 'Toezichtbezoek' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'BezoekPlannen',
    dag: invoer.bezoekDatum,
    aantalLocaties: invoer.aantalLocaties,
    inspecteur: invoer.inspecteur,
    reden: invoer.reden ? bewaar('reden', invoer.reden) : null,
  }),
  velden: { dag: 'bezoekDatum' },
  feiten: ['BezoekGepland'],
});

const verplaatsen = alsBron({
  pad: 'toezichtbezoeken',
  actie: '_verplaats',
  naam: 'VerplaatstToezichtbezoek',
  samenvatting: 'Bezoek voor Toezicht in de Klas verplaatsen',
  onderwerp,
  opdrachten: ['BezoekVerplaatsen'],
  invoer: z
    .strictObject({ bezoekDatum: datum(), inspecteur: inspecteur(), oorzaak: z.enum(OORZAKEN), reden: tekst() })
    .meta({ id: 'VerplaatstToezichtbezoek' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'BezoekVerplaatsen',
    dag: invoer.bezoekDatum,
    inspecteur: invoer.inspecteur,
    oorzaak: invoer.oorzaak,
    reden: bewaar('reden', invoer.reden),
  }),
  velden: { dag: 'bezoekDatum' },
  feiten: ['BezoekVerplaatst'],
});

const afzeggen = alsBron({
  pad: 'toezichtbezoeken',
  actie: '_zeg-af',
  naam: 'AfgezegdToezichtbezoek',
  samenvatting: 'Bezoek voor Toezicht in de Klas afzeggen',
  onderwerp,
  opdrachten: ['BezoekAfzeggen'],
  invoer: z.strictObject({ oorzaak: z.enum(OORZAKEN), reden: tekst() }).meta({ id: 'AfgezegdToezichtbezoek' }),
  opdracht: ({ oorzaak, reden }, _pad, bewaar) => ({
    soort: 'BezoekAfzeggen',
    oorzaak,
    reden: bewaar('reden', reden),
  }),
  feiten: ['BezoekAfgezegd'],
});

const inspecteurWijzigen = alsBron({
  pad: 'toezichtbezoeken',
  actie: '_wijs-inspecteur-aan',
  naam: 'InspecteurVanBezoek',
  samenvatting: 'Andere inspecteur aanwijzen',
  onderwerp,
  opdrachten: ['InspecteurWijzigen'],
  invoer: z.strictObject({ inspecteur: inspecteur() }).meta({ id: 'InspecteurVanBezoek' }),
  opdracht: (invoer) => ({ soort: 'InspecteurWijzigen', inspecteur: invoer.inspecteur }),
  feiten: ['InspecteurGewijzigd'],
});

const vastleggen = alsBron({
  pad: 'toezichtbezoeken',
  actie: '_leg-vast',
  naam: 'GehoudenToezichtbezoek',
  samenvatting: 'Vastleggen dat het bezoek is gehouden',
  onderwerp,
  opdrachten: ['BezoekVastleggen'],
  invoer: z.strictObject({ bezoekDatum: datum() }).meta({ id: 'GehoudenToezichtbezoek' }),
  opdracht: ({ bezoekDatum }) => ({ soort: 'BezoekVastleggen', gehoudenOp: bezoekDatum }),
  velden: { gehoudenOp: 'bezoekDatum' },
  feiten: ['BezoekVastgelegd'],
});

const zelfbeoordeling = alsBron({
  pad: 'zelfbeoordelingen',
  naam: 'Zelfbeoordeling',
  samenvatting: 'Zelfbeoordeling inleveren',
  onderwerp,
  opdrachten: ['ZelfbeoordelingInleveren'],
  invoer: z.strictObject({ leverDatum: datum() }).meta({ id: 'Zelfbeoordeling' }),
  opdracht: ({ leverDatum }) => ({ soort: 'ZelfbeoordelingInleveren', ingeleverdOp: leverDatum }),
  velden: { ingeleverdOp: 'leverDatum' },
  feiten: ['ZelfbeoordelingIngeleverd'],
});

const concept = alsBron({
  pad: 'toezichtrapporten',
  naam: 'Conceptrapport',
  samenvatting: 'Conceptrapport van Toezicht in de Klas uitbrengen',
  onderwerp,
  opdrachten: ['ConceptrapportUitbrengen'],
  invoer: z
    .strictObject({ scores: scores(), uitkomst: z.enum(UITKOMSTEN), rapport: tekst() })
    .meta({ id: 'Conceptrapport' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'ConceptrapportUitbrengen',
    scores: invoer.scores,
    uitkomst: invoer.uitkomst,
    rapport: bewaar('rapport', invoer.rapport),
  }),
  feiten: ['ConceptrapportUitgebracht'],
});

const zienswijze = alsBron({
  pad: 'toezichtrapporten',
  actie: '_zienswijze',
  naam: 'ZienswijzeOpRapport',
  samenvatting: 'Zienswijze op het conceptrapport vastleggen',
  onderwerp,
  opdrachten: ['RapportzienswijzeVastleggen'],
  invoer: z
    .strictObject({ ontvangstDatum: datum(), wijze: z.enum(RAPPORTZIENSWIJZEN), inhoud: tekst().nullish() })
    .meta({ id: 'ZienswijzeOpRapport' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'RapportzienswijzeVastleggen',
    ontvangenOp: invoer.ontvangstDatum,
    wijze: invoer.wijze,
    inhoud: invoer.inhoud ? bewaar('inhoud', invoer.inhoud) : null,
  }),
  velden: { ontvangenOp: 'ontvangstDatum' },
  feiten: ['RapportzienswijzeVastgelegd'],
});

const vaststellen = alsBron({
  pad: 'toezichtrapporten',
  actie: '_stel-vast',
  naam: 'Eindrapport',
  samenvatting: 'Eindrapport van Toezicht in de Klas vaststellen',
  onderwerp,
  opdrachten: ['RapportVaststellen'],
  invoer: z
    .strictObject({ scores: scores(), uitkomst: z.enum(UITKOMSTEN), rapport: tekst(), motivering: tekst().nullish() })
    .meta({ id: 'Eindrapport' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'RapportVaststellen',
    scores: invoer.scores,
    uitkomst: invoer.uitkomst,
    rapport: bewaar('rapport', invoer.rapport),
    motivering: invoer.motivering ? bewaar('motivering', invoer.motivering) : null,
  }),
  feiten: ['RapportVastgesteld'],
});

const publiceren = alsBron({
  pad: 'toezichtrapporten',
  actie: '_publiceer',
  naam: 'PublicatieVanRapport',
  samenvatting: 'Rapport van Toezicht in de Klas publiceren',
  onderwerp,
  opdrachten: ['RapportPubliceren'],
  invoer: z.strictObject({ publicatieDatum: datum() }).meta({ id: 'PublicatieVanRapport' }),
  opdracht: ({ publicatieDatum }) => ({ soort: 'RapportPubliceren', gepubliceerdOp: publicatieDatum }),
  velden: { gepubliceerdOp: 'publicatieDatum' },
  feiten: ['RapportGepubliceerd'],
});

export const toezichtbronnen = [
  streefmaand,
  vervroegen,
  uitnodigen,
  beantwoorden,
  plannen,
  verplaatsen,
  afzeggen,
  inspecteurWijzigen,
  vastleggen,
  zelfbeoordeling,
  concept,
  zienswijze,
  vaststellen,
  publiceren,
];
