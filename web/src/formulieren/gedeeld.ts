/** Fields that several forms ask for. */
import type { School } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import type { Invoer, Keuze, Veld } from './velden.ts';

export const vandaag = (school: School) => inCijfers(school.vandaag);

export const motivering: Veld = {
  naam: 'motivering',
  label: 'Motivering',
  soort: 'lange-tekst',
  verplicht: true,
  uitleg: 'Deze tekst komt in de brief.',
};

/** The grounds on which an application can be refused, and so those of a voornemen to do that. */
export const AFWIJZINGSGRONDEN: readonly Keuze[] = [
  { waarde: 'ORGANISATIE', label: 'Organisatie' },
  { waarde: 'PRIVACY', label: 'Privacy' },
  { waarde: 'KLACHTENREGELING', label: 'Klachtenregeling' },
  { waarde: 'PERSONEELSKWALITEIT', label: 'Kwaliteit van het personeel' },
  { waarde: 'GEEN_NIEUWE_FEITEN', label: 'Geen nieuwe feiten na een eerdere afwijzing' },
  { waarde: 'WACHTTIJD', label: 'Aangevraagd binnen de wachttijd' },
  { waarde: 'HERSTART', label: 'Herstart van een andere school' },
  { waarde: 'OVERIG', label: 'Overig' },
];

/** For which open meetjaar; the oldest is filled in. */
export function meetjaar(school: School): Veld {
  const open = openMeetjaren(school);
  return {
    naam: 'meetjaar',
    label: 'Meetjaar',
    soort: 'keuze',
    verplicht: true,
    getal: true,
    begin: String(open[0]?.jaar ?? ''),
    opties: open.map(({ jaar }) => ({ waarde: String(jaar), label: String(jaar) })),
  };
}

/** Street and postcode: known together, or not at all. */
export const ADRESVELDEN = [
  { naam: 'straatEnNummer', label: 'Straat en nummer', soort: 'tekst', uitleg: 'Of een postbus.' },
  { naam: 'postcode', label: 'Postcode', soort: 'tekst', uitleg: 'Bijvoorbeeld 1234 AB.' },
] as const satisfies readonly Veld[];

/** A person, as the register tells namesakes apart. */
export const PERSOONVELDEN: readonly Veld[] = [
  { naam: 'naam', label: 'Naam', soort: 'tekst', verplicht: true },
  {
    naam: 'geboorteDatum',
    label: 'Geboortedatum',
    soort: 'datum',
    verplicht: true,
    uitleg: 'Alleen om naamgenoten te onderscheiden.',
  },
];

/** The person as one field, as the API takes it. */
export function metPersoon({ naam, geboorteDatum, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { persoon: { naam, geboorteDatum }, ...rest };
}

export const PERSOON_IN_API: Readonly<Record<string, string>> = {
  persoon: 'naam',
  'persoon.naam': 'naam',
  'persoon.geboorteDatum': 'geboorteDatum',
};

export const bestuurders = (school: School): Keuze[] =>
  school.bestuurders
    .filter((b) => b.totEnMet === null)
    .map(({ persoonId, nummer, naam }) => ({ waarde: persoonId, label: `${naam} (bestuurder ${nummer})` }));

type Uitsluiting = School['meetjaren'][number]['uitsluitingen'][number];

/** The open meetjaren, oldest first. */
export const openMeetjaren = (school: School) => school.meetjaren.filter((m) => m.goedkeuringsDatum === null);

/** Whether the meetjaar that is filled in is one of these. */
export const alsMeetjaar =
  (jaren: readonly number[]) =>
  (invoer: Invoer): boolean =>
    jaren.some((jaar) => invoer['meetjaar'] === String(jaar));

/** Who does not count by the Handleidingen of the open meetjaren, each with the meetjaren in which it holds (RA-10). */
export function uitsluitingenVoor(school: School, waarvoor: Uitsluiting['geldtVoor'][number]) {
  const perGrond = new Map<string, { grond: string; omschrijving: string; jaren: number[] }>();
  for (const { jaar, uitsluitingen } of openMeetjaren(school)) {
    for (const { grond, omschrijving, geldtVoor } of uitsluitingen) {
      if (!geldtVoor.includes(waarvoor)) continue;
      const bekend = perGrond.get(grond);
      if (bekend) bekend.jaren.push(jaar);
      else perGrond.set(grond, { grond, omschrijving, jaren: [jaar] });
    }
  }
  return [...perGrond.values()];
}

export const gekozen = (invoer: Invoer, veld: string, waarde: string) => invoer[veld] === waarde;
