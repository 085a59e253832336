/**
 * Reminders to the school: all that is due on a day goes out in one digest, at nine on an open day, at most one a day
 * (M4). A series exists only while the school still has to act, so it stops by itself when the school has acted.
 */
import { type Datum, eersteKantoordag, type Kalender, momentVan, plusDagen } from '../../termijn/index.ts';
import type { Context, Deadline, Gevolg, Herinneringsreeks, Procedure } from '../procedure.ts';

export type HerinneringenGebeurtenis = {
  soort: 'HerinneringVerzonden';
  datum: Datum;
  punten: readonly { reeks: string; onderwerp: string; stap: string; laatsteDag: Datum }[];
};

export interface HerinneringenDeel {
  laatsteDigestOp: Datum | null;
  /** The day of the last reminder per series, of the series reminded of in the last year. */
  perReeks: Readonly<Record<string, Datum>>;
}

/**
 * The last reminder of a series is kept this long. A series that was forgotten while it runs would be sent again every
 * day; by age that cannot happen, however many directors have one. No series runs longer than 12 weeks (N-22).
 */
const BEWAARD_DAGEN = 366;

export const herinneringen: Procedure<HerinneringenDeel, never, HerinneringenGebeurtenis> = {
  begin: { laatsteDigestOp: null, perReeks: {} },

  opdrachten: {},

  evolve(deel, g) {
    if (g.soort !== 'HerinneringVerzonden') return deel;
    const nieuw = Object.fromEntries(g.punten.map(({ reeks }) => [reeks, g.datum]));
    const vanaf = plusDagen(g.datum, -BEWAARD_DAGEN);
    const bewaard = Object.entries(deel.perReeks).filter(([, dag]) => dag >= vanaf);
    return { laatsteDigestOp: g.datum, perReeks: { ...Object.fromEntries(bewaard), ...nieuw } };
  },
};

const UUR_VAN_VERZENDING = '09:00';

/** From this time on a digest waits for the next open day: no mail in the evening after an import or an outage. */
const TE_LAAT_VANAF = '10:00';

/** The moment of the next digest, with its reasons; null when no series has a step left. */
export function volgendeDigest(
  deel: HerinneringenDeel,
  reeksen: readonly Herinneringsreeks[],
  context: Context,
): Deadline | null {
  let eerste: { dag: Datum; onderwerp: string } | null = null;
  for (const reeks of reeksen) {
    const dag = eersteDag(deel, reeks, context);
    if (dag && (!eerste || dag < eerste.dag)) eerste = { dag, onderwerp: reeks.onderwerp };
  }
  if (!eerste) return null;
  return {
    id: 'herinneringen/digest',
    soort: 'moment',
    omschrijving: `Herinnering aan de school: ${eerste.onderwerp}`,
    wie: null,
    doet: null,
    laatsteDag: eerste.dag,
    vervaltOp: momentVan(eerste.dag, UUR_VAN_VERZENDING),
    toelichting: [
      {
        regel: 'M4',
        tekst: 'Herinneringen gaan op een open dag om 9.00 uur, hoogstens één bericht per dag.',
        datum: eerste.dag,
      },
    ],
  };
}

/** The digest of today: of every series that is not over the latest step that is due. */
export function verzendDigest(
  deel: HerinneringenDeel,
  reeksen: readonly Herinneringsreeks[],
  { vandaag, kalender }: Context,
): Gevolg {
  const punten = reeksen.flatMap((reeks) => {
    if (reeks.laatsteDag < vandaag) return [];
    const stap = openStappen(deel, reeks, kalender).findLast((s) => s.dag <= vandaag);
    return stap ? [{ reeks: reeks.id, onderwerp: reeks.onderwerp, stap: stap.stap, laatsteDag: reeks.laatsteDag }] : [];
  });
  if (punten.length === 0) return { gebeurtenissen: [] };
  return { gebeurtenissen: [{ soort: 'HerinneringVerzonden', datum: vandaag, punten }] };
}

/** The first open day from today on which this series has something to send. */
function eersteDag(
  deel: HerinneringenDeel,
  reeks: Herinneringsreeks,
  { moment, vandaag, kalender }: Context,
): Datum | null {
  const [stap] = openStappen(deel, reeks, kalender);
  if (!stap) return null;
  const digestAlWeg = deel.laatsteDigestOp !== null && deel.laatsteDigestOp >= vandaag;
  const vanaf = digestAlWeg || moment >= momentVan(vandaag, TE_LAAT_VANAF) ? plusDagen(vandaag, 1) : vandaag;
  const dag = eersteKantoordag(stap.dag > vanaf ? stap.dag : vanaf, kalender);
  return dag <= reeks.laatsteDag ? dag : null;
}

/** The steps that were not sent yet, each on its open day, oldest first. */
function openStappen(deel: HerinneringenDeel, reeks: Herinneringsreeks, kalender: Kalender) {
  const vorige = deel.perReeks[reeks.id];
  return reeks.stappen
    .map(({ stap, vanaf }) => ({ stap, dag: eersteKantoordag(vanaf, kalender) }))
    .filter(({ dag }) => vorige === undefined || dag > vorige)
    .sort((a, b) => (a.dag < b.dag ? -1 : 1));
}
