/** What a school tells of its own accord: planning, lessons at a distance, changes. */
import type { Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import { plusDagen, plusMaanden } from '../../domain/termijn/index.ts';

type Velden<S extends Opdracht['soort']> = Partial<Extract<Opdracht, { soort: S }>>;

/** By default over the first half of 2027, handed in on 23 November 2026. */
export const planningInleveren = (velden: Velden<'CursusplanningInleveren'> = {}): Opdracht => ({
  soort: 'CursusplanningInleveren',
  van: '2027-01-01',
  totEnMet: '2027-06-30',
  ingeleverdOp: '2026-11-23',
  aantalGroepen: 8,
  vindplaats: null,
  ...velden,
});

/** Half a year from the day on which the planning before it ends. */
export const halfjaarVanaf = (van: string, ingeleverdOp: string): Opdracht =>
  planningInleveren({ van, totEnMet: plusDagen(plusMaanden(van, 6), -1), ingeleverdOp });

export const planningWijzigen = (ingangsdatum: string, gemeldOp: string): Opdracht => ({
  soort: 'CursusplanningWijzigen',
  ingangsdatum,
  gemeldOp,
  toelichting: 'tekst-70',
});

export const afstandMelden = (velden: Velden<'AfstandsonderwijsMelden'> = {}): Opdracht => ({
  soort: 'AfstandsonderwijsMelden',
  van: '2026-11-23',
  totEnMet: '2026-12-18',
  aantalGroepen: 2,
  reden: 'tekst-71',
  ...velden,
});

/** A new owner since Monday 30 November 2026. */
export const wijzigingMelden = (velden: Velden<'WijzigingMelden'> = {}): Opdracht => ({
  soort: 'WijzigingMelden',
  wat: 'eigendom',
  ingangsdatum: '2026-11-30',
  gemeldOp: '2026-12-07',
  aantalVestigingen: null,
  straatEnNummer: null,
  postcode: null,
  plaats: null,
  toelichting: 'tekst-72',
  ...velden,
});

export const wijzigingBeoordelen = (nummer = 1): Opdracht => ({
  soort: 'WijzigingBeoordelen',
  nummer,
  toelichting: 'tekst-73',
});

export const navragen = (velden: Velden<'WijzigingNavragen'> = {}): Opdracht => ({
  soort: 'WijzigingNavragen',
  wat: 'eigendom',
  bekendGewordenOp: '2026-12-01',
  ...velden,
});

export const navraagSluiten = (nummer = 1): Opdracht => ({ soort: 'NavraagSluiten', nummer, reden: 'tekst-74' });

/** For a test about something else: the planning of all these years is there. */
export const jarenGepland: Gebeurtenis = {
  soort: 'CursusplanningIngeleverd',
  datum: '2026-11-23',
  van: '2026-11-23',
  totEnMet: '2039-12-31',
  ingeleverdOp: '2026-11-23',
  aantalGroepen: 8,
  vindplaats: null,
  teLaat: false,
};
