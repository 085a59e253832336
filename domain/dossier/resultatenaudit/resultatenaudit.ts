import type { Procedure } from '../procedure.ts';
import type { ResultatenauditDeel, ResultatenauditGebeurtenis, ResultatenauditOpdracht } from './feiten.ts';

export const resultatenaudit: Procedure<ResultatenauditDeel, ResultatenauditOpdracht, ResultatenauditGebeurtenis> = {
  begin: { rondes: [] },
  opdrachten: {} as never,
  evolve: (deel) => deel,
};
