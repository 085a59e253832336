import type { Procedure } from '../procedure.ts';
import type { StopDeel, StopGebeurtenis, StopOpdracht } from './feiten.ts';

export const stop: Procedure<StopDeel, StopOpdracht, StopGebeurtenis> = {
  begin: { lopend: null },
  opdrachten: {} as never,
  evolve: (deel) => deel,
};
