/** What is on the closure list of a school, and what the rest of its procedures still ask of a school that stops. */
import type { Datum } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Herstelpunt, Sluitingsregel } from '../../regels/sluiting.ts';
import type { Dossier } from '../dossier.ts';
import type { Herinneringsreeks } from '../procedure.ts';
import type { StopDeel } from './feiten.ts';

export type Lopend = NonNullable<StopDeel['lopend']>;

/** The points of a list. Of a keurmerk that lapsed only what Blik op Werk has to tell (N-28). */
export const sluitingslijst = ({
  handleiding: versie,
  reden,
}: Pick<Lopend, 'handleiding' | 'reden'>): Sluitingsregel[] =>
  handleiding(versie).sluiting.filter(({ wie }) => reden === 'gestopt' || wie === 'servicedesk');

export const openPunten = (lopend: Lopend): Sluitingsregel[] =>
  sluitingslijst(lopend).filter(({ punt }) => !lopend.afgerond.includes(punt));

/** The keurmerk has ended and every point is done: nothing is left of the list. */
export const isKlaar = (lopend: Lopend) => lopend.geeindigd && openPunten(lopend).length === 0;

/** What undoes the points that were done already (N-28). */
export const teHerstellen = ({ handleiding: versie, afgerond }: Lopend): Herstelpunt[] =>
  handleiding(versie).sluiting.flatMap(({ punt, herstel }) => (herstel && afgerond.includes(punt) ? herstel.punt : []));

/** What a point of repair is, in words. */
export const herstelOmschrijving = ({ punt, handleiding: versie }: StopDeel['herstel'][number]): string =>
  handleiding(versie).sluiting.find(({ herstel }) => herstel?.punt === punt)?.herstel?.omschrijving ?? punt;

/** The last day with the keurmerk of a school that reported that it stops, until then; null when it did not. */
export const stoptPer = ({ stop: { lopend } }: Dossier): Datum | null =>
  lopend && !lopend.geeindigd ? lopend.perDatum : null;

/** What a school that stops is still reminded of: its closure list, its right to be heard, and what is due in time. */
const BLIJFT = ['stop', 'voornemen'];

/** SN-5: nobody is reminded of what is due after the last day with the keurmerk. */
export function blijftGevraagd(
  dossier: Dossier,
  { id, laatsteDag }: Pick<Herinneringsreeks, 'id' | 'laatsteDag'>,
): boolean {
  const laatste = stoptPer(dossier);
  return laatste === null || laatsteDag <= laatste || BLIJFT.includes(id.split('/')[0] ?? '');
}
