import { type Datum, inWoorden } from '../termijn/index.ts';
import { deadlines, type Dossier, isIntern, taken } from './dossier.ts';
import type { SoortKeurmerk } from './inschrijving/inschrijving.ts';
import type { Keurmerkstatus } from './keurmerk/keurmerk.ts';
import { onbekendgemaakt } from './aanvraag/lopend.ts';
import type { Context, Deadline, Rol } from './procedure.ts';
import { stand, type Termijnstand } from './termijnbewaking/termijnbewaking.ts';

type Termijnregel = Deadline & { stand: Termijnstand };

export interface Overzicht {
  soortKeurmerk: SoortKeurmerk | null;
  status: Keurmerkstatus;
  /**
   * The term that asks for somebody first; one that is over and not handled comes before all others. Never one that the
   * school must not see, and neither does the sentence below: both are shown to everybody.
   */
  volgendeTermijn: { laatsteDag: Datum; omschrijving: string; wie: Rol | null } | null;
  /** One sentence: who must act, what, and by when. */
  wachtOp: string;
  /** Every deadline with where it stands. */
  termijnen: readonly Termijnregel[];
}

/** Where a school stands, for a list and for a screen. */
export function overzicht(dossier: Dossier, context: Context): Overzicht {
  const termijnen = deadlines(dossier, context).map((d) => ({ ...d, stand: stand(dossier.termijnbewaking, d) }));
  const [eerste] = termijnen
    .filter((t) => t.soort === 'termijn' && t.stand !== 'afgehandeld' && !isIntern(t.id))
    .sort((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : Number(a.laatsteDag > b.laatsteDag)));
  const { soort, status } = dossier.keurmerk;
  return {
    soortKeurmerk: soort,
    status: soort === null && onbekendgemaakt(dossier) ? 'in aanvraag' : status,
    volgendeTermijn: eerste
      ? { laatsteDag: eerste.laatsteDag, omschrijving: eerste.omschrijving, wie: eerste.wie }
      : null,
    wachtOp:
      opDePost(dossier, eerste, context) ??
      (eerste ? opTermijn(eerste, context) : zonderTermijn(dossier, termijnen, context)),
    termijnen,
  };
}

/** T11: what a letter is about waits until somebody has posted it, unless something else is due before that or over. */
function opDePost(dossier: Dossier, eerste: Termijnregel | undefined, context: Context): string | null {
  const [brief] = taken(dossier, context).filter(({ id }) => /^correspondentie\/.*\/posten$/.test(id));
  if (!brief?.uiterlijk || eerste?.wie === brief.rol) return null;
  if (eerste && (eerste.stand === 'verstreken' || eerste.laatsteDag < brief.uiterlijk)) return null;
  return `Wacht op: de ${brief.rol} verstuurt een brief per post, uiterlijk op ${inWoorden(brief.uiterlijk)}.`;
}

function opTermijn({ wie, doet, omschrijving, laatsteDag, stand: waar }: Termijnregel, { vandaag }: Context): string {
  const wat = wie && doet ? `de ${wie} ${doet}` : metKleineLetter(omschrijving);
  return waar === 'verstreken' || laatsteDag < vandaag
    ? `Te laat: ${wat}, uiterste dag was ${inWoorden(laatsteDag)}.`
    : `Wacht op: ${wat}, uiterlijk op ${inWoorden(laatsteDag)}.`;
}

/** A task without a term still asks for somebody; else only time can go on. */
function zonderTermijn(dossier: Dossier, termijnen: readonly Termijnregel[], context: Context): string {
  const [taak] = taken(dossier, context).filter(({ id }) => !isIntern(id));
  if (taak) return `Wacht op: de ${taak.rol}. Taak: ${metKleineLetter(taak.omschrijving)}.`;
  const [moment] = termijnen.filter((t) => t.soort === 'moment' && !isIntern(t.id));
  if (!moment) return 'Niemand is nu aan zet.';
  const wat = metKleineLetter(moment.omschrijving);
  return `Niemand is nu aan zet. Het volgende moment: ${wat} op ${inWoorden(moment.laatsteDag)}.`;
}

/** An abbreviation such as VOG keeps its capitals. */
const metKleineLetter = (tekst: string) =>
  /^[A-Z][a-z ]/.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst;
