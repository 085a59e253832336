import type { Procedure } from '../procedure.ts';
import type { Nt2Deel, Nt2Gebeurtenis, Nt2Opdracht } from './feiten.ts';

export const nt2: Procedure<Nt2Deel, Nt2Opdracht, Nt2Gebeurtenis> = {
  begin: { opgaven: [], uitzonderingen: [] },
  opdrachten: {} as never,
  evolve: (deel) => deel,
};
