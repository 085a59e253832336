import type { Datum } from '../termijn/index.ts';
import { deadlines, type Dossier } from './dossier.ts';
import type { SoortKeurmerk } from './inschrijving/inschrijving.ts';
import type { Keurmerkstatus } from './keurmerk/keurmerk.ts';
import { onbekendgemaakt } from './aanvraag/lopend.ts';
import type { Context, Deadline, Rol } from './procedure.ts';
import { stand, type Termijnstand } from './termijnbewaking/termijnbewaking.ts';

export interface Overzicht {
  soortKeurmerk: SoortKeurmerk | null;
  status: Keurmerkstatus;
  /** The term that asks for somebody first; one that is over and not handled comes before all others. */
  volgendeTermijn: { laatsteDag: Datum; omschrijving: string; wie: Rol | null } | null;
  /** Every deadline with where it stands. */
  termijnen: readonly (Deadline & { stand: Termijnstand })[];
}

/** Where a school stands, for a list and for a screen. */
export function overzicht(dossier: Dossier, context: Context): Overzicht {
  const termijnen = deadlines(dossier, context).map((d) => ({ ...d, stand: stand(dossier.termijnbewaking, d) }));
  const [eerste] = termijnen
    .filter((t) => t.soort === 'termijn' && t.stand !== 'afgehandeld')
    .sort((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : Number(a.laatsteDag > b.laatsteDag)));
  return {
    soortKeurmerk: dossier.keurmerk.soort,
    status: dossier.keurmerk.status === 'geen' && onbekendgemaakt(dossier) ? 'in aanvraag' : dossier.keurmerk.status,
    volgendeTermijn: eerste
      ? { laatsteDag: eerste.laatsteDag, omschrijving: eerste.omschrijving, wie: eerste.wie }
      : null,
    termijnen,
  };
}
