/** Who directs the school, as resources (N-26). */
import { z } from 'zod';
import { BESTUURSBRONNEN, BESTUURSFUNCTIES } from '../../domain/dossier/bestuur/feiten.ts';
import { datum, persoonId, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';
import { PersoonSchema } from '../personen/persoon-schema.ts';

const onderwerp = 'Bestuur';

const Aanmelding = z
  .strictObject({
    persoon: PersoonSchema,
    functie: z.enum(BESTUURSFUNCTIES),
    sindsDatum: datum(),
    meldDatum: datum().meta({ description: 'De dag waarop de school dit meldde.' }),
  })
  .meta({ id: 'Bestuurderaanmelding' });

const aanmelden = alsBron({
  pad: 'bestuurders',
  naam: 'Bestuurder',
  samenvatting: 'Bestuurder aanmelden',
  onderwerp,
  opdrachten: ['BestuurderAanmelden'],
  invoer: Aanmelding,
  persoon: ({ persoon }) => persoon,
  opdracht: ({ functie, sindsDatum, meldDatum }, _pad, _bewaar, wie) => ({
    soort: 'BestuurderAanmelden',
    persoonId: wie.persoonId,
    functie,
    sinds: sindsDatum,
    gemeldOp: meldDatum,
  }),
  velden: { persoonId: 'persoon', sinds: 'sindsDatum', gemeldOp: 'meldDatum' },
  feiten: ['BestuurderAangemeld'],
});

const Afmelding = z
  .strictObject({ persoonId: persoonId(), laatsteDatum: datum(), meldDatum: datum() })
  .meta({ id: 'Bestuurderafmelding' });

const afmelden = alsBron({
  pad: 'bestuurders',
  actie: '_meld-af',
  naam: 'AfmeldingVanBestuurder',
  samenvatting: 'Bestuurder afmelden',
  onderwerp,
  opdrachten: ['BestuurderAfmelden'],
  invoer: Afmelding,
  opdracht: (invoer) => ({
    soort: 'BestuurderAfmelden',
    persoonId: invoer.persoonId,
    totEnMet: invoer.laatsteDatum,
    gemeldOp: invoer.meldDatum,
  }),
  velden: { totEnMet: 'laatsteDatum', gemeldOp: 'meldDatum' },
  feiten: ['BestuurderAfgemeld'],
});

const Vaststelling = z
  .strictObject({
    peilDatum: datum().meta({ description: 'De dag waarover de bron iets zegt.' }),
    bron: z.enum(BESTUURSBRONNEN),
  })
  .meta({ id: 'Bestuursvaststelling', description: 'Alle bestuurders liggen vast: er ontbreekt niemand.' });

const volledig = alsBron({
  pad: 'bestuursvaststellingen',
  naam: 'Bestuursvaststelling',
  samenvatting: 'Vastleggen dat het bestuur volledig is',
  onderwerp,
  opdrachten: ['BestuurVolledigVastleggen'],
  invoer: Vaststelling,
  opdracht: ({ peilDatum, bron }) => ({ soort: 'BestuurVolledigVastleggen', peildatum: peilDatum, bron }),
  velden: { peildatum: 'peilDatum' },
  feiten: ['BestuurVolledigVastgesteld'],
});

const Schrapping = z
  .strictObject({ nummer: z.int().min(1).max(10_000), reden: tekst() })
  .meta({ id: 'Bestuurderschrapping' });

const schrappen = alsBron({
  pad: 'bestuurders',
  actie: '_schrap',
  naam: 'SchrappingVanBestuurder',
  samenvatting: 'Foute invoer van een bestuurder schrappen',
  onderwerp,
  opdrachten: ['BestuurderSchrappen'],
  invoer: Schrapping,
  opdracht: ({ nummer, reden }, _pad, bewaar) => ({
    soort: 'BestuurderSchrappen',
    nummer,
    reden: bewaar('reden', reden),
  }),
  feiten: ['BestuurderGeschrapt'],
});

export const bestuurbronnen = [aanmelden, afmelden, volledig, schrappen];
