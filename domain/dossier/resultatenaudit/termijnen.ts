/** The terms after a resultatenaudit: of the auditor, and of Blik op Werk (N-8). */
import { berekenTermijn, type Datum, type Duur, type Termijn } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Meetjaarperiode } from '../meetjaar/meetjaar.ts';
import type { Context } from '../procedure.ts';
import type { Auditronde } from './feiten.ts';

type Tijd = Pick<Context, 'kalender'>;

/** From the planned day; an advice that was withdrawn gives the auditor the same term again. */
export function adviestermijn(
  ronde: Meetjaarperiode,
  auditdatum: Datum,
  { ingetrokken }: Pick<Auditronde, 'ingetrokken'>,
  context: Tijd,
): Termijn {
  const { adviesNaAudit } = handleiding(ronde.handleiding).resultatenaudit;
  const ingetrokkenOp = ingetrokken.at(-1)?.ingetrokkenOp;
  if (ingetrokkenOp && ingetrokkenOp > auditdatum) {
    return termijnNa(ingetrokkenOp, adviesNaAudit, `het intrekken van het advies over meetjaar ${ronde.jaar}`, context);
  }
  return termijnNa(auditdatum, adviesNaAudit, `de resultatenaudit over meetjaar ${ronde.jaar}`, context);
}

export function besluittermijn(ronde: Meetjaarperiode, adviesOp: Datum, context: Tijd): Termijn {
  const { besluitNaAdvies } = handleiding(ronde.handleiding).resultatenaudit;
  return termijnNa(adviesOp, besluitNaAdvies, `het advies over meetjaar ${ronde.jaar}`, context);
}

const termijnNa = (begindatum: Datum, duur: Duur, gebeurtenis: string, { kalender }: Tijd) =>
  berekenTermijn({ begindatum, duur, grondslag: 'handleiding', gebeurtenis, regel: 'N-8' }, kalender);
