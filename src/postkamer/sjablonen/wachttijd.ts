import { handleidingOp } from '../../../domain/regels/handleiding.ts';
import { type Datum, duurInWoorden, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok } from './brief.ts';

/** N-4: after the refusal of a conversion; its last day is named when it is known. */
export function wachttijdalinea(besluitOp: Datum, totEnMet: Datum | null): Blok {
  const lengte = duurInWoorden(handleidingOp(besluitOp).aanvraag.wachttijd);
  const tot = totEnMet
    ? `: tot en met ${inWoordenMetWeekdag(totEnMet)}`
    : ', vanaf de dag waarop wij dit besluit hebben verzonden';
  return alinea(
    `Na een weigering geldt een wachttijd van ${lengte}${tot}. Doet u binnen die tijd een nieuwe aanvraag zonder nieuwe feiten? Dan kunnen wij die aanvraag daarom afwijzen.`,
  );
}
