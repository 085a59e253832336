/** What a school tells of its own accord, as resources: planning, lessons at a distance, changes (SG-2, SG-3, N-26). */
import { z } from 'zod';
import { NAVRAAGSOORTEN, WIJZIGINGSOORTEN } from '../../domain/dossier/wijzigingen/feiten.ts';
import { datum, plaats, postcode, regel, straatEnNummer, tekst } from '../invoer/velden.ts';
import { alsBron } from '../opdrachten/bron.ts';

const nummer = () => z.int().min(1).max(10_000);

const Cursusplanning = z
  .strictObject({
    van: datum(),
    totEnMet: datum(),
    inleverDatum: datum(),
    aantalGroepen: z.int().min(0).max(10_000).meta({ description: 'Groepen met les in deze periode. Zonder les: 0.' }),
    vindplaats: regel(500).nullish().meta({ description: 'Waar de planning zelf staat.' }),
  })
  .meta({ id: 'Cursusplanning' });

const inleveren = alsBron({
  pad: 'cursusplanningen',
  naam: 'Cursusplanning',
  samenvatting: 'Cursusplanning inleveren',
  onderwerp: 'Cursusplanning',
  opdrachten: ['CursusplanningInleveren'],
  invoer: Cursusplanning,
  opdracht: ({ van, totEnMet, inleverDatum, aantalGroepen, vindplaats }, _pad, bewaar) => ({
    soort: 'CursusplanningInleveren',
    van,
    totEnMet,
    ingeleverdOp: inleverDatum,
    aantalGroepen,
    vindplaats: vindplaats ? bewaar('vindplaats', vindplaats) : null,
  }),
  velden: { ingeleverdOp: 'inleverDatum' },
  feiten: ['CursusplanningIngeleverd'],
});

const WijzigingVanCursusplanning = z
  .strictObject({
    ingangsDatum: datum().meta({ description: 'De eerste dag waarop iets anders is dan gepland.' }),
    meldDatum: datum(),
    toelichting: tekst(),
  })
  .meta({ id: 'WijzigingVanCursusplanning' });

const planningWijzigen = alsBron({
  pad: 'cursusplanningen',
  actie: '_wijzig',
  naam: 'WijzigingVanCursusplanning',
  samenvatting: 'Wijziging in de cursusplanning melden',
  onderwerp: 'Cursusplanning',
  opdrachten: ['CursusplanningWijzigen'],
  invoer: WijzigingVanCursusplanning,
  opdracht: ({ ingangsDatum, meldDatum, toelichting }, _pad, bewaar) => ({
    soort: 'CursusplanningWijzigen',
    ingangsdatum: ingangsDatum,
    gemeldOp: meldDatum,
    toelichting: bewaar('toelichting', toelichting),
  }),
  velden: { ingangsdatum: 'ingangsDatum', gemeldOp: 'meldDatum' },
  feiten: ['CursusplanningGewijzigd'],
});

const Afstandsonderwijs = z
  .strictObject({
    van: datum(),
    totEnMet: datum().nullish().meta({ description: 'Leeg als de laatste dag nog niet bekend is.' }),
    aantalGroepen: z.int().min(1).max(10_000),
    reden: tekst(),
  })
  .meta({ id: 'Afstandsonderwijs' });

const afstandMelden = alsBron({
  pad: 'afstandsonderwijs',
  naam: 'Afstandsonderwijs',
  samenvatting: 'Afstandsonderwijs melden',
  onderwerp: 'Afstandsonderwijs',
  opdrachten: ['AfstandsonderwijsMelden'],
  invoer: Afstandsonderwijs,
  opdracht: ({ van, totEnMet, aantalGroepen, reden }, _pad, bewaar) => ({
    soort: 'AfstandsonderwijsMelden',
    van,
    totEnMet: totEnMet ?? null,
    aantalGroepen,
    reden: bewaar('reden', reden),
  }),
  feiten: ['AfstandsonderwijsGemeld'],
});

const EindeVanAfstandsonderwijs = z
  .strictObject({ nummer: nummer(), totEnMet: datum() })
  .meta({ id: 'EindeVanAfstandsonderwijs' });

const afstandBeeindigen = alsBron({
  pad: 'afstandsonderwijs',
  actie: '_beeindig',
  naam: 'EindeVanAfstandsonderwijs',
  samenvatting: 'Einde van afstandsonderwijs melden',
  onderwerp: 'Afstandsonderwijs',
  opdrachten: ['AfstandsonderwijsBeeindigen'],
  invoer: EindeVanAfstandsonderwijs,
  opdracht: (invoer) => ({ soort: 'AfstandsonderwijsBeeindigen', nummer: invoer.nummer, totEnMet: invoer.totEnMet }),
  feiten: ['AfstandsonderwijsBeeindigd'],
});

const BeoordelingVanAfstandsonderwijs = z
  .strictObject({ nummer: nummer(), toelichting: tekst() })
  .meta({ id: 'BeoordelingVanAfstandsonderwijs' });

const afstandBeoordelen = alsBron({
  pad: 'afstandsonderwijs',
  actie: '_beoordeel',
  naam: 'BeoordelingVanAfstandsonderwijs',
  samenvatting: 'Bezoek door laten gaan bij afstandsonderwijs',
  onderwerp: 'Afstandsonderwijs',
  opdrachten: ['AfstandsonderwijsBeoordelen'],
  invoer: BeoordelingVanAfstandsonderwijs,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'AfstandsonderwijsBeoordelen',
    nummer: invoer.nummer,
    toelichting: bewaar('toelichting', invoer.toelichting),
  }),
  feiten: ['AfstandsonderwijsBeoordeeld'],
});

const ALLEEN_ADRES = 'Van het nieuwe adres. Alleen bij een wijziging van het adres, en dan verplicht.';

const Wijziging = z
  .strictObject({
    wat: z.enum(WIJZIGINGSOORTEN),
    ingangsDatum: datum(),
    meldDatum: datum(),
    aantalVestigingen: z
      .int()
      .min(1)
      .max(9_999)
      .nullish()
      .meta({ description: 'Het nieuwe aantal. Alleen bij een wijziging van de vestigingen, en dan verplicht.' }),
    straatEnNummer: straatEnNummer().nullish().meta({ description: ALLEEN_ADRES }),
    postcode: postcode().nullish().meta({ description: ALLEEN_ADRES }),
    plaats: plaats().nullish().meta({ description: ALLEEN_ADRES }),
    toelichting: tekst(),
  })
  .meta({ id: 'Wijziging' });

const wijzigingMelden = alsBron({
  pad: 'wijzigingen',
  naam: 'Wijziging',
  samenvatting: 'Wijziging bij de school melden',
  onderwerp: 'Wijzigingen',
  opdrachten: ['WijzigingMelden'],
  invoer: Wijziging,
  opdracht: ({ wat, ingangsDatum, meldDatum, aantalVestigingen, toelichting, ...adres }, _pad, bewaar) => ({
    soort: 'WijzigingMelden',
    wat,
    ingangsdatum: ingangsDatum,
    gemeldOp: meldDatum,
    aantalVestigingen: aantalVestigingen ?? null,
    straatEnNummer: adres.straatEnNummer ? bewaar('straatEnNummer', adres.straatEnNummer) : null,
    postcode: adres.postcode ? bewaar('postcode', adres.postcode) : null,
    plaats: adres.plaats ? bewaar('plaats', adres.plaats) : null,
    toelichting: bewaar('toelichting', toelichting),
  }),
  velden: { ingangsdatum: 'ingangsDatum', gemeldOp: 'meldDatum' },
  feiten: ['WijzigingGemeld'],
});

const BeoordelingVanWijziging = z
  .strictObject({ nummer: nummer(), toelichting: tekst() })
  .meta({ id: 'BeoordelingVanWijziging' });

const wijzigingBeoordelen = alsBron({
  pad: 'wijzigingen',
  actie: '_beoordeel',
  naam: 'BeoordelingVanWijziging',
  samenvatting: 'Gemelde wijziging beoordelen',
  onderwerp: 'Wijzigingen',
  opdrachten: ['WijzigingBeoordelen'],
  invoer: BeoordelingVanWijziging,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'WijzigingBeoordelen',
    nummer: invoer.nummer,
    toelichting: bewaar('toelichting', invoer.toelichting),
  }),
  feiten: ['WijzigingBeoordeeld'],
});

const Navraag = z
  .strictObject({
    wat: z.enum(NAVRAAGSOORTEN),
    bekendDatum: datum().meta({ description: 'De dag waarop Blik op Werk ervan hoorde.' }),
  })
  .meta({ id: 'Navraag' });

const navragen = alsBron({
  pad: 'wijzigingen',
  actie: '_vraag-na',
  naam: 'Navraag',
  samenvatting: 'Navragen of er iets is gewijzigd',
  onderwerp: 'Wijzigingen',
  opdrachten: ['WijzigingNavragen'],
  invoer: Navraag,
  opdracht: ({ wat, bekendDatum }) => ({ soort: 'WijzigingNavragen', wat, bekendGewordenOp: bekendDatum }),
  velden: { bekendGewordenOp: 'bekendDatum' },
  feiten: ['WijzigingNagevraagd'],
});

const GeslotenNavraag = z.strictObject({ nummer: nummer(), reden: tekst() }).meta({ id: 'GeslotenNavraag' });

const navraagSluiten = alsBron({
  pad: 'wijzigingen',
  actie: '_sluit-navraag',
  naam: 'GeslotenNavraag',
  samenvatting: 'Navraag sluiten zonder melding',
  onderwerp: 'Wijzigingen',
  opdrachten: ['NavraagSluiten'],
  invoer: GeslotenNavraag,
  opdracht: (invoer, _pad, bewaar) => ({
    soort: 'NavraagSluiten',
    nummer: invoer.nummer,
    reden: bewaar('reden', invoer.reden),
  }),
  feiten: ['NavraagGesloten'],
});

export const plichtbronnen = [
  inleveren,
  planningWijzigen,
  afstandMelden,
  afstandBeeindigen,
  afstandBeoordelen,
  wijzigingMelden,
  wijzigingBeoordelen,
  navragen,
  navraagSluiten,
];
