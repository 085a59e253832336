/** Who does which task: taken up, given back, or passed on with a reason. The tasks themselves are derived. */
import type { Datum } from '../../termijn/index.ts';
import type { Rol, TekstRef } from '../procedure.ts';

export interface TaakOppakken {
  soort: 'TaakOppakken';
  taakId: string;
  /** The actor, by id. */
  door: string;
}

export interface TaakVrijgeven {
  soort: 'TaakVrijgeven';
  taakId: string;
}

export interface TaakToewijzen {
  soort: 'TaakToewijzen';
  taakId: string;
  naar: Rol;
  reden: TekstRef;
}

export type WerkvoorraadOpdracht = TaakOppakken | TaakVrijgeven | TaakToewijzen;

export type WerkvoorraadGebeurtenis =
  | { soort: 'TaakOpgepakt'; datum: Datum; taakId: string; door: string }
  | { soort: 'TaakVrijgegeven'; datum: Datum; taakId: string }
  /** The cause of a task that was taken up or passed on is gone; when it comes back, it is a new task. */
  | { soort: 'TaakVerdwenen'; datum: Datum; taakId: string }
  | { soort: 'TaakToegewezen'; datum: Datum; taakId: string; van: Rol; naar: Rol; reden: TekstRef };

export interface WerkvoorraadDeel {
  /** Per task id: the role to which it was passed on, and who has it in hand. */
  perTaak: Readonly<Record<string, { rol: Rol | null; door: string | null }>>;
}
