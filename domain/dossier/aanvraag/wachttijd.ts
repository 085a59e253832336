/** N-4: the time after a refusal or a withdrawal in which a new application may be refused for that reason. */
import { berekenTermijn, type Datum } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Context } from '../procedure.ts';
import type { Verbinding } from '../verbanden/feiten.ts';
import { bekendeVerbanden } from '../verbanden/kennis.ts';

/** AP-5: through these ties a school goes on under another name. */
const VOORTZETTINGEN: readonly Verbinding['via'][] = ['bestuurder', 'voorganger', 'overgenomen school'];

/**
 * The last day of the wachttijd that runs on the day of receipt; null when none does. It follows from a refusal of this
 * school that was made known, and from a refusal or withdrawal of a school that this one continues. A voluntary stop
 * never starts one.
 */
export function wachttijdTotEnMet(dossier: Dossier, ontvangenOp: Datum, context: Context): Datum | null {
  const eigen = dossier.aanvraag.aanvragen.map((a) =>
    a.besluit?.uitkomst === 'afgewezen' ? a.besluit.bekendgemaaktOp : null,
  );
  const vanAndere = bekendeVerbanden(dossier, context).map((v) => (telt(v) ? v.verledenOp : null));
  const eindes = [...eigen, ...vanAndere]
    .filter((dag) => dag !== null && dag <= ontvangenOp)
    .map((dag) => eindeVanWachttijd(dag as Datum, ontvangenOp, context))
    .filter((dag) => dag >= ontvangenOp);
  return eindes.sort().at(-1) ?? null;
}

const telt = ({ via, verleden }: Verbinding) =>
  VOORTZETTINGEN.includes(via) && (verleden === 'afgewezen' || verleden === 'ingetrokken');

/** The last day of the wachttijd that began on a day, for an application received on a day. */
export function eindeVanWachttijd(
  begindatum: Datum,
  ontvangenOp: Datum,
  { kalender }: Pick<Context, 'kalender'>,
): Datum {
  return berekenTermijn(
    {
      begindatum,
      duur: handleidingOp(ontvangenOp).aanvraag.wachttijd,
      grondslag: 'handleiding',
      gebeurtenis: 'de bekendmaking van de afwijzing of intrekking',
      regel: 'N-4',
      // A term against the school does not get longer by a weekend.
      instellingen: { handleidingSchuift: false },
    },
    kalender,
  ).laatsteDag;
}
