/** VOGs as resources: of the directors (VO-1, VO-2), and of teachers and begeleiders (VO-3, VO-6). */
import { z } from 'zod';
import { MEDEWERKERFUNCTIES } from '../../domain/dossier/vog/feiten.ts';
import { datum, persoonId, regel } from '../invoer/velden.ts';
import { alsBron, leeg } from '../opdrachten/bron.ts';
import { PersoonSchema } from '../personen/persoon-schema.ts';

const onderwerp = 'VOG';

const gezienDoor = () => regel(200).meta({ description: 'Wie de VOG heeft gezien.' });
const overhandigDatum = () => datum().meta({ description: 'De dag waarop de school de VOG kreeg.' });
const velden = { afgegevenOp: 'afgifteDatum', overhandigdOp: 'overhandigDatum' };

const Vog = z
  .strictObject({
    persoonId: persoonId().nullish().meta({
      description: 'De bestuurder. Leeg voor de directie als geheel, zolang niet vaststaat wie er allemaal in zitten.',
    }),
    afgifteDatum: datum(),
    overhandigDatum: overhandigDatum(),
    gezienDoor: gezienDoor(),
  })
  .meta({ id: 'Vog' });

const vogs = alsBron({
  pad: 'vogs',
  naam: 'Vog',
  samenvatting: 'VOG van een bestuurder registreren',
  onderwerp,
  opdrachten: ['VogRegistreren'],
  invoer: Vog,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'VogRegistreren',
    persoonId: invoer.persoonId ?? null,
    afgegevenOp: invoer.afgifteDatum,
    overhandigdOp: invoer.overhandigDatum,
    gezienDoor: bewaar('gezienDoor', invoer.gezienDoor),
  }),
  velden,
  feiten: ['VogGeregistreerd'],
});

const vogAanvragen = alsBron({
  pad: 'vog-aanvragen',
  naam: 'VogAanvraag',
  samenvatting: 'VOG-aanvraag voor de directie klaarzetten',
  onderwerp,
  opdrachten: ['VogAanvraagKlaarzetten'],
  invoer: leeg(),
  opdracht: () => ({ soort: 'VogAanvraagKlaarzetten' }),
  feiten: ['VogAanvraagKlaargezet', 'VogGeescaleerd'],
});

const beginDatum = () => datum().meta({ description: 'De eerste werkdag bij deze school.' });

const Medewerker = z
  .strictObject({
    persoon: PersoonSchema.optional(),
    persoonId: persoonId().optional().meta({ description: 'In plaats van `persoon`: iemand die al is aangemeld.' }),
    functie: z.enum(MEDEWERKERFUNCTIES),
    afgifteDatum: datum(),
    overhandigDatum: overhandigDatum(),
    beginDatum: beginDatum(),
    gezienDoor: gezienDoor(),
  })
  .refine(({ persoon, persoonId: id }) => (persoon === undefined) !== (id === undefined), {
    error: 'Noem één persoon: met naam en geboortedatum, of met een id.',
    path: ['persoon'],
    // Told together with the other mistakes (A10).
    when: () => true,
  })
  .meta({ id: 'Medewerker' });

const medewerkers = alsBron({
  pad: 'medewerkers',
  naam: 'Medewerker',
  samenvatting: 'VOG van een docent of begeleider registreren',
  onderwerp,
  opdrachten: ['MedewerkerVogRegistreren'],
  invoer: Medewerker,
  persoon: ({ persoon }) => persoon,
  opdracht: (invoer, _pad, bewaar, wie) => ({
    soort: 'MedewerkerVogRegistreren',
    persoonId: invoer.persoonId ?? wie.persoonId,
    functie: invoer.functie,
    afgegevenOp: invoer.afgifteDatum,
    overhandigdOp: invoer.overhandigDatum,
    begonnenOp: invoer.beginDatum,
    gezienDoor: bewaar('gezienDoor', invoer.gezienDoor),
  }),
  velden: { ...velden, begonnenOp: 'beginDatum', persoonId: 'persoon' },
  feiten: ['MedewerkerVogGeregistreerd'],
});

const Medewerkeraanmelding = z
  .strictObject({ persoon: PersoonSchema, functie: z.enum(MEDEWERKERFUNCTIES), beginDatum: beginDatum() })
  .meta({ id: 'Medewerkeraanmelding', description: 'Een docent of begeleider van wie de VOG nog niet is gezien.' });

const medewerkerAanmelden = alsBron({
  pad: 'medewerkers',
  actie: '_meld-aan',
  naam: 'AanmeldingVanMedewerker',
  samenvatting: 'Docent of begeleider zonder VOG aanmelden',
  onderwerp,
  opdrachten: ['MedewerkerAanmelden'],
  invoer: Medewerkeraanmelding,
  persoon: ({ persoon }) => persoon,
  opdracht: ({ functie, beginDatum: begonnenOp }, _pad, _bewaar, { persoonId: id }) => ({
    soort: 'MedewerkerAanmelden',
    persoonId: id,
    functie,
    begonnenOp,
  }),
  velden: { begonnenOp: 'beginDatum', persoonId: 'persoon' },
  feiten: ['MedewerkerAangemeld'],
});

const Medewerkerafmelding = z
  .strictObject({ persoonId: persoonId(), laatsteDatum: datum() })
  .meta({ id: 'Medewerkerafmelding' });

const medewerkerAfmelden = alsBron({
  pad: 'medewerkers',
  actie: '_meld-af',
  naam: 'AfmeldingVanMedewerker',
  samenvatting: 'Docent of begeleider afmelden',
  onderwerp,
  opdrachten: ['MedewerkerAfmelden'],
  invoer: Medewerkerafmelding,
  opdracht: (invoer) => ({
    soort: 'MedewerkerAfmelden',
    persoonId: invoer.persoonId,
    totEnMet: invoer.laatsteDatum,
  }),
  velden: { totEnMet: 'laatsteDatum' },
  feiten: ['MedewerkerAfgemeld'],
});

export const vogbronnen = [vogs, vogAanvragen, medewerkers, medewerkerAanmelden, medewerkerAfmelden];
