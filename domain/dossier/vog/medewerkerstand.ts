/** Which teachers and begeleiders are on record, and of whom the VOG is still missing (VO-3, VO-6). */
import { handleidingOp } from '../../regels/handleiding.ts';
import { berekenTermijn, type Datum, inWoorden, type Stap } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Context } from '../procedure.ts';
import type { Medewerker, Medewerkerfunctie, VogDeel } from './feiten.ts';

/** Who has not left by a day: the last day itself still counts. */
export const nietVertrokken = (medewerkers: readonly Medewerker[], dag: Datum): Medewerker[] =>
  medewerkers.filter((m) => m.totEnMet === null || m.totEnMet >= dag);

/** The part with what became known of a teacher or begeleider; whoever is new gets the next number. */
export function metMedewerker(
  deel: VogDeel,
  { persoonId, functie, begonnenOp }: { persoonId: string; functie: Medewerkerfunctie; begonnenOp: Datum },
  vog: Medewerker['vog'],
  op: Datum,
): VogDeel {
  const gebleven = nietVertrokken(deel.medewerkers, op);
  const bekend = gebleven.find((m) => m.persoonId === persoonId);
  const nummer = bekend?.nummer ?? deel.medewerkernummer + 1;
  const vastgelegdOp = bekend?.vastgelegdOp ?? op;
  return {
    ...deel,
    medewerkers: [
      ...gebleven.filter((m) => m !== bekend),
      { nummer, persoonId, functie, begonnenOp, totEnMet: null, vastgelegdOp, vog },
    ],
    medewerkernummer: Math.max(nummer, deel.medewerkernummer),
  };
}

export interface Medewerkerplicht {
  /** `vog/medewerker/3` */
  id: string;
  /** Names the person without a name: `docent 3`. */
  wie: string;
  medewerker: Medewerker;
  laatsteDag: Datum;
  toelichting: readonly Stap[];
}

/** Every VOG of a teacher or begeleider that nobody has seen, in order of number. */
export function openMedewerkerplichten({ vog }: Dossier, context: Context): Medewerkerplicht[] {
  return nietVertrokken(vog.medewerkers, context.vandaag)
    .filter((medewerker) => medewerker.vog === null)
    .map((medewerker) => ({
      id: `vog/medewerker/${medewerker.nummer}`,
      wie: `${medewerker.functie} ${medewerker.nummer}`,
      medewerker,
      ...uiterlijk(medewerker, context),
    }))
    .sort((a, b) => a.medewerker.nummer - b.medewerker.nummer);
}

/** VO-3: on the first working day; who was at work before that was reported has some time from the report. */
function uiterlijk(
  { begonnenOp, vastgelegdOp }: Medewerker,
  { kalender }: Context,
): { laatsteDag: Datum; toelichting: Stap[] } {
  if (begonnenOp >= vastgelegdOp) {
    const tekst = `De VOG is er op de eerste werkdag: ${inWoorden(begonnenOp)}.`;
    return { laatsteDag: begonnenOp, toelichting: [{ regel: 'VO-3', tekst, datum: begonnenOp }] };
  }
  const { laatsteDag, toelichting } = berekenTermijn(
    {
      begindatum: vastgelegdOp,
      duur: handleidingOp(vastgelegdOp).vog.medewerkerAlsnog,
      grondslag: 'handleiding',
      gebeurtenis: 'de melding van iemand die al werkte zonder VOG',
      regel: 'VO-6',
    },
    kalender,
  );
  return { laatsteDag, toelichting };
}
