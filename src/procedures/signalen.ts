/** Signals about a school, and what is shared about it with a gemeente, as resources (SG-4 to SG-7, N-25). */
import { z } from 'zod';
import { ERNST, SIGNAALBESLUITEN, SIGNAALBRONNEN } from '../../domain/dossier/signalen/feiten.ts';
import { datum, regel, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const onderwerp = 'Signalen';
const pad = 'signalen';
const nummer = () => z.int().min(1).max(10_000);

const vastleggen = alsBron({
  pad,
  naam: 'Signaal',
  samenvatting: 'Signaal vastleggen',
  onderwerp,
  opdrachten: ['SignaalVastleggen'],
  invoer: z
    .strictObject({
      bron: z.enum(SIGNAALBRONNEN),
      gemeente: regel(100).nullish(),
      ontvangstDatum: datum(),
      inhoud: tekst().meta({ description: 'Wat er is gemeld. Niet wie het meldde.' }),
    })
    .meta({ id: 'Signaal' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'SignaalVastleggen',
    bron: invoer.bron,
    gemeente: invoer.gemeente ?? null,
    ontvangenOp: invoer.ontvangstDatum,
    inhoud: bewaar('inhoud', invoer.inhoud),
  }),
  velden: { ontvangenOp: 'ontvangstDatum' },
  feiten: ['SignaalVastgelegd'],
});

const bevestigen = alsBron({
  pad,
  actie: '_bevestig',
  naam: 'BevestigdSignaal',
  samenvatting: 'Ontvangst van een signaal bevestigen',
  onderwerp,
  opdrachten: ['SignaalBevestigen'],
  invoer: z.strictObject({ nummer: nummer(), bevestigingsDatum: datum() }).meta({ id: 'BevestigdSignaal' }),
  opdracht: (invoer) => ({ soort: 'SignaalBevestigen', nummer: invoer.nummer, bevestigdOp: invoer.bevestigingsDatum }),
  velden: { bevestigdOp: 'bevestigingsDatum' },
  feiten: ['SignaalBevestigd'],
});

const beoordelen = alsBron({
  pad,
  actie: '_beoordeel',
  naam: 'BeoordeeldSignaal',
  samenvatting: 'Signaal beoordelen',
  onderwerp,
  opdrachten: ['SignaalBeoordelen'],
  invoer: z
    .strictObject({ nummer: nummer(), ernst: z.enum(ERNST), fraudeAanwijzing: z.boolean(), toelichting: tekst() })
    .meta({ id: 'BeoordeeldSignaal' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'SignaalBeoordelen',
    nummer: invoer.nummer,
    ernst: invoer.ernst,
    fraudeAanwijzing: invoer.fraudeAanwijzing,
    toelichting: bewaar('toelichting', invoer.toelichting),
  }),
  feiten: ['SignaalBeoordeeld'],
});

const afhandelen = alsBron({
  pad,
  actie: '_handel-af',
  naam: 'AfgehandeldSignaal',
  samenvatting: 'Besluiten wat er met een signaal gebeurt',
  onderwerp,
  opdrachten: ['SignaalAfhandelen'],
  invoer: z
    .strictObject({ nummer: nummer(), besluit: z.enum(SIGNAALBESLUITEN), motivering: tekst() })
    .meta({ id: 'AfgehandeldSignaal' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'SignaalAfhandelen',
    nummer: invoer.nummer,
    besluit: invoer.besluit,
    motivering: bewaar('motivering', invoer.motivering),
  }),
  feiten: ['SignaalAfgehandeld'],
});

const doorgeven = alsBron({
  pad,
  actie: '_geef-door',
  naam: 'DoorgegevenSignaal',
  samenvatting: 'Vastleggen dat een signaal aan de Arbeidsinspectie is doorgegeven',
  onderwerp,
  opdrachten: ['SignaalDoorgeven'],
  invoer: z.strictObject({ nummer: nummer(), doorgeefDatum: datum() }).meta({ id: 'DoorgegevenSignaal' }),
  opdracht: (invoer) => ({ soort: 'SignaalDoorgeven', nummer: invoer.nummer, doorgegevenOp: invoer.doorgeefDatum }),
  velden: { doorgegevenOp: 'doorgeefDatum' },
  feiten: ['SignaalDoorgegeven'],
});

const delen = alsBron({
  pad: 'gedeelde-informatie',
  naam: 'GedeeldeInformatie',
  samenvatting: 'Informatie over de school delen met een gemeente',
  onderwerp,
  opdrachten: ['InformatieDelen'],
  invoer: z
    .strictObject({ gemeente: regel(100), deelDatum: datum(), signaal: nummer().nullish(), inhoud: tekst() })
    .meta({ id: 'GedeeldeInformatie' }),
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'InformatieDelen',
    gemeente: invoer.gemeente,
    gedeeldOp: invoer.deelDatum,
    signaal: invoer.signaal ?? null,
    inhoud: bewaar('inhoud', invoer.inhoud),
  }),
  velden: { gedeeldOp: 'deelDatum' },
  feiten: ['InformatieGedeeld'],
});

export const signaalbronnen = [vastleggen, bevestigen, beoordelen, afhandelen, doorgeven, delen];
