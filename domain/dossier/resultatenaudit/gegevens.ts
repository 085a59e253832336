/**
 * The stretch at the end of a meetperiode in which the school is asked for its data (RA-3, RA-5): its results, its
 * learners for the survey, and its lesson hours.
 */
import { berekenTermijn, type Datum, inWoorden, type Kalender, plusDagen, type Termijn } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Uitsluiting, Uitsluitingsgrond } from '../../regels/uitsluitingen.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import type { Meetjaar, Meetjaarperiode } from '../meetjaar/meetjaar.ts';
import { eisVan } from '../eis.ts';
import type { Context, Deadline, Herinneringsreeks, Weigering } from '../procedure.ts';
import type { Veldcontrole } from '../velden.ts';
import { auditronde } from './ronde.ts';

/** RA-3: the first day of the last stretch of the meetperiode, with its reasons: 18 December for a calendar year. */
export function vraagdag({ jaar, totEnMet, handleiding: versie }: Meetjaarperiode, kalender: Kalender): Termijn {
  return berekenTermijn(
    {
      begindatum: plusDagen(totEnMet, 1),
      duur: handleiding(versie).resultatenaudit.gegevensverzoek,
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: `de dag na de meetperiode ${jaar}`,
      regel: 'RA-3',
    },
    kalender,
  );
}

/**
 * RA-3, N-32: until when the school can deliver: to the end of the meetperiode. A school that was asked later than that
 * stretch begins, as after an import, gets the same time from the day on which it was asked.
 */
export function levertermijn(ronde: Meetjaarperiode, gevraagdOp: Datum, kalender: Kalender): Termijn {
  const { laatsteDag: eerste } = vraagdag(ronde, kalender);
  const teLaatGevraagd = gevraagdOp > eerste;
  return berekenTermijn(
    {
      begindatum: teLaatGevraagd ? gevraagdOp : eerste,
      begin: teLaatGevraagd ? 'dag-na' : 'eerste-dag',
      duur: handleiding(ronde.handleiding).resultatenaudit.gegevensverzoek,
      grondslag: 'handleiding',
      gebeurtenis: teLaatGevraagd ? 'de vraag om de gegevens' : `de laatste weken van de meetperiode ${ronde.jaar}`,
      regel: 'RA-3',
    },
    kalender,
  );
}

/** Why the school cannot deliver over this meetjaar: it is not asked yet, or the audit has been held. */
export const bezwaarTegenLeveren =
  (dossier: Dossier, { vandaag, kalender }: Context) =>
  (ronde: Meetjaar): Weigering | null => {
    const { adviesOp, gevraagdOp } = auditronde(dossier, ronde.jaar);
    if (adviesOp) return adviesIsGegeven(ronde);
    const { laatsteDag: eerste } = vraagdag(ronde, kalender);
    if (gevraagdOp || vandaag >= eerste) return null;
    const tekst = `De gegevens over meetjaar ${ronde.jaar} kunnen worden geleverd vanaf ${inWoorden(eerste)}.`;
    return { code: 'NOG_NIET_GEVRAAGD', tekst, regel: 'RA-3' };
  };

/** Nothing that the audit rests on changes after the advice. */
export const bezwaarNaAdvies =
  (dossier: Dossier) =>
  (ronde: Meetjaar): Weigering | null =>
    auditronde(dossier, ronde.jaar).adviesOp ? adviesIsGegeven(ronde) : null;

const adviesIsGegeven = ({ jaar }: Meetjaar): Weigering => ({
  code: 'ADVIES_AL_GEGEVEN',
  tekst: `Over meetjaar ${jaar} is het advies al gegeven. De gegevens staan vast.`,
  regel: 'RA-9',
});

/** One thing that the school has to deliver over a meetjaar, as a term; null while it is not asked, and after the advice. */
export function leverplicht(
  dossier: Dossier,
  ronde: Meetjaar,
  wat: { id: string; omschrijving: string; doet: string },
  { kalender }: Context,
): Deadline | null {
  const { gevraagdOp, adviesOp } = auditronde(dossier, ronde.jaar);
  if (!gevraagdOp || adviesOp) return null;
  return eisVan({ ...wat, wie: 'school' }, levertermijn(ronde, gevraagdOp, kalender));
}

/** The reminders of a term to deliver. */
export function leverherinneringen(
  plicht: Deadline,
  { handleiding: versie }: Meetjaar,
  { kalender }: Context,
): Herinneringsreeks {
  const { id, omschrijving: onderwerp, laatsteDag } = plicht;
  const stappen = handleiding(versie).resultatenaudit.gegevensherinneringen;
  return { id, onderwerp, laatsteDag, stappen: herinneringsdagen(laatsteDag, stappen, kalender) };
}

/** RA-10: the exclusions of the Handleiding of a meetjaar that hold in it. */
export const geldendeUitsluitingen = ({ handleiding: versie, totEnMet }: Meetjaarperiode): Uitsluiting[] =>
  handleiding(versie).uitsluitingen.filter((u) => u.vanaf <= totEnMet);

/** Learners who are left out: each exclusion once, with a count, and only one that the Handleiding knows (RA-10). */
export function controleerUitsluitingen(
  { fout, getal, lijst }: Veldcontrole,
  veld: string,
  uitgesloten: readonly { grond: Uitsluitingsgrond; aantal: number }[],
  ronde: Meetjaar | null,
  waarvoor: Uitsluiting['geldtVoor'][number],
): boolean {
  if (!lijst(veld, uitgesloten)) return false;
  const mag = ronde ? geldendeUitsluitingen(ronde).filter((u) => u.geldtVoor.includes(waarvoor)) : [];
  let goed = true;
  for (const [i, { grond, aantal }] of uitgesloten.entries()) {
    goed = getal(`${veld}[${i}].aantal`, aantal, 0, MEESTE_CURSISTEN) && goed;
    if (ronde && !mag.some((u) => u.grond === grond)) {
      const namen = mag.map((u) => u.grond).join(', ') || 'geen';
      fout('UITSLUITING_ONBEKEND', 'RA-10', `${veld}[${i}].grond`, `Deze uitsluiting geldt niet. Wel: ${namen}.`);
      goed = false;
    }
  }
  if (new Set(uitgesloten.map((u) => u.grond)).size === uitgesloten.length) return goed;
  fout('UITSLUITING_DUBBEL', 'RA-10', veld, 'Noem elke uitsluiting één keer.');
  return false;
}

/** More learners than any school has: a higher number is a typing error. */
export const MEESTE_CURSISTEN = 100_000;

/** Percent with one decimal. */
export const percentage = (deel: number, geheel: number): number => Math.round((1_000 * deel) / geheel) / 10;
