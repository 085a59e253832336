/** When a point of the closure list can be done, and its last day (SN-5, N-28). */
import { berekenTermijn, type Datum, eersteKantoordag, inWoorden, type Stap } from '../../termijn/index.ts';
import type { Sluitingsregel } from '../../regels/sluiting.ts';
import type { Context } from '../procedure.ts';

interface Sluiting {
  gemeldOp: Datum;
  perDatum: Datum;
  vastgelegdOp: Datum;
}

interface Uiterlijk {
  laatsteDag: Datum;
  toelichting: readonly Stap[];
}

/** The first day on which a point can have been done. */
export const vroegsteDag = ({ gemeldOp, perDatum }: Sluiting, { nietEerder }: Sluitingsregel): Datum =>
  nietEerder ? perDatum : gemeldOp;

/** The last day of a point, never before the day on which it was recorded that the school stops. */
export function sluitdag(
  { perDatum, vastgelegdOp }: Omit<Sluiting, 'gemeldOp'>,
  { uiterlijk, wie }: Sluitingsregel,
  context: Context,
): Uiterlijk {
  const regel = wie === 'school' ? 'SN-5' : 'N-28';
  if (!uiterlijk) {
    if (wie === 'servicedesk') return opKantoordag(perDatum, vastgelegdOp, context);
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
    context.kalender,
  );
  if (laatsteDag >= vastgelegdOp) return { laatsteDag, toelichting };
  const tekst = `Die dag was al voorbij toen de melding werd vastgelegd. Daarom is de laatste dag ${inWoorden(perDatum)}.`;
  return { laatsteDag: perDatum, toelichting: [...toelichting, { regel, tekst, datum: perDatum }] };
}

/** N-28: Blik op Werk tells on the last day itself, or on the first day after it on which it works. */
function opKantoordag(perDatum: Datum, vastgelegdOp: Datum, { kalender }: Context): Uiterlijk {
  const laatsteDag = eersteKantoordag(perDatum > vastgelegdOp ? perDatum : vastgelegdOp, kalender);
  const tekst =
    laatsteDag === perDatum
      ? `Blik op Werk doet dit op de laatste dag met het keurmerk: ${inWoorden(perDatum)}.`
      : `De laatste dag met het keurmerk is ${inWoorden(perDatum)}. Blik op Werk doet dit op de eerste open dag daarna.`;
  return { laatsteDag, toelichting: [{ regel: 'N-28', tekst, datum: perDatum }] };
}

/** N-28: what was told too soon is put right on the day on which the stop is taken back, or the first open day after it. */
export function hersteldag(ingetrokkenOp: Datum, { kalender }: Context): Uiterlijk {
  const tekst = `De melding dat de school stopt is ingetrokken op ${inWoorden(ingetrokkenOp)}. Blik op Werk zet dit recht op een open dag.`;
  return {
    laatsteDag: eersteKantoordag(ingetrokkenOp, kalender),
    toelichting: [{ regel: 'N-28', tekst, datum: ingetrokkenOp }],
  };
}
