/** Who directs the school, as resources (N-26). */
import { z } from 'zod';
import { BESTUURSFUNCTIES } from '../../domain/dossier/bestuur/feiten.ts';
import { datum, persoonId } from '../invoer/velden.ts';
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

export const bestuurbronnen = [aanmelden, afmelden];
