import type { Procedure } from '../procedure.ts';
import type { BestuurDeel, BestuurGebeurtenis, BestuurOpdracht } from './feiten.ts';

export const bestuur: Procedure<BestuurDeel, BestuurOpdracht, BestuurGebeurtenis> = {
  begin: { bestuurders: [] },
  opdrachten: {} as never,
  evolve: (deel) => deel,
};
