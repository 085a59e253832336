import { berekenTermijn, type Datum, inWoorden, type Stap } from '../../termijn/index.ts';
import type { Sluitingsregel } from '../../regels/handleiding.ts';
import type { Context } from '../procedure.ts';

/** The last day of a point, never before the day on which it was recorded that the school stops (SN-5, N-28). */
export function sluitdag(
  { perDatum, vastgelegdOp }: { perDatum: Datum; vastgelegdOp: Datum },
  { uiterlijk, wie }: Sluitingsregel,
  { kalender }: Context,
): { laatsteDag: Datum; toelichting: readonly Stap[] } {
  const regel = wie === 'school' ? 'SN-5' : 'N-28';
  if (!uiterlijk) {
    const tekst = `Dit moet klaar zijn op de laatste dag met het keurmerk: ${inWoorden(perDatum)}.`;
    return { laatsteDag: perDatum, toelichting: [{ regel, tekst, datum: perDatum }] };
  }
  const { laatsteDag, toelichting } = berekenTermijn(
    {
      begindatum: perDatum,
      duur: uiterlijk.duur,
      richting: uiterlijk.richting === 'voor' ? 'terug' : 'vooruit',
      grondslag: 'handleiding',
      gebeurtenis: 'de laatste dag met het keurmerk',
      regel,
    },
    kalender,
  );
  if (laatsteDag >= vastgelegdOp) return { laatsteDag, toelichting };
  const tekst = `Die dag was al voorbij toen de melding werd vastgelegd. Daarom is de laatste dag ${inWoorden(perDatum)}.`;
  return { laatsteDag: perDatum, toelichting: [...toelichting, { regel, tekst, datum: perDatum }] };
}
