import type { Procedure, Taak } from '../procedure.ts';
import type { WerkvoorraadDeel, WerkvoorraadGebeurtenis, WerkvoorraadOpdracht } from './feiten.ts';

export const werkvoorraad: Procedure<WerkvoorraadDeel, WerkvoorraadOpdracht, WerkvoorraadGebeurtenis> = {
  begin: { perTaak: {} },
  opdrachten: {} as never,
  evolve: (deel) => deel,
};

export const toegewezen = (_deel: WerkvoorraadDeel, taak: Taak): Taak => taak;
