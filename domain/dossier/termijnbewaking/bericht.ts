/**
 * The school is told when the last day of something that it had to do is over: what, since when, and what follows. All
 * of one day in one letter, at nine on an open day (M2, M4). It is told once per last day, and not of what it did meanwhile.
 */
import { eersteKantoordag, momentVan, plusDagen } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Brief, Context, Deadline, Feitenregel, Gevolg } from '../procedure.ts';

export const BERICHT_ID = 'termijnbewaking/bericht';

const UUR_VAN_VERZENDING = '09:00';

/** From this time on the letter waits for the next open day: nothing in the evening after an outage. */
const TE_LAAT_VANAF = '10:00';

/** What was over longer than this is not told any more: the school has long been spoken to, or was only now imported. */
const VERTELD_BINNEN_DAGEN = 14;

/** The moment at which the school is told of the terms that it left unused; null when there is nothing to tell. */
export function verstrekenBericht(dossier: Dossier, termijnen: readonly Deadline[], context: Context): Deadline | null {
  const { moment, vandaag, kalender } = context;
  if (teVertellen(dossier, termijnen, context).length === 0) return null;
  const { laatsteBerichtOp } = dossier.termijnbewaking;
  const morgenPas = laatsteBerichtOp === vandaag || moment >= momentVan(vandaag, TE_LAAT_VANAF);
  const dag = eersteKantoordag(morgenPas ? plusDagen(vandaag, 1) : vandaag, kalender);
  return {
    id: BERICHT_ID,
    soort: 'moment',
    omschrijving: 'Bericht aan de school over een termijn die voorbij is',
    wie: null,
    doet: null,
    laatsteDag: dag,
    vervaltOp: momentVan(dag, UUR_VAN_VERZENDING),
    toelichting: [
      {
        regel: 'M4',
        tekst:
          'De school hoort op de eerste open dag om 9.00 uur wat zij niet op tijd heeft gedaan, in één bericht per dag.',
        datum: dag,
      },
    ],
  };
}

/** The letter about everything that is not told yet. */
export function vertel(dossier: Dossier, termijnen: readonly Deadline[], context: Context): Gevolg {
  const verstreken = teVertellen(dossier, termijnen, context).map(({ id, omschrijving, laatsteDag }) => ({
    id,
    omschrijving,
    laatsteDag,
  }));
  if (verstreken.length === 0) return { gebeurtenissen: [] };
  return {
    gebeurtenissen: [],
    brieven: [{ sjabloon: 'termijn-verstreken', rechtsgevolg: false, gegevens: { termijnen: verstreken } }],
  };
}

/** The last day of each term that a letter told of. */
export function vertelde({ termijnen }: Brief['gegevens']): Record<string, string> {
  const regels: readonly (string | Feitenregel)[] =
    typeof termijnen === 'object' && termijnen !== null ? termijnen : [];
  return Object.fromEntries(
    regels.flatMap((regel) =>
      typeof regel !== 'string' && regel['id'] && regel['laatsteDag'] ? [[regel['id'], regel['laatsteDag']]] : [],
    ),
  );
}

function teVertellen(dossier: Dossier, termijnen: readonly Deadline[], { vandaag }: Context): Deadline[] {
  const { verstreken, afgehandeld, verteld } = dossier.termijnbewaking;
  const vroegst = plusDagen(vandaag, -VERTELD_BINNEN_DAGEN);
  const { ingeschrevenOp } = dossier.inschrijving;
  return termijnen.filter(
    ({ id, soort, wie, recht, laatsteDag }) =>
      soort === 'termijn' &&
      wie === 'school' &&
      !recht &&
      verstreken[id] === laatsteDag &&
      afgehandeld[id] !== laatsteDag &&
      verteld[id] !== laatsteDag &&
      laatsteDag >= vroegst &&
      // What was over before the school came in was not asked of it here.
      ingeschrevenOp !== null &&
      laatsteDag >= ingeschrevenOp,
  );
}
